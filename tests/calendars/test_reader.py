"""Files as other programs write them, whole and broken."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqo_desktop.calendars.reader import read
from cqo_desktop.calendars.writer import session_file
from cqo_desktop.domain.drafts import Part, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from tests.calendars.conftest import MakeEvent, MakeFile

WHEN = "DTSTART;TZID=America/Toronto:20261021T160000"
CUSTOM = "\r\n".join(
    [
        "BEGIN:VTIMEZONE",
        "TZID:Custom",
        "BEGIN:STANDARD",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0500",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "",
    ]
)


def only(data: bytes) -> SessionDraft:
    found = read(data)
    assert [problem.message for problem in found.problems] == []
    (draft,) = found.sessions
    return draft


def told(found: SessionsRead) -> list[tuple[int | None, str, str, bool]]:
    return [(each.line, each.field, each.message, each.fatal) for each in found.problems]


def when(data: bytes) -> list[tuple[datetime | None, str | None, int | None]]:
    return [(draft.wall, draft.zone, draft.minutes) for draft in read(data).sessions]


def test_event_is_read_whole(file: MakeFile) -> None:
    assert only(
        file(
            WHEN,
            "DTEND;TZID=America/Toronto:20261021T173000",
            "DTSTAMP:20260101T000000Z",
            "LAST-MODIFIED:20260506T070809Z",
            "SEQUENCE:3",
            "STATUS:TENTATIVE",
            r"DESCRIPTION:One\nTwo",
            r"LOCATION:Room 3\, Main St",
            "URL:https://meet.example/j/1",
            "COMMENT:Bring cake",
            "CATEGORIES:Safety",
            "CATEGORIES:Boards",
            "ORGANIZER;CN=Ann Lee:mailto:ann@x.example",
        ),
    ) == SessionDraft(
        line=4,
        title="Human factors",
        wall=datetime(2026, 10, 21, 16),
        zone="America/Toronto",
        minutes=90,
        uid="a@network.example",
        sequence=3,
        revised=datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC),
        abstract="One\nTwo",
        notes="Bring cake",
        status=SessionStatus.HOLD,
        link="https://meet.example/j/1",
        place="Room 3, Main St",
        parts=(Part(name="Ann Lee", role=Role.HOST, email="ann@x.example", key="ann@x.example"),),
        extra={"CATEGORIES": "Safety\nBoards", "URL": "https://meet.example/j/1"},
    )


def test_calendar_says_its_name_and_offers_its_zone(file: MakeFile) -> None:
    head = "X-WR-CALNAME:The year\r\nX-WR-TIMEZONE:Eastern Standard Time\r\n"
    found = read(file("DTSTART:20261021T160000", head=head))
    assert (found.title, found.zone, found.encoding) == ("The year", "America/New_York", "utf-8")
    assert [(draft.wall, draft.zone) for draft in found.sessions] == [(datetime(2026, 10, 21, 16), None)]
    assert found.extra["PRODID"] == "-//Elsewhere//EN"


def test_own_file_comes_back(event: MakeEvent) -> None:
    written = event(
        title="Cancelled: a film",
        in_person=True,
        location="Room 3",
        description="Text; with, all",
        status=SessionStatus.CALLED_OFF,
        sequence=2,
    )
    draft = only(session_file(written))
    assert (draft.uid, draft.title, draft.place, draft.abstract) == (
        "a@network.example",
        "Cancelled: a film",
        "Room 3",
        "Text; with, all",
    )
    assert (draft.status, draft.sequence, draft.revised) == (SessionStatus.CALLED_OFF, 2, written.revised)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (WHEN, "DTEND;TZID=Europe/London:20261021T220000", (datetime(2026, 10, 21, 16), "America/Toronto", 60)),
        (WHEN, "DTEND:20261021T210000Z", (datetime(2026, 10, 21, 16), "America/Toronto", 60)),
        (WHEN, "DURATION:PT45M", (datetime(2026, 10, 21, 16), "America/Toronto", 45)),
        (WHEN, "", (datetime(2026, 10, 21, 16), "America/Toronto", None)),
        ("DTSTART:20261021T160000Z", "DURATION:PT59M59S", (datetime(2026, 10, 21, 16), "UTC", 60)),
        ("DTSTART;VALUE=DATE:20261021", "", (datetime(2026, 10, 21), None, 1440)),
        ("DTSTART;VALUE=DATE:20261021", "DTEND;VALUE=DATE:20261023", (datetime(2026, 10, 21), None, 2880)),
    ],
)
def test_length_is_found_in_every_form(
    file: MakeFile, start: str, end: str, expected: tuple[datetime, str | None, int | None]
) -> None:
    draft = only(file(start, end))
    assert (draft.wall, draft.zone, draft.minutes) == expected


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (WHEN, "DTEND;TZID=America/Toronto:20261021T160000", None),
        (WHEN, "DTEND;TZID=America/Toronto:20261020T160000", None),
        (WHEN, "DTEND:20260230T000000Z", None),
        (WHEN, "DURATION:one hour", None),
        (WHEN, "DURATION:-PT1H", None),
        ("DTSTART;VALUE=DATE:20261021", "DTEND;VALUE=DATE:20261021", 1440),
        (WHEN, "DTEND;TZID=America/Toronto:20261021T170000\r\nDURATION:PT5M", 60),
    ],
)
def test_bad_length_is_mended_and_told(file: MakeFile, start: str, end: str, minutes: int | None) -> None:
    found = read(file(start, end))
    assert [draft.minutes for draft in found.sessions] == [minutes]
    told_at = 9 if "DURATION:PT5M" in end else 8
    assert [(problem.line, problem.fatal) for problem in found.problems] == [(told_at, False)]


@pytest.mark.parametrize("value", ["20260230T160000Z", "20261021T250000", "soon"])
def test_event_on_a_day_that_is_none_is_left_out_and_told(file: MakeFile, value: str) -> None:
    found = read(file(f"DTSTART:{value}") + file(WHEN, uid="UID:b"))
    assert [draft.uid for draft in found.sessions] == ["b"]
    assert [(each.line, each.field, each.found, each.fatal) for each in found.problems] == [
        (7, "DTSTART", value, True),
    ]


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Eastern Standard Time", "America/New_York"),
        ("america/toronto", "America/Toronto"),
        ("/mozilla.org/20071231_1/Europe/Berlin", "Europe/Berlin"),
        ('"Europe/Paris"', "Europe/Paris"),
    ],
)
def test_zone_is_known_by_many_names(file: MakeFile, tzid: str, zone: str) -> None:
    assert only(file(f"DTSTART;TZID={tzid}:20261021T160000")).zone == zone


def test_zone_that_nobody_knows_is_told_and_left_to_the_caller(file: MakeFile) -> None:
    found = read(file("DTSTART;TZID=Mars/Olympus:20261021T160000"))
    assert [(draft.wall, draft.zone) for draft in found.sessions] == [(datetime(2026, 10, 21, 16), None)]
    assert told(found) == [
        (4, "TZID", "Nobody knows this time zone; choose the zone its times are meant in.", False),
    ]


@pytest.mark.parametrize(
    ("head", "wall", "zone"),
    [
        (CUSTOM, datetime(2026, 10, 21, 20), "UTC"),
        (f"X-WR-TIMEZONE:America/Chicago\r\n{CUSTOM}", datetime(2026, 10, 21, 15), "America/Chicago"),
        (
            CUSTOM.replace("TZID:Custom", "TZID:Custom\r\nX-LIC-LOCATION:America/Toronto"),
            datetime(2026, 10, 21, 16),
            "America/Toronto",
        ),
    ],
)
def test_zone_of_the_file_gives_the_right_instant(file: MakeFile, head: str, wall: datetime, zone: str) -> None:
    assert when(file("DTSTART;TZID=Custom:20261021T160000", head=head)) == [(wall, zone, None)]


@pytest.mark.parametrize(
    "broken",
    [
        ("FREQ=YEARLY", "FREQ=SECONDLY"),
        ("TZOFFSETTO:-0500", "TZOFFSETTO:west"),
        ("DTSTART:16010101T020000\r\n", ""),
        ("BYDAY=1SU", "BYDAY=99SU"),
    ],
)
def test_broken_zone_of_the_file_loses_no_event(file: MakeFile, broken: tuple[str, str]) -> None:
    data = file("DTSTART;TZID=Custom:20261021T160000", head=CUSTOM.replace(*broken))
    assert when(data) == [(datetime(2026, 10, 21, 16), None, None)]


def test_zone_whose_own_clock_differs_is_told(file: MakeFile) -> None:
    head = CUSTOM.replace("TZID:Custom", "TZID:Europe/London")
    found = read(file("DTSTART;TZID=Europe/London:20261021T160000", head=head))
    assert [draft.zone for draft in found.sessions] == ["Europe/London"]
    message = "The file's own clock of Europe/London differs from the one in use; the one in use was taken."
    assert [problem.message for problem in found.problems] == [message]


def test_zone_and_utc_at_once_is_utc(file: MakeFile) -> None:
    found = read(file("DTSTART;TZID=America/Toronto:20261021T160000Z"))
    assert [(draft.wall, draft.zone) for draft in found.sessions] == [(datetime(2026, 10, 21, 12), "America/Toronto")]
    assert [problem.field for problem in found.problems] == ["TZID"]


def test_hour_that_clocks_skip_is_the_next(file: MakeFile) -> None:
    found = read(file("DTSTART;TZID=America/Toronto:20270314T023000"))
    assert [draft.wall for draft in found.sessions] == [datetime(2027, 3, 14, 3, 30)]
    assert [problem.message for problem in found.problems] == [
        "Clocks in Toronto skip this hour; it was read as 03:30."
    ]


def test_event_without_date_is_kept_without_one(file: MakeFile) -> None:
    assert when(file()) == [(None, None, None)]


def test_event_without_identity_gets_the_same_one_each_time(file: MakeFile) -> None:
    one, again, other = (
        read(file(*lines, uid="")).sessions[0].uid
        for lines in ([WHEN, "DTSTAMP:20260101T000000Z"], ["DTSTAMP:20270101T000000Z", WHEN], [WHEN, "LOCATION:x"])
    )
    assert one == again != other


def test_newest_of_two_equal_events_is_taken(file: MakeFile) -> None:
    data = file(WHEN, "SEQUENCE:2", "LOCATION:new") + file(WHEN, "SEQUENCE:1", "LOCATION:old")
    found = read(data)
    assert [draft.place for draft in found.sessions] == ["new"]
    assert told(found) == [(15, "UID", "This event stands in the file again at line 4, which was taken.", False)]


@pytest.mark.parametrize(("method", "status"), [("CANCEL", SessionStatus.CALLED_OFF), ("PUBLISH", None)])
def test_cancellation_calls_its_sessions_off(file: MakeFile, method: str, status: SessionStatus | None) -> None:
    assert only(file(WHEN, head=f"METHOD:{method}\r\n")).status == status


def test_answer_to_an_invitation_is_no_programme(file: MakeFile) -> None:
    found = read(file(WHEN, head="METHOD:REPLY\r\n"))
    assert found.sessions == ()
    assert [(problem.field, problem.fatal) for problem in found.problems] == [("METHOD", True)]


@pytest.mark.parametrize(
    ("lines", "link", "place"),
    [
        (["LOCATION:https://meet.example/1"], "https://meet.example/1", None),
        (["LOCATION:Zoom (https://meet.example/1)"], "https://meet.example/1", "Zoom"),
        (["LOCATION:Room 3", "CONFERENCE;VALUE=URI:https://meet.example/1"], "https://meet.example/1", "Room 3"),
        (
            ["LOCATION:Room 3", r"DESCRIPTION:Join: https://us02web.zoom.us/j/1?pwd=x."],
            "https://us02web.zoom.us/j/1?pwd=x",
            "Room 3",
        ),
        (["X-GOOGLE-CONFERENCE:https://meet.google.com/a", "URL:https://x.example"], "https://meet.google.com/a", None),
        (["URL:javascript:alert(1)", "LOCATION:Room 3"], None, "Room 3"),
    ],
)
def test_link_and_place_are_told_apart(file: MakeFile, lines: list[str], link: str | None, place: str | None) -> None:
    draft = only(file(WHEN, *lines))
    assert (draft.link, draft.place) == (link, place)


def test_those_who_run_it_are_hosts_and_those_asked_to_come_are_told_once(file: MakeFile) -> None:
    found = read(
        file(
            WHEN,
            'ORGANIZER;CN="Lee, Ann":mailto:ann@x.example',
            "ATTENDEE;CN=Ann Lee:MAILTO:ANN@x.example",
            "ATTENDEE;ROLE=CHAIR:mailto:bo@x.example",
            "ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room@x.example",
            "ATTENDEE;CN=Cy;EMAIL=cy@x.example:/principals/cy",
            "ATTENDEE:mailto:",
        ),
    )
    assert told(found) == [
        (9, "ATTENDEE", "Attendees (4) were left out; speakers are given to a session by hand.", False),
    ]
    assert [(part.name, part.role, part.email) for part in found.sessions[0].parts] == [
        ("Lee, Ann", Role.HOST, "ann@x.example"),
        ("bo@x.example", Role.HOST, "bo@x.example"),
    ]


def test_what_sessions_have_no_room_for_is_told_once(file: MakeFile) -> None:
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM"
    found = read(file(WHEN, alarm, alarm, head="BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n"))
    assert told(found) == [
        (4, "VTODO", "Tasks (1) were left out; sessions come from events only.", False),
        (11, "VALARM", "Reminders (2) were left out; the calendars of those who come set their own.", False),
    ]


def test_odd_values_are_left_out_and_told(file: MakeFile) -> None:
    found = read(file(WHEN, "SEQUENCE:-1", "STATUS:BUSY", "SUMMARY:Again", "LAST-MODIFIED:never"))
    assert [(problem.line, problem.field) for problem in found.problems] == [
        (10, "SUMMARY"),
        (9, "STATUS"),
        (8, "SEQUENCE"),
        (11, "LAST-MODIFIED"),
    ]
    assert [draft.title for draft in found.sessions] == ["Human factors"]


@pytest.mark.parametrize(
    ("change", "sessions"),
    [
        (lambda data: data.replace(b"\r\n", b"\r"), 2),
        (lambda data: data.replace(b"\r\n", b"\n\n"), 2),
        (lambda data: data.decode().encode("utf-16"), 2),
        (lambda data: data[:-60], 2),
        (lambda data: data.replace(b"END:VEVENT\r\n", b""), 2),
        (lambda data: b"From: x\r\n\r\nHello\r\n" + data, 2),
        (lambda data: b"<html><pre>\r\n" + data + b"</pre></html>", 2),
        (lambda data: data.replace(b"SUMMARY", b"\xff\xfe broken\r\nSUMMARY"), 2),
        (lambda data: data.replace(b"DTSTART", b'DTSTART;X="open'), 2),
        (lambda data: data.replace(b"VERSION:2.0\r\n", b"BEGIN:X-NOTHING\r\n"), 2),
    ],
)
def test_broken_file_keeps_its_events(file: MakeFile, change: object, sessions: int) -> None:
    assert callable(change)
    found = read(change(file(WHEN) + file(WHEN, uid="UID:b")))
    assert [draft.uid for draft in found.sessions] == ["a@network.example", "b"][:sessions]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(data=st.data())
def test_no_damage_makes_the_reader_fail(file: MakeFile, data: st.DataObject) -> None:
    good = file(WHEN, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261028T200000Z", "DURATION:PT1H", head=CUSTOM)
    start, length = data.draw(st.integers(0, len(good))), data.draw(st.integers(0, 30))
    damaged = good[:start] + data.draw(st.binary(max_size=8)) + good[start + length :]
    with suppress(Unreadable):
        assert all(draft.title for draft in read(damaged).sessions)
