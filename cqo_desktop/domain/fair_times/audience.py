"""Who is to attend, gathered by the clocks, the working hours and the days off they live by."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import Comfort, DayHours, Span
from cqo_desktop.domain.days_off import WEEKENDS, DaysOff, Place

NOTHING_SAID = ("09:00", "17:00")
"""The hours of a person who never named any; the network's stand for them."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person as an hour concerns them."""

    person_id: int
    name: str
    zone: str
    """Empty where nobody knows it."""
    own: Span | None = None
    country: str = ""

    @property
    def place(self) -> Place:
        """Tell where they live."""
        return Place(self.country, self.zone)


@dataclass(frozen=True, slots=True)
class Group:
    """People for whom every hour is equally good."""

    place: Place
    own: Span | None
    people: int = 1

    @property
    def zone(self) -> str:
        """Name the zone whose clocks they live by."""
        return self.place.zone


@dataclass(frozen=True, slots=True)
class Audience:
    """All who are to attend, and how their days are."""

    groups: tuple[Group, ...]
    unplaced: tuple[str, ...] = ()
    """The names of those whose zone nobody knows; they are counted, and their hours are not guessed."""
    hours: DayHours = comfort.USUAL
    days_off: DaysOff = WEEKENDS

    @property
    def people(self) -> int:
        """Count those whose hours are known."""
        return sum(each.people for each in self.groups)


@dataclass(frozen=True, slots=True)
class Fall:
    """How a session falls for a group."""

    wall: datetime
    """Aware, in their zone."""
    comfort: Comfort


def own_hours(start: str, end: str) -> Span | None:
    """Read somebody's usual hours; None where they named none."""
    if (start, end) == NOTHING_SAID or start == end:
        return None
    return _minute(start), _minute(end)


def _minute(hour: str) -> int:
    hours, _, minutes = hour.partition(":")
    return int(hours) * 60 + int(minutes)


def audience(
    attendees: Iterable[Attendee], *, hours: DayHours = comfort.USUAL, days_off: DaysOff = WEEKENDS
) -> Audience:
    """Gather people into groups, the largest first; a zone that the rules do not know is no zone."""
    known, unplaced = Counter[tuple[Place, Span | None]](), []
    for each in attendees:
        if each.zone in zones.names():
            known[each.place, each.own] += 1
        else:
            unplaced.append(each.name)
    groups = [Group(place, own, people) for (place, own), people in known.items()]
    groups.sort(key=lambda each: (-each.people, each.zone, each.own or (), each.place.country))
    return Audience(tuple(groups), tuple(sorted(unplaced, key=str.casefold)), hours, days_off)


def falls(instant: datetime, minutes: int, there: Audience) -> tuple[Fall, ...]:
    """Tell how a session falls for each group: by its worst hour, and at most very early or late on a day off."""
    walls: dict[str, datetime] = {}
    off: dict[Place, bool] = {}
    made = []
    for group in there.groups:
        place = group.place
        if place.zone not in walls:
            walls[place.zone] = instant.astimezone(zones.zone(place.zone))
        wall = walls[place.zone]
        if place not in off:
            last = wall + timedelta(minutes=max(minutes, 1) - 1)
            off[place] = any(there.days_off.free(place, day) for day in {wall.date(), last.date()})
        shade = comfort.worst(wall.hour * 60 + wall.minute, minutes, there.hours, group.own)
        made.append(Fall(wall, min(shade, Comfort.VERY_EARLY_OR_LATE) if off[place] else shade))
    return tuple(made)


def by_zone(there: Audience) -> dict[str, list[int]]:
    """Give the places of each zone's groups, the most peopled zone first."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, group in enumerate(there.groups):
        found[group.zone].append(place)
    return dict(
        sorted(found.items(), key=lambda each: (-sum(there.groups[place].people for place in each[1]), each[0]))
    )
