"""The database engine: a mended SQLite, its pragmas, and transactions that mean what they say."""

import os
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from cqo_desktop.domain.errors import PlannerError

MENDED = (3, 51, 3)
"""Before this version two connections can corrupt a WAL file (sqlite.org/wal.html#walresetbug)."""

_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
)


def journal_mode(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> str:
    """Choose the write-ahead log where this SQLite can be trusted with it."""
    return "WAL" if version >= MENDED else "DELETE"


def _address(path: Path, *, read_only: bool) -> str:
    may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if path.exists() and not may_write and not path.with_name(path.name + "-wal").exists():
        # We can keep no log, and nobody else is: the file is read as it stands.
        return f"{path.as_uri()}?mode=ro&immutable=1"
    return f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}"


def connect(path: Path, *, read_only: bool = False) -> dbapi2.Connection:
    """Open one raw connection with every pragma set and asserted."""
    address = _address(path.absolute(), read_only=read_only)
    raw = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    for pragma in _PRAGMAS:
        raw.execute(pragma)
    if raw.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raw.close()
        raise PlannerError("This SQLite cannot keep references sound; install the program again.")
    return raw


def engine(path: Path, *, read_only: bool = False) -> Engine:
    """Make an engine whose transactions begin when we say: deferred to read, immediate to write.

    A writer's connection carries the execution option `writing`; taking the write lock first makes it wait
    for another writer instead of failing half-way.
    """

    def opened() -> Any:  # noqa: ANN401 - the driver has no types
        return connect(path, read_only=read_only)

    made = create_engine("sqlite+pysqlite://", module=dbapi2, creator=opened, poolclass=QueuePool, pool_size=4)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
