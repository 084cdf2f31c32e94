"""When a session in a list takes place: date, start, end, length and zone, from whichever columns say so."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange import clock, dates, zone_names
from cqo_desktop.exchange.headings import SessionField
from cqo_desktop.exchange.records import Record

DATED = (SessionField.DATE, SessionField.START, SessionField.END)
"""The columns that may hold dates."""


@dataclass(frozen=True, slots=True)
class When:
    """A wall time in a zone and a length; None for what the record does not say."""

    wall: datetime | None = None
    zone: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class _Day:
    """The date, and the text that tells the hour."""

    day: date | None
    behind: str


def read(record: Record, *, day_first: bool | None) -> When | None:
    """Read when a session is; None, and a note, where it would otherwise land on a wrong hour."""
    minutes = record.value(SessionField.MINUTES, clock.minutes, "write the length in minutes, such as 60")
    found = _day(record, day_first=day_first)
    if found is None:
        return None
    hours = clock.hours(found.behind)
    try:
        zone = _zone(record, hours)
        if found.day is None and not found.behind:
            return When(None, zone, minutes)
        if found.day is None or hours is None:
            _note_incomplete(record, found)
            return None
        wall = datetime.combine(found.day, hours.start)
        if hours.offset is not None:
            wall, zone = _from_offset(record, wall, hours.offset, zone)
        if zone is not None:
            zones.resolve(wall, zone)
    except Refused as refused:
        record.note(SessionField.START, str(refused), fatal=True)
        return None
    return When(wall, zone, minutes or _until_end(record, wall, hours, day_first=day_first))


def _day(record: Record, *, day_first: bool | None) -> _Day | None:
    """Find the day in the column of dates or of starts; None, and a note, where it is not certain."""
    date_text, start_text = record.text(SessionField.DATE), record.text(SessionField.START)
    day, behind = None, start_text or ""
    for field, text in ((SessionField.DATE, date_text), (SessionField.START, start_text)):
        found = dates.take(text, day_first=day_first) if text else None
        if found is None:
            continue
        if found.other:
            readings = f"{found.day.day} {found.day:%B} or {found.other.day} {found.other:%B}"
            advice = "say whether the day or the month stands first"
            record.note(field, f"{text} may be {readings}; {advice}.", fatal=True)
            return None
        day = day or found.day
        if field is SessionField.START or not start_text:
            behind = found.rest
    if date_text and day is None:
        record.note(SessionField.DATE, f"“{date_text[:60]}” is no date; write it as 2026-10-22.", fatal=True)
        return None
    return _Day(day, behind)


def _note_incomplete(record: Record, found: _Day) -> None:
    if found.day is None:
        message = "there is an hour but no date; write the date as 2026-10-22."
    elif found.behind:
        message = f"“{found.behind[:60]}” is no time of day; write it as 16:00."
    else:
        message = "there is a date but no time of day; write the start as 16:00."
    record.note(SessionField.START, message, found=found.behind, fatal=True)


def _zone(record: Record, hours: clock.Hours | None) -> str | None:
    text = record.text(SessionField.ZONE) or (hours.zone if hours else None)
    return zone_names.find(text) if text else None


def _from_offset(record: Record, wall: datetime, offset: timedelta, zone: str | None) -> tuple[datetime, str | None]:
    """Move a time with an offset to the record's zone; without one only UTC is a zone."""
    if zone is not None:
        try:
            instant = wall.replace(tzinfo=timezone(offset)).astimezone(UTC)
            return zones.moment(instant, zone).wall, zone
        except OverflowError:
            raise Refused(f"The year {wall.year} is outside the calendar.") from None
    if not offset:
        return wall, "UTC"
    record.note(SessionField.START, "the time has an offset but no zone; its hour was kept as it stands.")
    return wall, None


def _until_end(record: Record, wall: datetime, hours: clock.Hours, *, day_first: bool | None) -> int | None:
    """Count the minutes to the end; an end without a date is the next one after the start."""
    text = record.text(SessionField.END)
    if text is None:
        return _between(wall, None, hours.end) if hours.end else None
    found = dates.take(text, day_first=day_first)
    last = clock.hours(found.rest if found else text)
    minutes = _between(wall, found.day if found else None, last.start) if last else None
    if minutes is None or minutes <= 0:
        record.note(SessionField.END, f"“{text[:60]}” is no end after the start, so the length is not known.")
        return None
    return minutes


def _between(wall: datetime, day: date | None, end: time) -> int:
    finish = datetime.combine(day or wall.date(), end)
    if day is None and finish <= wall:
        finish += timedelta(days=1)
    return (finish - wall) // timedelta(minutes=1)
