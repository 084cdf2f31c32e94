"""A list of names for a box to choose from, however many there are."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

_ROOT = QModelIndex()


class Names(QAbstractListModel):
    """Names in the order they are given; the id of each is its user data."""

    _names: Sequence[tuple[int, str]] = ()

    def show_names(self, names: Sequence[tuple[int, str]]) -> None:
        """Show these names, each with its id."""
        if names != self._names:
            self.beginResetModel()
            self._names = names
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._names)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person_id, name = self._names[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return name
            case Qt.ItemDataRole.UserRole:
                return person_id
            case _:
                return None
