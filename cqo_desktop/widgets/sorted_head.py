"""The heads of a table's columns, with an arrow right behind the name of the one it is ordered by."""

from typing import override

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from cqo_desktop.widgets import icons, painting, tokens

SIDE, FIRST_SIDE, ARROW = 8, 20, 12
"""Room before a name, as the style sheet has it, and the arrow's size."""


class SortedHead(QHeaderView):
    """The stock arrow stands at the far end of a column, where it seems to belong to the next one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if not self.sectionsClickable() or logicalIndex != self.sortIndicatorSection():
            return
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        align = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        width = tokens.width(name, tokens.META_STRONG)
        if Qt.AlignmentFlag(align or 0) & Qt.AlignmentFlag.AlignHCenter:
            left = rect.center().x() + width / 2 + 3
        else:
            left = rect.left() + (FIRST_SIDE if self.visualIndex(logicalIndex) == 0 else SIDE) + width + 5
        if left + ARROW <= rect.right():
            painting.smooth(painter)
            rises = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            place = QRectF(left, rect.center().y() - ARROW / 2 + 1, ARROW, ARROW)
            icons.paint(painter, "chevron-up" if rises else "chevron-down", place, "text3", 2.2)
