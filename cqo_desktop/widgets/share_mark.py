"""What an hour asked of somebody, as a shape: a dot where it was fine, a sun on the horizon, a moon."""

from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.domain.hard_hours import Share
from cqo_desktop.widgets import icons, painting, tokens

SIZE = 18
_GAP, _SPACE = 6, 18


def paint(painter: QPainter, rect: QRectF, share: Share | None) -> None:
    """Paint the shape in the middle of a cell; nothing where somebody was not invited."""
    side = min(SIZE, rect.width() - 2, rect.height() - 2)
    box = QRectF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), side, side)
    match share:
        case Share.FINE:
            painting.disc(painter, box.center(), 2.5, "control")
        case Share.EDGE:
            _sign(painter, box, "c2", "sunrise")
        case Share.ASLEEP:
            _sign(painter, box, "c0", "moon")
        case None:
            pass


def _sign(painter: QPainter, box: QRectF, fill: str, icon: str) -> None:
    line = "control" if tokens.look().is_dark or tokens.look().is_strong else None
    painting.box(painter, box, 4, fill=fill, line=line)
    icons.paint(painter, icon, box.adjusted(3, 3, -3, -3), f"{fill}t", 2.2)


class ShareLegend(QWidget):
    """What the shapes mean, in words beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _words(self) -> list[tuple[Share, str]]:
        return [
            (Share.FINE, self.tr("fine")),
            (Share.EDGE, self.tr("early, late or a day off")),
            (Share.ASLEEP, self.tr("asleep")),
        ]

    @override
    def sizeHint(self) -> QSize:
        words = sum(tokens.width(text, tokens.SMALL) for _, text in self._words())
        return QSize(round(words) + 3 * (SIZE + _GAP) + 2 * _SPACE + 2, 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        left = 0.0
        for share, text in self._words():
            paint(painter, QRectF(left, 2, SIZE, SIZE), share)
            width = tokens.width(text, tokens.SMALL)
            left += SIZE + _GAP
            painting.write(painter, QRectF(left, 0, width + 2, 22), text, tokens.SMALL, "text2")
            left += width + _SPACE
        painter.end()
