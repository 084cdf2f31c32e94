"""Connections as they must be: every pragma set, references kept, writers that wait."""

import threading
import time
from pathlib import Path

import pytest
from pysqlite3 import dbapi2
from sqlalchemy.exc import IntegrityError

from cqo_desktop.store import journal
from cqo_desktop.store.engine import MENDED, connect, engine, journal_mode
from cqo_desktop.store.file import File, open_file
from cqo_desktop.store.tables import Room
from tests.rich_file import IDS, Clock, snapshot


def test_every_pragma_holds_on_every_connection(rich: File) -> None:
    raw = connect(rich.path)
    names = ("synchronous", "foreign_keys", "busy_timeout", "trusted_schema", "cell_size_check", "temp_store")
    found = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in (*names, "journal_mode")}
    raw.close()
    assert found == {
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "journal_mode": "wal",
    }


@pytest.mark.parametrize(
    ("version", "mode"),
    [((3, 40, 1), "DELETE"), ((3, 51, 2), "DELETE"), (MENDED, "WAL"), ((3, 52, 0), "WAL"), ((4, 0, 0), "WAL")],
)
def test_log_is_written_ahead_only_where_this_sqlite_does_it_safely(version: tuple[int, ...], mode: str) -> None:
    assert journal_mode(version) == mode


def test_file_works_without_the_log_too(rich: File, clock: Clock) -> None:
    rich.close()
    raw = connect(rich.path)
    assert raw.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
    raw.close()
    made = File(rich.path, author="Ann", now=clock)
    before = snapshot(made)
    made.do(_rename_room)
    made.undo()
    assert snapshot(made) == before
    made.close()


def _rename_room(db: journal.Db) -> None:
    db.get_one(Room, IDS.big).name = "Other"
    journal.entitle(db, "Rename a room")


def test_references_are_kept_inside_a_step(rich: File) -> None:
    def orphan(db: journal.Db) -> None:
        journal.entitle(db, "Add a room nowhere")
        db.add(Room(venue_id=999, name="x", seats=None, position=0))

    with pytest.raises(IntegrityError, match="FOREIGN KEY constraint failed"):
        rich.do(orphan)


def test_shape_of_the_file_is_part_of_a_transaction(rich: File) -> None:
    made = engine(rich.path)
    with made.connect().execution_options(writing=True) as connection:
        transaction = connection.begin()
        connection.exec_driver_sql("CREATE TABLE passing (id INTEGER)")
        connection.exec_driver_sql("ALTER TABLE room ADD COLUMN colour TEXT")
        transaction.rollback()
        names = connection.exec_driver_sql("SELECT name FROM pragma_table_info('room')").scalars().all()
        assert names == ["id", "venue_id", "name", "seats", "position"]
        assert connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'passing'").all() == []
    made.dispose()


def test_second_writer_waits_for_the_first(rich: File, clock: Clock) -> None:
    other = connect(rich.path)
    other.execute("BEGIN IMMEDIATE")

    def write() -> None:
        bea = open_file(rich.path, author="Bea", now=clock)
        bea.do(_rename_room)
        bea.close()

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.2)
    assert writer.is_alive()
    other.execute("COMMIT")
    writer.join()
    other.close()
    assert not writer.is_alive()
    assert snapshot(rich)["room"][IDS.big]["name"] == "Other"


def test_reader_sees_one_state_while_somebody_writes(rich: File, clock: Clock) -> None:
    bea = open_file(rich.path, author="Bea", now=clock)
    with rich.reading() as db:
        first = db.get_one(Room, IDS.big).name
        bea.do(_rename_room)
        db.expire_all()
        assert db.get_one(Room, IDS.big).name == first
    assert snapshot(rich)["room"][IDS.big]["name"] == "Other"
    bea.close()


def test_read_only_connection_cannot_write(rich: File) -> None:
    raw = connect(rich.path, read_only=True)
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        raw.execute("DELETE FROM room")
    raw.close()


def test_missing_file_is_not_made_by_connecting(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError, match="unable to open"):
        connect(tmp_path / "none.cqo")
    assert list(tmp_path.iterdir()) == []
