"""A conference's schedule, in and out again."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

from cqo_desktop.domain.incoming import Fate
from cqo_desktop.domain.vocabulary import PersonKind, Role, SeriesKind, SessionStatus
from cqo_desktop.services import exporting, importing, people, programme, series, sessions, venues
from cqo_desktop.store.file import File
from tests.services.incoming.conftest import Plan
from tests.services.outgoing.conftest import finished

SCHEDULE = """<?xml version="1.0"?>
<schedule><version>0.9 draft</version>
<conference><acronym>qs26</acronym><title>Quality Summit</title><start>2026-12-07</start></conference>
<day index="1" date="2026-12-07">
<room name="Hall"><event guid="29aecfd7-2e44-4f49-ab86-29b5e0877325" id="11">
<date>2026-12-07T23:30:00+01:00</date><start>23:30</start><duration>01:00</duration><room>Hall</room>
<title>Night shift</title><subtitle>Awake</subtitle><track>Safety</track><type>talk</type><language>en</language>
<abstract>Short.</abstract><description>Long.</description><url>https://example.org/talk/11</url>
<persons><person id="7">Ada</person><person id="8">Bo</person></persons></event></room>
<room name="Attic"><event guid="not-a-uuid" id="12">
<date>2026-12-08T00:30:00+01:00</date><start>00:30</start><duration>00:45</duration><room>Attic</room>
<title>Lightning</title><persons><person id="9">Ada</person></persons></event></room>
</day></schedule>
"""


def bring(file: File, plan: Plan, zone: str | None = None) -> None:
    file.do(importing.apply, plan=plan(SCHEDULE, "schedule.xml", zone=zone))


def test_conference_becomes_a_series_a_venue_and_guests(empty: File, plan: Plan) -> None:
    bring(empty, plan, "Europe/Berlin")
    first, second = empty.ask(programme.listed)
    assert (first.wall, first.zone, first.minutes, first.track) == (
        datetime(2026, 12, 7, 23, 30),
        "Europe/Berlin",
        60,
        "Safety",
    )
    assert (first.room, first.venue, first.status) == ("Hall", "Quality Summit", SessionStatus.CONFIRMED)
    assert (second.room, second.speakers) == ("Attic", ("Ada",))
    assert [(row.name, row.kind) for row in empty.ask(series.listed)] == [("Quality Summit", SeriesKind.FORUM_TRACK)]
    assert [room.name for room in empty.ask(venues.rooms)] == ["Hall", "Attic"]
    assert [(row.name, row.kind) for row in empty.ask(people.listed)] == [
        ("Ada", PersonKind.GUEST),
        ("Ada", PersonKind.GUEST),
        ("Bo", PersonKind.GUEST),
    ]


def test_instants_stay_whatever_the_zone_they_are_told_in(empty: File, plan: Plan) -> None:
    bring(empty, plan)
    first = empty.ask(programme.listed)[0]
    assert (first.instant, first.zone) == (datetime(2026, 12, 7, 22, 30, tzinfo=UTC), "America/Toronto")


def test_second_import_finds_two_people_of_one_name_by_their_numbers(empty: File, plan: Plan) -> None:
    bring(empty, plan)
    assert [row.kind for row in plan(SCHEDULE, "schedule.xml").rows] == [Fate.SAME, Fate.SAME]
    assert plan(SCHEDULE, "schedule.xml").guests == ()


def test_abstract_and_description_are_read_as_one_text_and_part_again(empty: File, plan: Plan, tmp_path: Path) -> None:
    bring(empty, plan)
    assert empty.ask(programme.one, session_id=1).abstract == "Short.\n\nLong."
    event = _exported(empty, tmp_path)[0]
    assert (event.findtext("abstract"), event.findtext("description")) == ("Short.", "Long.")


def test_export_gives_back_what_was_read(empty: File, plan: Plan, tmp_path: Path) -> None:
    bring(empty, plan, "Europe/Berlin")
    told = [
        (
            event.get("guid"),
            event.get("id"),
            event.findtext("title"),
            event.findtext("room"),
            event.findtext("date"),
            event.findtext("duration"),
            event.findtext("type"),
            event.findtext("url"),
            [(person.get("id"), person.text) for person in event.iter("person")],
        )
        for event in _exported(empty, tmp_path)
    ]
    first, second = told
    assert first == (
        "29aecfd7-2e44-4f49-ab86-29b5e0877325",
        "11",
        "Night shift",
        "Hall",
        "2026-12-07T23:30:00+01:00",
        "01:00",
        "talk",
        "https://example.org/talk/11",
        [("7", "Ada"), ("8", "Bo")],
    )
    assert second[1:5] == ("12", "Lightning", "Attic", "2026-12-08T00:30:00+01:00")
    root = ET.parse(tmp_path / "schedule.xml").getroot()
    assert [root.findtext(f"conference/{name}") for name in ("title", "acronym")] == ["Quality Summit", "qs26"]
    assert (root.findtext("version"), len(root.findall("day"))) == ("0.9 draft", 1)


def test_own_schedule_that_comes_back_changes_nothing_it_cannot_tell(rich: File, tmp_path: Path) -> None:
    rich.do(sessions.assign, session_id=1, person_id=1, role=Role.PANELLIST)
    rich.do(sessions.edit, session_id=1, extra="{}")
    with rich.reading() as db:
        finished(exporting.schedule(db, out=tmp_path, now=rich.now()))
    for name in ("schedule.xml", "schedule.json"):
        read = importing.read(tmp_path / name, home="America/Toronto")
        assert {row.kind for row in rich.ask(importing.plan, read=read).rows} == {Fate.SAME}


def _exported(file: File, out: Path) -> list[ET.Element]:
    with file.reading() as db:
        finished(exporting.schedule(db, out=out, now=file.now()))
    return list(ET.parse(out / "schedule.xml").getroot().iter("event"))
