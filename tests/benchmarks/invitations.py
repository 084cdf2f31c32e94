"""3,000 personal invitations to one session, beside plain icalendar, vobject and ics; and the questions about them."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import ics
import vobject
from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.invitations import request
from cqo_desktop.calendars.mailboxes import Mailbox
from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import SessionStatus, Way
from cqo_desktop.services import invitations, network, people, programme, sending, sessions, standing
from cqo_desktop.services.outgoing.messages import calendar_parts
from cqo_desktop.store.file import create
from tests.benchmarks.calendars import LINK, TEXT
from tests.benchmarks.timing import in_turn, seconds, tell

PEOPLE, ROUNDS = 3_000, 3
STAMP = datetime(2027, 1, 1, tzinfo=UTC)
ANN = Mailbox("Ann Ottawa", "ann@network.example")


def measure() -> None:
    event = CalendarEvent(
        uid="session-1@network.example",
        created=STAMP,
        revised=STAMP,
        start=zones.resolve(datetime(2027, 3, 4, 16), "America/New_York"),
        minutes=90,
        in_person=True,
        title="Séance 1: Leadership, trust; and growth in São Paulo",
        location="Coral B, Palmetto Lakes Convention Center, Orlando",
        description=TEXT,
        link=LINK,
        status=SessionStatus.CONFIRMED,
        alarm_minutes=15,
    )
    invited = [Mailbox(f"Member, Zoë {each}", f"member.{each}@hospital.example") for each in range(PEOPLE)]
    works = {
        "ours, written once for all": lambda: _shared(event, invited),
        "ours, each written whole": lambda: [
            request(event, organizer=ANN, stamp=STAMP).to(person) for person in invited
        ],
        "icalendar": lambda: [_with_icalendar(event, person) for person in invited],
        "vobject": lambda: [_with_vobject(event, person) for person in invited],
        "ics": lambda: [_with_ics(event, person) for person in invited],
    }
    tell(in_turn(works, ROUNDS), "ours, written once for all")
    _file(invited)


def _shared(event: CalendarEvent, invited: list[Mailbox]) -> list[bytes]:
    letter = request(event, organizer=ANN, stamp=STAMP)
    return [letter.to(person) for person in invited]


def _with_icalendar(event: CalendarEvent, person: Mailbox) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//bench//icalendar//EN")
    calendar.add("method", "REQUEST")
    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", STAMP)
    made.add("sequence", event.sequence)
    made.add("organizer", icalendar.vCalAddress.new(ANN.email, cn=ANN.name))
    made.add("attendee", icalendar.vCalAddress.new(person.email, cn=person.name, partstat="NEEDS-ACTION", rsvp=True))
    made.add("dtstart", event.start.instant)
    made.add("dtend", event.start.instant + timedelta(minutes=event.minutes))
    made.add("summary", event.title)
    made.add("location", event.location)
    made.add("description", event.description)
    made.add("url", event.link)
    made.add("status", "CONFIRMED")
    calendar.add_component(made)
    return calendar.to_ical()


def _with_vobject(event: CalendarEvent, person: Mailbox) -> bytes:
    calendar = vobject.iCalendar()
    calendar.add("method").value = "REQUEST"
    made = calendar.add("vevent")
    made.add("uid").value = event.uid
    made.add("organizer").value = f"mailto:{ANN.email}"
    attendee = made.add("attendee")
    attendee.value = f"mailto:{person.email}"
    attendee.params |= {"CN": [person.name], "PARTSTAT": ["NEEDS-ACTION"], "RSVP": ["TRUE"]}
    made.add("dtstart").value = event.start.instant.replace(tzinfo=vobject.icalendar.utc)
    made.add("dtend").value = (event.start.instant + timedelta(minutes=event.minutes)).replace(
        tzinfo=vobject.icalendar.utc
    )
    made.add("summary").value = event.title
    made.add("location").value = event.location
    made.add("description").value = event.description
    made.add("status").value = "CONFIRMED"
    return str(calendar.serialize()).encode()


def _with_ics(event: CalendarEvent, person: Mailbox) -> bytes:
    # It writes neither SEQUENCE nor PARTSTAT.
    made = ics.Event(
        name=event.title,
        begin=event.start.instant,
        duration=timedelta(minutes=event.minutes),
        uid=event.uid,
        location=event.location,
        description=event.description,
        url=event.link,
        status="CONFIRMED",
        organizer=ics.Organizer(email=ANN.email, common_name=ANN.name),
    )
    made.add_attendee(ics.Attendee(email=person.email, common_name=person.name, rsvp="TRUE"))
    calendar = ics.Calendar(events=[made])
    calendar.method = "REQUEST"
    return calendar.serialize().encode()


def _file(invited: list[Mailbox]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create(Path(folder) / "bench.cqo", author="Ann", now=lambda: STAMP)
        file.do(
            network.found_network,
            name="Bench",
            zone="America/New_York",
            organizer_name=ANN.name,
            organizer_email=ANN.email,
        )

        def fill(db: Db) -> str:
            made = sessions.add(db, title="Bench", wall=datetime(2027, 3, 4, 16), status=SessionStatus.CONFIRMED)
            for person in invited:
                people.add(db, name=person.name, email=person.email)
            return programme.one(db, session_id=made).row.uid

        uid = file.do(fill).value
        taken = {"draft": seconds(lambda: file.do(invitations.draft, uid=uid))}
        rows = file.ask(invitations.outbox, uid=uid)

        def write() -> list[object]:
            with file.reading() as db:
                return list(calendar_parts(db, messages=rows, at=STAMP))

        taken["write"] = seconds(write)
        ids = [row.id for row in rows]
        taken["hand one over"] = seconds(lambda: file.do(sending.begin, message_ids=[rows[0].id]))
        taken["record as sent"] = seconds(lambda: file.do(sending.record, message_ids=ids, way=Way.FILE))
        taken["who stands how"] = seconds(lambda: file.ask(standing.one, uid=uid, at=STAMP))
        session_id = file.ask(programme.listed)[0].id
        file.do(sessions.move, session_id=session_id, to=datetime(2027, 3, 5, 16))
        taken["draft updates"] = seconds(lambda: file.do(invitations.draft, uid=uid))
        taken["who holds an old time"] = seconds(lambda: file.ask(invitations.outdated, at=STAMP))
        print(f"  a file with {PEOPLE:,} members invited to one session")
        tell(taken, "who stands how")
        file.close()
