"""The files that are measured."""

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import PersonKind, Role, SessionStatus
from cqo_desktop.services import network
from cqo_desktop.services import sample as samples
from cqo_desktop.store.file import File, create
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Person, Session, SessionPart


def sample(path: Path) -> File:
    file = create(path, author="bench")
    samples.build(file, today=datetime.now(UTC).date())
    return file


def large(path: Path, *, sessions: int, people: int) -> File:
    """Make a file with two speakers a session."""
    file = create(path, author="bench")
    file.do(
        network.found_network,
        name="Large",
        zone="America/Toronto",
        organizer_name="Bench",
        organizer_email="bench@example.org",
    )
    file.do(_fill, sessions=sessions, people=people)
    return file


def _fill(db: Db, *, sessions: int, people: int) -> None:
    entitle(db, "Add a large programme")
    zone = ("America/Toronto", "Europe/London", "Australia/Perth", "America/Port_of_Spain")
    db.execute(
        insert(Person),
        [
            {
                "name": f"Zoë Person {each}",
                "email": f"person{each}@example.org",
                "role": "Chief Quality Officer",
                "zone": zone[each % 4],
                "kind": PersonKind.MEMBER,
            }
            for each in range(people)
        ],
    )
    begin, at = datetime(2027, 1, 4, 9), datetime(2026, 1, 1, tzinfo=UTC)
    rows = []
    for each in range(sessions):
        moment = zones.resolve(begin + timedelta(hours=each % 8, days=each // 8), "America/Toronto")
        rows.append(
            {
                "uid": f"{uuid.uuid4()}@example.org",
                "guid": str(uuid.uuid4()),
                "title": f"Session {each} on safety management systems",
                # Nobody invites tens of thousands to eight sessions a day.
                "status": SessionStatus.DRAFT,
                "wall": moment.wall,
                "zone": moment.zone,
                "instant": moment.instant,
                "rules_version": zones.rules_version(),
                "minutes": 60,
                "created": at,
                "revised": at,
            }
        )
    db.execute(insert(Session), rows)
    parts = [
        {"session_id": each + 1, "person_id": (each * 2 + k) % people + 1, "role": Role.SPEAKER, "position": k}
        for each in range(sessions)
        for k in (0, 1)
    ]
    db.execute(insert(SessionPart), parts)
