"""The ledger as a table: regions and members down, sessions across, and the sums."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from cqo_desktop.domain.hard_hours import Gathering
from cqo_desktop.models import cities
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.views.fair import ledger_words as words
from cqo_desktop.views.fair.ledger_cells import CITY, FIRST, PEOPLE, LedgerCells, LedgerHead
from cqo_desktop.views.fair.ledger_rows import LedgerRow
from cqo_desktop.views.rows_table import RowsTable

ROW_HEIGHT = 38
NARROW, WIDE = 20, 46
_CITY, _PEOPLE, _SUM = 216, 92, 104
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class LedgerModel(RowsModel[LedgerRow]):
    """Lines with a column for each session."""

    gatherings: Sequence[Gathering] = ()
    held = 0

    def show_ledger(self, seen: HardHours, rows: Sequence[LedgerRow]) -> None:
        """Show another ledger, or the same one with other regions open."""
        if tuple(seen.gatherings) == tuple(self.gatherings) and self._columns:
            self.show_rows(rows)
            return
        self.beginResetModel()
        self.gatherings, self.held = seen.gatherings, seen.held
        self._columns = self._copying = self._made()
        self._rows = list(rows)
        self.endResetModel()

    def _made(self) -> list[Column[LedgerRow]]:
        sums = [
            Column(
                self.tr("Early or late"), lambda row: words.of_all(row.tally.edge, row.tally.sessions), align=_RIGHT
            ),
            Column(self.tr("Asleep"), lambda row: words.of_all(row.tally.asleep, row.tally.sessions), align=_RIGHT),
            Column(self.tr("Asleep before"), _before, align=_RIGHT),
        ]
        sessions = [Column(words.session(each), partial(_share, place)) for place, each in enumerate(self.gatherings)]
        return [Column(self.tr("City or member"), _name), Column(self.tr("Members"), _people), *sessions, *sums]

    @override
    def _shown(self, row: LedgerRow, column: Column[LedgerRow], role: int) -> object:
        place = self._columns.index(column) - FIRST
        if role == Qt.ItemDataRole.ToolTipRole and 0 <= place < len(self.gatherings):
            return words.cell(row, place, self.gatherings[place])
        return super()._shown(row, column, role)


def _name(row: LedgerRow) -> str:
    return cities.city(row.region.zone) if row.member is None else row.member.member.name


def _people(row: LedgerRow) -> str:
    return str(len(row.region.members)) if row.member is None else ""


def _share(place: int, row: LedgerRow) -> str:
    return words.share(row.shares[place])


def _before(row: LedgerRow) -> str:
    return words.of_all(row.before.asleep, row.before.sessions) if row.member is None else ""


class LedgerTable(RowsTable):
    """Enter, Space or a press on a region opens it; arrow keys go from session to session."""

    is_remembered = False  # the sessions of a year share the width
    folded = Signal(str)
    """The zone of a region to open or close."""

    def __init__(self, model: LedgerModel, name: str) -> None:
        super().__init__(model, name, ROW_HEIGHT)
        self._model = model
        self.setItemDelegate(LedgerCells(self, model))
        self.setHorizontalHeader(LedgerHead(self, model))
        self.horizontalHeader().setFixedHeight(48)
        self.horizontalHeader().setMinimumSectionSize(NARROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        model.modelReset.connect(self.arrange)

    def arrange(self) -> None:
        """Give every session the same width, and the sums theirs."""
        count = len(self._model.gatherings)
        if not self._model.columnCount():
            return
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        free = self.viewport().width() - _CITY - _PEOPLE - 3 * _SUM
        each = max(min(free // max(count, 1), WIDE), NARROW)
        widths = [_CITY + max(free - each * count, 0), _PEOPLE, *(each for _ in range(count)), _SUM, _SUM, _SUM]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    @override
    def ring(self, current: QModelIndex | QPersistentModelIndex) -> QRect:
        return super().ring(current) if current.column() <= PEOPLE else self.visualRect(current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = self._model.at(index.row()) if index.isValid() else None
        if row is not None and row.member is None and not event.modifiers() and event.key() in _OPEN:
            self.folded.emit(row.region.zone)
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers() and index.column() == CITY:
            row = self._model.at(index.row())
            if row.member is None:
                self.folded.emit(row.region.zone)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
