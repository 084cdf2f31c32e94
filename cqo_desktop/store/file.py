"""The file as the program holds it: made, opened, read, changed by steps, undone, copied."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Concatenate, Literal

from pysqlite3 import dbapi2
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as Db

from cqo_desktop import __version__
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.domain.text import clean_line
from cqo_desktop.store import backup, journal, triggers
from cqo_desktop.store.engine import connect, engine, journal_mode
from cqo_desktop.store.faults import Damaged, explained
from cqo_desktop.store.identity import APPLICATION_ID, EPOCH, examine, see_epoch
from cqo_desktop.store.inverse import invert
from cqo_desktop.store.tables import REVISION, Base, Meta


@dataclass(frozen=True, slots=True)
class Done[T]:
    """What a verb returned and the step it became."""

    value: T
    step: journal.Made


def _now() -> datetime:
    return datetime.now(UTC)


class File:
    """An open `.cqo` file; safe to use from several threads, each transaction on a connection of its own."""

    def __init__(self, path: Path, *, author: str, now: Callable[[], datetime] = _now) -> None:
        """Open what `create` or `open` has prepared."""
        self.path = path.absolute()
        self.author = clean_line(author)
        self.now = now
        self._engine = engine(self.path)
        # Held open for the file's life: it notices other writers, and still reads when the file's name is gone.
        self._watcher = connect(self.path)
        self._version = self._data_version()
        self._inode = self._identity()

    def close(self) -> None:
        """Let go of the file; the last one out folds the write-ahead log back into it."""
        self._watcher.close()
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """Read one consistent state of the file.

        Raises:
            PlannerError: the file cannot be read.
        """
        with _explaining(self.path), Db(self._engine, expire_on_commit=False, autoflush=False) as db:
            yield db

    def ask[T, **P](self, question: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer one question."""
        with self.reading() as db:
            return question(db, *args, **kwargs)

    def do[T, **P](self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Carry out one verb as one step, or nothing of it.

        Raises:
            PlannerError: the verb or the file refused; nothing was changed.
        """
        with self._writing() as db:
            at = self.now()
            journal.begin(db, author=self.author, at=at)
            value = verb(db, *args, **kwargs)
            made = journal.finish(db, author=self.author, at=at)
            db.commit()
        return Done(value, made)

    def undo(self, step_id: int | None = None) -> journal.Made:
        """Take back a step: the one named, else this author's newest.

        Raises:
            Conflict: somebody changed the same rows since.
            Refused: there is nothing to undo.
        """
        return self._invert("undo", step_id)

    def redo(self) -> journal.Made:
        """Do again what this author undid last.

        Raises:
            Conflict: somebody changed the same rows since.
            Refused: there is nothing to redo.
        """
        return self._invert("redo", None)

    def _invert(self, way: Literal["undo", "redo"], step_id: int | None) -> journal.Made:
        with self._writing() as db:
            if step_id is None:
                stacks = journal.stacks(db, author=self.author)
                stack = stacks.undo if way == "undo" else stacks.redo
                if not stack:
                    raise Refused(f"There is nothing to {way}.")
                step_id, _ = stack[-1]
            step = journal.find(db, step_id)
            if journal.is_final(db, step_id):
                raise Refused(f"‘{step.title}’ happened outside this file and cannot be undone; send a change instead.")
            at = self.now()
            journal.begin(db, author=self.author, at=at)
            word = "Redo" if journal.is_undo(step.title) else "Undo"
            journal.entitle(db, f"{word}: {journal.bare(step.title)}")
            invert(db, step)
            made = journal.finish(db, author=self.author, at=at, undoes=step_id)
            db.commit()
        return made

    def changed_elsewhere(self) -> bool:
        """Tell whether another connection, of ours or of another program, has written since the last call."""
        version = self._data_version()
        changed, self._version = version != self._version, version
        return changed

    def is_gone(self) -> bool:
        """Tell whether the file was deleted, moved or replaced while it was open."""
        return self._identity() != self._inode

    def save_copy(self, target: Path) -> Path:
        """Write a verified copy, even when the file's own name is gone."""
        if target.absolute() == self.path or (target.exists() and self.path.exists() and target.samefile(self.path)):
            raise Refused("A copy needs another name than the file itself.")
        return backup.copy(self._watcher, target)

    @contextmanager
    def _writing(self) -> Iterator[Db]:
        if self.is_gone():
            raise Refused(
                f"“{self.path.name}” was deleted or moved while it was open. Save a copy of it elsewhere to go on.",
            )
        with _explaining(self.path):
            bound = self._engine.execution_options(writing=True)
            with Db(bound, expire_on_commit=False) as db:
                yield db

    def _data_version(self) -> int:
        return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.path)
        except OSError:
            return None
        return found.st_dev, found.st_ino


