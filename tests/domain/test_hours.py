"""Days and hours in sentences."""

from datetime import date, datetime

import pytest

from cqo_desktop.domain import hours


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(0, 0, "12:00 a.m."), (4, 5, "4:05 a.m."), (12, 0, "12:00 p.m."), (16, 30, "4:30 p.m."), (23, 59, "11:59 p.m.")],
)
def test_hour_is_said_with_its_half_of_the_day(hour: int, minute: int, said: str) -> None:
    assert hours.hour(datetime(2026, 10, 23, hour, minute)) == said


def test_days_are_said_in_full() -> None:
    day = date(2026, 10, 2)
    assert (hours.full_day(day), hours.month(day)) == ("Friday 2 October 2026", "October 2026")
    assert hours.weekday_hour(datetime(2026, 10, 2, 4)) == "4:00 a.m. Friday"
