"""A few sessions as a list to pick from: a bar in the series' colour, the title, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.emptied import empty

ROW = 48


@dataclass(frozen=True, slots=True)
class Line:
    """One session."""

    id: int
    title: str
    when: str
    hue: str


class _Row(QAbstractButton):
    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line
        self.setAccessibleName(f"{line.title}, {line.when}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.underMouse():
            painting.box(painter, rect, 6, fill="hover")
        painting.box(painter, QRectF(4, rect.top() + 6, 4, rect.height() - 12), 2, fill=self._line.hue)
        words = rect.adjusted(16, 4, -6, -4)
        half = words.height() / 2
        first = QRectF(words.left(), words.top(), words.width(), half)
        painting.write(painter, first, " ".join(self._line.title.split()), tokens.SMALL_MEDIUM)
        painting.write(painter, first.translated(0, half), self._line.when, tokens.META, "text2")
        if self.hasFocus():
            painting.focus_ring(painter, rect, 6)
        painter.end()


class EntryList(QWidget):
    """Rows that are buttons."""

    picked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other sessions."""
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._layout)
        for line in lines:
            row = _Row(line)
            row.clicked.connect(partial(self._pick, line.id))
            self._layout.addWidget(row)

    def _pick(self, line_id: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.picked.emit(line_id)
