"""Saving what can be read of a damaged file into a new one; the damaged one is only ever copied.

The journal holds the last state of every row, on other pages than the row itself: what one has lost, the other gives.
"""

import json
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy import Boolean, Column, Connection, LargeBinary, Table, insert, text

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.tokens import ACCENT, ACCENT_DARK
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.store import damage, triggers
from cqo_desktop.store.engine import connect, engine
from cqo_desktop.store.file import create
from cqo_desktop.store.integrity import unlike
from cqo_desktop.store.tables import REVISION, Base, Change, Network, Step
from cqo_desktop.store.types import Instant, Wall, Word

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What a recovery saved."""

    rows: int
    """Rows read from their own pages."""
    from_journal: int
    """Rows whose pages are lost and whose last state the journal knew."""
    lost: int
    """Rows that the journal knew to be there, and nothing else is known of."""


def recover(damaged: Path, target: Path, *, author: str, at: datetime) -> Recovered:
    """Write a new file with all that can be read of a damaged one.

    Raises:
        Refused: the new file cannot be made.
        Unreadable: nothing can be read; the newest sound backup is offered.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(damaged, Path(folder))
        new = create(target, author=author, now=lambda: at)
        new.close()
        try:
            done = _recover(_opened(copy, target), damaged.name, target, author=author, at=at)
        except damage.TORN:
            done = None
    if done is None or done.rows == 0:
        for path in (target, *_beside(target)):
            path.unlink(missing_ok=True)
        raise Unreadable(f"Nothing can be read of “{damaged.name}” any more; it was left as it is. {offer(damaged)}")
    return done


def offer(damaged: Path) -> str:
    """Say which backup to open instead."""
    backup = newest_backup(damaged)
    return f"Open the backup “{backup}”." if backup else "There is no backup beside it."


def newest_backup(path: Path) -> Path | None:
    """Find the newest backup of a file that is sound."""
    folder = path.with_name(f"{path.stem} backups")
    found = sorted(folder.glob("*.cqo"), key=lambda each: each.stat().st_mtime, reverse=True)
    return next((each for each in found if _is_sound(each)), None)


def _is_sound(path: Path) -> bool:
    try:
        raw = connect(path, read_only=True)
    except dbapi2.Error:
        return False
    try:
        return bool(raw.execute("PRAGMA quick_check").fetchall() == [("ok",)])
    except dbapi2.Error:
        return False
    finally:
        raw.close()


def _copied(damaged: Path, folder: Path) -> Path:
    try:
        for path in (damaged, *_beside(damaged)):
            if path.name.endswith("-wal") and not path.exists():
                continue
            if not path.name.endswith("-shm"):
                shutil.copyfile(path, folder / path.name)
    except OSError as error:
        raise Unreadable(f"“{damaged}” cannot be read ({error.strerror}); check the name.") from None
    return folder / damaged.name


def _opened(copy: Path, new: Path) -> dbapi2.Connection:
    raw = damage.opened(copy)
    if damage.has_schema(raw):
        return raw
    raw.close()
    damage.lend_schema(new, copy)
    raw = damage.opened(copy)
    if damage.has_schema(raw) and damage.may_be(raw, REVISION):
        return raw
    raw.close()
    raise dbapi2.DatabaseError("no tables are to be found")


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def _recover(old: dbapi2.Connection, name: str, target: Path, *, author: str, at: datetime) -> Recovered:
    made = engine(target)
    try:
        with made.connect().execution_options(writing=True) as new, new.begin():
            new.execute(text("PRAGMA defer_foreign_keys = ON"))
            triggers.drop(new)
            tables = [table for table in Base.metadata.sorted_tables if table.name not in {"open_step", "meta"}]
            rows = sum(_copy(old, new, table) for table in tables)
            restored, lost = _from_journal(new)
            step = new.execute(
                insert(Step).values(at=at, author=author, title=f"Recover from “{name}”").returning(Step.id)
            ).scalar_one()
            _settle_references(new, step)
            _record(new, step)
            # Where all was as the journal knew it, there was nothing to do.
            new.execute(
                text("DELETE FROM step WHERE id = :step AND id NOT IN (SELECT step_id FROM change)"), {"step": step}
            )
            triggers.build(new)
    finally:
        made.dispose()
        old.close()
    return Recovered(rows=rows, from_journal=restored, lost=lost)


def _copy(old: dbapi2.Connection, new: Connection, table: Table) -> int:
    there = damage.columns(old, table.name)
    names = [column.name for column in table.columns if column.name in there and column.name != "id"]
    if not names:
        return 0
    found = (dict(zip(("id", *names), row, strict=True)) for row in damage.rows(old, table.name, names))
    return _add(new, table, found)


