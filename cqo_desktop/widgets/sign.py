"""An icon beside words, in a colour of the look that is shown."""

from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cqo_desktop.widgets import icons, painting

SIZE = 18


class Sign(QWidget):
    """Shows; what it means stands in the words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._role = "", "text2"
        self.setFixedSize(SIZE, SIZE)

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon, or one of another colour."""
        self._icon, self._role = icon, role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon:
            painter = QPainter(self)
            painting.smooth(painter)
            icons.paint(painter, self._icon, QRectF(self.rect()), self._role, 2)
            painter.end()
