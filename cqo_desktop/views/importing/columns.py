"""What a table's columns are taken for, each to be changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.incoming import FoundColumn, Holds, Layout
from cqo_desktop.models.rows_model import ROW, Column, Index, RowsModel
from cqo_desktop.views import choice_box
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.importing import fields as import_fields
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets import icons, painting, tokens

HEADING, SAMPLES, FIELD = range(3)
ROW_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    column: FoundColumn


class _Model(RowsModel[_Row]):
    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == FIELD else found


class _Cells(QStyledItemDelegate):
    """Paint a column of the table as a row; the last cell is a box to choose from."""

    picked = Signal(str, str)
    """A heading, and the field it is to be taken for."""

    holds = Holds.PEOPLE

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = choice_box.choices(
            [(import_fields.word(field), field) for field in ("", *import_fields.fields(self.holds))],
            index.data(ROW).column.field,
        )
        box.setParent(parent)
        box.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        box.activated.connect(partial(self._take, box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _take(self, box: QComboBox, _place: int) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(_box(QRectF(option.rect)).toRect())

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        pass

    @override
    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(ROW).column
        if isinstance(editor, QComboBox) and editor.currentData() != found.field:
            self.picked.emit(found.heading, editor.currentData())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect, text = index.data(ROW), QRectF(option.rect), str(index.data())
        painter.save()
        painting.smooth(painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, tokens.colour("accentSoft"))
        painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)
        faded = not row.column.field
        match index.column():
            case 0:
                inner = rect.adjusted(20, 0, -8, -1)
                painting.write(painter, inner, text, tokens.MEDIUM, "text3" if faded else "text")
            case 1:
                painting.write(painter, rect.adjusted(8, 0, -8, -1), text, tokens.SMALL, "text3" if faded else "text2")
            case _:
                box = _box(rect)
                focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
                line = "accent" if focused else "control"
                painting.box(painter, box, 6, fill="surface", line=line, width=2 if focused else 1)
                painting.write(painter, box.adjusted(12, 0, -30, 0), text, tokens.BODY, "text3" if faded else "text")
                arrow = QRectF(box.right() - 22, box.center().y() - 7, 14, 14)
                icons.paint(painter, "chevron-down", arrow, "text2", 2)
        painter.restore()


def _box(rect: QRectF) -> QRectF:
    return rect.adjusted(8, 6, -20, -8)


class ColumnsPanel(QFrame):
    """Each column with what is in it and what it is taken for."""

    holds_picked = Signal(object)
    """The lines are to be read as people, or as sessions (`Holds`)."""
    columns_picked = Signal(object)
    """Another mapping of headings to fields is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._layout: Layout | None = None
        self.holds = choice_box.choices(
            [(self.tr("A person"), Holds.PEOPLE), (self.tr("A session"), Holds.SESSIONS)], None
        )
        self.holds.setAccessibleName(self.tr("Each line of the table is"))
        self.encoding = QLabel()
        self.encoding.setProperty("role", "muted")
        self.encoding.setTextFormat(Qt.TextFormat.PlainText)
        self._model = _Model(
            (
                Column(self.tr("Column in the file"), lambda row: row.column.heading),
                Column(self.tr("What is in it"), lambda row: "  ·  ".join(row.column.samples) or "—"),
                Column(self.tr("Taken for"), lambda row: import_fields.word(row.column.field)),
            ),
            self,
        )
        self.table = RowsTable(self._model, self.tr("Columns of the file"), ROW_HEIGHT)
        self.table.setAccessibleDescription(self.tr("Return changes what a column is taken for"))
        self._cells = _Cells(self.table)
        self.table.setItemDelegate(self._cells)
        self._build()
        FieldManners(self)
        self.holds.activated.connect(self._pick_holds)
        self.table.opened.connect(self._choose)
        self.table.clicked.connect(self._choose_there)
        self._cells.picked.connect(self._pick)

    def _build(self) -> None:
        question = QLabel(self.tr("Each line of the table is"))
        question.setProperty("role", "field")
        question.setBuddy(self.holds)
        top = QHBoxLayout()
        top.setContentsMargins(20, 14, 20, 8)
        top.setSpacing(10)
        top.addWidget(question)
        top.addWidget(self.holds)
        top.addStretch(1)
        top.addWidget(self.encoding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 8)
        whole.addLayout(top)
        whole.addWidget(self.table, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(HEADING, 260)
        self.table.setColumnWidth(FIELD, 300)

    def show_layout(self, layout: Layout, encoding: str) -> None:
        """Show how the table is understood now."""
        self._layout, self._cells.holds = layout, layout.holds
        choice_box.choose(self.holds, layout.holds)
        self.encoding.setText(encoding)
        self._model.show_rows([_Row(place, column) for place, column in enumerate(layout.columns)])
        if not self.table.currentIndex().isValid() and layout.columns:
            self.table.choose(0)

    def _choose(self, place: int) -> None:
        self.table.edit(self._model.index(place, FIELD))

    def _choose_there(self, index: QModelIndex) -> None:
        if index.column() == FIELD:
            self.table.edit(index)

    def _pick_holds(self) -> None:
        if self._layout is not None and self.holds.currentData() is not self._layout.holds:
            self.holds_picked.emit(self.holds.currentData())

    def _pick(self, heading: str, field: str) -> None:
        if self._layout is not None:
            self.columns_picked.emit(taken(self._layout, heading, field))


def taken(layout: Layout, heading: str, field: str) -> Mapping[str, str]:
    """Take one column for a field; the column that was taken for it until now is left out."""
    others = {each.heading: each.field for each in layout.columns if each.field and each.field != field}
    others.pop(heading, None)
    return {**others, heading: field} if field else others
