"""Is a file sound."""

import pytest
from sqlalchemy import text

from cqo_desktop.store import integrity
from cqo_desktop.store.file import File
from cqo_desktop.store.triggers import journalled


def test_rows_made_and_changed_by_steps_are_all_recorded(rich: File) -> None:
    rich.undo()
    rich.redo()
    assert rich.ask(lambda db: (integrity.page_faults(db), integrity.dangling(db), integrity.silenced(db))) == (
        [],
        [],
        [],
    )
    assert rich.ask(lambda db: list(integrity.unrecorded(db))) == []


@pytest.mark.parametrize("table", [table.name for table in journalled()])
def test_forged_column_is_found_in_every_table(rich: File, table: str) -> None:
    for column in next(each for each in journalled() if each.name == table).columns:
        if column.name != "id":
            with rich.reading() as db:
                db.execute(text("DROP TRIGGER IF EXISTS " + f"journal_{table}_update"))
                db.execute(text("PRAGMA ignore_check_constraints = ON"))
                db.execute(text("PRAGMA defer_foreign_keys = ON"))
                row = db.scalar(text("SELECT min(id) FROM " + table))
                db.execute(text(f'UPDATE {table} SET "{column.name}" = 77 WHERE id = :row'), {"row": row})
                assert list(integrity.unrecorded(db)) == [(table, row)], column.name
                db.rollback()
