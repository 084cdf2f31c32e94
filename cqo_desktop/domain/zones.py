"""Wall time, IANA zones and instants: the only module where naive datetimes are born and resolved.

Rules come from the pinned `tzdata` package, never from the operating system, so that every machine of a
network agrees on the hour (call `use_pinned_rules` once at start-up).
"""

import difflib
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

import tzdata

from cqo_desktop.domain.errors import Refused


def use_pinned_rules() -> None:
    """Take zone rules from the `tzdata` package alone."""
    zoneinfo.reset_tzpath(to=())
    ZoneInfo.clear_cache()
    names.cache_clear()


def rules_version() -> str:
    """Name the edition of the zone rules in use, such as '2026.6'."""
    version: str = tzdata.__version__
    return version


@lru_cache(1)
def names() -> frozenset[str]:
    """List every zone the rules know."""
    return frozenset(zoneinfo.available_timezones())


def zone(name: str) -> ZoneInfo:
    """Find a zone by its IANA name.

    Raises:
        Refused: no such zone; the sentence offers the nearest names.
    """
    if name in names():
        return ZoneInfo(name)
    near = difflib.get_close_matches(name, sorted(names()), n=2, cutoff=0.6)
    near = near or [each for each in sorted(names()) if name and city(each).casefold() == name.casefold()]
    hint = f" Did you mean {' or '.join(near)}?" if near else " Use a name such as America/Toronto."
    raise Refused(f"There is no time zone called “{name[:80]}”.{hint}")


def city(name: str) -> str:
    """Give the place a zone is named after: 'America/Port_of_Spain' is 'Port of Spain'."""
    return name.rpartition("/")[2].replace("_", " ")


def country(name: str) -> str:
    """Give the country in which a zone lies, in two letters (ISO 3166-1); empty where the rules do not tell."""
    return _countries().get(name, "")


@lru_cache(1)
def _countries() -> dict[str, str]:
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    columns = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {zone: letters for letters, _, zone, *_ in columns}


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall time in a zone and the instant it falls on."""

    wall: datetime
    """Naive, as a clock on the wall shows it; `fold` 1 names the second of two equal hours."""
    zone: str
    instant: datetime
    """Aware, in UTC."""

    def at(self, other: str) -> datetime:
        """Give the same instant on a wall in another zone, aware."""
        return self.instant.astimezone(zone(other))


def resolve(wall: datetime, name: str) -> Moment:
    """Find the instant of a wall time.

    Raises:
        Refused: the zone is unknown, or its clocks skip that hour; the two neighbours are offered.
    """
    where = zone(name)
    wall = wall.replace(tzinfo=None)
    try:
        instant = wall.replace(tzinfo=where).astimezone(UTC)
        back = instant.astimezone(where).replace(tzinfo=None)
    except OverflowError:
        raise Refused(f"The year {wall.year} is outside the calendar; choose a date nearer to today.") from None
    if back != wall:
        raise Refused(_skipped(wall, where, city(name)))
    return Moment(wall.replace(fold=back.fold), name, instant)


def _skipped(wall: datetime, where: ZoneInfo, place: str) -> str:
    # Read with the offset from after the gap, the hour falls before it; with the one from before, after it.
    before, after = (wall.replace(fold=fold, tzinfo=where).astimezone(UTC).astimezone(where) for fold in (1, 0))
    same_day = before.date() == after.date()
    choices = (f"{each:%H:%M}" if same_day else f"{each:%H:%M} on {each.day} {each:%B}" for each in (before, after))
    return f"Clocks in {place} skip {wall:%H:%M} on {wall.day} {wall:%B %Y}; choose {' or '.join(choices)}."


def is_repeated(wall: datetime, name: str) -> bool:
    """Tell whether the clocks show this wall time twice that night."""
    where = zone(name)
    first, second = (wall.replace(tzinfo=where, fold=fold) for fold in (0, 1))
    return first.utcoffset() != second.utcoffset() and resolve_or_none(wall, name) is not None


def resolve_or_none(wall: datetime, name: str) -> Moment | None:
    """Find the instant of a wall time, or None where the clocks skip it."""
    try:
        return resolve(wall, name)
    except Refused:
        return None


def moment(instant: datetime, name: str) -> Moment:
    """Read an instant off the wall of a zone."""
    local = instant.astimezone(zone(name))
    return Moment(local.replace(tzinfo=None), name, instant.astimezone(UTC))


def offset_change(day: date, name: str) -> timedelta:
    """Say by how much the clocks of a zone move in the week that begins with `day`; zero where they do not."""
    where = zone(name)
    start = datetime(day.year, day.month, day.day, 12, tzinfo=where)
    later = start + timedelta(days=7)
    return (later.utcoffset() or timedelta()) - (start.utcoffset() or timedelta())
