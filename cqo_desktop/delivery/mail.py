"""One mail to one person about one session, as bytes (RFC 5322, 2045; iMIP, RFC 6047).

The calendar comes twice: as an alternative to the text, on which mail programs put their buttons, and attached, for
those that only know attachments. The same mail gives the same bytes.
"""

import base64
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from cqo_desktop.delivery import headers
from cqo_desktop.domain.text import clean_text

# No body can hold these lines: neither base64 nor quoted-printable writes an equals sign before an underscore.
_MIXED, _ALTERNATIVE = "=_mixed", "=_alternative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What a mail is made of; texts are plain data and may hold anything."""

    sender: str
    """The organizer's name; answers come back to their address."""
    sender_address: str
    name: str
    address: str
    subject: str
    text: str
    html: str
    calendar: bytes = b""
    """Empty where there is nothing for a calendar to learn."""
    method: str = ""
    """That of the calendar."""
    message_id: str
    """The same for the same draft, so that a mail handed over twice is known for one."""
    date: datetime


def written(mail: Mail, *, is_draft: bool = False) -> bytes:
    """Write a mail; a draft opens in a mail program ready to be sent (`X-Unsent`, known to Outlook and others).

    Raises:
        Refused: an address is none that mail can reach.
    """
    return "\r\n".join([*_head(mail, is_draft=is_draft), *_body(mail), ""]).encode()


def _head(mail: Mail, *, is_draft: bool) -> Iterator[str]:
    if is_draft:
        yield "X-Unsent: 1"
    yield headers.mailbox("From", person=mail.sender, address=mail.sender_address)
    yield headers.mailbox("Reply-To", person=mail.sender, address=mail.sender_address)
    yield headers.mailbox("To", person=mail.name, address=mail.address)
    yield headers.text("Subject", mail.subject)
    yield f"Date: {format_datetime(mail.date)}"
    yield f"Message-ID: <{mail.message_id}>"
    yield "MIME-Version: 1.0"


def _body(mail: Mail) -> Iterator[str]:
    if not mail.calendar:
        yield from _texts(mail)
        return
    calendar = _base64(mail.calendar)
    yield f'Content-Type: multipart/mixed; boundary="{_MIXED}"'
    yield ""
    yield f"--{_MIXED}"
    yield from _texts(mail)
    yield f"--{_MIXED}"
    yield 'Content-Type: application/ics; name="invite.ics"'
    yield "Content-Transfer-Encoding: base64"
    yield 'Content-Disposition: attachment; filename="invite.ics"'
    yield ""
    yield calendar
    yield f"--{_MIXED}--"


def _texts(mail: Mail) -> Iterator[str]:
    yield f'Content-Type: multipart/alternative; boundary="{_ALTERNATIVE}"'
    yield ""
    yield from _part(_ALTERNATIVE, "text/plain; charset=utf-8", "quoted-printable", _printable(mail.text))
    yield from _part(_ALTERNATIVE, "text/html; charset=utf-8", "quoted-printable", _printable(mail.html))
    if mail.calendar:
        kind = f"text/calendar; charset=UTF-8; method={mail.method}"
        yield from _part(_ALTERNATIVE, kind, "base64", _base64(mail.calendar))
    yield f"--{_ALTERNATIVE}--"
    yield ""


def _part(boundary: str, kind: str, coding: str, body: str) -> Iterator[str]:
    yield f"--{boundary}"
    yield f"Content-Type: {kind}"
    yield f"Content-Transfer-Encoding: {coding}"
    yield ""
    yield body


def _base64(data: bytes) -> str:
    return base64.encodebytes(data).decode("ascii").rstrip("\n").replace("\n", "\r\n")


def _printable(text: str) -> str:
    lines = clean_text(text).encode().split(b"\n")
    return "\r\n".join(quopri.encodestring(line).decode("ascii").replace("\n", "\r\n") for line in lines)
