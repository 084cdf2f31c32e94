"""The triggers that write every changed row into the journal and refuse a change outside a step."""

from collections.abc import Iterator

from sqlalchemy import Connection, LargeBinary, Table

from cqo_desktop.store.tables import UNJOURNALLED, Base

REFUSAL = "changed outside a step"


def journalled() -> list[Table]:
    """List the tables the journal watches, parents before children."""
    return [table for table in Base.metadata.sorted_tables if table.name not in UNJOURNALLED]


def row_json(table: Table, alias: str) -> str:
    """Write the SQL that shows one row of a table as JSON; binary columns as hexadecimal."""
    pairs = ", ".join(
        f"'{column.name}', "
        + (f'hex({alias}."{column.name}")' if isinstance(column.type, LargeBinary) else f'{alias}."{column.name}"')
        for column in table.columns
    )
    return f"json_object({pairs})"


def _triggers(table: Table) -> Iterator[tuple[str, str]]:
    guard = f"SELECT RAISE(ABORT, '{REFUSAL}') WHERE NOT EXISTS (SELECT 1 FROM open_step);"
    differs = " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in table.columns)
    cases = (
        ("insert", "", "NEW.id", "NULL", row_json(table, "NEW")),
        ("update", f"WHEN {differs}", "NEW.id", row_json(table, "OLD"), row_json(table, "NEW")),
        ("delete", "", "OLD.id", row_json(table, "OLD"), "NULL"),
    )
    for event, when, row, before, after in cases:
        name = f"journal_{table.name}_{event}"
        statement = (
            f'CREATE TRIGGER "{name}" AFTER {event.upper()} ON "{table.name}" {when} BEGIN {guard} '
            f"INSERT INTO change (step_id, table_name, row_id, before, after) "
            f"VALUES ((SELECT step_id FROM open_step), '{table.name}', {row}, {before}, {after}); END"
        )
        yield name, statement


def build(connection: Connection) -> None:
    """Create the triggers of every journalled table anew."""
    drop(connection)
    for table in journalled():
        for _, statement in _triggers(table):
            connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Remove every trigger of the journal, as a migration must."""
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'",
    )
    for (name,) in found.fetchall():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def missing(connection: Connection) -> list[str]:
    """Name the triggers that should be there and are not, or not as they should be."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    present: dict[str, str] = dict(map(tuple, found))
    return [name for table in journalled() for name, statement in _triggers(table) if present.get(name) != statement]
