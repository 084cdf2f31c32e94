"""Members and guests."""

import re
from collections.abc import Mapping
from itertools import starmap
from typing import TypedDict, Unpack

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import checked_email, clean_line, clean_text, named
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Organization, Person, Photo

LARGEST_PHOTO = 2_000_000
_SIGNS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}

WORDS = {
    "name": "name",
    "given_name": "given name",
    "family_name": "family name",
    "credentials": "credentials",
    "role": "role",
    "organization_id": "organization",
    "email": "e-mail address",
    "zone": "time zone",
    "country": "country",
    "language": "language",
    "bio": "biography",
    "pronouns": "pronouns",
    "pronunciation": "pronunciation",
    "usual_start": "usual hours",
    "usual_end": "usual hours",
    "kind": "membership",
    "notes": "notes",
}


class PersonFacts(TypedDict, total=False):
    """What is known of a person besides whether they are a member."""

    name: str
    given_name: str
    family_name: str
    credentials: str
    role: str
    organization_id: int | None
    email: str
    zone: str
    country: str
    language: str
    bio: str
    pronouns: str
    pronunciation: str
    usual_start: str
    usual_end: str
    notes: str


class PersonFields(PersonFacts, total=False):
    """What can be edited."""

    kind: PersonKind


def add(db: Db, *, kind: PersonKind = PersonKind.MEMBER, **fields: Unpack[PersonFacts]) -> int:
    """Add a person and return their id.

    Raises:
        Refused: a value is not usable.
    """
    values = cleaned(fields)
    editing.refer(db, Person, values)
    row = Person(**{"name": "", **values}, kind=kind)
    row.name = named(row.name or f"{row.given_name or ''} {row.family_name or ''}", "A person")
    db.add(row)
    db.flush()
    entitle(db, f"Add {quoted(row.name)}")
    return row.id


def edit(
    db: Db,
    *,
    person_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[PersonFields],
) -> None:
    """Change facts of a person.

    Raises:
        NotFound: they are gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Person, person_id, "person")
    values = cleaned(fields)
    editing.refer(db, Person, values)
    editing.edit(db, row, name=row.name, fields=values, words=WORDS, was=was)


def cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Clean and check a person's fields as they are typed or read."""
    made = dict(fields)
    for field, value in fields.items():
        match field, value:
            case "name", str():
                made[field] = named(value, "A person")
            case "email", str():
                made[field] = checked_email(value)
            case "zone", str():
                made[field] = zones.zone(clean_line(value)).key if value.strip() else ""
            case "country", str():
                made[field] = clean_line(value).upper()
            case "bio" | "notes", str():
                made[field] = clean_text(value)
            case "usual_start" | "usual_end", str():
                made[field] = _hour(value)
            case _, str():
                made[field] = clean_line(value)
            case _:
                pass
    return made


def _hour(value: str) -> str:
    if not re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", value.strip()):
        raise Refused(f"“{value}” is not an hour; write it as 09:00.")
    return value.strip()


def duplicate(db: Db, *, person_id: int) -> int:
    """Add another person like this one, without the address that tells them apart, and return their id."""
    row = editing.found(db, Person, person_id, "person")
    made = editing.copied(row, name=f"{row.name} (copy)", email="")
    db.add(made)
    db.flush()
    entitle(db, f"Duplicate {quoted(row.name)}")
    return made.id


def set_photo(db: Db, *, person_id: int, data: bytes | None) -> None:
    """Give a person a picture, or take it away with None.

    Raises:
        Refused: it is neither JPEG nor PNG, or larger than 2 MB.
    """
    row = editing.found(db, Person, person_id, "person")
    media_type = next((kind for sign, kind in _SIGNS.items() if (data or b"").startswith(sign)), "")
    if data is not None and (not media_type or len(data) > LARGEST_PHOTO):
        raise Refused(f"The picture of {quoted(row.name)} must be a JPEG or PNG of at most 2 MB; choose another.")
    db.execute(sql_delete(Photo).where(Photo.person_id == person_id))
    if data is not None:
        db.add(Photo(person_id=person_id, media_type=media_type, data=data))
    entitle(db, f"{'Remove' if data is None else 'Set'} the picture of {quoted(row.name)}")


def delete(db: Db, *, person_id: int) -> None:
    """Delete a person, and their parts in sessions with them."""
    row = editing.found(db, Person, person_id, "person")
    entitle(db, f"Delete {quoted(row.name)}")
    db.delete(row)


_JOINED = {"organization": func.coalesce(Organization.name, "")}
# In the order of the row's fields; read past the object mapper, which would take as long again.
_COLUMNS = tuple(
    _JOINED[name] if name in _JOINED else Person.__table__.c[name] for name in PersonRow.__dataclass_fields__
)


def listed(db: Db) -> list[PersonRow]:
    """List everybody by name."""
    query = (
        select(*_COLUMNS)
        .outerjoin(Organization, Person.organization_id == Organization.id)
        .order_by(func.lower(Person.name), Person.id)
    )
    return list(starmap(PersonRow, db.connection().execute(query)))


def names(db: Db) -> list[tuple[int, str]]:
    """Give the id and name of everybody, by name."""
    query = select(Person.id, Person.name).order_by(func.lower(Person.name), Person.id)
    return [(person_id, name) for person_id, name in db.connection().execute(query)]


def one(db: Db, *, person_id: int) -> PersonRow:
    """Give one person.

    Raises:
        NotFound: they are gone.
    """
    query = (
        select(*_COLUMNS)
        .outerjoin(Organization, Person.organization_id == Organization.id)
        .where(Person.id == person_id)
    )
    row = db.connection().execute(query).one_or_none()
    if row is None:
        raise NotFound(f"There is no person {person_id} in this file; they may have been deleted meanwhile.")
    return PersonRow(*row)


def photo(db: Db, *, person_id: int) -> bytes | None:
    """Give a person's picture."""
    return db.scalar(select(Photo.data).where(Photo.person_id == person_id))
