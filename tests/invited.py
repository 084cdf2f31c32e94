"""People who are invited and answer, in the small network."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cqo_desktop.document import Document
from cqo_desktop.domain.vocabulary import PersonKind, Way
from cqo_desktop.services import invitations, people, programme, sending, sessions

TITLE = "Near misses"


def members(document: Document) -> None:
    """Give everybody an address, and bring a session with a link close."""
    for row in document.ask(people.listed):
        name = {"Lena Whitcombe": "lena", "Maya Okafor": "maya"}.get(row.name, "seoyeon")
        document.do(
            people.edit, person_id=row.id, name=row.name, email=f"{name}@small.example.org", kind=PersonKind.MEMBER
        )
    session = next(row for row in document.ask(programme.listed) if row.title == TITLE)
    soon = (document.now() + timedelta(days=20)).replace(tzinfo=None, hour=16, minute=0, second=0, microsecond=0)
    document.do(sessions.move, session_id=session.id, to=soon)
    document.do(sessions.edit, session_id=session.id, link="https://meet.example.org/near")


def invited(document: Document, uid: str) -> None:
    """Tell everybody what is so now."""
    drafted = document.do(invitations.draft, uid=uid)
    document.do(sending.record, message_ids=drafted.message_ids, way=Way.FILE)


def answer_of(address: str, uid: str, folder: Path, said: str = "ACCEPTED", sequence: int = 1) -> Path:
    """Write the answer of a calendar program to a session that was moved once."""
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Somebody//EN", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid}",
        f"DTSTAMP:{datetime.now(UTC):%Y%m%dT%H%M%SZ}", f"ATTENDEE;PARTSTAT={said}:mailto:{address}",
        f"SEQUENCE:{sequence}", "ORGANIZER:mailto:maya@small.example.org", "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    path = folder / f"{address.partition('@')[0]}.ics"
    path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    return path
