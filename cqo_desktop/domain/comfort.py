"""How good an hour is for the people who live by it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHours:
    """Where a network draws the lines through a day, in minutes of the local day, each later than the one before."""

    awake_from: int = 6 * 60
    early_from: int = 7 * 60
    near_from: int = 8 * 60
    work_from: int = 9 * 60
    work_to: int = 17 * 60
    near_to: int = 19 * 60
    evening_to: int = 22 * 60
    awake_to: int = 23 * 60


type Span = tuple[int, int]
"""Somebody's own working hours in minutes of the day; the end may be the smaller, after midnight."""

USUAL = DayHours()


def checked(hours: DayHours) -> DayHours:
    """See that the lines come one after the other; two may fall together, where a shade is not wanted.

    Raises:
        Refused: one comes before the line ahead of it, or there is no working day.
    """
    lines = (
        hours.awake_from, hours.early_from, hours.near_from, hours.work_from,
        hours.work_to, hours.near_to, hours.evening_to, hours.awake_to,
    )  # fmt: skip
    for first, second in pairwise(lines):
        if not 0 <= first <= second <= DAY:
            raise Refused(f"{_clock(second)} comes after {_clock(first)} in the day; give the hours in their order.")
    if hours.work_from == hours.work_to:
        raise Refused("The working day needs at least a minute; give it a later end.")
    return hours


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@lru_cache(1024)
def shades(hours: DayHours, own: Span | None = None) -> bytes:
    """Shade each minute of a day: by the network's lines, and around somebody's own working hours where they are known.

    Night is a fact of the clock, except where people say that they work in it.
    """
    start, end = own or (hours.work_from, hours.work_to)
    length = (end - start) % DAY or DAY
    before, after = hours.work_from - hours.near_from, hours.near_to - hours.work_to
    return bytes(_shade(minute, (minute - start) % DAY, length, hours, (before, after)) for minute in range(DAY))


def _shade(minute: int, since: int, length: int, hours: DayHours, near: Span) -> Comfort:
    before, after = near
    if since < length:
        return Comfort.WORKING_DAY
    if since < length + after or since >= DAY - before:
        return Comfort.SHOULDER
    if hours.early_from <= minute < hours.evening_to:
        return Comfort.EARLY_OR_EVENING
    if hours.awake_from <= minute < hours.awake_to:
        return Comfort.VERY_EARLY_OR_LATE
    return Comfort.ASLEEP


def of_hour(hour: int, hours: DayHours = USUAL) -> Comfort:
    """Shade one hour of the day, 0 to 23, as it begins."""
    return Comfort(shades(hours)[hour * 60])


@lru_cache(8192)
def worst(minute: int, minutes: int, hours: DayHours = USUAL, own: Span | None = None) -> Comfort:
    """Shade the worst hour touched from a minute of the local day on.

    Clocks move at night nearly everywhere, when people are asleep before and after; the wall alone is enough.
    """
    day = shades(hours, own)
    return Comfort(min((day + day)[minute : minute + min(max(minutes, 1), DAY)]))


@dataclass(frozen=True, slots=True)
class LivedIn:
    """Where members live, how many in each zone, and the hours their network calls good."""

    members: Members
    hours: DayHours = USUAL


@dataclass(frozen=True, slots=True)
class Local:
    """How a session falls for the members of one zone."""

    zone: str
    people: int
    wall: datetime
    """Aware, in the zone."""
    comfort: Comfort


def local(instant: datetime, minutes: int, zone: str, people: int = 1, hours: DayHours = USUAL) -> Local:
    """Tell how a session falls in a zone."""
    wall = instant.astimezone(zones.zone(zone))
    return Local(zone, people, wall, worst(wall.hour * 60 + wall.minute, minutes, hours))


def everywhere(instant: datetime, minutes: int, members: Members, hours: DayHours = USUAL) -> list[Local]:
    """Tell how a session falls wherever members live."""
    return [local(instant, minutes, zone, people, hours) for zone, people in members.items()]


def mean(locals_: Iterable[Local]) -> float:
    """Weigh a session from 0 to 1 by head count; 1 where nobody is."""
    rows = list(locals_)
    people = sum(row.people for row in rows)
    return sum(row.people * row.comfort.score for row in rows) / people if people else 1.0


def asleep(locals_: Iterable[Local]) -> list[Local]:
    """Leave those who would have to rise at night."""
    return [row for row in locals_ if row.comfort is Comfort.ASLEEP]
