"""Hours and days as they are written."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock, is_twelve

AFTERNOON = datetime(2026, 10, 22, 16, 5)


def test_hours_are_written_by_either_clock() -> None:
    assert [Clock(twelve).hour(AFTERNOON) for twelve in (True, False)] == ["4:05 p.m.", "16:05"]
    assert [Clock(twelve).short(AFTERNOON) for twelve in (True, False)] == ["4:05p", "16:05"]
    assert [Clock(twelve).short(datetime(2026, 1, 1)) for twelve in (True, False)] == ["12a", "00"]


def test_ruler_marks_leave_out_what_is_round() -> None:
    moments = (datetime(2026, 10, 22, 16), datetime(2026, 10, 22, 0, 30))
    assert [Clock().mark(each) for each in moments] == ["4 p.m.", "12:30 a.m."]
    assert [Clock(twelve=False).mark(each) for each in moments] == ["16:00", "00:30"]


@pytest.mark.parametrize(
    ("start", "minutes", "written"),
    [
        (datetime(2026, 10, 22, 16), 60, "4:00 to 5:00 p.m."),
        (datetime(2026, 10, 22, 11, 30), 60, "11:30 a.m. to 12:30 p.m."),
        (datetime(2026, 10, 22, 23, 30), 60, "11:30 p.m. to 12:30 a.m."),
        (datetime(2026, 11, 1, 0, 30, tzinfo=ZoneInfo("America/Toronto")), 120, "12:30 to 1:30 a.m."),
    ],
)
def test_span_says_the_half_of_the_day_once_where_it_is_one(start: datetime, minutes: int, written: str) -> None:
    assert Clock().span(start, minutes) == written


def test_days_are_written_short_and_long() -> None:
    day = date(2026, 10, 22)
    written = [clock.day(day), clock.long_day(day), clock.short_day(day), clock.weekday(day), clock.month(day)]
    assert written == ["Thu 22 Oct", "Thursday 22 October 2026", "Thu 22", "Thu", "October 2026"]


def test_preference_beats_the_system() -> None:
    assert (is_twelve("12"), is_twelve("24")) == (True, False)


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2026, 10, 18), date(2026, 10, 24), "18 to 24 October 2026"),
        (date(2026, 10, 26), date(2026, 11, 1), "26 Oct to 1 Nov 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 to 3 Jan 2027"),
    ],
)
def test_days_of_a_week_name_each_month_and_year_once(first: date, last: date, written: str) -> None:
    assert clock.days(first, last) == written


def test_days_of_the_week_are_named_as_choices() -> None:
    assert [clock.weekday_name(day) for day in (1, 7)] == ["Monday", "Sunday"]
