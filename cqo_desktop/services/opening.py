"""Opening a file: migrated if it is old, its coming times by today's zone rules."""

import getpass
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import sessions
from cqo_desktop.store import file as files
from cqo_desktop.store.file import File
from cqo_desktop.store.tables import Session


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file and what happened to it on the way, in sentences."""

    file: File
    notices: tuple[str, ...] = ()


def login() -> str:
    """Give the name under which this person's steps stand in the history unless they choose another."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"


def open_file(path: Path, *, author: str, now: Callable[[], datetime] = _now) -> Opened:
    """Open a file and name the sessions that new zone rules have moved.

    Raises:
        Unreadable: it is not ours, newer than this program, or damaged; it was left as it is.
    """
    file = files.open_file(path, author=author, now=now)
    if not file.ask(_has_stale_times, since=now()):
        return Opened(file)
    try:
        moved = file.do(sessions.recompute, since=now()).value
    except Refused as refused:
        return Opened(file, (f"Times could not be computed by the zone rules {zones.rules_version()}: {refused}",))
    rules = f"by the zone rules {zones.rules_version()}"
    return Opened(file, tuple(f"Moved {rules}: {each}." for each in moved))


def _has_stale_times(db: Db, *, since: datetime) -> bool:
    stale = select(Session.id).where(Session.rules_version != zones.rules_version(), Session.instant >= since)
    return db.scalar(stale.limit(1)) is not None


def home_zone() -> str:
    """Guess the zone of this computer, UTC where it does not say."""
    local = Path("/etc/localtime")
    guesses = [os.environ.get("TZ", "").removeprefix(":")]
    if local.is_symlink():
        guesses.append(str(local.resolve()).rpartition("zoneinfo/")[2])
    return next((guess for guess in guesses if guess in zones.names()), "UTC")
