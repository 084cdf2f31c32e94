"""Members' calendar programs against the programme: whatever happens, a round of messages brings them all up to date.

Each program follows RFC 5546, 2.1.5: a higher SEQUENCE, or the same with a later DTSTAMP, is news; the rest is ignored.
"""

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import SessionStatus, Way
from cqo_desktop.services import guests, invitations, people, programme, sending, sessions, standing
from cqo_desktop.services.outgoing.messages import calendar_parts
from cqo_desktop.store.file import File, open_file
from tests.rich_file import IDS, START, Clock, filled

UID = "falls@network.example"
WHO = st.sampled_from([IDS.zoe, IDS.bob, 3])


@dataclass
class Entry:
    """What a program keeps of a UID, a cancelled one included."""

    version: tuple[int, datetime]
    shown: tuple[str, datetime, datetime] | None


@dataclass
class Program:
    """One member's calendar."""

    entries: dict[str, Entry] = field(default_factory=dict)

    def receive(self, data: bytes) -> bool:
        """Take a message in, and tell whether it was news."""
        calendar = icalendar.Calendar.from_ical(data)
        (event,) = calendar.walk("VEVENT")
        version = int(event["SEQUENCE"]), event["DTSTAMP"].dt
        held = self.entries.get(event["UID"])
        if held and version <= held.version:
            return False
        off = calendar["METHOD"] == "CANCEL"
        shown = None if off else (str(event["SUMMARY"]), event.start.astimezone(UTC), event.end.astimezone(UTC))
        self.entries[event["UID"]] = Entry(version, shown)
        return True


class Year(RuleBasedStateMachine):
    """A session's life, with undo, beside the calendars of three people."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.programs: dict[str, Program] = {}

    @initialize()
    def begin(self) -> None:
        path = Path(self.folder.name) / "rich.cqo"
        filled(path).close()
        self.file: File = open_file(path, author="Model", now=Clock(START.replace(hour=15), timedelta(seconds=10)))
        self.file.do(people.edit, person_id=IDS.bob, email="bob@example.org")
        self.file.do(people.add, name="Cyd", email="cyd@example.org")
        self.file.do(sessions.add, title="Falls", wall=datetime(2026, 10, 21, 16), uid=UID)

    def session_id(self) -> int | None:
        return next((row.id for row in self.file.ask(programme.listed) if row.uid == UID), None)

    @precondition(lambda self: self.session_id())
    @rule(hours=st.integers(-30, 30), zone=st.sampled_from(["America/Toronto", "Europe/Zurich"]))
    def move(self, hours: int, zone: str) -> None:
        row = self.file.ask(programme.one, session_id=self.session_id()).row
        self.file.do(sessions.move, session_id=row.id, to=row.wall + timedelta(hours=hours), zone=zone)

    @precondition(lambda self: self.session_id())
    @rule(title=st.sampled_from(["Falls", "Rest"]), room=st.sampled_from([None, IDS.big]))
    def edit(self, title: str, room: int | None) -> None:
        self.file.do(sessions.edit, session_id=self.session_id(), title=title, room_id=room)

    @precondition(lambda self: self.session_id())
    @rule()
    def call_off_or_reinstate(self) -> None:
        row = self.file.ask(programme.one, session_id=self.session_id()).row
        verb = sessions.reinstate if row.status is SessionStatus.CALLED_OFF else sessions.call_off
        self.file.do(verb, session_id=row.id)

    @precondition(lambda self: self.session_id())
    @rule()
    def delete(self) -> None:
        self.file.do(sessions.delete, session_id=self.session_id())

    @precondition(lambda self: self.session_id())
    @rule(some=st.sets(WHO, max_size=2))
    def choose_guests(self, some: set[int]) -> None:
        if some:
            self.file.do(guests.invite_only, session_id=self.session_id(), person_ids=some)
        else:
            self.file.do(guests.invite_everybody, session_id=self.session_id())

    @rule(redo=st.booleans())
    def undo_or_redo(self, redo: bool) -> None:
        with suppress(PlannerError):
            (self.file.redo if redo else self.file.undo)()

    @rule()
    def draft_only(self) -> None:
        if self.session_id() or self.programs:
            self.file.do(invitations.draft, uid=UID)

    @rule(some=st.none() | st.sets(WHO, max_size=2))
    def send(self, some: set[int] | None) -> None:
        if not self.session_id() and not self.programs:
            return
        drafted = self.file.do(invitations.draft, uid=UID, person_ids=some).value
        waiting = self.file.ask(invitations.by_id, message_ids=drafted.message_ids)
        chosen = [each for each in waiting if some is None or each.person_id in some]
        with self.file.reading() as db:
            written = list(calendar_parts(db, messages=chosen, at=self.file.now()))
        for row, data in written:
            assert self.programs.setdefault(row.address, Program()).receive(data), (row, "was ignored")
        if chosen:
            self.file.do(sending.record, message_ids=[row.id for row in chosen], way=Way.MAIL)
        if some is None:
            self.all_know_what_is_so()

    def all_know_what_is_so(self) -> None:
        there = self.file.ask(standing.one, uid=UID, at=self.file.now()) if self.programs else None
        for person in there.people if there else ():
            entry = self.programs.get(person.address, Program()).entries.get(UID)
            facts = there.facts if there and person.invited else None
            due = (facts.title, facts.starts, facts.ends) if facts and not facts.is_off else None
            assert (entry.shown if entry else None) == due
            assert person.need is None

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


Year.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestYear = Year.TestCase
