"""A slider with a few stops: a track, a dot for each stop, and a thumb that shows the focus."""

from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from cqo_desktop.widgets import painting

HIGH, THUMB, TRACK = 32, 8, 4


class StopsSlider(QSlider):
    """Arrow keys go from stop to stop."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setPageStep(1)
        self.setMinimumHeight(HIGH)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        thumb, first, last = (self._x(value) for value in (self.value(), self.minimum(), self.maximum()))
        middle = self.height() / 2
        track = QRectF(first, middle - TRACK / 2, last - first, TRACK)
        painting.box(painter, track, TRACK / 2, fill="line2")
        for stop in range(self.minimum(), self.maximum() + 1):
            painting.disc(painter, QPointF(self._x(stop), middle), 4, "control" if self.isEnabled() else "line2")
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(self.rect()), 8)
        if self.isEnabled():
            painting.disc(painter, QPointF(thumb, middle), THUMB, "accent")
            painting.disc(painter, QPointF(thumb, middle), 3, "surface")
        painter.end()

    def _x(self, value: int) -> float:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.sliderPosition = value
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        return QRectF(handle).center().x()
