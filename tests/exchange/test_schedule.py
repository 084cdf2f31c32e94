import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange import schedule as schedules
from cqo_desktop.exchange.schedule import Schedule, Talk


def talk(wall: str, minutes: int = 60, *, room: str = "A", number: int | None = None, **more: str) -> Talk:
    start = zones.resolve(datetime.fromisoformat(wall), "Europe/Berlin").instant
    guid = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{wall} {room}"))
    return Talk(guid=guid, title=wall, start=start, minutes=minutes, room=room, number=number, extra=more)


def schedule(*talks: Talk, acronym: str = "forum", rooms: tuple[str, ...] = ()) -> Schedule:
    return Schedule(title="Forum", acronym=acronym, zone="Europe/Berlin", version="1", talks=talks, rooms=rooms)


def dated(*talks: Talk) -> dict[date, list[str]]:
    found = schedules.days(schedule(*talks))
    return {day.date: [each.title for talks in day.rooms.values() for each in talks] for day in found}


def test_what_begins_after_midnight_belongs_to_the_evening_before() -> None:
    assert dated(
        talk("2026-10-22 10:00"), talk("2026-10-22 23:00", 90), talk("2026-10-23 01:00"), talk("2026-10-23 10:00")
    ) == {
        date(2026, 10, 22): ["2026-10-22 10:00", "2026-10-22 23:00", "2026-10-23 01:00"],
        date(2026, 10, 23): ["2026-10-23 10:00"],
    }


def test_an_early_start_after_a_night_of_rest_begins_its_own_day() -> None:
    assert dated(talk("2026-10-22 17:00"), talk("2026-10-23 05:30")) == {
        date(2026, 10, 22): ["2026-10-22 17:00"],
        date(2026, 10, 23): ["2026-10-23 05:30"],
    }


def test_a_programme_of_single_nights_keeps_its_days() -> None:
    assert list(dated(talk("2026-10-22 02:00"), talk("2026-10-23 02:00"))) == [date(2026, 10, 22), date(2026, 10, 23)]


def test_days_are_numbered_and_span_their_talks_in_the_schedules_zone() -> None:
    first, second = schedules.days(schedule(talk("2026-10-24 10:00"), talk("2026-10-25 10:00", 30)))
    assert (first.number, second.number) == (1, 2)
    assert second.start.isoformat() == "2026-10-25T10:00:00+01:00"
    assert first.end.isoformat() == "2026-10-24T11:00:00+02:00"


def test_rooms_come_in_the_order_given_and_empty_ones_not_at_all() -> None:
    (day,) = schedules.days(
        schedule(
            talk("2026-10-22 10:00", room="B"),
            talk("2026-10-22 11:00", room="C"),
            talk("2026-10-22 12:00"),
            rooms=("A", "Z", "B"),
        )
    )
    assert list(day.rooms) == ["A", "B", "C"]


def test_numbers_are_kept_and_missing_ones_are_decided_by_the_guid_alone() -> None:
    first, second, third = (
        talk("2026-10-22 10:00", number=7),
        talk("2026-10-22 11:00"),
        talk("2026-10-22 12:00", number=7),
    )
    found = schedules.numbers([first, second, third])
    assert (found[first.guid], found[third.guid]) == (7, 8)
    assert schedules.numbers([second]) == {second.guid: found[second.guid]}


@pytest.mark.parametrize(
    ("acronym", "expected"),
    [("forum26", "forum26"), ("CQO Forum 2026!", "cqo-forum-2026"), ("CQO", "cqo-2026"), ("", "programme-2026")],
)
def test_acronyms_use_the_letters_the_format_allows(acronym: str, expected: str) -> None:
    assert schedules.acronym(schedule(talk("2026-10-22 10:00"), acronym=acronym)) == expected


@pytest.mark.parametrize(
    ("talks", "message"),
    [
        ((), "no session with a time and a room yet"),
        ((talk("2026-10-22 10:00"), talk("2026-10-22 10:00")), "have the same guid"),
        ((talk("2026-10-22 10:00", 6000),), "lasts 6000 minutes"),
        ((talk("2026-10-22 10:00", 0),), "lasts 0 minutes"),
    ],
)
def test_what_the_format_cannot_say_is_refused(talks: tuple[Talk, ...], message: str) -> None:
    with pytest.raises(Refused, match=message):
        schedules.days(schedule(*talks))


def test_a_talk_knows_when_it_ends() -> None:
    each = talk("2026-10-24 10:00", 30)
    assert each.end == each.start + timedelta(minutes=30)
    assert each.start.tzinfo is UTC


@pytest.mark.parametrize(
    ("address", "kept"),
    [("https://a.example/x", 1), ("a.example/x", 1), ("mailto:a@b.example", 1), ("javascript:alert(1)", 0), ("", 0)],
)
def test_addresses_that_run_something_are_left_out(address: str, kept: int) -> None:
    each = talk("2026-10-24 10:00", links=f"{address}\tTitle")
    assert schedules.addresses(each, "links") == [(address, "Title")] * kept


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("17", {"id": "17"}),
        ("29aecfd7-2e44-4f49-ab86-29b5e0877325", {"guid": "29aecfd7-2e44-4f49-ab86-29b5e0877325"}),
        ("ABC123", {}),
        (None, {}),
    ],
)
def test_a_person_is_told_by_a_number_or_a_uuid(key: str | None, expected: dict[str, str]) -> None:
    assert schedules.identity(Part(name="Ada", key=key)) == expected
