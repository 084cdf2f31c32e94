"""One foreign event as the draft of a session."""

import hashlib
import re

from cqo_desktop.calendars.links import description, link_and_place
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.people import parts
from cqo_desktop.calendars.splitting import Component, Property
from cqo_desktop.calendars.text import clean, one_line, unescape
from cqo_desktop.domain.drafts import SessionDraft
from cqo_desktop.domain.vocabulary import SessionStatus

_STATUSES = {
    "TENTATIVE": SessionStatus.HOLD,
    "CONFIRMED": SessionStatus.CONFIRMED,
    "CANCELLED": SessionStatus.CALLED_OFF,
}
_READ = {
    *("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION"),
    *("LOCATION", "STATUS", "ORGANIZER", "ATTENDEE", "COMMENT", "CONFERENCE", "X-GOOGLE-CONFERENCE"),
    *("RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"),
}
_ONCE = ("UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE")
_CHANGING = frozenset({"DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE"})
_CALLED_OFF = re.compile(r"cancell?ed(?: event)?: ", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_LONGEST_EXTRA = 10_000


def draft(event: Component, notes: Notes, *, called_off: bool) -> SessionDraft:
    """Read all of an event but its time; `called_off` where the whole file is a cancellation."""
    for name in _ONCE:
        for again in event.all(name)[1:]:
            message = "This stands in the event a second time; the first was taken."
            notes.repaired(again.line, name, again.value, message)
    status = SessionStatus.CALLED_OFF if called_off else _status(event, notes)
    summary = event.first("SUMMARY")
    link, place = link_and_place(event)
    return SessionDraft(
        line=event.line,
        title=_title(event, summary, status, notes),
        uid=_uid(event, notes),
        sequence=_sequence(event, notes),
        abstract=description(event),
        notes="\n".join(clean(unescape(each.value)) for each in event.all("COMMENT")) or None,
        status=status,
        language=summary.parameter("LANGUAGE") or None if summary else None,
        link=link,
        place=place,
        parts=parts(event),
        extra=_extra(event, notes),
    )


def _title(event: Component, summary: Property | None, status: SessionStatus | None, notes: Notes) -> str:
    title = one_line(unescape(summary.value)) if summary else ""
    if status is SessionStatus.CALLED_OFF:
        title = _CALLED_OFF.sub("", title, count=1) if _CALLED_OFF.match(title) else title
    if not title:
        notes.repaired(event.line, "SUMMARY", "", "This event has no title; it was called “Untitled”.")
    return title or "Untitled"


def _uid(event: Component, notes: Notes) -> str:
    found = event.first("UID")
    uid = one_line(unescape(found.value)) if found else ""
    if uid:
        return uid
    notes.repaired(event.line, "UID", "", "This event has no identity of its own; one was made from what it says.")
    kept = (each for name in event.properties.keys() - _CHANGING for each in event.all(name))
    said = sorted(f"{each.name}:{each.value}" for each in kept)
    return f"{hashlib.sha256('\n'.join(said).encode()).hexdigest()[:32]}@content"


def _sequence(event: Component, notes: Notes) -> int | None:
    found = event.first("SEQUENCE")
    if not found:
        return None
    if _NUMBER.fullmatch(found.value.strip()):
        return int(found.value)
    notes.repaired(found.line, found.name, found.value, "This is no revision number; it was left out.")
    return None


def _status(event: Component, notes: Notes) -> SessionStatus | None:
    found = event.first("STATUS")
    if not found:
        return None
    status = _STATUSES.get(found.value.strip().upper())
    if not status:
        notes.repaired(found.line, found.name, found.value, "This status is not known; it was left out.")
    return status


def _extra(event: Component, notes: Notes) -> dict[str, str]:
    """Keep, raw and by name, what no field of a draft holds."""
    extra: dict[str, str] = {}
    for name in event.properties.keys() - _READ:
        kept = "\n".join(each.value for each in event.all(name))
        if len(kept) > _LONGEST_EXTRA:
            first = event.all(name)[0]
            notes.repaired(first.line, name, first.value, "This is too long to keep and was left out.")
        elif kept:
            extra[name] = kept
    return dict(sorted(extra.items()))
