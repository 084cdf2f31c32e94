"""How the lines of an import are shown."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain.incoming import Fate, ImportPlan, PlanRow
from cqo_desktop.models.rows_model import ROW, Column
from cqo_desktop.widgets import painting, tokens

FATE, LINE, WHAT, CHANGES = range(4)
_LOOKS = {
    Fate.NEW: ("plus", "success", "successSoft"),
    Fate.CHANGED: ("pencil", "info", "infoSoft"),
    Fate.SAME: ("check", "text2", "hover"),
    Fate.PROBLEM: ("triangle-alert", "warn", "warnSoft"),
}


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A line of the plan with the place it has there."""

    id: int
    plan: PlanRow


def rows(plan: ImportPlan) -> list[ImportRow]:
    """Give each line of a plan the number of its place."""
    return [ImportRow(place, row) for place, row in enumerate(plan.rows)]


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
        Column(_said("Details"), changes),
    )


def changes(row: ImportRow) -> str:
    """Say what would change, or what is wrong."""
    told = "; ".join(f"{each.field}: {each.old or '—'} → {each.new or '—'}" for each in row.plan.changes)
    return "   ".join(part for part in (told if row.plan.kind is Fate.CHANGED else "", row.plan.note) if part)


class ImportCells(QStyledItemDelegate):
    """Paint one line."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
        painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)
        inner, text = rect.adjusted(20 if index.column() == FATE else 8, 0, -8, -1), str(index.data())
        match index.column():
            case 0:
                icon, role, fill = _LOOKS[row.plan.kind]
                painting.pill(painter, inner.left(), inner.center().y(), text, role=role, fill=fill, icon=icon)
            case 2:
                role = "text3" if row.plan.kind is Fate.SAME else "text"
                painting.write(painter, inner, text, tokens.MEDIUM, role)
            case _:
                painting.write(painter, inner, text, tokens.SMALL, "text2")
        painter.restore()


def _said(text: str) -> str:
    return QCoreApplication.translate("Import", text)
