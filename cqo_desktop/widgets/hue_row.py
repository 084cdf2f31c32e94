"""A row of colours of which one is chosen, each told by its name and a tick."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting


class _Swatch(QAbstractButton):
    def __init__(self, name: str, hue: str) -> None:
        super().__init__()
        self.hue = hue
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(34, 34)

    @override
    def sizeHint(self) -> QSize:
        return QSize(34, 34)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The arrows of a group choose; Enter is the form's.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        painting.box(painter, rect.adjusted(4, 4, -4, -4), 6, fill=self.hue)
        if self.isChecked():
            icons.paint(painter, "check", QRectF(9, 9, 16, 16), "surface", 3)
            painting.box(painter, rect.adjusted(1, 1, -1, -1), 9, line=self.hue, width=2)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 9)
        painter.end()


class HueRow(QWidget):
    """Choose one colour."""

    picked = Signal(str)

    def __init__(self, hues: Sequence[tuple[str, str]], value: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for name, hue in hues:
            made = _Swatch(name, hue)
            made.setChecked(hue == value)
            self._group.addButton(made)
            layout.addWidget(made)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._tell)

    @property
    def value(self) -> str:
        """Give the colour that is chosen."""
        chosen = self._group.checkedButton()
        return chosen.hue if isinstance(chosen, _Swatch) else ""

    def pick(self, hue: str) -> None:
        """Choose a colour as if it was pressed."""
        for each in self._group.buttons():
            if isinstance(each, _Swatch) and each.hue == hue:
                each.click()

    def _tell(self) -> None:
        self.picked.emit(self.value)
