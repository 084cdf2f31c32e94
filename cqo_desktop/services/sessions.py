"""Sessions: the verbs of planning."""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Unpack

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Conflict, Refused
from cqo_desktop.domain.sentences import day, moment_in_words, quoted, shift
from cqo_desktop.domain.text import named
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import agenda, editing, guests
from cqo_desktop.services.session_facts import (
    SEEN_IN_CALENDARS,
    WORDS,
    SessionFacts,
    SessionFields,
    cleaned,
    on_the_minute,
    timed,
)
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Network, Person, Room, Series, Session, SessionPart


def add(
    db: Db,
    *,
    title: str,
    wall: datetime,
    zone: str | None = None,
    status: SessionStatus = SessionStatus.DRAFT,
    uid: str | None = None,
    guid: str | None = None,
    sequence: int = 0,
    with_template: bool = True,
    **fields: Unpack[SessionFacts],
) -> int:
    """Add a session and return its id; its length and agenda come from its series unless given.

    Raises:
        Refused: the zone is unknown, the hour is skipped by its clocks, or a value is not usable.
    """
    network = editing.found(db, Network, 1, "network")
    values = cleaned(fields)
    editing.refer(db, Session, values)
    series = db.get(Series, fields["series_id"]) if fields.get("series_id") else None
    moment = on_the_minute(wall, zone or network.zone)
    at = step_time(db)
    values.setdefault("minutes", series.minutes if series else 60)
    _see_unused(db, uid, guid)
    row = Session(
        title=named(title, "A session"),
        uid=uid or f"{uuid.uuid4()}@{network.uid_domain}",
        guid=guid or str(uuid.uuid4()),
        status=status,
        sequence=sequence,
        created=at,
        revised=at,
        **timed(moment),
        **values,
    )
    db.add(row)
    db.flush()
    if with_template:
        agenda.write(db, row.id, agenda.template_of(db, row.series_id))
    entitle(db, f"Add {quoted(row.title)} on {day(row.wall)}")
    return row.id


def _see_unused(db: Db, uid: str | None, guid: str | None) -> None:
    taken = db.scalar(select(Session.title).where(or_(Session.uid == uid, Session.guid == guid)).limit(1))
    if taken is not None:
        raise Refused(f"{quoted(taken)} has this calendar UID or schedule GUID already; change that session instead.")


