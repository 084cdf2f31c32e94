"""What is not right with the programme, asked of the file in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import checks, zones
from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.days_off import NamedDay, by_day
from cqo_desktop.domain.planned import Engaged, Members, Planned
from cqo_desktop.domain.problems import Problem
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import clock_guard, comfort_hours, days_off, overlays, programme, sittings
from cqo_desktop.store.tables import AgendaItem, ItemPart, Network, Person, Session, SessionPart

_DAY = timedelta(days=1)
LOOKING_BACK = timedelta(days=366)
"""A planned year is known by its last twelve months and all that is to come."""


def found(db: Db, *, now: datetime) -> list[Problem]:
    """Find what is not right with the programme at an aware instant, the worst first; today is the network's own.

    Loads the tables of holidays: for a job or the command line.
    """
    home = db.scalar(select(Network.zone))
    here = now.astimezone(zones.zone(home)) if home else now
    dates = overlays.dates(db, start=now)
    rows = planned(db, start=now - LOOKING_BACK)
    free = by_day(_days_off(db, rows, now))
    return checks.problems(
        rows,
        members(db),
        dates=dates,
        free=free,
        settled=clock_guard.settled(db),
        apart=sittings.apart(db),
        lines=comfort_hours.one(db),
        now=here,
    )


def _days_off(db: Db, rows: Sequence[Planned], now: datetime) -> Sequence[NamedDay]:
    ahead = days_off.told_of(each.row.instant.date() for each in rows if each.is_ahead(now))
    if not ahead:
        return ()
    return days_off.listed(db, first=min(ahead) - _DAY, last=max(ahead) + _DAY, years=days_off.years_of(ahead))


def members(db: Db) -> Members:
    """Count the members of every zone, the most peopled first."""
    people = func.count().label("people")
    query = (
        select(Person.zone, people)
        .where(Person.zone != "", Person.kind == PersonKind.MEMBER)
        .group_by(Person.zone)
        .order_by(people.desc(), Person.zone)
    )
    return {row.zone: row.people for row in db.execute(query)}


def lived_in(db: Db) -> LivedIn:
    """Give where members live, and the hours the network calls good."""
    return LivedIn(members(db), comfort_hours.one(db))


def planned(db: Db, *, start: datetime | None = None) -> list[Planned]:
    """Give the sessions from an instant on with everybody who is needed in them."""
    rows = programme.listed(db, start=start)
    whole, in_items = _whole(db, start), _in_items(db, start)
    by_id, twins = {row.id: row for row in rows}, sittings.pairs(db)
    return [
        Planned(
            row,
            (*_there(row, whole[row.id]), *_named(row, whole[row.id], in_items[row.id])),
            by_id.get(twins.get(row.id, 0)),
        )
        for row in rows
    ]


type _Whole = dict[int, tuple[str, str, bool]]
"""Name, zone and whether they speak, by person."""


def _whole(db: Db, start: datetime | None) -> dict[int, _Whole]:
    query = select(SessionPart.session_id, SessionPart.role, Person.id, Person.name, Person.zone).join(
        Person, Person.id == SessionPart.person_id
    )
    if start is not None:
        query = query.join(Session, Session.id == SessionPart.session_id).where(Session.instant >= start)
    found_: dict[int, _Whole] = defaultdict(dict)
    for session_id, role, person_id, name, zone in db.execute(query.order_by(SessionPart.position, SessionPart.id)):
        speaks = role in programme.SPEAKING or found_[session_id].get(person_id, ("", "", False))[2]
        found_[session_id][person_id] = name, zone, speaks
    return found_


def _there(row: SessionRow, people: _Whole) -> list[Engaged]:
    return [
        Engaged(person_id, name, zone, row.instant, row.end, speaks=speaks)
        for person_id, (name, zone, speaks) in people.items()
    ]


type _Item = tuple[int, list[tuple[int, str, str, bool]]]
"""Minutes, and who has a part: id, name, zone and whether they speak."""


def _in_items(db: Db, start: datetime | None) -> dict[int, dict[int, _Item]]:
    query = (
        select(
            AgendaItem.session_id,
            AgendaItem.id,
            AgendaItem.minutes,
            Person.id,
            Person.name,
            Person.zone,
            ItemPart.role,
        )
        .outerjoin(ItemPart, ItemPart.item_id == AgendaItem.id)
        .outerjoin(Person, Person.id == ItemPart.person_id)
        .order_by(AgendaItem.session_id, AgendaItem.position, AgendaItem.id, ItemPart.position, ItemPart.id)
    )
    if start is not None:
        query = query.join(Session, Session.id == AgendaItem.session_id).where(Session.instant >= start)
    sessions: dict[int, dict[int, _Item]] = defaultdict(dict)
    for session_id, item_id, minutes, person_id, name, zone, role in db.execute(query):
        item = sessions[session_id].setdefault(item_id, (minutes, []))
        if person_id is not None:
            item[1].append((person_id, name, zone, role in programme.SPEAKING))
    return sessions


def _named(row: SessionRow, there: _Whole, items: dict[int, _Item]) -> list[Engaged]:
    """Give those whom the agenda alone names, for the time of their items."""
    engaged, begin = [], row.instant
    for minutes, people in items.values():
        end = begin + timedelta(minutes=minutes)
        engaged += [
            Engaged(person_id, name, zone, begin, end, speaks=speaks, among=False)
            for person_id, name, zone, speaks in people
            if person_id not in there
        ]
        begin = end
    return engaged
