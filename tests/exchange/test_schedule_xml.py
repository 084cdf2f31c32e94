import uuid
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import Part, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Refused, Unreadable
from cqo_desktop.exchange import schedule_xml
from cqo_desktop.exchange.schedule import Schedule, Talk

FOREIGN = """<?xml version='1.0' encoding='utf-8'?>
<!-- from another system -->
<schedule>
<version>1.5 final</version>
<conference>
<acronym>qc14</acronym><title>Quality Congress</title>
<start>2014-12-27</start><end>2014-12-28</end><days>2</days><timeslot_duration>00:05</timeslot_duration>
</conference>
<day date='2014-12-27' start='2014-12-27T11:00:00+01:00' end='2014-12-28T04:00:00+01:00' index='1'>
<room name='Hall 1'>
<event guid='29aecfd7-2e44-4f49-ab86-29b5e0877325' id='6561'>
<date>2014-12-27T11:00:00+01:00</date><start>11:00</start><duration>00:30</duration><room>Hall 1</room>
<slug>qc14-6561-opening</slug><recording><license>cc-by</license><optout>true</optout></recording>
<title> Opening  „Safe“ </title><subtitle/><track>Safety &amp; Care</track><type>lecture</type><language>de</language>
<abstract>Short</abstract><description>Long
text</description><url>https://example.org/6561</url>
<persons><person id='15'> Ada Lovelace</person><person id='38'>Bob</person></persons>
<links><link href='https://example.org/x'>Slides</link><link href='example.org/y'>More</link></links>
</event>
</room>
<room name='Hall 2'>
<event guid='HOqeNIb6G7M4hYFKFRkCmQ' id='6264'>
<date>2014-12-28T01:15:00+01:00</date><start>01:15</start><duration>02:15</duration><room>Hall 2</room>
<title>Night round</title><track>Safety &amp; Care</track><type>lecture</type><language>en</language>
<abstract/><persons/></event>
<event guid='23ac3bd5-4cd3-4fd4-b6ee-1ab6d09f0f6b' id='6265'>
<date>2014-12-27T22:00:00+01:00</date><start>22:00</start><duration>02:00</duration><room>Hall 2</room>
<title>Evening</title><track>Other</track><type>lecture</type><language>en</language><abstract/><persons/>
</event>
</room>
</day>
<day date='2014-12-28' start='2014-12-28T11:00:00+01:00' end='2014-12-28T12:00:00+01:00' index='2'>
<room name='Hall 1'>
<event guid='9f2c16e4-5e79-4bcd-8e3c-8cf35bbd7d0a' id='6266'>
<date>2014-12-28T11:00:00+01:00</date><start>11:00</start><duration>01:00</duration><room>Hall 1</room>
<title>Closing</title><track>Other</track><type>podium</type><language>en</language><abstract/><persons/>
</event>
</room>
</day>
</schedule>
"""


def read(text: str, zone: str | None = None) -> SessionsRead:
    return schedule_xml.read(text.encode(), zone)


def as_schedule(found: SessionsRead, zone: str) -> Schedule:
    """Take a schedule that was read for one to be written, as services do through the database."""
    talks = [
        Talk(
            guid=session.guid or "",
            title=session.title,
            start=zones.resolve(session.wall or datetime.min, zone).instant,
            minutes=session.minutes or 0,
            room=session.room or "",
            number=int(session.extra["id"]),
            subtitle=session.subtitle or "",
            abstract=session.abstract or "",
            description=session.notes or "",
            track=session.track or "",
            language=session.language or "",
            kind=session.extra["type"],
            link=session.link or "",
            speakers=session.parts,
            extra=session.extra,
        )
        for session in found.sessions
    ]
    return Schedule(
        title=found.title or "",
        acronym=found.acronym or "",
        zone=zone,
        version=found.extra["version"],
        talks=tuple(talks),
        rooms=found.rooms,
        start=found.start,
        end=found.end,
    )


def kept(session: SessionDraft) -> SessionDraft:
    """Leave out what a way out and back may change: the line, the zone's name, ids only the other system knows."""
    extra = {name: text for name, text in session.extra.items() if name not in {"guid", "slug"}}
    return replace(session, line=0, zone=None, extra=extra)


def by_guid(found: SessionsRead) -> list[SessionDraft]:
    return sorted(map(kept, found.sessions), key=lambda session: session.guid or "")


