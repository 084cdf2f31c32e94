"""The file against the simplest model of it: a list of snapshots and two stacks."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import agenda, people, sessions, venues
from cqo_desktop.store.file import Done, File, open_file
from tests.rich_file import START, Clock, Rows, filled, settled, snapshot

PEOPLE = st.integers(0, 5)
TEXTS = st.sampled_from(["", "a", "ü\"'", "null", "0", "1.0", "\\n", "👩", "x\ny"])


class FileWithUndo(RuleBasedStateMachine):
    """Random verbs, undone and redone at random, now and then over a restart."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock(START.replace(hour=15), timedelta(seconds=10))
        self.undoable: list[Rows] = []
        self.redoable: list[Rows] = []

    @initialize()
    def begin(self) -> None:
        path = Path(self.folder.name) / "rich.cqo"
        filled(path).close()
        self.file: File = open_file(path, author="Model", now=self.clock)
        self.now = settled(snapshot(self.file))

    def did(self, done: Done[object]) -> None:
        if done.step.id is not None:
            self.undoable.append(self.now)
            self.redoable.clear()
        self.now = settled(snapshot(self.file))

    def pick(self, table: str, number: int) -> int | None:
        rows = sorted(self.now[table])
        return rows[number % len(rows)] if rows else None

    @rule(name=TEXTS.filter(bool))
    def add_person(self, name: str) -> None:
        self.did(self.file.do(people.add, name=name))

    @rule(number=PEOPLE, notes=TEXTS, role=TEXTS)
    def edit_person(self, number: int, notes: str, role: str) -> None:
        if (found := self.pick("person", number)) is not None:
            self.did(self.file.do(people.edit, person_id=found, notes=notes, role=role))

    @rule(number=PEOPLE)
    def delete_person(self, number: int) -> None:
        if (found := self.pick("person", number)) is not None:
            self.did(self.file.do(people.delete, person_id=found))

    @rule(number=PEOPLE, size=st.none() | st.integers(0, 3))
    def set_photo(self, number: int, size: int | None) -> None:
        if (found := self.pick("person", number)) is not None:
            data = None if size is None else b"\xff\xd8\xff" + bytes(size)
            self.did(self.file.do(people.set_photo, person_id=found, data=data))

    @rule(number=PEOPLE, hours=st.integers(-72, 72))
    def move(self, number: int, hours: int) -> None:
        if (found := self.pick("session", number)) is not None:
            wall = self.now["session"][found]["wall"].replace(minute=0) + timedelta(hours=hours)
            self.did(self.file.do(sessions.move, session_id=found, to=wall))

    @rule(number=PEOPLE, by=PEOPLE)
    def call_off(self, number: int, by: int) -> None:
        found, other = self.pick("session", number), self.pick("session", by)
        if found is not None and found != other:
            self.did(self.file.do(sessions.call_off, session_id=found, replaced_by=other))

    @rule(number=PEOPLE)
    def delete_session(self, number: int) -> None:
        if (found := self.pick("session", number)) is not None:
            self.did(self.file.do(sessions.delete, session_id=found))

    @rule(number=PEOPLE)
    def duplicate_session(self, number: int) -> None:
        if (found := self.pick("session", number)) is not None:
            self.did(self.file.do(sessions.duplicate, session_id=found, status=SessionStatus.IDEA))

    @rule(number=PEOPLE, person=PEOPLE, role=st.sampled_from(Role))
    def assign(self, number: int, person: int, role: Role) -> None:
        found, who = self.pick("session", number), self.pick("person", person)
        if found is not None and who is not None:
            self.did(self.file.do(sessions.assign, session_id=found, person_id=who, role=role))

    @rule(number=PEOPLE, to=PEOPLE)
    def move_item(self, number: int, to: int) -> None:
        if (found := self.pick("agenda_item", number)) is not None:
            self.did(self.file.do(agenda.move, item_id=found, to=to))

    @rule(number=PEOPLE)
    def delete_item(self, number: int) -> None:
        if (found := self.pick("agenda_item", number)) is not None:
            self.did(self.file.do(agenda.delete, item_id=found))

    @rule(number=PEOPLE)
    def duplicate_or_delete_venue(self, number: int) -> None:
        if (found := self.pick("venue", number)) is not None:
            verb = venues.duplicate if number % 2 else venues.delete
            self.did(self.file.do(verb, venue_id=found))

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        self.file.undo()
        self.redoable.append(self.now)
        self.now = self.undoable.pop()

    @precondition(lambda self: self.redoable)
    @rule()
    def redo(self) -> None:
        self.file.redo()
        self.undoable.append(self.now)
        self.now = self.redoable.pop()

    @rule()
    def restart(self) -> None:
        self.file.close()
        self.file = open_file(self.file.path, author="Model", now=self.clock)

    @invariant()
    def file_is_as_the_model_says(self) -> None:
        if hasattr(self, "file"):
            assert settled(snapshot(self.file)) == self.now

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


FileWithUndo.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestFileWithUndo = FileWithUndo.TestCase
