"""The programme as a table: what is when, with whom, and what is missing."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout

from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import counted
from cqo_desktop.models import clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.services import drafting, programme, series
from cqo_desktop.views import programme_rows, session_words
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.programme_cells import (
    AGENDA,
    DATE,
    PLACE,
    SPEAKERS,
    STATUS,
    TIME,
    TITLE,
    ProgrammeCells,
)
from cqo_desktop.views.programme_rows import MonthHead, ProgrammeRow
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.session_verbs import SessionVerbs
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.search_field import SearchField

ROW_HEIGHT = 46
WIDTHS = {DATE: 108, TIME: 92, SPEAKERS: 230, PLACE: 140, AGENDA: 118, STATUS: 132}


def of_session[T](write: Callable[[SessionRow], T]) -> Callable[[ProgrammeRow], T | str]:
    """Let a column of sessions say nothing of month heads."""
    return lambda row: "" if isinstance(row, MonthHead) else write(row)


def _agenda(row: SessionRow) -> str:
    return session_words.minutes(row) if row.planned else ""


def _spoken_title(row: SessionRow) -> str:
    return f"{row.title}, {row.series}" if row.series else row.title


class ProgrammePage(Page):
    """All sessions, month by month; narrowed by words and chips, sorted by any column."""

    tables = frozenset({"session", "session_part", "person", "series", "agenda_item", "room", "venue"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Programme"))
        self._rows: list[tuple[SessionRow, str]] = []
        self._is_placed = False
        self.model: RowsModel[ProgrammeRow] = RowsModel(
            self._columns(), self, is_head=lambda row: isinstance(row, MonthHead)
        )
        self.table = RowsTable(self.model, self.tr("Programme"), ROW_HEIGHT)
        self.search = SearchField(self.tr("Find a session, speaker or place"))
        self.search.setFixedWidth(300)
        self.chips = Chips()
        self.empty = EmptyState(
            "calendar-plus",
            self.tr("Nothing planned yet"),
            self.tr("Plan the first session, or import a programme you have: CSV, Excel, .ics or a schedule.xml."),
            self.tr("Plan the first session"),
        )
        self.importer = button(self.tr("Import"), picture="upload")
        self.exporter = button(self.tr("Export"), picture="download")
        self.new = button(self.tr("New session"), variant="primary", picture="plus")
        self._cells = ProgrammeCells(self.table)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.importer, self.exporter, self.new)
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search)
        filters.addWidget(self.chips, 1)
        self.body.addLayout(filters)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        self._shown = QStackedLayout()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        inside.addLayout(self._shown)
        self.body.addWidget(card, 1)
        self.table.setItemDelegate(self._cells)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        head.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)

    def _wire(self) -> None:
        desk = self.desk
        self._session_verbs = SessionVerbs(desk, self._chosen, self)
        self.offer(self.table, self._session_verbs.verbs())
        self.table.opened.connect(desk.session_wanted)
        self.search.changed.connect(self._narrow)
        self.chips.picked.connect(self._narrow)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.new.clicked.connect(self.add)
        self.importer.clicked.connect(partial(desk.import_wanted.emit, ""))
        self.exporter.clicked.connect(partial(desk.export_wanted.emit, "ics", ()))
        self.empty.wanted.connect(self.add)
        desk.checked.connect(self._show_warnings)
        desk.preferred.connect(self.table.viewport().update)

    def _columns(self) -> tuple[Column[ProgrammeRow], ...]:
        return (
            Column(
                self.tr("Date"),
                lambda row: clock.month(row.first) if isinstance(row, MonthHead) else clock.short_day(row.wall),
                of_session(lambda row: clock.long_day(row.wall)),
                of_session(lambda row: row.instant),
            ),
            Column(
                self.tr("Time"),
                of_session(lambda row: self.desk.clock.hour(row.wall)),
                key=of_session(lambda row: row.wall.time()),
            ),
            Column(self.tr("Session"), of_session(lambda row: row.title), of_session(_spoken_title)),
            Column(self.tr("Speakers"), of_session(lambda row: ", ".join(row.speakers) or self.tr("Nobody yet"))),
            Column(self.tr("Where"), of_session(session_words.place)),
            Column(self.tr("Agenda"), of_session(_agenda), key=of_session(lambda row: row.planned)),
            Column(self.tr("Status"), of_session(lambda row: session_words.status(row.status))),
        )

    @override
    def refresh(self) -> None:
        rows = self.desk.document.ask(programme.listed)
        self._rows = [(row, programme_rows.haystack(row)) for row in rows]
        self._offer_chips(rows)
        self._narrow()
        if not self._is_placed and rows:
            self._is_placed = True
            self._go_to_now()

    @override
    def look_for(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def add(self) -> None:
        """Plan another session and open it."""
        made = self.desk.do(drafting.draft, now=self.desk.document.now(), title=self.tr("New session"))
        if made is not None:
            self.desk.session_wanted.emit(made)

    def _chosen(self) -> list[SessionRow]:
        return [row for row in self.table.chosen() if isinstance(row, SessionRow)]

    def _offer_chips(self, rows: list[SessionRow]) -> None:
        coming = sum(row.end >= self.desk.document.now() for row in rows)
        counts = Counter(row.series_id for row in rows)
        chips = [Choice("", self.tr("All"), len(rows)), Choice("coming", self.tr("Coming"), coming)]
        chips += [
            Choice(str(each.id), each.name, counts[each.id], session_words.series_icon(each.kind), each.hue.value)
            for each in self.desk.document.ask(series.listed)
            if counts[each.id]
        ][:5]
        self.chips.offer(chips, self.chips.key)
        self.header.describe(f"{counted(len(rows), 'session')}, {coming} to come")

    def _narrow(self, _changed: str = "") -> None:
        rows = programme_rows.matching(self._rows, self.search.text())
        match self.chips.key:
            case "":
                pass
            case "coming":
                now = self.desk.document.now()
                rows = [row for row in rows if row.end >= now]
            case key:
                rows = [row for row in rows if str(row.series_id) == key]
        head = self.table.horizontalHeader()
        column, descending = head.sortIndicatorSection(), head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        if column == DATE and not descending:
            self.model.show_rows(programme_rows.by_month(rows))
        else:
            self.model.show_rows(programme_rows.sorted_by(rows, self.model.key(column), descending=descending))
        self._span_heads()
        self._show_emptiness(found=bool(rows))

    def _span_heads(self) -> None:
        self.table.clearSpans()
        for place, row in enumerate(self.model.rows):
            if isinstance(row, MonthHead):
                self.table.setSpan(place, 0, 1, len(WIDTHS) + 1)

    def _show_emptiness(self, *, found: bool) -> None:
        if self._rows and not found:
            self.empty.say(self.tr("No session matches"), self.tr("Clear the search or choose “All” to see every one."))
        self._shown.setCurrentIndex(0 if found else 1)

    def _sort(self, _column: int) -> None:
        self._narrow()

    def _go_to_now(self) -> None:
        now = self.desk.document.now()
        coming = [row.id for row, _ in self._rows if row.end >= now]
        place = self.model.place(coming[0]) if coming else None
        if place is not None:
            self.table.choose(coming[0])
            while place and not isinstance(self.model.at(place), MonthHead):
                place -= 1
            self.table.scrollTo(self.model.index(place, 0), RowsTable.ScrollHint.PositionAtTop)
        self.table.setFocus()

    def _show_warnings(self) -> None:
        self._cells.warned = {
            session_id: problem.finding
            for problem in reversed(self.desk.problems)
            if problem.severity is not Severity.NOTE
            for session_id in problem.session_ids
        }
        self.table.viewport().update()
