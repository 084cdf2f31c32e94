"""What the database reports, as sentences for people; our own mistakes are not hidden behind them."""

import shutil
from pathlib import Path

import pytest
from pysqlite3 import dbapi2
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import PlannerError, Refused, Unreadable, Unwritable
from cqo_desktop.services import people, sessions
from cqo_desktop.store.engine import connect
from cqo_desktop.store.faults import Damaged, explained
from cqo_desktop.store.file import File, open_file
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Session
from tests.rich_file import IDS, snapshot

WAITED_IN_VAIN = (
    "Another program has been writing to “network.cqo” for more than five seconds, so nothing was saved. Try again."
)
LEFT_AS_IT_IS = (
    "“network.cqo” is damaged. It was left as it is; recover a copy of it (cqo-desktop recover), or open a backup."
)
PATH = Path("/somewhere/network.cqo")


@pytest.mark.parametrize(
    ("report", "kind", "sentence"),
    [
        (
            "database or disk is full",
            Unwritable,
            "The disk that holds “network.cqo” is full, so nothing was saved. Free some space and try again.",
        ),
        (
            "attempt to write a readonly database",
            Unwritable,
            "“network.cqo” is read-only, so nothing was changed. Save a copy where you may write, and change that one.",
        ),
        (
            "database is locked",
            Refused,
            WAITED_IN_VAIN,
        ),
        (
            "database disk image is malformed",
            Damaged,
            LEFT_AS_IT_IS,
        ),
        (
            "file is not a database",
            Unreadable,
            "“network.cqo” is not a CQO file. It was left as it is; choose a file that ends in .cqo.",
        ),
        (
            "disk I/O error",
            Unwritable,
            "The disk that holds “network.cqo” reports an error, so nothing was saved. Save a copy elsewhere.",
        ),
        (
            "unable to open database file",
            Unreadable,
            "“network.cqo” cannot be opened. Check that the file is still there and that you may read it.",
        ),
    ],
)
def test_fault_of_the_world_has_a_sentence(report: str, kind: type[PlannerError], sentence: str) -> None:
    raw = dbapi2.OperationalError(report)
    for error in (raw, OperationalError("INSERT …", {}, raw)):
        found = explained(error, PATH)
        assert (type(found), str(found)) == (kind, sentence)


@pytest.mark.parametrize("report", ["no such table: x", "malformed JSON", "UNIQUE constraint failed: session.uid"])
def test_fault_of_ours_has_none(report: str) -> None:
    assert explained(dbapi2.OperationalError(report), PATH) is None


def test_peoples_own_words_are_not_taken_for_the_databases(rich: File) -> None:
    def twice(db: Db) -> None:
        entitle(db, "Take a UID twice")
        db.get_one(Session, IDS.first).uid = db.get_one(Session, IDS.second).uid
        db.get_one(Session, IDS.first).title = "the database is locked"

    with pytest.raises(IntegrityError, match="the database is locked"):
        rich.do(twice)


def test_disk_that_fills_up_half_way_loses_nothing(rich: File) -> None:
    before = snapshot(rich)

    def fill(db: Db) -> None:
        pages = db.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        db.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        people.edit(db, person_id=IDS.zoe, notes="x" * 500_000)

    with pytest.raises(Refused, match=r"The disk that holds “rich.cqo” is full, so nothing was saved"):
        rich.do(fill)
    assert snapshot(rich) == before


def test_torn_file_is_refused_as_damaged_and_left_as_it_is(rich: File) -> None:
    rich.close()
    content = bytearray(rich.path.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    rich.path.write_bytes(content)
    with pytest.raises(Damaged, match=r"“rich.cqo” is damaged"):
        open_file(rich.path, author="Ann")
    assert rich.path.read_bytes() == bytes(content)


def test_file_cut_short_is_refused_as_damaged(rich: File) -> None:
    rich.close()
    rich.path.write_bytes(rich.path.read_bytes()[: 4096 * 4])
    with pytest.raises(Damaged, match=r"“rich.cqo” is damaged"):
        open_file(rich.path, author="Ann")


def test_file_deleted_while_open_refuses_changes_and_can_be_saved_elsewhere(rich: File, tmp_path: Path) -> None:
    before = snapshot(rich)
    rich.path.unlink()
    assert rich.is_gone()
    with pytest.raises(Refused, match=r"“rich.cqo” was deleted or moved while it was open. Save a copy"):
        rich.do(sessions.delete, session_id=IDS.first)
    with pytest.raises(Refused, match="deleted or moved"):
        rich.undo()
    copy = open_file(rich.save_copy(tmp_path / "saved.cqo"), author="Ann")
    assert snapshot(copy) == before
    copy.close()


def test_file_replaced_while_open_counts_as_gone(rich: File, template: Path) -> None:
    shutil.copy(template, rich.path.with_name("new"))
    rich.path.with_name("new").replace(rich.path)
    assert rich.is_gone()


def test_lock_that_is_not_let_go_is_told(rich: File) -> None:
    other = connect(rich.path)
    other.execute("BEGIN IMMEDIATE")

    def impatient(db: Db) -> None:
        people.delete(db, person_id=IDS.zoe)

    with rich.reading() as db:
        db.connection().exec_driver_sql("PRAGMA busy_timeout=50")
    with pytest.raises(Refused, match=r"Another program has been writing to “rich.cqo” for more than five seconds"):
        rich.do(impatient)
    other.execute("ROLLBACK")
    rich.do(impatient)
    other.close()
