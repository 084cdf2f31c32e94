import json
import uuid
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.drafts import Part, SessionDraft
from cqo_desktop.domain.errors import PlannerError, Unreadable
from cqo_desktop.exchange import schedule_json, schedule_xml
from cqo_desktop.exchange.schedule import Schedule, Talk

FOREIGN = {
    "$schema": "https://c3voc.de/schedule/schema.json",
    "generator": {"name": "pretalx", "version": "2025.1.0"},
    "schedule": {
        "url": "https://example.org/schedule/",
        "version": "0.7",
        "base_url": "https://example.org",
        "conference": {
            "acronym": "qc26",
            "title": "Quality Congress",
            "start": "2026-10-22",
            "end": "2026-10-23",
            "daysCount": 2,
            "timeslot_duration": "00:05",
            "time_zone_name": "America/Toronto",
            "colors": {"primary": "#112233"},
            "rooms": [{"name": "Hall 2", "slug": "1-hall-2", "guid": None}, {"name": "Hall 1", "capacity": 300}],
            "tracks": [{"name": "Safety", "slug": "1-safety", "color": "#00ff00"}],
            "days": [
                {
                    "index": 1,
                    "date": "2026-10-22",
                    "day_start": "2026-10-22T04:00:00-04:00",
                    "day_end": "2026-10-23T03:59:00-04:00",
                    "rooms": {
                        "Hall 1": [
                            {
                                "guid": "c3e8a1f2-9d7b-5c46-8f11-0a2b3c4d5e6f",
                                "code": "ABC123",
                                "id": 17,
                                "date": "2026-10-22T16:00:00-04:00",
                                "start": "16:00",
                                "duration": "01:30",
                                "room": "Hall 1",
                                "url": "https://example.org/talk/ABC123/",
                                "title": "Rounds",
                                "subtitle": "",
                                "track": "Safety",
                                "type": "Talk",
                                "language": "en",
                                "abstract": "Short",
                                "description": None,
                                "recording_license": "",
                                "do_not_record": True,
                                "persons": [
                                    {"code": "XYZ", "name": "Ada L", "public_name": "Ada Lovelace", "avatar": None},
                                    {"guid": "b2f0a7a0-54d0-5a2b-8d43-111111111111", "id": 4, "name": "Bob"},
                                ],
                                "links": [{"title": "Slides", "url": "https://example.org/s", "type": "related"}],
                            }
                        ]
                    },
                }
            ],
        },
    },
}


def data(content: object = FOREIGN) -> bytes:
    return json.dumps(content, indent=1).encode()


def example() -> Schedule:
    talks = tuple(
        Talk(
            guid=str(uuid.uuid5(uuid.NAMESPACE_DNS, str(number))),
            title=f"Talk {number} „é“",
            start=datetime(2026, 10, 22, 18 + number, tzinfo=UTC),
            minutes=45,
            room="AB"[number % 2],
            track="Safety",
            speakers=(Part(name="Ada", key="5"),),
            extra={"links": "https://example.org/x\tSlides", "optout": "true", "license": "cc-by"},
        )
        for number in range(5)
    )
    return Schedule(
        title="Forum", acronym="forum26", zone="America/Toronto", version="3", talks=talks, rooms=("B", "A")
    )


def test_an_event_is_read_with_all_that_is_known() -> None:
    found = schedule_json.read(data())
    assert found.problems == ()
    line = data().decode().splitlines().index('        "guid": "c3e8a1f2-9d7b-5c46-8f11-0a2b3c4d5e6f",') + 1
    assert found.sessions == (
        SessionDraft(
            line=line,
            title="Rounds",
            wall=datetime(2026, 10, 22, 16),
            zone="America/Toronto",
            minutes=90,
            guid="c3e8a1f2-9d7b-5c46-8f11-0a2b3c4d5e6f",
            abstract="Short",
            track="Safety",
            language="en",
            link="https://example.org/talk/ABC123/",
            room="Hall 1",
            parts=(
                Part(name="Ada Lovelace", key="XYZ"),
                Part(name="Bob", key="b2f0a7a0-54d0-5a2b-8d43-111111111111"),
            ),
            extra={
                "guid": "c3e8a1f2-9d7b-5c46-8f11-0a2b3c4d5e6f",
                "code": "ABC123",
                "id": "17",
                "type": "Talk",
                "optout": "true",
                "links": "https://example.org/s\tSlides",
            },
        ),
    )


def test_the_conferences_facts_are_read() -> None:
    found = schedule_json.read(data())
    assert (found.title, found.acronym, found.start, found.end, found.zone, found.rooms) == (
        "Quality Congress", "qc26", date(2026, 10, 22), date(2026, 10, 23), "America/Toronto", ("Hall 2", "Hall 1"),
    )  # fmt: skip
    assert found.extra == {
        "version": "0.7", "base_url": "https://example.org", "daysCount": "2", "timeslot_duration": "00:05",
    }  # fmt: skip


def test_both_formats_say_the_same() -> None:
    by_json = schedule_json.read(schedule_json.write(example()))
    by_xml = schedule_xml.read(schedule_xml.write(example()))
    assert [_without_line(each) for each in by_json.sessions] == [_without_line(each) for each in by_xml.sessions]
    assert by_json.problems == by_xml.problems == ()
    assert (by_json.title, by_json.zone, by_json.rooms) == (by_xml.title, by_xml.zone, by_xml.rooms)


def test_the_file_has_the_shape_other_programs_expect() -> None:
    content = json.loads(schedule_json.write(example()))
    assert list(content) == ["$schema", "generator", "schedule"]
    conference = content["schedule"]["conference"]
    assert conference["rooms"] == [{"name": "B"}, {"name": "A"}]
    assert conference["daysCount"] == len(conference["days"]) == 1
    event = conference["days"][0]["rooms"]["A"][0]
    assert (event["date"], event["start"], event["duration"]) == ("2026-10-22T14:00:00-04:00", "14:00", "00:45")
    assert event["persons"] == [{"id": "5", "name": "Ada", "public_name": "Ada"}]
    assert event["do_not_record"] is True


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no JSON from line 1 on"),
        (b'{\n"schedule": {]}', "no JSON from line 2 on"),
        (b"[" * 100_000, "no JSON that a programme would write"),
        (b'{"schedule": ' + b"9" * 5_000 + b"}", "no JSON that a programme would write"),
        (b"[]", "no conference in it"),
        (b'{"schedule": {"conference": []}}', "no conference in it"),
    ],
)
def test_what_is_no_schedule_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        schedule_json.read(content)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@given(st.data())
def test_junk_anywhere_in_a_schedule_breaks_nothing(draw: st.DataObject) -> None:
    def spoil(value: Any) -> Any:
        if draw.draw(st.integers(0, 15)) == 0:
            return draw.draw(JUNK)
        if isinstance(value, dict):
            return {key: spoil(each) for key, each in value.items()}
        return [spoil(each) for each in value] if isinstance(value, list) else value

    try:
        schedule_json.read(data(spoil(FOREIGN)))
    except PlannerError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right


def _without_line(session: SessionDraft) -> dict[str, object]:
    fields = {name: getattr(session, name) for name in SessionDraft.__slots__ if name not in {"line", "extra"}}
    return fields | {"extra": dict(session.extra)}
