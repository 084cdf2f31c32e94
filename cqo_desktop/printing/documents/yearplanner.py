"""The year planner: twelve months to a page, then every session with its hours in up to four zones."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import batched, groupby

from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.entries import Entry, Group, groups
from cqo_desktop.printing.documents.key import key
from cqo_desktop.printing.documents.months import Box, month
from cqo_desktop.printing.hours import few, hour
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Span, balance, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.programme_words import ENGLISH, ProgrammeWords
from cqo_desktop.printing.tables import Band, Column, Row, Text, table
from cqo_desktop.printing.times import City, at, clock

_COLUMNS, _ROWS = 4, 3
_GUTTER = 18.0
_TITLE = replace(tokens.H1, weight=Weight.BOLD)
_HEADING = replace(tokens.H2, weight=Weight.BOLD)
_STRONG = replace(tokens.SMALL, weight=Weight.SEMIBOLD)
_QUIET = replace(tokens.CAPTION, color=tokens.MUTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """What a year planner says."""

    imprint: Imprint
    title: str
    first: date
    """The first month, by its first day."""
    months: int = 12
    entries: tuple[Entry, ...] = ()
    """By time."""
    cities: tuple[City, ...]
    """Whose hours are printed: one to four, home first; days are those of home."""
    week_start: int = 0
    """0 for Monday to 6 for Sunday."""
    says: ProgrammeWords = field(default=ENGLISH)


def build(plan: YearPlan, paper: Paper) -> Printed:
    """Print the planner as a tagged PDF; the same plan gives the same bytes.

    Raises:
        Refused: it names no zone or more than four, or a session has a time without a zone.
    """
    few(plan.cities)
    sheet = tokens.SHEETS[paper].turned
    told = groups(plan.entries)
    pages = Pages(plan.imprint, sheet, title=plan.title, subject=plan.says.year_planner, note=plan.imprint.network)
    months = [later(plan.first, i) for i in range(plan.months)]
    marked = _marked(plan, told)
    for i, some in enumerate(batched(months, _COLUMNS * _ROWS)):
        pages.fresh()
        if not i:
            pages.bookmark("months", plan.title)
            pages.line(balance(plan.title, _TITLE, pages.width), "H1")
            pages.skip(6)
        key(pages, list(told.values()), plan.says.key)
        _calendar(pages, plan, some, marked)
    _list(pages, plan, told)
    return pages.finish()


def later(first: date, months: int) -> date:
    """Give the first day of the month so many months later."""
    years, rest = divmod(first.month - 1 + months, 12)
    return date(first.year + years, rest + 1, 1)


def _marked(plan: YearPlan, told: Mapping[str, Group]) -> dict[date, list[Group]]:
    """Tell what each day has, on the home wall."""
    marked: dict[date, list[Group]] = defaultdict(list)
    plain = Group("·", "", tokens.SHADES[-1])
    for entry in plan.entries:
        day = at(entry.start, plan.cities[0].zone).date()
        group = told.get(entry.group, plain)
        if group not in marked[day]:
            marked[day].append(group)
    return marked


def _calendar(pages: Pages, plan: YearPlan, months: Sequence[date], marked: Mapping[date, Sequence[Group]]) -> None:
    width = (pages.width - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
    high = (pages.room - (_ROWS - 1) * _GUTTER / 2) / _ROWS
    words = plan.imprint.words
    for i, first in enumerate(months):
        row, column = divmod(i, _COLUMNS)
        box = Box(
            pages.x + column * (width + _GUTTER),
            pages.top - row * (high + _GUTTER / 2),
            width,
            high,
        )
        name = plan.says.month_of(first, words)
        month(pages.canvas, box, first, marked, name=name, imprint=plan.imprint, week_start=plan.week_start)
    pages.went(pages.room)


def _list(pages: Pages, plan: YearPlan, told: Mapping[str, Group]) -> None:
    """Write every session out."""
    pages.fresh()
    pages.running = plan.title
    pages.bookmark("sessions", plan.says.sessions)
    pages.line(lay(plan.says.sessions, _HEADING, pages.width), "H2", keep=60)
    pages.skip(6)
    if not plan.entries:
        pages.line(lay(plan.says.no_sessions, tokens.BODY, pages.width))
        return
    says = plan.says
    columns = [
        Column(says.when),
        *(Column(city.label, Align.RIGHT) for city in plan.cities),
        Column(says.minutes, Align.RIGHT),
        Column(says.session),
        Column(says.who),
    ]
    table(pages, columns, list(_rows(plan, told)), title=says.sessions)


def _rows(plan: YearPlan, told: Mapping[str, Group]) -> Iterator[Row | Band]:
    home, words, says = plan.cities[0].zone, plan.imprint.words, plan.says
    for first, entries in groupby(plan.entries, lambda entry: at(entry.start, home).date().replace(day=1)):
        yield Band(says.month_of(first, words))
        for entry in entries:
            day = at(entry.start, home).date()
            yield [
                [Text(says.short_day_of(day, words), _STRONG)],
                *(hour(entry.start, city.zone, day, plan.imprint) for city in plan.cities),
                [Text(str(entry.minutes))],
                _session(plan, entry, told.get(entry.group)),
                [Text([Span(speaker.name, is_name=True)], language=speaker.language) for speaker in entry.speakers],
            ]


def _session(plan: YearPlan, entry: Entry, group: Group | None) -> list[Text]:
    title = [Span(entry.title)]
    if group:
        title.insert(0, Span(f"{group.letter}\u00a0\u00a0", Weight.BOLD, color=group.shade.text))
    if entry.status:
        title.append(Span(f" · {entry.status}", color=tokens.ALERT))
    cell = [Text(title, _STRONG, entry.language)]
    more = joined(" · ", (entry.group, _own_hour(plan, entry), entry.place))
    return [*cell, Text(more, _QUIET)] if more else cell


def _own_hour(plan: YearPlan, entry: Entry) -> str:
    """Say the hour on the wall of the people who planned it, where no column has it."""
    own = at(entry.start, entry.zone)
    if any(at(entry.start, city.zone).replace(tzinfo=None) == own.replace(tzinfo=None) for city in plan.cities):
        return ""
    told = clock(own, plan.imprint.hours, plan.imprint.words)
    return plan.imprint.words.fill(plan.says.local_hour, hour=told, city=zones.city(entry.zone))
