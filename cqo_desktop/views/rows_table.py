"""A table that keeps its selection by row, whatever happens to the rows."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Any, override

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from cqo_desktop.models import copied_table
from cqo_desktop.models.rows_model import RowsModel
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets import painting
from cqo_desktop.widgets.sorted_head import SortedHead

TIGHTER = 6
"""How much lower compact rows are."""
MOST_PIECES = 1000
"""A selection in more pieces than this is let go when the rows are arranged anew."""

type Model = RowsModel[Any]


class RowsTable(QTableView):
    """Whole rows, one height, no grid; Return and double click open."""

    is_remembered = True
    """Whether a person's own widths and order of columns are kept."""
    opened = Signal(int)
    """The id of the row to open."""
    copied = Signal(int)
    """So many rows are on the clipboard."""
    fitted = Signal(int)
    """So wide it is now."""

    def __init__(self, model: Model, name: str, row_height: int) -> None:
        super().__init__()
        self._rows = model
        self._kept: tuple[list[int], int | None, int] = [], None, 0
        self.setHorizontalHeader(SortedHead(self))
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self._row_height = row_height
        self.verticalHeader().setDefaultSectionSize(row_height)
        # A head that can be pressed promises an order; a page that keeps it says so.
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        # A header that looks for chosen columns asks for every row; ours shows none.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.horizontalHeader().setFixedHeight(40)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    def tighten(self, *, compact: bool) -> None:
        """Make rows a little lower, or as high as they are meant."""
        self.verticalHeader().setDefaultSectionSize(self._row_height - (TIGHTER if compact else 0))

    def chosen(self) -> list[Any]:
        """Give the selected rows from top to bottom."""
        # By ranges: an index for each of many thousand rows would take a second.
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        places = {place for each in ranges for place in range(each.top(), each.bottom() + 1)}
        return [self._rows.at(place) for place in sorted(places)]

    def choose(self, row_id: int) -> None:
        """Select one row and show it."""
        place = self._rows.place(row_id)
        if place is not None:
            # Qt's own selectRow does nothing before the table has been laid out.
            index, flags = self._rows.index(place, 0), QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def copy(self) -> None:
        """Put the selected rows, or all of them, on the clipboard as a table."""
        head, cells = self._rows.copied(self.chosen() or self._rows.rows)
        QGuiApplication.clipboard().setMimeData(copied_table.mime(head, cells))
        self.copied.emit(len(cells))

    def copy_verb(self) -> Verb:
        """Offer the copy in menus and on the help sheet."""
        return Verb(self.tr("Copy as a table"), self.copy, "Ctrl+C", "copy", lambda: bool(self._rows.rows))

    def sort_verbs(self) -> tuple[Verb, ...]:
        """Offer the order of each column that a click on its head would give; nothing where none does."""
        if not self.horizontalHeader().sectionsClickable():
            return ()
        titles = [
            str(self._rows.headerData(each, Qt.Orientation.Horizontal)) for each in range(self._rows.columnCount())
        ]
        verbs = tuple(Verb(title, partial(self._sort_by, column)) for column, title in enumerate(titles))
        return (Verb(self.tr("Sort by"), icon="list-todo", verbs=verbs),)

    def _sort_by(self, column: int) -> None:
        head = self.horizontalHeader()
        ways = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        again = head.sortIndicatorSection() == column and head.sortIndicatorOrder() is ways[0]
        head.setSortIndicator(column, ways[again])
        head.sectionClicked.emit(column)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        rows = self.chosen() or self._current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and len(rows) == 1 and not event.modifiers():
            self.opened.emit(rows[0].id)
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Where the keyboard is must be seen before the first arrow is pressed.
        if not self.currentIndex().isValid() and self._rows.rowCount():
            places = (self._rows.index(place, 0) for place in range(self._rows.rowCount()))
            first = next((index for index in places if index.flags() & Qt.ItemFlag.ItemIsSelectable), None)
            if first is not None:
                self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            painter = QPainter(self.viewport())
            painting.smooth(painter)
            painting.focus_ring(painter, QRectF(self.ring(current)).adjusted(1, 1, -1, -2), 5)
            painter.end()

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        # Qt paints the cell anew; the ring, which only the keyboard's table has, goes round the row.
        if self.hasFocus():
            self.viewport().update(self.ring(previous))
            self.viewport().update(self.ring(current))

    def ring(self, current: QModelIndex | QPersistentModelIndex) -> QRect:
        """Give what the ring goes round: the whole row."""
        last = self._rows.index(current.row(), self._rows.columnCount() - 1)
        return self.visualRect(current.sibling(current.row(), 0)).united(self.visualRect(last))

    def _current(self) -> list[Any]:
        index = self.currentIndex()
        return [self._rows.at(index.row())] if index.isValid() else []

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fitted.emit(event.size().width())
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.at(index.row()).id)

    def _keep(self) -> None:
        current = self.currentIndex()
        now = self._rows.at(current.row()).id if current.isValid() else None
        self._kept = [row.id for row in self.chosen()], now, self.verticalScrollBar().value()

    def _restore(self) -> None:
        ids, current, scroll = self._kept
        wanted = set(ids)
        places: list[int] = []
        for place, row in enumerate(self._rows.rows if wanted or current is not None else ()):
            if row.id == current:
                at = self._rows.index(place, 0)
                self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
            if row.id in wanted:
                places.append(place)
        selection, last = QItemSelection(), self._rows.columnCount() - 1
        runs = [*_runs(places)]
        # Qt takes seconds to select what is scattered over many thousand places.
        for first, final in runs if len(runs) <= MOST_PIECES else ():
            selection.select(self._rows.index(first, 0), self._rows.index(final, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        self.verticalScrollBar().setValue(scroll)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first and last of each run of neighbours."""
    for _, run in groupby(enumerate(places), lambda each: each[1] - each[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
