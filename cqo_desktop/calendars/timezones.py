"""VTIMEZONE components that say what a zone does, in the only form that all readers follow.

That form is a pair of yearly rules, each beginning on the clocks that are about to change (RFC 5545, 3.6.5);
Outlook passes over single dates. A zone that no such pair describes over the asked years, or whose rule is
so young that many programs do not know it yet, has no VTIMEZONE here, and its events are written in UTC.
"""

import importlib.resources
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from cqo_desktop.calendars.footers import Phase, yearly_pair
from cqo_desktop.calendars.lines import local
from cqo_desktop.domain import zones

_EPOCH = 1970
_LAST = 9000
_WEEK = timedelta(days=7)
_SETTLED = 5
"""Years by which the rules of every client are surely up to date: most look a zone up by name in their own."""

type Change = tuple[datetime, timedelta, timedelta]
"""An instant in UTC, and the offsets before and after it."""


@lru_cache(1)
def _places() -> frozenset[str]:
    table = importlib.resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text()
    return frozenset(line.split("\t")[2] for line in table.splitlines() if not line.startswith("#"))


@lru_cache(1)
def _links() -> dict[str, str]:
    source = importlib.resources.files("tzdata.zoneinfo").joinpath("tzdata.zi").read_text()
    lines = (line.split() for line in source.splitlines() if line.startswith("L "))
    return {alias: target for _, target, alias in lines}


@lru_cache(1024)
def canonical(zone: str) -> str | None:
    """Give the name every program knows for a zone of a place; None for UTC, GMT and their like."""
    if zone in _places():
        return zone
    target = _links().get(zone)
    return canonical(target) if target else None


@lru_cache(1024)
def vtimezone(zone: str, first: int, last: int) -> str | None:
    """Write a zone's VTIMEZONE for events of the years from `first` to `last`, or None where UTC is safer."""
    if first < _EPOCH or last > _LAST:
        return None
    settled = int(zones.rules_version().partition(".")[0]) - _SETTLED
    if not any(_changes(zone, min(first, settled), last)):
        here = datetime(first, 1, 2, tzinfo=UTC).astimezone(zones.zone(zone))
        offset = here.utcoffset() or timedelta()
        parts = [_observance("STANDARD", f"{_EPOCH}0101T000000", offset, offset, here.tzname() or "")]
    else:
        pair = yearly_pair(zone)
        if not pair or not all(_follows(zone, pair, year) for year in range(min(first - 1, settled), last + 2)):
            return None
        parts = _pair(zone, pair, min(first - 1, settled))
    return "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{zone}", *parts, "END:VTIMEZONE"])


def _pair(zone: str, pair: tuple[Phase, Phase], since: int) -> list[str]:
    while since > _EPOCH and _follows(zone, pair, since - 1):
        since -= 1
    # Dublin's law has negative summer time; readers expect the larger offset to be called DAYLIGHT.
    standard, daylight = sorted(pair, key=lambda phase: phase.offset)
    return [
        _observance(kind, local(new.onset.wall(since)), old.offset, new.offset, new.name, new.onset.rule)
        for kind, new, old in (("STANDARD", standard, daylight), ("DAYLIGHT", daylight, standard))
    ]


def _observance(kind: str, start: str, before: timedelta, after: timedelta, name: str, rule: str = "") -> str:
    lines = [
        f"BEGIN:{kind}",
        f"DTSTART:{start}",
        f"TZOFFSETFROM:{_offset(before)}",
        f"TZOFFSETTO:{_offset(after)}",
        f"TZNAME:{name}",
        *([f"RRULE:{rule}"] if rule else []),
        f"END:{kind}",
    ]
    return "\r\n".join(lines)


def _offset(offset: timedelta) -> str:
    seconds = abs(int(offset.total_seconds()))
    sign = "-" if offset < timedelta() else "+"
    rest = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{rest}"


def _follows(zone: str, pair: tuple[Phase, Phase], year: int) -> bool:
    wanted = [
        ((new.onset.wall(year) - old.offset).replace(tzinfo=UTC), old.offset, new.offset)
        for new, old in (pair, pair[::-1])
    ]
    return sorted(wanted) == list(_changes(zone, year, year))


def _changes(zone: str, first: int, last: int) -> Iterator[Change]:
    """Find the changes of a zone's offset in the years from `first` to `last`, to the second."""
    where = zones.zone(zone)
    now, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    offset = now.astimezone(where).utcoffset() or timedelta()
    while now < end:
        later = min(now + _WEEK, end)
        new = later.astimezone(where).utcoffset() or timedelta()
        if new != offset:
            before, after = now, later
            while after - before > timedelta(seconds=1):
                middle = before + (after - before) // 2
                middle = middle.replace(microsecond=0)
                if middle.astimezone(where).utcoffset() == offset:
                    before = middle
                else:
                    after = middle
            yield after, offset, new
        now, offset = later, new
