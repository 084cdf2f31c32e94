"""Member organizations."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import OrganizationRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line, named
from cqo_desktop.domain.vocabulary import OrganizationKind
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Organization, Person

_WORDS = {"name": "name", "kind": "kind", "city": "city", "country": "country"}


class OrganizationFields(TypedDict, total=False):
    """What can be edited."""

    name: str
    kind: OrganizationKind
    city: str
    country: str


def add(
    db: Db,
    *,
    name: str,
    kind: OrganizationKind = OrganizationKind.OTHER,
    city: str = "",
    country: str = "",
) -> int:
    """Add an organization and return its id."""
    row = Organization(
        name=named(name, "An organization"),
        kind=kind,
        city=clean_line(city),
        country=clean_line(country).upper(),
    )
    db.add(row)
    db.flush()
    entitle(db, f"Add the organization {quoted(row.name)}")
    return row.id


def edit(
    db: Db,
    *,
    organization_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[OrganizationFields],
) -> None:
    """Change facts of an organization.

    Raises:
        NotFound: it is gone.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Organization, organization_id, "organization")
    cleaned: dict[str, object] = dict(fields)
    if "name" in fields:
        cleaned["name"] = named(fields["name"], "An organization")
    if "city" in fields:
        cleaned["city"] = clean_line(fields["city"])
    if "country" in fields:
        cleaned["country"] = clean_line(fields["country"]).upper()
    editing.edit(db, row, name=row.name, fields=cleaned, words=_WORDS, was=was)


def duplicate(db: Db, *, organization_id: int) -> int:
    """Add another organization like this one, without its people, and return its id."""
    row = editing.found(db, Organization, organization_id, "organization")
    entitle(db, f"Duplicate the organization {quoted(row.name)}")
    return add(db, name=f"{row.name} (copy)", kind=row.kind, city=row.city, country=row.country)


def delete(db: Db, *, organization_id: int) -> None:
    """Delete an organization; its people stay, without one."""
    row = editing.found(db, Organization, organization_id, "organization")
    entitle(db, f"Delete the organization {quoted(row.name)}")
    db.delete(row)


def listed(db: Db) -> list[OrganizationRow]:
    """List the organizations by name, each with the number of its people."""
    table, people = Organization.__table__, func.count(Person.id)
    query = (
        select(table.c.id, table.c.name, table.c.kind, table.c.city, table.c.country, people)
        .outerjoin(Person, Person.organization_id == table.c.id)
        .group_by(table.c.id)
        .order_by(func.lower(table.c.name))
    )
    return [
        OrganizationRow(id=row_id, name=name, kind=kind, city=city, country=country, people=count)
        for row_id, name, kind, city, country, count in db.execute(query)
    ]
