"""The way into the palette, at the top of the rail: it looks like a field and is a button."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cqo_desktop.widgets import icons, painting, tokens

HEIGHT, BELOW = 34, 10


class RailSearch(QAbstractButton):
    """Search or do, with its key; only a glass where the rail is folded."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._folded = False
        self.setText(self.tr("Search or do"))
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()}   {self._key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fold(self, *, folded: bool) -> None:
        """Show only the glass."""
        self._folded = folded
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(44, HEIGHT + BELOW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(0, 0, self.width(), HEIGHT)
        fill = "hover" if self.underMouse() else "surface"
        painting.box(painter, rect, 7, fill=fill, line="line2", width=2 if tokens.look().is_strong else 1)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 7)
        left = rect.center().x() - 8 if self._folded else 10
        icons.paint(painter, "search", QRectF(left, HEIGHT / 2 - 8, 16, 16), "text2", 2)
        if not self._folded:
            key = tokens.width(self._key, tokens.META) + 2
            line = rect.adjusted(36, 0, -key - 16, 0)
            painting.write(painter, line, self.text(), tokens.SMALL, "text2")
            painting.write(painter, rect.adjusted(0, 0, -10, 0), self._key, tokens.META, "text3", painting.RIGHT)
        painter.end()
