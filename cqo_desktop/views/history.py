"""What was done, by whom and when, in sentences; any step can be taken back from here."""

from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.sentences import told
from cqo_desktop.models import clock
from cqo_desktop.models.rows_model import ROW, Column, RowsModel
from cqo_desktop.services import history
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.search_field import SearchField

MOST = 500


class _Cells(QStyledItemDelegate):
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
        inner, text = rect.adjusted(20 if index.column() == 0 else 8, 0, -8, -1), str(index.data())
        match index.column():
            case 1:
                painting.avatar(painter, inner.left(), inner.center().y() - 12, 24, row.author)
                painting.write(painter, inner.adjusted(34, 0, 0, 0), text, tokens.SMALL_MEDIUM, "text2")
            case 2:
                painting.write(painter, inner, text, tokens.MEDIUM, "text3" if row.undone else "text")
            case _:
                painting.write(painter, inner, text, tokens.SMALL, "text3")
        painter.restore()


class HistoryPage(Page):
    """The newest step first."""

    tables = frozenset(
        {
            "agenda_item", "item_part", "network", "organization", "person", "photo", "room", "series",
            "session", "session_part", "template_item", "venue",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("History"))
        self._steps: list[HistoryRow] = []
        columns = (
            Column[HistoryRow](self.tr("When"), self._when, key=lambda row: row.id),
            Column[HistoryRow](self.tr("Who"), self._who),
            Column[HistoryRow](self.tr("What"), self._what),
        )
        self.model: RowsModel[HistoryRow] = RowsModel(columns, self)
        self.table = RowsTable(self.model, self.tr("History"), 44)
        self.table.setItemDelegate(_Cells(self.table))
        self.search = SearchField(self.tr("Find in the history"))
        self.search.setFixedWidth(300)
        self.search.changed.connect(self._narrow)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 190)
        self.table.setColumnWidth(1, 200)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        inside.addWidget(self.table)
        self.body.addWidget(self.search)
        self.body.addWidget(card, 1)
        self.offer(
            self.table, (Verb(self.tr("Take back this step"), self._take_back, icon="undo-2", applies=self._one),)
        )
        desk.preferred.connect(self.table.viewport().update)

    @override
    def refresh(self) -> None:
        self._steps = self.desk.document.ask(history.listed, me=self.desk.document.author, limit=MOST)
        self.header.describe(self.tr("the newest first; Undo and Redo walk through your own steps"))
        self._narrow()

    @override
    def look_for(self) -> None:
        self.search.setFocus()

    def _narrow(self, _text: str = "") -> None:
        words = self.search.text().casefold().split()
        self.model.show_rows([row for row in self._steps if all(word in row.sentence.casefold() for word in words)])

    def _one(self) -> bool:
        return len(self.table.chosen()) == 1

    def _take_back(self) -> None:
        self.desk.go_back(partial(self.desk.document.undo, self.table.chosen()[0].id))

    def _when(self, row: HistoryRow) -> str:
        at = row.at.astimezone()
        today = self.desk.document.now().astimezone().date()
        return f"{_day(at.date(), today)}, {self.desk.clock.hour(at)}"

    def _who(self, row: HistoryRow) -> str:
        return self.tr("You") if row.author == self.desk.document.author else row.author

    def _what(self, row: HistoryRow) -> str:
        sentence = told(row.title)
        undone = self.tr(" (taken back)") if row.undone else ""
        return f"{sentence[:1].upper()}{sentence[1:]}{undone}"


def _day(when: date, today: date) -> str:
    if when == today:
        return "Today"
    return clock.day(when) if when.year == today.year else clock.long_day(when)
