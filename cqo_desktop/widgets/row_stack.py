"""A short list of things to press: each row is a button, all rows are one stop of Tab, arrow keys walk along them."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import override

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import painting
from cqo_desktop.widgets.roving import DOWN, Roving


class RowButton[Line](QAbstractButton):
    """One row; its kind paints it, says it, and may grow with its words."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.is_cut = False
        """Whether the painted words had no room, so that the tip has to say them."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: Line) -> None:
        """Show another line."""
        self.line = line
        self.setAccessibleName(self.spoken())
        self.setToolTip(self.tip())
        self._grow(self.width())
        self.update()

    def spoken(self) -> str:
        """Say all that is painted."""
        raise NotImplementedError

    def tip(self) -> str:
        """Give the tip, as rich text; it shows where words were cut."""
        return f"<qt>{escape(self.spoken())}</qt>"

    def height_at(self, width: int) -> int:
        """Say how high it is at a width."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the line."""
        raise NotImplementedError

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.height_at(max(self.width(), 240)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._grow(event.size().width())
        super().resizeEvent(event)

    def _grow(self, width: int) -> None:
        # A column that scrolls does not ask how high a wrapped row gets at its width; the row says so itself.
        self.setFixedHeight(self.height_at(width))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and not self.is_cut:
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            painting.box(painter, rect, 7, fill="hover")
        self.paint_line(painter, rect)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 7)
        painter.end()


class RowStack[Line](QWidget):
    """The rows one under the other."""

    picked = Signal(object)
    """The line that was pressed."""

    def __init__(self, name: str, make: Callable[[Line], RowButton[Line]], spacing: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._make = make
        self._rows: list[RowButton[Line]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._roving = Roving(self, DOWN)

    @property
    def rows(self) -> Sequence[RowButton[Line]]:
        """Give the rows that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; rows that stay keep the keyboard."""
        while len(self._rows) < len(lines):
            row = self._make(lines[len(self._rows)])
            row.clicked.connect(partial(self._press, len(self._rows)))
            self._rows.append(row)
            self._layout.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(lines))
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
        self._roving.take(self._rows[: len(lines)])

    def _press(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.picked.emit(self._rows[place].line)
