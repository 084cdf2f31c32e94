"""A session's state as a pill that opens the others."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from cqo_desktop.widgets import icons, painting


class StatusPill(QToolButton):
    """Looks like the pill in lists; Space or a click opens its menu."""

    def __init__(self) -> None:
        super().__init__()
        self._look: tuple[str, str, str, str | None] = "", "circle", "text2", None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, text: str, icon: str, role: str, fill: str | None) -> None:
        """Show another state."""
        self._look = text, icon, role, fill
        self.setAccessibleName(self.tr("Status: {status}").format(status=text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(painting.pill_width(self._look[0], self._look[1])) + 26, 30)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        text, icon, role, fill = self._look
        width = painting.pill_width(text, icon)
        middle = self.height() / 2
        line = None if fill else "line2"
        painting.pill(painter, 3, middle, text, role=role, fill=fill, icon=icon, line=line)
        icons.paint(painter, "chevron-down", QRectF(width + 7, middle - 6, 12, 12), "text3", 2.2)
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(0, middle - 14, self.width(), 28), 14)
        painter.end()
