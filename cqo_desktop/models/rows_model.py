"""A table of frozen rows that tells views exactly what changed, so that selection and scroll stay."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any, Protocol, override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole
"""The role that answers the row itself."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()
_LONG = 20
"""Texts longer than this may be cut in their cell, so that a tip shows all of them."""
_FEW = 40
"""More moves than this are told as a new table: views are quicker with one reset."""

type Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What the model needs of a row."""

    @property
    def id(self) -> int:
        """Tell it from all others, also after it changed."""
        ...


@dataclass(frozen=True, slots=True)
class Column[R]:
    """How one column shows a row."""

    title: str
    text: Callable[[R], str]
    spoken: Callable[[R], str] | None = None
    """What a screen reader says instead of the text."""
    key: Callable[[R], Any] | None = None
    """What the column sorts by; the text where it is missing."""
    align: Qt.AlignmentFlag = _LEFT


class RowsModel[R: Row](QAbstractTableModel):
    """Rows in the order they are given; `show_rows` brings the newest answer."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        is_head: Callable[[R], bool] = lambda _row: False,
        copying: Sequence[Column[R]] = (),
    ) -> None:
        """Show rows by columns; `copying` are those of a copied table, where it has others."""
        super().__init__(parent)
        self._columns = columns
        self._copying = copying or columns
        self._is_head = is_head
        self._rows: list[R] = []

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._shown(self._rows[index.row()], self._columns[index.column()], role) if index.isValid() else None

    def _shown(self, row: R, column: Column[R], role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {(column.spoken or column.text)(row)}".removeprefix(": ")
            case Qt.ItemDataRole.ToolTipRole:
                return _plain(text) if len(text := column.text(row)) > _LONG else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._columns[section].align if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._is_head(self._rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def entitle(self, column: int, title: str) -> None:
        """Give a column another title."""
        old = self._columns[column]
        new = replace(old, title=title)
        self._columns, self._copying = (
            tuple(new if each is old else each for each in columns) for columns in (self._columns, self._copying)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def at(self, row: int) -> R:
        """Give the row at a place."""
        return self._rows[row]

    def place(self, row_id: int) -> int | None:
        """Find where a row stands."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), None)

    @property
    def rows(self) -> Sequence[R]:
        """Give all rows as they are shown."""
        return self._rows

    def copied(self, rows: Iterable[R]) -> tuple[list[str], list[list[str]]]:
        """Give the heads and cells of a table of some rows, without the lines between groups."""
        cells = [[column.text(row) for column in self._copying] for row in rows if not self._is_head(row)]
        return [column.title for column in self._copying], cells

    def key(self, column: int) -> Callable[[R], Any]:
        """Give what a column sorts by."""
        return self._columns[column].key or self._columns[column].text

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows; only what differs is told to the views."""
        if not self._arrange(rows):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        last = len(self._columns) - 1
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            # Most are the very same; to compare all facts of many thousand would take long.
            if old is not new and old != new:
                self._rows[place] = new
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def _arrange(self, rows: Sequence[R]) -> bool:
        """Bring the same rows into the same places by few removals, moves and insertions; or say that it takes many."""
        wanted = [row.id for row in rows]
        kept, known = set(wanted), {row.id for row in self._rows}
        if len(kept ^ known) > _FEW or (known and not kept & known) or not known:
            return wanted == [row.id for row in self._rows]
        for place in reversed(range(len(self._rows))):
            if self._rows[place].id not in kept:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        moves = 0
        for place, row in enumerate(rows):
            if place < len(self._rows) and self._rows[place].id == row.id:
                continue
            moves += 1
            if moves > _FEW:
                return False
            if row.id not in known:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            else:
                self._move(next(i for i in range(place, len(self._rows)) if self._rows[i].id == row.id), place)
        return True

    def _move(self, origin: int, place: int) -> None:
        self.beginMoveRows(_ROOT, origin, origin, _ROOT, place)
        self._rows.insert(place, self._rows.pop(origin))
        self.endMoveRows()


def _plain(text: str) -> str:
    """Let a tip show what looks like markup as it is written."""
    return f"<p>{escape(text, quote=False)}</p>" if "<" in text or "&lt;" in text else text
