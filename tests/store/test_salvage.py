"""Saving what can be read of a damaged file."""

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from cqo_desktop.domain.errors import Refused, Unreadable
from cqo_desktop.services import network, people, programme
from cqo_desktop.store import integrity, salvage
from cqo_desktop.store.file import File, open_file

AT = datetime(2026, 3, 4, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def damaged(template: Path, tmp_path: Path) -> Path:
    """Copy the rich file, to be damaged by a test."""
    return Path(shutil.copyfile(template, tmp_path / "damaged.cqo"))


def spoil(path: Path, *places: tuple[int, int]) -> None:
    """Fill stretches of a file with zeros."""
    data = bytearray(path.read_bytes())
    for start, length in places:
        data[start : start + length] = bytes(length)
    path.write_bytes(data)


def place_of(path: Path, table: str) -> int:
    """Give where a small table begins."""
    raw = dbapi2.connect(str(path))
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    raw.close()
    return (int(root) - 1) * PAGE


def recovered(damaged: Path, tmp_path: Path) -> tuple[salvage.Recovered, File]:
    done = salvage.recover(damaged, tmp_path / "new.cqo", author="Ann", at=AT)
    return done, open_file(tmp_path / "new.cqo", author="Ann")


def is_sound(file: File) -> bool:
    with file.reading() as db:
        return not [
            *integrity.page_faults(db),
            *integrity.dangling(db),
            *integrity.silenced(db),
            *integrity.unrecorded(db),
        ]


def test_sound_file_is_recovered_whole_with_its_history(damaged: Path, tmp_path: Path) -> None:
    before = open_file(damaged, author="Ann")
    done, after = recovered(damaged, tmp_path)
    assert (done.from_journal, done.lost, is_sound(after)) == (0, 0, True)
    for question in (programme.listed, people.listed, network.one):
        assert after.ask(question) == before.ask(question)
    assert after.undo().title == before.undo().title
    for file in (before, after):
        file.close()


@pytest.mark.parametrize("table", ["session", "person"])
def test_rows_whose_page_is_lost_come_back_from_the_journal(damaged: Path, tmp_path: Path, table: str) -> None:
    file = open_file(damaged, author="Ann")
    before = file.ask(programme.listed), file.ask(people.listed)
    file.close()
    spoil(damaged, (place_of(damaged, table), PAGE))
    spoiled = damaged.read_bytes()
    done, after = recovered(damaged, tmp_path)
    assert (after.ask(programme.listed), after.ask(people.listed)) == before
    assert (done.from_journal > 0, done.lost, is_sound(after)) == (True, 0, True)
    assert damaged.read_bytes() == spoiled
    after.close()


def test_lost_header_is_mended(damaged: Path, tmp_path: Path) -> None:
    spoil(damaged, (0, 24))
    done, after = recovered(damaged, tmp_path)
    assert (len(after.ask(programme.listed)), done.lost, is_sound(after)) == (4, 0, True)
    after.close()


def test_torn_schema_is_lent_by_a_new_file(damaged: Path, tmp_path: Path) -> None:
    spoil(damaged, (0, 2 * PAGE))
    done, after = recovered(damaged, tmp_path)
    assert (len(after.ask(programme.listed)), done.lost, is_sound(after)) == (4, 0, True)
    after.close()


def test_file_cut_short_gives_what_is_left(damaged: Path, tmp_path: Path) -> None:
    data = damaged.read_bytes()
    damaged.write_bytes(data[: len(data) * 9 // 10])
    done, after = recovered(damaged, tmp_path)
    assert (done.rows > 0, is_sound(after)) == (True, True)
    after.close()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_was_torn_the_new_file_is_sound(damaged: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(damaged.read_bytes())
    for _ in range(6):
        start, length = chance.randrange(100, len(data)), chance.choice([1, 30, 700])
        data[start : start + length] = chance.randbytes(length)
    damaged.write_bytes(data)
    try:
        _, after = recovered(damaged, tmp_path)
    except Unreadable:
        assert not (tmp_path / "new.cqo").exists()
        return
    assert is_sound(after)
    after.close()


def test_file_that_gives_nothing_leaves_nothing_and_names_the_newest_sound_backup(
    damaged: Path, template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "damaged backups"
    folder.mkdir()
    shutil.copyfile(template, folder / "older.cqo")
    (folder / "torn.cqo").write_bytes(b"SQLite format 3\x00" + bytes(5000))
    damaged.write_bytes(bytes(40_000))
    with pytest.raises(Unreadable) as caught:
        salvage.recover(damaged, tmp_path / "new.cqo", author="Ann", at=AT)
    assert str(caught.value) == (
        "Nothing can be read of “damaged.cqo” any more; it was left as it is. "
        f"Open the backup “{folder / 'older.cqo'}”."
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["damaged backups", "damaged.cqo"]


def test_recovery_never_writes_over_a_file(damaged: Path, tmp_path: Path) -> None:
    (tmp_path / "new.cqo").write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        salvage.recover(damaged, tmp_path / "new.cqo", author="Ann", at=AT)
    assert (tmp_path / "new.cqo").read_text() == "mine"


def test_missing_file_is_told_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"none.cqo” cannot be read"):
        salvage.recover(tmp_path / "none.cqo", tmp_path / "new.cqo", author="Ann", at=AT)
    assert list(tmp_path.iterdir()) == []
