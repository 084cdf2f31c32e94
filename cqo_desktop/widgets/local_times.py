"""When something is for the people of each city: a swatch of comfort, the city, the hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import comfort_mark, icons, painting, tokens

ROW = 26
SWATCH = 14


@dataclass(frozen=True, slots=True)
class LocalTime:
    """One city; its comfort is from 0, asleep, to 4, a working day."""

    city: str
    hour: str
    comfort: int


class LocalTimes(QWidget):
    """A list to read; asleep has a moon and very early or late a low sun, besides their colours."""

    def __init__(self) -> None:
        super().__init__()
        self._times: Sequence[LocalTime] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Local times"))

    def show_times(self, times: Sequence[LocalTime]) -> None:
        """Show other cities or hours."""
        self._times = times
        self.setAccessibleDescription("; ".join(f"{each.city} {each.hour}" for each in times))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, ROW * len(self._times))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        for place, each in enumerate(self._times):
            row = QRectF(0, place * ROW, self.width(), ROW)
            swatch = QRectF(0, row.center().y() - SWATCH / 2, SWATCH, SWATCH)
            painting.box(painter, swatch, 4, fill=f"c{each.comfort}", line="line2")
            sign, role = comfort_mark.sign(each.comfort)
            kind = tokens.SMALL_STRONG if sign else tokens.SMALL_MEDIUM
            right = row.right() - tokens.width(each.hour, kind)
            painting.write(painter, row, each.hour, kind, role, painting.RIGHT)
            if sign:
                icons.paint(painter, sign, QRectF(right - 20, row.center().y() - 7, 14, 14), role, 2.2)
            city = QRectF(SWATCH + 10, row.top(), right - SWATCH - (34 if sign else 16), ROW)
            painting.write(painter, city, each.city, tokens.SMALL, "text2")
        painter.end()