def test_an_event_is_read_with_all_that_is_known() -> None:
    found = read(FOREIGN)
    assert found.problems == ()
    assert found.sessions[0] == SessionDraft(
        line=11,
        title="Opening „Safe“",
        wall=datetime(2014, 12, 27, 11),
        minutes=30,
        guid="29aecfd7-2e44-4f49-ab86-29b5e0877325",
        abstract="Short",
        notes="Long\ntext",
        track="Safety & Care",
        language="de",
        link="https://example.org/6561",
        room="Hall 1",
        parts=(Part(name="Ada Lovelace", key="15"), Part(name="Bob", key="38")),
        extra={
            "slug": "qc14-6561-opening",
            "license": "cc-by",
            "optout": "true",
            "type": "lecture",
            "links": "https://example.org/x\tSlides\nexample.org/y\tMore",
            "guid": "29aecfd7-2e44-4f49-ab86-29b5e0877325",
            "id": "6561",
        },
    )


def test_the_conferences_facts_are_read() -> None:
    found = read(FOREIGN)
    assert (found.title, found.acronym, found.start, found.end) == (
        "Quality Congress", "qc14", date(2014, 12, 27), date(2014, 12, 28),
    )  # fmt: skip
    assert (found.zone, found.rooms) == (None, ("Hall 1", "Hall 2"))
    assert found.extra == {"version": "1.5 final", "days": "2", "timeslot_duration": "00:05"}


def test_a_guid_that_is_no_uuid_becomes_the_same_uuid_each_time_and_is_kept() -> None:
    once, again = (read(text).sessions[1] for text in (FOREIGN, FOREIGN.replace("Night round", "Late round")))
    assert once.guid == again.guid
    assert str(uuid.UUID(once.guid)) == once.guid
    assert once.extra["guid"] == "HOqeNIb6G7M4hYFKFRkCmQ"


def test_hours_stay_as_they_are_where_the_file_names_no_zone() -> None:
    assert [session.wall for session in read(FOREIGN).sessions] == [
        session.wall for session in read(FOREIGN, "Europe/Berlin").sessions
    ]
    assert read(FOREIGN, "Europe/Berlin").problems == ()


def test_hours_are_converted_to_a_zone_that_disagrees_and_that_is_told_once() -> None:
    found = read(FOREIGN, "America/Toronto")
    assert found.sessions[0].wall == datetime(2014, 12, 27, 5)
    assert [(each.line, each.fatal) for each in found.problems] == [(11, False)]
    assert {session.zone for session in found.sessions} == {None}


def test_a_zone_the_file_names_is_the_sessions_own() -> None:
    found = read(
        FOREIGN.replace("</conference>", "<time_zone_name>Europe/Berlin</time_zone_name></conference>"), "Asia/Tokyo"
    )
    assert (found.zone, found.problems) == ("Europe/Berlin", ())
    assert {session.zone for session in found.sessions} == {"Europe/Berlin"}
    assert found.sessions[0].wall == datetime(2014, 12, 27, 11)


def test_an_old_file_without_dates_is_told_by_its_days() -> None:
    text = FOREIGN.replace("<date>2014-12-28T01:15:00+01:00</date>", "")
    assert read(text).sessions[1].wall == datetime(2014, 12, 28, 1, 15)


