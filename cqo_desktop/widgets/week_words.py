"""What a week says of its hours, written and spoken."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import day_hours, overlays
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.overlays import NOTHING, ByDay
from cqo_desktop.widgets.wall_clock import WallClock


def quarter(
    wall: datetime,
    entry: Entry | None,
    zone: str,
    clock: WallClock,
    tell: Callable[[Entry], str],
    beside: ByDay = NOTHING,
) -> str:
    """Say where the keyboard is and what is there, for those who hear it."""
    day, hour = clock.long_day(wall.date()), clock.hour(wall)
    if entry is None:
        told = QCoreApplication.translate("Week", "{day}, {hour}, free").format(day=day, hour=hour)
    else:
        told = QCoreApplication.translate("Week", "{day}, {hour}, {session}").format(
            day=day, hour=hour, session=tell(entry)
        )
    others = overlays.labels(beside.get(wall.date(), ()))
    if others:
        told = QCoreApplication.translate("Week", "{told}; others: {dates}").format(told=told, dates=others)
    odd = day_hours.change(wall.date(), zone)
    if not odd:
        return told
    return QCoreApplication.translate("Week", "{told}; this day has {hours} hours").format(told=told, hours=_hours(odd))


def length_of_day(change: timedelta) -> str:
    """Write how long a day is on which clocks move: '23 h'."""
    return QCoreApplication.translate("Week", "{hours} h").format(hours=_hours(change))


def missing() -> str:
    """Name hours that clocks leave out."""
    return QCoreApplication.translate("Week", "skipped")


def twice() -> str:
    """Name hours that clocks show twice."""
    return QCoreApplication.translate("Week", "twice")


def minutes(count: int) -> str:
    """Write a length."""
    return QCoreApplication.translate("Week", "{n} min").format(n=count)


def new_session() -> str:
    """Name what is being drawn."""
    return QCoreApplication.translate("Week", "New session")


def another_city() -> str:
    """Say how the second zone is swapped."""
    return QCoreApplication.translate("Week", "Show the hours of another city (Z)")


def _hours(change: timedelta) -> str:
    return f"{24 - change.total_seconds() / 3600:g}"
