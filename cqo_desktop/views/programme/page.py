"""The programme as a table: what is when, and how ready each session is."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.search import Thing
from cqo_desktop.services import programme, series, sittings
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.programme import rows as programme_rows
from cqo_desktop.views.programme.acts import ProgrammeActs
from cqo_desktop.views.programme.columns import ProgrammeModel
from cqo_desktop.views.programme.filtering import ProgrammeFilter
from cqo_desktop.views.programme.marks import DATE, TITLE
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, ProgrammeRow, SeriesHead
from cqo_desktop.views.programme.series_verbs import OrderVerbs, SeriesVerbs
from cqo_desktop.views.programme.table import ProgrammeTable
from cqo_desktop.views.saying import said
from cqo_desktop.views.session import begin as session_begin
from cqo_desktop.views.session.drag import SessionDrag
from cqo_desktop.views.session.verbs import SessionVerbs
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.segments import Segments

BY_DATE, BY_SERIES = "date", "series"
_OF_TIME = {"Alt+Up", "Alt+Down"}
"""Keys that change the order where sessions stand by series."""


class ProgrammePage(Page):
    """All sessions, month by month or series by series; narrowed by year, words and chips."""

    tables = frozenset({"session", "session_part", "person", "series", "agenda_item", "room", "venue", "sitting"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Programme"))
        self._every: Sequence[SessionRow] = ()
        self._series: Sequence[SeriesRow] = ()
        self._gaps: list[GapRow] = []
        self._opened: set[int] = set()
        self._is_placed = False
        self.model = ProgrammeModel(lambda: desk.clock, self, with_months=True)
        self.grouped = ProgrammeModel(lambda: desk.clock, self, with_months=False)
        self.dated_table = ProgrammeTable(self.model, self.tr("Programme by date"))
        self.series_table = ProgrammeTable(self.grouped, self.tr("Programme by series"))
        self.ways = Segments(self.tr("Order"), [(BY_DATE, self.tr("By date")), (BY_SERIES, self.tr("By series"))])
        self.filter = ProgrammeFilter()
        self.empty = EmptyState(
            "calendar-plus",
            self.tr("Nothing planned yet"),
            self.tr("Plan the first session, or import a programme you have: CSV, Excel, .ics or a schedule.xml."),
            self.tr("Plan the first session"),
        )
        self.no_match = EmptyState("search", "", "", self.tr("Clear the filter"), "search")
        self.importer = button(self.tr("Import"), picture="upload")
        self.exporter = button(self.tr("Export"), picture="download")
        self.new = button(self.tr("New session"), variant="primary", picture="plus")
        self._build()
        self._wire()

    @property
    def table(self) -> ProgrammeTable:
        """Give the table that is shown."""
        return self.dated_table if self.ways.key == BY_DATE else self.series_table

    def _build(self) -> None:
        self.header.add(self.ways, self.importer, self.exporter, self.new)
        self.body.addWidget(self.filter)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        self._shown = QStackedLayout()
        inside.addLayout(self._shown)
        # Before the layout belongs to somebody, the first would be shown as a window of its own for a moment.
        for widget in (self.dated_table, self.series_table, self.empty, self.no_match):
            self._shown.addWidget(widget)
        self.body.addWidget(card, 1)
        head = self.dated_table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)

    def _wire(self) -> None:
        desk = self.desk
        self.of_series = SeriesVerbs(desk, self._current_series, self)
        self._order = OrderVerbs(desk, self.grouped, self._chosen, lambda: self._every)
        of_sessions = SessionVerbs(desk, self._chosen, self).verbs()
        of_series = self.of_series.verbs()
        by_date = self._offered(self.dated_table, (*of_sessions, *of_series))
        without_time = [verb for verb in of_sessions if verb.shortcut not in _OF_TIME]
        by_series = self._offered(self.series_table, (*self._order.verbs(), *without_time, *of_series))
        self._offers = {BY_DATE: by_date, BY_SERIES: by_series}
        self.offered = list(by_date)
        acts, carry = ProgrammeActs(desk, self.of_series), SessionDrag(desk, self)
        acts.folded.connect(self._fold)
        for table in (self.dated_table, self.series_table):
            table.lift = lambda rows: carry.carried([row.id for row in rows])
            table.opened.connect(self._open)
            table.acted.connect(acts.act)
        self.series_table.dropped.connect(self._order.drop)
        self.of_series.made.connect(self._show_session)
        self.ways.picked.connect(self._change_way)
        self.filter.changed.connect(self._narrow)
        self.dated_table.horizontalHeader().sectionClicked.connect(self._narrow)
        self.dated_table.horizontalHeader().sectionResized.connect(self._share_width)
        self.new.clicked.connect(self.add)
        self.importer.clicked.connect(partial(desk.import_wanted.emit, ""))
        self.exporter.clicked.connect(partial(desk.export_wanted.emit, "ics", ()))
        self.empty.wanted.connect(self.add)
        self.no_match.wanted.connect(self._unfilter)
        desk.checked.connect(self._hear_checks)
        desk.preferred.connect(self._repaint)

    def _offered(self, table: ProgrammeTable, verbs: Sequence[Verb]) -> list[QAction]:
        self.offered = []
        self.offer(table, verbs)
        return self.offered

    # -- showing -------------------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        ask = self.desk.document.ask
        self._every, self._series = ask(programme.listed), ask(series.listed)
        again, by_id = ask(sittings.firsts), {row.id: row for row in self._every}
        for model in (self.model, self.grouped):
            model.lessons = programme_rows.lessons(self._every, again)
            model.firsts = {second: by_id[first] for second, first in again.items()}
        self.filter.show_rows(self._every, self._series, self.desk.document.now())
        self._take_checks()
        self._narrow()
        if not self._is_placed and self._every:
            self._is_placed = True
            self._go_to_now()

    def _narrow(self, _column: int = 0) -> None:
        rows, gaps = self.filter.narrowed(), self.filter.gaps(self._gaps)
        if self.ways.key == BY_SERIES:
            self.grouped.with_years = self.filter.year is None
            bare = not self.filter.is_searching and not self.filter.chips.key
            shown = programme_rows.by_series(rows, self._series, gaps, bare=bare)
            self.grouped.show_rows(shown)
        else:
            shown = self._by_date(rows, gaps)
            self.model.show_rows(shown)
        self.table.span()
        self.header.describe(self.filter.words(len(gaps)))
        self._show_emptiness(found=bool(shown))

    def _by_date(self, rows: list[SessionRow], gaps: list[GapRow]) -> list[ProgrammeRow]:
        head = self.dated_table.horizontalHeader()
        column, descending = head.sortIndicatorSection(), head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.model.under_months = column == DATE and not descending
        self.model.with_years = self.filter.year is None
        if self.model.under_months:
            return programme_rows.by_month(rows, gaps, None if self.filter.is_narrow else self._opened)
        return programme_rows.sorted_by(rows, self.model.key(column), descending=descending)

    def _show_emptiness(self, *, found: bool) -> None:
        head = self.tr("No session matches")
        if (others := self.filter.elsewhere) > 0:
            text = self.tr("%n session(s) of other years match.", "", others)
            self.no_match.say(head, text, self.tr("Look in all years"))
        else:
            text = self.tr("Clear the search and the filter to see every session.")
            self.no_match.say(head, text, self.tr("Clear the filter"))
        nothing = self.no_match if self.filter.has_rows else self.empty
        self._shown.setCurrentWidget(self.table if found else nothing)

    def _go_to_now(self) -> None:
        now = self.desk.document.now()
        coming = next((row for row in self.filter.in_year() if row.end >= now), None)
        if coming is not None:
            self._choose(self._line(coming))
        self.table.setFocus()

    def _line(self, row: SessionRow) -> int:
        """Find the line in which a session stands: its own, or that of its Forum."""
        forums = (each for each in self.model.rows if isinstance(each, ForumRow) and not each.is_open)
        return next((each.id for each in forums if each.series_id == row.series_id), row.id)

    def _choose(self, row_id: int) -> None:
        """Choose a line and bring the head above it to the top."""
        self.table.choose(row_id)
        model = self.model if self.ways.key == BY_DATE else self.grouped
        place = model.place(row_id)
        while place and isinstance(model.at(place), SessionRow | GapRow | ForumRow):
            place -= 1
        if place is not None:
            self.table.scrollTo(model.index(place, 0), ProgrammeTable.ScrollHint.PositionAtTop)

    def _hear_checks(self) -> None:
        before = self._gaps
        self._take_checks()
        if self._gaps != before:
            self._narrow()
        self._repaint()

    def _take_checks(self) -> None:
        self._gaps = programme_rows.gaps(self.desk.problems, self._every, self._series)
        warned = {
            session_id: said(problem.finding)
            for problem in reversed(self.desk.problems)
            if problem.severity is not Severity.NOTE
            for session_id in problem.session_ids
        }
        self.dated_table.cells.warned, self.series_table.cells.warned = warned, warned

    def _repaint(self) -> None:
        self.table.viewport().update()

    # -- acting --------------------------------------------------------------------------------------------

    @override
    def look_for(self) -> None:
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.header, self.filter, self.table

    def add(self) -> None:
        """Plan another session and open it."""
        session_begin.begin(self.desk)

    @override
    def reveal(self, thing: Thing, thing_id: int) -> None:
        if thing is Thing.SERIES:
            self.ways.choose(BY_SERIES)
            self.filter.widen(None)
            self._choose(SeriesHead(next((each for each in self._series if each.id == thing_id), None), 0).id)
        elif thing is Thing.SESSION:
            self._show_session(thing_id)
        self.table.setFocus()

    def _show_session(self, session_id: int) -> None:
        row = next((each for each in self._every if each.id == session_id), None)
        self._opened.add((row.series_id if row else None) or 0)
        self.filter.widen(row.wall.date() if row else None)
        self._choose(session_id)

    @override
    def go(self, day: date) -> None:
        self.ways.choose(BY_DATE)
        self.filter.widen(day)
        first = day.replace(day=1)
        row = next((each for each in self._every if each.wall.date() >= first), None)
        self._choose(self._line(row) if row is not None else MonthHead(first).id)
        self.table.setFocus()

    def _share_width(self, column: int, _old: int, new: int) -> None:
        if column not in {DATE, TITLE}:
            self.series_table.setColumnWidth(column, new)

    def _change_way(self, key: str) -> None:
        self.offered = list(self._offers[key])
        self._narrow()

    def _fold(self, series_id: int) -> None:
        self._opened ^= {series_id}
        self._narrow()

    def _unfilter(self) -> None:
        """Take the filter off, or look into the years in which it finds something."""
        if self.filter.elsewhere:
            self.filter.show_all_years()
        else:
            self.filter.clear()
        self.table.setFocus()

    def _open(self, row_id: int) -> None:
        row = self.table.current_row()
        if row_id > 0:
            self.desk.session_wanted.emit(row_id)
        elif isinstance(row, ForumRow):
            self._fold(row.series_id)

    def _chosen(self) -> list[SessionRow]:
        return [row for row in self.table.chosen() if isinstance(row, SessionRow)]

    def _current_series(self) -> SeriesRow | None:
        match self.table.current_row():
            case (SessionRow() | GapRow() | ForumRow()) as row:
                return next((each for each in self._series if each.id == row.series_id), None)
            case SeriesHead(series=found):
                return found
            case _:
                return None
