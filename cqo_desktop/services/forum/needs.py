"""What the timetable is told of sessions, people and rooms: the verbs behind its rules."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import hours, zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import Pairing
from cqo_desktop.services import editing, network
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Neighbours, Person, Placing, Presence, Room, Session, Walk, Wish

LONGEST_WALK = 120
MOST_PEOPLE = 100_000
_WORDS = {"expected": "expected audience", "fixed": "lock", "everywhere": "rooms"}


class PlacingFields(TypedDict, total=False):
    """What the timetable needs to know of a session."""

    expected: int | None
    fixed: bool
    everywhere: bool


def set_placing(
    db: Db, *, session_id: int, was: Mapping[str, object] | None = None, **fields: Unpack[PlacingFields]
) -> None:
    """Say how many people a session expects, whether it is locked, and whether it takes all rooms.

    Raises:
        NotFound: the session is gone.
        Refused: the number is no audience.
        Conflict: somebody changed the same fact meanwhile.
    """
    session = editing.found(db, Session, session_id, "session")
    expected = fields.get("expected")
    if expected is not None and not 0 <= expected <= MOST_PEOPLE:
        raise Refused(f"{expected:,} is no audience; give a number from 0 to {MOST_PEOPLE:,}.")
    row = db.scalar(select(Placing).where(Placing.session_id == session_id))
    if row is None:
        row = Placing(session_id=session_id, expected=None, fixed=False, everywhere=False)
        db.add(row)
        db.flush()
    if set(fields) == {"fixed"} and row.fixed != fields["fixed"]:
        entitle(db, f"{'Lock' if fields['fixed'] else 'Unlock'} {quoted(session.title)} in the timetable")
    editing.edit(db, row, name=session.title, fields=fields, words=_WORDS, was=was)


def pair(db: Db, *, first_id: int, second_id: int, kind: Pairing) -> None:
    """Say that one session builds on another, or that the two must not run side by side.

    Raises:
        Refused: it is one session, or the two would have to follow each other both ways.
        NotFound: a session is gone.
    """
    if first_id == second_id:
        raise Refused("A session has no place beside itself; choose another one.")
    first, second = (editing.found(db, Session, each, "session") for each in (first_id, second_id))
    if kind is Pairing.AFTER and _leads(db, second_id, first_id):
        raise Refused(
            f"{quoted(second.title)} cannot follow {quoted(first.title)}, which follows it already; undo that first."
        )
    if kind is Pairing.AFTER:
        entitle(db, f"Keep {quoted(second.title)} after {quoted(first.title)}")
    else:
        entitle(db, f"Keep {quoted(second.title)} apart from {quoted(first.title)}")
    db.execute(delete(Neighbours).where(*_between(first_id, second_id)))
    db.add(Neighbours(first_id=first_id, second_id=second_id, kind=kind))


def _leads(db: Db, first: int, last: int) -> bool:
    """Tell whether one session comes before another by what is said of pairs."""
    follows: dict[int, list[int]] = {}
    for row in db.scalars(select(Neighbours).where(Neighbours.kind == Pairing.AFTER)):
        follows.setdefault(row.first_id, []).append(row.second_id)
    seen, ahead = {first}, [first]
    while ahead:
        for each in follows.get(ahead.pop(), ()):
            if each not in seen:
                seen.add(each)
                ahead.append(each)
    return last in seen


def unpair(db: Db, *, first_id: int, second_id: int) -> None:
    """Forget what was said of two sessions.

    Raises:
        NotFound: a session is gone.
    """
    first, second = (editing.found(db, Session, each, "session") for each in (first_id, second_id))
    if db.execute(delete(Neighbours).where(*_between(first_id, second_id)).returning(Neighbours.id)).all():
        entitle(db, f"Let {quoted(second.title)} lie anywhere beside {quoted(first.title)}")


def _between(first_id: int, second_id: int) -> tuple[ColumnElement[bool], ...]:
    both = (first_id, second_id)
    return (Neighbours.first_id.in_(both), Neighbours.second_id.in_(both))


def set_presence(db: Db, *, person_id: int, stretches: Sequence[tuple[datetime, datetime]]) -> None:
    """Say when a person is there, as aware instants from arriving to leaving; none means always.

    Raises:
        NotFound: the person is gone.
        Refused: somebody would leave before arriving, or two stretches overlap.
    """
    person = editing.found(db, Person, person_id, "person")
    wanted = sorted(stretches)
    for number, (arrives, leaves) in enumerate(wanted):
        if leaves <= arrives:
            raise Refused(f"{quoted(person.name)} would leave before arriving; change one of the two.")
        if number and arrives < wanted[number - 1][1]:
            raise Refused(f"Two stays of {quoted(person.name)} overlap; make them one.")
    before = db.execute(
        select(Presence.arrives, Presence.leaves).where(Presence.person_id == person_id).order_by(Presence.arrives)
    ).all()
    if [tuple(row) for row in before] == wanted:
        return
    entitle(db, _presence_said(person.name, wanted, network.one(db).zone))
    db.execute(delete(Presence).where(Presence.person_id == person_id))
    db.add_all(Presence(person_id=person_id, arrives=arrives, leaves=leaves) for arrives, leaves in wanted)


def _presence_said(name: str, wanted: Sequence[tuple[datetime, datetime]], zone: str) -> str:
    if not wanted:
        return f"Let {quoted(name)} be there at any time"
    first = wanted[0][0].astimezone(zones.zone(zone))
    return f"Let {quoted(name)} be there from {hours.weekday_hour(first)} on"


def set_walk(db: Db, *, first_id: int, second_id: int, minutes: int) -> None:
    """Say how long it takes from one room to another, both ways; 0 forgets it.

    Raises:
        NotFound: a room is gone.
        Refused: it is one room, or nobody walks that long.
    """
    first, second = (editing.found(db, Room, each, "room") for each in sorted((first_id, second_id)))
    if first_id == second_id or not 0 <= minutes <= LONGEST_WALK:
        raise Refused(f"Give two rooms, and from 0 to {LONGEST_WALK} minutes between them.")
    row = db.scalar(select(Walk).where(Walk.first_id == first.id, Walk.second_id == second.id))
    if (row.minutes if row else 0) == minutes:
        return
    entitle(db, f"Set the walk from {quoted(first.name)} to {quoted(second.name)} to {counted(minutes, 'minute')}")
    if row is not None:
        db.delete(row)
        db.flush()
    if minutes:
        db.add(Walk(first_id=first.id, second_id=second.id, minutes=minutes))


def set_wishes(db: Db, *, person_id: int, session_ids: Iterable[int]) -> None:
    """Say which sessions somebody wants to attend.

    Raises:
        NotFound: the person or a session is gone.
    """
    person = editing.found(db, Person, person_id, "person")
    wanted = set(session_ids)
    known = set(db.scalars(select(Session.id).where(Session.id.in_(wanted))))
    for each in sorted(wanted - known):
        editing.found(db, Session, each, "session")
    before = set(db.scalars(select(Wish.session_id).where(Wish.person_id == person_id)))
    if before == wanted:
        return
    entitle(db, f"Set the wishes of {quoted(person.name)} to {counted(len(wanted), 'session')}")
    db.execute(delete(Wish).where(Wish.person_id == person_id, Wish.session_id.in_(before - wanted)))
    db.add_all(Wish(person_id=person_id, session_id=each) for each in sorted(wanted - before))


def wishes(db: Db) -> int:
    """Count all wishes."""
    return db.scalar(select(func.count()).select_from(Wish)) or 0
