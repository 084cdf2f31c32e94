"""A small file that holds a row of every kind, awkward text included, and a clock that tests move."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.forum.conflicts import Rule, Strictness
from cqo_desktop.domain.vocabulary import (
    Answer,
    Language,
    LetterKind,
    MessageKind,
    MessageState,
    OrganizationKind,
    Pairing,
    PersonKind,
    ReplyState,
    Role,
    SeriesKind,
    SessionStatus,
    Standing,
    Way,
)
from cqo_desktop.services import agenda, network, organizations, people, series, sessions, venues
from cqo_desktop.store import file
from cqo_desktop.store.tables import (
    Accepted,
    ComfortHours,
    Guest,
    GuestList,
    LetterLanguage,
    LetterText,
    Logo,
    Message,
    Neighbours,
    Overlay,
    OverlayEntry,
    OwnDay,
    Placing,
    Presence,
    Published,
    Reminded,
    Reminder,
    Reply,
    RuleStrictness,
    SettledHour,
    Sitting,
    Walk,
    Wish,
)
from cqo_desktop.store.triggers import journalled

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
START = datetime(2026, 3, 3, 14, 2, tzinfo=UTC)
"""A Tuesday."""


class Clock:
    """A clock that moves a minute at every look, so that no two edits join unless a test holds it."""

    def __init__(self, at: datetime = START, tick: timedelta = timedelta(minutes=1)) -> None:
        self.at = at
        self.tick = tick

    def __call__(self) -> datetime:
        at, self.at = self.at, self.at + self.tick
        return at


@dataclass(frozen=True, slots=True)
class Ids:
    """The rows of the rich file by the parts they play."""

    clinic: int = 1
    board: int = 2
    zoe: int = 1
    bob: int = 2
    hall: int = 1
    big: int = 1
    small: int = 2
    monthly: int = 1
    mini: int = 2
    first: int = 1
    second: int = 2
    off: int = 3
    alone: int = 4
    welcome: int = 1
    talk: int = 2


IDS = Ids()


def founded(path: Path, *, author: str = "Ann", now: Callable[[], datetime] | None = None) -> file.File:
    """Make a file that holds its network alone."""
    made = file.create(path, author=author, now=now or Clock())
    made.do(
        network.found_network,
        name="CQO Network",
        zone="America/Toronto",
        organizer_name="Ann Ottawa",
        organizer_email="ann@example.org",
    )
    return made


def filled(path: Path) -> file.File:
    """Make a file with a row in every table the journal watches."""
    made = founded(path)
    made.do(_organizations_and_people)
    made.do(_venue_and_series)
    made.do(_programme)
    return made


def _organizations_and_people(db: Db) -> None:
    organizations.add(db, name="Centre « Santé »", kind=OrganizationKind.PUBLIC_SYSTEM, city="Québec", country="ca")
    organizations.add(db, name='O\'Neill "Board"', kind=OrganizationKind.HOSPITAL_BOARD)
    people.add(db, name="Zoë Ångström", organization_id=IDS.clinic, email="zoe@example.org", zone="Europe/Stockholm")
    people.add(db, name="Bob'); DROP TABLE x;--", kind=PersonKind.GUEST, zone="America/Toronto", notes="a\nb\\n")
    people.set_photo(db, person_id=IDS.zoe, data=PNG)


def _venue_and_series(db: Db) -> None:
    venues.add(db, name="Hall", city="Geneva", country="CH", zone="Europe/Zurich")
    venues.add_room(db, venue_id=IDS.hall, name="Big", seats=120)
    venues.add_room(db, venue_id=IDS.hall, name="Small")
    series.add(
        db,
        name="Monthly call",
        kind=SeriesKind.MONTHLY,
        rule_nth=3,
        rule_weekday=3,
        rule_time="16:00",
        rule_zone="America/Toronto",
    )
    series.set_template(db, series_id=IDS.monthly, items=[("Welcome", 5), ("Talk", 40), ("Questions", 15)])
    series.add(db, name="Human factors", kind=SeriesKind.MINI_SERIES, minutes=90)


def _programme(db: Db) -> None:
    extra = '{"logo": "a\\u0000b", "n": 1.50, "q": "\'\\"", "deep": [null, true, "é"]}'
    first = datetime(2026, 10, 15, 16)
    sessions.add(
        db, title="First “quoted”", wall=first, series_id=IDS.monthly, extra=extra, link="https://x.org/?a=1&b=%22"
    )
    sessions.add(db, title="Second", wall=datetime(2026, 11, 19, 16), series_id=IDS.monthly, status=SessionStatus.HOLD)
    sessions.add(db, title="Off", wall=datetime(2026, 12, 17, 16), series_id=IDS.mini)
    sessions.add(
        db, title="Alone 👩", wall=datetime(2026, 11, 1, 1, 30, fold=1), room_id=IDS.big, abstract="one\n\ntwo"
    )
    sessions.call_off(db, session_id=IDS.off, replaced_by=IDS.second)
    sessions.assign(db, session_id=IDS.first, person_id=IDS.zoe)
    sessions.assign(db, session_id=IDS.first, person_id=IDS.bob, role=Role.HOST)
    agenda.assign(db, item_id=IDS.talk, person_id=IDS.zoe)
    _correspondence(db)
    _calendars_elsewhere(db)
    _letters(db)
    _fair_times(db)
    _forum(db)
    db.add(SettledHour(session_id=IDS.second, instant=START))
    db.add(Logo(media_type="image/png", data=PNG))
    db.add(OwnDay(name="National day", first=datetime(2027, 6, 6), last=datetime(2027, 6, 7), country="SE"))


def _fair_times(db: Db) -> None:
    """Hold one session again as the second sitting of another, and begin the network's working day at eight."""
    hours = ("05:30", "06:30", "07:00", "08:00", "16:30", "18:00", "21:30", "22:30")
    names = ("awake_from", "early_from", "near_from", "work_from", "work_to", "near_to", "evening_to", "awake_to")
    db.add_all([Sitting(session_id=IDS.alone, of_id=IDS.off), ComfortHours(**dict(zip(names, hours, strict=True)))])


