"""A few views of one thing side by side, of which one is shown."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens

EDGE = 3


class _Segment(QAbstractButton):
    def __init__(self, key: str, text: str, name: str) -> None:
        super().__init__()
        self.key = key
        self.setText(text)
        self.setAccessibleName(f"{name}: {text}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(tokens.width(self.text(), tokens.STRONG)) + 30, 26)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on = QRectF(self.rect()), self.isChecked()
        if on:
            strong = tokens.look().is_strong
            painting.box(painter, rect, 5, fill="surface", line="line2", width=2 if strong else 1)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 5)
        role = "text" if on or self.underMouse() else "text2"
        kind = tokens.STRONG if on else tokens.MEDIUM
        painting.write(painter, rect, self.text(), kind, role, painting.CENTRE)
        painter.end()


class Segments(QWidget):
    """A track with a thumb on what is shown; arrow keys walk along it, a click goes there."""

    picked = Signal(str)

    def __init__(self, name: str, offered: Sequence[tuple[str, str]]) -> None:
        """Offer keys with their words; the first is shown."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(0)
        for key, text in offered:
            segment = _Segment(key, text, name)
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttons()[0].setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    @property
    def key(self) -> str:
        """Name what is shown."""
        on = self._group.checkedButton()
        return on.key if isinstance(on, _Segment) else ""

    def choose(self, key: str) -> None:
        """Show something else as if it was clicked."""
        for each in self._group.buttons():
            if isinstance(each, _Segment) and each.key == key:
                each.setChecked(True)

    def take_focus(self) -> None:
        """Bring the keyboard to what is shown."""
        if (on := self._group.checkedButton()) is not None:
            on.setFocus()

    def _tell(self, button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on and isinstance(button, _Segment):
            self.picked.emit(button.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.box(painter, QRectF(self.rect()), 7, fill="hover")
        painter.end()
