from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.printing.phrases import BRITISH
from cqo_desktop.printing.times import City, at, clock, day_shift, strip
from cqo_desktop.printing.words import Words

WORDS = Words()
TORONTO = City("Toronto", "America/Toronto")


def told(start: datetime, *cities: City) -> list[tuple[str, str, str]]:
    return [(cell.label, str(cell.clock), cell.shift) for cell in strip(start, TORONTO, cities, 24, WORDS)]


@pytest.mark.parametrize(
    ("hour", "american", "military"),
    [(0, "12:05\u00a0a.m.", "00:05"), (9, "9:05\u00a0a.m.", "09:05"), (12, "12:05\u00a0p.m.", "12:05")],
)
def test_clock_in_twelve_and_twenty_four_hours(hour: int, american: str, military: str) -> None:
    when = datetime(2026, 5, 14, hour, 5, tzinfo=UTC)
    assert (str(clock(when, 12, WORDS)), str(clock(when, 24, WORDS))) == (american, military)


def test_strip_runs_from_home_then_west_to_east() -> None:
    start = datetime(2026, 5, 14, 16, 0, tzinfo=ZoneInfo("America/Toronto"))
    cities = (
        City("Auckland", "Pacific/Auckland"),
        City("Kathmandu", "Asia/Kathmandu"),
        City("Honolulu", "Pacific/Honolulu"),
    )
    assert told(start, *cities) == [
        ("Toronto", "16:00", ""),
        ("Honolulu", "10:00", ""),
        ("Kathmandu", "01:45", "+1 day"),
        ("Auckland", "08:00", "+1 day"),
    ]


def test_the_day_before_is_told_too() -> None:
    start = datetime(2026, 5, 14, 3, 0, tzinfo=ZoneInfo("America/Toronto"))
    assert told(start, City("Honolulu", "Pacific/Honolulu"))[1] == ("Honolulu", "21:00", "−1 day")


@pytest.mark.parametrize(
    ("day", "london"),
    [(1, "21:00"), (12, "20:00"), (30, "21:00")],
)
def test_weeks_between_the_american_and_the_european_change(day: int, london: str) -> None:
    # America moves on 8 March 2026, Europe on 29 March
    start = datetime(2026, 3, day, 16, 0, tzinfo=ZoneInfo("America/Toronto"))
    assert told(start, City("London", "Europe/London"))[1] == ("London", london, "")


def test_two_days_apart_are_counted() -> None:
    assert day_shift(datetime(2026, 5, 16).date(), datetime(2026, 5, 14).date(), WORDS) == "+2 days"


def test_naive_time_is_refused() -> None:
    with pytest.raises(Refused, match="2026-05-14 08:00 has no time zone"):
        at(datetime(2026, 5, 14, 8), "Europe/London")


def test_unknown_zone_is_refused() -> None:
    with pytest.raises(Refused, match="Mars/Olympus"):
        at(datetime(2026, 5, 14, 8, tzinfo=UTC), "Mars/Olympus")


def test_dates_are_written_out() -> None:
    day = datetime(2026, 5, 14).date()
    assert (WORDS.day(day), BRITISH.day(day)) == ("Thursday, May 14, 2026", "Thursday 14 May 2026")


def test_templates_take_values_and_nothing_else() -> None:
    assert Words.fill("{n} min {n.__class__} {other} {{}}", n=5) == "5 min {n.__class__} {other} {}"
