"""Copies are verified before they have a name."""

from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import people
from cqo_desktop.store import backup
from cqo_desktop.store.engine import connect
from cqo_desktop.store.file import File, open_file
from tests.rich_file import START, Clock, snapshot


class Meddled(dbapi2.Connection):  # type: ignore[misc] # the driver has no types
    """A connection to a file that others write to, or on a disk that loses rows, when a copy is made of it."""

    before_copy = staticmethod(lambda: None)
    after_copy = staticmethod(lambda _: None)

    def execute(self, statement: str, *parameters: object) -> object:
        if not statement.startswith("VACUUM"):
            return super().execute(statement, *parameters)
        self.before_copy()
        made = super().execute(statement, *parameters)
        self.after_copy(*parameters[0])  # type: ignore[misc]
        return made


def meddled(path: Path) -> Meddled:
    return Meddled(str(path), isolation_level=None)


def test_copy_holds_the_same_rows(rich: File, tmp_path: Path) -> None:
    source = connect(rich.path)
    copy = open_file(backup.copy(source, tmp_path / "copy.cqo"), author="Ann")
    assert snapshot(copy) == snapshot(rich)
    copy.close()
    source.close()


def test_copy_is_made_again_where_somebody_writes_meanwhile(rich: File, tmp_path: Path) -> None:
    source = meddled(rich.path)
    names = iter("AB")

    def write(_: str) -> None:
        for name in [next(names, None)]:
            if name:
                rich.do(people.add, name=name)

    source.after_copy = write
    copy = open_file(backup.copy(source, tmp_path / "copy.cqo"), author="Ann")
    assert [row["name"] for row in snapshot(copy)["person"].values()][-2:] == ["A", "B"]
    copy.close()
    source.close()


def test_copy_that_lacks_rows_is_not_named(rich: File, tmp_path: Path) -> None:
    source = meddled(rich.path)

    def lose(part: str) -> None:
        raw = dbapi2.connect(part)
        raw.execute("DELETE FROM change")
        raw.commit()
        raw.close()

    source.after_copy = lose
    with pytest.raises(Refused, match=r"the copy lacks rows\). Choose another place"):
        backup.copy(source, tmp_path / "copy.cqo")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("copy")] == []
    source.close()


def test_copy_that_is_not_sound_is_not_named(rich: File, tmp_path: Path) -> None:
    source = meddled(rich.path)

    def tear(part: str) -> None:
        content = bytearray(Path(part).read_bytes())
        content[4096 * 2 : 4096 * 8] = bytes(4096 * 6)
        Path(part).write_bytes(content)

    source.after_copy = tear
    with pytest.raises(Refused, match="A copy could not be written"):
        backup.copy(source, tmp_path / "copy.cqo")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("copy")] == []
    source.close()


def test_copy_before_a_migration_is_kept_beside_the_file(rich: File, clock: Clock) -> None:
    source = connect(rich.path)
    kept = backup.before_migration(source, rich.path, "0002", START)
    source.close()
    assert kept == rich.path.parent / "rich backups" / "rich before 0002 2026-03-03 140200.cqo"
    copy = open_file(kept, author="Ann", now=clock)
    assert snapshot(copy) == snapshot(rich)
    copy.close()
