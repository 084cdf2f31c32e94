"""Reading rows around the damage."""

from pathlib import Path

from pysqlite3 import dbapi2

from cqo_desktop.store import damage

PAGE = 4096
LEAF = 13
"""The first byte of a page of rows (fileformat2.html#b_tree_pages)."""


def table_with_a_torn_page(path: Path, *, page: int) -> dbapi2.Connection:
    """Make a table of 2,000 rows on many pages and tear one of its leaves."""
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT)")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO item VALUES (?, ?)", ((number, f"name {number} " * 5) for number in range(1, 2001)))
    raw.execute("COMMIT")
    raw.close()
    data = bytearray(path.read_bytes())
    leaves = [at for at in range(PAGE, len(data), PAGE) if data[at] == LEAF]
    start = leaves[page]
    data[start : start + PAGE] = b"\xff" * PAGE
    path.write_bytes(data)
    return damage.opened(path)


def test_rows_on_both_sides_of_a_torn_page_are_read_once(tmp_path: Path) -> None:
    for page in (0, 7, -1):
        db = table_with_a_torn_page(tmp_path / f"{page}.db", page=page)
        ids = [row[0] for row in damage.rows(db, "item", ["name"])]
        db.close()
        assert len(ids) == len(set(ids))
        assert 2000 - 120 < len(ids) < 2000


def test_table_that_is_not_there_has_no_columns(tmp_path: Path) -> None:
    db = table_with_a_torn_page(tmp_path / "a.db", page=0)
    assert damage.columns(db, "none") == []
    db.close()
