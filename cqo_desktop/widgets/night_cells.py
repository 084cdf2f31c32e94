"""A local hour on its comfort shade, with the weekday below where it is another and a moon where people sleep."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.widgets import icons, painting, tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What is written and how it is shaded."""

    hour: str
    below: str = ""
    shade: int | None = None
    """A comfort from 0 to 4; None has no ground."""
    has_sleepers: bool = False
    is_better: bool = False
    tip: str = ""


def paint(painter: QPainter, room: QRectF, cell: Cell) -> None:
    """Paint one cell."""
    box = room.adjusted(1.5, 2, -1.5, -2)
    if cell.shade is None:
        role = "success" if cell.is_better else "text2"
        painting.write(painter, box, cell.hour, tokens.SMALL_STRONG, role, painting.CENTRE)
        return
    ink = f"c{cell.shade}t"
    line = "line2" if tokens.look().is_strong else None
    painting.box(painter, box, 4, fill=f"c{cell.shade}", line=line)
    below = cell.below
    if not below and not cell.has_sleepers:
        painting.write(painter, box, cell.hour, tokens.SMALL_MEDIUM, ink, painting.CENTRE)
        return
    middle = box.center().y()
    upper = QRectF(box.left(), middle - 17, box.width(), 17)
    painting.write(painter, upper, cell.hour, tokens.SMALL_MEDIUM, ink, painting.CENTRE)
    wide = tokens.width(below, tokens.META_STRONG) + (15 if cell.has_sleepers and below else 0)
    left = box.center().x() - (wide or 12) / 2
    if cell.has_sleepers:
        icons.paint(painter, "moon", QRectF(left, middle + 2.5, 12, 12), ink, 2.4)
        left += 15
    if below:
        painting.write(painter, QRectF(left, middle, box.right() - left + 2, 16), below, tokens.META_STRONG, ink)
