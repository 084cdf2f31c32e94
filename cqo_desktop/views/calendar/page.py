"""The calendar: when everything is, and what happens to it when it is carried elsewhere."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import override

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget

from cqo_desktop.domain import days_off, weeks, zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.overlays import OverlayDate, by_day
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.models import clock
from cqo_desktop.services import network, overlays, problems, programme, series, sessions
from cqo_desktop.views import verbs
from cqo_desktop.views.calendar import filters
from cqo_desktop.views.calendar import rows as calendar_rows
from cqo_desktop.views.calendar import verbs as calendar_verbs
from cqo_desktop.views.calendar import views as calendar_views
from cqo_desktop.views.calendar import week as calendar_week
from cqo_desktop.views.calendar.day_agenda import DayAgenda
from cqo_desktop.views.calendar.panel import CalendarPanel, Facts
from cqo_desktop.views.calendar.rows import Answers
from cqo_desktop.views.calendar.views import AGENDA, MONTH, WEEK, CalendarView
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.session import begin as session_begin
from cqo_desktop.views.session.drag import SessionDrag
from cqo_desktop.views.session.verbs import SessionVerbs
from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.calendar_legend import CalendarLegend
from cqo_desktop.widgets.filter_chips import FilterChips
from cqo_desktop.widgets.month_grid import MonthGrid
from cqo_desktop.widgets.segments import Segments
from cqo_desktop.widgets.speech import announce
from cqo_desktop.widgets.week_grid import WeekGrid

LEAST = QSize(780, 440)
MINUTE = 60_000
"""Milliseconds after which today may be another day."""


class CalendarPage(Page):
    """Month, week or agenda, and beside them what is chosen."""

    tables = frozenset(
        {"session", "session_part", "person", "series", "agenda_item", "room", "venue", "network", "overlay_entry",
         "comfort_hours", "sitting"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.rows: dict[int, SessionRow] = {}
        self.entries: list[Entry] = []
        """Those that are shown, by time."""
        self.there, self._home = LivedIn({}), "UTC"
        self._overlays: Sequence[OverlayDate] = ()
        self.back = icon_button("chevron-left", self.tr("Earlier"), small=False)
        self.today = button(self.tr("Today"))
        self.on = icon_button("chevron-right", self.tr("Later"), small=False)
        self.new = button(self.tr("New session"), variant="primary", picture="plus")
        self.eye = icon_button("eye", self.tr("Show what is chosen"), small=False)
        self.chips = FilterChips()
        self._carry, self._stack = SessionDrag(desk, self), QStackedWidget()
        self.month = MonthGrid(desk.clock, self._today)
        self.week, self.agenda = WeekGrid(desk.clock, desk.document.now), DayAgenda(desk.clock, self._today)
        self.views: dict[str, CalendarView] = {MONTH: self.month, WEEK: self.week, AGENDA: self.agenda}
        self.key = MONTH
        self._offers: dict[str, list[QAction]] = {}
        self.segments = Segments(self.tr("View"), [(key, calendar_views.name(key)) for key in self.views])
        self._build()
        # Made last, it is the last the keyboard comes to.
        self.panel = CalendarPanel(desk, self._chosen, self)
        self._wire()

    def _build(self) -> None:
        self.header.follow(self.back, self.today, self.on)
        self.header.add(self.eye, self.segments, self.new)
        second = QHBoxLayout()
        second.setSpacing(14)
        second.addWidget(self.chips, 1)
        second.addWidget(CalendarLegend())
        self.body.addLayout(second)
        self.body.addWidget(self._stack, 1)
        for view in self.views.values():
            self._stack.addWidget(calendar_views.widget(view))

    def _wire(self) -> None:
        desk = self.desk
        for key, view in self.views.items():
            self._adopt(key, view)
        self.month.scrolled.connect(self._entitle)
        self.month.more_wanted.connect(self._list_day)
        self.week.drawn.connect(self.draft)
        self.week.resized.connect(partial(calendar_week.stretch, desk))
        self.week.second_wanted.connect(partial(calendar_week.offer_zones, self))
        self.segments.picked.connect(self.show_view)
        self.back.clicked.connect(partial(self.turn, -1))
        self.on.clicked.connect(partial(self.turn, 1))
        self.today.clicked.connect(self.go_today)
        self.new.clicked.connect(self.add)
        self.eye.clicked.connect(self.peek)
        self.chips.changed.connect(self._show_entries)
        self.panel.picked.connect(self.choose)
        self.panel.new_wanted.connect(self.draft_here)
        desk.checked.connect(self._hear_news)
        desk.preferred.connect(self._hear_news)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._of_page = verbs.actions(self, calendar_verbs.of_page(self), context)
        self._offer_acts()
        tick = QTimer(self, interval=MINUTE)
        tick.timeout.connect(self.month.update)
        tick.start()

    def _adopt(self, key: str, view: CalendarView) -> None:
        view.tell = lambda entry: calendar_rows.spoken(entry, self.desk.clock)
        view.chose.connect(self._show_chosen)
        view.opened.connect(self.desk.session_wanted)
        view.new_wanted.connect(self.draft)
        view.moved.connect(self.carry)
        view.day_changed.connect(self._show_chosen)
        view.lifted.connect(partial(self._carry.begin, self))
        offered = SessionVerbs(self.desk, self._chosen, self).verbs(by_week=key == MONTH)
        more = calendar_verbs.of_week(self) if key == WEEK else ()
        self.offered = []
        self.offer(calendar_views.widget(view), (*offered, *calendar_verbs.of_view(self), *more))
        self._offers[key] = self.offered

    def _offer_acts(self) -> None:
        """Let menus and help sheet tell what can be done in this view."""
        self.offered = [*self._offers[self.key], *self._of_page]

    def _hear_news(self) -> None:
        """Bring up to date what somebody looks at; what nobody sees waits until it is shown."""
        self._stale = not self.isVisible()
        if self.isVisible():
            self._dress()

    @property
    def view(self) -> CalendarView:
        """Give the view that is shown."""
        return self.views[self.key]

    @override
    def refresh(self) -> None:
        ask = self.desk.document.ask
        self.rows = {row.id: row for row in ask(programme.listed)}
        self.there, self._home, self._overlays = ask(problems.lived_in), ask(network.one).zone, ask(overlays.dates)
        self.chips.offer(filters.choices(self.rows.values(), ask(series.listed)), behind=self.new)
        self._dress()
        if self.focusWidget() is None:
            calendar_views.widget(self.view).setFocus()

    def _dress(self) -> None:
        desk, settings = self.desk, self.desk.settings
        second = calendar_rows.second_zone(settings, self._home, self.there.members, desk.document.now())
        answers = Answers(self.rows, self._home, self.there, desk.clock)
        self.week.hours = self.agenda.cells.hours = self.there.hours
        for view in self.views.values():
            view.answer = answers.answer
            view.dress(desk.clock, calendar_rows.week_start(settings), self._home, second)
        beside = by_day([*self._overlays, *days_off.beside(desk.looked_over.days_off)], self._home)
        self.month.watch(tuple(dict.fromkeys((self._home, *self.there.members))), beside)
        self.week.beside = beside
        self.agenda.watch(beside, by_day(self._overlays, self._home))
        self._show_entries()

    def _show_entries(self) -> None:
        hidden, warned = self.chips.hidden, calendar_rows.warnings(self.desk.problems)
        rows = (row for row in self.rows.values() if filters.key(row) not in hidden)
        self.entries = [calendar_rows.entry(row, self._home, warned) for row in rows]
        self.view.show_entries(self.entries)
        self._show_chosen()

    def _show_chosen(self, _fact: object = None) -> None:
        """Bring title and panel up to what is chosen now."""
        self._entitle()
        facts = Facts(self._home, self.there, self.entries, self.week.beside)
        self.panel.tell(self.rows.get(self.view.chosen or 0), self.view.day, facts)

    def _entitle(self) -> None:
        days = clock.days(self.week.days[0], self.week.days[-1])
        month = clock.month(self.month.month if self.key == MONTH else self.view.day)
        self.header.entitle(clock.headed(days if self.key == WEEK else month))

    def _chosen(self) -> list[SessionRow]:
        chosen = self.agenda.chosen_ids if self.key == AGENDA else [self.view.chosen or 0]
        return [self.rows[session_id] for session_id in chosen if session_id in self.rows]

    def _today(self) -> date:
        return self.desk.document.now().astimezone(zones.zone(self._home)).date()

    def show_view(self, key: str) -> None:
        """Show the same day in another view."""
        before = self.view
        self.key = key
        self._offer_acts()
        self.view.show_entries(self.entries)
        self.view.go(before.day)
        if before.chosen is not None:
            self.view.choose(before.chosen)
        shown = calendar_views.widget(self.view)
        self._stack.setCurrentWidget(shown)
        shown.setFocus()
        self._show_chosen()

    @override
    def go(self, day: date) -> None:
        self.view.go(day)
        self.view.choose(next((entry.id for entry in self.entries if entry.start.date() == day), None))
        self._show_chosen()

    def go_today(self) -> None:
        """Show today."""
        self.go(self._today())

    def turn(self, by: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Show a later month or week, or an earlier one."""
        day = self.view.day
        if self.key == MONTH and self.month.month != day.replace(day=1):
            day = self.month.month
        self.go(day + weeks.WEEK * by if self.key == WEEK else weeks.month_later(day, by))

    def step(self, by: int) -> None:
        """Choose the next session, or the one before."""
        found = calendar_rows.neighbour(self.entries, self.view.chosen, self.view.day, by)
        if found is not None:
            self.choose(found.id)
            calendar_views.widget(self.view).setFocus()

    def choose(self, session_id: int) -> None:
        """Choose a session wherever it is."""
        entry = next((entry for entry in self.entries if entry.id == session_id), None)
        if entry:
            if self.key == MONTH and self.month.month != entry.start.date().replace(day=1):
                self.month.go(entry.start.date())
            self.view.choose(session_id)
            self._show_chosen()
            announce(calendar_views.widget(self.view), calendar_rows.spoken(entry, self.desk.clock))

    def peek(self) -> None:
        """Show what is chosen beside the calendar, or make room."""
        self.panel.toggle()
        self._fit()

    def _list_day(self, day: date) -> None:
        menu = calendar_rows.menu(self, self.entries, day, self.desk.clock, self.choose)
        menu.popup(self.month.mapToGlobal(self.month.cell_rect(day).bottomLeft().toPoint()))

    @override
    def add(self) -> None:
        self.draft(self.view.day)

    def draft_here(self) -> None:
        """Plan a session on the day that is selected, in a week at the hour too."""
        self.draft(self.week.moment if self.key == WEEK else self.view.day)

    def draft(self, when: date | datetime, minutes: int | None = None) -> None:
        """Plan a session on a day at the usual hour, or at an aware moment, and open it."""
        session_begin.begin(self.desk, when, minutes)

    def carry(self, session_id: int, start: datetime) -> None:
        """Move a session to an aware start on the wall of home."""
        # An hour that clocks skip is refused by the verb itself, which says what to do.
        to = calendar_rows.landing(self.rows[session_id], self._home, start)
        self.desk.do(sessions.move, session_id=session_id, to=to)

    @override
    def panes(self) -> Sequence[QWidget]:
        return [calendar_views.widget(self.view), *([self.panel] if self.panel.isVisible() else [])]

    def _fit(self) -> None:
        was_shown, layout = self.panel.isVisible(), self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            layout.setContentsMargins(0, 0, self.panel.fit(self), 0)
        self.eye.setVisible(not (self.panel.is_docked and self.panel.is_wanted))
        if self.panel.isVisible() and not was_shown:
            self._show_chosen()

    @override
    def minimumSizeHint(self) -> QSize:
        # The panel must not hold a window open that it would leave if the window were smaller.
        return LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.is_peeked and not self.panel.is_docked:
            self.peek()
        else:
            super().keyPressEvent(event)
