"""The rules of a timetable find what is wrong, once, in words, and nothing else."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import USUAL, Key, Rule, Strictness
from cqo_desktop.domain.forum.timetable import Card, Facts, Need, Place, Space, Timetable
from cqo_desktop.domain.forum.wants import Wants

MONDAY = datetime(2026, 12, 7, 15, 0, tzinfo=UTC)
"""Ten in the morning in Orlando."""
ANA, BEN = 1, 2
HALL, BOARDROOM = 10, 11
ALL_ASKED = dict.fromkeys(Rule, Strictness.WARN)


def card(card_id: int, *people: int, minutes: int = 60, **facts: object) -> Card:
    needs = tuple(Need(each, 0, minutes) for each in people)
    return Card(id=card_id, title=f"Talk {card_id}", minutes=minutes, needs=needs, **facts)  # type: ignore[arg-type]


def at(minutes: int, room: int | None = HALL) -> Place:
    return Place(MONDAY + timedelta(minutes=minutes), room)


def table(*placed: tuple[Card, Place]) -> Timetable:
    return Timetable({each.id: each for each, _ in placed}, {each.id: place for each, place in placed})


def facts(**more: object) -> Facts:
    known: dict[str, object] = {
        "zone": "America/New_York",
        "spaces": {HALL: Space(HALL, "Hall", 200), BOARDROOM: Space(BOARDROOM, "Boardroom", 12)},
        "names": {ANA: "Ana Lima", BEN: "Ben Ito"},
    }
    return Facts(**{**known, **more})  # type: ignore[arg-type]


def found(asked: Timetable, known: Facts) -> list[str]:
    return [each.finding for each in conflicts(asked, known, ALL_ASKED)]


def test_sessions_one_after_the_other_are_right() -> None:
    assert found(table((card(1, ANA), at(0)), (card(2, BEN), at(60))), facts()) == []


def test_person_in_two_sessions_is_told_once_however_many_parts() -> None:
    parts = (Need(ANA, 0, 20), Need(ANA, 40, 60))
    busy = Card(id=1, title="Talk 1", minutes=60, needs=parts)
    asked = table((busy, at(0)), (card(2, ANA), at(0, BOARDROOM)))
    assert found(asked, facts()) == ["Ana Lima is in two sessions at once, 10:00 a.m. Monday"]


def test_person_named_for_one_item_is_free_for_the_rest() -> None:
    opening = Card(id=1, title="Talk 1", minutes=60, needs=(Need(ANA, 0, 20),))
    assert found(table((opening, at(0)), (card(2, ANA), at(40, BOARDROOM))), facts()) == []


def test_room_is_booked_twice() -> None:
    assert found(table((card(1), at(0)), (card(2), at(30))), facts()) == ["Hall is booked twice, 10:30 a.m. Monday"]


def test_plenary_takes_all_rooms() -> None:
    asked = table((card(1, everywhere=True), at(0)), (card(2), at(30, BOARDROOM)))
    said = "“Talk 1” takes all rooms, and “Talk 2” runs beside it, 10:30 a.m. Monday"
    assert found(asked, facts()) == [said]


def test_sessions_in_no_room_meet_in_none() -> None:
    assert found(table((card(1), at(0, None)), (card(2), at(0, None))), facts()) == []


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (((30, 600),), "Ana Lima arrives only at 10:30 a.m. Monday"),
        (((-600, 30),), "Ana Lima leaves at 10:30 a.m. Monday"),
        (((-600, 0), (90, 600)), "Ana Lima is not free at 10:00 a.m. Monday"),
    ],
)
def test_person_who_is_not_there(there: tuple[tuple[int, int], ...], said: str) -> None:
    present = {ANA: tuple((MONDAY + timedelta(minutes=one), MONDAY + timedelta(minutes=two)) for one, two in there)}
    assert found(table((card(1, ANA), at(0))), facts(present=present)) == [said]


def test_session_begins_before_what_it_builds_on_has_ended() -> None:
    said = "“Talk 2” begins before “Talk 1”, which it builds on, has ended"
    assert found(table((card(1), at(0)), (card(2), at(30, BOARDROOM))), facts(after=((1, 2),))) == [said]
    assert found(table((card(1), at(0)), (card(2), at(60, BOARDROOM))), facts(after=((1, 2),))) == []


def test_sessions_that_must_not_run_side_by_side() -> None:
    said = "“Talk 1” and “Talk 2” should not run side by side"
    assert found(table((card(1), at(0)), (card(2), at(30, BOARDROOM))), facts(apart=((2, 1),))) == [said]


def test_one_track_side_by_side() -> None:
    said = "“Talk 1” and “Talk 2”, both on Human factors, run side by side"
    both = [card(each, track="Human factors") for each in (1, 2)]
    assert found(table((both[0], at(0)), (both[1], at(0, BOARDROOM))), facts()) == [said]


def test_room_with_too_few_seats_says_how_many_stand() -> None:
    (only,) = conflicts(table((card(1, expected=40), at(0, BOARDROOM))), facts())
    assert (only.finding, only.people) == ("Boardroom has 12 seats, and 40 people are expected", 28)


def test_walk_that_takes_longer_than_the_break() -> None:
    asked = table((card(1, ANA), at(0)), (card(2, ANA), at(65, BOARDROOM)))
    known = facts(walks={frozenset((HALL, BOARDROOM)): 10})
    assert "Ana Lima has 5 minutes from Hall to Boardroom, which takes 10" in found(asked, known)
    assert conflicts(asked, facts()) == []


def test_no_pause_between_sessions_is_asked_only_where_somebody_wants_it() -> None:
    asked = table((card(1, ANA), at(0)), (card(2, ANA), at(60)))
    assert found(asked, facts()) == ["Ana Lima has 0 minutes between “Talk 1” and “Talk 2”"]
    assert conflicts(asked, facts(), USUAL) == []


def test_sessions_that_many_want_both_of() -> None:
    wishes = {person: frozenset((1, 2)) if person < 12 else frozenset((1,)) for person in range(20)}
    wishes |= {person: frozenset((2,)) for person in range(20, 60)}
    (only,) = conflicts(table((card(1), at(0)), (card(2), at(0, BOARDROOM))), facts(wants=Wants.of(wishes)))
    assert (only.finding, only.people) == ("12 of 20 who want “Talk 1” also want “Talk 2”", 12)


def test_accepted_conflict_keeps_its_reason_and_stands_last() -> None:
    asked = table((card(1, ANA), at(0)), (card(2, ANA), at(0, BOARDROOM)), (card(3), at(0)))
    accepted = {Key(Rule.PERSON_TWICE, (1, 2), ANA): "She opens one and closes the other"}
    every = conflicts(asked, facts(), USUAL, accepted)
    assert [(each.rule, each.is_open) for each in every] == [(Rule.ROOM_TWICE, True), (Rule.PERSON_TWICE, False)]


def test_rule_that_is_off_is_not_asked() -> None:
    asked = table((card(1), at(0)), (card(2), at(30)))
    assert conflicts(asked, facts(), {**USUAL, Rule.ROOM_TWICE: Strictness.OFF}) == []


def test_past_midnight_one_night_is_one_stretch() -> None:
    asked = table((card(1, ANA, minutes=120), at(13 * 60)), (card(2, ANA), at(14 * 60 + 30, BOARDROOM)))
    assert found(asked, facts()) == ["Ana Lima is in two sessions at once, 12:30 a.m. Tuesday"]
