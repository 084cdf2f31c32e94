"""Verified copies: written beside their place, read back, compared, and only then named."""

import os
from datetime import datetime
from pathlib import Path

from pysqlite3 import dbapi2

from cqo_desktop.domain.errors import Refused
from cqo_desktop.store.engine import connect


def copy(source: dbapi2.Connection, target: Path) -> Path:
    """Write a verified copy of an open file under its final name, or leave nothing.

    Raises:
        Refused: the disk is full, the folder is missing, or the copy does not equal the original.
    """
    if target.with_name(target.name + "-wal").exists():
        raise Refused(f"“{target}” is open in a program, or was not closed; choose another name for the copy.")
    part = target.with_name(target.name + ".part")
    try:
        _write(source, part)
        part.replace(target)
    except (dbapi2.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise Refused(f"A copy could not be written to “{target}” ({error}). Choose another place.") from error
    _settle(target.parent)
    return target


def _write(source: dbapi2.Connection, part: Path, tries: int = 5) -> None:
    part.unlink(missing_ok=True)
    version = _version(source)
    source.execute("VACUUM INTO ?", (str(part),))
    expected = _counts(source)
    # Where somebody wrote meanwhile, the original is no measure for the copy.
    if _version(source) != version and tries > 1:
        _write(source, part, tries - 1)
        return
    _verify(part, expected)
    with part.open("rb") as written:
        os.fsync(written.fileno())


def _version(source: dbapi2.Connection) -> int:
    return int(source.execute("PRAGMA data_version").fetchone()[0])


def before_migration(source: dbapi2.Connection, path: Path, revision: str, at: datetime) -> Path:
    """Keep a verified copy of a file as it was before a migration, in a folder of its own beside it."""
    folder = path.with_name(path.stem + " backups")
    folder.mkdir(exist_ok=True)
    return copy(source, folder / f"{path.stem} before {revision} {at:%Y-%m-%d %H%M%S}.cqo")


def _verify(made: Path, expected: dict[str, int]) -> None:
    reader = connect(made, read_only=True)
    try:
        if reader.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise dbapi2.DatabaseError("the copy is not sound")
        if _counts(reader) != expected:
            raise dbapi2.DatabaseError("the copy lacks rows")
    finally:
        reader.close()


def _counts(connection: dbapi2.Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names from the schema
        for (name,) in names.fetchall()
    }


def _settle(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
