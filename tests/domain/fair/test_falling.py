"""A start falls for everybody as on the wall they look at."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.falling import Falling
from cqo_desktop.domain.fair.members import Member, classes
from tests.domain.fair.networks import ZONES, burden_of
from tests.domain.fair.years import DAYS, members

MINUTES = st.integers(0, 3 * 24 * 12).map(lambda each: timedelta(minutes=5 * each - 24 * 60))


@settings(max_examples=300, deadline=None)
@given(st.lists(members(), min_size=1, max_size=8), DAYS, MINUTES, st.sampled_from([1, 30, 50, 90, 240]))
def test_burdens_are_those_of_each_wall_minute_by_minute(
    people: list[Member], day: date, after: timedelta, minutes: int
) -> None:
    everybody = classes(people)
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + after
    fall = Falling(everybody, minutes).at(start)
    counted = [burden_of(start, minutes, each.zone, each.hours, each.days_off) for each in everybody]
    assert list(fall.burdens) == counted
    assert fall.nights == sum(1 << at for at, each in enumerate(counted) if each >= 7)
    assert fall.total == sum(each.people * one for each, one in zip(everybody, counted, strict=True))


def test_days_of_a_year_are_told_apart() -> None:
    everybody = classes(Member(zone) for zone in ZONES)
    falling = Falling(everybody, 90)
    for number in range(520):
        start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=17 * number)
        counted = [burden_of(start, 90, each.zone, Hours(), each.days_off) for each in everybody]
        assert list(falling.at(start).burdens) == counted


def test_session_over_midnight_into_a_day_off_is_on_a_day_off() -> None:
    late = Hours(20 * 60, 4 * 60)
    fall = Falling(classes([Member("UTC", late)]), 90)
    friday = datetime(2027, 1, 15, 22, 30, tzinfo=UTC)
    assert [fall.at(friday + timedelta(minutes=each)).burdens[0] for each in (0, 30)] == [0, 6]
