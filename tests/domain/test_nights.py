"""A night belongs to the day it began on."""

from datetime import date, datetime

import pytest

from cqo_desktop.domain.nights import counted_day


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        (datetime(2026, 12, 7, 23, 30), date(2026, 12, 7)),
        (datetime(2026, 12, 8, 4, 59), date(2026, 12, 7)),
        (datetime(2026, 12, 8, 5, 0), date(2026, 12, 8)),
    ],
)
def test_day_ends_at_five_in_the_morning(wall: datetime, day: date) -> None:
    assert counted_day(wall) == day
