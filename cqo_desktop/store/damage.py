"""Reading a damaged file: every row that can be had, however its pages are torn."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

_MAGIC = b"SQLite format 3\x00"
_HEAD = bytes((0x10, 0x00, 2, 2, 0, 64, 32, 32))
"""What follows in the header of every file of ours (fileformat2.html#the_database_header): pages of 4096, a log."""
_PAGE_COUNT = slice(28, 32)
_FREE_PAGES = slice(32, 40)
_PAGE = 4096
_MOST_PAGES = 250_000
"""A gigabyte: beyond it a count of pages is damage too."""
_BLIND = 100_000
"""Ids tried beyond the last row that was read, where the end of a table cannot be found."""

TORN = (dbapi2.DatabaseError, UnicodeDecodeError)
"""What reading a torn page ends in; the driver cannot even decode some of the database's complaints."""

type Row = tuple[Any, ...]


def opened(path: Path) -> dbapi2.Connection:
    """Open a copy of a damaged file, its header and its length mended if those were damaged."""
    with path.open("r+b") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            file.seek(0)
            file.write(_MAGIC + _HEAD)
        # A file cut short is refused whole; with empty pages behind its end, what is left of it can be read.
        file.seek(_PAGE_COUNT.start)
        pages = int.from_bytes(file.read(4)) or 1
        size = file.seek(0, os.SEEK_END)
        file.truncate(max(-(-size // _PAGE), min(pages, _MOST_PAGES)) * _PAGE)
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.text_factory = lambda found: found.decode("utf-8", "replace")
    return raw


def lend_schema(new: Path, path: Path) -> None:
    """Replace the torn schema of a copy by that of a new file, which lies where every file of ours began with it."""
    raw = dbapi2.connect(str(new), isolation_level=None)
    roots = {number for (number,) in raw.execute("SELECT rootpage FROM sqlite_master")}
    raw.close()
    whole, torn = new.read_bytes(), bytearray(path.read_bytes())
    for number in set(range(1, len(whole) // _PAGE + 1)) - roots:
        page = slice((number - 1) * _PAGE, number * _PAGE)
        torn[page] = whole[page]
    torn[_PAGE_COUNT] = (len(torn) // _PAGE).to_bytes(4)
    torn[_FREE_PAGES] = bytes(8)
    path.write_bytes(torn)


def has_schema(db: dbapi2.Connection) -> bool:
    """Tell whether tables can be found."""
    try:
        return bool(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    except TORN:
        return False


def may_be(db: dbapi2.Connection, revision: str) -> bool:
    """Tell whether nothing speaks against tables of an edition: what stands in the page that tells it."""
    try:
        return bool(db.execute("SELECT version_num FROM alembic_version").fetchall() == [(revision,)])
    except TORN:
        return True


def columns(db: dbapi2.Connection, table: str) -> list[str]:
    """Name the columns a table has, none where it is not to be found."""
    try:
        return [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
    except TORN:
        return []


def rows(db: dbapi2.Connection, table: str, names: Sequence[str]) -> Iterator[Row]:
    """Give a table's rows, `id` first: from both ends to the damage, then what is left between by halving."""
    wanted = ", ".join(f'"{name}"' for name in ("id", *names))
    select = f'SELECT {wanted} FROM "{table}" NOT INDEXED WHERE id'  # noqa: S608 - names from our own tables
    last = -1
    try:
        for row in db.execute(f"{select} >= 0 ORDER BY id"):
            yield row
            last = row[0]
    except TORN:
        end = last + _BLIND
        try:
            for row in db.execute(f"{select} > ? ORDER BY id DESC", (last,)):
                yield row
                end = row[0] - 1
        except TORN:
            yield from _between(db, select, last + 1, end)


def _between(db: dbapi2.Connection, select: str, first: int, last: int) -> Iterator[Row]:
    if first > last:
        return
    try:
        yield from db.execute(f"{select} BETWEEN ? AND ?", (first, last)).fetchall()
    except TORN:
        if first < last:
            middle = (first + last) // 2
            yield from _between(db, select, first, middle)
            yield from _between(db, select, middle + 1, last)
