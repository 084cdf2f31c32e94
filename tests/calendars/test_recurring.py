"""Rules give the dates that dateutil gives, and are never followed for ever."""

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.recurring import walls
from cqo_desktop.calendars.rules import WEEKDAYS, NotFollowedError, Rule, rule
from cqo_desktop.calendars.splitting import Property

START = datetime(2026, 10, 21, 16)


def read(text: str) -> Rule:
    return rule(Property(1, "RRULE", {}, text), Notes())


def numbers(*allowed: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(allowed), min_size=1, max_size=4, unique=True).map(
        lambda chosen: ",".join(map(str, chosen)),
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Draw a rule of the kind both understand alike: no numbers on some weekdays only."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    number = draw(st.sampled_from(["", "1", "-1", "3"])) if frequency in {"MONTHLY", "YEARLY"} else ""
    days = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True)
    parts = {
        "INTERVAL": st.sampled_from(["1", "2", "3", "12"]),
        "BYMONTH": numbers(*range(1, 13)),
        "BYDAY": days.map(lambda names: ",".join(number + name for name in names)),
        "WKST": st.sampled_from(["MO", "SU"]),
        "BYHOUR": numbers(9, 16, 17),
    }
    if frequency != "WEEKLY":
        parts["BYMONTHDAY"] = numbers(1, 13, 28, 29, 30, 31, -1, -2, -31)
    if frequency == "YEARLY":
        parts["BYYEARDAY"] = numbers(1, 60, 366, -1, -366)
    if frequency in {"MONTHLY", "YEARLY"}:
        parts["BYSETPOS"] = numbers(1, 2, -1)
    chosen = draw(st.sets(st.sampled_from(sorted(parts)), max_size=4))
    if not chosen & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        chosen -= {"BYSETPOS"}
    return ";".join([f"FREQ={frequency}", *(f"{name}={draw(parts[name])}" for name in sorted(chosen))])


@settings(max_examples=300)
@given(rules(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_dates_are_those_of_dateutil(text: str, start: datetime) -> None:
    start = start.replace(second=0, microsecond=0)
    horizon = start + timedelta(days=800)
    theirs = rrulestr(f"{text};UNTIL={horizon:%Y%m%dT%H%M%S}", dtstart=start).between(start, horizon, inc=True)
    assert list(walls(read(text), start, horizon)) == [start, *(wall for wall in theirs if wall != start)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("FREQ=MONTHLY;BYDAY=3TH;COUNT=3", [(10, 21), (11, 19), (12, 17)]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3", [(10, 21), (11, 4), (11, 18)]),
        ("FREQ=DAILY;COUNT=1", [(10, 21)]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", [(10, 21), (10, 31), (12, 31)]),
        ("FREQ=MONTHLY;BYDAY=-1FR,1MO;COUNT=4", [(10, 21), (10, 30), (11, 2), (11, 27)]),
    ],
)
def test_count_includes_the_start(text: str, days: list[tuple[int, int]]) -> None:
    found = list(walls(read(text), START, START + timedelta(days=365)))
    assert [(each.month, each.day) for each in found] == days


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=999999999",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1001",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=1001",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=" + "9" * 5_000,
        "FREQ=DAILY;BYSECOND=0,1,2",
        "FREQ=MONTHLY;BYDAY=99MO",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 63),
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;UNTIL=20260230T000000Z",
        "FREQ=DAILY;WKST=XX",
        "FREQ=DAILY;BYMONTH",
        "COUNT=3",
        "",
        "nonsense",
    ],
)
def test_rule_that_is_too_much_or_no_rule_is_refused(text: str) -> None:
    with pytest.raises(NotFollowedError):
        read(text)


def test_rule_that_never_comes_true_ends_at_the_horizon() -> None:
    never = read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert list(walls(never, START, datetime(2200, 1, 1))) == [START]


def test_rule_of_a_leap_day_skips_other_years() -> None:
    found = walls(read("FREQ=YEARLY"), datetime(2024, 2, 29), datetime(2032, 12, 31))
    assert [each.year for each in found] == [2024, 2028, 2032]
