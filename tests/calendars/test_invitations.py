"""Invitations, changes and cancellations, as programs that are not ours understand them."""

from datetime import UTC, datetime
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqo_desktop.calendars import mailboxes
from cqo_desktop.calendars.invitations import cancellation, refused_proposal, request
from cqo_desktop.calendars.mailboxes import Mailbox
from cqo_desktop.calendars.timezones import vtimezone
from cqo_desktop.calendars.vevent import body, opening, wall_span
from cqo_desktop.calendars.writer import HEAD, TAIL
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Answer, SessionStatus
from tests.calendars.conftest import MakeEvent

STAMP = datetime(2026, 9, 1, 8, 30, 5, tzinfo=UTC)
ANN = Mailbox("Ann Ottawa", "ann@network.example")
ZOE = Mailbox("Zoë Ångström", "zoe@hospital.example")
NAMES = [
    "Doe, Jane; MD: chief",
    'O\'Neill "Bob"',
    "A\r\nATTENDEE:mailto:evil@x.example",
    "NUL\0 ^n \\n",
    "\u202egnorw",
    "名" * 10_000,
    "\ud800",
    "",
]


def only(data: bytes) -> Any:
    (calendar,) = icalendar.Calendar.from_ical(data, multiple=True)
    (event,) = calendar.walk("VEVENT")
    assert calendar.errors == event.errors == []
    return event


def test_address_in_a_name_is_never_taken_for_the_address(event: MakeEvent) -> None:
    bob = Mailbox("Bob\r\nATTENDEE:MAILTO:x@y.example", "bob@hospital.example")
    data = request(event(), organizer=ANN, stamp=STAMP).to(bob).decode().replace("\r\n ", "")
    (line,) = [each for each in data.split("\r\n") if each.startswith("ATTENDEE")]
    assert line.endswith(';CN="Bob ATTENDEE:x@y.example":mailto:bob@hospital.example')


def test_invitation_is_for_one_person_who_is_asked_to_answer(event: MakeEvent) -> None:
    data = request(event(sequence=2, alarm_minutes=15), organizer=ANN, stamp=STAMP).to(ZOE)
    assert data.decode().replace("\r\n ", "").split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CQO Desktop//Programme//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:a@network.example",
        "DTSTAMP:20260901T083005Z",
        "CREATED:20260102T030405Z",
        "LAST-MODIFIED:20260506T070809Z",
        "SEQUENCE:2",
        "ORGANIZER;CN=Ann Ottawa:mailto:ann@network.example",
        (
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;"
            "CN=Zoë Ångström:mailto:zoe@hospital.example"
        ),
        "DTSTART:20261021T200000Z",
        "DTEND:20261021T213000Z",
        "SUMMARY:Human factors",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Reminder",
        "TRIGGER:-PT15M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_who_has_answered_keeps_the_answer_and_is_not_asked_again(event: MakeEvent) -> None:
    found = only(request(event(), organizer=ANN, stamp=STAMP).to(ZOE, Answer.DECLINED))["ATTENDEE"]
    assert (found.params["PARTSTAT"], found.params["RSVP"]) == ("DECLINED", "FALSE")


def test_cancellation_repeats_what_it_takes_away_and_rings_no_bell(event: MakeEvent) -> None:
    data = cancellation(event(sequence=3, alarm_minutes=15), organizer=ANN, stamp=STAMP).to(ZOE)
    found = only(data)
    assert b"METHOD:CANCEL\r\n" in data
    assert (found["STATUS"], found["SUMMARY"], found["SEQUENCE"]) == ("CANCELLED", "Cancelled: Human factors", 3)
    assert (found.start, found["ATTENDEE"]) == (datetime(2026, 10, 21, 20, tzinfo=UTC), "mailto:zoe@hospital.example")
    assert found.walk("VALARM") == []


