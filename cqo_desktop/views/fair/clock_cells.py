"""How sessions at another hour are painted: the hours in as many lines as there is room for."""

from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.widgets import painting, tokens

DAY, TITLE, HOURS, SETTLED = range(4)
SIDE = 20
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ClockCells(QStyledItemDelegate):
    """Day, title, hours, and a pill once it is settled."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, column, text = QRectF(option.rect), index.column(), str(index.data() or "")
        painter.save()
        painting.smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("sunken"))
        painting.rule(painter, rect.left() + (SIDE if column == DAY else 0), rect.right() + 1, rect.bottom() - 1)
        inner = rect.adjusted(SIDE if column == DAY else 8, 4, -8, -5)
        match column:
            case 0:
                painting.write(painter, inner, text, tokens.SMALL, "text2")
            case 1:
                painting.write(painter, inner, text, tokens.MEDIUM)
            case 2:
                painting.wrapped(painter, inner, text, tokens.SMALL, "text2", _TOP)
            case _:
                if text:
                    middle = inner.center().y()
                    painting.pill(painter, inner.left(), middle, text, role="success", fill="successSoft", icon="check")
        painter.restore()
