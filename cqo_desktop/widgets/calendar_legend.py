"""What the frames of sessions in a calendar mean."""

from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens

BOX = 18


class CalendarLegend(QWidget):
    """An outline is a draft, a dashed one a hold."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _words(self) -> tuple[tuple[str, bool], ...]:
        return (self.tr("draft"), False), (self.tr("hold"), True)

    @override
    def sizeHint(self) -> QSize:
        widths = (BOX + 6 + tokens.width(text, tokens.SMALL) for text, _ in self._words())
        return QSize(round(sum(widths)) + 18, 28)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        left = 0.0
        for text, dashed in self._words():
            painting.box(painter, QRectF(left, 8, BOX, 12), 4, line="text2", width=1.4, dashed=dashed)
            width = tokens.width(text, tokens.SMALL)
            painting.write(painter, QRectF(left + BOX + 6, 0, width + 2, 28), text, tokens.SMALL, "text2")
            left += BOX + 22 + width
        painter.end()
