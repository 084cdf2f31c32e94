"""Calendar files of other programs, read as drafts: nothing is decided, and nothing is passed over in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cqo_desktop.calendars import decoding, lines
from cqo_desktop.calendars.drafting import draft
from cqo_desktop.calendars.filezones import FileZones, Spot
from cqo_desktop.calendars.moments import NotATimeError, Stamp, stamp
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.occurrences import Allowance, Window, occurrences, repeats
from cqo_desktop.calendars.splitting import Component, split
from cqo_desktop.calendars.text import clean, one_line, unescape
from cqo_desktop.calendars.timing import minutes, revised
from cqo_desktop.calendars.zonenames import iana
from cqo_desktop.domain.drafts import SessionDraft, SessionsRead

MOST_EVENTS = 20_000
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Event:
    """An event whose own words are read and whose dates are still to be spread."""

    component: Component
    draft: SessionDraft
    zones: FileZones
    start: Stamp | None
    replaces: Stamp | None
    """The date of the series it stands in for."""

    @property
    def age(self) -> tuple[int, datetime]:
        return self.draft.sequence or 0, self.draft.revised or _LONG_AGO


def read(data: bytes, *, window: Window = None) -> SessionsRead:
    """Read a calendar file; of events that repeat, the dates within `window`, or else of three years.

    A session's `zone` is None where the file names none; its `zone` as a whole is what it offers for those.

    Raises:
        Unreadable: the bytes are no calendar, or too many.
    """
    notes = Notes()
    found, encoding = decoding.lines(data, notes)
    calendars = split(found, notes)
    events = _newest(_events(calendars, notes), notes)
    sessions = tuple(_sessions(events, window, notes))
    _tell_what_was_left_out(calendars, notes)
    return SessionsRead(
        sessions=sessions,
        problems=notes.all(),
        encoding=encoding,
        title=next(filter(None, (_said(each, "NAME", "X-WR-CALNAME") for each in calendars)), None),
        zone=next(filter(None, map(_offered, calendars)), None),
        extra={each.name: clean(each.value) for each in (calendars[0].properties if calendars else ())},
    )


def _said(calendar: Component, *names: str) -> str | None:
    found = next(filter(None, map(calendar.first, names)), None)
    return (one_line(unescape(found.value)) or None) if found else None


def _offered(calendar: Component) -> str | None:
    found = calendar.first("X-WR-TIMEZONE")
    return iana(found.value) if found else None


def _events(calendars: Iterable[Component], notes: Notes) -> Iterator[_Event]:
    left = MOST_EVENTS
    for calendar in calendars:
        method = (_said(calendar, "METHOD") or "").upper()
        if method in _ANSWERS:
            message = "This is an answer to an invitation, not a programme; its events were left out."
            notes.refused(calendar.line, "METHOD", method, message)
            continue
        defined = {_said(part, "TZID") or "": part for part in calendar.parts if part.name == "VTIMEZONE"}
        zones = FileZones(defined, _offered(calendar), notes)
        for part in calendar.parts:
            if part.name != "VEVENT":
                continue
            if not left:
                message = f"This calendar has more than {MOST_EVENTS} events; the others were left out."
                notes.refused(part.line, "VEVENT", "", message)
                return
            left -= 1
            event = _event(part, zones, notes, called_off=method == "CANCEL")
            if event:
                yield event


def _event(component: Component, zones: FileZones, notes: Notes, *, called_off: bool) -> _Event | None:
    times: list[Stamp | None] = []
    for name in ("DTSTART", "RECURRENCE-ID"):
        prop = component.first(name)
        try:
            times.append(stamp(prop, notes) if prop else None)
        except NotATimeError as reason:
            assert prop is not None
            message = f"{reason} The event was left out; correct it in the file, or add it by hand."
            notes.refused(prop.line, name, prop.value, message)
            return None
        if prop and prop.parameter("RANGE"):
            message = "This change was meant for all later dates too; it was made to this one only."
            notes.repaired(prop.line, name, prop.value, message)
    read_draft = draft(component, notes, called_off=called_off)
    known = replace(read_draft, revised=revised(component, zones, notes))
    return _Event(component, known, zones, times[0], times[1])


def _newest(events: Iterable[_Event], notes: Notes) -> list[_Event]:
    """Keep the latest of the events that are the same one."""
    kept: dict[tuple[str | None, Stamp | None], _Event] = {}
    for event in events:
        key = event.draft.uid, event.replaces
        other = kept.get(key)
        older, newer = (event, other) if other and other.age > event.age else (other, event)
        kept[key] = newer
        if older:
            message = f"This event stands in the file again at line {newer.component.line}, which was taken."
            notes.repaired(older.component.line, "UID", older.draft.uid or "", message)
    return list(kept.values())


def _sessions(events: list[_Event], window: Window, notes: Notes) -> Iterator[SessionDraft]:
    changes: dict[str | None, list[_Event]] = {}
    series = {event.draft.uid for event in events if not event.replaces and repeats(event.component)}
    for event in events:
        if event.replaces and event.draft.uid in series:
            changes.setdefault(event.draft.uid, []).append(event)
    allowance = Allowance()
    for event in events:
        if event.replaces:
            if event.draft.uid not in series:
                yield _placed(event, event.start or event.replaces, f"#{_mark(event.replaces)}", notes)
        elif event.start and event.draft.uid in series:
            yield from _spread(event, event.start, changes.get(event.draft.uid, []), window, allowance, notes)
        elif event.start:
            yield _placed(event, event.start, "", notes)
        else:
            notes.repaired(event.component.line, "DTSTART", "", "This event has no date; it was read without one.")
            yield event.draft


def _spread(
    event: _Event,
    start: Stamp,
    changes: list[_Event],
    window: Window,
    allowance: Allowance,
    notes: Notes,
) -> Iterator[SessionDraft]:
    """Give every date of a series, with its changed dates in their places."""
    length: int | None = None
    waiting = {
        _key(change.zones.locate(change.replaces, change.component.line)): change
        for change in changes
        if change.replaces
    }
    spot = event.zones.locate(start, event.component.line)
    length = minutes(event.component, start, spot, event.zones, notes)
    for each in occurrences(event.component, start, event.zones, notes, window, allowance):
        mark = f"#{_mark(each.stamp)}"
        change = waiting.pop(_key(each.spot), None)
        if change:
            yield _placed(change, change.start or each.stamp, mark, notes)
        else:
            uid = f"{event.draft.uid}{mark}"
            yield replace(event.draft, wall=each.spot.wall, zone=each.spot.zone, minutes=length, uid=uid)
    for change in waiting.values():
        assert change.replaces is not None
        yield _placed(change, change.start or change.replaces, f"#{_mark(change.replaces)}", notes)


def _placed(event: _Event, start: Stamp, mark: str, notes: Notes) -> SessionDraft:
    spot = event.zones.locate(start, event.component.line)
    length = minutes(event.component, start, spot, event.zones, notes)
    uid = f"{event.draft.uid}{mark}"
    return replace(event.draft, wall=spot.wall, zone=spot.zone, minutes=length, uid=uid)


def _key(spot: Spot) -> datetime:
    return spot.instant.replace(tzinfo=None) if spot.instant else spot.wall


def _mark(date: Stamp) -> str:
    """Name a date of a series, so that a second import finds the same session."""
    if date.day:
        return lines.day(date.wall)
    return lines.local(date.wall) + ("Z" if date.utc else "")


def _tell_what_was_left_out(calendars: Iterable[Component], notes: Notes) -> None:
    """Say once for the whole file what sessions have no room for."""
    left_out: Counter[str] = Counter()
    first: dict[str, int] = {}
    for calendar in calendars:
        inner = (each for part in calendar.parts if part.name == "VEVENT" for each in part.parts)
        others = (part for part in calendar.parts if part.name not in {"VEVENT", "VTIMEZONE"})
        for part in (*others, *inner):
            left_out[part.name] += 1
            first.setdefault(part.name, part.line)
    for name, number in left_out.items():
        message = f"{number} {name} left out: sessions have no room for them."
        notes.repaired(first[name], name, str(number), message)
