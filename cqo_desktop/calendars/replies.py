"""Answers to invitations (iTIP REPLY and COUNTER), read from whatever program wrote them.

Exchange leaves out ORGANIZER, KOrganizer SEQUENCE, and both may name several people: nothing is demanded that is not
needed to know whose answer it is, and to what.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import unquote

from cqo_desktop.calendars import decoding
from cqo_desktop.calendars.filezones import FileZones
from cqo_desktop.calendars.mails import Part
from cqo_desktop.calendars.moments import NotATimeError, stamp
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Component, Property, split
from cqo_desktop.calendars.text import clean, one_line, unescape
from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.vocabulary import Answer

_ANSWERS = frozenset({"REPLY", "COUNTER"})
_MOST = 20_000
_LONGEST_COMMENT = 5_000
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


def read(part: Part) -> RepliesRead:
    """Read the answers of one calendar object.

    Raises:
        Unreadable: the bytes are no calendar, or too many.
    """
    notes = Notes()
    found, _ = decoding.lines(part.data, notes)
    replies: list[ReplyDraft] = []
    problems: list[str] = []
    others = 0
    for calendar in split(found, notes):
        zones = FileZones({_said(each, "TZID"): each for each in _of(calendar, "VTIMEZONE")}, None, notes)
        for event in _of(calendar, "VEVENT"):
            method = _said(calendar, "METHOD").upper() or part.method.upper()
            if method not in _ANSWERS and (method or len(event.all("ATTENDEE")) != 1):
                others += 1
            elif len(replies) >= _MOST:
                raise Unreadable(f"It holds more than {_MOST:,} answers; give fewer at a time.")
            else:
                try:
                    replies.append(_reply(event, method, part, zones))
                except Unreadable as reason:
                    problems.append(f"{part.source}, line {event.line}: {reason}")
    return RepliesRead(replies=tuple(replies), problems=tuple(problems), others=others)


def _of(calendar: Component, name: str) -> Iterator[Component]:
    return (each for each in calendar.parts if each.name == name)


def _said(component: Component, name: str) -> str:
    found = component.first(name)
    return one_line(unescape(found.value)) if found else ""


def _reply(event: Component, method: str, part: Part, zones: FileZones) -> ReplyDraft:
    uid = _said(event, "UID")
    if not uid:
        raise Unreadable("This answer does not say to which session it is; ask the sender.")
    attendee = _attendee(event, part.sender)
    address = _address(attendee)
    deputy = _bare(attendee.parameter("SENT-BY")).casefold()
    sender = part.sender if part.sender.casefold() not in {address.casefold(), deputy} else ""
    said = attendee.parameter("PARTSTAT").strip().upper()
    number = _said(event, "SEQUENCE")
    start = end = None
    if method == "COUNTER":
        said, start, end = "TENTATIVE", _instant(event, "DTSTART", zones), _instant(event, "DTEND", zones)
    answer = next((each for each in Answer if each.partstat == said), None)
    return ReplyDraft(
        source=part.source,
        uid=uid,
        address=address,
        name=one_line(attendee.parameter("CN")),
        sender=sender,
        answer=answer,
        said="" if answer else said[:40],
        sequence=int(number) if _NUMBER.fullmatch(number) else None,
        stamp=_instant(event, "DTSTAMP", zones),
        received=part.received,
        comment="\n".join(clean(unescape(each.value)) for each in event.all("COMMENT"))[:_LONGEST_COMMENT],
        delegate=_bare(attendee.parameter("DELEGATED-TO")),
        proposed_start=start,
        proposed_end=end,
    )


def _attendee(event: Component, sender: str) -> Property:
    named = event.all("ATTENDEE")
    if len(named) > 1:
        named = [each for each in named if _address(each).casefold() == sender.casefold()]
    if len(named) != 1 or not _address(named[0]):
        raise Unreadable("This answer does not say whose it is; enter it by hand.")
    return named[0]


def _address(attendee: Property) -> str:
    """Give the address; some servers write a path of their own, and the address beside it."""
    tried = (_bare(attendee.value), _bare(attendee.parameter("EMAIL")))
    return next((each for each in tried if _EMAIL.fullmatch(each)), "")


def _bare(value: str) -> str:
    value = one_line(value)
    return unquote(value[7:]).strip() if value[:7].casefold() == "mailto:" else value


def _instant(event: Component, name: str, zones: FileZones) -> datetime | None:
    prop = event.first(name)
    if not prop:
        return None
    try:
        found = stamp(prop, zones.notes)
    except NotATimeError:
        return None
    # A time without a zone is no proposal that two people understand alike; one of the message itself is UTC.
    spot = zones.locate(found, prop.line)
    if spot.instant:
        return spot.instant
    return found.wall.replace(tzinfo=UTC) if name == "DTSTAMP" else None
