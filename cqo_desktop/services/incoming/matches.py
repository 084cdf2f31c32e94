"""Which session of ours a foreign one is: by UID, by guid, else by title and wall time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import SessionDraft
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.store.tables import Room, Series, Session, SessionPart, Venue

type Parts = tuple[tuple[int, Role], ...]
"""People by number, each with a role, in their order."""

_S = Session.__table__.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A session of ours as far as imports compare it."""

    id: int
    uid: str
    guid: str
    title: str
    subtitle: str
    abstract: str
    notes: str
    status: SessionStatus
    wall: datetime
    fold: int
    zone: str
    instant: datetime
    minutes: int
    link: str
    place: str
    track: str
    language: str
    sequence: int
    revised: datetime
    extra: str
    series: str
    room: str
    venue: str


def known(db: Db) -> list[Known]:
    """List all sessions of ours."""
    query = (
        select(
            *(_S[name] for name in Known.__dataclass_fields__ if name in _S),
            func.coalesce(Series.name, "").label("series"),
            func.coalesce(Room.name, "").label("room"),
            func.coalesce(Venue.name, "").label("venue"),
        )
        .outerjoin(Series, Series.id == _S.series_id)
        .outerjoin(Room, Room.id == _S.room_id)
        .outerjoin(Venue, Venue.id == Room.venue_id)
        .order_by(_S.id)
    )
    return [Known(**row) for row in db.execute(query).mappings()]


def parts(db: Db) -> dict[int, Parts]:
    """Give the people of every session, in their order."""
    query = select(SessionPart.session_id, SessionPart.person_id, SessionPart.role)
    found: dict[int, list[tuple[int, Role]]] = defaultdict(list)
    for session_id, person_id, role in db.execute(query.order_by(SessionPart.position, SessionPart.id)):
        found[session_id].append((person_id, role))
    return {session_id: tuple(each) for session_id, each in found.items()}


def matches(drafts: Sequence[SessionDraft], ours: Sequence[Known]) -> Mapping[int, Known]:
    """Give the session of ours for the place of each draft that has one; each is given once.

    A UID that stands twice in the file is the business of the caller: both places get the same session.
    """
    by_uid, by_guid = {each.uid: each for each in ours}, {each.guid: each for each in ours}
    found = {
        place: match
        for place, draft in enumerate(drafts)
        if (match := by_uid.get(draft.uid or "") or by_guid.get(draft.guid or ""))
    }
    claimed = {match.id for match in found.values()}
    free: dict[tuple[str, datetime], list[Known]] = defaultdict(list)
    for each in ours:
        if each.id not in claimed:
            free[fold(each.title), each.wall].append(each)
    for place, draft in enumerate(drafts):
        if place in found or draft.wall is None:
            continue
        same = free.get((fold(clean_line(draft.title)), draft.wall.replace(second=0, microsecond=0, fold=0)), [])
        room = fold(draft.room or "")
        if same:
            # Two rooms may hold sessions of one name at one time.
            match = next((each for each in same if fold(each.room or each.place) == room), same[0])
            same.remove(match)
            found[place] = match
    return found
