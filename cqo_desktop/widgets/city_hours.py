"""The hour of one date in a few cities, side by side: a shade for the time of day, a moon where people sleep."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import icons, painting, tokens

COLUMN, GAP, HEIGHT = 74, 4, 36


@dataclass(frozen=True, slots=True)
class CityHour:
    """An hour as one city has it; `shade` goes from 0, night, to 4, working day."""

    city: str
    hour: str
    day: str
    """The weekday where it is another one; otherwise nothing."""
    shade: int


class CityHours(QWidget):
    """Columns of one width, so that rows of them read as a table; it takes no keys."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours: Sequence[CityHour] = ()
        self._columns = columns
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[CityHour]) -> None:
        """Show another date."""
        self._hours = hours
        self.setToolTip("\n".join(" ".join(part for part in (e.city, e.hour, e.day) if part) for e in hours))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._columns * (COLUMN + GAP), HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        for place, each in enumerate(self._hours):
            cell = QRectF(place * (COLUMN + GAP), 0, COLUMN, HEIGHT)
            painting.box(painter, cell, 4, fill=f"c{each.shade}", line="line2" if tokens.look().is_strong else None)
            role, has_more = f"c{each.shade}t", bool(each.day) or each.shade == 0
            first = QRectF(cell.left(), cell.top() + 3, COLUMN, 15) if has_more else cell
            painting.write(painter, first, each.hour, tokens.META, role, painting.CENTRE)
            if has_more:
                self._write_below(painter, QRectF(cell.left(), cell.top() + 18, COLUMN, 15), each, role)
        painter.end()

    def _write_below(self, painter: QPainter, line: QRectF, each: CityHour, role: str) -> None:
        width = tokens.width(each.day, tokens.META)
        sign = 13 if each.shade == 0 else 0
        left = line.center().x() - (width + sign) / 2
        if sign:
            icons.paint(painter, "moon", QRectF(left, line.top() + 2, 11, 11), role, 2.2)
        painting.write(painter, QRectF(left + sign, line.top(), width + 1, 15), each.day, tokens.META, role)


class CityHeads(QWidget):
    """The names above the columns."""

    def __init__(self, cities: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cities = cities
        self.setToolTip("\n".join(cities))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(len(self._cities) * (COLUMN + GAP), 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        for place, city in enumerate(self._cities):
            cell = QRectF(place * (COLUMN + GAP), 0, COLUMN, 22)
            painting.write(painter, cell, city, tokens.META_STRONG, "text3", painting.CENTRE)
        painter.end()
