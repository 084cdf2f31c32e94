"""One session held twice, so that everybody can be awake at one of the two: one agenda, counted once."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.sittings import Differences, differences
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import agenda, editing, guests, programme, session_facts, sessions
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import AgendaItem, GuestList, Session, SessionPart, Sitting

_SHARED = ("title", "subtitle", "abstract", "notes", "minutes", "series_id", "track", "language")


def plan_two(db: Db, *, session_id: int, first: datetime, second: datetime) -> int:
    """Hold a session at two wall times of its zone, and return the id of its second sitting.

    Raises:
        NotFound: it is gone.
        Refused: it is over or called off, the two overlap, or its clocks skip one of the hours.
    """
    row = editing.found(db, Session, session_id, "session")
    if row.status in {SessionStatus.CALLED_OFF, SessionStatus.DONE}:
        raise Refused(f"{quoted(row.title)} is over or called off; plan two sittings of a session that is to come.")
    _see_apart(row, first, second)
    entitle(db, f"Plan two sittings of {quoted(row.title)}")
    sessions.move(db, session_id=session_id, to=first)
    there = other(db, session_id=session_id)
    if there is not None:
        sessions.move(db, session_id=there, to=second, zone=row.zone)
        return there
    status = row.status if row.status is not SessionStatus.INVITED else SessionStatus.CONFIRMED
    made = sessions.duplicate(db, session_id=session_id, to=second, status=status)
    db.add(Sitting(session_id=made, of_id=session_id))
    return made


def _see_apart(row: Session, first: datetime, second: datetime) -> None:
    one, two = (session_facts.on_the_minute(each, row.zone).instant for each in (first, second))
    if abs((two - one).total_seconds()) < row.minutes * 60:
        raise Refused(f"The two sittings of {quoted(row.title)} would overlap; choose hours further apart.")


def align(db: Db, *, session_id: int) -> None:
    """Give the other sitting of a session its texts, length, agenda, people and guests again.

    Raises:
        NotFound: it is gone.
        Refused: it is held once.
    """
    row = editing.found(db, Session, session_id, "session")
    to = _other_row(db, row)
    entitle(db, f"Bring both sittings of {quoted(row.title)} in line")
    sessions.edit(db, session_id=to.id, **{name: getattr(row, name) for name in _SHARED})
    db.execute(delete(SessionPart).where(SessionPart.session_id == to.id))
    db.execute(delete(AgendaItem).where(AgendaItem.session_id == to.id))
    for part in db.scalars(select(SessionPart).where(SessionPart.session_id == row.id)).all():
        db.add(editing.copied(part, session_id=to.id))
    agenda.copy(db, session_id=row.id, to=to.id)
    db.execute(delete(GuestList).where(GuestList.session_id == to.id))
    guests.copy_list(db, session_id=row.id, to=to.id)
    to.revised = step_time(db)


def separate(db: Db, *, session_id: int) -> None:
    """Let the two sittings of a session be two sessions from now on, each counted.

    Raises:
        NotFound: it is gone.
        Refused: it is held once.
    """
    row = editing.found(db, Session, session_id, "session")
    to = _other_row(db, row)
    entitle(db, f"Separate the two sittings of {quoted(row.title)}")
    db.execute(delete(Sitting).where(or_(Sitting.session_id.in_((row.id, to.id)), Sitting.of_id.in_((row.id, to.id)))))


def _other_row(db: Db, row: Session) -> Session:
    there = other(db, session_id=row.id)
    if there is None:
        raise Refused(f"{quoted(row.title)} is held once; plan two sittings of it first.")
    return editing.found(db, Session, there, "session")


def other(db: Db, *, session_id: int) -> int | None:
    """Give the other sitting of a session, or None where it is held once."""
    columns = select(Sitting.session_id, Sitting.of_id)
    found = db.execute(columns.where(or_(Sitting.session_id == session_id, Sitting.of_id == session_id))).first()
    return None if found is None else next(each for each in found if each != session_id)


def firsts(db: Db) -> Mapping[int, int]:
    """Give the session that each second sitting repeats."""
    return dict(db.execute(select(Sitting.session_id, Sitting.of_id)).all())


def apart(db: Db) -> Mapping[int, Differences]:
    """Say of each second sitting in what it differs from its first."""
    found = firsts(db)
    if not found:
        return {}
    rows = programme.listed(db, ids=sorted({*found, *found.values()}))
    known = {each.row.id: each for each in programme.details(db, rows=rows)}
    return {second: differences(known[first], known[second]) for second, first in found.items()}


def pairs(db: Db) -> Mapping[int, int]:
    """Give the other sitting of each session that is held twice."""
    found = firsts(db)
    return {**found, **{first: second for second, first in found.items()}}
