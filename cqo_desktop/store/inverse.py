"""Taking a step back: check that each row still is what the step left, then write the inverse, table by table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import LargeBinary, Table, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Conflict
from cqo_desktop.domain.sentences import told
from cqo_desktop.store import journal
from cqo_desktop.store.tables import NEVER_BACK, STAMP, Change, Step
from cqo_desktop.store.triggers import journalled, row_json
from cqo_desktop.store.types import Instant

_NET = """
CREATE TEMP TABLE net AS
SELECT span.table_name, span.row_id, first.before, last.after
FROM (SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id
      FROM change WHERE step_id BETWEEN :first AND :last GROUP BY table_name, row_id) span
JOIN change first ON first.id = span.first_id
JOIN change last ON last.id = span.last_id
"""


@dataclass(frozen=True, slots=True)
class Clash:
    """A row that somebody changed after the step."""

    table: str
    row: int


def invert(db: Db, step: Step) -> None:
    """Undo a step inside the step under way.

    Raises:
        Conflict: a row is no longer as the step left it, or rows made since depend on it; names who and when.
    """
    _write_inverse(db, step.id, step.id, partial(_conflict, db, step))


def restore(db: Db, step: Step) -> None:
    """Bring every row back to what it was after a step, inside the step under way.

    Raises:
        Conflict: the file holds something the journal does not explain; nothing was changed.
    """
    newest = journal.under_way(db) - 1
    title = f"The file cannot be brought back to what it was after ‘{step.title}’: it was changed by something else."
    _write_inverse(db, step.id + 1, newest, lambda _clashes: Conflict(f"{title} Nothing was changed."))


def _write_inverse(db: Db, first: int, last: int, conflict: Callable[[list[Clash]], Conflict]) -> None:
    """Take back all that a run of steps did to each row, from its first change to its last."""
    db.flush()
    db.execute(text("DROP TABLE IF EXISTS temp.net"))
    db.execute(text(_NET), {"first": first, "last": last})
    db.execute(text("CREATE UNIQUE INDEX temp.net_row ON net (table_name, row_id)"))
    tables = [table for table in journalled() if _touched(db, table)]
    clashes = [clash for table in tables for clash in _clashes(db, table)]
    if clashes:
        raise conflict(clashes)
    db.execute(text("PRAGMA defer_foreign_keys = ON"))
    # Changed rows first, so that removing what was added carries nothing off; then there is room for what was deleted.
    try:
        for table in tables:
            _restore_changed(db, table)
        for table in reversed(tables):
            _remove_added(db, table)
        for table in tables:
            _restore_deleted(db, table)
    except IntegrityError as error:
        raise conflict([]) from error
    carried_off = _carried_off(db)
    if carried_off:
        raise conflict(carried_off)
    db.execute(text("DROP TABLE temp.net"))
    db.expire_all()


def _touched(db: Db, table: Table) -> bool:
    found = db.scalar(text("SELECT EXISTS (SELECT 1 FROM net WHERE table_name = :name)"), {"name": table.name})
    return bool(found)


def _clashes(db: Db, table: Table) -> list[Clash]:
    moving = "".join(f", '$.{column.name}'" for column in table.columns if column.info)
    now, left = (f"json_remove({row}{moving})" for row in (row_json(table, "t"), "n.after"))
    statement = (
        f'SELECT n.row_id FROM net n LEFT JOIN "{table.name}" t ON t.id = n.row_id WHERE n.table_name = :name AND '
        f"CASE WHEN t.id IS NULL THEN n.after IS NOT NULL ELSE {left} IS NOT {now} END"
    )
    return [Clash(table.name, row) for row in db.scalars(text(statement), {"name": table.name})]


def _from_json(table: Table, source: str) -> dict[str, str]:
    """Write, per column, the SQL that takes its value out of a JSON row."""
    values = {}
    for column in table.columns:
        value = f"json_extract({source}, '$.{column.name}')"
        values[column.name] = f"unhex({value})" if isinstance(column.type, LargeBinary) else value
    return values


def _restore_deleted(db: Db, table: Table) -> None:
    values = _from_json(table, "before")
    columns = ", ".join(f'"{name}"' for name in values)
    db.execute(
        text(
            f'INSERT INTO "{table.name}" ({columns}) SELECT {", ".join(values.values())} FROM net '
            "WHERE table_name = :name AND before IS NOT NULL AND after IS NULL",
        ),
        {"name": table.name},
    )


def _restore_changed(db: Db, table: Table) -> None:
    values = _from_json(table, "n.before")
    for column in table.columns:
        if column.info == NEVER_BACK:
            old, now = values[column.name], f'"{table.name}"."{column.name}"'
            values[column.name] = f"CASE WHEN {old} = {now} THEN {now} ELSE max({old}, {now} + 1) END"
        elif column.info == STAMP:
            values[column.name] = ":stamp"
    sets = ", ".join(f'"{name}" = {value}' for name, value in values.items() if name != "id")
    db.execute(
        text(
            f'UPDATE "{table.name}" SET {sets} FROM net n WHERE n.table_name = :name '
            f'AND n.row_id = "{table.name}".id AND n.before IS NOT NULL AND n.after IS NOT NULL',
        ),
        {
            "name": table.name,
            "stamp": Instant().process_bind_param(journal.step_time(db), db.get_bind().dialect),
        },
    )


def _remove_added(db: Db, table: Table) -> None:
    db.execute(
        text(
            f'DELETE FROM "{table.name}" WHERE id IN '
            "(SELECT row_id FROM net WHERE table_name = :name AND before IS NULL AND after IS NOT NULL)",
        ),
        {"name": table.name},
    )


def _carried_off(db: Db) -> list[Clash]:
    """Find rows that references changed along with the inverse though the step had not touched them."""
    rows = db.execute(
        select(Change.table_name, Change.row_id)
        .where(Change.step_id == journal.under_way(db))
        .where(
            text(
                "NOT EXISTS (SELECT 1 FROM net WHERE net.table_name = change.table_name AND net.row_id = change.row_id)"
            ),
        )
        .distinct(),
    )
    return [Clash(table, row) for table, row in rows]


def _conflict(db: Db, step: Step, clashes: list[Clash]) -> Conflict:
    later: dict[int, str] = {}
    for clash in clashes[:20]:
        found = db.execute(
            select(Step)
            .join(Change, Change.step_id == Step.id)
            .where(Change.table_name == clash.table, Change.row_id == clash.row, Step.id != step.id)
            .where(Step.id != journal.under_way(db))
            .order_by(Change.id.desc())
            .limit(1),
        ).scalar_one_or_none()
        if found is not None:
            later[found.id] = f"{found.author} {told(found.title)} ({found.at:%a %d %b, %H:%M} UTC)"
    reasons = [later[key] for key in sorted(later)]
    since = "; ".join(reasons) or "what it needs was taken by something else"
    title = step.title.removeprefix("Undo: ")
    how = "done again" if journal.is_undo(step.title) else "undone"
    return Conflict(
        f"‘{title}’ cannot be {how}, because since then {since}. Nothing was changed; undo that first.",
        reasons,
    )
