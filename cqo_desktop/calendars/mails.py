"""Mails and mail folders taken apart for the calendars they carry; no header and no encoding is trusted."""

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import collapse_rfc2231_value, parseaddr, parsedate_to_datetime

from cqo_desktop.domain.errors import Unreadable

_DEEPEST = 50
_NEXT = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n))From [^\n]*\n")
_CALENDARS = (b"BEGIN:VCALENDAR", b"BEGIN:VEVENT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One calendar object, and what the mail around it says."""

    source: str
    data: bytes
    method: str = ""
    sender: str = ""
    received: datetime | None = None


def parts(data: bytes, *, source: str) -> Iterator[Part]:
    """Give the calendars of a calendar file, a mail, or a folder of mails (mbox); a mail may have none.

    Raises:
        Unreadable: a mail is built to be unreadable.
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:15].upper() == _CALENDARS[0] or head[:12].upper() == _CALENDARS[1]:
        yield Part(source=source, data=data)
    elif data.startswith(b"From "):
        for number, mail in enumerate(filter(None, _NEXT.split(data)), 1):
            yield from _of_mail(mail, f"{source}, mail {number}")
    else:
        yield from _of_mail(data, source)


def is_mail(data: bytes) -> bool:
    """Tell whether bytes begin as a mail or a folder of mails does."""
    return bool(re.match(rb"(From |[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)", data[:4096]))


def _of_mail(data: bytes, source: str) -> Iterator[Part]:
    try:
        found = list(_calendars(email.message_from_bytes(data), source, "", None, 0))
    except RecursionError:
        raise Unreadable("This mail lies in more layers than any mail program makes; it was left out.") from None
    # The part that mail programs act on comes first; its copies as attachments are for the others.
    shown = [part for part, attached in found if not attached]
    yield from shown or [part for part, _ in found]


def _calendars(
    mail: Message, source: str, sender: str, received: datetime | None, depth: int
) -> Iterator[tuple[Part, bool]]:
    """Find calendars and whether they are attachments; a forwarded mail speaks for its own sender."""
    sender = parseaddr(str(mail.get("From", "")))[1] or sender
    received = _date(str(mail.get("Date", ""))) or received
    inner = mail.get_payload()
    if depth > _DEEPEST:
        return
    if isinstance(inner, list):
        for each in inner:
            if isinstance(each, Message):
                yield from _calendars(each, source, sender, received, depth + 1)
        return
    kind, name = mail.get_content_type(), mail.get_filename() or ""
    is_calendar = kind == "text/calendar"
    if is_calendar or name.casefold().endswith(".ics") or kind == "application/ics":
        data = _decoded(mail)
        method = collapse_rfc2231_value(mail.get_param("method") or "")
        made = Part(source=source, data=data, method=method, sender=sender, received=received)
        yield made, not is_calendar or mail.get_content_disposition() == "attachment"


def _decoded(mail: Message) -> bytes:
    data = mail.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    charset = mail.get_content_charset() or "utf-8"
    if charset in {"utf-8", "us-ascii"}:
        return raw
    try:
        return raw.decode(charset, "replace").encode("utf-8", "replace")
    except LookupError:
        return raw


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
