"""Days on which clocks move."""

from datetime import date, datetime, timedelta

import pytest

from cqo_desktop.domain import zones
from cqo_desktop.domain.clock_changes import ClockChange, clock_changes

HOUR = timedelta(hours=1)


def test_cities_that_move_alike_on_a_day_stand_together_in_the_order_given() -> None:
    found = clock_changes(date(2026, 9, 27), 42, ["Europe/London", "America/Toronto", "America/Chicago", "Asia/Tokyo"])
    assert found == {
        date(2026, 10, 25): (ClockChange(-HOUR, ("London",)),),
        date(2026, 11, 1): (ClockChange(-HOUR, ("Toronto", "Chicago")),),
    }


def test_clocks_that_move_apart_on_one_day_are_told_apart() -> None:
    found = clock_changes(date(2026, 4, 5), 1, ["Australia/Sydney", "Australia/Lord_Howe", "Australia/Perth"])
    assert found == {
        date(2026, 4, 5): (ClockChange(-HOUR, ("Sydney",)), ClockChange(-HOUR / 2, ("Lord Howe",))),
    }


@pytest.mark.parametrize(
    ("zone", "days"),
    [
        ("Atlantic/Azores", [date(2026, 3, 29), date(2026, 10, 25)]),
        ("America/Santiago", [date(2026, 4, 4), date(2026, 9, 6)]),
        ("Asia/Beirut", [date(2026, 3, 29), date(2026, 10, 24)]),
        ("Africa/Cairo", [date(2026, 4, 24), date(2026, 10, 29)]),
        ("Asia/Kolkata", []),
    ],
)
def test_clocks_that_move_at_midnight_move_on_the_day_whose_hours_they_change(zone: str, days: list[date]) -> None:
    assert list(clock_changes(date(2026, 1, 1), 365, [zone])) == days


@pytest.mark.parametrize("zone", ["Europe/Dublin", "Pacific/Auckland", "America/St_Johns", "Pacific/Apia"])
def test_days_add_up_to_the_offset_at_the_end(zone: str) -> None:
    first, days = date(2009, 1, 1), 365 * 4
    where, end = zones.zone(zone), first + timedelta(days=days)
    before, after = (datetime(day.year, day.month, day.day, tzinfo=where) for day in (first, end))
    moved = sum((each.by for found in clock_changes(first, days, [zone]).values() for each in found), timedelta())
    assert moved == (after.utcoffset() or timedelta()) - (before.utcoffset() or timedelta())
