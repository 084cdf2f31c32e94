"""The hours and rooms a timetable may use."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from cqo_desktop.domain import zones
from cqo_desktop.domain.forum.timetable import Facts, Timetable
from cqo_desktop.domain.nights import counted_day


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the Forum: the starts it offers, and the end of its last session."""

    date: date
    starts: tuple[datetime, ...]
    end: datetime


@dataclass(frozen=True, slots=True)
class Frame:
    """What a timetable may use."""

    days: tuple[Day, ...]
    rooms: tuple[int, ...]


def day_of(instant: datetime, zone: str) -> date:
    """Give the day people count an instant to."""
    return counted_day(instant.astimezone(zones.zone(zone)))


def usual(table: Timetable, facts: Facts, days: Iterable[date] | None = None) -> Frame:
    """Take the frame from what lies there already: each day from its first start to its last end, its own starts.

    The starts of a day are those at which something begins or ends now, so that what is arranged keeps its rhythm; the
    rooms are those in use.
    """
    wanted = None if days is None else set(days)
    starts: dict[date, set[datetime]] = defaultdict(set)
    ends: dict[date, datetime] = {}
    rooms: set[int] = set()
    for card, place in table.placed():
        day, end = day_of(place.start, facts.zone), table.end(card.id)
        starts[day] |= {place.start, end}
        ends[day] = max(end, ends.get(day, end))
        if place.room is not None and not card.everywhere:
            rooms.add(place.room)
    found = (
        Day(day, tuple(sorted(starts[day] - {ends[day]})), ends[day])
        for day in sorted(starts)
        if wanted is None or day in wanted
    )
    return Frame(tuple(found), tuple(room for room in facts.spaces if room in rooms))
