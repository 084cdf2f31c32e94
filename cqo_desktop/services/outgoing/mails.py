"""Messages as mails: the calendar part, the recipient's words, and drafts for the coordinator's own mail program."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.filenames import slug
from cqo_desktop.delivery.mail import Mail, written
from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.letters import page
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.vocabulary import MessageKind
from cqo_desktop.domain.written import Hours, Writing, Written
from cqo_desktop.services import composing, network
from cqo_desktop.services.outgoing.folder import ready, unique, write
from cqo_desktop.services.outgoing.messages import calendar_parts

_METHODS = {MessageKind.CANCELLATION: "CANCEL", MessageKind.TIME_KEPT: "DECLINECOUNTER"}


def mails(
    db: Db, *, messages: Sequence[MessageRow], at: datetime, hours: Hours | None = None
) -> Iterator[tuple[MessageRow, Mail]]:
    """Compose the mail of each message, in their order.

    Raises:
        Refused: a session has changed since a message about it was drafted.
    """
    facts = network.one(db)
    letters = composing.letters(db, messages=messages, hours=hours)
    parts = calendar_parts(db, messages=messages, at=at, hours=hours)
    for (row, calendar), letter in zip(parts, letters, strict=True):
        yield (
            row,
            Mail(
                sender=facts.organizer_name or facts.name,
                sender_address=facts.organizer_email,
                name=row.name,
                address=row.address,
                subject=letter.subject,
                text=letter.text,
                html=page(letter),
                calendar=b"" if row.is_after else calendar,
                method=_METHODS.get(row.kind, "REQUEST"),
                message_id=_message_id(row, facts),
                date=at,
            ),
        )


def _message_id(row: MessageRow, facts: NetworkRow) -> str:
    """Name a draft: always alike for the same one, and telling nothing of it."""
    said = f"{facts.calendar_uid}/{row.id}/{row.uid}/{row.address}/{row.stamp.isoformat()}"
    return f"{hashlib.sha256(said.encode()).hexdigest()[:40]}@{facts.uid_domain}"


def mail_files(
    db: Db, *, messages: Sequence[MessageRow], out: Path, at: datetime, hours: Hours | None = None
) -> Writing:
    """Write each message as `<kind>-<name>.eml`.

    Raises:
        Refused: a session has changed since a message about it was drafted, or mail cannot reach an address; nothing
            was written.
    """
    made = [(row, written(mail, is_draft=True)) for row, mail in mails(db, messages=messages, at=at, hours=hours)]
    folder = ready(out)
    taken: set[str] = set()
    files: list[Path] = []
    for row, data in made:
        yield Progress(len(files), len(made), row.name)
        name = unique(f"{row.kind.value}-{slug(row.name, most=80) or row.id}.eml", taken)
        files.append(write(folder / name, data))
    return Written(files=tuple(files))
