"""Which steps the history shows, day by day, and how a line of it is painted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import override

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.text import fold
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views.history.words import KINDS
from cqo_desktop.widgets import icons, painting, tokens

WHEN, WHO, WHAT = range(3)
SIDE = 20
_SIGNS = (
    (KINDS["message"], "mail"),
    (KINDS["session"], "calendar"),
    (KINDS["series"], "layers"),
    (KINDS["person"], "users"),
    (KINDS["venue"], "map-pin"),
)


@dataclass(frozen=True, slots=True)
class DayHead:
    """The line above the steps of a day."""

    day: date

    @property
    def id(self) -> int:
        """Number it by its day."""
        return -self.day.toordinal()


type HistoryLine = HistoryRow | DayHead


def by_day(steps: Iterable[HistoryRow]) -> list[HistoryLine]:
    """Put each day's head above its steps."""
    lines: list[HistoryLine] = []
    for day, some in groupby(steps, key=lambda row: row.at.astimezone().date()):
        lines += [DayHead(day), *some]
    return lines


def matching(steps: Sequence[HistoryRow], words: str, *, kind: str, author: str) -> list[HistoryRow]:
    """Narrow steps to those with all the words, of one kind of things, by one author; empty is all."""
    wanted, tables = fold(words).split(), KINDS.get(kind, frozenset())
    return [
        row
        for row in steps
        if (not author or row.author == author)
        and (not kind or row.tables & tables)
        and all(word in fold(row.sentence) for word in wanted)
    ]


def sign(row: HistoryRow) -> str:
    """Draw what a step is about."""
    return next((icon for tables, icon in _SIGNS if row.tables & tables), "globe")


class HistoryCells(QStyledItemDelegate):
    """Paint days and steps; one that was taken back is struck out."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect, text = index.data(ROW), QRectF(option.rect), str(index.data())
        painter.save()
        painting.smooth(painter)
        if isinstance(row, DayHead):
            painting.write(painter, rect.adjusted(SIDE, 10, 0, 0), text, tokens.SMALL_STRONG, "text2")
        else:
            _ground(painter, option, rect)
            _cell(painter, rect.adjusted(SIDE if index.column() == WHEN else 8, 0, -8, -1), row, index.column(), text)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, tokens.colour("accentSoft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, tokens.colour("sunken"))
    painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)


def _cell(painter: QPainter, rect: QRectF, row: HistoryRow, column: int, text: str) -> None:
    middle = rect.center().y()
    match column:
        case 1:
            painting.avatar(painter, rect.left(), middle - 12, 24, row.author)
            painting.write(painter, rect.adjusted(34, 0, 0, 0), text, tokens.SMALL_MEDIUM, "text2")
        case 2:
            role = "text3" if row.undone else "text"
            icons.paint(painter, sign(row), QRectF(rect.left(), middle - 7.5, 15, 15), "text3", 2)
            line = rect.adjusted(27, 0, 0, 0)
            painting.write(painter, line, text, tokens.BODY if row.undone else tokens.MEDIUM, role)
            if row.undone:
                length = min(tokens.width(text, tokens.BODY), line.width())
                painter.setPen(QPen(tokens.colour("text3"), 1))
                painter.drawLine(QLineF(line.left(), middle + 0.5, line.left() + length, middle + 0.5))
        case _:
            painting.write(painter, rect, text, tokens.SMALL, "text3")