def edit(db: Db, *, session_id: int, was: Mapping[str, object] | None = None, **fields: Unpack[SessionFields]) -> None:
    """Change facts of a session.

    Raises:
        NotFound: it is gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Session, session_id, "session")
    values = cleaned(fields)
    editing.refer(db, Session, values)
    if any(values[field] != getattr(row, field) for field in values if field in SEEN_IN_CALENDARS):
        row.revised = step_time(db)
    if values.get("minutes", row.minutes) != row.minutes:
        row.sequence += 1
    editing.edit(db, row, name=row.title, fields=values, words=WORDS, was=was)


def move(
    db: Db,
    *,
    session_id: int,
    to: datetime,
    zone: str | None = None,
    minutes: int | None = None,
    was: zones.Moment | None = None,
) -> zones.Moment:
    """Move a session to another wall time, in its own zone or another, and return the moment it now falls on.

    Raises:
        Refused: the zone is unknown or its clocks skip that hour.
        Conflict: `was` is given and somebody moved it meanwhile.
    """
    row = editing.found(db, Session, session_id, "session")
    before = row.wall.replace(fold=row.fold)
    moment = on_the_minute(to, zone or row.zone)
    after = (moment.wall, moment.wall.fold, moment.zone)
    if was is not None and (row.wall, row.fold, row.zone) not in {(was.wall, was.wall.fold, was.zone), after}:
        raise Conflict(
            f"Meanwhile {quoted(row.title)} was moved to {moment_in_words(before, row.zone)}; yours is "
            f"{moment_in_words(moment.wall, moment.zone)}. Nothing was changed; choose one of the two.",
        )
    if (row.wall, row.fold, row.zone) == after:
        if minutes is not None:
            resize(db, session_id=session_id, minutes=minutes)
        return moment
    entitle(
        db,
        lambda origin: f"Move {quoted(row.title)} {_shift(origin, moment)}",
        joins=f"session/{session_id}/time",
        origin=f"{before.isoformat(timespec='minutes')} {before.fold} {row.zone}",
    )
    for name, value in (timed(moment) | cleaned({"minutes": row.minutes if minutes is None else minutes})).items():
        setattr(row, name, value)
    row.sequence += 1
    row.revised = step_time(db)
    return moment


def _shift(origin: str, moment: zones.Moment) -> str:
    wall, fold, zone = origin.split(" ")
    return shift(datetime.fromisoformat(wall).replace(fold=int(fold)), moment.wall, (zone, moment.zone))


def resize(db: Db, *, session_id: int, minutes: int) -> None:
    """Change how long a session lasts."""
    row = editing.found(db, Session, session_id, "session")
    if row.minutes == minutes:
        return
    entitle(
        db,
        lambda origin: f"Change {quoted(row.title)} from {origin} to {minutes} minutes",
        joins=f"session/{session_id}/minutes",
        origin=str(row.minutes),
    )
    edit(db, session_id=session_id, minutes=minutes)


def set_status(db: Db, *, session_id: int, status: SessionStatus) -> None:
    """Bring a session to another status; calling off and reinstating have verbs of their own.

    Raises:
        Refused: it is called off, or would be.
    """
    row = editing.found(db, Session, session_id, "session")
    if SessionStatus.CALLED_OFF in {row.status, status}:
        raise Refused(f"{quoted(row.title)} is or would be called off; use Call off or Reinstate for that.")
    if row.status is status:
        return
    entitle(db, f"Mark {quoted(row.title)} as {status.value}")
    row.status = status
    row.revised = step_time(db)


def call_off(db: Db, *, session_id: int, replaced_by: int | None = None) -> None:
    """Call a session off, and say which one takes its place.

    Raises:
        Refused: it would replace itself.
    """
    row = editing.found(db, Session, session_id, "session")
    if replaced_by == session_id:
        raise Refused(f"{quoted(row.title)} cannot be replaced by itself; choose another session.")
    instead = ""
    if replaced_by is not None:
        instead = f", replaced by {quoted(editing.found(db, Session, replaced_by, 'session').title)}"
    if row.status is SessionStatus.CALLED_OFF and row.replaced_by_id == replaced_by:
        return
    entitle(db, f"Call off {quoted(row.title)} of {day(row.wall)}{instead}")
    if row.status is not SessionStatus.CALLED_OFF:
        row.sequence += 1
    row.status = SessionStatus.CALLED_OFF
    row.replaced_by_id = replaced_by
    row.revised = step_time(db)


def reinstate(db: Db, *, session_id: int) -> None:
    """Bring a session back that was called off, as a draft."""
    row = editing.found(db, Session, session_id, "session")
    if row.status is not SessionStatus.CALLED_OFF:
        raise Refused(f"{quoted(row.title)} is not called off, so there is nothing to reinstate.")
    entitle(db, f"Reinstate {quoted(row.title)} on {day(row.wall)}")
    row.status = SessionStatus.DRAFT
    row.replaced_by_id = None
    row.sequence += 1
    row.revised = step_time(db)


def duplicate(
    db: Db, *, session_id: int, to: datetime | None = None, status: SessionStatus = SessionStatus.DRAFT
) -> int:
    """Add a session like this one, with all its people, a week later unless `to` says when; return its id."""
    row = editing.found(db, Session, session_id, "session")
    wall = to or row.wall + timedelta(days=7)
    entitle(db, f"Duplicate {quoted(row.title)} on {day(wall)}")
    kept = {name: getattr(row, name) for name in SessionFacts.__annotations__ if name != "extra"}
    made = add(db, title=row.title, wall=wall, zone=row.zone, status=status, with_template=False, **kept)
    for part in db.scalars(select(SessionPart).where(SessionPart.session_id == session_id)).all():
        db.add(editing.copied(part, session_id=made))
    agenda.copy(db, session_id=session_id, to=made)
    guests.copy_list(db, session_id=session_id, to=made)
    return made


def delete(db: Db, *, session_id: int) -> None:
    """Delete a session with its agenda."""
    row = editing.found(db, Session, session_id, "session")
    entitle(db, f"Delete {quoted(row.title)} of {day(row.wall)}")
    db.delete(row)


def assign(db: Db, *, session_id: int, person_id: int, role: Role = Role.SPEAKER) -> None:
    """Give somebody a role in a session; one person may have several.

    Raises:
        NotFound: the session or the person is gone.
    """
    row = editing.found(db, Session, session_id, "session")
    person = editing.found(db, Person, person_id, "person")
    theirs = (SessionPart.session_id == session_id, SessionPart.person_id == person_id)
    if db.scalar(select(func.count()).where(*theirs, SessionPart.role == role)):
        return
    position = editing.next_position(db, SessionPart.position, SessionPart.session_id == session_id)
    db.add(SessionPart(session_id=session_id, person_id=person_id, role=role, position=position))
    entitle(db, f"Assign {quoted(person.name)} to {quoted(row.title)} as {role.value}")
    row.revised = step_time(db)


def unassign(db: Db, *, session_id: int, person_id: int, role: Role | None = None) -> None:
    """Take a role in a session away from somebody, or all of theirs."""
    row = editing.found(db, Session, session_id, "session")
    person = editing.found(db, Person, person_id, "person")
    where = [SessionPart.session_id == session_id, SessionPart.person_id == person_id]
    if role is not None:
        where.append(SessionPart.role == role)
    if db.execute(sql_delete(SessionPart).where(*where).returning(SessionPart.id)).all():
        entitle(db, f"Remove {quoted(person.name)} from {quoted(row.title)}")
        row.revised = step_time(db)


def place_in(db: Db, *, session_id: int, room_id: int | None) -> None:
    """Hold a session in a room, or nowhere with None."""
    row = editing.found(db, Session, session_id, "session")
    if row.room_id == room_id:
        return
    room = editing.found(db, Room, room_id, "room").name if room_id is not None else ""
    what = f"Move {quoted(row.title)} to {quoted(room)}" if room else f"Take {quoted(row.title)} out of its room"
    entitle(db, what)
    edit(db, session_id=session_id, room_id=room_id)


def recompute(db: Db, *, since: datetime) -> list[str]:
    """Compute again the instants of coming sessions by today's zone rules; name those that moved.

    A wall time that the new rules skip keeps its instant; the session is named all the same.
    """
    version = zones.rules_version()
    stale = select(Session).where(Session.rules_version != version, Session.instant >= since.astimezone(UTC))
    moved = []
    for row in db.scalars(stale.order_by(Session.instant)).all():
        moment = zones.resolve_or_none(row.wall.replace(fold=row.fold), row.zone)
        when = moment_in_words(row.wall, row.zone)
        if moment is None:
            moved.append(f"{quoted(row.title)} ({when}: an hour its clocks now skip)")
        elif moment.instant != row.instant:
            hours = (moment.instant - row.instant).total_seconds() / 3600
            moved.append(f"{quoted(row.title)} ({when}: {hours:+g} h for everybody elsewhere)")
            row.instant = moment.instant
            row.sequence += 1
            row.revised = step_time(db)
        row.rules_version = version
    entitle(db, f"Update the times to the zone rules {version}")
    return moved
