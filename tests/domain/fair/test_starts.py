"""Which starts a session may have."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Limits, Needed, PlannedSession, Slots
from cqo_desktop.domain.fair.starts import starts

TUESDAY, WEDNESDAY, SATURDAY = date(2027, 1, 12), date(2027, 1, 13), date(2027, 1, 16)
MORNING = Slots(TUESDAY, WEDNESDAY, earliest=8 * 60, latest=9 * 60)
SESSION = PlannedSession("1", "Kick-off", 90, MORNING)
PERTH = Needed("Ada", "Australia/Perth", 9 * 60, 17 * 60)


def said(session: PlannedSession, limits: Limits | None = None) -> list[str]:
    return [f"{each:%d %H:%M}" for each in starts(session, limits or Limits())]


def test_starts_are_steps_of_the_hours_of_every_date() -> None:
    assert said(SESSION) == ["12 08:00", "12 08:30", "12 09:00", "13 08:00", "13 08:30", "13 09:00"]


def test_hours_are_those_of_the_wall_they_are_named_for() -> None:
    toronto = replace(MORNING, zone="America/Toronto", step=60)
    assert said(replace(SESSION, slots=toronto)) == ["12 13:00", "12 14:00", "13 13:00", "13 14:00"]


def test_hour_that_the_clocks_skip_is_no_start_and_one_they_show_twice_is_one() -> None:
    night = Slots(date(2027, 3, 14), date(2027, 3, 14), frozenset({6}), 60, 210, 60, "America/Toronto")
    assert said(replace(SESSION, slots=night)) == ["14 06:00", "14 07:00"]
    night = replace(night, first=date(2027, 11, 7), last=date(2027, 11, 7))
    assert said(replace(SESSION, slots=night)) == ["07 05:00", "07 07:00", "07 08:00"]


def test_weekdays_and_blocked_dates_are_left_out() -> None:
    week = replace(MORNING, last=SATURDAY, latest=8 * 60)
    assert said(replace(SESSION, slots=week), Limits(frozenset({WEDNESDAY}))) == ["12 08:00", "14 08:00", "15 08:00"]


def test_speaker_begins_within_their_day_ends_on_it_and_is_not_away() -> None:
    perth = replace(PERTH, away=frozenset({WEDNESDAY}))
    assert said(replace(SESSION, needed=(perth,))) == ["12 08:00", "12 08:30", "12 09:00"]
    until_midnight = replace(PERTH, latest=1439)
    late = replace(MORNING, last=TUESDAY, earliest=14 * 60, latest=15 * 60)
    assert said(replace(SESSION, slots=late, needed=(until_midnight,))) == ["12 14:00", "12 14:30"]


def test_locked_session_keeps_its_instant_whatever_the_limits_say() -> None:
    locked = datetime(2027, 1, 16, 3, tzinfo=UTC)
    assert starts(replace(SESSION, locked=locked), Limits(frozenset({SATURDAY}))) == (locked,)


@pytest.mark.parametrize(
    ("session", "limits", "relax"),
    [
        (replace(SESSION, slots=replace(MORNING, weekdays=frozenset())), Limits(), (Limit.WEEKDAYS,)),
        (replace(SESSION, slots=replace(MORNING, earliest=600, latest=540)), Limits(), (Limit.HOURS,)),
        (SESSION, Limits(frozenset({TUESDAY, WEDNESDAY})), (Limit.BLACKOUT, Limit.DATES)),
        (replace(SESSION, needed=(replace(PERTH, latest=15 * 60),)), Limits(), (Limit.HOURS, Limit.AVAILABILITY)),
        (
            replace(SESSION, slots=replace(MORNING, weekdays=frozenset()), needed=(replace(PERTH, latest=15 * 60),)),
            Limits(),
            (Limit.HOURS, Limit.WEEKDAYS),
        ),
    ],
)
def test_session_without_a_start_says_which_limits_to_relax(
    session: PlannedSession, limits: Limits, relax: tuple[Limit, ...]
) -> None:
    with pytest.raises(NoPlan) as failed:
        starts(session, limits)
    assert failed.value.limits == relax


def test_limits_to_relax_are_said_in_a_sentence() -> None:
    with pytest.raises(NoPlan, match=r"^“Kick-off” has no possible start; free a blocked date or allow more dates\.$"):
        starts(SESSION, Limits(frozenset({TUESDAY, WEDNESDAY})))


def test_unknown_zone_is_refused_by_its_name() -> None:
    with pytest.raises(Refused, match="Mars"):
        starts(replace(SESSION, slots=replace(MORNING, zone="Mars/Olympus")), Limits())
