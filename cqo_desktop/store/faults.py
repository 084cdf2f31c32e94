"""Turning what the database reports into sentences a person can act on."""

from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy.exc import DBAPIError

from cqo_desktop.domain.errors import PlannerError, Refused, Unreadable, Unwritable


class Damaged(Unreadable):
    """The file is damaged; it was left as it is, and a copy of it can be recovered."""


_SENTENCES: tuple[tuple[str, type[PlannerError], str], ...] = (
    (
        "disk is full",
        Unwritable,
        "The disk that holds “{name}” is full, so nothing was saved. Free some space and try again.",
    ),
    (
        "readonly",
        Unwritable,
        "“{name}” is read-only, so nothing was changed. Save a copy where you may write, and change that one.",
    ),
    (
        "database is locked",
        Refused,
        "Another program has been writing to “{name}” for more than five seconds, so nothing was saved. Try again.",
    ),
    (
        "disk image is malformed",
        Damaged,
        "“{name}” is damaged. It was left as it is; recover a copy of it (cqo-desktop recover), or open a backup.",
    ),
    (
        "not a database",
        Unreadable,
        "“{name}” is not a CQO file. It was left as it is; choose a file that ends in .cqo.",
    ),
    (
        "disk I/O error",
        Unwritable,
        "The disk that holds “{name}” reports an error, so nothing was saved. Save a copy elsewhere.",
    ),
    (
        "unable to open",
        Unreadable,
        "“{name}” cannot be opened. Check that the file is still there and that you may read it.",
    ),
)


def explained(error: DBAPIError | dbapi2.Error, path: Path) -> PlannerError | None:
    """Give the sentence for a fault of the world; None for a fault of ours, which must surface as it is."""
    # Not the whole message: SQLAlchemy's carries the values, which are people's own words.
    words = str(error.orig if isinstance(error, DBAPIError) else error)
    for sign, kind, sentence in _SENTENCES:
        if sign in words:
            return kind(sentence.format(name=path.name))
    return None
