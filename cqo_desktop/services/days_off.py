"""Days off where members live: public holidays by country, and the network's own list."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import ModuleType
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.days_off import DaysOff, NamedDay, Place
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import day as day_said
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line, named
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.exchange import countries
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import OwnDay, Person, Session

LONGEST = 366
FIRST_YEAR, LAST_YEAR = 1950, 2099
_DAY, _YEAR = timedelta(days=1), timedelta(days=366)
_WORDS = {"name": "name", "first": "first day", "last": "last day", "country": "country"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDayRow:
    """One line of the network's own list."""

    id: int
    name: str
    first: date
    last: date
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where members live, and of whom nobody can tell which days they keep."""

    people: Mapping[Place, int]
    """The most peopled first."""
    unknown: tuple[str, ...]
    """The names of members without a zone, or whose country neither they nor their zone tell."""


class OwnDayFields(TypedDict, total=False):
    """What can be edited."""

    name: str
    first: date
    last: date
    country: str


def add(db: Db, *, name: str, first: date, last: date | None = None, country: str = "") -> int:
    """Add a day, or a run of days, to the network's own list, for a country or for everybody; return its id.

    Raises:
        Refused: the days are the wrong way round or too many, or nobody knows the country.
    """
    row = OwnDay(**_cleaned({"name": name, "first": first, "last": last or first, "country": country}))
    _see_order(row)
    db.add(row)
    db.flush()
    entitle(db, f"Add {quoted(row.name)} on {day_said(row.first)} to the days off")
    return row.id


def edit(db: Db, *, own_day_id: int, was: Mapping[str, object] | None = None, **fields: Unpack[OwnDayFields]) -> None:
    """Change a day of the own list.

    Raises:
        NotFound: it is gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, OwnDay, own_day_id, "day off")
    seen = {field: _midnight(value) if isinstance(value, date) else value for field, value in (was or {}).items()}
    editing.edit(db, row, name=row.name, fields=_cleaned(fields), words=_WORDS, was=seen)
    _see_order(row)


def remove(db: Db, *, own_day_id: int) -> None:
    """Take a day from the own list.

    Raises:
        NotFound: it is gone.
    """
    row = editing.found(db, OwnDay, own_day_id, "day off")
    entitle(db, f"Remove {quoted(row.name)} from the days off")
    db.delete(row)


def _cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    made = dict(fields)
    for field, value in fields.items():
        match field, value:
            case "name", str():
                made[field] = named(value, "A day off")
            case "country", str():
                made[field] = _country(clean_line(value))
            case _, date():
                made[field] = _midnight(value)
            case _:
                pass
    return made


def _country(text: str) -> str:
    code = countries.country(text) if text else ""
    if code is None:
        raise Refused(f"{quoted(text)} is no country that is known; write its name or two letters such as CA.")
    return code


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _see_order(row: OwnDay) -> None:
    if row.last < row.first:
        raise Refused(f"{quoted(row.name)} ends on {day_said(row.last)}, before it begins; choose a later last day.")
    if (row.last - row.first).days >= LONGEST:
        raise Refused(f"{quoted(row.name)} is longer than a year; choose an earlier last day.")


def own(db: Db) -> list[OwnDayRow]:
    """List the own days by date."""
    query = select(OwnDay.id, OwnDay.name, OwnDay.first, OwnDay.last, OwnDay.country)
    return [
        OwnDayRow(id=number, name=name, first=first.date(), last=last.date(), country=country)
        for number, name, first, last, country in db.execute(query.order_by(OwnDay.first, OwnDay.id))
    ]


def places(db: Db) -> Places:
    """Tell where members live: in the country they name, else in the one their zone lies in."""
    people: dict[Place, int] = defaultdict(int)
    unknown = []
    query = select(Person.name, Person.zone, Person.country).where(Person.kind == PersonKind.MEMBER)
    for name, zone, country in db.execute(query.order_by(func.lower(Person.name), Person.id)):
        place = Place(country_of(zone, country), zone)
        if place.country and zone in zones.names():
            people[place] += 1
        else:
            unknown.append(name)
    return Places(people=dict(sorted(people.items(), key=lambda each: (-each[1], each[0]))), unknown=tuple(unknown))


def country_of(zone: str, country: str) -> str:
    """Give the two letters of the country somebody lives in; empty where nobody can tell."""
    return (countries.country(country) if country else None) or zones.country(zone)


def listed(
    db: Db, *, first: date, last: date, years: Collection[int] | None = None, language: str = "en"
) -> list[NamedDay]:
    """List the days off where members live, by date, with their names in a language where the tables have it.

    `years` leaves out public holidays of all others: a session planned for 2072 by mistake must cost no more than one.

    Loads the tables of holidays: for a job or the command line, never for the window's own thread.
    """
    people = places(db).people
    found: dict[tuple[date, str], list[tuple[Place, int]]] = defaultdict(list)
    for place, count in people.items():
        for year in range(first.year, last.year + 1) if years is None else sorted(years):
            for day, name in _holidays().named(place, year, language).items():
                if first <= day <= last:
                    found[day, name].append((place, count))
    public = [NamedDay(day, name, tuple(some)) for (day, name), some in found.items()]
    ours = [
        NamedDay(day, row.name, tuple(there), own=True)
        for row in own(db)
        if (there := [each for each in people.items() if row.country in {"", each[0].country}])
        for day in _days(max(row.first, first), min(row.last, last))
    ]
    return sorted([*public, *ours], key=lambda each: (each.day, not each.own, -each.people, each.name))


def told_of(days: Iterable[date]) -> list[date]:
    """Leave the days of which tables of holidays tell; a year typed wrongly is in none."""
    return [day for day in days if FIRST_YEAR <= day.year <= LAST_YEAR]


def years_of(days: Iterable[date]) -> set[int]:
    """Give the years in which some days lie, wherever on earth."""
    return {near.year for day in days for near in (day - _DAY, day, day + _DAY)}


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _DAY


def free(db: Db) -> DaysOff:
    """Give the days off of every place where members live, from the first session to a year past the last.

    Loads the tables of holidays: for a job or the command line, never for the window's own thread.
    """
    days = told_of(wall.date() for wall in db.scalars(select(Session.wall)))
    dates: dict[Place, set[date]] = defaultdict(set)
    if days:
        years = years_of(days) | {day.year + 1 for day in days}
        for each in listed(db, first=min(days) - _DAY, last=max(days) + _YEAR, years=years):
            for place, _ in each.places:
                dates[place].add(each.day)
    lived_in = {place.country for place in places(db).people}
    weekends = {country: _holidays().weekend(country) for country in sorted(lived_in)}
    return DaysOff({place: frozenset(days) for place, days in dates.items()}, weekends)


def _holidays() -> ModuleType:
    from cqo_desktop.calendars import public_holidays  # noqa: PLC0415 - loads the tables of holidays

    return public_holidays
