"""The sessions of a year as a table: now and in the plan, and the hour it is then where members live."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from cqo_desktop.domain.fair_years.regions import Region
from cqo_desktop.models import cities
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.fair.year_cells import FAIR, FIRST, SESSION, YearCells, YearHead
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.night_cells import Cell

ROW_HEIGHT = 46
_FAIR, _ASLEEP, _REGION, _WIDEST, _LEAST = 116, 62, 50, 76, 230
SUM = 0
"""The id of the last row."""


@dataclass(frozen=True, slots=True)
class YearRow:
    """A session of the year, or the sums of all."""

    id: int
    title: str
    now: str
    fair: str
    moves: bool
    stays: bool
    asleep: int
    cells: tuple[Cell, ...]

    @property
    def is_sum(self) -> bool:
        """Tell whether it is the last row."""
        return self.id == SUM


class YearModel(RowsModel[YearRow]):
    """Sessions down, regions across."""

    places: Sequence[int] = ()
    """The regions that have a column."""
    regions: Sequence[Region] = ()

    def show_year(self, rows: Sequence[YearRow], regions: Sequence[Region], places: Sequence[int]) -> None:
        """Show another plan, or another year."""
        if (list(places), list(regions)) == (list(self.places), list(self.regions)) and self._columns:
            self.show_rows(rows)
            return
        self.beginResetModel()
        self.places, self.regions = places, regions
        self._columns = self._copying = self._made()
        self._rows = list(rows)
        self.endResetModel()

    def _made(self) -> list[Column[YearRow]]:
        return [
            Column(self.tr("Session"), _name, self._spoken),
            Column(self.tr("Fair hour"), lambda row: row.fair),
            Column(self.tr("Asleep"), lambda row: "" if row.is_sum else str(row.asleep)),
            *(
                Column(cities.city(self.regions[place].zones[0]), partial(_text, column), partial(_tip, column))
                for column, place in enumerate(self.places)
            ),
        ]

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Horizontal and section >= FIRST:
            region = self.regions[self.places[section - FIRST]]
            there = ", ".join(cities.city(zone) for zone in region.zones)
            return self.tr("%n member(s): {cities}", "", region.people).format(cities=there)
        return super().headerData(section, orientation, role)

    def _spoken(self, row: YearRow) -> str:
        if row.is_sum:
            return row.title
        text = self.tr("{title}, {now}, stays") if row.stays else self.tr("{title}, {now}, may move")
        return text.format(title=row.title, now=row.now)

    @override
    def _shown(self, row: YearRow, column: Column[YearRow], role: int) -> object:
        at = self._columns.index(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[at - FIRST].tip if at >= FIRST else f"{row.title}\n{row.now}".strip()
        return super()._shown(row, column, role)


def _name(row: YearRow) -> str:
    return f"{row.title}, {row.now}" if row.now else row.title


def _text(column: int, row: YearRow) -> str:
    cell = row.cells[column]
    return f"{cell.hour} {cell.below}".strip()


def _tip(column: int, row: YearRow) -> str:
    return row.cells[column].tip


class YearTable(RowsTable):
    """Space or a press on the lock keeps a session where it is, or lets it move."""

    is_remembered = False  # the regions share the width
    lock_wanted = Signal(int)
    """The id of a session to keep, or to let go."""

    def __init__(self, model: YearModel, name: str) -> None:
        super().__init__(model, name, ROW_HEIGHT)
        self._model = model
        self.setItemDelegate(YearCells(self))
        self.setHorizontalHeader(YearHead(self, model))
        self.horizontalHeader().setFixedHeight(64)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.arrange)

    def room(self) -> int:
        """Tell how many regions have room beside the rest."""
        return max((self.viewport().width() - _LEAST - _FAIR - _ASLEEP) // _REGION, 1)

    def arrange(self) -> None:
        """Share the width, and be as high as the rows."""
        count = len(self._model.places)
        if not self._model.columnCount():
            return
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        fair = 0 if self.isColumnHidden(FAIR) else _FAIR
        free = self.viewport().width() - fair - _ASLEEP
        each = min(max((free - _LEAST) // max(count, 1), _REGION), _WIDEST)
        for column, width in enumerate([max(free - count * each, 120), _FAIR, _ASLEEP, *(each for _ in range(count))]):
            self.setColumnWidth(column, width)
        height = self.verticalHeader().defaultSectionSize() * self._model.rowCount()
        self.setFixedHeight(height + self.horizontalHeader().height() + 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and not event.modifiers() and event.key() == Qt.Key.Key_Space:
            self._lock(self._model.at(index.row()))
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_lock = index.column() == SESSION and event.position().x() < YearCells.LOCK
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers() and is_lock:
            self._lock(self._model.at(index.row()))

    def _lock(self, row: YearRow) -> None:
        if not row.is_sum:
            self.lock_wanted.emit(row.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
