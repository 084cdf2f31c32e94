"""The ground of a week: heads of days, lines of hours, now, and what is being dragged."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from cqo_desktop.domain import day_hours
from cqo_desktop.widgets import icons, painting, tokens, wrapped_text
from cqo_desktop.widgets.wall_clock import WallClock
from cqo_desktop.widgets.week_geometry import HEAD, HEIGHT, HOUR, Geometry
from cqo_desktop.widgets.week_sheet import Sheet

INTERSECT = Qt.ClipOperation.IntersectClip
_DISC = 13
_PAD = 10
_DOTS = Qt.BrushStyle.Dense7Pattern


def columns(painter: QPainter, geometry: Geometry, home: str, words: tuple[str, str]) -> None:
    """Paint weekends, hours and the edges of days; `words` tell of hours that are missing or come twice."""
    for place, day in enumerate(geometry.days):
        column = geometry.column(place)
        if day.weekday() >= 5:
            painter.fillRect(column, tokens.colour("sunken"))
    for hour in range(24):
        painting.rule(painter, geometry.left, geometry.right, hour * HOUR)
    for place, day in enumerate(geometry.days):
        column = geometry.column(place)
        painter.fillRect(QRectF(column.left(), 0, 1, HEIGHT), tokens.colour("line"))
        _odd_hours(painter, column, day, home, words)


def _odd_hours(painter: QPainter, column: QRectF, day: date, home: str, words: tuple[str, str]) -> None:
    missing, twice = day_hours.skipped(day, home), day_hours.repeated(day, home)
    span = missing or twice
    if span is None:
        return
    top, bottom = (minute * HOUR / 60 for minute in span)
    room = QRectF(column.left() + 1, top + 1, column.width() - 1, bottom - top - 1)
    painter.fillRect(room, QBrush(tokens.colour("line2"), Qt.BrushStyle.BDiagPattern if missing else _DOTS))
    text = words[0] if missing else words[1]
    width = tokens.width(text, tokens.META)
    if width + 10 <= room.width():
        label = QRectF(room.left() + 2, room.center().y() - 9, width + 8, 18)
        painting.box(painter, label, 4, fill="surface")
        painting.write(painter, label, text, tokens.META, "text2", painting.CENTRE)


def head(painter: QPainter, geometry: Geometry, clock: WallClock, *, today: date, chosen: date) -> None:
    """Paint the days' names and numbers; today stands on a disc, the chosen day over a line."""
    painter.fillRect(QRectF(0, 0, geometry.right + HEAD, HEAD), tokens.colour("surface"))
    for place, day in enumerate(geometry.days):
        column = geometry.column(place)
        left, width = column.left() + _PAD, column.width() - _PAD
        painter.fillRect(QRectF(column.left(), 10, 1, HEAD - 10), tokens.colour("line"))
        weekday = QRectF(left, 7, width, 18)
        painting.write(
            painter, weekday, clock.weekday(day), tokens.META_STRONG, "accentText" if day == today else "text2"
        )
        number = QRectF(left, 26, width, 24)
        if day == today:
            wide = tokens.width(str(day.day), tokens.SECTION)
            painting.disc(painter, QPointF(left + wide / 2, 38), _DISC, "accent")
        painting.write(painter, number, str(day.day), tokens.SECTION, "onAccent" if day == today else "text")
        if day == chosen:
            painter.fillRect(QRectF(column.left() + 1, HEAD - 3, column.width() - 1, 2), tokens.colour("accent"))
    painting.rule(painter, 0, geometry.right, HEAD - 1, "line")


def odd_days(painter: QPainter, geometry: Geometry, told: dict[date, str]) -> None:
    """Tell in the head how long a day is that has not 24 hours."""
    for place, day in enumerate(geometry.days):
        if day not in told:
            continue
        column = geometry.column(place)
        right = column.right() - 8
        width = tokens.width(told[day], tokens.META_STRONG)
        left = right - width
        painting.write(painter, QRectF(left, 29, width + 2, 18), told[day], tokens.META_STRONG, "info")
        if left - 18 > column.left() + 40:
            icons.paint(painter, "clock", QRectF(left - 18, 31.5, 13, 13), "info", 2.2)


def now_line(painter: QPainter, column: QRectF, minute: int) -> None:
    """Paint how far the day is."""
    y = minute * HOUR / 60
    painter.setPen(QPen(tokens.colour("accent"), 1.5))
    painter.drawLine(QPointF(column.left() + 1, y), QPointF(column.right(), y))
    painting.disc(painter, QPointF(column.left() + 1, y), 4, "accent")


def out_of_sight(painter: QPainter, sheet: Sheet, body: QRectF, scroll: int) -> None:
    """Point to sessions above and below what is seen."""
    low, high = scroll, scroll + body.height()
    for place, day in enumerate(sheet.geometry.days):
        column = sheet.geometry.column(place)
        chips = [rect for rect, piece in sheet.chips if piece.day == day]
        if any(rect.bottom() < low + 6 for rect in chips):
            _pointer(painter, column.right() - 12, body.top() + 12, "chevron-up")
        if any(rect.top() > high - 6 for rect in chips):
            _pointer(painter, column.right() - 12, body.bottom() - 12, "chevron-down")


def _pointer(painter: QPainter, x: float, y: float, icon: str) -> None:
    painting.disc(painter, QPointF(x, y), 9, "accentSoft")
    icons.paint(painter, icon, QRectF(x - 6.5, y - 6.5, 13, 13), "accentText", 2.4)


def ghost(painter: QPainter, rect: QRectF, lines: tuple[str, ...]) -> None:
    """Paint where something would come to stand."""
    painting.box(painter, rect, 5, fill="accentSoft", line="accent", width=2, dashed=True)
    inner = rect.adjusted(9, 4 if rect.height() > 36 else 0, -6, 0)
    line = min(inner.height(), 16.0)
    top = inner.top()
    for place, text in enumerate(lines):
        kind = tokens.META_STRONG if place == 0 else tokens.META
        for part in wrapped_text.lines(text, kind, int(inner.width()), max(1, int(inner.height() // 16) - 1)):
            if top + line <= inner.bottom() + 1:
                painting.write(painter, QRectF(inner.left(), top, inner.width(), line), part, kind, "accentText")
            top += line


def answer(painter: QPainter, near: QRectF, within: QRectF, text: str) -> None:
    """Paint what a drop would come to, on a tag above or below the ghost."""
    if not text:
        return
    width = min(tokens.width(text, tokens.SMALL_STRONG) + 24, within.width() - 8)
    top = near.top() - 40 if near.top() - 40 >= within.top() + 4 else near.bottom() + 8
    top = min(max(top, within.top() + 4), within.bottom() - 36)
    left = min(max(near.left(), within.left() + 4), within.right() - width - 4)
    room = QRectF(left, top, width, 32)
    painting.box(painter, room.translated(0, 2), 8, fill=_shadow())
    painting.box(painter, room, 8, fill="toast")
    painting.write(painter, room.adjusted(12, 0, -12, 0), text, tokens.SMALL_STRONG, "onToast")


def _shadow() -> QColor:
    made = QColor(tokens.colour("shadow"))
    made.setAlphaF(0.18)
    return made
