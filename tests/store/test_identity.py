"""Whose file it is, told before anything opens it; what is not ours is never touched."""

import struct
from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.store.engine import connect
from cqo_desktop.store.file import File, open_file
from cqo_desktop.store.identity import EPOCH, examine


def refused(path: Path) -> str:
    """Try to open a file that must be left byte by byte as it is, and give the sentence."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Unreadable) as sentence:
        open_file(path, author="Ann")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [each.name for each in path.parent.iterdir() if each.name != path.name] == []
    return str(sentence.value)


def test_our_file_is_known_by_its_header(rich: File) -> None:
    rich.close()
    assert examine(rich.path) == EPOCH


def test_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.cqo"
    path.touch()
    assert refused(path) == "“empty.cqo” is empty; it was left as it is. Choose a file that ends in .cqo."


@pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04" + bytes(500), b"SQLite format 3\x00", bytes(4096)])
def test_file_that_is_no_database_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.cqo"
    path.write_bytes(content)
    assert refused(path) == "“x.cqo” is not a CQO file; it was left as it is. Choose a file that ends in .cqo."


def test_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    raw = dbapi2.connect(str(path))
    raw.execute("CREATE TABLE t (a)")
    raw.close()
    assert refused(path) == "“other.db” belongs to another program; it was left as it is. Choose a .cqo file."


def test_file_of_a_newer_program_is_refused(rich: File, tmp_path: Path) -> None:
    rich.close()
    folder = tmp_path / "newer"
    folder.mkdir()
    path = folder / "newer.cqo"
    content = bytearray(rich.path.read_bytes())
    content[60:64] = struct.pack(">I", EPOCH + 1)
    path.write_bytes(content)
    assert refused(path) == (
        "“newer.cqo” was saved by a newer version of CQO Desktop; it was left as it is. "
        "Install that version to open it."
    )


def test_newer_epoch_that_is_still_in_the_log_is_seen_too(rich: File) -> None:
    raw = connect(rich.path)
    raw.execute(f"PRAGMA user_version = {EPOCH + 1}")
    with pytest.raises(Unreadable, match="saved by a newer version"):
        open_file(rich.path, author="Ann")
    raw.close()


def test_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder.cqo"
    folder.mkdir()
    assert refused(folder) == f"“{folder}” is a folder; choose a file that ends in .cqo."


def test_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.cqo"
    assert refused(path) == f"There is no file “{path}”. Check the name, or make it with: cqo-desktop new."
