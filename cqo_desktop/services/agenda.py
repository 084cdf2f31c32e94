"""The items of a session's agenda: each starts where the one before it ends."""

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from sqlalchemy import delete as sql_delete
from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_text, named
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import AgendaItem, ItemPart, Person, Session, TemplateItem

LONGEST = 24 * 60

_WORDS = {"title": "title", "minutes": "length", "note": "note"}


class ItemFields(TypedDict, total=False):
    """What can be edited of an agenda item."""

    title: str
    minutes: int
    note: str


def add(
    db: Db,
    *,
    session_id: int,
    title: str,
    minutes: int,
    note: str = "",
    at: int | None = None,
) -> int:
    """Add an item at a place, 0 the first, or at the end; return its id."""
    session = editing.found(db, Session, session_id, "session")
    items = _items(db, session_id)
    row = AgendaItem(
        session_id=session_id,
        position=len(items),
        title=named(title, "An agenda item"),
        minutes=_length(minutes),
        note=clean_text(note),
    )
    db.add(row)
    db.flush()
    editing.places([*editing.reorder([*items, row], row, len(items) if at is None else at)])
    entitle(db, f"Add {quoted(row.title)} to the agenda of {quoted(session.title)}")
    return row.id


def edit(
    db: Db,
    *,
    item_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[ItemFields],
) -> None:
    """Change an item; a changed length moves those behind it."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    cleaned: dict[str, object] = dict(fields)
    if "title" in fields:
        cleaned["title"] = named(fields["title"], "An agenda item")
    if "note" in fields:
        cleaned["note"] = clean_text(fields["note"])
    if "minutes" in fields:
        cleaned["minutes"] = _length(fields["minutes"])
        if set(cleaned) == {"minutes"} and row.minutes != cleaned["minutes"]:
            entitle(
                db,
                lambda origin: f"Change {quoted(row.title)} from {origin} to {row.minutes} minutes",
                joins=f"agenda_item/{item_id}/minutes",
                origin=str(row.minutes),
            )
    editing.edit(db, row, name=row.title, fields=cleaned, words=_WORDS, was=was)


def _length(minutes: int) -> int:
    if not 0 <= minutes <= LONGEST:
        raise Refused(f"An agenda item cannot last {minutes} minutes; give 0 to {LONGEST}.")
    return minutes


def move(db: Db, *, item_id: int, to: int) -> None:
    """Put an item at another place, 0 the first."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    editing.places([*editing.reorder(_items(db, row.session_id), row, to)])
    entitle(db, f"Move {quoted(row.title)} to place {row.position + 1} of the agenda")


def duplicate(db: Db, *, item_id: int) -> int:
    """Add the same item again right behind it, people included, and return its id."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    entitle(db, f"Duplicate the agenda item {quoted(row.title)}")
    made = add(
        db,
        session_id=row.session_id,
        title=row.title,
        minutes=row.minutes,
        note=row.note,
        at=row.position + 1,
    )
    copy_parts(db, {row.id: made})
    return made


def delete(db: Db, *, item_id: int) -> None:
    """Take an item out of its agenda."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    rest = [each for each in _items(db, row.session_id) if each is not row]
    entitle(db, f"Delete {quoted(row.title)} from the agenda")
    db.delete(row)
    editing.places([*rest])


def assign(db: Db, *, item_id: int, person_id: int, role: Role = Role.SPEAKER) -> None:
    """Give somebody a part in an item, or another role in it."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    person = editing.found(db, Person, person_id, "person")
    part = _part(db, item_id, person_id)
    if part is None:
        position = editing.next_position(db, ItemPart.position, ItemPart.item_id == item_id)
        db.add(ItemPart(item_id=item_id, person_id=person_id, role=role, position=position))
    else:
        part.role = role
    entitle(db, f"Assign {quoted(person.name)} to {quoted(row.title)} as {role.value}")


def unassign(db: Db, *, item_id: int, person_id: int) -> None:
    """Take somebody's part in an item away."""
    row = editing.found(db, AgendaItem, item_id, "agenda item")
    person = editing.found(db, Person, person_id, "person")
    entitle(db, f"Remove {quoted(person.name)} from {quoted(row.title)}")
    db.execute(sql_delete(ItemPart).where(ItemPart.item_id == item_id, ItemPart.person_id == person_id))


def _part(db: Db, item_id: int, person_id: int) -> ItemPart | None:
    return db.scalars(
        select(ItemPart).where(ItemPart.item_id == item_id, ItemPart.person_id == person_id),
    ).one_or_none()


def apply_template(db: Db, *, session_id: int) -> None:
    """Replace a session's agenda by its series' template.

    Raises:
        Refused: it has no series, or the series no template.
    """
    session = editing.found(db, Session, session_id, "session")
    lines = template_of(db, session.series_id)
    if not lines:
        raise Refused(f"The series of {quoted(session.title)} has no template agenda; add one to the series first.")
    entitle(db, f"Replace the agenda of {quoted(session.title)} by the template")
    db.execute(sql_delete(AgendaItem).where(AgendaItem.session_id == session_id))
    write(db, session_id, lines)


def template_of(db: Db, series_id: int | None) -> list[tuple[str, int]]:
    """Give a series' template as titles and minutes."""
    query = (
        select(TemplateItem.title, TemplateItem.minutes)
        .where(TemplateItem.series_id == series_id)
        .order_by(TemplateItem.position)
    )
    return [(title, minutes) for title, minutes in db.execute(query)]


def write(db: Db, session_id: int, lines: Sequence[tuple[str, int]]) -> None:
    """Write lines of title and minutes as a session's agenda, inside another verb."""
    for position, (title, minutes) in enumerate(lines):
        db.add(AgendaItem(session_id=session_id, position=position, title=title, minutes=minutes))


def copy(db: Db, *, session_id: int, to: int) -> None:
    """Give another session the same agenda, people included, inside another verb."""
    items = db.scalars(select(AgendaItem).where(AgendaItem.session_id == session_id)).all()
    copies = {item.id: editing.copied(item, session_id=to) for item in items}
    db.add_all(copies.values())
    db.flush()
    copy_parts(db, {old: made.id for old, made in copies.items()})


def copy_parts(db: Db, pairs: Mapping[int, int]) -> None:
    """Give the items made from others the same people, inside another verb."""
    for part in db.scalars(select(ItemPart).where(ItemPart.item_id.in_(pairs))).all():
        db.add(editing.copied(part, item_id=pairs[part.item_id]))


def _items(db: Db, session_id: int) -> list[AgendaItem]:
    query = select(AgendaItem).where(AgendaItem.session_id == session_id).order_by(AgendaItem.position, AgendaItem.id)
    return list(db.scalars(query))
