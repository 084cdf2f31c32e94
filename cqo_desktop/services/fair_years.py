"""A fair year: what the file says about sessions ahead and those who attend, and their move to fairer hours."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.days_off import WEEKENDS, DaysOff, Place
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair import members as fair_members
from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import Member
from cqo_desktop.domain.fair.problem import Needed
from cqo_desktop.domain.fair_years.wishes import Year
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import comfort_hours, editing, hard_hours, network, overlays, programme, sessions, sittings
from cqo_desktop.services.days_off import free
from cqo_desktop.services.programme import SPEAKING
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import AgendaItem, Guest, GuestList, ItemPart, Person, Series, Session, SessionPart

BEFORE = timedelta(days=365)
"""How far back hard hours count."""
_OPEN = frozenset({SessionStatus.HOLD, SessionStatus.DRAFT, SessionStatus.CONFIRMED, SessionStatus.INVITED})


@dataclass(frozen=True, slots=True)
class Shift:
    """Where one session goes."""

    session_id: int
    to: datetime
    """An aware instant."""
    was: datetime | None = None
    """The instant it had when this was planned; somebody may have moved it since."""


def asked(db: Db, *, now: datetime, series_id: int | None = None, days_off: DaysOff = WEEKENDS) -> Year:
    """Gather what a fair year is planned from: the online sessions of a series that are ahead, or of all series.

    Raises:
        NotFound: the series is gone.
    """
    if series_id is not None:
        editing.found(db, Series, series_id, "series")
    home = network.one(db).zone
    every = programme.listed(db)
    ahead = [row for row in every if row.status in _OPEN and row.instant > now]
    ours = [row for row in ahead if series_id is None or row.series_id == series_id]
    twice = {each for pair in sittings.firsts(db).items() for each in pair}
    rows = sorted(
        (row for row in ours if not row.in_person and row.id not in twice), key=lambda row: (row.instant, row.id)
    )
    known, unplaced = hard_hours.members(db)
    only = _only(db, rows)
    year = Year(
        home=home,
        today=now.astimezone(zones.zone(home)).date(),
        sessions=tuple(rows),
        members=(),
        unplaced=unplaced,
        needed=_needed(db, rows, [row for row in every if row.status.takes_place and row.instant > now]),
        busy=frozenset(day for each in overlays.dates(db, start=now) for day in each.days(home)),
        aside=len(ours) - len(rows),
    )
    if not rows:
        return year
    carried = hard_hours.carried_over(db, before=now, since=rows[0].instant - BEFORE, days_off=days_off)
    hours = comfort_hours.one(db)
    night = hours.awake_to, hours.awake_from
    usual = Hours(hours.work_from, hours.work_to, *night)
    off = _days_off({each.place for each in known}, days_off, year.window)
    members = tuple(
        Member(
            each.place.zone,
            Hours(*each.usual, *night) if each.usual else usual,
            off[each.place],
            carried[each.id].asleep,
        )
        for each in known
        if only is None or each.id in only
    )
    return replace(year, members=members)


def seen(db: Db, *, now: datetime, series_id: int | None = None) -> Year:
    """Gather it with the days off of every place where members live.

    Loads the tables of holidays: for a job or the command line, never for the window's own thread.
    """
    return asked(db, now=now, series_id=series_id, days_off=free(db))


def _days_off(places: set[Place], days_off: DaysOff, window: tuple[date, date]) -> Mapping[Place, fair_members.DaysOff]:
    """Say on which days a session is not welcome, place by place; places that are alike share theirs."""
    first, last = window
    saturday_and_sunday = frozenset({5, 6})
    return {
        place: fair_members.DaysOff(
            frozenset(range(7)) - days_off.weekends.get(place.country, saturday_and_sunday),
            frozenset(day for day in days_off.dates.get(place, ()) if first <= day <= last),
        )
        for place in places
    }


def _only(db: Db, rows: Sequence[SessionRow]) -> frozenset[int] | None:
    """Name the people who are invited where none of the sessions invites all members."""
    ids = [row.id for row in rows]
    lists = set(db.scalars(select(GuestList.session_id).where(GuestList.session_id.in_(ids))))
    if len(lists) < len(ids) or not ids:
        return None
    query = select(Guest.person_id).join(GuestList, GuestList.id == Guest.guest_list_id)
    return frozenset(db.scalars(query.where(GuestList.session_id.in_(ids))))


def _needed(db: Db, rows: Sequence[SessionRow], every: Sequence[SessionRow]) -> dict[int, tuple[Needed, ...]]:
    """Name those who speak in each session, and the days on which they are in another one."""
    parts = select(SessionPart.session_id, SessionPart.person_id).where(SessionPart.role.in_(SPEAKING))
    items = (
        select(AgendaItem.session_id, ItemPart.person_id)
        .join(ItemPart, ItemPart.item_id == AgendaItem.id)
        .where(ItemPart.role.in_(SPEAKING))
    )
    speaks: dict[int, set[int]] = defaultdict(set)
    for session_id, person_id in db.execute(parts.union(items)):
        speaks[person_id].add(session_id)
    planned, by_id = {row.id for row in rows}, {row.id: row for row in every}
    found: dict[int, list[Needed]] = defaultdict(list)
    people = select(Person.id, Person.name, Person.zone).order_by(Person.id)
    for person_id, name, zone in db.execute(people):
        if person_id in speaks and zone in zones.names():
            where = zones.zone(zone)
            fixed = [by_id[each] for each in speaks[person_id] - planned if each in by_id]
            away = frozenset(row.instant.astimezone(where).date() for row in fixed)
            for session_id in speaks[person_id] & planned:
                found[session_id].append(Needed(name, zone, away=away))
    return {session_id: tuple(each) for session_id, each in found.items()}


def apply(db: Db, *, shifts: Sequence[Shift]) -> list[int]:
    """Move sessions to fairer hours, each by the clocks of its own zone, and return the ids of those that moved.

    Raises:
        NotFound: one of them is gone.
        Conflict: somebody moved one of them since it was planned.
        Refused: all of them are there already.
    """
    rows = {each.session_id: editing.found(db, Session, each.session_id, "session") for each in shifts}
    moving = [each for each in shifts if rows[each.session_id].instant != each.to or _is_stale(rows, each)]
    if not moving:
        raise Refused("Every session is at its fair hour already; nothing was moved.")
    series_ids = {rows[each.session_id].series_id for each in moving}
    of = db.get(Series, series_ids.pop()) if len(series_ids) == 1 and None not in series_ids else None
    moved = counted(len(moving), "session")
    entitle(db, f"Plan a fair year of {quoted(of.name)}: {moved} moved" if of else f"Plan a fair year: {moved} moved")
    for each in moving:
        row = rows[each.session_id]
        sessions.move(
            db,
            session_id=row.id,
            to=zones.moment(each.to, row.zone).wall,
            was=zones.moment(each.was, row.zone) if each.was is not None else None,
        )
    return [each.session_id for each in moving]


def _is_stale(rows: Mapping[int, Session], shift: Shift) -> bool:
    return shift.was is not None and rows[shift.session_id].instant not in {shift.was, shift.to}
