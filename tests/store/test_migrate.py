"""Older files become today's, or stay exactly as they were."""

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from pysqlite3 import dbapi2
from sqlalchemy import Connection

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import people
from cqo_desktop.store import migrate, triggers
from cqo_desktop.store.engine import connect, engine
from cqo_desktop.store.file import File, create, open_file
from cqo_desktop.store.identity import EPOCH
from cqo_desktop.store.tables import REVISION, Base
from tests.rich_file import IDS, snapshot

AT = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
NEXT = f"{int(REVISION) + 1:04}"

REMADE = f'''"""Make the table of people anew."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{REVISION}"


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as people:
        people.add_column(sa.Column("title", sa.Text(), nullable=False, server_default=""))
'''

FAILING = f'''"""Add a column, then stumble."""

from alembic import op

revision = "{NEXT}"
down_revision = "{REVISION}"


def upgrade() -> None:
    op.execute("ALTER TABLE person ADD COLUMN title TEXT NOT NULL DEFAULT ''")
    op.execute("UPDATE person SET title = 'Dr'")
    op.execute("DELETE FROM photo")
    op.execute("{{last}}")
'''


def schema(path: Path) -> dict[str, str]:
    """Read every table, index and trigger, white space evened out."""
    raw = connect(path)
    found = raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    raw.close()
    return {name: re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")") for name, sql in found}


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Read every row of every table, those of the journal and of SQLite itself included."""
    raw = connect(path)
    names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: raw.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}
    raw.close()
    return found


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Copy our migrations, so that a test can add one."""
    return Path(shutil.copytree(migrate.SCRIPTS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")))


def one_more(scripts: Path, last: str) -> None:
    (scripts / "versions" / f"{NEXT}_newest.py").write_text(FAILING.format(last=last), encoding="utf-8")


def test_migrated_file_has_the_shape_of_a_new_one(tmp_path: Path) -> None:
    create(tmp_path / "new.cqo", author="Ann").close()
    empty = tmp_path / "old.cqo"
    dbapi2.connect(str(empty)).close()
    migrate.upgrade(empty, at=AT)
    assert schema(empty) == schema(tmp_path / "new.cqo")


def test_shape_of_the_file_is_the_one_the_tables_describe(rich: File) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    made = engine(rich.path)
    with made.connect() as connection:
        assert differences(connection) == []
        assert triggers.missing(connection) == []
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == REVISION
    made.dispose()


def test_migration_keeps_a_verified_copy_and_rebuilds_the_journal(rich: File, scripts: Path) -> None:
    rich.close()
    before = content(rich.path)
    one_more(scripts, "SELECT 1")
    kept = migrate.upgrade(rich.path, at=AT, scripts=scripts, epoch=9)
    assert kept == rich.path.parent / "rich backups" / "rich before head 2027-01-02 030405.cqo"
    assert content(kept) == before
    raw = connect(rich.path)
    assert raw.execute("SELECT DISTINCT title FROM person").fetchall() == [("Dr",)]
    assert raw.execute("PRAGMA user_version").fetchone() == (9,)
    with pytest.raises(dbapi2.IntegrityError, match=triggers.REFUSAL):
        raw.execute("DELETE FROM person")
    raw.close()


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        ("INSERT INTO nowhere VALUES (1)", "no such table: nowhere"),
        ("INSERT INTO room (venue_id, name, position) VALUES (99, 'x', 0)", "1 references would break"),
    ],
)
def test_failing_migration_leaves_the_file_as_it_was(last: str, reason: str, rich: File, scripts: Path) -> None:
    rich.close()
    before, shape = content(rich.path), schema(rich.path)
    one_more(scripts, last)
    with pytest.raises(Refused, match=reason) as refused:
        migrate.upgrade(rich.path, at=AT, scripts=scripts, epoch=9)
    kept = rich.path.parent / "rich backups" / "rich before head 2027-01-02 030405.cqo"
    assert str(refused.value).endswith(f"It was left as it was; a copy is in “{kept}”.")
    assert (content(rich.path), schema(rich.path)) == (before, shape)
    assert content(kept) == before
    reopened = open_file(rich.path, author="Ann")
    reopened.do(people.delete, person_id=IDS.zoe)
    reopened.close()


def test_table_made_anew_keeps_what_refers_to_it(rich: File, scripts: Path) -> None:
    before = snapshot(rich)
    rich.close()
    (scripts / "versions" / f"{NEXT}_newest.py").write_text(REMADE, encoding="utf-8")
    migrate.upgrade(rich.path, at=AT, scripts=scripts, epoch=EPOCH)
    reopened = open_file(rich.path, author="Ann")
    assert snapshot(reopened) == before
    reopened.close()


def test_opening_an_older_file_migrates_it(rich: File) -> None:
    before = snapshot(rich)
    rich.close()
    raw = connect(rich.path)
    raw.execute("PRAGMA user_version = 0")
    raw.close()
    reopened = open_file(rich.path, author="Ann")
    assert snapshot(reopened) == before
    assert len(list((rich.path.parent / "rich backups").iterdir())) == 1
    reopened.close()


def test_file_of_the_first_version_learns_to_keep_what_people_were_told(rich: File, tmp_path: Path) -> None:
    newer = {
        "guest", "guest_list", "message", "reply", "overlay", "overlay_entry", "published", "letter_text",
        "letter_language", "reminder", "reminded", "sitting", "comfort_hours", "own_day", "settled_hour",
        "placing", "neighbours", "presence", "walk", "wish", "rule_strictness", "accepted", "logo",
    }  # fmt: skip
    before = {table: rows for table, rows in snapshot(rich).items() if table not in newer}
    rich.close()
    raw = connect(rich.path)
    raw.execute("PRAGMA foreign_keys=OFF")
    for table in (*sorted(newer), "final_step"):
        raw.execute(f'DROP TABLE "{table}"')
    raw.execute("UPDATE alembic_version SET version_num = '0001'")
    raw.execute("PRAGMA user_version = 1")
    raw.close()
    reopened = open_file(rich.path, author="Ann")
    now = snapshot(reopened)
    reopened.close()
    assert {table: rows for table, rows in now.items() if table not in newer} == before
    assert all(now[table] == {} for table in newer)
    create(tmp_path / "new.cqo", author="Ann").close()
    assert schema(rich.path) == schema(tmp_path / "new.cqo")
