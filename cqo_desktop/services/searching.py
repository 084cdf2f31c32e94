"""What the search over everything reads of the file: each sort of thing in one or two queries."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.quick_add import Month
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.search import Entry, Sheet, Thing
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.services import series as all_series
from cqo_desktop.store.tables import Organization, Person, Room, Series, Session, SessionPart, Venue


def sessions(db: Db, *, now: datetime) -> list[Entry]:
    """List the sessions for the search: those to come first, then those over, the nearest first in both."""
    table = Session.__table__.c
    query = (
        select(
            table.id,
            table.title,
            table.subtitle,
            table.status,
            table.wall,
            table.instant,
            table.place,
            table.track,
            Series.name.label("series"),
            Series.kind,
            Series.hue,
            Room.name.label("room"),
            Venue.name.label("venue"),
        )
        .outerjoin(Series, Series.id == table.series_id)
        .outerjoin(Room, Room.id == table.room_id)
        .outerjoin(Venue, Venue.id == Room.venue_id)
        .order_by(table.instant, table.id)
    )
    names: dict[int, list[str]] = defaultdict(list)
    parts = select(SessionPart.session_id, Person.name).join(Person, Person.id == SessionPart.person_id)
    for session_id, name in db.execute(parts.order_by(SessionPart.position)):
        names[session_id].append(name)
    made = [
        Entry(
            thing=Thing.SESSION,
            id=row.id,
            title=row.title,
            about=row.series or "",
            more=" ".join((row.subtitle, row.place, row.track, row.room or "", row.venue or "", *names[row.id])),
            wall=row.wall,
            instant=row.instant,
            status=row.status,
            kind=row.kind or SeriesKind.SINGLE,
            hue=row.hue or Hue.SLATE,
        )
        for row in db.execute(query)
    ]
    over = [entry for entry in made if entry.instant is not None and entry.instant < now]
    return made[len(over) :] + over[::-1]


def people(db: Db) -> list[Entry]:
    """List the people for the search, by name."""
    query = (
        select(Person.id, Person.name, Person.role, Person.email, Organization.name.label("organization"))
        .outerjoin(Organization, Organization.id == Person.organization_id)
        .order_by(func.lower(Person.name), Person.id)
    )
    return [
        Entry(
            thing=Thing.PERSON,
            id=row.id,
            title=row.name,
            about=row.organization or "",
            more=f"{row.role} {row.email}",
        )
        for row in db.execute(query)
    ]


def series(db: Db) -> list[Entry]:
    """List the series for the search, in their order."""
    query = select(Series.id, Series.name, Series.kind, Series.hue).order_by(Series.position, Series.id)
    return [
        Entry(thing=Thing.SERIES, id=row.id, title=row.name, kind=row.kind, hue=row.hue) for row in db.execute(query)
    ]


def organizations(db: Db) -> list[Entry]:
    """List the organizations for the search, by name."""
    query = select(Organization.id, Organization.name, Organization.city).order_by(func.lower(Organization.name))
    return [Entry(thing=Thing.ORGANIZATION, id=row.id, title=row.name, about=row.city) for row in db.execute(query)]


READ_FROM: Mapping[Thing, frozenset[str]] = {
    Thing.SESSION: frozenset({"session", "series", "room", "venue", "session_part", "person"}),
    Thing.PERSON: frozenset({"person", "organization"}),
    Thing.SERIES: frozenset({"series"}),
    Thing.ORGANIZATION: frozenset({"organization"}),
}
"""The tables in which a change makes a list of entries old."""


def entries(db: Db, *, thing: Thing, now: datetime) -> list[Entry]:
    """List what can be found of one sort."""
    match thing:
        case Thing.SESSION:
            return sessions(db, now=now)
        case Thing.PERSON:
            return people(db)
        case Thing.SERIES:
            return series(db)
        case Thing.ORGANIZATION:
            return organizations(db)
        case Thing.PAGE:
            return []


@dataclass(frozen=True, slots=True)
class Gathered:
    """What search and quick add know of a file."""

    sheets: Mapping[Thing, Sheet]
    series: Sequence[SeriesRow]
    taken: Mapping[int, frozenset[Month]]


def gathered(db: Db, *, things: Collection[Thing], now: datetime) -> Gathered:
    """Read these sorts of things for the search, and what quick add needs of the series."""
    sheets = {thing: Sheet(entries(db, thing=thing, now=now)) for thing in things}
    return Gathered(sheets, all_series.listed(db), taken_months(db))


def taken_months(db: Db) -> Mapping[int, frozenset[Month]]:
    """Give the months in which each series has a session that is not called off."""
    query = select(Session.series_id, Session.wall).where(Session.status != SessionStatus.CALLED_OFF)
    months: dict[int, set[Month]] = defaultdict(set)
    for series_id, wall in db.execute(query):
        if series_id is not None:
            months[series_id].add((wall.year, wall.month))
    return {series_id: frozenset(each) for series_id, each in months.items()}
