"""One day of a wall, hour by hour, and how each hour falls in every region where people live."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from cqo_desktop.domain import zones
from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.fair_times import limits
from cqo_desktop.domain.fair_times.audience import Audience, Fall, by_zone, falls
from cqo_desktop.domain.fair_times.limits import KeyPerson, Obstacle

HOURS = 18
FIRST_HOUR = 6
MOST_ZONES = 12
"""Of more zones than these, those whose clocks agree all day share a row."""


@dataclass(frozen=True, slots=True)
class Region:
    """Zones that share a row, the most peopled first, and the places of their groups."""

    zones: tuple[str, ...]
    people: int
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """An hour in a region: what its clocks show, how it is for most, and how many would have to rise at night."""

    wall: datetime
    comfort: Comfort
    asleep: int
    people: int


@dataclass(frozen=True, slots=True)
class Hour:
    """A column: an hour of the day on the wall of the zone that plans; `moment` is None where clocks skip it."""

    wall: datetime
    moment: zones.Moment | None
    falls: tuple[Fall, ...] = ()
    """One for each group of the audience."""
    cells: tuple[Cell, ...] = ()
    """One for each region."""
    asleep: int = 0
    mean: float = 1.0
    obstacles: tuple[Obstacle, ...] = ()
    repeated: bool = False
    """Whether clocks show this hour twice; the first is meant."""

    @property
    def percent(self) -> int:
        """Weigh its comfort from 0 to 100, by head count."""
        return round(self.mean * 100)

    @property
    def is_open(self) -> bool:
        """Tell whether it can be chosen."""
        return self.moment is not None and not self.obstacles


@dataclass(frozen=True, slots=True)
class Matrix:
    """All there is to see of a day."""

    day: date
    zone: str
    minutes: int
    regions: tuple[Region, ...]
    hours: tuple[Hour, ...]
    audience: Audience


def matrix(
    there: Audience,
    *,
    day: date,
    zone: str,
    minutes: int,
    at: time = time(FIRST_HOUR),
    key_people: Sequence[KeyPerson] = (),
) -> Matrix:
    """Lay out the hours of a day, at the minute of `at`: from six in the morning on, or from `at` if earlier."""
    first = datetime.combine(day, time(min(at.hour, FIRST_HOUR), at.minute))
    walls = [each for each in (first + timedelta(hours=hour) for hour in range(HOURS)) if each.date() == day]
    rows = _regions(there, datetime.combine(day, time(12)), zone)
    hours = tuple(_hour(wall, zone, minutes, there, rows, key_people) for wall in walls)
    return Matrix(day, zone, minutes, rows, hours, there)


def _regions(there: Audience, noon: datetime, zone: str) -> tuple[Region, ...]:
    """Give the rows from west to east, as the clocks are at noon."""
    groups = by_zone(there)
    middle = noon.replace(tzinfo=zones.zone(zone))
    alike: dict[object, list[str]] = {}
    for name in groups:
        alike.setdefault(_clocks(name, middle) if len(groups) > MOST_ZONES else name, []).append(name)
    rows = [
        Region(
            tuple(names),
            sum(there.groups[place].people for name in names for place in groups[name]),
            tuple(place for name in names for place in groups[name]),
        )
        for names in alike.values()
    ]
    return tuple(sorted(rows, key=lambda each: (_clocks(each.zones[0], middle), -each.people, each.zones[0])))


def _clocks(name: str, middle: datetime) -> tuple[timedelta, ...]:
    where = zones.zone(name)
    around = (middle + timedelta(hours=hours) for hours in (0, -12, 12))
    return tuple(each.astimezone(where).utcoffset() or timedelta() for each in around)


def _hour(
    wall: datetime,
    zone: str,
    minutes: int,
    there: Audience,
    rows: Iterable[Region],
    key_people: Sequence[KeyPerson],
) -> Hour:
    moment = zones.resolve_or_none(wall, zone)
    if moment is None:
        return Hour(wall, None)
    found = falls(moment.instant, minutes, there)
    return Hour(
        wall,
        moment,
        found,
        tuple(_cell(row, found, there) for row in rows),
        asleep(found, there),
        mean(found, there),
        tuple(limits.obstacles(moment.instant, minutes, key_people, there.hours)),
        zones.is_repeated(wall, zone),
    )


def _cell(row: Region, found: Sequence[Fall], there: Audience) -> Cell:
    """Shade a region as it is for half of its people or more; who is asleep is counted apart."""
    shades = sorted((found[place].comfort, there.groups[place].people) for place in row.groups)
    up_to = accumulate(people for _, people in shades)
    shade = next(each for (each, _), people in zip(shades, up_to, strict=True) if 2 * people >= row.people)
    sleepers = sum(people for each, people in shades if each is Comfort.ASLEEP)
    return Cell(found[row.groups[0]].wall, shade, sleepers, row.people)


def asleep(found: Sequence[Fall], there: Audience) -> int:
    """Count the people who would have to rise at night."""
    pairs = zip(found, there.groups, strict=True)
    return sum(group.people for each, group in pairs if each.comfort is Comfort.ASLEEP)


def mean(found: Sequence[Fall], there: Audience) -> float:
    """Weigh an hour from 0 to 1 by head count; 1 where nobody is."""
    if not there.people:
        return 1.0
    pairs = zip(found, there.groups, strict=True)
    return sum(group.people * each.comfort.score for each, group in pairs) / there.people
