"""The VEVENT of a session: the part that files, feeds and messages share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cqo_desktop.calendars import lines
from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.text import clean, one_line, web_address
from cqo_desktop.calendars.timezones import canonical
from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import SessionStatus

_NEAR = timedelta(hours=3)
"""Around a change of clocks, readers differ on the repeated hour, the skipped one, and the one after."""


@dataclass(frozen=True, slots=True)
class WallSpan:
    """When people in one place see an event begin and end, naive."""

    zone: str
    start: datetime
    end: datetime


def wall_span(event: CalendarEvent) -> WallSpan | None:
    """Read an in-person event off the wall; None where readers could take the hour for another."""
    name = canonical(event.start.zone) if event.in_person and not event.all_day else None
    if not name:
        return None
    where = zones.zone(name)
    start = event.start.instant.astimezone(where)
    end = _end(event).astimezone(where)
    if any((each - _NEAR).utcoffset() != (each + _NEAR).utcoffset() for each in (start, end)):
        return None
    return WallSpan(name, start, end)


def vevent(event: CalendarEvent, span: WallSpan | None, *, alarm: bool) -> str:
    """Write the component; a `span` needs the VTIMEZONE of its zone in the same file."""
    return f"{opening(event, event.revised)}\r\n{body(event, span, alarm=alarm)}"


def opening(event: CalendarEvent, stamp: datetime) -> str:
    """Write the lines before those of people; `stamp` is the DTSTAMP."""
    dates = f"CREATED:{lines.utc(event.created)}\r\nLAST-MODIFIED:{lines.utc(event.revised)}"
    return (
        f"BEGIN:VEVENT\r\n{lines.text('UID', event.uid)}\r\nDTSTAMP:{lines.utc(stamp)}\r\n{dates}\r\n"
        f"SEQUENCE:{event.sequence}"
    )


def body(event: CalendarEvent, span: WallSpan | None, *, alarm: bool) -> str:
    """Write the lines after those of people, and the end of the component."""
    return "\r\n".join(_body(event, span, alarm=alarm))


def _body(event: CalendarEvent, span: WallSpan | None, *, alarm: bool) -> Iterator[str]:
    called_off = event.status is SessionStatus.CALLED_OFF
    link = web_address(event.link)
    yield _times(event, span)
    yield lines.title("SUMMARY", f"Cancelled: {event.title}" if called_off else event.title)
    if location := event.location or link or event.link:
        yield lines.text("LOCATION", one_line(location))
    if description := _description(event, link):
        yield lines.text("DESCRIPTION", description)
    if link:
        yield lines.fold(f"URL:{link}")
        yield lines.fold(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join online:{link}")
    yield f"STATUS:{event.status.standing.value.upper()}"
    yield "TRANSP:TRANSPARENT" if event.transparent else "TRANSP:OPAQUE"
    if event.categories:
        yield lines.listed("CATEGORIES", event.categories)
    if event.related_to:
        yield lines.text("RELATED-TO", event.related_to)
    if alarm and event.alarm_minutes is not None and not called_off:
        yield from _alarm(event.alarm_minutes)
    yield "END:VEVENT"


def _times(event: CalendarEvent, span: WallSpan | None) -> str:
    if event.all_day:
        first = event.start.wall.date()
        days = max(1, -(-event.minutes // (24 * 60)))
        return _days(first, first + timedelta(days=days))
    if span:
        start, end = lines.local(span.start), lines.local(span.end)
        return f"DTSTART;TZID={span.zone}:{start}\r\nDTEND;TZID={span.zone}:{end}"
    return f"DTSTART:{lines.utc(event.start.instant)}\r\nDTEND:{lines.utc(_end(event))}"


def _days(first: date, after: date) -> str:
    return f"DTSTART;VALUE=DATE:{lines.day(first)}\r\nDTEND;VALUE=DATE:{lines.day(after)}"


def _end(event: CalendarEvent) -> datetime:
    return event.start.instant + timedelta(minutes=max(1, event.minutes))


def _description(event: CalendarEvent, link: str) -> str:
    """Make sure of the link on a line of its own: most programs show it nowhere else."""
    if not link or link in event.description or event.link in event.description:
        return event.description
    return f"{clean(event.description)}\n\n{link}".lstrip()


def _alarm(minutes: int) -> Iterator[str]:
    yield "BEGIN:VALARM\r\nACTION:DISPLAY"
    yield f"DESCRIPTION:Reminder\r\nTRIGGER:-PT{minutes}M"
    yield "END:VALARM"
