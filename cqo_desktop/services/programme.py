"""What sessions say of themselves: lists and details, read as plain columns in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, MappingResult, Row, Select, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.rows import ItemRow, OtherSitting, PartRow, SessionDetail, SessionRow
from cqo_desktop.domain.vocabulary import Hue, Role, SeriesKind, SessionStatus
from cqo_desktop.store.tables import (
    AgendaItem,
    ItemPart,
    Organization,
    Person,
    Room,
    Series,
    Session,
    SessionPart,
    Sitting,
    Venue,
)

SPEAKING = (Role.SPEAKER, Role.PANELLIST, Role.FACILITATOR)

_S = Session.__table__.c
_JOINED: dict[str, ColumnElement[Any]] = {
    "series": func.coalesce(Series.name, ""),
    "kind": func.coalesce(Series.kind, literal(SeriesKind.SINGLE, Series.kind.type)),
    "hue": func.coalesce(Series.hue, literal(Hue.SLATE, Series.hue.type)),
    "room": func.coalesce(Room.name, ""),
    "venue": func.coalesce(Venue.name, ""),
    "described": _S.abstract != "",
}
_COUNTED = ("speakers", "planned")
# In the order of the row's fields; read past the object mapper, which would take as long again.
_FIELDS = [name for name in SessionRow.__dataclass_fields__ if name not in _COUNTED]
_LIST: tuple[ColumnElement[Any], ...] = (*(_JOINED[name] if name in _JOINED else _S[name] for name in _FIELDS), _S.fold)


def listed(
    db: Db,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    series_id: int | None = None,
    ids: Sequence[int] | None = None,
) -> list[SessionRow]:
    """List sessions by time: those that begin from `start` on and before `end`, of one series, or by id."""
    query = (
        select(*_LIST)
        .outerjoin(Series, Series.id == _S.series_id)
        .outerjoin(Room, Room.id == _S.room_id)
        .outerjoin(Venue, Venue.id == Room.venue_id)
        .order_by(_S.instant, _S.id)
    )
    if start is not None:
        query = query.where(_S.instant >= start)
    if end is not None:
        query = query.where(_S.instant < end)
    if series_id is not None:
        query = query.where(_S.series_id == series_id)
    if ids is not None:
        query = query.where(_S.id.in_(ids))
    rows = db.connection().execute(query).all()
    narrow = [row[0] for row in rows] if len(rows) < 500 else None
    speakers, planned = _speakers(db, narrow), _planned(db, narrow)
    return [_row(row, speakers.get(row[0], ()), planned.get(row[0], 0)) for row in rows]


def _row(found: Row[*tuple[Any, ...]], speakers: tuple[str, ...], planned: int) -> SessionRow:
    *values, fold = found
    row = SessionRow(*(*values, speakers, planned))
    return replace(row, wall=row.wall.replace(fold=1)) if fold else row


def _speakers(db: Db, ids: list[int] | None) -> dict[int, tuple[str, ...]]:
    query = (
        select(SessionPart.session_id, Person.name)
        .join(Person, Person.id == SessionPart.person_id)
        .where(SessionPart.role.in_(SPEAKING))
        .order_by(SessionPart.position, SessionPart.id)
    )
    if ids is not None:
        query = query.where(SessionPart.session_id.in_(ids))
    names: dict[int, list[str]] = defaultdict(list)
    for session_id, name in db.connection().execute(query):
        if name not in names[session_id]:
            names[session_id].append(name)
    return {session_id: tuple(each) for session_id, each in names.items()}


def _planned(db: Db, ids: list[int] | None) -> dict[int, int]:
    query = select(AgendaItem.session_id, func.sum(AgendaItem.minutes)).group_by(AgendaItem.session_id)
    if ids is not None:
        query = query.where(AgendaItem.session_id.in_(ids))
    return dict(db.execute(query).all())


def one(db: Db, *, session_id: int) -> SessionDetail:
    """Give everything about one session.

    Raises:
        NotFound: it is gone.
    """
    found = details(db, rows=listed(db, ids=[session_id]))
    if not found:
        raise NotFound(f"There is no session {session_id} in this file; it may have been deleted meanwhile.")
    return found[0]


def details(db: Db, *, rows: Sequence[SessionRow]) -> list[SessionDetail]:
    """Give everything about these sessions, in their order."""
    ids = [row.id for row in rows]
    texts = {
        session_id: rest
        for session_id, *rest in db.execute(
            select(_S.id, _S.abstract, _S.notes, _S.created, _S.revised, _S.extra).where(_S.id.in_(ids)),
        )
    }
    cities = dict(
        db.execute(select(Room.id, Venue.city).join(Venue, Venue.id == Room.venue_id)).all(),
    )
    parts, items, places = _parts(db, ids), _items(db, ids), _places(db, {row.series_id for row in rows})
    others = _others(db, ids)
    made = []
    for row in rows:
        abstract, notes, created, revised, extra = texts[row.id]
        position, count = places.get(row.id, (0, 0))
        made.append(
            SessionDetail(
                row=row,
                abstract=abstract,
                notes=notes,
                created=created,
                revised=revised,
                extra=extra,
                parts=tuple(parts.get(row.id, ())),
                items=tuple(items.get(row.id, ())),
                series_position=position,
                series_count=count,
                city=cities.get(row.room_id, "") if row.room_id else "",
                other=others.get(row.id),
            ),
        )
    return made


def _others(db: Db, ids: list[int]) -> dict[int, OtherSitting]:
    """Give the other sitting of each session that is held twice."""
    made = {}
    for here, there, is_first in (
        (Sitting.session_id, Sitting.of_id, True),
        (Sitting.of_id, Sitting.session_id, False),
    ):
        query = select(here, _S.id, _S.wall, _S.zone).join(Session, _S.id == there).where(here.in_(ids))
        for session_id, other_id, wall, zone in db.execute(query.order_by(_S.id.desc())):
            made[session_id] = OtherSitting(other_id, wall, zone, is_first)
    return made


def _people(owner: InstrumentedAttribute[int], part: type[SessionPart] | type[ItemPart]) -> Select[*tuple[Any, ...]]:
    return select(
        owner.label("owner"),
        part.id,
        part.person_id,
        Person.name,
        part.role,
        Person.credentials,
        Person.role.label("job"),
        Organization.name.label("organization"),
        Person.email,
        Person.language,
    ).order_by(part.position, part.id)


def _grouped(rows: MappingResult) -> dict[int, list[PartRow]]:
    made: dict[int, list[PartRow]] = defaultdict(list)
    for found in rows:
        values = dict(found)
        owner, job, organization = values.pop("owner"), values.pop("job"), values.pop("organization")
        made[owner].append(PartRow(**values, caption=", ".join(text for text in (job, organization) if text)))
    return made


def _parts(db: Db, ids: list[int]) -> dict[int, list[PartRow]]:
    query = (
        _people(SessionPart.session_id, SessionPart)
        .join(Person, Person.id == SessionPart.person_id)
        .outerjoin(Organization, Organization.id == Person.organization_id)
        .where(SessionPart.session_id.in_(ids))
    )
    return _grouped(db.execute(query).mappings())


def _items(db: Db, ids: list[int]) -> dict[int, list[ItemRow]]:
    query = (
        _people(ItemPart.item_id, ItemPart)
        .join(AgendaItem, AgendaItem.id == ItemPart.item_id)
        .join(Person, Person.id == ItemPart.person_id)
        .outerjoin(Organization, Organization.id == Person.organization_id)
        .where(AgendaItem.session_id.in_(ids))
    )
    parts = _grouped(db.execute(query).mappings())
    made: dict[int, list[ItemRow]] = defaultdict(list)
    lines = (
        select(AgendaItem)
        .where(AgendaItem.session_id.in_(ids))
        .order_by(AgendaItem.session_id, AgendaItem.position, AgendaItem.id)
    )
    for item in db.scalars(lines):
        made[item.session_id].append(
            ItemRow(
                id=item.id,
                session_id=item.session_id,
                position=item.position,
                title=item.title,
                minutes=item.minutes,
                note=item.note,
                parts=tuple(parts.get(item.id, ())),
            ),
        )
    return made


def _places(db: Db, series: set[int | None]) -> dict[int, tuple[int, int]]:
    """Count the sessions of mini-series by date, those called off left out; the sittings of one share its place."""
    query = (
        select(_S.id, _S.series_id)
        .join(Series, Series.id == _S.series_id)
        .where(_S.series_id.in_(each for each in series if each), Series.kind == SeriesKind.MINI_SERIES)
        .where(_S.status != SessionStatus.CALLED_OFF)
        .order_by(_S.instant, _S.id)
    )
    firsts = dict(db.execute(select(Sitting.session_id, Sitting.of_id)).all())
    runs: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for session_id, series_id in db.execute(query):
        runs[series_id][firsts.get(session_id, session_id)].append(session_id)
    return {
        each: (place, len(run)) for run in runs.values() for place, some in enumerate(run.values(), 1) for each in some
    }