def create(path: Path, *, author: str, now: Callable[[], datetime] = _now) -> File:
    """Make an empty file; the caller adds the network in its first step.

    Raises:
        Refused: there is one of that name already, or it cannot be written there.
    """
    if path.exists():
        raise Refused(f"“{path}” exists already; choose another name.")
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise Refused(f"“{path}” cannot be made ({error.strerror}). Choose a folder you may write to.") from error
    made = engine(path)
    try:
        with _explaining(path):
            raw = connect(path)
            raw.execute(f"PRAGMA journal_mode={journal_mode()}")
            raw.close()
            with made.connect().execution_options(writing=True) as connection:
                _lay_out(connection)
    except PlannerError:
        path.unlink()
        raise
    finally:
        made.dispose()
    return File(path, author=author, now=now)


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        sentence = explained(error, path)
        if sentence is None:
            raise
        raise sentence from error


_ALEMBICS_OWN = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def _lay_out(connection: Connection) -> None:
    # The identity comes last: until then the file is nobody's, should the power fail.
    with connection.begin():
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(_ALEMBICS_OWN)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
        triggers.build(connection)
        facts = {"created by": f"CQO Desktop {__version__}", "zone rules": zones.rules_version()}
        connection.execute(Meta.__table__.insert(), [{"name": k, "value": v} for k, v in facts.items()])  # type: ignore[attr-defined] # a Table at run time
        connection.exec_driver_sql(f"PRAGMA user_version = {EPOCH:d}")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")


def open_file(path: Path, *, author: str, now: Callable[[], datetime] = _now) -> File:
    """Open a file of ours, migrated to today's shape if it is older.

    Raises:
        Unreadable: it is not ours, newer than this program, or damaged; it was left as it is.
    """
    examine(path)
    with _explaining(path):
        epoch = _check(path)
    if epoch < EPOCH:
        # Alembic is heavy and rarely needed, so that only this seam loads it.
        from cqo_desktop.store.migrate import upgrade  # noqa: PLC0415

        upgrade(path, at=now())
    return File(path, author=author, now=now)


def _check(path: Path) -> int:
    """See that the file is sound, and give its epoch: the header alone does not know what the log still holds."""
    raw = connect(path)
    try:
        try:
            found = raw.execute("PRAGMA quick_check(1)").fetchall()
            tables = raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'step'").fetchone()[0]
        except dbapi2.DatabaseError as error:
            if isinstance(error, dbapi2.OperationalError):
                raise
            found, tables = [(str(error),)], 0
        if found != [("ok",)] or not tables:
            raise Damaged(
                f"“{path.name}” is damaged. It was left as it is; "
                "recover a copy of it (cqo-desktop recover), or open a backup.",
            )
        epoch = int(raw.execute("PRAGMA user_version").fetchone()[0])
        see_epoch(path, epoch)
        _keep_log(raw)
        return epoch
    finally:
        raw.close()


def _keep_log(raw: dbapi2.Connection) -> None:
    """Give a copy its write-ahead log back; a file that cannot be written to now works without."""
    with suppress(dbapi2.OperationalError):
        raw.execute(f"PRAGMA journal_mode={journal_mode()}")
