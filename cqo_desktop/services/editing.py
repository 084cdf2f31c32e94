"""What all edits share: find the row, see that nobody changed it meanwhile, set fields, name the step."""

from collections.abc import Mapping
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Conflict, NotFound
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Base


def found[T: Base](db: Db, table: type[T], row_id: int, what: str) -> T:
    """Fetch a row to change it.

    Raises:
        NotFound: it is gone, or never was.
    """
    row = db.get(table, row_id)
    if row is None:
        raise NotFound(f"There is no {what} {row_id} in this file; it may have been deleted meanwhile.")
    return row


def refer(db: Db, table: type[Base], fields: Mapping[str, object]) -> None:
    """See that what the fields refer to is still there.

    Raises:
        NotFound: it is gone, or never was.
    """
    for field, value in fields.items():
        for key in table.__table__.c[field].foreign_keys:
            known = value is None or db.scalar(select(func.count()).where(key.column == value))
            if not known:
                what = key.column.table.name
                raise NotFound(f"There is no {what} {value} in this file; it may have been deleted meanwhile.")


def edit(
    db: Db,
    row: Base,
    *,
    name: str,
    fields: Mapping[str, object],
    words: Mapping[str, str],
    was: Mapping[str, object] | None = None,
) -> None:
    """Set fields of a row in the step under way.

    `words` says what each field is called; `was` holds the values the editor saw, so that a colleague's newer
    value is never overwritten unseen.

    Raises:
        Conflict: a field holds neither the value seen nor the value wanted; both are named.
    """
    changed = {field: value for field, value in fields.items() if getattr(row, field) != value}
    for field, value in changed.items():
        now = getattr(row, field)
        if was is not None and field in was and was[field] != now:
            raise Conflict(
                f"Meanwhile the {words[field]} of {quoted(name)} became {_told(db, row, field, now)}; "
                f"yours is {_told(db, row, field, value)}. "
                "Nothing was changed; choose one of the two.",
            )
    if not changed:
        return
    before = {field: getattr(row, field) for field in changed}
    for field, value in changed.items():
        setattr(row, field, value)
    _entitle(db, row, name=name, before=before, changed=changed, words=words)


def _entitle(
    db: Db,
    row: Base,
    *,
    name: str,
    before: Mapping[str, object],
    changed: Mapping[str, object],
    words: Mapping[str, str],
) -> None:
    joins = f"{row.__tablename__}/{row.id}/{','.join(sorted(changed))}"
    if len(changed) == 1 and changed.keys() <= {"title", "name"}:
        (field,) = changed
        entitle(
            db,
            lambda origin: f"Rename {quoted(origin)} to {quoted(str(changed[field]))}",
            joins=joins,
            origin=str(before[field]),
        )
        return
    what = listed(list(dict.fromkeys(words[field] for field in changed)))
    entitle(db, f"Change the {what} of {quoted(name)}", joins=joins)


def _told(db: Db, row: Base, field: str, value: object) -> str:
    for key in row.__table__.c[field].foreign_keys:
        value = db.scalar(select(key.column.table.c.name).where(key.column == value))
    return shown(value)


def shown(value: object) -> str:
    """Show a field's value in a sentence."""
    match value:
        case None | "":
            return "empty"
        case Enum():
            return quoted(str(value.value).replace("_", " "))
        case _:
            return quoted(str(value))


def copied[T: Base](row: T, **changes: object) -> T:
    """Make a new row like another, under an id of its own."""
    kept = {column.name: getattr(row, column.name) for column in row.__table__.columns if column.name != "id"}
    return type(row)(**{**kept, **changes})


def next_position(db: Db, column: InstrumentedAttribute[int], *where: object) -> int:
    """Give the position after the last."""
    query = select(func.max(column))
    for condition in where:
        query = query.where(condition)  # type: ignore[arg-type] # SQL conditions have no common public type
    last = db.scalar(query)
    return 0 if last is None else last + 1


def reorder[T](rows: list[T], row: T, to: int) -> list[T]:
    """Give the rows with one of them moved to a place, 0 the first; beyond the ends is at the ends."""
    rest = [each for each in rows if each is not row]
    to = max(0, min(to, len(rest)))
    return [*rest[:to], row, *rest[to:]]


def places(rows: list[Base]) -> None:
    """Give rows numbers in their order, touching only those whose number changes."""
    for place, row in enumerate(rows):
        if row.position != place:  # type: ignore[attr-defined] # every ordered table has it
            row.position = place  # type: ignore[attr-defined]
