"""Sessions: the verbs of planning."""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import checked_link, clean_line, clean_text, named
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import agenda, editing
from cqo_desktop.store.journal import ORIGIN, entitle, step_time
from cqo_desktop.store.tables import AgendaItem, Network, Person, Room, Series, Session, SessionPart

LONGEST = 14 * 24 * 60

_WORDS = {
    "title": "title",
    "subtitle": "subtitle",
    "abstract": "text members read",
    "notes": "notes",
    "series_id": "series",
    "minutes": "length",
    "link": "join link",
    "room_id": "room",
    "place": "place",
    "track": "track",
    "language": "language",
    "extra": "schedule facts",
    "status": "status",
}
_SEEN_IN_CALENDARS = frozenset(
    {"title", "subtitle", "abstract", "minutes", "link", "room_id", "place", "series_id", "status"},
)


class SessionFacts(TypedDict, total=False):
    """What a session may have besides its title and time."""

    subtitle: str
    abstract: str
    notes: str
    series_id: int | None
    minutes: int
    link: str
    room_id: int | None
    place: str
    track: str
    language: str
    extra: str


class SessionFields(SessionFacts, total=False):
    """What can be edited; times change by `move`, people by `assign`."""

    title: str


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
    series = db.get(Series, fields["series_id"]) if fields.get("series_id") else None
    moment = zones.resolve(wall, zone or network.zone)
    at = step_time(db)
    values = cleaned(fields)
    values.setdefault("minutes", series.minutes if series else 60)
    row = Session(
        title=named(title, "A session"),
        uid=uid or f"{uuid.uuid4()}@{network.uid_domain}",
        guid=guid or str(uuid.uuid4()),
        status=status,
        sequence=sequence,
        created=at,
        revised=at,
        **_timed(moment),
        **values,
    )
    db.add(row)
    db.flush()
    if with_template:
        agenda.write(db, row.id, agenda.template_of(db, row.series_id))
    entitle(db, f"Add {quoted(row.title)} on {day(row.wall)}")
    return row.id


def _timed(moment: zones.Moment) -> dict[str, object]:
    return {
        "wall": moment.wall,
        "fold": moment.wall.fold,
        "zone": moment.zone,
        "instant": moment.instant,
        "rules_version": zones.rules_version(),
    }


def cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Clean and check a session's fields as they are typed or read."""
    made = dict(fields)
    for field, value in fields.items():
        match field, value:
            case "title", str():
                made[field] = named(value, "A session")
            case "abstract" | "notes", str():
                made[field] = clean_text(value)
            case "link", str():
                made[field] = checked_link(value)
            case "minutes", int():
                if not 0 < value <= LONGEST:
                    raise Refused(f"A session cannot last {value} minutes; give 1 to {LONGEST:,}.")
            case "extra", _:
                pass
            case _, str():
                made[field] = clean_line(value)
            case _:
                pass
    return made


def day(wall: datetime) -> str:
    """Say a day in a sentence: '21 October 2026'."""
    return f"{wall.day} {wall:%B %Y}"


