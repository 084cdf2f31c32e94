"""People as calendar messages name them: ORGANIZER, and the one ATTENDEE a message goes to."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from cqo_desktop.calendars import lines
from cqo_desktop.calendars.text import clean, short
from cqo_desktop.domain.vocabulary import Answer

_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_SCHEME = re.compile("mailto:", re.IGNORECASE)
# A parameter cannot hold a quotation mark, and old programs show RFC 6868's way round it, and backslashes, as they are.
_UNSAID = str.maketrans({'"': "'", "^": "", "\\": ""})


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A person's name and address."""

    name: str
    email: str


def organizer(mailbox: Mailbox) -> str:
    """Write the line of the person the messages come from."""
    return lines.fold(f"ORGANIZER{_cn(mailbox.name)}:{_mailto(mailbox.email)}")


def asked(mailbox: Mailbox, answer: Answer | None) -> str:
    """Write the line of somebody invited: asked to answer, or with the answer they gave and not asked again."""
    word = answer.partstat if answer else "NEEDS-ACTION"
    asks = "FALSE" if answer else "TRUE"
    return _attendee(mailbox, f";PARTSTAT={word};RSVP={asks}")


def told(mailbox: Mailbox, answer: Answer | None = None) -> str:
    """Write the line of somebody who is told something and has nothing to answer."""
    return _attendee(mailbox, f";PARTSTAT={answer.partstat}" if answer else "")


def _attendee(mailbox: Mailbox, said: str) -> str:
    kind = "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT"
    return lines.fold(f"ATTENDEE;{kind}{said}{_cn(mailbox.name)}:{_mailto(mailbox.email)}")


def _cn(name: str) -> str:
    # Programs that look for the first “mailto:” of the line would take one in a name for the address.
    name = short(_SCHEME.sub("", name.translate(_UNSAID)))
    if not name:
        return ""
    return f';CN="{name}"' if any(mark in name for mark in ",;:") else f";CN={name}"


def _mailto(email: str) -> str:
    local, _, domain = clean(email).strip().rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            domain = quote(domain)
    return f"mailto:{quote(local, safe=_PRINTABLE)}@{domain}"
