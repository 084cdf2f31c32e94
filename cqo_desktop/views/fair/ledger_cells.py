"""How the ledger is painted: its heads with days under their months, and a shape in each cell."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqo_desktop.models import clock
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views.fair.ledger_rows import LedgerRow
from cqo_desktop.widgets import icons, painting, share_mark, tokens

if TYPE_CHECKING:
    from cqo_desktop.views.fair.ledger_table import LedgerModel

CITY, PEOPLE, FIRST = range(3)
SIDE = 16
MOST = 0.5
"""From more nights than this share of the sessions on, the sum is red."""


class LedgerCells(QStyledItemDelegate):
    """A chevron and a city, members further in, shapes, and sums."""

    def __init__(self, parent: QObject, model: "LedgerModel") -> None:
        super().__init__(parent)
        self._model = model

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect, column = index.data(ROW), QRectF(option.rect), index.column()
        painter.save()
        painting.smooth(painter)
        _ground(painter, option, rect, column)
        place = column - FIRST
        if column == CITY:
            self._name(painter, rect, row, str(index.data()))
        elif column == PEOPLE:
            painting.write(
                painter, rect.adjusted(8, 0, -16, 0), str(index.data()), tokens.SMALL, "text2", painting.RIGHT
            )
        elif place < len(self._model.gatherings):
            if place == self._model.held:
                _now_line(painter, rect)
            share_mark.paint(painter, rect.adjusted(0, 0, 0, -1), row.shares[place])
        else:
            self._sum(painter, rect.adjusted(4, 0, -16, 0), row, place - len(self._model.gatherings), str(index.data()))
        painter.restore()

    def _name(self, painter: QPainter, rect: QRectF, row: LedgerRow, text: str) -> None:
        if row.member is None:
            icon = "chevron-down" if row.is_open else "chevron-right"
            icons.paint(painter, icon, QRectF(rect.left() + SIDE, rect.center().y() - 8, 16, 16), "text3", 2)
            painting.write(painter, rect.adjusted(SIDE + 24, 0, -4, 0), text, tokens.STRONG)
        else:
            painting.write(painter, rect.adjusted(SIDE + 24, 0, -4, 0), text, tokens.SMALL, "text2")

    def _sum(self, painter: QPainter, rect: QRectF, row: LedgerRow, which: int, text: str) -> None:
        is_hard = which == 1 and row.tally.asleep > row.tally.sessions * MOST
        kind = tokens.SMALL_STRONG if which == 1 else tokens.SMALL
        painting.write(painter, rect, text, kind, "danger" if is_hard else "text2", painting.RIGHT)


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, column: int) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, tokens.colour("accentSoft"))
        if column == CITY:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, tokens.colour("sunken"))
    painting.rule(painter, rect.left() + (SIDE if column == CITY else 0), rect.right() + 1, rect.bottom() - 1)


def _now_line(painter: QPainter, rect: QRectF) -> None:
    """Part what is to come from what was held."""
    painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), tokens.colour("accent"))


class LedgerHead(QHeaderView):
    """Months above, days below; other columns by their name."""

    def __init__(self, parent: QWidget, model: "LedgerModel") -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painting.smooth(painter)
        whole, place = QRectF(rect), logicalIndex - FIRST
        painter.fillRect(whole, tokens.colour("surface"))
        if 0 <= place < len(self._model.gatherings):
            self._session(painter, whole, place)
        else:
            text = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
            align = painting.LEFT if logicalIndex == CITY else painting.RIGHT
            inside = whole.adjusted(SIDE if logicalIndex == CITY else 4, 22, -16, 0)
            painting.write(painter, inside, text, tokens.META_STRONG, "text3", align)
        painting.rule(painter, whole.left(), whole.right() + 1, whole.bottom() - 1)
        painter.restore()

    def _session(self, painter: QPainter, whole: QRectF, place: int) -> None:
        gatherings = self._model.gatherings
        day = gatherings[place].wall.date()
        if place == self._model.held:
            painter.fillRect(QRectF(whole.left(), whole.top() + 24, 2, whole.height() - 24), tokens.colour("accent"))
        before = gatherings[place - 1].wall.date() if place else None
        if before is None or (before.year, before.month) != (day.year, day.month):
            with_year = before is None or before.year != day.year
            text = clock.short_month(day, with_year=with_year)
            if tokens.width(text, tokens.META_STRONG) > whole.width() - 2:
                text = clock.short_month(day)
            painting.write(painter, whole.adjusted(1, 4, 0, -20), text, tokens.META_STRONG, "text2", painting.CENTRE)
        if whole.width() >= 18:
            painting.write(painter, whole.adjusted(0, 22, 0, 0), str(day.day), tokens.META, "text3", painting.CENTRE)