def test_refused_proposal_says_which_version_stays_and_no_more() -> None:
    data = refused_proposal("a@network.example", sequence=1, organizer=ANN, stamp=STAMP).to(ZOE)
    assert data.decode().replace("\r\n ", "").split("\r\n")[4:-2] == [
        "METHOD:DECLINECOUNTER",
        "BEGIN:VEVENT",
        "UID:a@network.example",
        "DTSTAMP:20260901T083005Z",
        "SEQUENCE:1",
        "ORGANIZER;CN=Ann Ottawa:mailto:ann@network.example",
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Zoë Ångström:mailto:zoe@hospital.example",
        "END:VEVENT",
    ]


def test_session_called_off_invites_nobody(event: MakeEvent) -> None:
    with pytest.raises(Refused, match="“Human factors” is called off; send a cancellation"):
        request(event(status=SessionStatus.CALLED_OFF), organizer=ANN, stamp=STAMP)


def test_session_in_person_brings_the_clock_of_its_place(event: MakeEvent) -> None:
    data = request(event(in_person=True, location="Hall 3"), organizer=ANN, stamp=STAMP).to(ZOE)
    assert data.count(b"BEGIN:VTIMEZONE\r\nTZID:America/Toronto\r\n") == 1
    assert vobject.readOne(data.decode()).vevent.dtstart.value.astimezone(UTC) == only(data).start


def test_hour_that_readers_could_mistake_goes_out_in_utc(event: MakeEvent) -> None:
    made = event(datetime(2026, 11, 1, 1, 30), in_person=True)
    assert b"VTIMEZONE" not in request(made, organizer=ANN, stamp=STAMP).to(ZOE)


@pytest.mark.parametrize("name", NAMES)
def test_no_name_breaks_out_of_its_line(event: MakeEvent, name: str) -> None:
    data = request(event(), organizer=Mailbox(name, ANN.email), stamp=STAMP).to(Mailbox(name, ZOE.email))
    found = only(data)
    assert (found["ATTENDEE"], found["ORGANIZER"]) == ("mailto:zoe@hospital.example", "mailto:ann@network.example")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\0" not in data
    assert len(found["ATTENDEE"].params.get("CN", "")) <= 255


def test_name_with_commas_is_quoted_whole(event: MakeEvent) -> None:
    data = request(event(), organizer=ANN, stamp=STAMP).to(Mailbox('Doe, "Jane": MD', ZOE.email))
    assert only(data)["ATTENDEE"].params["CN"] == "Doe, 'Jane': MD"


@pytest.mark.parametrize(
    ("email", "address"),
    [
        ("zoé@hôpital.example", "mailto:zo%C3%A9@xn--hpital-ixa.example"),
        ("o'neill+cqo@x.example", "mailto:o'neill+cqo@x.example"),
    ],
)
def test_address_is_written_in_ascii(event: MakeEvent, email: str, address: str) -> None:
    data = request(event(), organizer=ANN, stamp=STAMP).to(Mailbox("", email))
    assert only(data)["ATTENDEE"] == address


@given(
    names=st.lists(st.text(max_size=40), min_size=1, max_size=4),
    title=st.text(min_size=1, max_size=200),
    in_person=st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_copy_is_what_writing_it_whole_would_give(
    event: MakeEvent, names: list[str], title: str, *, in_person: bool
) -> None:
    made = event(title=title, in_person=in_person, alarm_minutes=15)
    letter = request(made, organizer=ANN, stamp=STAMP)
    for name in names:
        person = Mailbox(name, ZOE.email)
        span = wall_span(made)
        zone = vtimezone(span.zone, 2026, 2026) if span else None
        whole = [HEAD, "METHOD:REQUEST", *([zone] if zone else []), opening(made, STAMP)]
        whole += [mailboxes.organizer(ANN), mailboxes.asked(person, None), body(made, span, alarm=True), TAIL]
        assert letter.to(person) == "\r\n".join(whole).encode() == letter.to(person)
        assert only(letter.to(person))["ATTENDEE"] == "mailto:zoe@hospital.example"
