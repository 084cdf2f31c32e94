"""How a person's line is painted."""

from collections.abc import Callable
from datetime import datetime
from typing import override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain import comfort
from cqo_desktop.domain.appearances import Tally
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views.people.rows import PersonLine
from cqo_desktop.widgets import icons, painting, tokens

NAME, WHERE, SESSIONS, ADDRESS, KIND = range(5)
MOST_SQUARES = 8
SIDE = 16


class PeopleCells(QStyledItemDelegate):
    """Two lines a person: avatar and name, place and hour; squares for what they do."""

    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self.hours = comfort.USUAL
        """Those the network calls good."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        _ground(painter, option, rect, index.column())
        self._cell(painter, rect.adjusted(8, 0, -8, -1), line, index.column(), str(index.data() or ""))
        painter.restore()

    def _cell(self, painter: QPainter, inner: QRectF, line: PersonLine, column: int, text: str) -> None:
        row = line.person
        first, _, second = text.partition("\n")
        match column:
            case 0:
                painting.avatar(painter, inner.left() + 8, inner.center().y() - 17, 34, row.name)
                _two(painter, inner.adjusted(54, 0, 0, 0), first, second)
            case 1 if row.zone:
                shade = comfort.local(self._now(), 1, row.zone, hours=self.hours).comfort
                swatch = QRectF(inner.left(), inner.top() + 12, 10, 10)
                painting.box(painter, swatch, 3, fill=f"c{shade.value}", line="control")
                _two(painter, inner.adjusted(19, 0, 0, 0), first, second, strong=False)
            case 1:
                painting.write(painter, inner.adjusted(19, 0, 0, 0), first, tokens.SMALL, "text3")
            case 2:
                _squares(painter, inner, line.tally)
            case 4 if row.kind is PersonKind.GUEST:
                painting.pill(
                    painter, inner.left(), inner.center().y(), first, role="gold", fill="goldSoft", icon="user"
                )
            case 3 if not first:
                icons.paint(painter, "minus", QRectF(inner.left(), inner.center().y() - 6, 12, 12), "text3", 2)
            case _:
                painting.write(painter, inner, first, tokens.SMALL, "text2")


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, column: int) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, tokens.colour("accentSoft"))
        if column == NAME:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, tokens.colour("sunken"))
    painting.rule(painter, rect.left() + (SIDE if column == NAME else 0), rect.right() + 1, rect.bottom() - 1)
    if chosen and column == NAME and option.state & QStyle.StateFlag.State_HasFocus:
        painting.focus_ring(painter, rect.adjusted(1, 1, -1, -2), 5)


def _two(painter: QPainter, rect: QRectF, first: str, second: str, *, strong: bool = True) -> None:
    middle = rect.center().y()
    upper = QRectF(rect.left(), middle - 20, rect.width(), 20) if second else rect
    painting.write(painter, upper, first, tokens.STRONG if strong else tokens.BODY)
    painting.write(painter, QRectF(rect.left(), middle - 1, rect.width(), 19), second, tokens.SMALL, "text2")


def _squares(painter: QPainter, inner: QRectF, tally: Tally) -> None:
    """Paint how many sessions there are, a full square for each one over, a hollow one for each to come."""
    whole = tally.past + tally.coming
    if not whole:
        return
    coming = min(tally.coming, MOST_SQUARES)
    past = min(tally.past, MOST_SQUARES - min(coming, MOST_SQUARES // 2))
    coming = min(coming, MOST_SQUARES - past)
    painting.write(painter, inner, str(whole), tokens.SMALL_MEDIUM, "text2")
    left, middle = inner.left() + 26, inner.center().y()
    for place in range(past + coming):
        square = QRectF(left + place * 13, middle - 4.5, 9, 9)
        if place < past:
            painting.box(painter, square, 2.5, fill="accent")
        else:
            painting.box(painter, square, 2.5, line="accent", width=1.5)
