"""A week as a picture: a card with a head that stays and a body that scrolls under it."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from cqo_desktop.domain import day_hours
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Piece, pieces
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from cqo_desktop.widgets import painting, tokens, week_beside, week_chip, week_painting, week_rulers, week_words
from cqo_desktop.widgets.wall_clock import WallClock
from cqo_desktop.widgets.week_chip import Shown
from cqo_desktop.widgets.week_drag import Act, Drag
from cqo_desktop.widgets.week_geometry import HEAD, HOUR
from cqo_desktop.widgets.week_sheet import Sheet

_RADIUS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """All that a week's picture depends on."""

    sheet: Sheet
    clock: WallClock
    home: str
    now: datetime
    day: date
    minute: int
    chosen: int | None
    is_focused: bool
    scroll: int
    drag: Drag | None
    answer: str
    on_second: bool


def paint(painter: QPainter, whole: QRectF, shown: Picture) -> None:
    """Paint a week."""
    painting.smooth(painter)
    rounded = QPainterPath()
    rounded.addRoundedRect(whole, _RADIUS, _RADIUS)
    painter.setClipPath(rounded)
    painter.fillRect(whole, tokens.colour("surface"))
    body = whole.adjusted(0, HEAD, 0, 0)
    painter.save()
    painter.setClipRect(body, week_painting.INTERSECT)
    painter.translate(0, HEAD - shown.scroll)
    _body(painter, shown)
    painter.restore()
    week_painting.out_of_sight(painter, shown.sheet, body, shown.scroll)
    _head(painter, shown)
    painter.setClipping(False)
    painting.box(painter, whole, _RADIUS, line="line", width=2 if tokens.look().is_strong else 1)
    if shown.drag is not None:
        near = _ghosts(shown.drag, shown.sheet)
        first = near[0][0].translated(0, HEAD - shown.scroll) if near else QRectF()
        week_painting.answer(painter, first, body, shown.answer)


def _head(painter: QPainter, shown: Picture) -> None:
    geometry = shown.sheet.geometry
    week_painting.head(painter, geometry, shown.clock, today=shown.now.date(), chosen=shown.day)
    odd = {day: day_hours.change(day, shown.home) for day in geometry.days}
    told = {day: week_words.length_of_day(change) for day, change in odd.items() if change}
    week_painting.odd_days(painter, geometry, told)
    week_beside.days(painter, shown.sheet, shown.clock)
    week_rulers.paint_head(painter, shown.sheet.rulers, hovered=shown.on_second)


def _body(painter: QPainter, shown: Picture) -> None:
    sheet = shown.sheet
    week_painting.columns(painter, sheet.geometry, shown.home, (week_words.missing(), week_words.twice()))
    week_rulers.paint_hours(painter, sheet.rulers)
    week_beside.hours(painter, sheet, shown.home)
    _cursor(painter, shown)
    carried = shown.drag.entry_id if shown.drag else 0
    seen = painter.clipBoundingRect()
    for rect, piece in sorted(sheet.chips, key=lambda each: each[1].entry.id == shown.chosen):
        entry = piece.entry
        if not rect.intersects(seen):
            continue
        week_chip.paint(
            painter,
            rect,
            entry,
            Shown(
                hour=shown.clock.hour(entry.start) if piece.begins else "",
                chosen=entry.id == shown.chosen,
                lifted=entry.id == carried,
                begins=piece.begins,
                ends=piece.ends,
            ),
        )
    if shown.now.date() in sheet.geometry.days:
        column = sheet.geometry.column(sheet.geometry.days.index(shown.now.date()))
        week_painting.now_line(painter, column, shown.now.hour * 60 + shown.now.minute)
    if shown.drag is not None:
        _ghost(painter, shown.drag, shown)


def _cursor(painter: QPainter, shown: Picture) -> None:
    """Show where the keyboard is: a quarter of an hour, and its hour on the ruler."""
    if not shown.is_focused or shown.drag is not None:
        return
    if shown.chosen is None:
        cell = shown.sheet.geometry.cell(shown.sheet.geometry.days.index(shown.day), shown.minute)
        painting.box(painter, cell.adjusted(1, -1, -1, 1), 4, fill="accentSoft", line="accent", width=2)
    wall = day_hours.at(shown.day, shown.minute, shown.home)
    week_rulers.paint_pointer(painter, shown.sheet.rulers, shown.minute * HOUR / 60, shown.clock.mark(wall))


def _ghost(painter: QPainter, drag: Drag, shown: Picture) -> None:
    title = drag.entry.title if drag.entry else week_words.new_session()
    span = shown.clock.span(drag.start, drag.minutes)
    lines = (
        (title, span, week_words.minutes(drag.minutes))
        if drag.act is Act.MOVE
        else (
            span,
            week_words.minutes(drag.minutes),
        )
    )
    for rect, piece in _ghosts(drag, shown.sheet):
        week_painting.ghost(painter, rect, lines if piece.begins else ())


def _ghosts(drag: Drag, sheet: Sheet) -> list[tuple[QRectF, Piece]]:
    entry = drag.entry
    wanted = Entry(
        drag.entry_id,
        drag.start,
        drag.end,
        entry.title if entry else "",
        "",
        entry.hue if entry else Hue.BLUE,
        SessionStatus.DRAFT,
        "",
        "",
        "",
    )
    return [(sheet.geometry.chip(piece), piece) for piece in pieces([wanted], sheet.geometry.days)]
