"""A day of hours over regions as one widget: arrows walk the hours, Enter takes one."""

from collections.abc import Sequence
from html import escape
from typing import override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cqo_desktop.widgets import hour_painting, hour_sheet, painting
from cqo_desktop.widgets.hour_sheet import ROW, TOP, Sheet
from cqo_desktop.widgets.speech import announce

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DAYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
EDGE = 8
"""Room around it for the ring of the focus."""


class HourMatrix(QWidget):
    """Shows which hours are good for whom; the best hours have a twin in plain controls beside it."""

    picked = Signal(int)
    """A column was chosen by hand or key."""
    taken = Signal()
    """What is chosen is to be used."""
    day_wanted = Signal(int)
    """Another day, by so many days."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = Sheet()
        self._chosen: tuple[int, ...] = ()
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Comfort by hour and region"))
        self.setMinimumWidth(600)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet, chosen: Sequence[int]) -> None:
        """Show another day, or the same one for others."""
        self._sheet = sheet
        self._hovered = None
        self.updateGeometry()
        self.choose(chosen)

    def choose(self, places: Sequence[int]) -> None:
        """Frame these columns."""
        self._chosen = tuple(place for place in places if place < len(self._sheet.columns))
        self.setAccessibleDescription(self._said())
        self.update()

    @property
    def chosen(self) -> tuple[int, ...]:
        """Give the columns that are framed."""
        return self._chosen

    def _said(self) -> str:
        return " ".join(self._sheet.columns[place].spoken for place in self._chosen)

    @override
    def sizeHint(self) -> QSize:
        return QSize(820, hour_sheet.height(self._sheet) + 2 * EDGE)

    def _width(self) -> int:
        return self.width() - 2 * EDGE

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._sheet.columns) - 1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            super().keyPressEvent(event)
        elif key in _STEPS:
            here = self._chosen[0] if self._chosen else -1 if _STEPS[key] > 0 else last + 1
            self.pick(min(max(here + _STEPS[key], 0), last))
        elif key in _ENDS:
            self.pick(_ENDS[key] % (last + 1))
        elif key in _DAYS:
            self.day_wanted.emit(_DAYS[key])
        elif key in _TAKE:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def pick(self, place: int) -> None:
        """Choose a column as if by hand, and say so."""
        self.choose((place,))
        announce(self, self._said())
        self.picked.emit(place)

    def _place(self, point: QPointF) -> int | None:
        return hour_sheet.place_at(self._sheet, self._width(), point.x() - EDGE)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pick(place)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._place(event.position()) in self._chosen:
            self.taken.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place != self._hovered:
            self._hovered = place
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tip = self._tip(event)
            QToolTip.showText(event.globalPos(), f"<p>{escape(tip)}</p>" if tip else "", self)
            return True
        return super().event(event)

    def _tip(self, event: QHelpEvent) -> str:
        place, row = self._place(QPointF(event.pos())), (event.pos().y() - EDGE - TOP) // ROW
        if place is None:
            rows = self._sheet.rows
            return f"{rows[row].city}, {rows[row].detail}".strip(", ") if 0 <= row < len(rows) else ""
        column = self._sheet.columns[place]
        if column.closed or not 0 <= row < len(self._sheet.cells):
            return column.closed or column.spoken
        return self._sheet.cells[row][place].tip

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painter.translate(EDGE, EDGE)
        hour_painting.paint(painter, self._sheet, self._width(), self._chosen, self._hovered)
        painter.resetTransform()
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(self.rect()), 8)
        painter.end()
