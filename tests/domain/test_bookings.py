"""People and rooms that are booked twice."""

from datetime import datetime

from cqo_desktop.domain.bookings import double_bookings
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, minutes, person, planned, row, sentences

MORNING = datetime(2026, 12, 7, 10, 30)
LATER = datetime(2026, 12, 7, 11, 0)
ROOM = {"room_id": 4, "room": "Coral B", "venue": "Palmetto Lakes", "link": ""}


def test_person_in_two_rooms_is_told_with_hour_and_both_sessions() -> None:
    first = planned(MORNING, (7,), id=1, title="Rosters", minutes=45)
    second = planned(LATER, (7,), id=2, title="Fatigue")
    (found,) = double_bookings([second, first], now=NOW)
    assert found.sentence == (
        "Person 7 is in two sessions at once, 11:00 a.m. Monday: “Rosters” and “Fatigue”, Monday 7 December 2026."
    )
    assert (found.kind, found.session_ids, found.person_id, found.room_id) == (Kind.PERSON_TWICE, (1, 2), 7, None)


def test_room_with_two_sessions_is_told() -> None:
    first, second = planned(MORNING, id=1, title="Rosters", **ROOM), planned(LATER, id=2, title="Fatigue", **ROOM)
    (found,) = double_bookings([first, second], now=NOW)
    assert found.sentence == (
        "Coral B is booked twice, 11:00 a.m. Monday: “Rosters” and “Fatigue”, Monday 7 December 2026."
    )
    assert (found.kind, found.room_id, found.person_id) == (Kind.ROOM_TWICE, 4, None)


def test_one_after_the_other_is_fine() -> None:
    first, second = planned(MORNING, (7,), id=1, minutes=30, **ROOM), planned(LATER, (7,), id=2, **ROOM)
    assert list(double_bookings([first, second], now=NOW)) == []


def test_same_hour_in_two_zones_is_no_clash() -> None:
    here, there = planned(MORNING, (7,), id=1), planned(MORNING, (7,), id=2, zone="Europe/London")
    assert list(double_bookings([here, there], now=NOW)) == []


def test_ideas_called_off_and_past_sessions_keep_nobody_busy() -> None:
    held = planned(MORNING, (7,), id=1)
    for status in (SessionStatus.IDEA, SessionStatus.CALLED_OFF):
        assert list(double_bookings([held, planned(LATER, (7,), id=2, status=status)], now=NOW)) == []
    afterwards = NOW.replace(year=2027)
    assert list(double_bookings([held, planned(LATER, (7,), id=2)], now=afterwards)) == []


def test_somebody_in_the_agenda_is_busy_for_that_item_alone() -> None:
    long = row(MORNING, id=1, minutes=120)
    in_item = person(7, long, end=long.instant + minutes(20), among=False)
    later = planned(LATER, (7,), id=2, minutes=30)
    assert list(double_bookings([Planned(long, (in_item,)), later], now=NOW)) == []


def test_several_items_of_one_session_are_one_clash() -> None:
    long = row(MORNING, id=1, title="Long", minutes=120)
    items = tuple(
        person(7, long, start=long.instant + minutes(begin), end=long.instant + minutes(begin + 15), among=False)
        for begin in (30, 60)
    )
    other = planned(LATER, (7,), id=2, title="Other", minutes=60)
    assert sentences(list(double_bookings([Planned(long, items), other], now=NOW))) == [
        "Person 7 is in two sessions at once, 11:00 a.m. Monday: “Long” and “Other”, Monday 7 December 2026.",
    ]
