"""Messages about one session to one person each (iTIP, RFC 5546), and the bytes of their calendar part.

What all recipients of a version share is written once as a `Letter`; each copy adds the line of its recipient.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from cqo_desktop.calendars import lines, mailboxes
from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.mailboxes import Mailbox
from cqo_desktop.calendars.vevent import body, opening, wall_span
from cqo_desktop.calendars.writer import HEAD, TAIL, vtimezones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import Answer, SessionStatus


class Method(Enum):
    """What a message wants of the program that reads it."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    DECLINECOUNTER = "DECLINECOUNTER"


@dataclass(frozen=True, slots=True)
class Letter:
    """A message without its recipient."""

    method: Method
    before: str
    after: str
    line: Callable[[Mailbox, Answer | None], str]

    def to(self, mailbox: Mailbox, answer: Answer | None = None) -> bytes:
        """Write somebody's copy; `answer` is the one they gave already, so that they are not asked again."""
        return "\r\n".join((self.before, self.line(mailbox, answer), self.after)).encode()


def request(event: CalendarEvent, *, organizer: Mailbox, stamp: datetime) -> Letter:
    """Invite to a session, or tell what has changed; `stamp` is when the message is made.

    Raises:
        Refused: the session is called off.
    """
    if event.status is SessionStatus.CALLED_OFF:
        raise Refused(f"{quoted(event.title)} is called off; send a cancellation, or reinstate it first.")
    return _letter(Method.REQUEST, event, organizer, stamp, mailboxes.asked)


def cancellation(event: CalendarEvent, *, organizer: Mailbox, stamp: datetime) -> Letter:
    """Take a session out of somebody's calendar, whether it is called off or they are no longer invited."""
    off = replace(event, status=SessionStatus.CALLED_OFF)
    return _letter(Method.CANCEL, off, organizer, stamp, mailboxes.told)


def refused_proposal(uid: str, *, sequence: int, organizer: Mailbox, stamp: datetime) -> Letter:
    """Tell somebody who proposed another time that it stays; such a message says no more (RFC 5546, 3.2.8).

    Some programs show nothing where there is no DTSTART, which it must not have; the words of the mail tell it all.
    """
    method = Method.DECLINECOUNTER
    which = (lines.text("UID", uid), f"DTSTAMP:{lines.utc(stamp)}", f"SEQUENCE:{sequence}")
    before = (HEAD, f"METHOD:{method.value}", "BEGIN:VEVENT", *which, mailboxes.organizer(organizer))
    return Letter(method, "\r\n".join(before), f"END:VEVENT\r\n{TAIL}", mailboxes.told)


def _letter(
    method: Method,
    event: CalendarEvent,
    organizer: Mailbox,
    stamp: datetime,
    line: Callable[[Mailbox, Answer | None], str],
) -> Letter:
    span = wall_span(event)
    zones = vtimezones([span] if span else [])
    kept = span if span and span.zone in zones else None
    before = (HEAD, f"METHOD:{method.value}", *zones.values(), opening(event, stamp), mailboxes.organizer(organizer))
    alarm = method is Method.REQUEST
    return Letter(method, "\r\n".join(before), f"{body(event, kept, alarm=alarm)}\r\n{TAIL}", line)
