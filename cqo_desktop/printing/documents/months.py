"""Small calendars of months, the days of sessions filled and lettered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill, fit, rule
from cqo_desktop.printing.documents.entries import Group
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_NAME = replace(tokens.BODY, weight=Weight.BOLD)
_WEEKDAY = replace(tokens.MICRO, color=tokens.MUTED, align=Align.CENTRE)
_DAY = replace(tokens.CAPTION, align=Align.CENTRE)
_MARKED = replace(_DAY, weight=Weight.BOLD, color=tokens.PAPER)
_LETTERS = replace(tokens.MICRO, weight=Weight.BOLD, color=tokens.PAPER, align=Align.CENTRE)
_WEEKS = 6


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its upper left corner."""

    x: float
    top: float
    width: float
    height: float


def month(
    canvas: TaggedCanvas,
    box: Box,
    first: date,
    marked: Mapping[date, Sequence[Group]],
    *,
    name: str,
    imprint: Imprint,
    week_start: int,
) -> None:
    """Draw a month; `week_start` is 0 for Monday to 6 for Sunday."""
    title = lay(name, replace(_NAME, color=imprint.colour), box.width)
    ink(canvas, title, box.x, box.top, "H2")
    top = box.top - title.height - 2
    weekdays = [imprint.words.weekdays[(week_start + i) % 7] for i in range(7)]
    cell = box.width / 7
    with canvas.within("Table", title=name):
        with canvas.within("TR"):
            for i, weekday in enumerate(weekdays):
                with canvas.within("TH", scope="Column"):
                    ink(canvas, lay(weekday[:2], _WEEKDAY, cell), box.x + i * cell, top, "P")
        top -= _WEEKDAY.leading + 1
        rule(canvas, (box.x, top), (box.x + box.width, top), tokens.RULE_STRONG, tokens.HAIR)
        high = (top - (box.top - box.height)) / _WEEKS
        for week in _weeks(first, week_start):
            with canvas.within("TR"):
                for i, day in enumerate(week):
                    with canvas.within("TD"):
                        if day:
                            _day(canvas, Box(box.x + i * cell, top, cell, high), day, marked.get(day, ()))
            top -= high


def _weeks(first: date, week_start: int) -> list[list[date | None]]:
    """List the weeks of a month; days of its neighbours are empty."""
    day = first - timedelta(days=(first.weekday() - week_start) % 7)
    weeks: list[list[date | None]] = []
    while day.replace(day=1) <= first:
        weeks.append([each if each.month == first.month else None for each in _days(day)])
        day += timedelta(days=7)
    return weeks


def _days(start: date) -> list[date]:
    return [start + timedelta(days=i) for i in range(7)]


def _day(canvas: TaggedCanvas, box: Box, day: date, marks: Sequence[Group]) -> None:
    """Draw a day: its number, and under it the letters of its sessions."""
    if not marks:
        number: Style = replace(_DAY, color=tokens.MUTED) if day.weekday() >= 5 else _DAY
        laid = lay(str(day.day), number, box.width)
        ink(canvas, laid, box.x, box.top - (box.height - laid.height) / 2, "P")
        return
    each = (box.height - 1) / len(marks)
    for i, mark in enumerate(marks):
        fill(canvas, box.x + 0.5, box.top - 0.5 - (i + 1) * each, box.width - 1, each, mark.shade.text)
    laid = lay(str(day.day), _MARKED, box.width)
    letters = fit(" ".join(mark.letter for mark in marks), _LETTERS, box.width - 2, smallest=tokens.SMALLEST)
    top = box.top - (box.height - laid.height - letters.height + 2) / 2
    ink(canvas, laid, box.x, top, "P")
    ink(canvas, letters, box.x + 1, top - laid.height + 2, "P")
