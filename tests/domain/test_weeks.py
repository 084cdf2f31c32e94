"""Weeks begin where people say they do."""

from datetime import date

import pytest

from cqo_desktop.domain.weeks import EARLIEST, LATEST, begin_of_month, begin_of_week, month_later, week_number, within


@pytest.mark.parametrize(
    ("week_start", "first"), [(1, date(2026, 10, 19)), (6, date(2026, 10, 17)), (7, date(2026, 10, 18))]
)
def test_week_begins_on_the_day_asked_for(week_start: int, first: date) -> None:
    assert begin_of_week(date(2026, 10, 22), week_start) == first
    assert begin_of_week(first, week_start) == first


def test_month_begins_in_the_week_of_its_first_day() -> None:
    assert begin_of_month(date(2026, 10, 22), 7) == date(2026, 9, 27)
    assert begin_of_month(date(2026, 2, 28), 7) == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("day", "week_start", "number"),
    [
        (date(2026, 9, 15), 1, 38),
        (date(2026, 9, 15), 7, 38),
        (date(2027, 1, 1), 1, 53),
        (date(2027, 1, 1), 7, 1),
        (date(2027, 1, 2), 6, 2),
        (date(2027, 1, 3), 7, 2),
        (date(2026, 12, 31), 7, 53),
    ],
)
def test_weeks_are_numbered_by_the_day_they_start_on(day: date, week_start: int, number: int) -> None:
    assert week_number(day, week_start) == number


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 12, 5), 2, date(2028, 2, 5)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_same_day_of_another_month_or_its_last(day: date, months: int, later: date) -> None:
    assert month_later(day, months) == later


def test_days_nobody_plans_for_are_brought_back() -> None:
    assert [within(date.min), within(date(2026, 1, 1)), within(date.max)] == [EARLIEST, date(2026, 1, 1), LATEST]