def _forum(db: Db) -> None:
    """Know of one session all that a timetable is judged by."""
    of_second = {"rule": Rule.NOT_THERE, "first_id": IDS.second, "subject": IDS.zoe, "reason": "She joins by video"}
    db.add_all(
        [
            Placing(session_id=IDS.second, expected=40, fixed=True, everywhere=False),
            Neighbours(first_id=IDS.second, second_id=IDS.alone, kind=Pairing.AFTER),
            Presence(person_id=IDS.zoe, arrives=START, leaves=START + timedelta(days=1)),
            Walk(first_id=IDS.big, second_id=IDS.small, minutes=5),
            Wish(person_id=IDS.bob, session_id=IDS.second),
            RuleStrictness(rule=Rule.SAME_TRACK, strictness=Strictness.OFF),
            Accepted(**of_second),
        ]
    )


def _letters(db: Db) -> None:
    """Word the reminders of one series in French, and remind of its sessions a week before."""
    text = LetterText(
        series_id=IDS.monthly,
        language=Language.FRENCH,
        kind=LetterKind.REMINDER,
        subject="Rappel {title}",
        body="À {name}",
    )
    languages = [LetterLanguage(language=Language.ENGLISH, position=0)]
    plan = Reminder(series_id=IDS.monthly, minutes=7 * 24 * 60)
    db.add_all([text, *languages, plan, Reminded(uid="gone@example.org", at=START)])


def _calendars_elsewhere(db: Db) -> None:
    """Publish a session that is no longer here, and lay a congress beside the programme."""
    gone = Published(
        collection="https://dav.example.org/cqo/", uid="gone@example.org", name="gone%40example.org.ics", at=START
    )
    overlay = Overlay(name="HIMSS 2027", source="himss.ics", at=START)
    db.add_all([gone, overlay])
    db.flush()
    days = {"wall": datetime(2027, 3, 8), "zone": "", "minutes": 5 * 24 * 60}
    db.add(OverlayEntry(overlay_id=overlay.id, title="Congress", **days))


def _correspondence(db: Db) -> None:
    """Tell of a session that is no longer here, and ask only Bob to one that is called off."""
    guests = GuestList(session_id=IDS.off)
    db.add(guests)
    db.flush()
    about = {"uid": "gone@example.org", "person_id": IDS.zoe, "address": "zoe@example.org", "stamp": START}
    db.add_all(
        [
            Guest(guest_list_id=guests.id, person_id=IDS.bob),
            Message(
                **about,
                name="Zoë Ångström",
                kind=MessageKind.INVITATION,
                state=MessageState.SENT,
                way=Way.MAIL,
                sent=START,
                sequence=0,
                title="Gone",
                starts=START + timedelta(days=200),
                ends=START + timedelta(days=200, hours=1),
                zone="Europe/Zurich",
                place="",
                city="",
                link="https://x.org/gone",
                standing=Standing.CONFIRMED,
            ),
            Reply(**about, answer=Answer.ACCEPTED, sequence=0, state=ReplyState.TAKEN, digest="d"),
        ]
    )


def copied(template: Path, to: Path) -> Path:
    """Copy a file that is closed."""
    to.write_bytes(template.read_bytes())
    return to


type Rows = dict[str, dict[int, dict[str, Any]]]


def snapshot(opened: file.File) -> Rows:
    """Read every row of every table the journal watches."""

    def rows(db: Db) -> Rows:
        return {
            table.name: {row["id"]: dict(row) for row in db.execute(select(table)).mappings()} for table in journalled()
        }

    return opened.ask(rows)


def settled(rows: Rows) -> Rows:
    """Leave out the columns that an undo moves forward on purpose."""
    moving = {table.name: {column.name for column in table.columns if column.info} for table in journalled()}
    return {
        table: {
            row_id: {name: value for name, value in row.items() if name not in moving[table]}
            for row_id, row in found.items()
        }
        for table, found in rows.items()
    }