def edit(
    db: Db,
    *,
    session_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[SessionFields],
) -> None:
    """Change facts of a session.

    Raises:
        NotFound: it is gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Session, session_id, "session")
    values = cleaned(fields)
    if any(values[field] != getattr(row, field) for field in values if field in _SEEN_IN_CALENDARS):
        row.revised = step_time(db)
    if values.get("minutes", row.minutes) != row.minutes:
        row.sequence += 1
    editing.edit(db, row, name=row.title, fields=values, words=_WORDS, was=was)


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
    if was is not None and (row.wall, row.zone) != (was.wall, was.zone):
        # The field editor words the conflict; wall and zone are one fact to the person.
        editing.edit(
            db,
            row,
            name=row.title,
            fields={"wall": to},
            words={"wall": "time"},
            was={"wall": was.wall},
        )
    moment = zones.resolve(to, zone or row.zone)
    before = row.wall.replace(fold=row.fold)
    same_day = before.date() == moment.wall.date()
    if row.zone != moment.zone:
        origin, target = _full(before, row.zone), _full(moment.wall, moment.zone)
    elif same_day:
        origin, target = f"{before:%H:%M}", f"{moment.wall:%H:%M} on {day(moment.wall)}"
    else:
        origin, target = _from_day(before, moment.wall)
    lasts = row.minutes if minutes is None else minutes
    if _timed(moment) == {name: getattr(row, name) for name in _timed(moment)} and lasts == row.minutes:
        return moment
    entitle(
        db,
        f"Move {quoted(row.title)} from {ORIGIN} to {target}",
        joins=f"session/{session_id}/time",
        origin=origin,
    )
    for name, value in (_timed(moment) | cleaned({"minutes": lasts})).items():
        setattr(row, name, value)
    row.sequence += 1
    row.revised = step_time(db)
    return moment


def _full(wall: datetime, zone: str) -> str:
    return f"{day(wall)}, {wall:%H:%M} {zones.city(zone)}"


def _from_day(before: datetime, after: datetime) -> tuple[str, str]:
    hours = (f", {before:%H:%M}", f", {after:%H:%M}") if before.time() != after.time() else ("", "")
    same_month = (before.year, before.month) == (after.year, after.month)
    origin = str(before.day) if same_month and not hours[0] else day(before)
    return origin + hours[0], day(after) + hours[1]


def resize(db: Db, *, session_id: int, minutes: int) -> None:
    """Change how long a session lasts."""
    row = editing.found(db, Session, session_id, "session")
    if row.minutes == minutes:
        return
    entitle(
        db,
        f"Change {quoted(row.title)} from {ORIGIN} to {minutes} minutes",
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
    db: Db,
    *,
    session_id: int,
    to: datetime | None = None,
    status: SessionStatus = SessionStatus.DRAFT,
) -> int:
    """Add a session like this one, agenda and people included, with a UID of its own; return its id.

    It falls a week later unless `to` says when.
    """
    row = editing.found(db, Session, session_id, "session")
    wall = to or row.wall + timedelta(days=7)
    entitle(db, f"Duplicate {quoted(row.title)} on {day(wall)}")
    kept = {name: getattr(row, name) for name in SessionFacts.__annotations__ if name != "extra"}
    made = add(
        db,
        title=row.title,
        wall=wall,
        zone=row.zone,
        status=status,
        with_template=False,
        **kept,
    )
    for part in db.scalars(select(SessionPart).where(SessionPart.session_id == session_id)).all():
        db.add(
            SessionPart(
                session_id=made,
                person_id=part.person_id,
                role=part.role,
                position=part.position,
            ),
        )
    copies: dict[int, AgendaItem] = {}
    for item in db.scalars(select(AgendaItem).where(AgendaItem.session_id == session_id)).all():
        copies[item.id] = AgendaItem(
            session_id=made,
            position=item.position,
            title=item.title,
            minutes=item.minutes,
            note=item.note,
        )
        db.add(copies[item.id])
    db.flush()
    agenda.copy_parts(db, {old: copy.id for old, copy in copies.items()})
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
    gone = db.execute(sql_delete(SessionPart).where(*where).returning(SessionPart.id)).all()
    if gone:
        entitle(db, f"Remove {quoted(person.name)} from {quoted(row.title)}")
        row.revised = step_time(db)


def place_in(db: Db, *, session_id: int, room_id: int | None) -> None:
    """Hold a session in a room, or nowhere with None."""
    row = editing.found(db, Session, session_id, "session")
    if row.room_id == room_id:
        return
    room = editing.found(db, Room, room_id, "room").name if room_id is not None else ""
    entitle(
        db,
        f"Move {quoted(row.title)} to {quoted(room)}" if room else f"Take {quoted(row.title)} out of its room",
    )
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
        if moment is None:
            moved.append(f"{quoted(row.title)} ({_full(row.wall, row.zone)}: an hour its clocks now skip)")
        elif moment.instant != row.instant:
            hours = (moment.instant - row.instant).total_seconds() / 3600
            moved.append(f"{quoted(row.title)} ({_full(row.wall, row.zone)}: {hours:+g} h for everybody elsewhere)")
            row.instant = moment.instant
            row.sequence += 1
            row.revised = step_time(db)
        row.rules_version = version
    entitle(db, f"Update the times to the zone rules {version}")
    return moved
