"""Monthly rules against the calendar, and what a year of them looks like where members live."""

import calendar
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.recurrence import MonthlyRule, Occurrence, nth_weekday, occurrence, same_place_next_year

HOUR = timedelta(hours=1)
YEARS = st.integers(1990, 2400)
MONTHS = st.integers(1, 12)
WEEKDAYS = st.integers(0, 6)


def occurrences(rule: MonthlyRule, first: date, months: int, members: list[str]) -> list[Occurrence]:
    """Lay out the dates of a rule."""
    return [occurrence(wall, rule.zone, members) for wall in rule.walls(first, months)]


def days(year: int, month: int, weekday: int) -> list[date]:
    """List all days of a month that fall on a weekday, by the calendar."""
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    return [day for week in weeks for day in week if day.month == month and day.weekday() == weekday]


@given(YEARS, MONTHS, WEEKDAYS, st.sampled_from([1, 2, 3, 4, -1]))
def test_nth_weekday_is_the_calendars(year: int, month: int, weekday: int, nth: int) -> None:
    assert nth_weekday(year, month, nth, weekday) == days(year, month, weekday)[nth - 1 if nth > 0 else -1]


@given(st.datetimes(datetime(1990, 1, 1), datetime(2390, 1, 1)), st.integers(1, 5))
def test_place_in_the_month_is_kept_over_the_years(wall: datetime, years: int) -> None:
    later = same_place_next_year(wall, years)
    assert (later.year, later.month, later.weekday(), later.time()) == (
        wall.year + years,
        wall.month,
        wall.weekday(),
        wall.time(),
    )
    rank = days(wall.year, wall.month, wall.weekday()).index(wall.date())
    here = days(later.year, later.month, later.weekday())
    assert later.date() == (here[rank] if rank < 4 else here[-1])


@given(st.dates(date(1990, 1, 1), date(2390, 1, 1)), st.integers(1, 60), WEEKDAYS, st.sampled_from([1, 2, 3, 4, -1]))
def test_rule_gives_one_date_in_every_month(first: date, months: int, weekday: int, nth: int) -> None:
    walls = list(MonthlyRule(nth, weekday, time(16), "UTC").walls(first, months))
    numbers = [wall.year * 12 + wall.month for wall in walls]
    begin = first.year * 12 + first.month
    assert numbers == list(range(begin, begin + months))
    assert {(wall.weekday(), wall.time()) for wall in walls} == {(weekday, time(16))}


@pytest.mark.parametrize("nth", [0, 5, -2])
def test_rule_that_skips_months_is_refused(nth: int) -> None:
    with pytest.raises(Refused, match=f"not number {nth}"):
        MonthlyRule(nth, 3, time(16), "UTC")


@pytest.mark.parametrize("weekday", [-1, 7])
def test_rule_without_a_day_is_refused(weekday: int) -> None:
    with pytest.raises(Refused, match="A weekday is a number from 0, Monday, to 6, Sunday"):
        MonthlyRule(3, weekday, time(16), "UTC")


@pytest.mark.parametrize("months", [0, -1, 61])
def test_year_has_one_to_sixty_months(months: int) -> None:
    rule = MonthlyRule(3, 3, time(16), "UTC")
    with pytest.raises(Refused, match=f"1 to 60 months at a time, not {months}"):
        occurrences(rule, date(2026, 1, 1), months, [])


def test_hour_fixed_on_the_walls_drifts_for_members_elsewhere() -> None:
    rule = MonthlyRule(2, 3, time(16), "America/Toronto")
    year = occurrences(rule, date(2026, 1, 1), 12, ["America/Toronto", "Europe/Zurich", "Asia/Tokyo"])
    home, zurich, tokyo = ([each.locals[place].wall.hour for each in year] for place in range(3))
    assert home == [16] * 12
    assert zurich == [22, 22, 21] + [22] * 9
    assert tokyo == [6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6]
    assert {each.locals[2].day_shift for each in year} == {1}


def test_hour_fixed_in_utc_drifts_with_every_clock_that_moves() -> None:
    rule = MonthlyRule(3, 3, time(20), "UTC")
    year = occurrences(rule, date(2026, 1, 1), 12, ["America/Toronto", "Europe/Zurich", "Asia/Kolkata"])
    assert {each.moment.instant.hour for each in year if each.moment} == {20}
    toronto, zurich, kolkata = ([each.locals[place].wall for each in year] for place in range(3))
    assert [wall.hour for wall in toronto] == [15, 15, 16, 16, 16, 16, 16, 16, 16, 16, 15, 15]
    assert [wall.hour for wall in zurich] == [21, 21, 21, 22, 22, 22, 22, 22, 22, 22, 21, 21]
    assert {(wall.hour, wall.minute) for wall in kolkata} == {(1, 30)}


def test_week_in_which_clocks_move_is_marked_for_those_whose_clocks_move() -> None:
    rule = MonthlyRule(-1, 3, time(16), "America/Toronto")
    year = occurrences(rule, date(2026, 1, 1), 12, ["America/Toronto", "Europe/Zurich", "Asia/Tokyo"])
    marked = {
        each.wall.date(): [local.clocks_move for local in each.locals if local.clocks_move]
        for each in year
        if each.clocks_move
    }
    assert marked == {date(2026, 3, 26): [HOUR], date(2026, 10, 29): [-HOUR]}
    assert [local.zone for local in year[2].locals if local.clocks_move] == ["Europe/Zurich"]
    assert [local.zone for local in year[9].locals if local.clocks_move] == ["America/Toronto"]


def test_hour_that_clocks_skip_is_shown_with_its_reason() -> None:
    rule = MonthlyRule(2, 6, time(2, 30), "America/Toronto")
    march = occurrences(rule, date(2026, 3, 1), 1, ["Europe/Zurich"])[0]
    assert (march.moment, march.locals, march.clocks_move) == (None, (), False)
    assert march.reason == "Clocks in Toronto skip 02:30 on 8 March 2026; choose 01:30 or 03:30."
