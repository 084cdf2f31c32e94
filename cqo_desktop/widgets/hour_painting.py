"""How the matrix of hours is painted."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from cqo_desktop.widgets import hour_sheet, icons, painting, tokens
from cqo_desktop.widgets.hour_sheet import BAR, BARS, MANY, ROW, TOP, Cell, Column, Row, Sheet

STRIPE = 9
"""Between two lines of what is struck out."""


def paint(painter: QPainter, sheet: Sheet, width: float, chosen: Collection[int], hovered: int | None) -> None:
    """Paint grounds, heads, rows, and the frames around what is chosen."""
    for place, column in enumerate(sheet.columns):
        room = hour_sheet.column(sheet, width, place)
        if place in chosen or place == hovered:
            painting.box(painter, room, 8, fill="accentSoft" if place in chosen else "hover")
        _head(painter, room, column, on=place in chosen)
    _labels(painter, sheet, hour_sheet.label(width))
    for number, cells in enumerate(sheet.cells):
        _region(painter, QRectF(0, TOP + number * ROW, hour_sheet.label(width), ROW), sheet.rows[number])
        for place, cell in enumerate(cells):
            _cell(
                painter, hour_sheet.cell(sheet, width, number, place), cell, is_closed=bool(sheet.columns[place].closed)
            )
    if sheet.rows:
        for place in chosen:
            body = _body(sheet, width, place)
            painting.box(painter, body.adjusted(-1, -2, 1, 2), 7, line="surface", width=4)
            painting.box(painter, body.adjusted(0, -1, 0, 1), 6, line="accent", width=2.4)


def _body(sheet: Sheet, width: float, place: int) -> QRectF:
    return hour_sheet.column(sheet, width, place).adjusted(0, TOP, 0, -hour_sheet.FOOT)


def _labels(painter: QPainter, sheet: Sheet, label: float) -> None:
    painting.write(painter, QRectF(0, 22, label - 10, 20), sheet.heading, tokens.SMALL_MEDIUM, "text2")
    painting.write(painter, QRectF(0, 42, label - 10, 20), sheet.note, tokens.META, "text3")
    icons.paint(painter, "moon", QRectF(0, 75, 13, 13), "text2", 2)
    painting.write(painter, QRectF(20, 72, label - 30, 18), sheet.sleepers, tokens.META, "text2")
    painting.write(painter, QRectF(0, 93, label - 10, 22), sheet.home, tokens.META_STRONG, "text3")


def _head(painter: QPainter, room: QRectF, column: Column, *, on: bool) -> None:
    left, wide = room.left(), room.width()
    if column.percent is None:
        icons.paint(painter, "minus", QRectF(left + wide / 2 - 6, 75, 12, 12), "text3", 2)
    else:
        bar = BAR * column.percent / 100
        fill = None if column.closed else "accent" if on else "line2"
        line = "line2" if column.closed else None
        painting.box(painter, QRectF(left + wide * 0.24, BARS - bar, wide * 0.52, bar), 3, fill=fill, line=line)
        above = QRectF(left - 4, BARS - bar - 18, wide + 8, 16)
        role = "accentText" if on else "text2"
        painting.write(painter, above, str(column.percent), tokens.META_STRONG, role, painting.CENTRE)
        if column.closed:
            icons.paint(painter, "ban", QRectF(left + wide / 2 - 6.5, 75, 13, 13), "text3", 2)
        elif column.asleep:
            role = "danger" if column.asleep > MANY else "text2"
            count = QRectF(left - 4, 73, wide + 8, 17)
            painting.write(painter, count, str(column.asleep), tokens.META_STRONG, role, painting.CENTRE)
        else:
            icons.paint(painter, "check", QRectF(left + wide / 2 - 6, 75, 12, 12), "success", 3)
    role, kind = ("accentText", tokens.SMALL_STRONG) if on else ("text2", tokens.SMALL_MEDIUM)
    hour = QRectF(left, 88, wide, 28) if column.below else QRectF(left, 92, wide, 26)
    _two(painter, hour, column.hour, column.below, role, kind)


def _region(painter: QPainter, room: QRectF, row: Row) -> None:
    if row.detail:
        painting.write(painter, QRectF(0, room.top() + 3, room.width() - 52, 20), row.city, tokens.MEDIUM)
        painting.write(painter, QRectF(0, room.top() + 21, room.width() - 52, 18), row.detail, tokens.META, "text3")
    else:
        painting.write(painter, QRectF(0, room.top(), room.width() - 52, ROW - 2), row.city, tokens.MEDIUM)
    number = QRectF(room.width() - 58, room.top(), 42, ROW - 2)
    painting.write(painter, number, f"{row.people}", tokens.SMALL_STRONG, "text2", painting.RIGHT)


def _cell(painter: QPainter, room: QRectF, cell: Cell, *, is_closed: bool) -> None:
    painting.box(painter, room, 4, fill=f"c{cell.shade}", line="line2" if tokens.look().is_strong else None)
    if is_closed:
        _strike(painter, room, f"c{cell.shade}t")
    _two(painter, room, cell.hour, cell.below, f"c{cell.shade}t", tokens.SMALL_MEDIUM)
    if cell.some_asleep:
        corner = QRectF(room.right() - 11, room.top() + 2, 9, 9)
        icons.paint(painter, "moon", corner, f"c{cell.shade}t", 2.6)


def _two(painter: QPainter, room: QRectF, first: str, second: str, role: str, kind: tuple[int, int]) -> None:
    """Write an hour in the middle, or above what stands below it."""
    if not second:
        painting.write(painter, room, first, kind, role, painting.CENTRE)
        return
    middle = room.center().y()
    wide = room.adjusted(-2, 0, 2, 0)
    small = tokens.META if tokens.width(first, kind) > wide.width() else kind
    upper, lower = QRectF(wide.left(), middle - 15, wide.width(), 16), QRectF(wide.left(), middle, wide.width(), 15)
    painting.write(painter, upper, first, small, role, painting.CENTRE)
    painting.write(painter, lower, second, tokens.META_STRONG, role, painting.CENTRE)


def _strike(painter: QPainter, room: QRectF, role: str) -> None:
    """Strike out what cannot be chosen; the hours on it still can be read."""
    painter.save()
    painter.setClipRect(room)
    line = QColor(tokens.colour(role))
    line.setAlphaF(0.4)
    painter.setPen(QPen(line, 1))
    left, span = room.left() - room.height(), room.height()
    while left < room.right():
        painter.drawLine(QPointF(left, room.bottom()), QPointF(left + span, room.top()))
        left += STRIPE
    painter.restore()
