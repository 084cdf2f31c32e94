"""How a plan falls where members live: the local hour of each session, and who would be asleep."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import USUAL, Comfort, DayHours
from cqo_desktop.domain.fair.burden import NIGHT
from cqo_desktop.domain.fair.falling import Falling, ahead
from cqo_desktop.domain.fair.problem import Problem


@dataclass(frozen=True, slots=True)
class Region:
    """Members whose clocks show the same hour all through the plan."""

    zones: tuple[str, ...]
    """The most peopled first."""
    people: int
    classes: tuple[int, ...]
    """By their place in the problem."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How a session falls for a region."""

    wall: datetime
    """Aware, by its clocks."""
    asleep: int
    """How many of its members would be."""
    comfort: Comfort


def regions(problem: Problem) -> tuple[Region, ...]:
    """Gather the classes of a problem into regions, from west to east."""
    people: dict[str, int] = defaultdict(int)
    for each in problem.classes:
        people[each.zone] += each.people
    together: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for zone in sorted(people, key=lambda each: (-people[each], each)):
        together[_offsets(zone, problem)].append(zone)
    return tuple(
        Region(
            tuple(some),
            sum(people[zone] for zone in some),
            tuple(at for at, each in enumerate(problem.classes) if each.zone in some),
        )
        for _, some in sorted(together.items())
    )


def _offsets(zone: str, problem: Problem) -> tuple[int, ...]:
    where = zones.zone(zone)
    days = {day for each in problem.sessions for day in (each.slots.first, each.slots.last)}
    return tuple(ahead(datetime.combine(day, time(12), UTC), where) for day in sorted(days))


def cells(
    problem: Problem, starts: Sequence[datetime], there: Sequence[Region], hours: DayHours = USUAL
) -> tuple[tuple[Cell, ...], ...]:
    """Tell for each session, in order, how it falls for each region."""
    falling = {minutes: Falling(problem.classes, minutes) for minutes in {each.minutes for each in problem.sessions}}
    told = []
    for session, start in zip(problem.sessions, starts, strict=True):
        burdens = falling[session.minutes].at(start).burdens
        told.append(tuple(_cell(problem, start, session.minutes, each, burdens, hours) for each in there))
    return tuple(told)


def _cell(problem: Problem, start: datetime, minutes: int, region: Region, burdens: bytes, hours: DayHours) -> Cell:
    wall = start.astimezone(zones.zone(region.zones[0]))
    asleep = sum(problem.classes[at].people for at in region.classes if burdens[at] >= NIGHT)
    shade = comfort.worst(wall.hour * 60 + wall.minute, minutes, hours)
    if asleep * 2 >= region.people:
        shade = Comfort.ASLEEP
    elif shade is Comfort.ASLEEP:
        # Those who live there work at this hour.
        shade = Comfort.VERY_EARLY_OR_LATE
    return Cell(wall, asleep, shade)


def nights(told: Sequence[Sequence[Cell]], place: int) -> int:
    """Count the sessions in which at least half of a region's members are asleep."""
    return sum(line[place].comfort is Comfort.ASLEEP for line in told)
