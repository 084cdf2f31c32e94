"""What was done, by whom and when, day by day; any step can be looked into, taken back, or gone back to."""

from collections import Counter
from functools import partial
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.step_facts import StepFacts
from cqo_desktop.models import clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.services import history, restoring, step_facts
from cqo_desktop.views import choice_box, error_sheet, saying
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.history import rows as history_rows
from cqo_desktop.views.history import words
from cqo_desktop.views.history.rows import WHAT, WHEN, WHO, DayHead, HistoryCells, HistoryLine
from cqo_desktop.views.history.step import StepPanel
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.search_field import SearchField

AT_ONCE = 500
"""As many steps are shown first, and as many more each time older ones are wanted."""
WIDTHS = {WHEN: 112, WHO: 150}


class HistoryPage(Page):
    """The newest step first."""

    tables = history.TABLES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("History"))
        self._steps: list[HistoryRow] = []
        self._limit = AT_ONCE
        self._asked = 0
        columns = (
            Column[HistoryLine](self.tr("When"), self._when),
            Column[HistoryLine](self.tr("Who"), self._who),
            Column[HistoryLine](self.tr("What"), self._what, self._what_spoken),
        )
        self.model: RowsModel[HistoryLine] = RowsModel(columns, self, is_head=lambda row: isinstance(row, DayHead))
        self.table = RowsTable(self.model, self.tr("History"), 44)
        self.table.setItemDelegate(HistoryCells(self.table))
        self.search = SearchField(self.tr("Find in the history"))
        self.search.setFixedWidth(260)
        self.author = ComboBox()
        self.author.setAccessibleName(self.tr("Whose steps"))
        self.chips = Chips()
        self.empty = EmptyState("history", self.tr("No step matches"), self.tr("Clear the search, or choose “All”."))
        self.older = button(self.tr("Show older steps"), picture="history")
        self.step = StepPanel()
        self._build()
        self._wire()

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search)
        filters.addWidget(self.author)
        filters.addWidget(self.chips, 1)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        # Before the layout belongs to somebody, the first would be shown as a window of its own for a moment.
        self._shown = QStackedLayout()
        inside.addLayout(self._shown, 1)
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        inside.addWidget(self.older, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self.step)
        self.body.addLayout(filters)
        self.body.addLayout(row, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        FieldManners(self)

    def _wire(self) -> None:
        self.search.changed.connect(self._narrow)
        self.author.activated.connect(self._narrow)
        self.chips.picked.connect(self._narrow)
        self.older.clicked.connect(self._show_older)
        self.table.selectionModel().currentChanged.connect(self._look_into)
        self.step.undo_wanted.connect(self._take_back)
        self.step.restore_wanted.connect(self._restore)
        self.desk.preferred.connect(self.table.viewport().update)
        self.offer(
            self.table,
            (
                Verb(self.tr("Undo this step"), self._take_back, icon="undo-2", applies=self.step.undo.isEnabled),
                Verb(self.tr("Restore to here"), self._restore, icon="rotate-ccw", applies=self.step.restore.isEnabled),
            ),
        )

    @override
    def refresh(self) -> None:
        self.ask(partial(history.listed, me=self.desk.document.author, limit=self._limit), self._show)

    def _show(self, steps: list[HistoryRow]) -> None:
        self._steps = steps
        self.older.setVisible(len(self._steps) == self._limit)
        self.header.describe(self.tr("every step can be looked into and taken back"))
        self._offer_authors()
        counts = Counter(kind for kind, tables in words.KINDS.items() for row in self._steps if row.tables & tables)
        chips = [Choice("", self.tr("All"), len(self._steps))]
        for kind, number in counts.items():
            word, icon = words.kind_word(kind)
            chips.append(Choice(kind, word, number, icon))
        self.chips.offer(chips, self.chips.key)
        self._narrow()

    @override
    def look_for(self) -> None:
        self.search.setFocus()

    def _offer_authors(self) -> None:
        me, chosen = self.desk.document.author, self.author.currentData() or ""
        others = sorted({row.author for row in self._steps} - {me}, key=str.casefold)
        self.author.clear()
        self.author.addItem(self.tr("Everybody"), "")
        for name in (me, *others):
            self.author.addItem(self.tr("You") if name == me else name, name)
        choice_box.choose(self.author, chosen)
        self.author.setVisible(bool(others))

    def _narrow(self, _changed: object = None) -> None:
        steps = history_rows.matching(
            self._steps, self.search.text(), kind=self.chips.key, author=self.author.currentData() or ""
        )
        self.model.show_rows(history_rows.by_day(steps))
        self.table.clearSpans()
        for place, row in enumerate(self.model.rows):
            if isinstance(row, DayHead):
                self.table.setSpan(place, 0, 1, len(WIDTHS) + 1)
        self._shown.setCurrentIndex(0 if steps else 1)
        if steps and self._current() is None:
            self.table.choose(steps[0].id)
        self._look_into()

    def _show_older(self) -> None:
        self._limit += AT_ONCE
        self.refresh()

    def _current(self) -> HistoryRow | None:
        index = self.table.currentIndex()
        row = self.model.at(index.row()) if index.isValid() else None
        return row if isinstance(row, HistoryRow) else None

    def _look_into(self) -> None:
        row = self._current()
        self.step.setVisible(row is not None)
        if row is None:
            return
        self._asked = row.id
        at = row.at.astimezone()
        caption = self.tr("{who}, {day}, {hour}").format(
            who=self._who(row), day=clock.weekday_day(at), hour=self.desk.clock.hour(at)
        )
        is_newest = bool(self._steps) and row.id == self._steps[0].id
        self.step.show_step(row, self._told(row), caption, is_newest=is_newest)
        self.desk.read(
            "", lambda db, _tell: step_facts.step_facts(db, step_id=row.id), then=partial(self._show_facts, row.id)
        )

    def _show_facts(self, step_id: int, facts: StepFacts) -> None:
        if step_id == self._asked:
            self.step.show_facts(facts, self.desk.clock)

    def _take_back(self) -> None:
        row = self._current()
        if row is not None:
            self.desk.go_back(partial(self.desk.document.undo, row.id))

    def _restore(self) -> None:
        row = self._current()
        if row is None:
            return
        me = self.desk.document.author
        others = [name for name, _ in self.desk.document.ask(restoring.authors_since, step_id=row.id) if name != me]
        if not others:
            self._go_back_to(row.id)
            return
        text = self.tr("This also takes back what was done since by {names}. You can undo it as one step.")
        error_sheet.show(
            self.window(),
            Refused(text.format(names=", ".join(others))),
            {self.tr("Restore"): partial(self._go_back_to, row.id)},
            heading=self.tr("Others have worked here since"),
        )

    def _go_back_to(self, step_id: int) -> None:
        self.desk.do(restoring.restore, step_id=step_id)

    def _when(self, row: HistoryLine) -> str:
        return self._day(row) if isinstance(row, DayHead) else self.desk.clock.hour(row.at.astimezone())

    def _day(self, row: HistoryLine) -> str:
        when = row.day if isinstance(row, DayHead) else row.at.astimezone().date()
        return words.day(when, self.desk.document.now().astimezone().date())

    def _who(self, row: HistoryLine) -> str:
        if isinstance(row, DayHead):
            return ""
        return self.tr("You") if row.author == self.desk.document.author else row.author

    def _what(self, row: HistoryLine) -> str:
        return "" if isinstance(row, DayHead) else self._told(row)

    def _what_spoken(self, row: HistoryLine) -> str:
        if isinstance(row, HistoryRow) and row.undone:
            return self.tr("{sentence}, taken back later").format(sentence=self._told(row))
        return self._what(row)

    def _told(self, row: HistoryRow) -> str:
        return saying.told(row.title)
