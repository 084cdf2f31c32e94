"""What can be done to a whole series: its next year, its facts, and the order of its sessions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import ordering
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import clocks
from cqo_desktop.views.programme import rows as programme_rows
from cqo_desktop.views.programme import year_plan
from cqo_desktop.views.programme.columns import ProgrammeModel
from cqo_desktop.views.programme.rows import ProgrammeRow
from cqo_desktop.views.programme.year_sheet import YearSheet
from cqo_desktop.views.settings.series_form import SeriesForm
from cqo_desktop.views.verbs import LINE, Verb


class SeriesVerbs(QObject):
    """The verbs of the series the keyboard is on."""

    made = Signal(int)
    """The first session of a year that was made."""

    def __init__(self, desk: Desk, series: Callable[[], SeriesRow | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._series, self._parent = desk, series, parent

    def verbs(self) -> tuple[Verb, ...]:
        """List them as a menu shows them."""
        return (
            Verb(self.tr("Plan a year of the series…"), self.plan_year, "Ctrl+Shift+Y", "calendar-plus", self._recurs),
            Verb(self.tr("Roll the series to next year…"), self.roll, "Ctrl+Shift+R", "history", self._has_sessions),
            Verb(self.tr("Plan a fair year…"), self.plan_fair_year, icon="scale", applies=self._has_sessions),
            Verb(self.tr("Weeks with another hour…"), self.watch_clocks, icon="clock", applies=self._has_sessions),
            Verb(self.tr("Edit the series…"), self.edit, icon="settings", applies=self._is_one),
        )

    def plan_year(self) -> None:
        """Show a year before it is created."""
        series = self._series()
        if series is not None:
            self._follow(year_plan.show_plan(self._parent, self._desk, series))

    def roll(self) -> None:
        """Show what the next year would look like."""
        series = self._series()
        if series is not None:
            self._follow(year_plan.show_roll(self._parent, self._desk, series))

    def plan_fair_year(self) -> None:
        """Share the hard hours of the series among its members."""
        series = self._series()
        if series is not None:
            self._desk.fair_wanted.emit("year", series.id)

    def watch_clocks(self) -> None:
        """Show the sessions of the series at another hour than usual for some members."""
        series = self._series()
        if series is not None:
            clocks.show(self._parent, self._desk, series.id)

    def edit(self) -> None:
        """Open the form of the series."""
        series = self._series()
        if series is not None:
            SeriesForm(self._parent, self._desk, series).open()

    def _follow(self, sheet: QDialog) -> None:
        if isinstance(sheet, YearSheet):
            sheet.made.connect(self.made)

    def _is_one(self) -> bool:
        return self._series() is not None

    def _recurs(self) -> bool:
        series = self._series()
        return series is not None and series.kind is not SeriesKind.FORUM_TRACK

    def _has_sessions(self) -> bool:
        series = self._series()
        return series is not None and series.sessions > 0


class OrderVerbs(QObject):
    """The order of sessions within their series; their dates stay."""

    def __init__(
        self,
        desk: Desk,
        model: ProgrammeModel,
        chosen: Callable[[], Sequence[SessionRow]],
        every: Callable[[], Sequence[SessionRow]],
    ) -> None:
        super().__init__(model)
        self._desk, self._model, self._chosen, self._every = desk, model, chosen, every

    def verbs(self) -> tuple[Verb, ...]:
        """List them as a menu shows them."""
        one = self._has_place
        return (
            Verb(self.tr("Earlier in its series"), partial(self._step, -1), "Alt+Up", "chevron-up", one),
            Verb(self.tr("Later in its series"), partial(self._step, 1), "Alt+Down", "chevron-down", one),
            LINE,
        )

    def drop(self, session_id: int, line: int) -> None:
        """Give a session the place it was let go at, before a line of the table."""
        places = programme_rows.places(self._every())
        if session_id not in places:
            return
        series_id = next(row.series_id for row in self._every() if row.id == session_id)
        # What is filtered out of the table keeps its place: the neighbours that are seen decide.
        after = (row for row in self._model.rows[line:] if _is_of(row, series_id) and row.id in places)
        before = (row for row in reversed(self._model.rows[:line]) if _is_of(row, series_id) and row.id in places)
        place = places[session_id][0]
        if (following := next(after, None)) is not None:
            to = places[following.id][0]
        elif (preceding := next(before, None)) is not None:
            to = places[preceding.id][0] + 1
        else:
            return
        self._desk.do(ordering.reorder, session_id=session_id, to=to - 1 - (place < to))

    def _step(self, by: int) -> None:
        row = self._chosen()[0]
        place, _ = programme_rows.places(self._every())[row.id]
        if place + by > 0:
            self._desk.do(ordering.reorder, session_id=row.id, to=place - 1 + by)

    def _has_place(self) -> bool:
        rows = self._chosen()
        if len(rows) != 1 or rows[0].kind is SeriesKind.FORUM_TRACK:
            return False
        return rows[0].series_id is not None and rows[0].status is not SessionStatus.CALLED_OFF


def _is_of(row: ProgrammeRow, series_id: int | None) -> bool:
    return isinstance(row, SessionRow) and row.series_id == series_id
