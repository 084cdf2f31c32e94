"""How the lines of an import are shown, and which of them are taken."""

from collections.abc import Iterable, Sequence
from typing import override

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain.incoming import Fate
from cqo_desktop.models.rows_model import ROW, Column, Index, RowsModel
from cqo_desktop.views.importing.reading import ImportRow
from cqo_desktop.views.saying import said
from cqo_desktop.widgets import icons, painting, tokens

FATE, LINE, WHAT, CHANGES = range(4)
TICK = 46
"""The first pixels of a row: here a click takes it or leaves it out."""
LOOKS = {
    Fate.NEW: ("plus", "success", "successSoft"),
    Fate.CHANGED: ("pencil", "info", "infoSoft"),
    Fate.SAME: ("check", "text2", "hover"),
    Fate.PROBLEM: ("triangle-alert", "warn", "warnSoft"),
}


def fate(kind: Fate) -> str:
    """Name what becomes of a record."""
    words = {
        Fate.NEW: _said("New"),
        Fate.CHANGED: _said("Changed"),
        Fate.SAME: _said("Same"),
        Fate.PROBLEM: _said("Problem"),
    }
    return words[kind]


def columns() -> tuple[Column[ImportRow], ...]:
    """Give the columns of the preview."""
    return (
        Column(_said("What happens"), lambda row: fate(row.plan.kind)),
        Column(_said("Line"), lambda row: str(row.plan.line or ""), key=lambda row: row.plan.line or 0),
        Column(_said("Record"), lambda row: row.plan.label),
        Column(_said("Details"), details),
    )


def details(row: ImportRow) -> str:
    """Say what would change, or what is wrong."""
    told = "; ".join(f"{said(each.field)}: {each.old or '—'} → {each.new or '—'}" for each in row.plan.changes)
    wrong = (each.message for each in row.notes) if row.place >= 0 else ()
    sentences = dict.fromkeys(said(part) for part in (row.plan.note, *wrong) if part)
    return "   ".join([told, *sentences] if told and row.plan.kind is Fate.CHANGED else sentences)


class ImportModel(RowsModel[ImportRow]):
    """The lines of a file, each with a tick where there is something to import."""

    def __init__(self) -> None:
        super().__init__(columns())
        self.left_out: set[int] = set()

    def show_all(self, rows: Sequence[ImportRow]) -> None:
        """Show other rows; thousands of them are not compared one by one."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def toggle(self, rows: Iterable[ImportRow]) -> None:
        """Leave rows out; where all of them are left out already, take them again."""
        ids = {row.id for row in rows if row.plan.write is not None}
        self.left_out = self.left_out - ids if ids <= self.left_out else self.left_out | ids
        if self._rows:
            last = self.index(len(self._rows) - 1, FATE)
            self.dataChanged.emit(self.index(0, FATE), last, [Qt.ItemDataRole.CheckStateRole])

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == FATE:
            row = self.at(index.row())
            if row.plan.write is not None:
                return Qt.CheckState.Unchecked if row.id in self.left_out else Qt.CheckState.Checked
            return None
        return super().data(index, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        has_tick = index.isValid() and index.column() == FATE and self.at(index.row()).plan.write is not None
        return found | Qt.ItemFlag.ItemIsUserCheckable if has_tick else found

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle([self.at(index.row())])
        return True


class ImportCells(QStyledItemDelegate):
    """Paint one line."""

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # The tick is toggled by a click on it; keys are the table's own verbs.
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if index.column() != FATE or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        at = event.position().x() - QRectF(option.rect).left()
        return at < TICK and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        tick = index.sibling(index.row(), FATE).data(Qt.ItemDataRole.CheckStateRole)
        left_out = tick == Qt.CheckState.Unchecked
        painter.save()
        painting.smooth(painter)
        _ground(painter, option, rect)
        inner, text = rect.adjusted(8, 0, -8, -1), str(index.data())
        faded = left_out or row.plan.kind is Fate.SAME
        match index.column():
            case 0:
                if tick is not None:
                    painting.tick(painter, QRectF(rect.left() + 20, rect.center().y() - 8, 16, 16), on=not left_out)
                icon, role, fill = LOOKS[row.plan.kind]
                middle = rect.center().y()
                painting.pill(painter, rect.left() + TICK, middle, text, role=role, fill=fill, icon=icon)
            case 2:
                painting.write(painter, inner, text, tokens.MEDIUM, "text3" if faded else "text")
            case 3:
                if row.notes and row.plan.kind is not Fate.PROBLEM:
                    sign = QRectF(inner.left(), inner.center().y() - 7, 14, 14)
                    icons.paint(painter, "triangle-alert", sign, "warn", 2.2)
                    inner = inner.adjusted(21, 0, 0, 0)
                painting.write(painter, inner, text, tokens.SMALL, "text3" if faded else "text2")
            case _:
                painting.write(painter, inner, text, tokens.SMALL, "text3" if faded else "text2")
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, tokens.colour("accentSoft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, tokens.colour("sunken"))
    painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)


def _said(text: str) -> str:
    return QCoreApplication.translate("Import", text)
