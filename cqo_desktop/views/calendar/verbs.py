"""What can be done on the calendar, with one key each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cqo_desktop.views.calendar import views as calendar_views
from cqo_desktop.views.verbs import LINE, Verb

if TYPE_CHECKING:
    from cqo_desktop.views.calendar.page import CalendarPage

_ICONS = {
    calendar_views.MONTH: ("M", "calendar-days"),
    calendar_views.WEEK: ("W", "layout-grid"),
    calendar_views.AGENDA: ("A", "list-todo"),
}


def of_page(page: "CalendarPage") -> tuple[Verb, ...]:
    """List what holds wherever the keyboard is on the page, but in a field."""
    views = (
        Verb(calendar_views.name(key), partial(page.segments.choose, key), _ICONS[key][0], _ICONS[key][1])
        for key in page.views
    )
    return (
        Verb(_said("New session on this day"), page.draft_here, "N", "calendar-plus"),
        Verb(_said("Next session"), partial(page.step, 1), "J", "chevron-down"),
        Verb(_said("Previous session"), partial(page.step, -1), "K", "chevron-up"),
        LINE,
        Verb(_said("Go to today"), page.go_today, "T", "calendar"),
        Verb(_said("Later"), partial(page.turn, 1), "Shift+PgDown", "chevron-right"),
        Verb(_said("Earlier"), partial(page.turn, -1), "Shift+PgUp", "chevron-left"),
        LINE,
        *views,
    )


def of_view(page: "CalendarPage") -> tuple[Verb, ...]:
    """List what is done with the session that is chosen; a button would take Space for itself."""
    return (
        LINE,
        Verb(_said("Show or hide what is chosen"), page.peek, "Space", "eye"),
    )


def of_week(page: "CalendarPage") -> tuple[Verb, ...]:
    """List what only a week has."""
    return (Verb(_said("Hours of another city"), page.week.swap, "Z", "globe"),)


def _said(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
