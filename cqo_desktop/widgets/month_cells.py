"""How six weeks are painted: numbers, lines, sessions, and what clocks do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cqo_desktop.domain import overlays
from cqo_desktop.widgets import beside_tag, calendar_chip, icons, month_words, painting, tokens
from cqo_desktop.widgets.month_sheet import DAYS, FOOT, GAP, HEAD, INSET, NUMBER, Cell, Placed
from cqo_desktop.widgets.wall_clock import WallClock


@dataclass(frozen=True, slots=True)
class Look:
    """What the painting of cells depends on besides the cells."""

    clock: WallClock
    today: date
    month: date
    day: date
    chosen: int | None
    is_focused: bool
    lifted: int | None
    """The session in the hand, faint where it was."""


def paint(painter: QPainter, whole: QRectF, cells: Sequence[Cell], look: Look) -> None:
    """Paint all cells in a rounded frame."""
    painting.smooth(painter)
    rounded = QPainterPath()
    rounded.addRoundedRect(whole, 10, 10)
    painter.setClipPath(rounded)
    painting.box(painter, whole, 0, fill="surface")
    _head(painter, cells, look.clock)
    for cell in cells:
        _ground(painter, cell)
    for number, cell in enumerate(cells):
        _lines(painter, cell, number)
        after = _number(painter, cell, look, bold=number == 0 or cell.day.day == 1)
        _beside(painter, cell, after)
        _foot(painter, cell)
        for placed in cell.placed:
            _chip(painter, placed, look)
        if cell.left:
            line = cell.more.adjusted(0, 1, -8, 0)
            words = month_words.more(cell.left, line.width())
            painting.write(painter, line, words, tokens.META_STRONG, "text2", painting.RIGHT)
    for number, cell in enumerate(cells):
        _edge_of_month(painter, cell, number)
        if cell.day == look.day and not any(placed.entry.id == look.chosen for placed in cell.placed):
            role, width = ("accent", 2.0) if look.is_focused else ("line2", 1.4)
            painting.box(painter, cell.rect.adjusted(1, 1, 0, 0), 3, line=role, width=width)
    painter.setClipping(False)
    painting.box(painter, whole, 10, line="line", width=2 if tokens.look().is_strong else 1)


def _chip(painter: QPainter, placed: Placed, look: Look) -> None:
    """Paint one session."""
    entry = placed.entry
    ring = None if entry.id != look.chosen else "accent" if look.is_focused else "control"
    painter.setOpacity(0.35 if entry.id == look.lifted else 1)
    if placed.lines:
        hour = look.clock.hour(entry.start)
        calendar_chip.tall(painter, placed.rect, entry, hour, most=placed.lines, ring=ring)
    else:
        calendar_chip.low(painter, placed.rect, entry, look.clock.short(entry.start), ring=ring)
    painter.setOpacity(1)


def _head(painter: QPainter, cells: Sequence[Cell], clock: WallClock) -> None:
    """Name the days of the week above their columns."""
    for cell in cells[:DAYS]:
        rect = QRectF(cell.rect.left() + 10, 0, cell.rect.width() - 12, HEAD)
        painting.write(painter, rect, clock.weekday(cell.day), tokens.META_STRONG, "text2")


def _ground(painter: QPainter, cell: Cell) -> None:
    weekend = cell.day.isoweekday() > 5
    painter.fillRect(cell.rect, tokens.colour("sunken" if weekend else "surface"))


def _lines(painter: QPainter, cell: Cell, number: int) -> None:
    painting.rule(painter, cell.rect.left(), cell.rect.right(), cell.rect.top())
    if number % DAYS:
        painter.fillRect(QRectF(cell.rect.left(), cell.rect.top(), 1, cell.rect.height()), tokens.colour("line"))


def _edge_of_month(painter: QPainter, cell: Cell, number: int) -> None:
    width = 3 if tokens.look().is_strong else 1.4
    painter.setPen(QPen(tokens.colour("text3"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    if cell.day.day == 1 and number % DAYS:
        x = cell.rect.left() + 0.5
        painter.drawLine(QLineF(x, cell.rect.top(), x, cell.rect.bottom()))
    if cell.day.day <= DAYS and number >= DAYS:
        y = cell.rect.top() + 0.5
        painter.drawLine(QLineF(cell.rect.left(), y, cell.rect.right(), y))


def _number(painter: QPainter, cell: Cell, look: Look, *, bold: bool) -> float:
    """Write the number of a day, and say where it ends."""
    day, rect = cell.day, cell.rect
    text = look.clock.day_month(day) if bold else str(day.day)
    inside = (day.year, day.month) == (look.month.year, look.month.month)
    role = "text" if inside else "text3"
    kind = tokens.SMALL_STRONG if inside else tokens.SMALL_MEDIUM
    left = rect.left() + 10
    if day == look.today:
        width = tokens.width(text, kind)
        middle = rect.top() + NUMBER / 2 + 1
        disc = QRectF(left - 7, middle - 11, max(width + 14, 22), 22)
        if width <= 17:
            disc = QRectF(left + width / 2 - 11, middle - 11, 22, 22)
        painting.box(painter, disc, 11, fill="accent")
        role = "onAccent"
    line = QRectF(left, rect.top() + 1, rect.width() - 12, NUMBER)
    painting.write(painter, line, text, kind, role)
    return left + tokens.width(text, kind)


def _beside(painter: QPainter, cell: Cell, after: float) -> None:
    """Name others' calendars that hold something on a day."""
    right = cell.more.left() if cell.left else cell.rect.right() - INSET
    room = QRectF(after + 8, cell.rect.top() + 5, right - after - 8, NUMBER - 9)
    beside_tag.paint(painter, room, overlays.names(cell.beside))


def _foot(painter: QPainter, cell: Cell) -> None:
    if cell.changes:
        line = QRectF(cell.rect.left(), cell.rect.bottom() - FOOT - 1, cell.rect.width(), FOOT)
        icons.paint(painter, "clock", QRectF(line.left() + 9, line.center().y() - 6.5, 13, 13), "text3", 2.1)
        text = QRectF(line.left() + 27, line.top(), line.width() - 31, line.height())
        painting.write(painter, text, month_words.short(cell.changes, text.width()), tokens.META, "text2")


def paint_hand(painter: QPainter, lifted: Placed, cell: Cell | None, look: Look) -> None:
    """Paint the session in the hand where it would fall."""
    if cell is not None:
        rect = cell.rect
        painting.box(painter, rect.adjusted(2, 2, -1, -1), 4, fill="accentSoft", line="accent", width=2)
        height = min(lifted.rect.height(), rect.height() - NUMBER - GAP)
        ghost = QRectF(rect.left() + INSET, rect.top() + NUMBER, rect.width() - 2 * INSET, height)
        _chip(painter, Placed(lifted.entry, ghost, lifted.lines), replace(look, lifted=None, chosen=None))


def paint_answer(painter: QPainter, at: QPointF, text: str, room: QRectF) -> None:
    """Write beside the hand what letting go would do."""
    width = tokens.width(text, tokens.SMALL_STRONG) + 24
    left = min(max(at.x() + 14, room.left() + 4), room.right() - width - 4)
    top = min(max(at.y() + 18, room.top() + 4), room.bottom() - 34)
    painting.box(painter, QRectF(left, top, width, 30), 7, fill="toast")
    line = QRectF(left, top, width, 30)
    painting.write(painter, line, text, tokens.SMALL_STRONG, "onToast", Qt.AlignmentFlag.AlignCenter)
