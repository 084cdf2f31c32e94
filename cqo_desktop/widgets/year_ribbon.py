"""Twelve months at a glance: what stands in each, which one it is, and which asks for its session."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cqo_desktop.domain.overview import Mark, MonthCell, Need, Strength
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.roving import ACROSS, Roving

HEIGHT, SIDE, GAP = 62, 10, 4
MARKS = 41
"""Where the middle of the marks lies."""
_SIZES = {
    SeriesKind.MONTHLY: (12, 14),
    SeriesKind.MINI_SERIES: (8, 14),
    SeriesKind.FORUM_TRACK: (26, 14),
    SeriesKind.SINGLE: (11, 11),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month and its words."""

    cell: MonthCell
    name: str
    """Such as 'Oct', or 'Jan ’27'."""
    plan: str
    """What is pressed where its session is missing; nothing where none is."""
    spoken: str
    tip: str
    """Rich text, escaped."""


class _Cell(QAbstractButton):
    def __init__(self, month: Month) -> None:
        super().__init__()
        self.month = month
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_month(month)

    def show_month(self, month: Month) -> None:
        self.month = month
        self.setAccessibleName(month.spoken)
        self.setToolTip(month.tip)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(86, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(64, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, cell = QRectF(self.rect()), self.month.cell
        is_lit = self.underMouse() or self.hasFocus()
        self._paint_frame(painter, rect, is_lit=is_lit)
        line = QRectF(SIDE, 8, rect.width() - 2 * SIDE, 18)
        role = "accentText" if cell.is_now else "text3" if cell.is_past else "text2"
        painting.write(painter, line, self.month.name, tokens.SMALL_STRONG, role)
        if cell.need is not Need.NONE:
            self._paint_way(painter, line, is_said=cell.need is Need.GAP or is_lit)
        paint_marks(painter, QRectF(SIDE, MARKS - 8, rect.width() - 2 * SIDE, 16), cell.marks)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 8)
        painter.end()

    def _paint_way(self, painter: QPainter, line: QRectF, *, is_said: bool) -> None:
        """Say what a press does, or show it where the word has no room."""
        role = "warn" if self.month.cell.need is Need.GAP else "text2" if is_said else "text3"
        rest = line.width() - tokens.width(self.month.name, tokens.SMALL_STRONG) - GAP
        if is_said and tokens.width(self.month.plan, tokens.META_STRONG) <= rest:
            painting.write(painter, line, self.month.plan, tokens.META_STRONG, role, painting.RIGHT)
        else:
            icons.paint(painter, "plus", QRectF(line.right() - 13, 11, 13, 13), role, 2.2)

    def _paint_frame(self, painter: QPainter, rect: QRectF, *, is_lit: bool) -> None:
        cell = self.month.cell
        fill = "hover" if self.underMouse() else "sunken" if cell.is_past else "surface"
        strong = 2 if tokens.look().is_strong else 1
        if cell.need is Need.GAP:
            painting.box(painter, rect, 8, fill=fill, line="warn", width=max(strong, 1.4), dashed=True)
        elif cell.is_now:
            fill = "accentSoft" if strong == 2 else fill
            painting.box(painter, rect, 8, fill=fill, line="accent", width=strong + 1)
        else:
            is_open = cell.need is Need.OPEN
            line = "control" if is_open and is_lit else "line2" if is_open and strong == 1 else "line"
            painting.box(painter, rect, 8, fill=fill, line=line, width=strong, dashed=is_open)


class YearRibbon(QWidget):
    """Twelve months as buttons, one stop of Tab; left and right walk along them."""

    picked = Signal(object)
    """A month, by its first day (`date`)."""
    plan_wanted = Signal(int, object)
    """A series, and the month (`date`) in which it lacks a session."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The year"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._cells: list[_Cell] = []
        self._roving = Roving(self, ACROSS)

    @property
    def cells(self) -> Sequence[QAbstractButton]:
        """Give the months' buttons."""
        return self._cells

    def show_months(self, months: Sequence[Month]) -> None:
        """Show other months, or these anew."""
        while len(self._cells) < len(months):
            made = _Cell(months[len(self._cells)])
            made.clicked.connect(partial(self._press, len(self._cells)))
            self._cells.append(made)
            self._layout.addWidget(made, 1)
        for shown, month in zip(self._cells, months, strict=True):
            shown.show_month(month)
        now = next((place for place, month in enumerate(months) if month.cell.is_now), 0)
        self._roving.take(self._cells, now)

    def _press(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        cell = self._cells[place].month.cell
        if cell.need is not Need.NONE and cell.series_id is not None:
            self.plan_wanted.emit(cell.series_id, cell.first)
        else:
            self.picked.emit(cell.first)


def paint_marks(painter: QPainter, room: QRectF, marks: Sequence[Mark]) -> None:
    """Paint as many marks as there is room for, and how many more there are."""
    left = room.left()
    for place, mark in enumerate(marks):
        width, _ = _SIZES[mark.kind]
        more = f"+{len(marks) - place}"
        is_last = place == len(marks) - 1
        needed = width if is_last else width + GAP + tokens.width(more, tokens.META_STRONG)
        if left + needed > room.right() + 0.5:
            rest = QRectF(left, room.top(), room.right() - left + GAP, room.height())
            painting.write(painter, rest, more, tokens.META_STRONG, "text2")
            return
        _paint_mark(painter, QPointF(left + width / 2, room.center().y()), mark)
        left += width + GAP


def _paint_mark(painter: QPainter, middle: QPointF, mark: Mark) -> None:
    width, height = _SIZES[mark.kind]
    rect = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
    radius = height / 2 if mark.kind is SeriesKind.SINGLE else 3
    if mark.strength in {Strength.PAST, Strength.FIRM}:
        past = "line" if tokens.look().is_strong else "control"
        painting.box(painter, rect, radius, fill=past if mark.strength is Strength.PAST else mark.hue.value)
        return
    pen = QPen(tokens.colour(mark.hue.value), 1.6)
    if mark.strength is Strength.LOOSE:
        pen.setDashPattern([1.9, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.8, 0.8, -0.8, -0.8), radius - 0.5, radius - 0.5)