def _add(new: Connection, table: Table, rows: Iterator[dict[str, object]]) -> int:
    """Insert the rows that are sound and whose place is free; give their number."""
    count = 0
    for row in rows:
        if _is_whole(table, row):
            names = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" * len(row))
            statement = f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 - names from our own tables
            count += new.exec_driver_sql(statement, tuple(row.values())).rowcount
    return count


def _is_whole(table: Table, row: Mapping[str, object]) -> bool:
    fits = all(_fits(column, row[column.name]) for column in table.columns if column.name in row)
    return fits and (table.name != Change.__tablename__ or all(map(_is_json, (row.get("before"), row.get("after")))))


def _is_json(value: object) -> bool:
    try:
        return value is None or isinstance(json.loads(str(value)), dict)
    except ValueError:
        return False


def _fits(column: Column[object], value: object) -> bool:
    """Tell whether a torn page has not put something into a column that the program could not read."""
    if value is None:
        return bool(column.nullable)
    match column.type:
        case Word() as word:
            return value in {each.value for each in word.words}
        case Wall() | Instant():
            try:
                return isinstance(value, str) and bool(datetime.fromisoformat(value))
            except ValueError:
                return False
        case LargeBinary():
            return isinstance(value, bytes)
        case other:
            # SQLite keeps true and false as 1 and 0.
            return isinstance(value, other.python_type) or (isinstance(other, Boolean) and value in {0, 1})


def _from_journal(new: Connection) -> tuple[int, int]:
    restored = lost = 0
    newest = "SELECT max(id) FROM change WHERE table_name = :name GROUP BY row_id"
    for table in triggers.journalled():
        query = (
            f"SELECT after FROM change WHERE id IN ({newest}) AND after IS NOT NULL "  # noqa: S608
            f'AND row_id NOT IN (SELECT id FROM "{table.name}")'
        )
        for after in new.scalars(text(query), {"name": table.name}).all():
            back = _add(new, table, _told(table, after))
            restored, lost = restored + back, lost + 1 - back
    return restored, lost


def _told(table: Table, after: str) -> Iterator[dict[str, object]]:
    """Read one row out of the journal, nothing where that is torn too."""
    try:
        found = json.loads(after)
        if isinstance(found, dict):
            binary = {column.name for column in table.columns if isinstance(column.type, LargeBinary)}
            known = {column.name for column in table.columns} & found.keys()
            yield {name: bytes.fromhex(found[name]) if name in binary else found[name] for name in sorted(known)}
    except (ValueError, TypeError):
        return


def _keep_a_network(new: Connection) -> None:
    """Put one in the place of a network that is lost even to the journal, since nothing opens without."""
    if new.scalar(text("SELECT count(*) FROM network")):
        return
    uid = str(new.scalar(text("SELECT uid FROM session ORDER BY id LIMIT 1")) or "")
    new.execute(
        insert(Network).values(
            id=1,
            name="Recovered network",
            zone="UTC",
            organizer_name="",
            organizer_email="",
            paper=Paper.LETTER,
            accent=ACCENT,
            accent_dark=ACCENT_DARK,
            uid_domain=uid.rpartition("@")[2] or "cqo-desktop.invalid",
            calendar_uid=str(uuid.uuid4()),
        )
    )


def _settle_references(new: Connection, step: int) -> None:
    """Let go of what is lost for good: references to it become empty, and what cannot be without it goes too."""
    while broken := new.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        for name, row, _, key in broken:
            table = Base.metadata.tables[name]
            column = next(
                each[3] for each in new.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")') if each[0] == key
            )
            if name == Change.__tablename__:
                new.execute(text("UPDATE change SET step_id = :step WHERE id = :row"), {"step": step, "row": row})
            elif table.columns[column].nullable:
                new.execute(text(f'UPDATE "{name}" SET "{column}" = NULL WHERE id = :row'), {"row": row})  # noqa: S608
            else:
                new.execute(text(f'DELETE FROM "{name}" WHERE id = :row'), {"row": row})  # noqa: S608


def _record(new: Connection, step: int) -> None:
    """Write into the journal what the recovery left otherwise than the journal knew."""
    for table in triggers.journalled():
        now = f'(SELECT {triggers.row_json(table, "t")} FROM "{table.name}" t WHERE t.id = :row)'  # noqa: S608
        before = "(SELECT after FROM change WHERE table_name = :name AND row_id = :row ORDER BY id DESC LIMIT 1)"
        into = "INSERT INTO change (step_id, table_name, row_id, before, after)"
        statement = text(f"{into} SELECT :step, :name, :row, {before}, {now}")
        for row in new.scalars(text(unlike(table)), {"name": table.name}).all():
            new.execute(statement, {"step": step, "name": table.name, "row": row})
