"""Who belongs to the network, where they live and what time it is there, and what they do in the programme."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.domain.written import Document
from cqo_desktop.models.rows_model import RowsModel
from cqo_desktop.services import appearances, comfort_hours, organizations, people
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.people import columns
from cqo_desktop.views.people.alike import AlikeStrip
from cqo_desktop.views.people.bar import PeopleBar
from cqo_desktop.views.people.card import USUAL, PersonCard
from cqo_desktop.views.people.cells import ADDRESS, KIND, NAME, SESSIONS, WHERE, PeopleCells
from cqo_desktop.views.people.filters import PeopleFilters
from cqo_desktop.views.people.rows import ORGANIZATION, PersonLine, Roster
from cqo_desktop.views.people.verbs import PeopleVerbs
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.search_field import SearchField

MINUTE = 60_000
WIDTHS = {WHERE: 170, SESSIONS: 140, ADDRESS: 250, KIND: 104}
ROOM_FOR_ADDRESS, ROOM_FOR_KIND = 900, 620
"""A list narrower than this leaves the column out; the card has both."""


class PeoplePage(Page):
    """Everybody; narrowed by words and chips, sorted by any column, with the card of one beside them."""

    tables = frozenset(
        {"person", "organization", "photo", "session", "session_part", "agenda_item", "item_part", "message", "reply",
         "comfort_hours"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("People"))
        self._roster = Roster()
        self.model: RowsModel[PersonLine] = RowsModel(columns.shown(desk), self, copying=columns.copied())
        self.table = RowsTable(self.model, self.tr("People"), 52)
        self.search = SearchField(self.tr("Find a person, organization or city"))
        self.search.setFixedWidth(300)
        self.filters = PeopleFilters()
        self.card = PersonCard(desk)
        self.alike = AlikeStrip(desk)
        self.verbs = PeopleVerbs(desk, self._chosen, self)
        self.bar = PeopleBar(self.verbs)
        self.importer = button(self.tr("Import"), picture="upload")
        self.exporter = button(self.tr("Export"), picture="download")
        self.printer = button(self.tr("Print"), picture="printer")
        self.new = button(self.tr("New person"), variant="primary", picture="user-plus")
        self.nobody = EmptyState(
            "users",
            self.tr("Nobody here yet"),
            self.tr("Add the first person, or import a list you have: CSV, Excel or vCard."),
            self.tr("Add the first person"),
            "user-plus",
        )
        self.no_match = EmptyState("search", "", "", self.tr("Clear search and filter"), "x")
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.importer, self.exporter, self.printer, self.new)
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search)
        filters.addWidget(self.filters, 1)
        self.body.addLayout(filters)
        self.body.addWidget(self.alike)
        listed = QFrame()
        listed.setProperty("card", True)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(1, 4, 1, 8)
        # Before the layout belongs to somebody, the first would be shown as a window of its own for a moment.
        self._stack = QStackedLayout()
        inside.addLayout(self._stack)
        for each in (self.table, self.no_match, self.nobody):
            self._stack.addWidget(each)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.splitter.addWidget(listed)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([10_000, USUAL])
        self.card.hide()
        self.body.addWidget(self.splitter, 1)
        self.body.addWidget(self.bar)
        self._cells = PeopleCells(self.table, self.desk.document.now)
        self.table.setItemDelegate(self._cells)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            self.table.setColumnWidth(place, width)
        head.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)

    def _wire(self) -> None:
        desk = self.desk
        self.offer(self.table, self.verbs.verbs())
        self.table.opened.connect(self.open_card)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.table.fitted.connect(self._make_room)
        self.verbs.open_wanted.connect(self.open_card)
        self.verbs.merge_wanted.connect(self.alike.compare)
        self.search.changed.connect(self._narrow)
        self.filters.picked.connect(self._narrow)
        self.card.closed.connect(self._hide_card)
        self.card.back_wanted.connect(self.table.setFocus)
        self.card.added.connect(self._show_person)
        self.bar.cleared.connect(self.table.clearSelection)
        self.importer.clicked.connect(partial(desk.import_wanted.emit, ""))
        self.exporter.clicked.connect(partial(desk.export_wanted.emit, "csv", ()))
        self.printer.clicked.connect(self.print_shown)
        self.new.clicked.connect(self.add)
        self.nobody.wanted.connect(self.add)
        self.no_match.wanted.connect(self._clear)
        desk.preferred.connect(self.table.viewport().update)
        tick = QTimer(self, interval=MINUTE)
        tick.timeout.connect(self.table.viewport().update)
        tick.start()

    # -- showing -------------------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._cells.hours = self.desk.document.ask(comfort_hours.one)
        self.table.viewport().update()
        self.card.refresh()
        self.alike.look()
        now, before = self.desk.document.now(), self._roster
        self.ask(
            lambda db: before.updated(people.listed(db), organizations.listed(db), appearances.tallies(db, now=now)),
            self._show,
        )

    def _show(self, roster: Roster) -> None:
        self._roster = roster
        counts = roster.counts()
        self.filters.offer(counts, roster.organizations)
        self.header.describe(
            self.tr("{members}, {zones}").format(
                members=self.tr("%n member(s)", "", counts[PersonKind.MEMBER.value]),
                zones=self.tr("%n time zone(s)", "", roster.zones()),
            )
        )
        self._sort()

    def _sort(self, _column: int = 0) -> None:
        head = self.table.horizontalHeader()
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self._roster.order(self.model.key(head.sortIndicatorSection()), descending=descending)
        self._narrow()

    def _narrow(self, _text: str = "") -> None:
        looked_for = self.search.text()
        rows = self._roster.shown(looked_for, self.filters.key)
        self.model.show_rows(rows)
        if not rows and self._roster:
            words = looked_for.strip() or self.filters.named(self.filters.key)
            self.no_match.say(
                self.tr("Nobody matches “{words}”").format(words=words),
                self.tr("Names, organizations, job titles, cities and addresses are searched."),
            )
        self._stack.setCurrentWidget(self.table if rows else self.no_match if self._roster else self.nobody)

    def _clear(self) -> None:
        self.search.clear()
        self.filters.pick("")
        self.search.setFocus()

    def _make_room(self, width: int) -> None:
        self.table.setColumnHidden(ADDRESS, width < ROOM_FOR_ADDRESS)
        self.table.setColumnHidden(KIND, width < ROOM_FOR_KIND)

    def print_shown(self) -> None:
        """Show the people chosen as they would print; of nobody or one, those the list is narrowed to."""
        chosen = self.table.chosen()
        narrowed = self.search.text().strip() or self.filters.key
        rows = chosen if len(chosen) > 1 else self.model.rows if narrowed else ()
        self.desk.print_wanted.emit(Document.PEOPLE, tuple(row.id for row in rows))

    # -- choosing ------------------------------------------------------------------------------------------

    def _chosen(self) -> list[PersonRow]:
        return [line.person for line in self.table.chosen()]

    def _follow(self, *_changed: object) -> None:
        rows = self.table.chosen()
        self.bar.show_count(len(rows))
        if len(rows) == 1 and self.card.isVisible() and not self.card.is_new:
            self.card.open(rows[0].id)

    def open_card(self, person_id: int) -> None:
        """Show somebody's card and go to it."""
        self.card.open(person_id)
        self.card.show()
        self.card.focus_field("name")

    def _hide_card(self) -> None:
        self.card.hide()
        self.table.setFocus()

    @override
    def add(self) -> None:
        self.card.show()
        self.table.clearSelection()
        self.card.begin()

    @override
    def reveal(self, thing: Thing, thing_id: int) -> None:
        if thing is Thing.ORGANIZATION:
            self.search.clear()
            key = f"{ORGANIZATION}{thing_id}"
            if self._roster.counts()[key]:
                self.filters.pick(key)
            else:
                self.verbs.edit_organization(thing_id)
        elif thing is Thing.PERSON:
            self._show_person(thing_id)
            self.card.open(thing_id)
            self.card.show()
        self.table.setFocus()

    def _show_person(self, person_id: int) -> None:
        if self.model.place(person_id) is None:
            self.search.clear()
            self.filters.pick("")
        self.table.choose(person_id)

    @override
    def leave(self) -> None:
        self.card.leave()

    @override
    def look_for(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.filters, self.table, self.card) if self.card.isVisible() else (self.filters, self.table)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self.card.close_card()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self._clear()
        else:
            super().keyPressEvent(event)
