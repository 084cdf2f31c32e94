"""When a foreign event begins, how long it lasts, and when it was last changed."""

from datetime import UTC, datetime, timedelta

from cqo_desktop.calendars.filezones import FileZones, Spot
from cqo_desktop.calendars.moments import NotATimeError, Stamp, duration, stamp
from cqo_desktop.calendars.splitting import Component

_MINUTE = timedelta(minutes=1)
_WHOLE_DAY = 24 * 60


def minutes(event: Component, start: Stamp, spot: Spot, zones: FileZones) -> int | None:
    """Find an event's length, or None where the file leaves it open; a day counts 1,440 minutes."""
    notes = zones.notes
    end, length = event.first("DTEND"), event.first("DURATION")
    if end and length:
        notes.repaired(length.line, "DURATION", length.value, "This event has an end and a length; its end was taken.")
    said = end or length
    if not said:
        return _WHOLE_DAY if start.day else None
    try:
        found = _until(stamp(end, notes), spot, zones, end.line) if end else duration(said.value)
    except NotATimeError as reason:
        notes.repaired(said.line, said.name, said.value, f"{reason} The length was left open.")
        return _WHOLE_DAY if start.day else None
    if found is None or found <= timedelta():
        what = "one day" if start.day else "left open"
        message = f"The event does not end after it begins; its length is {what}."
        notes.repaired(said.line, said.name, said.value, message)
        return _WHOLE_DAY if start.day else None
    return -(-found // _MINUTE)


def _until(end: Stamp, spot: Spot, zones: FileZones, line: int) -> timedelta:
    there = zones.locate(end, line)
    if there.instant and spot.instant:
        return there.instant - spot.instant
    return there.wall - spot.wall


def revised(event: Component, zones: FileZones) -> datetime | None:
    """Find when the source last changed an event, in UTC."""
    prop = event.first("LAST-MODIFIED") or event.first("DTSTAMP")
    if not prop:
        return None
    try:
        found = stamp(prop, zones.notes)
    except NotATimeError as reason:
        zones.notes.repaired(prop.line, prop.name, prop.value, f"{reason} It was left out.")
        return None
    return zones.locate(found, prop.line).instant or found.wall.replace(tzinfo=UTC)
