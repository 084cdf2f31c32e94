"""Days that always lie around today, for a sample year that never grows old."""

from collections.abc import Sequence
from datetime import date, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.recurrence import nth_weekday

WEDNESDAY = 2


def in_month(today: date, month: int, nth: int, weekday: int) -> date:
    """Give the nth weekday of a month counted from this one: 0 this month, -1 the last, 1 the next."""
    year, index = divmod(today.year * 12 + today.month - 1 + month, 12)
    return nth_weekday(year, index + 1, nth, weekday)


def soon(today: date) -> date:
    """Give a Wednesday four to ten days from now."""
    first = today + timedelta(days=4)
    return first + timedelta(days=(WEDNESDAY - first.weekday()) % 7)


def when_clocks_move(today: date, zone_names: Sequence[str]) -> date:
    """Give the Wednesday of the next week, two weeks from now at the soonest, in which clocks change somewhere.

    Where no clock ever moves it is the Wednesday of the first such week.
    """
    first = today + timedelta(days=14)
    monday = first + timedelta(days=-first.weekday() % 7)
    weeks = [monday + timedelta(weeks=each) for each in range(53)]
    moving = (week for week in weeks if any(zones.offset_change(week, zone) for zone in zone_names))
    return next(moving, monday) + timedelta(days=WEDNESDAY)