@pytest.mark.parametrize(
    ("old", "new", "line", "fatal"),
    [
        ("<date>2014-12-27T11:00:00+01:00</date><start>11:00</start>", "<date>soon</date>", 11, False),
        ("<duration>00:30</duration>", "<duration>long</duration>", 11, False),
        ("<title>Night round</title>", "<title> </title>", 22, True),
        ("23ac3bd5-4cd3-4fd4-b6ee-1ab6d09f0f6b", "29aecfd7-2e44-4f49-ab86-29b5e0877325", 26, False),
        ("</conference>", "<time_zone_name>Mars/Crater</time_zone_name></conference>", None, False),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(old: str, new: str, line: int | None, fatal: bool) -> None:
    found = read(FOREIGN.replace(old, new, 1))
    assert [(each.line, each.fatal) for each in found.problems] == [(line, fatal)]
    assert len({session.guid for session in found.sessions}) == len(found.sessions) == 4 - fatal


def test_out_and_back_keeps_events_rooms_speakers_instants_and_guids() -> None:
    before = read(FOREIGN)
    after = schedule_xml.read(schedule_xml.write(as_schedule(before, "Europe/Berlin")))
    assert after.problems == ()
    assert by_guid(after) == by_guid(before)
    assert (after.title, after.acronym, after.start, after.end, after.rooms, after.extra) == (
        before.title, before.acronym, before.start, before.end, before.rooms, before.extra,
    )  # fmt: skip
    assert after.zone == "Europe/Berlin"


def test_days_and_rooms_come_back_where_they_were() -> None:
    def places(root: ET.Element) -> dict[str, tuple[str | None, ...]]:
        return {
            event.get("id", ""): (day.get("index"), day.get("date"), room.get("name"), event.findtext("date"))
            for day in root.iter("day")
            for room in day.iter("room")
            for event in room.iter("event")
        }

    before = ET.fromstring(FOREIGN)
    after = ET.fromstring(schedule_xml.write(as_schedule(read(FOREIGN), "Europe/Berlin")))
    assert places(after) == places(before)


def test_the_file_has_the_structure_other_programs_check_for() -> None:
    root = ET.fromstring(schedule_xml.write(as_schedule(read(FOREIGN), "Europe/Berlin")))
    assert [child.tag for child in root] == ["generator", "version", "conference", "day", "day"]
    assert [child.tag for child in root.iterfind("conference/*")] == [
        "title", "acronym", "start", "end", "days", "timeslot_duration", "time_zone_name", "track", "track",
    ]  # fmt: skip
    required = {"room", "title", "type", "date", "start", "duration", "abstract", "track"}
    for event in root.iter("event"):
        assert {child.tag for child in event} >= required
        assert int(event.get("id", "")) > 0
        assert str(uuid.UUID(event.get("guid"))) == event.get("guid")
        assert len([child.tag for child in event]) == len({child.tag for child in event})


def test_hostile_texts_stay_texts() -> None:
    nasty = '<b>&amp; "x" ]]> \x00\x1b\ufffe\ud800it</b>'
    talk = Talk(
        guid=str(uuid.uuid4()), title=nasty, start=datetime(2026, 10, 22, 20, tzinfo=UTC), minutes=60, room=nasty,
        track=nasty, link="javascript:alert(1)", speakers=(Part(name=nasty, key='"><x'),), extra={"logo": "file:///x"},
    )  # fmt: skip
    schedule = Schedule(title=nasty, acronym=nasty, zone="America/Toronto", version=nasty, talks=(talk,))
    found = schedule_xml.read(schedule_xml.write(schedule))
    (session,) = found.sessions
    clean = '<b>&amp; "x" ]]> it</b>'
    assert (session.title, session.room, session.track, session.parts) == (clean, clean, clean, (Part(name=clean),))
    assert (session.link, session.wall) == (None, datetime(2026, 10, 22, 16))


def test_an_empty_programme_is_refused() -> None:
    with pytest.raises(Refused, match="no session with a time and a room"):
        schedule_xml.write(Schedule(title="", acronym="", zone="UTC", version="", talks=()))


LAUGHS = "".join(f'<!ENTITY l{depth} "{f"&l{depth - 1};" * 10}">' for depth in range(1, 10))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (f'<!DOCTYPE s [<!ENTITY l0 "ha">{LAUGHS}]><schedule>&l9;</schedule>'.encode(), "declares entities"),
        (b'<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule>&x;</schedule>', "declares entities"),
        (b"<schedule>\n<day>\n</schedule>", "no well-formed XML from line 3 on"),
        (b"", "no well-formed XML from line 1 on"),
        (b"\x00\x01\x02", "no well-formed XML"),
        (b"<?xml version='1.0' encoding='nonsense'?><schedule/>", "."),
        (b"<html></html>", "it begins with “html”"),
    ],
)
def test_what_is_no_schedule_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        schedule_xml.read(data)


def test_a_schedule_without_anything_in_it_has_no_sessions() -> None:
    assert schedule_xml.read(b"<schedule/>") == SessionsRead(sessions=())


def test_elements_as_deep_as_a_well_are_no_trouble() -> None:
    depth = 50_000
    assert schedule_xml.read(b"<schedule>" + b"<a>" * depth + b"</a>" * depth + b"</schedule>").sessions == ()
