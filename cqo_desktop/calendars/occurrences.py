"""The dates of a repeating event, within limits that no file can push."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cqo_desktop.calendars.filezones import FileZones, Spot
from cqo_desktop.calendars.moments import Stamp, stamps
from cqo_desktop.calendars.recurring import walls
from cqo_desktop.calendars.rules import NotFollowedError, Rule, rule
from cqo_desktop.calendars.splitting import Component

MOST_INSTANCES = 1_000
_YEARS_AHEAD = 3

type Window = tuple[date, date] | None
"""The first and the last day for which dates of repeating events are wanted."""


@dataclass(slots=True)
class Allowance:
    """What all repeating events of a file may use together."""

    sessions: int = 20_000
    days: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a repeating event, as its rule has it and as it falls."""

    stamp: Stamp
    spot: Spot


def repeats(event: Component) -> bool:
    """Tell whether an event has more dates than its start."""
    return bool(event.first("RRULE") or event.first("RDATE"))


def occurrences(
    event: Component,
    start: Stamp,
    zones: FileZones,
    window: Window,
    allowance: Allowance,
) -> list[Occurrence]:
    """Give the dates of an event in order; a rule that is not followed leaves the start alone."""
    first, last = _bounds(start, window)
    found: dict[tuple[datetime, str], Occurrence] = {}
    excluded = _Excluded(event, zones)
    outside = False
    for each in _dates(event, start, last, zones, allowance):
        spot = zones.locate(each, event.line)
        if excluded.has(each, spot):
            continue
        if not first <= each.wall <= last:
            outside = True
            continue
        if len(found) >= min(MOST_INSTANCES, allowance.sessions):
            _tell_of_too_many(event, len(found), zones)
            break
        found[spot.wall, spot.zone or ""] = Occurrence(each, spot)
    if outside:
        message = f"This event repeats; only its dates from {first:%Y-%m-%d} to {last:%Y-%m-%d} were read."
        zones.notes.repaired(event.line, "RRULE", "", message)
    allowance.sessions -= len(found)
    return [found[key] for key in sorted(found)]


def _tell_of_too_many(event: Component, read: int, zones: FileZones) -> None:
    if read:
        message = f"This event repeats too often; its first {read} dates were read."
        zones.notes.repaired(event.line, "RRULE", "", message)
    else:
        message = "The file has more sessions than can be read at once; this event was left out."
        zones.notes.refused(event.line, "RRULE", "", message)


def _bounds(start: Stamp, window: Window) -> tuple[datetime, datetime]:
    if window:
        return datetime.combine(window[0], time()), datetime.combine(window[1], time.max)
    return start.wall, start.wall + timedelta(days=round(365.25 * _YEARS_AHEAD))


def _dates(
    event: Component,
    start: Stamp,
    last: datetime,
    zones: FileZones,
    allowance: Allowance,
) -> Iterator[Stamp]:
    written = event.first("RRULE")
    yield from _by_rule(event, start, last, zones, allowance) if written else [start]
    for prop in event.all("RDATE"):
        yield from stamps(prop, zones.notes)


def _by_rule(
    event: Component,
    start: Stamp,
    last: datetime,
    zones: FileZones,
    allowance: Allowance,
) -> Iterator[Stamp]:
    written = event.all("RRULE")
    days = max(0, (last - start.wall).days)
    try:
        if len(written) > 1:
            raise NotFollowedError("it has several")
        if days > allowance.days:
            raise NotFollowedError("the file has too many")
        followed = rule(written[0], zones.notes)
    except NotFollowedError as reason:
        message = f"This event repeats by a rule that is not followed ({reason}); only its first date was read."
        zones.notes.repaired(written[0].line, "RRULE", written[0].value, message)
        yield start
        return
    allowance.days -= days
    # A year further shows whether dates behind the last wanted day are left out.
    for wall in walls(followed, start.wall, last + timedelta(days=366)):
        each = Stamp(wall, day=start.day, utc=start.utc, tzid=start.tzid)
        if wall != start.wall and _is_over(followed, each, zones.locate(each, event.line)):
            return
        yield each
        if wall > last:
            return


def _is_over(followed: Rule, each: Stamp, spot: Spot) -> bool:
    until = followed.until
    if not until:
        return False
    if until.day:
        return each.wall.date() > until.wall.date()
    if until.utc and spot.instant:
        return spot.instant > until.wall.replace(tzinfo=UTC)
    return each.wall > until.wall


class _Excluded:
    """The dates that EXDATE takes out, in whichever form they are written."""

    def __init__(self, event: Component, zones: FileZones) -> None:
        found = [(each, prop.line) for prop in event.all("EXDATE") for each in stamps(prop, zones.notes)]
        self._days = {each.wall.date() for each, _ in found if each.day}
        spots = [zones.locate(each, line) for each, line in found if not each.day]
        self._instants = {spot.instant for spot in spots if spot.instant}
        # A time without a zone is meant in that of the event.
        self._walls = {spot.wall for spot in spots if not spot.instant}
        if prop := event.first("EXRULE"):
            message = "A rule of exceptions is not followed; check the dates of this event."
            zones.notes.repaired(prop.line, prop.name, prop.value, message)

    def has(self, each: Stamp, spot: Spot) -> bool:
        return each.wall.date() in self._days or each.wall in self._walls or spot.instant in self._instants
