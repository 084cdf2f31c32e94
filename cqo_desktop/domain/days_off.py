"""On which days people do not work where they live, and what of the programme falls on them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from cqo_desktop.domain import zones
from cqo_desktop.domain.overlays import OverlayDate
from cqo_desktop.domain.planned import Members, Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity, of_session
from cqo_desktop.domain.sentences import counted, listed, quoted

_SATURDAY_AND_SUNDAY = frozenset({5, 6})


class Place(NamedTuple):
    """Where people live: the country says which days they keep, and a zone often which part of it."""

    country: str
    """Two letters (ISO 3166-1); empty where nobody knows it."""
    zone: str


@dataclass(frozen=True, slots=True)
class DaysOff:
    """The days off of every place that was asked for; weekends come with them."""

    dates: Mapping[Place, frozenset[date]] = field(default_factory=dict)
    weekends: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """By country, Monday is 0."""

    def free(self, place: Place, day: date) -> bool:
        """Tell whether people of a place have a day off."""
        weekend = self.weekends.get(place.country, _SATURDAY_AND_SUNDAY)
        return day.weekday() in weekend or day in self.dates.get(place, ())

    def within(self, place: Place, days: Iterable[date]) -> frozenset[date]:
        """Give those of some days that are free in a place: what a planner keeps clear of."""
        return frozenset(day for day in days if self.free(place, day))


WEEKENDS = DaysOff()
"""Where nothing is known but that the week ends."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One day off and where members keep it."""

    day: date
    name: str
    places: tuple[tuple[Place, int], ...]
    """With how many members, the most peopled first."""
    own: bool = False
    """Whether it is of the network's own list."""

    @property
    def people(self) -> int:
        """Count the members who keep it."""
        return sum(people for _, people in self.places)

    @property
    def countries(self) -> tuple[str, ...]:
        """Name the countries once, by their letters."""
        return tuple(dict.fromkeys(place.country for place, _ in self.places if place.country))


MOST_CODES = 2
"""So many countries are named on a narrow tag; the others are counted."""

WARNED_FROM = 0.1
"""From this part of all members on."""
MOST_CITIES, MOST_NAMES = 3, 2

type _Hit = tuple[NamedDay, Place, int]
"""A day off, where it is kept, and by how many."""
type ByDay = Mapping[date, Sequence[NamedDay]]
NO_DAYS: ByDay = {}


def by_day(named: Iterable[NamedDay]) -> ByDay:
    """Sort days off by their date."""
    found: dict[date, list[NamedDay]] = defaultdict(list)
    for each in named:
        found[each.day].append(each)
    return dict(found)


def days_off(all_planned: Sequence[Planned], named: ByDay, members: Members, *, now: datetime) -> Iterator[Problem]:
    """Find sessions to come that fall on a day off where members live, by the day on their own walls.

    Somewhere it always is one; where few keep it, it is good to know and no more.
    """
    everybody = sum(members.values())
    for planned in all_planned:
        hit = _hit(planned, named) if planned.is_ahead(now) else []
        if hit:
            people = sum({place: count for _, place, count in hit}.values())
            many = people >= everybody * WARNED_FROM or any(each.own for each, _, _ in hit)
            severity = Severity.WARNING if many else Severity.NOTE
            yield of_session(planned, Kind.DAY_OFF, severity, _said(hit, people), "Move it")


def _said(hit: Sequence[_Hit], people: int) -> str:
    cities = list(dict.fromkeys(zones.city(place.zone) for _, place, _ in hit))
    names = list(dict.fromkeys(quoted(each.name) for each, _, _ in hit))
    more = [counted(len(cities) - MOST_CITIES, "more city", "more cities")] if len(cities) > MOST_CITIES else []
    where, why = listed([*cities[:MOST_CITIES], *more]), listed(names[:MOST_NAMES])
    return f"{counted(people, 'member')} off work in {where}, {why}"


def _hit(planned: Planned, named: ByDay) -> list[_Hit]:
    row = planned.row
    own_day = row.wall.date()
    near = {row.instant.astimezone(zones.zone(zone)).date() for zone in _FAR} | {own_day}
    found = []
    for day in sorted(near & named.keys()):
        for each in named[day]:
            for place, people in each.places:
                # Travellers keep the day of the place they meet at.
                theirs = own_day if row.in_person else row.instant.astimezone(zones.zone(place.zone)).date()
                if theirs == day:
                    found.append((each, place, people))
    return sorted(found, key=lambda each: (not each[0].own, -each[2]))


_FAR = ("Pacific/Kiritimati", "UTC", "Etc/GMT+12")
"""From the first day on earth to the last."""


def beside(named: ByDay) -> list[OverlayDate]:
    """Lay days off beside the programme as calendars of others are: 'CA +2: Labour Day', own days by their name."""
    return [_whole_day(each) for some in named.values() for each in some]


def _whole_day(each: NamedDay) -> OverlayDate:
    first, more = each.countries[:1], len(each.countries) - 1
    where = f"{first[0]} +{more}" if more >= MOST_CODES else ", ".join(each.countries)
    wall = datetime(each.day.year, each.day.month, each.day.day)  # noqa: DTZ001 - a day of the wall
    overlay = each.name if each.own or not where else where
    return OverlayDate(overlay=overlay, title=each.name, wall=wall, zone="", minutes=24 * 60)
