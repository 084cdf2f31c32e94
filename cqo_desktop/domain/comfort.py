"""How good an hour is for the people who live by it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import lru_cache

from cqo_desktop.domain import zones
from cqo_desktop.domain.planned import Members

DAY = 24 * 60


class Comfort(IntEnum):
    """Five shades of an hour, from night to working day."""

    ASLEEP = 0
    VERY_EARLY_OR_LATE = 1
    EARLY_OR_EVENING = 2
    SHOULDER = 3
    WORKING_DAY = 4

    @property
    def score(self) -> float:
        """Weigh it from 0 to 1."""
        return _SCORES[self]


_SCORES = {
    Comfort.ASLEEP: 0.0,
    Comfort.VERY_EARLY_OR_LATE: 0.25,
    Comfort.EARLY_OR_EVENING: 0.55,
    Comfort.SHOULDER: 0.85,
    Comfort.WORKING_DAY: 1.0,
}

_FROM = (
    (6, Comfort.VERY_EARLY_OR_LATE),
    (7, Comfort.EARLY_OR_EVENING),
    (8, Comfort.SHOULDER),
    (9, Comfort.WORKING_DAY),
    (17, Comfort.SHOULDER),
    (19, Comfort.EARLY_OR_EVENING),
    (22, Comfort.VERY_EARLY_OR_LATE),
    (23, Comfort.ASLEEP),
)


def of_hour(hour: int) -> Comfort:
    """Shade one hour of the day, 0 to 23."""
    return next((shade for start, shade in reversed(_FROM) if hour >= start), Comfort.ASLEEP)


@lru_cache(4096)
def worst(minute: int, minutes: int) -> Comfort:
    """Shade the worst hour touched from a minute of the local day on.

    Clocks move at night nearly everywhere, when people are asleep before and after; the wall alone is enough.
    """
    last = min(minute + max(minutes, 1) - 1, minute + DAY)
    return min(of_hour(hour % 24) for hour in range(minute // 60, last // 60 + 1))


@dataclass(frozen=True, slots=True)
class Local:
    """How a session falls for the members of one zone."""

    zone: str
    people: int
    wall: datetime
    """Aware, in the zone."""
    comfort: Comfort


def local(instant: datetime, minutes: int, zone: str, people: int = 1) -> Local:
    """Tell how a session falls in a zone."""
    wall = instant.astimezone(zones.zone(zone))
    return Local(zone, people, wall, worst(wall.hour * 60 + wall.minute, minutes))


def everywhere(instant: datetime, minutes: int, members: Members) -> list[Local]:
    """Tell how a session falls wherever members live."""
    return [local(instant, minutes, zone, people) for zone, people in members.items()]


def mean(locals_: Iterable[Local]) -> float:
    """Weigh a session from 0 to 1 by head count; 1 where nobody is."""
    rows = list(locals_)
    people = sum(row.people for row in rows)
    return sum(row.people * row.comfort.score for row in rows) / people if people else 1.0


def asleep(locals_: Iterable[Local]) -> list[Local]:
    """Leave those who would have to rise at night."""
    return [row for row in locals_ if row.comfort is Comfort.ASLEEP]
