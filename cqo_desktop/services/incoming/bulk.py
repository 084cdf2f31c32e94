"""Writing many rows at once, under ids known beforehand, inside the step under way."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import batched
from typing import Any

from sqlalchemy import Table, bindparam, insert, text, update
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.store.tables import Base

_AT_ONCE = 1000


def next_id(db: Db, kind: type[Base]) -> int:
    """Give the first id that no row has or ever had: the journal knows rows by it."""
    given = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    return (db.scalar(given, {"table": kind.__tablename__}) or 0) + 1


def add(db: Db, kind: type[Base], rows: Sequence[Mapping[str, object]], tell: Tell) -> None:
    """Insert rows; columns that a row leaves out take their defaults."""
    table = _table(kind)
    usual = {column.name: _default(column.default) for column in table.columns if column.name != "id"}
    done = 0
    for some in batched(rows, _AT_ONCE):
        tell(Progress(done, len(rows), f"Adding to {table.name}"))
        db.execute(insert(table), [{**usual, **row} for row in some])
        done += len(some)


def _default(default: Any) -> object:  # noqa: ANN401 - SQLAlchemy's defaults have no common public type
    return None if default is None else default.arg


def change(db: Db, kind: type[Base], rows: Mapping[int, Mapping[str, object]], tell: Tell) -> None:
    """Set some columns of rows by id."""
    table, done = _table(kind), 0
    for columns, ids in _alike(rows):
        values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
        statement = update(table).where(table.c.id == bindparam("target")).values(values)
        for some in batched(ids, _AT_ONCE):
            tell(Progress(done, len(rows), f"Changing {table.name}"))
            db.execute(
                statement, [{"target": each, **{f"new_{name}": rows[each][name] for name in columns}} for each in some]
            )
            done += len(some)


def _alike(rows: Mapping[int, Mapping[str, object]]) -> Iterator[tuple[tuple[str, ...], list[int]]]:
    """Group rows by the columns they set: one statement takes all of a group."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for row, values in rows.items():
        if values:
            groups[tuple(sorted(values))].append(row)
    yield from groups.items()


def _table(kind: type[Base]) -> Table:
    table = kind.__table__
    assert isinstance(table, Table)
    return table
