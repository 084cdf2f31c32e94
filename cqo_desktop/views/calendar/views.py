"""What the views of the calendar have in common, so that the page need not know which is shown."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.widgets.wall_clock import WallClock

MONTH, WEEK, AGENDA = "month", "week", "agenda"


class CalendarView(Protocol):
    """Month, week or agenda: a widget that shows entries and asks for changes."""

    answer: Callable[[int, datetime, int], str]
    tell: Callable[[Entry], str]

    @property
    def chose(self) -> SignalInstance:
        """Tell the session chosen by hand or key; 0 is none."""

    @property
    def opened(self) -> SignalInstance:
        """Tell the session to open."""

    @property
    def new_wanted(self) -> SignalInstance:
        """Tell the day (`date`) or the aware moment (`datetime`) to plan something on."""

    @property
    def moved(self) -> SignalInstance:
        """Tell a session and its new aware start on the wall of home."""

    @property
    def day_changed(self) -> SignalInstance:
        """Tell the day that is selected now."""

    @property
    def lifted(self) -> SignalInstance:
        """Tell the session that was dragged out of the window."""

    @property
    def day(self) -> date:
        """Give the day that is selected."""

    @property
    def chosen(self) -> int | None:
        """Give the session that is chosen."""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these sessions."""

    def go(self, day: date) -> None:
        """Show a day."""

    def choose(self, entry_id: int | None) -> None:
        """Choose a session and show it."""

    def dress(self, clock: WallClock, week_start: int, home: str, second: str) -> None:
        """Show the times of these zones, written like this."""


def widget(view: CalendarView) -> QWidget:
    """Take a view as the widget it is."""
    return cast(QWidget, view)


def name(key: str) -> str:
    """Name a view."""
    return {
        MONTH: QCoreApplication.translate("Calendar", "Month"),
        WEEK: QCoreApplication.translate("Calendar", "Week"),
        AGENDA: QCoreApplication.translate("Calendar", "Agenda"),
    }[key]
