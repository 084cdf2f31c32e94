"""The calendar as a list by day: all that month and week show and do, for the keyboard and for those who listen."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import override

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedLayout, QVBoxLayout

from cqo_desktop.domain import day_hours, zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.clock_changes import clock_changes
from cqo_desktop.domain.overlays import NOTHING, ByDay, labels
from cqo_desktop.models import cities
from cqo_desktop.models import clock as days
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.calendar.day_agenda_cells import STATUS, THERE, TIME, TITLE, WHERE, WHO, AgendaCells
from cqo_desktop.views.calendar.day_agenda_rows import AgendaRow, DayHead, by_day, day_of
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.session import words
from cqo_desktop.widgets import month_words
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.wall_clock import WallClock

ROW_HEIGHT = 44
WIDTHS = {TIME: 186, WHO: 190, WHERE: 120, THERE: 154, STATUS: 138}
NARROW, NARROWER = 1080, 960
"""Under these widths places have no column of their own, and then people neither."""


def of_entry(write: Callable[[Entry], str]) -> Callable[[AgendaRow], str]:
    """Let a column of sessions say nothing of heads."""
    return lambda row: "" if isinstance(row, DayHead) else write(row)


class _Table(RowsTable):
    """Rows that can be dragged out of the window."""

    lifted = Signal(int)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        outside = not self.window().rect().contains(self.mapTo(self.window(), event.position().toPoint()))
        rows = [row for row in self.chosen() if isinstance(row, Entry)]
        if outside and event.buttons() and rows:
            self.lifted.emit(rows[0].id)
        else:
            super().mouseMoveEvent(event)


class DayAgenda(QFrame):
    """One real table under heads of days; Enter opens, and each row says all there is of its session."""

    chose = Signal(int)
    """The session chosen by hand or key; 0 is none."""
    opened = Signal(int)
    new_wanted = Signal(object)
    """A day to plan something on."""
    moved = Signal(int, object)
    """Every view has it; of rows, the page's verbs move all that are chosen."""
    day_changed = Signal(object)
    lifted = Signal(int)
    """A session was dragged out of the window."""

    def __init__(self, clock: WallClock, today: Callable[[], date]) -> None:
        super().__init__()
        self._clock, self._today = clock, today
        self.answer: Callable[[int, datetime, int], str] = lambda *_: ""
        self.tell: Callable[[Entry], str] = lambda entry: entry.title
        """How a session is read out."""
        self._home, self._second = "UTC", ""
        self._beside, self._also = NOTHING, frozenset[date]()
        self._entries: Sequence[Entry] = ()
        self._day, self._is_quiet, self._is_placed = today(), False, False
        columns = self._columns()
        self.model: RowsModel[AgendaRow] = RowsModel(
            columns,
            self,
            is_head=lambda row: isinstance(row, DayHead),
            copying=(Column(self.tr("Day"), lambda row: days.long_day(day_of(row))), *columns),
        )
        self.table = _Table(self.model, self.tr("Agenda"), ROW_HEIGHT)
        self.empty = EmptyState(
            "calendar-plus",
            self.tr("Nothing planned yet"),
            self.tr("Sessions stand here day by day. If you have hidden some series, show them again above."),
            self.tr("Plan a session"),
        )
        self.cells = AgendaCells(self.table)
        self._build()
        self.setFocusProxy(self.table)
        self.table.opened.connect(self._open)
        self.table.lifted.connect(self.lifted)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(self._turn)
        self.empty.wanted.connect(self._want_new)

    def _build(self) -> None:
        self.setProperty("card", True)
        self.cells.free = self.tr("Nothing planned")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 4, 1, 8)
        # Without a place in the window, what is added first would be shown as a window of its own.
        self._shown = QStackedLayout()
        inside.addLayout(self._shown)
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        self.table.setItemDelegate(self.cells)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)

    def _columns(self) -> tuple[Column[AgendaRow], ...]:
        return (
            Column(self.tr("Time"), self._time, self._spoken),
            Column(self.tr("Session"), of_entry(lambda row: row.title)),
            Column(self.tr("Who"), of_entry(lambda row: row.who)),
            Column(self.tr("Where"), of_entry(lambda row: row.where)),
            Column(self.tr("There"), of_entry(self._there)),
            Column(self.tr("Status"), of_entry(lambda row: words.status(row.status))),
        )

    # -- what is shown -------------------------------------------------------------------------------------

    def dress(self, clock: WallClock, week_start: int, home: str, second: str) -> None:
        """Write hours in another way, or show another second zone; no second is nothing."""
        del week_start
        self._clock, self._home = clock, home
        self._second = self.cells.second = second if second != home else ""
        self.model.entitle(THERE, cities.city(self._second))
        self.table.setColumnHidden(THERE, not self._second)
        self.table.viewport().update()

    def watch(self, beside: ByDay, overlays: ByDay) -> None:
        """Tell of days off and of calendars of others on the heads of days; a date of a calendar has its own head."""
        self._beside, self._also = beside, frozenset(overlays)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these sessions; those that are chosen stay so, and are followed to their new days."""
        before = self.chosen
        self._entries = entries
        self._is_quiet = True
        self.model.show_rows(by_day(entries, self._today(), self._also))
        self._is_quiet = False
        self.table.clearSpans()
        for place, row in enumerate(self.model.rows):
            if isinstance(row, DayHead):
                self.table.setSpan(place, 0, 1, STATUS + 1)
        self._shown.setCurrentIndex(0 if entries else 1)
        if before is not None and self.chosen is not None:
            self._follow()
            self.table.scrollTo(self.table.currentIndex())
        elif before is not None:
            self._tell()
        if not self._is_placed and entries:
            self._is_placed = True
            self.go(self._day)

    @property
    def day(self) -> date:
        """Give the day that is selected."""
        return self._day

    @property
    def chosen(self) -> int | None:
        """Give the first session that is chosen."""
        return next(iter(self.chosen_ids), None)

    @property
    def chosen_ids(self) -> list[int]:
        """Give all sessions that are chosen."""
        return [row.id for row in self.table.chosen() if isinstance(row, Entry)]

    def go(self, day: date) -> None:
        """Put the keyboard on the first session of a day or after it, and that day on top."""
        self._day = day
        rows = self.model.rows
        later = (place for place, row in enumerate(rows) if day_of(row) >= day and isinstance(row, Entry))
        top = next((place for place, row in enumerate(rows) if day_of(row) >= day), len(rows) - 1)
        self._is_quiet = True
        at = self.model.index(next(later, max(top - 1, 0)), 0)
        self.table.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.Clear)
        self._is_quiet = False
        # Rows that have just come are not yet counted by the scroll bar.
        self.table.updateGeometries()
        self.table.scrollTo(self.model.index(top, 0), RowsTable.ScrollHint.PositionAtTop)

    def choose(self, entry_id: int | None) -> None:
        """Choose a session and show it, or none."""
        self._is_quiet = True
        if entry_id is None:
            self.table.clearSelection()
        else:
            self.table.choose(entry_id)
        self._is_quiet = False
        self._follow()

    # -- what is said --------------------------------------------------------------------------------------

    def _time(self, row: AgendaRow) -> str:
        if isinstance(row, Entry):
            return self._clock.span(row.start, day_hours.minutes_between(row.start, row.end))
        today = [self.tr("Today")] if row.day == self._today() else []
        beside = labels(self._beside.get(row.day, ()))
        told = [*today, days.long_day(row.day), *self._changes(row.day), *([beside] if beside else [])]
        return days.headed(", ".join(told))

    def _changes(self, day: date) -> list[str]:
        """Say which clocks move on a day."""
        found = clock_changes(day, 1, [zone for zone in (self._home, self._second) if zone]).get(day, ())
        return [
            self.tr("clocks move by {hours} in {cities}").format(
                hours=month_words.hours(change.by), cities=", ".join(map(cities.named, change.cities))
            )
            for change in found
        ]

    def _spoken(self, row: AgendaRow) -> str:
        if isinstance(row, DayHead):
            return self._time(row)
        told, there = [self.tell(row)], self._there(row)
        if there:
            told.append(self.tr("{hour} in {city}").format(hour=there, city=cities.city(self._second)))
        return ", ".join([*told, *self._changes(row.start.date())])

    def _there(self, row: Entry) -> str:
        if not self._second:
            return ""
        wall = row.start.astimezone(zones.zone(self._second))
        hour = self._clock.hour(wall)
        return hour if wall.date() == row.start.date() else f"{hour} {self._clock.weekday(wall.date())}"

    def _follow(self) -> None:
        found = next((entry for entry in self._entries if entry.id == self.chosen), None)
        self._day = found.start.date() if found else self._day

    def _tell(self) -> None:
        if not self._is_quiet:
            self.chose.emit(self.chosen or 0)

    def _turn(self) -> None:
        current = self.table.currentIndex()
        if self._is_quiet or not current.isValid():
            return
        day = day_of(self.model.at(current.row()))
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _open(self, row_id: int) -> None:
        if row_id > 0:
            self.opened.emit(row_id)
        else:
            self.new_wanted.emit(date.fromordinal(-row_id))

    def _want_new(self) -> None:
        self.new_wanted.emit(self._day)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(WHERE, self.width() < NARROW)
        self.table.setColumnHidden(WHO, self.width() < NARROWER)
