"""Choosing by hand whose hours count."""

from collections.abc import Collection, Sequence
from typing import override

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.text import fold
from cqo_desktop.models import cities
from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.search_field import SearchField

WIDE, HIGH, ROW, LEAST = 460, 520, 36, 240
_ID, _CITY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

type Index = QModelIndex | QPersistentModelIndex


class PeopleSheet(QDialog):
    """Everybody with a tick; a search narrows the list and keeps what is ticked."""

    taken = Signal(object)
    """The ids (`frozenset`) of those whose hours count from now on."""

    def __init__(self, parent: QWidget, rows: Sequence[PersonRow], chosen: Collection[int]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Whose hours count"))
        self.resize(WIDE, HIGH)
        told = QLabel(self.tr("Whose hours count"))
        told.setProperty("role", "section")
        self.search = SearchField(self.tr("Find a person or city"))
        self.list = QListWidget()
        self.list.setProperty("padded", True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setItemDelegate(_Ticks(self.list))
        for row in rows:
            self.list.addItem(_item(row, is_chosen=row.id in chosen))
        self.cancel = button(self.tr("Cancel"))
        self.take = button("", variant="primary", picture="check")
        # Enter in the search narrows; it does not take what is not looked at yet.
        for each in (self.cancel, self.take):
            each.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 20)
        whole.setSpacing(12)
        for widget in (told, self.search, self.list):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        self.search.changed.connect(self._narrow)
        self.list.itemChanged.connect(self._count)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self._count()

    @property
    def chosen(self) -> frozenset[int]:
        """Give the ids of those who are ticked."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return frozenset(int(each.data(_ID)) for each in items if each.checkState() is Qt.CheckState.Checked)

    def _take(self) -> None:
        self.taken.emit(self.chosen)
        self.accept()

    def _count(self, _item: QListWidgetItem | None = None) -> None:
        count = len(self.chosen)
        self.take.setText(" " + self.tr("Count %n person(s)", "", count))
        self.take.setEnabled(count > 0)

    def _narrow(self, looked_for: str) -> None:
        words = fold(looked_for).split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            text = fold(f"{item.text()} {item.data(_CITY)}")
            item.setHidden(not all(word in text for word in words))


def _item(row: PersonRow, *, is_chosen: bool) -> QListWidgetItem:
    made = QListWidgetItem(row.name)
    city = cities.city(row.zone) if row.zone else ""
    made.setData(_ID, row.id)
    made.setData(_CITY, city)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (row.name, city) if part))
    made.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
    return made


class _Ticks(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(LEAST, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painting.box(painter, rect.adjusted(4, 1, -4, -1), 6, fill="accentSoft")
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painting.tick(painter, QRectF(rect.left() + 14, rect.center().y() - 8, 16, 16), on=is_on)
        city = str(index.data(_CITY) or "")
        right = tokens.width(city, tokens.SMALL)
        line = rect.adjusted(42, 0, -16, 0)
        painting.write(painter, line.adjusted(0, 0, -right - 12, 0), str(index.data()), tokens.BODY)
        painting.write(painter, line, city, tokens.SMALL, "text2", painting.RIGHT)
        painter.restore()

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick by a press anywhere on the line; keys are the list's own."""
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                return model.setData(index, _other(index), Qt.ItemDataRole.CheckStateRole)
            return False
        return super().editorEvent(event, model, option, index)


def _other(index: Index) -> Qt.CheckState:
    is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    return Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
