"""How a line of “See who” is painted: the person, the answer with its sign, what is remarkable in amber."""

from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain.correspondence import PersonStanding
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.widgets import icons, painting, tokens

NAME, CITY, ANSWER, TOLD, NOTE = range(5)
SIDE = 20
_SIGNS: dict[Answer | None, tuple[str, str]] = {
    Answer.ACCEPTED: ("circle-check", "success"),
    Answer.DELEGATED: ("users-round", "success"),
    Answer.TENTATIVE: ("circle-dashed", "warn"),
    Answer.DECLINED: ("circle-x", "slate"),
    None: ("circle", "text3"),
}


class WhoCells(QStyledItemDelegate):
    """Rows of one line."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        person, rect = index.data(ROW).person, QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("sunken"))
        painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)
        room = rect.adjusted(SIDE if index.column() == NAME else 8, 0, -8, -1)
        _cell(painter, room, person, index.column(), str(index.data()))
        painter.restore()


def _cell(painter: QPainter, rect: QRectF, person: PersonStanding, column: int, text: str) -> None:
    middle = rect.center().y()
    match column:
        case 0:
            painting.avatar(painter, rect.left(), middle - 12, 24, person.name)
            painting.write(painter, rect.adjusted(34, 0, 0, 0), text, tokens.MEDIUM)
        case 2:
            icon, role = _SIGNS[person.answer]
            icons.paint(painter, icon, QRectF(rect.left(), middle - 7.5, 15, 15), role, 2.2)
            painting.write(painter, rect.adjusted(23, 0, 0, 0), text, tokens.SMALL, "text")
        case 4:
            warned = person.outdated or person.answered_older or not person.address
            painting.write(painter, rect, text, tokens.SMALL, "warn" if warned else "text2")
        case _:
            painting.write(painter, rect, text, tokens.SMALL, "text2")
