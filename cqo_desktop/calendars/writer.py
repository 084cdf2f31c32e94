"""Files of sessions: one for a mail's attachment or a download, all for a subscription."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from cqo_desktop.calendars import lines
from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.text import web_address
from cqo_desktop.calendars.timezones import vtimezone
from cqo_desktop.calendars.vevent import WallSpan, vevent, wall_span
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Hue, SessionStatus

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//CQO Desktop//Programme//EN\r\nCALSCALE:GREGORIAN"
TAIL = "END:VCALENDAR\r\n"
_KEPT = timedelta(days=90)
"""For how long a subscription still tells that a session was called off."""


def session_file(event: CalendarEvent) -> bytes:
    """Write the file of one session, to be opened by hand: no method, no people."""
    return "\r\n".join([HEAD, *_components([event], alarm=True), TAIL]).encode()


def resource(event: CalendarEvent) -> bytes:
    """Write the entry of one session in a calendar on a server: one UID, no method, no people, no reminder."""
    return "\r\n".join([HEAD, *_components([event], alarm=False), TAIL]).encode()


def programme(
    events: Iterable[CalendarEvent],
    *,
    name: str,
    description: str,
    uid: str,
    colour: Hue,
    source: str | None = None,
    now: datetime,
) -> bytes:
    """Write a calendar of many sessions, ordered by time; `uid` is the calendar's own, `source` its address.

    Raises:
        Refused: no session is left to write; a calendar without one is not valid.
    """
    kept = [event for event in events if not _forgotten(event, now)]
    if not kept:
        raise Refused("There is no session to put in this calendar; add one, or choose a wider time.")
    kept.sort(key=lambda event: (event.start.instant, event.uid))
    head = _calendar_lines(name=name, description=description, uid=uid, colour=colour, source=source)
    return "\r\n".join([HEAD, *head, *_components(kept, alarm=False), TAIL]).encode()


def _forgotten(event: CalendarEvent, now: datetime) -> bool:
    return event.status is SessionStatus.CALLED_OFF and now - event.revised > _KEPT


def _calendar_lines(*, name: str, description: str, uid: str, colour: Hue, source: str | None) -> Iterator[str]:
    # Each fact twice: RFC 7986's property, and the older one that most programs still read.
    yield lines.text("UID", uid)
    yield lines.title("NAME", name)
    yield lines.title("X-WR-CALNAME", name)
    if description:
        yield lines.text("DESCRIPTION", description)
        yield lines.text("X-WR-CALDESC", description)
    yield "REFRESH-INTERVAL;VALUE=DURATION:PT6H"
    yield "X-PUBLISHED-TTL:PT6H"
    yield f"COLOR:{_css(colour)}"
    if address := web_address(source or ""):
        yield lines.fold(f"SOURCE;VALUE=URI:{address}")


def _css(colour: Hue) -> str:
    """Name a colour as CSS3 does, the only way RFC 7986 knows."""
    match colour:
        case Hue.BLUE:
            return "steelblue"
        case Hue.PURPLE:
            return "mediumpurple"
        case Hue.ORANGE:
            return "darkorange"
        case Hue.GOLD:
            return "goldenrod"
        case Hue.GREEN:
            return "seagreen"
        case Hue.SLATE:
            return "slategray"


def _components(events: Sequence[CalendarEvent], *, alarm: bool) -> Iterator[str]:
    spans = [wall_span(event) for event in events]
    zones = vtimezones(span for span in spans if span)
    yield from zones.values()
    for event, span in zip(events, spans, strict=True):
        yield vevent(event, span if span and span.zone in zones else None, alarm=alarm)


def vtimezones(spans: Iterable[WallSpan]) -> dict[str, str]:
    """Write every zone once; a zone that has no VTIMEZONE is left out, and its events go in UTC."""
    years: dict[str, set[int]] = {}
    for span in spans:
        years.setdefault(span.zone, set()).update((span.start.year, span.end.year))
    written = {zone: vtimezone(zone, min(years[zone]), max(years[zone])) for zone in sorted(years)}
    return {zone: text for zone, text in written.items() if text}
