"""Dates and times as they stand in a calendar file, strictly read: no day is ever moved to make it fit."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Property

_STRICT = re.compile(r"\d{8}(?:T\d{6}Z?)?")
_LOOSE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?(Z)?)?",
    re.IGNORECASE | re.ASCII,
)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?",
    re.IGNORECASE | re.ASCII,
)
_YEARS = range(1900, 2201)


class NotATimeError(ValueError):
    """A value is no date or time; the message completes “…, because …”."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time as written: a naive wall, and what the file says about where that wall hangs."""

    wall: datetime
    day: bool = False
    """The value is a DATE; the wall shows midnight."""
    utc: bool = False
    tzid: str = ""


def stamp(prop: Property, notes: Notes) -> Stamp:
    """Read a DATE or DATE-TIME property.

    Raises:
        NotATimeError: the value is none, or a day that no calendar has.
    """
    value, tzid = prop.value.strip(), prop.parameter("TZID").strip()
    if tzid and not _LOOSE.fullmatch(value) and ":" in value:
        # An unquoted zone such as (UTC-05:00) Eastern Time was cut at its own colon.
        rest, _, value = value.rpartition(":")
        tzid = f"{tzid}:{rest}"
    return _stamp(value, tzid, prop, notes)


def stamps(prop: Property, notes: Notes) -> list[Stamp]:
    """Read a list of dates or times, as EXDATE and RDATE have; of a period, its beginning."""
    tzid = prop.parameter("TZID").strip()
    found = []
    for value in prop.value.split(","):
        try:
            found.append(_stamp(value.strip().partition("/")[0], tzid, prop, notes))
        except NotATimeError as reason:
            notes.repaired(prop.line, prop.name, value, f"{reason} It was left out.")
    return found


def _stamp(value: str, tzid: str, prop: Property, notes: Notes) -> Stamp:
    found = _LOOSE.fullmatch(value)
    if not found:
        raise NotATimeError("This is no date and no time.")
    year, month, day, hour, minute, second = (int(each or 0) for each in found.groups()[:6])
    if year not in _YEARS:
        raise NotATimeError(f"The year {year} is none this programme can hold.")
    try:
        # Python's clock has no leap second; 60 is the only number that is brought down.
        wall = datetime(year, month, day, hour, minute, min(second, 59) if second == 60 else second)  # noqa: DTZ001 - a wall time by nature
    except ValueError:
        raise NotATimeError("No calendar has this day and no clock this hour.") from None
    is_day = found[4] is None
    if not _STRICT.fullmatch(value) or second == 60 or is_day != (prop.parameter("VALUE").upper() == "DATE"):
        read = f"{wall:%Y-%m-%d}" if is_day else f"{wall:%Y-%m-%d %H:%M:%S}"
        notes.repaired(prop.line, prop.name, value, f"This time is not written by the rules; it was read as {read}.")
    return Stamp(wall, day=is_day, utc=found[7] is not None, tzid="" if is_day else tzid)


def duration(value: str) -> timedelta | None:
    """Read a DURATION, or None where it is none."""
    found = _DURATION.fullmatch(value.strip())
    if not found or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length
