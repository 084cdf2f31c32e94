"""Days that lie around today, whatever today is."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain import sample_dates, zones

todays = st.dates(date(2024, 1, 1), date(2060, 12, 31))


def test_months_are_counted_across_the_year() -> None:
    new_year = date(2027, 1, 1)
    assert sample_dates.in_month(new_year, 0, 3, 3) == date(2027, 1, 21)
    assert sample_dates.in_month(new_year, -1, 3, 3) == date(2026, 12, 17)
    assert sample_dates.in_month(date(2026, 12, 31), 1, 3, 3) == date(2027, 1, 21)
    assert sample_dates.in_month(date(2028, 2, 29), -12, 3, 3) == date(2027, 2, 18)


@given(todays)
def test_soon_is_a_wednesday_within_two_weeks(today: date) -> None:
    day = sample_dates.soon(today)
    assert day.weekday() == 2
    assert timedelta(days=4) <= day - today <= timedelta(days=10)


@given(todays)
def test_clocks_move_in_the_week_found(today: date) -> None:
    day = sample_dates.when_clocks_move(today, ["Europe/London", "Australia/Perth"])
    assert zones.offset_change(day - timedelta(days=2), "Europe/London") != timedelta()
    assert timedelta(days=14) < day - today < timedelta(days=240)


def test_places_without_clock_changes_get_the_first_week() -> None:
    assert sample_dates.when_clocks_move(date(2026, 9, 15), ["Australia/Perth"]) == date(2026, 10, 7)
