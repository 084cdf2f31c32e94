"""Calendar files of other programs, read as drafts: nothing is decided, and nothing is passed over in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cqo_desktop.calendars import decoding
from cqo_desktop.calendars.drafting import draft
from cqo_desktop.calendars.filezones import FileZones
from cqo_desktop.calendars.moments import NotATimeError, Stamp, stamp
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.occurrences import Window
from cqo_desktop.calendars.people import leads
from cqo_desktop.calendars.series import ForeignEvent, sessions
from cqo_desktop.calendars.splitting import Component, split
from cqo_desktop.calendars.text import one_line, unescape
from cqo_desktop.calendars.timing import revised
from cqo_desktop.calendars.zonenames import iana
from cqo_desktop.domain.drafts import SessionsRead

MOST_EVENTS = 20_000
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def read(data: bytes, *, window: Window = None) -> SessionsRead:
    """Read a calendar file; of events that repeat, the dates within `window`, or else of three years.

    A session without a zone means the caller's; the zone of the whole is what the file offers for such sessions.

    Raises:
        Unreadable: the bytes are no calendar, or too many.
    """
    notes = Notes()
    found, encoding = decoding.lines(data, notes)
    calendars = split(found, notes)
    events = _newest(_events(calendars, notes), notes)
    drafts = tuple(sessions(events, window))
    _tell_what_was_left_out(calendars, notes)
    return SessionsRead(
        sessions=drafts,
        problems=notes.all(),
        encoding=encoding,
        title=next(filter(None, (_said(each, "NAME", "X-WR-CALNAME") for each in calendars)), None),
        zone=next(filter(None, map(_offered_zone, calendars)), None),
        extra={name: said[0].value for calendar in calendars[:1] for name, said in calendar.properties.items()},
    )


def _said(component: Component, *names: str) -> str:
    found = next(filter(None, map(component.first, names)), None)
    return one_line(unescape(found.value)) if found else ""


def _offered_zone(calendar: Component) -> str | None:
    return iana(_said(calendar, "X-WR-TIMEZONE"))


def _events(calendars: Iterable[Component], notes: Notes) -> Iterator[ForeignEvent]:
    left = MOST_EVENTS
    for calendar in calendars:
        method = _said(calendar, "METHOD").upper()
        if method in _ANSWERS:
            message = "This is an answer to an invitation, not a programme; its events were left out."
            notes.refused(calendar.line, "METHOD", method, message)
            continue
        defined = {_said(part, "TZID"): part for part in calendar.parts if part.name == "VTIMEZONE"}
        zones = FileZones(defined, _offered_zone(calendar), notes)
        for part in calendar.parts:
            if part.name != "VEVENT":
                continue
            if not left:
                message = f"This calendar has more than {MOST_EVENTS} events; the others were left out."
                notes.refused(part.line, "VEVENT", "", message)
                return
            left -= 1
            event = _event(part, zones, called_off=method == "CANCEL")
            if event:
                yield event


def _event(component: Component, zones: FileZones, *, called_off: bool) -> ForeignEvent | None:
    notes = zones.notes
    times: dict[str, Stamp] = {}
    for name in ("DTSTART", "RECURRENCE-ID"):
        prop = component.first(name)
        if not prop:
            continue
        try:
            times[name] = stamp(prop, notes)
        except NotATimeError as reason:
            message = f"{reason} The event was left out; correct it in the file, or add it by hand."
            notes.refused(prop.line, name, prop.value, message)
            return None
        if prop.parameter("RANGE"):
            message = "This change was meant for all later dates too; it was made to this one only."
            notes.repaired(prop.line, name, prop.value, message)
    said = replace(draft(component, notes, called_off=called_off), revised=revised(component, zones))
    return ForeignEvent(component, said, zones, times.get("DTSTART"), times.get("RECURRENCE-ID"))


def _newest(events: Iterable[ForeignEvent], notes: Notes) -> list[ForeignEvent]:
    """Keep the latest of the events that are the same one."""
    kept: dict[tuple[str | None, Stamp | None], ForeignEvent] = {}
    for event in events:
        key = event.draft.uid, event.replaces
        other = kept.get(key)
        older, newer = (event, other) if other and other.age > event.age else (other, event)
        kept[key] = newer
        if older:
            message = f"This event stands in the file again at line {newer.component.line}, which was taken."
            notes.repaired(older.component.line, "UID", older.draft.uid or "", message)
    return list(kept.values())


def _tell_what_was_left_out(calendars: Iterable[Component], notes: Notes) -> None:
    """Say once for the whole file what sessions have no room for."""
    counted: Counter[str] = Counter()
    first: dict[str, int] = {}
    for calendar in calendars:
        inner = (each for part in calendar.parts if part.name == "VEVENT" for each in part.parts)
        others = (part for part in calendar.parts if part.name not in {"VEVENT", "VTIMEZONE"})
        for part in (*others, *inner):
            counted[part.name] += 1
            first.setdefault(part.name, part.line)
        for event in (part for part in calendar.parts if part.name == "VEVENT"):
            for asked in (each for each in event.all("ATTENDEE") if not leads(each)):
                counted[asked.name] += 1
                first.setdefault(asked.name, asked.line)
    for name, number in counted.items():
        notes.repaired(first[name], name, str(number), _left_out(name, number))


def _left_out(name: str, number: int) -> str:
    match name:
        case "VALARM":
            return f"Reminders ({number}) were left out; the calendars of those who come set their own."
        case "ATTENDEE":
            return f"Attendees ({number}) were left out; speakers are given to a session by hand."
        case "VTODO":
            return f"Tasks ({number}) were left out; sessions come from events only."
        case _:
            return f"Parts called {name[:40]} ({number}) were left out; sessions have no room for them."
