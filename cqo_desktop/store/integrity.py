"""Is the file sound: its pages, its references, and a journal that knows of every change."""

from collections.abc import Iterator

from sqlalchemy import Table, text
from sqlalchemy.orm import Session as Db

from cqo_desktop.store.triggers import journalled, missing, row_json

_MOST = 20
"""Faults of one kind that are named; a hundred more say nothing new."""


def page_faults(db: Db) -> list[str]:
    """Give what SQLite finds wrong with the file's pages and indexes, in its words."""
    return [found for found in db.scalars(text(f"PRAGMA integrity_check({_MOST})")) if found != "ok"]


def dangling(db: Db) -> list[tuple[str, int, str]]:
    """Give the references to rows that are not there, as table, row and the table meant."""
    found = db.execute(text("PRAGMA foreign_key_check")).fetchmany(_MOST)
    return [(table, row, parent) for table, row, parent, _ in found]


def silenced(db: Db) -> list[str]:
    """Name the journal's triggers that are missing or were tampered with."""
    return missing(db.connection())


def unrecorded(db: Db) -> Iterator[tuple[str, int]]:
    """Give the rows that are not as their last recorded change left them, as table and row."""
    for table in journalled():
        for row in db.scalars(text(f"{unlike(table)} LIMIT {_MOST}"), {"name": table.name}):
            yield table.name, row


def unlike(table: Table) -> str:
    """Write the SQL that compares a table with the journal, column by column.

    A column that a change does not mention came with a later migration, which the journal does not write.
    """
    same = " AND ".join(
        f"(json_type(c.after, '$.{column.name}') IS NULL "
        f"OR json_extract(c.after, '$.{column.name}') IS json_extract(r.now, '$.{column.name}'))"
        for column in table.columns
    )
    rows = f'SELECT t.id AS row_id, {row_json(table, "t")} AS now FROM "{table.name}" t'  # noqa: S608
    last = "SELECT row_id, max(id) AS change_id FROM change WHERE table_name = :name GROUP BY row_id"
    return (
        f"SELECT coalesce(r.row_id, l.row_id) FROM ({rows}) r FULL JOIN ({last}) l ON l.row_id = r.row_id "  # noqa: S608
        f"LEFT JOIN change c ON c.id = l.change_id WHERE "
        f"CASE WHEN r.row_id IS NULL THEN c.after IS NOT NULL WHEN c.after IS NULL THEN 1 "
        f"WHEN c.after = r.now THEN 0 ELSE NOT ({same}) END"
    )
