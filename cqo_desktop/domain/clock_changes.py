"""On which days clocks move where members live."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from cqo_desktop.domain import zones


@dataclass(frozen=True, slots=True)
class ClockChange:
    """By how much clocks move on a day, and in which cities, in the order the zones were named."""

    by: timedelta
    cities: tuple[str, ...]


def clock_changes(first: date, days: int, zone_names: Iterable[str]) -> dict[date, tuple[ClockChange, ...]]:
    """Give the days, from `first` on, on whose own wall clocks move in some zone; days without are left out."""
    found: dict[date, dict[timedelta, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in zone_names:
        for day, by in _of_zone(first, days, name):
            found[day][by].append(zones.city(name))
    return {day: tuple(ClockChange(by, tuple(cities)) for by, cities in found[day].items()) for day in sorted(found)}


@lru_cache(2048)
def _of_zone(first: date, days: int, name: str) -> tuple[tuple[date, timedelta], ...]:
    where = zones.zone(name)
    whole = [first + timedelta(days=each) for each in range(days + 1)]
    # Clocks move at night: the offset at the end of a day tells of it, and no zone moves them twice a day.
    offsets = [datetime(day.year, day.month, day.day, tzinfo=where).utcoffset() or timedelta() for day in whole]
    return tuple(
        (day, after - before)
        for day, before, after in zip(whole, offsets, offsets[1:], strict=False)
        if after != before
    )
