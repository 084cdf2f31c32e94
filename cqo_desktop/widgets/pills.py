"""Pills in a row, or in several where the room is narrow: series and state, never more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import painting

HEIGHT, GAP = 22, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill:
    """One pill; without a ground it is an outline, dashed where nothing is sure."""

    text: str
    icon: str
    role: str
    fill: str | None
    dashed: bool = False


class Pills(QWidget):
    """Shows pills; its accessible name says them."""

    def __init__(self) -> None:
        super().__init__()
        self._pills: Sequence[Pill] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pills(self, pills: Sequence[Pill]) -> None:
        """Show other pills."""
        self._pills = pills
        self.setAccessibleName(", ".join(pill.text for pill in pills))
        self._fit()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(map(_width, self._pills)) + GAP * max(len(self._pills) - 1, 0), HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(map(_width, self._pills), default=0), HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        rows = max((place.y() for place, _ in self._placed()), default=0) // (HEIGHT + GAP) + 1
        self.setFixedHeight(rows * (HEIGHT + GAP) - GAP)

    def _placed(self) -> Iterator[tuple[QPoint, Pill]]:
        left, top = 0, 0
        for pill in self._pills:
            width = _width(pill)
            if left and left + width > self.width():
                left, top = 0, top + HEIGHT + GAP
            yield QPoint(left, top), pill
            left += width + GAP

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        for place, pill in self._placed():
            painting.pill(
                painter,
                place.x(),
                place.y() + HEIGHT / 2,
                pill.text,
                role=pill.role,
                fill=pill.fill,
                icon=pill.icon,
                line=None if pill.fill else "line2",
                dashed=pill.dashed,
            )
        painter.end()


def _width(pill: Pill) -> int:
    return round(painting.pill_width(pill.text, pill.icon) + 0.5)
