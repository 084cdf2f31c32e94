"""People counted where they stand alike: the same numbers as person by person, whatever happened before."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from datetime import datetime, timedelta
from random import Random

import pytest

from cqo_desktop.domain.correspondence import PersonStanding, RepliesRead, ReplyDraft, SessionStanding
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.inviting import Alike, Inviting, Subject, inviting
from cqo_desktop.domain.vocabulary import Answer, MessageState, PersonKind, Role, SessionStatus, Way
from cqo_desktop.services import (
    answers,
    guests,
    headcounts,
    invitations,
    ledger,
    people,
    programme,
    sending,
    sessions,
    standing,
)
from cqo_desktop.store.file import File
from tests.rich_file import IDS

ACTS = 45
ADDRESSES = ("ann@example.org", "ANN@example.org", "bob@example.org", "cyd@example.org", "dee@example.org", "")


def by_name(there: SessionStanding) -> Inviting:
    """Say how far a session is, counting person by person."""
    held = [each.held for each in there.people if each.held]
    facts = there.facts or held[-1]
    about = Subject(uid=there.uid, session_id=there.session_id, title=there.title, facts=facts)
    return inviting(about, [_one(each) for each in there.people if each.invited or each.told], at=facts.starts)


def _one(person: PersonStanding) -> Alike:
    kind = person.message.kind if person.message and not person.stale else None
    state = person.message.state if person.message else None
    return Alike(
        count=1,
        need=person.need,
        held=person.held,
        answer=person.answer,
        told=person.told,
        versions=person.versions,
        reachable=bool(person.address),
        waits=None if person.need or state is MessageState.SENDING else kind,
        failed=state is MessageState.FAILED,
        unsure=state is MessageState.SENDING,
    )


def numbers(made: Inviting) -> dict[str, object]:
    return {
        field.name: getattr(made, field.name)
        for field in fields(Inviting)
        if field.name not in {"about", "stage", "missing", "doubtful", "proposals"}
    }


class Play:
    """Do what a coordinator may do, by chance."""

    def __init__(self, file: File, seed: int) -> None:
        self.file, self.chance = file, Random(seed)
        self.acts: list[Callable[[], object]] = [
            self.readdress, self.send, self.send, self.draft, self.begin, self.move, self.retitle, self.call_off,
            self.reinstate, self.limit, self.open, self.answer, self.answer, self.remind, self.speak, self.come,
            self.fail, self.add, self.delete,
        ]  # fmt: skip
        self.uids: list[str] = []
        for _ in range(2):
            self.add()
        for each in range(4):
            file.do(people.add, name=f"Person {each}", email=ADDRESSES[each], kind=PersonKind.MEMBER)

    def on(self) -> None:
        # Not every act is to be had at every time.
        with suppress(PlannerError):
            self.chance.choice(self.acts)()

    def uid(self) -> str:
        return self.chance.choice(self.uids)

    def session_id(self) -> int:
        found = {row.uid: row.id for row in self.file.ask(programme.listed)}
        return found.get(self.uid(), 0)

    def person_id(self) -> int:
        return self.chance.choice([row.id for row in self.file.ask(people.listed)])

    def add(self) -> None:
        self.uids.append(f"{len(self.uids)}@play.example")
        wall = datetime(2026, 3, 5, 9) + timedelta(hours=self.chance.randrange(24))
        self.file.do(sessions.add, title=self.uids[-1], wall=wall, uid=self.uids[-1], status=SessionStatus.CONFIRMED)

    def delete(self) -> None:
        self.file.do(sessions.delete, session_id=self.session_id())

    def readdress(self) -> None:
        person_id = self.person_id()
        name = next(row.name for row in self.file.ask(people.listed) if row.id == person_id)
        self.file.do(people.edit, person_id=person_id, email=self.chance.choice(ADDRESSES), name=name)

    def come(self) -> None:
        person_id, kind = self.person_id(), self.chance.choice(list(PersonKind))
        name = next(row.name for row in self.file.ask(people.listed) if row.id == person_id)
        self.file.do(people.edit, person_id=person_id, kind=kind, name=name)

    def draft(self) -> tuple[int, ...]:
        return self.file.do(invitations.draft, uid=self.uid()).value.message_ids

    def send(self) -> None:
        self.file.do(sending.record, message_ids=self.draft(), way=Way.MAIL)

    def begin(self) -> None:
        self.file.do(sending.begin, message_ids=self.draft()[:2])

    def fail(self) -> None:
        ids = self.draft()[:1]
        self.file.do(sending.begin, message_ids=ids)
        self.file.do(sending.record_failure, message_ids=ids, problem="No such address.")

    def move(self) -> None:
        wall = datetime(2026, 3, 5, 9) + timedelta(hours=self.chance.randrange(24))
        self.file.do(sessions.move, session_id=self.session_id(), to=wall)

    def retitle(self) -> None:
        self.file.do(sessions.edit, session_id=self.session_id(), title=f"Title {self.chance.random()}")

    def call_off(self) -> None:
        self.file.do(sessions.call_off, session_id=self.session_id())

    def reinstate(self) -> None:
        self.file.do(sessions.set_status, session_id=self.session_id(), status=self.chance.choice(list(SessionStatus)))

    def limit(self) -> None:
        chosen = {self.person_id(), self.person_id()}
        self.file.do(guests.invite_only, session_id=self.session_id(), person_ids=chosen)

    def open(self) -> None:
        self.file.do(guests.invite_everybody, session_id=self.session_id())

    def speak(self) -> None:
        self.file.do(sessions.assign, session_id=self.session_id(), person_id=self.person_id(), role=Role.SPEAKER)

    def remind(self) -> None:
        self.file.do(invitations.remind, uid=self.uid())

    def answer(self) -> None:
        self.file.do(
            answers.take,
            read=RepliesRead(
                replies=(
                    ReplyDraft(
                        source="x",
                        uid=self.uid(),
                        address=self.chance.choice(ADDRESSES[:-1]),
                        answer=self.chance.choice(list(Answer)),
                        sequence=self.chance.choice([None, 0, 1, 2]),
                        stamp=self.file.now(),
                    ),
                )
            ),
        )


@pytest.mark.parametrize("seed", range(12))
def test_counts_are_those_of_everybody_by_name(rich: File, seed: int) -> None:
    rich.do(people.edit, person_id=IDS.bob, email="bob@example.org", kind=PersonKind.MEMBER, name="Bob")
    play = Play(rich, seed)
    for _ in range(ACTS):
        play.on()
    at = rich.now()
    named = rich.ask(standing.several, uids=play.uids, at=at)
    with rich.reading() as db:
        counted = headcounts.counted(db, here=ledger.sessions(db), uids=play.uids, at=at)
    for there in named:
        if there.facts or any(each.held for each in there.people):
            expected = by_name(there)
            assert numbers(inviting(expected.about, counted[there.uid], at=expected.facts.starts)) == numbers(expected)


def test_addresses_count_once_and_people_without_one_are_counted_apart(rich: File) -> None:
    for each in ("two@example.org", "TWO@example.org", ""):
        rich.do(people.add, name=f"Person {each}", email=each, kind=PersonKind.MEMBER)
    session_id = rich.do(sessions.add, title="Falls", wall=datetime(2026, 10, 21, 16)).value
    invited = rich.ask(guests.audiences, session_ids=[session_id])[session_id]
    found = rich.ask(guests.numbers, session_ids=[session_id])[session_id]
    assert (found.reachable, found.nameless) == (
        sum(bool(each.address) for each in invited),
        sum(not each.address for each in invited),
    )
