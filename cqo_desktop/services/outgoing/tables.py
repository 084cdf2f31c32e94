"""Sessions and people as tables."""

from collections.abc import Collection, Iterable
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import Part, PersonDraft, SessionDraft
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import OrganizationRow, PersonRow, SessionDetail
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.written import Writing, Written
from cqo_desktop.exchange import csv_writing
from cqo_desktop.services import organizations
from cqo_desktop.services import people as everybody
from cqo_desktop.services.outgoing.folder import ready, write
from cqo_desktop.services.outgoing.selecting import chosen, in_batches


def tables(db: Db, *, out: Path, selection: Selection) -> Writing:
    """Write the sessions chosen and everybody."""
    try:
        rows = chosen(db, selection=selection)
    except NotFound:
        if selection != EVERYTHING:
            raise
        rows = []  # a network that has planned nothing yet still has its people
    folder = ready(out)
    yield Progress(0, 2, "sessions.csv")
    sessions = csv_writing.sessions(map(_session, in_batches(db, rows=rows)))
    written = [write(folder / "sessions.csv", sessions)]
    yield Progress(1, 2, "people.csv")
    written.append(write(folder / "people.csv", _people(db, everybody.listed(db))))
    return Written(files=tuple(written))


def people(db: Db, *, path: Path, person_ids: Collection[int]) -> Path:
    """Write some people."""
    wanted = frozenset(person_ids)
    return write(path, _people(db, (row for row in everybody.listed(db) if row.id in wanted)))


def _people(db: Db, rows: Iterable[PersonRow]) -> bytes:
    known = {row.id: row for row in organizations.listed(db)}
    return csv_writing.people(_person(row, known.get(row.organization_id or 0)) for row in rows)


def _session(detail: SessionDetail) -> SessionDraft:
    row = detail.row
    return SessionDraft(
        line=0,
        title=row.title,
        subtitle=row.subtitle or None,
        wall=row.wall,
        zone=row.zone,
        minutes=row.minutes,
        uid=row.uid,
        abstract=detail.abstract or None,
        notes=detail.notes or None,
        series=row.series or None,
        status=row.status,
        track=row.track or None,
        language=row.language or None,
        link=row.link or None,
        venue=row.venue or None,
        room=row.room or None,
        place=row.place or None,
        parts=tuple(Part(name=part.name, role=part.role, email=part.email or None) for part in detail.parts),
    )


def _person(row: PersonRow, organization: OrganizationRow | None) -> PersonDraft:
    return PersonDraft(
        line=0,
        name=row.name,
        given_name=row.given_name or None,
        family_name=row.family_name or None,
        credentials=row.credentials or None,
        role=row.role or None,
        organization=organization.name if organization else None,
        organization_kind=organization.kind if organization else None,
        organization_city=organization.city if organization else None,
        organization_country=organization.country if organization else None,
        email=row.email or None,
        zone=row.zone or None,
        country=row.country or None,
        language=row.language or None,
        bio=row.bio or None,
        pronouns=row.pronouns or None,
        pronunciation=row.pronunciation or None,
        kind=row.kind,
    )
