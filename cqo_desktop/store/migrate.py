"""Bringing an older file up to date: checked, backed up, in one transaction, checked again."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from cqo_desktop.domain.errors import Refused
from cqo_desktop.store import backup, triggers
from cqo_desktop.store.engine import connect, engine
from cqo_desktop.store.identity import EPOCH

SCRIPTS = Path(__file__).parent / "migrations"


def configuration(connection: Connection, scripts: Path = SCRIPTS) -> Config:
    """Describe our migrations to Alembic."""
    made = Config()
    made.set_main_option("script_location", str(scripts).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def upgrade(path: Path, *, at: datetime, scripts: Path = SCRIPTS, revision: str = "head", epoch: int = EPOCH) -> Path:
    """Migrate a file and return the verified backup made of it before.

    Raises:
        Refused: the migration failed; the file is as it was.
    """
    raw = connect(path)
    try:
        kept = backup.before_migration(raw, path, revision, at)
    finally:
        raw.close()
    made = engine(path)
    try:
        with made.connect().execution_options(writing=True) as connection:
            _let_go_of_references(connection)
            with connection.begin():
                _migrate(connection, scripts, revision, epoch)
    except (SQLAlchemyError, CommandError, Refused) as error:
        raise Refused(
            f"“{path.name}” could not be brought up to date ({str(error).splitlines()[0]}). "
            f"It was left as it was; a copy is in “{kept}”.",
        ) from error
    finally:
        made.dispose()
    return kept


def _let_go_of_references(connection: Connection) -> None:
    # To change a table SQLite makes it anew and drops the old one, and would delete what refers to its rows.
    connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")


def _migrate(connection: Connection, scripts: Path, revision: str, epoch: int) -> None:
    triggers.drop(connection)
    command.upgrade(configuration(connection, scripts), revision)
    triggers.build(connection)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise Refused(f"{len(broken)} references would break")
    connection.exec_driver_sql(f"PRAGMA user_version = {epoch:d}")
