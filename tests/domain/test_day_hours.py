"""Days on which clocks move are known, and every place in a grid has its moment."""

from datetime import date, datetime, timedelta

from cqo_desktop.domain import day_hours, zones

TORONTO, HOWE = "America/Toronto", "Australia/Lord_Howe"
SPRING, AUTUMN, THURSDAY = date(2026, 3, 8), date(2026, 11, 1), date(2026, 10, 22)


def test_moment_behind_a_place_is_aware_and_may_lie_on_another_day() -> None:
    assert day_hours.at(THURSDAY, 960, TORONTO).isoformat() == "2026-10-22T16:00:00-04:00"
    assert day_hours.at(THURSDAY, -60, TORONTO).isoformat() == "2026-10-21T23:00:00-04:00"
    assert day_hours.at(THURSDAY, 1500, TORONTO).isoformat() == "2026-10-23T01:00:00-04:00"


def test_hour_that_clocks_skip_gives_its_neighbour() -> None:
    assert day_hours.at(SPRING, 150, TORONTO).isoformat() == "2026-03-08T03:30:00-04:00"
    assert day_hours.at(SPRING, 150, TORONTO, earlier=True).isoformat() == "2026-03-08T01:30:00-05:00"


def test_step_over_a_skipped_hour_goes_on_in_its_direction() -> None:
    before = datetime(2026, 3, 8, 1, 45, tzinfo=zones.zone(TORONTO))
    after = day_hours.stepped(before, 15, TORONTO)
    assert after.isoformat() == "2026-03-08T03:00:00-04:00"
    assert day_hours.stepped(after, -15, TORONTO).isoformat() == "2026-03-08T01:45:00-05:00"


def test_step_of_a_day_keeps_the_wall() -> None:
    before = datetime(2026, 3, 7, 16, tzinfo=zones.zone(TORONTO))
    after = day_hours.stepped(before, 24 * 60, TORONTO)
    assert after.isoformat() == "2026-03-08T16:00:00-04:00"
    assert day_hours.minutes_between(before, after) == 23 * 60


def test_days_of_23_and_25_hours_tell_which_are_missing_or_twice() -> None:
    hour = timedelta(hours=1)
    assert [day_hours.change(day, TORONTO) for day in (SPRING, AUTUMN, THURSDAY)] == [hour, -hour, timedelta()]
    assert [day_hours.skipped(day, TORONTO) for day in (SPRING, AUTUMN, THURSDAY)] == [(120, 180), None, None]
    assert [day_hours.repeated(day, TORONTO) for day in (SPRING, AUTUMN, THURSDAY)] == [None, (60, 120), None]


def test_half_an_hour_may_be_skipped() -> None:
    assert day_hours.skipped(date(2026, 10, 4), HOWE) == (120, 150)


def test_real_minutes_pass_over_an_hour_that_comes_twice() -> None:
    before = datetime(2026, 11, 1, 1, 30, tzinfo=zones.zone(TORONTO))
    assert day_hours.later(before, 60).isoformat() == "2026-11-01T01:30:00-05:00"
