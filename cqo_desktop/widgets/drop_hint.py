"""What a window says while files are held over it."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cqo_desktop.widgets import icons, painting, tokens

EDGE = 16
WIDE, HIGH, INSET = 480, 216, 28
_UP = QPointF(0, 48)


class DropHint(QWidget):
    """A dashed frame over the page, and what would be done with the files."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._heading, self._text, self._picture = "", "", "upload"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        ground.installEventFilter(self)
        self.hide()

    def show_over(self, heading: str, text: str, picture: str) -> None:
        """Show over the whole page what letting go would do."""
        self._heading, self._text, self._picture = heading, text, picture
        self.setAccessibleName(f"{heading}. {text}")
        self.setGeometry(self._ground.rect())
        self.raise_()
        self.show()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.setGeometry(self._ground.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        whole = QRectF(self.rect())
        veil = QColor(tokens.colour("canvas"))
        veil.setAlphaF(0.86)
        painter.fillRect(whole, veil)
        frame = whole.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        is_refused = self._picture == "ban"
        role = "warn" if is_refused else "accent"
        painting.box(painter, frame, 14, line=role, width=2, dashed=True)
        middle = frame.center()
        width = min(WIDE, frame.width() - 2 * EDGE)
        card = QRectF(middle.x() - width / 2, middle.y() - HIGH / 2, width, HIGH)
        painting.box(painter, card, 14, fill="raised", line="line2")
        painting.disc(painter, middle - _UP, 34, "warnSoft" if is_refused else "accentSoft")
        sign = QRectF(middle.x() - 15, middle.y() - _UP.y() - 15, 30, 30)
        icons.paint(painter, self._picture, sign, "warn" if is_refused else "accentText", 1.8)
        line = QRectF(card.left() + INSET, middle.y() + 2, width - 2 * INSET, 26)
        painting.write(painter, line, self._heading, tokens.SECTION, "text", painting.CENTRE)
        painting.wrapped(painter, QRectF(line.left(), line.bottom() + 4, line.width(), 62), self._text)
        painter.end()
