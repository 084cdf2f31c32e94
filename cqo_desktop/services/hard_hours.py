"""Who took the hard hours: a year and before, asked of the file in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import hard_hours, zones
from cqo_desktop.domain.days_off import WEEKENDS, DaysOff, Place
from cqo_desktop.domain.fair_times.audience import own_hours
from cqo_desktop.domain.hard_hours import Gathering, Member, MemberLine, RegionLine, Tally, Turn
from cqo_desktop.domain.programme_years import ProgrammeYear, programme_years, year_of
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import comfort_hours, network, programme
from cqo_desktop.services.days_off import country_of
from cqo_desktop.store.tables import AgendaItem, Guest, GuestList, ItemPart, Person, SessionPart, Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class HardHours:
    """The ledger of one year of the programme."""

    years: tuple[ProgrammeYear, ...]
    year: ProgrammeYear | None
    """None where nothing is planned."""
    gatherings: tuple[Gathering, ...]
    """The online sessions of the year, by time."""
    regions: tuple[RegionLine, ...]
    """The hardest hit first."""
    before: Mapping[str, Tally]
    """What each zone took in the years before."""
    turn: Turn
    unplaced: tuple[str, ...]
    """The names of members whose zone nobody knows; they are in no region."""
    now: datetime

    @property
    def held(self) -> int:
        """Count the sessions that are over."""
        return sum(each.held for each in self.gatherings)


def seen(
    db: Db, *, now: datetime, first: int | None = None, series_id: int | None = None, days_off: DaysOff = WEEKENDS
) -> HardHours:
    """See the ledger of the year that is on at an aware instant, or of the one that begins in a calendar year."""
    rows = [row for row in _online(db) if series_id is None or row.series_id == series_id]
    here = now.astimezone(zones.zone(network.one(db).zone))
    years = programme_years(row.wall.date() for row in rows)
    year = next((each for each in years if each.first.year == first), None) or year_of(here.date(), years)
    gathered = _gathered(db, rows, now)
    known, unplaced = members(db)
    hours = comfort_hours.one(db)
    ours = [each for each in gathered if year is not None and year.holds(each.wall.date())]
    earlier = [each for each in gathered if year is not None and each.wall.date() < year.first]
    lines = hard_hours.regions(hard_hours.lines(known, ours, days_off, hours))
    past = hard_hours.regions(hard_hours.lines(known, earlier, days_off, hours))
    return HardHours(
        years=tuple(years),
        year=year,
        gatherings=tuple(ours),
        regions=tuple(lines),
        before={line.zone: line.tally for line in past},
        turn=hard_hours.turn(lines),
        unplaced=unplaced,
        now=here,
    )


def of_person(db: Db, *, person_id: int, now: datetime, days_off: DaysOff = WEEKENDS) -> MemberLine | None:
    """Tell what the year that is on asks of one member; None where they have no zone or are none."""
    seen_ = seen(db, now=now, days_off=days_off)
    every = (line for region in seen_.regions for line in region.members)
    return next((line for line in every if line.member.id == person_id), None)


def carried_over(
    db: Db,
    *,
    before: datetime,
    since: datetime | None = None,
    series_id: int | None = None,
    days_off: DaysOff = WEEKENDS,
) -> Mapping[int, Tally]:
    """Give what each member took in online sessions from `since` on and before an instant, by person id."""
    rows = [
        row
        for row in _online(db)
        if row.instant < before
        and (since is None or row.instant >= since)
        and (series_id is None or row.series_id == series_id)
    ]
    known, _ = members(db)
    return hard_hours.carried_over(
        hard_hours.lines(known, _gathered(db, rows, before), days_off, comfort_hours.one(db))
    )


def members(db: Db) -> tuple[list[Member], tuple[str, ...]]:
    """List the members by name with where they live, and name those of whom nobody knows it."""
    columns = Person.id, Person.name, Person.zone, Person.country, Person.usual_start, Person.usual_end
    query = select(*columns).where(Person.kind == PersonKind.MEMBER).order_by(func.lower(Person.name), Person.id)
    known, unplaced = [], []
    for person_id, name, zone, country, start, end in db.execute(query):
        if zone in zones.names():
            known.append(Member(person_id, name, Place(country_of(zone, country), zone), own_hours(start, end)))
        else:
            unplaced.append(name)
    return known, tuple(unplaced)


def _online(db: Db) -> list[SessionRow]:
    return [row for row in programme.listed(db) if row.status.takes_place and not row.in_person]


def _gathered(db: Db, rows: Sequence[SessionRow], now: datetime) -> list[Gathering]:
    """Join the sittings of one session, and tell whom each invites."""
    firsts: dict[int, int] = dict(db.execute(select(Sitting.session_id, Sitting.of_id)).all())
    only = _guests(db)
    together: dict[int, list[SessionRow]] = defaultdict(list)
    for row in rows:
        together[firsts.get(row.id, row.id)].append(row)
    return [
        Gathering(
            session_ids=tuple(row.id for row in some),
            title=some[0].title,
            wall=some[0].wall,
            sittings=tuple((row.instant, row.minutes) for row in some),
            only=_together([only.get(row.id) for row in some]),
            held=all(row.end <= now for row in some),
        )
        for some in together.values()
    ]


def _together(lists: Sequence[frozenset[int] | None]) -> frozenset[int] | None:
    """Invite to a session whoever may come to one of its sittings."""
    some = [each for each in lists if each is not None]
    return frozenset().union(*some) if len(some) == len(lists) else None


def _guests(db: Db) -> Mapping[int, frozenset[int]]:
    """Name the guests of each session that does not invite all members, and those who have a part in it."""
    lists: dict[int, set[int]] = {each: set() for each in db.scalars(select(GuestList.session_id))}
    guests = select(GuestList.session_id, Guest.person_id).join(Guest, Guest.guest_list_id == GuestList.id)
    parts = select(SessionPart.session_id, SessionPart.person_id)
    items = select(AgendaItem.session_id, ItemPart.person_id).join(ItemPart, ItemPart.item_id == AgendaItem.id)
    for session_id, person_id in db.execute(union(guests, parts, items)):
        if session_id in lists:
            lists[session_id].add(person_id)
    return {session_id: frozenset(each) for session_id, each in lists.items()}
