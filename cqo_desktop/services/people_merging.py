"""Making one person of two entries."""

from typing import Unpack

from sqlalchemy import select, update
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import duplicates as rule
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.services import editing, guests, people
from cqo_desktop.services.people import PersonFields
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import (
    AgendaItem,
    ItemPart,
    Message,
    Organization,
    Person,
    Photo,
    Reply,
    Session,
    SessionPart,
)

_FILLED = (
    "given_name", "family_name", "credentials", "role", "organization_id", "email", "zone", "country", "language",
    "bio", "pronouns", "pronunciation",
)  # fmt: skip
"""What the kept entry takes from the other where it has nothing of its own."""


def merge(db: Db, *, keep: int, drop: int, other_photo: bool = False, **fields: Unpack[PersonFields]) -> None:
    """Make one person of two: `keep` stays, with all that `drop` did in sessions; `fields` say what was chosen.

    Where nothing was chosen, `keep`'s own values stay and `drop`'s fill those that are empty. Notes of both stay.
    `other_photo` takes the picture of `drop`; without it that is taken only where `keep` has none.

    Raises:
        NotFound: one of them is gone.
        Refused: they are the same entry, or a value is not usable.
    """
    kept, dropped = (editing.found(db, Person, row_id, "person") for row_id in (keep, drop))
    if keep == drop:
        raise Refused(f"{quoted(kept.name)} is one entry already; choose another one to merge it with.")
    values = people.cleaned(fields)
    editing.refer(db, Person, values)
    one, two = quoted(dropped.name), quoted(kept.name)
    entitle(db, f"Merge two entries of {two}" if one == two else f"Merge {one} into {two}")
    for name in _FILLED:
        if name not in values and getattr(kept, name) in {"", None}:
            values[name] = getattr(dropped, name)
    values.setdefault("notes", "\n\n".join(dict.fromkeys(each for each in (kept.notes, dropped.notes) if each)))
    for name, value in values.items():
        setattr(kept, name, value)
    _move_parts(db, keep, drop)
    _move_photo(db, keep, drop, wanted=other_photo)
    guests.hand_over(db, person_id=drop, to=keep)
    # Whose messages and answers they are; else somebody who still comes would be sent a cancellation.
    for table in (Message, Reply):
        db.execute(update(table).where(table.person_id == drop).values(person_id=keep))
    db.flush()
    db.delete(dropped)


def _move_parts(db: Db, keep: int, drop: int) -> None:
    touched: set[int] = set()
    for part in db.scalars(select(SessionPart).where(SessionPart.person_id == drop)).all():
        touched.add(part.session_id)
        same = select(SessionPart.id).where(
            SessionPart.person_id == keep, SessionPart.session_id == part.session_id, SessionPart.role == part.role
        )
        _give(db, part, keep, has_already=db.scalar(same) is not None)
    items = select(ItemPart, AgendaItem.session_id).join(AgendaItem, AgendaItem.id == ItemPart.item_id)
    for item_part, session_id in db.execute(items.where(ItemPart.person_id == drop)).all():
        touched.add(session_id)
        theirs = select(ItemPart.id).where(
            ItemPart.person_id == keep, ItemPart.item_id == item_part.item_id, ItemPart.role == item_part.role
        )
        _give(db, item_part, keep, has_already=db.scalar(theirs) is not None)
    # What calendars hold of these sessions names the person.
    db.execute(update(Session).where(Session.id.in_(touched)).values(revised=step_time(db)))


def _give(db: Db, part: SessionPart | ItemPart, keep: int, *, has_already: bool) -> None:
    if has_already:
        db.delete(part)
    else:
        part.person_id = keep


def _move_photo(db: Db, keep: int, drop: int, *, wanted: bool) -> None:
    own, other = (db.scalar(select(Photo).where(Photo.person_id == row_id)) for row_id in (keep, drop))
    if other is not None and own is None:
        other.person_id = keep
    elif other is not None and own is not None and wanted:
        # One picture a person, also half way through an undo: the row stays, what it shows is the other's.
        own.media_type, own.data = other.media_type, other.data


def duplicates(db: Db) -> list[rule.Alike]:
    """Find entries that may be the same person."""
    query = select(Person.id, Person.name, Person.email, Organization.name).outerjoin(
        Organization, Organization.id == Person.organization_id
    )
    return rule.found(
        rule.Entry(row_id, name, email, organization or "") for row_id, name, email, organization in db.execute(query)
    )
