"""Cards put elsewhere on the timetable: one step, however many they are."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.forum.timetable import Place
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import editing, sessions
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Room, Session


def put(db: Db, *, places: Mapping[int, Place], title: str = "") -> None:
    """Put sessions at other hours and in other rooms; a thought becomes a draft once it has its place.

    Raises:
        NotFound: a session or a room is gone.
        Refused: a session is called off.
    """
    rows = {each: editing.found(db, Session, each, "session") for each in places}
    changed = {each: place for each, place in places.items() if not _lies(rows[each], place)}
    if title and changed:
        entitle(db, title)
    if len(changed) > 1:
        entitle(db, f"Move {counted(len(changed), 'session')} in the timetable")
    for each, place in changed.items():
        _put(db, rows[each], place)


def _lies(row: Session, place: Place) -> bool:
    takes_place = row.status is not SessionStatus.IDEA
    return takes_place and row.instant == place.start and row.room_id == place.room


def _put(db: Db, row: Session, place: Place) -> None:
    if row.status is SessionStatus.CALLED_OFF:
        raise Refused(f"{quoted(row.title)} is called off; reinstate it before it gets a place.")
    room = editing.found(db, Room, place.room, "room").name if place.room is not None else ""
    if row.instant != place.start:
        sessions.move(db, session_id=row.id, to=_wall(row, place.start))
    entitle(db, f"Move {quoted(row.title)} to {quoted(room)}" if room else f"Give {quoted(row.title)} its hour")
    if row.room_id != place.room:
        sessions.edit(db, session_id=row.id, room_id=place.room)
    if row.status is SessionStatus.IDEA:
        sessions.set_status(db, session_id=row.id, status=SessionStatus.DRAFT)


def _wall(row: Session, instant: datetime) -> datetime:
    return instant.astimezone(zones.zone(row.zone)).replace(tzinfo=None)


def take_out(db: Db, *, session_id: int) -> None:
    """Let a session wait beside the timetable, without a room.

    Raises:
        NotFound: it is gone.
    """
    row = editing.found(db, Session, session_id, "session")
    if row.room_id is None and not row.place:
        return
    entitle(db, f"Take {quoted(row.title)} out of the timetable")
    sessions.edit(db, session_id=session_id, room_id=None, place="")
