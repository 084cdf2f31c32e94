"""What each session's hour was for each member, counted."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain import hard_hours
from cqo_desktop.domain.comfort import Span
from cqo_desktop.domain.days_off import WEEKENDS, DaysOff, Place
from cqo_desktop.domain.hard_hours import Gathering, Member, Share, Tally

TORONTO, PERTH, LONDON = Place("CA", "America/Toronto"), Place("AU", "Australia/Perth"), Place("GB", "Europe/London")
USUAL, AT_NIGHT = None, (22 * 60, 6 * 60)
THURSDAY = datetime(2026, 10, 15, 20, tzinfo=UTC)
"""4 p.m. in Toronto, 9 p.m. in London, 4 a.m. on Friday in Perth."""


def member(number: int, place: Place, usual: Span | None = USUAL) -> Member:
    return Member(number, f"Member {number}", place, usual)


def gathering(*instants: datetime, number: int = 1, only: frozenset[int] | None = None) -> Gathering:
    return Gathering((number,), "Falls", instants[0].replace(tzinfo=None), tuple((each, 60) for each in instants), only)


@pytest.mark.parametrize(
    ("place", "instant", "expected"),
    [
        (TORONTO, THURSDAY, Share.FINE),
        (LONDON, THURSDAY, Share.EDGE),
        (PERTH, THURSDAY, Share.ASLEEP),
        (TORONTO, THURSDAY + timedelta(days=2), Share.EDGE),
        (Place("NP", "Asia/Kathmandu"), datetime(2026, 10, 15, 3, 15, tzinfo=UTC), Share.FINE),
        (Place("NP", "Asia/Kathmandu"), datetime(2026, 10, 15, 16, 15, tzinfo=UTC), Share.EDGE),
        (Place("NP", "Asia/Kathmandu"), datetime(2026, 10, 15, 16, 30, tzinfo=UTC), Share.ASLEEP),
        (Place("KI", "Pacific/Kiritimati"), datetime(2026, 10, 14, 22, tzinfo=UTC), Share.FINE),
    ],
)
def test_share_is_that_of_the_worst_hour(place: Place, instant: datetime, expected: Share) -> None:
    assert hard_hours.share(instant, 60, (place, USUAL), WEEKENDS) is expected


def test_usual_hours_make_a_night_a_working_day() -> None:
    assert hard_hours.share(THURSDAY, 60, (PERTH, AT_NIGHT), WEEKENDS) is Share.FINE
    assert hard_hours.share(THURSDAY, 300, (PERTH, AT_NIGHT), WEEKENDS) is Share.EDGE


def test_days_off_are_never_fine_and_never_as_hard_as_nights() -> None:
    free = DaysOff({TORONTO: frozenset({date(2026, 10, 15)}), PERTH: frozenset({date(2026, 10, 16)})})
    assert hard_hours.share(THURSDAY, 60, (TORONTO, USUAL), free) is Share.EDGE
    assert hard_hours.share(THURSDAY, 60, (PERTH, USUAL), free) is Share.ASLEEP


def test_weekends_are_those_of_the_country() -> None:
    dubai, friday = Place("IL", "Asia/Jerusalem"), datetime(2026, 10, 16, 8, tzinfo=UTC)
    assert hard_hours.share(friday, 60, (dubai, USUAL), WEEKENDS) is Share.FINE
    assert hard_hours.share(friday, 60, (dubai, USUAL), DaysOff({}, {"IL": frozenset({4, 5})})) is Share.EDGE


def test_two_sittings_count_once_and_as_the_better_one() -> None:
    both = gathering(THURSDAY, THURSDAY - timedelta(hours=12))
    found = hard_hours.lines([member(1, PERTH), member(2, TORONTO)], [both], WEEKENDS)
    assert [line.shares for line in found] == [(Share.FINE,), (Share.FINE,)]


def test_only_those_invited_are_counted() -> None:
    found = hard_hours.lines(
        [member(1, PERTH), member(2, PERTH)],
        [gathering(THURSDAY), gathering(THURSDAY, number=2, only=frozenset({2}))],
        WEEKENDS,
    )
    assert [line.tally for line in found] == [Tally(asleep=1), Tally(asleep=2)]


def test_region_is_as_hard_as_for_the_hardest_hit_of_it() -> None:
    people = [member(1, PERTH, AT_NIGHT), member(2, PERTH), member(3, TORONTO)]
    found = hard_hours.regions(hard_hours.lines(people, [gathering(THURSDAY)], WEEKENDS))
    assert [(line.zone, line.tally) for line in found] == [
        ("Australia/Perth", Tally(asleep=1)),
        ("America/Toronto", Tally(fine=1)),
    ]
    assert (found[0].asleep(0), found[0].invited(0)) == (1, 2)
    assert [line.member.id for line in found[0].members] == [2, 1]


def test_turn_is_of_those_who_were_asleep_most() -> None:
    people = [member(1, PERTH), member(2, LONDON), member(3, TORONTO)]
    lines = hard_hours.lines(people, [gathering(THURSDAY), gathering(THURSDAY)], WEEKENDS)
    found = hard_hours.turn(hard_hours.regions(lines))
    assert (found.owed, found.nights, found.sessions) == (("Australia/Perth",), 2, 2)
    assert found.spared == ("America/Toronto",)
    assert hard_hours.carried_over(lines)[1] == Tally(asleep=2)


def test_nobody_is_owed_anything_where_nobody_was_asleep() -> None:
    found = hard_hours.turn(hard_hours.regions(hard_hours.lines([member(1, TORONTO)], [gathering(THURSDAY)], WEEKENDS)))
    assert (found.owed, found.nights) == ((), 0)


@pytest.mark.parametrize("people", [[], [member(1, PERTH)]])
def test_no_session_and_no_member_are_an_empty_ledger(people: list[Member]) -> None:
    assert [line.shares for line in hard_hours.lines(people, [], WEEKENDS)] == [()] * len(people)
    assert hard_hours.turn([]).owed == ()
    assert hard_hours.carried_over(hard_hours.lines(people, [], WEEKENDS)) == {each.id: Tally() for each in people}


PLACES = st.sampled_from([TORONTO, PERTH, LONDON, Place("NP", "Asia/Kathmandu")])
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda each: each.replace(tzinfo=UTC))
GATHERINGS = st.builds(
    lambda instants, only: gathering(*instants, only=only),
    st.lists(INSTANTS, min_size=1, max_size=2),
    st.none() | st.frozensets(st.integers(1, 4)),
)


@given(st.lists(PLACES, min_size=4, max_size=4), st.lists(GATHERINGS, max_size=6))
def test_members_counted_by_class_are_counted_as_one_by_one(places: list[Place], gatherings: list[Gathering]) -> None:
    people = [member(number, place) for number, place in enumerate(places, 1)]
    for line in hard_hours.lines(people, gatherings, WEEKENDS):
        for each, found in zip(gatherings, line.shares, strict=True):
            invited = each.only is None or line.member.id in each.only
            alone = [hard_hours.share(*sitting, line.member.kind, WEEKENDS) for sitting in each.sittings]
            assert found == (max(alone) if invited else None)
