"""The network's own facts."""

import re
import uuid
from collections.abc import Mapping
from typing import TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import checked_email, clean_line, named
from cqo_desktop.domain.tokens import ACCENT, ACCENT_DARK
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Network, Person, Session

LARGE = 2_000
"""A file with more people or more sessions is large."""
_WORDS = {
    "name": "name",
    "zone": "home zone",
    "organizer_name": "organizer's name",
    "organizer_email": "organizer's address",
    "paper": "paper",
    "accent": "colour",
    "accent_dark": "dark colour",
    "acronym": "acronym",
    "extra": "schedule facts",
}


class NetworkFields(TypedDict, total=False):
    """What can be edited; UIDs never change."""

    name: str
    zone: str
    organizer_name: str
    organizer_email: str
    paper: Paper
    accent: str
    accent_dark: str
    acronym: str
    extra: str


def found_network(
    db: Db,
    *,
    name: str,
    zone: str,
    organizer_name: str,
    organizer_email: str,
    paper: Paper = Paper.LETTER,
) -> None:
    """Write the facts of a new file's network.

    Raises:
        Refused: a value is not usable; or the file has a network already.
    """
    if db.get(Network, 1) is not None:
        raise Refused("This file has its network already; change it in the settings.")
    email = checked_email(organizer_email)
    row = Network(
        id=1,
        name=named(name, "The network"),
        zone=zones.zone(clean_line(zone)).key,
        organizer_name=clean_line(organizer_name),
        organizer_email=email,
        paper=paper,
        accent=ACCENT,
        accent_dark=ACCENT_DARK,
        uid_domain=_uid_domain(email),
        calendar_uid=str(uuid.uuid4()),
    )
    db.add(row)
    entitle(db, f"Begin the network {quoted(row.name)}")


def _uid_domain(email: str) -> str:
    domain = email.rpartition("@")[2] or "cqo-desktop.invalid"
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise Refused(f"“{domain[:80]}” is not a domain that mail can reach; check the organizer's address.") from None


def edit(db: Db, *, was: Mapping[str, object] | None = None, **fields: Unpack[NetworkFields]) -> None:
    """Change facts of the network.

    Raises:
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Network, 1, "network")
    cleaned: dict[str, object] = dict(fields)
    if "name" in fields:
        cleaned["name"] = named(fields["name"], "The network")
    if "zone" in fields:
        cleaned["zone"] = zones.zone(clean_line(fields["zone"])).key
    if "organizer_name" in fields:
        cleaned["organizer_name"] = clean_line(fields["organizer_name"])
    if "acronym" in fields:
        cleaned["acronym"] = clean_line(fields["acronym"])
    if "organizer_email" in fields:
        cleaned["organizer_email"] = checked_email(fields["organizer_email"])
    for colour in ("accent", "accent_dark"):
        if colour in cleaned and not re.fullmatch("#[0-9A-Fa-f]{6}", str(cleaned[colour])):
            raise Refused(f"“{cleaned[colour]}” is not a colour; write it as #0B5A8A.")
    editing.edit(db, row, name=row.name, fields=cleaned, words=_WORDS, was=was)


def is_large(db: Db) -> bool:
    """Tell whether to read everybody or every session takes longer than a window may stand still."""
    few = [select(table.id).offset(LARGE).limit(1) for table in (Person, Session)]
    return any(db.scalar(each) is not None for each in few)


def one(db: Db) -> NetworkRow:
    """Give the network's facts.

    Raises:
        NotFound: the file has none.
    """
    row = db.scalar(select(Network))
    if row is None:
        raise NotFound("This file has no network yet; make a new file.")
    return NetworkRow(
        name=row.name,
        zone=row.zone,
        organizer_name=row.organizer_name,
        organizer_email=row.organizer_email,
        paper=row.paper,
        accent=row.accent,
        accent_dark=row.accent_dark,
        uid_domain=row.uid_domain,
        calendar_uid=row.calendar_uid,
        acronym=row.acronym,
        extra=row.extra,
    )
