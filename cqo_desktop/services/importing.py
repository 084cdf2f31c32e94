"""Files in: read one, plan what it would do, do it as one step."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.incoming import Counts, ImportPlan, Read
from cqo_desktop.domain.progress import Tell, quiet


def read(path: Path, *, home: str, zone: str | None = None, columns: Mapping[str, str] | None = None) -> Read:
    """Read a foreign file of people or sessions; slow for large files, touches no database.

    `zone` is the one to give to times that carry none, else `home`, the network's. `columns` overrides what the
    headings of a table are taken for.

    Raises:
        Unreadable: it is missing, too large, or nothing this program knows.
        Refused: there is no such zone.
    """
    raise NotImplementedError(path, home, zone, columns)


def plan(db: Db, *, read: Read, tell: Tell = quiet) -> ImportPlan:
    """Say what an import would do, changing nothing."""
    raise NotImplementedError(db, read, tell)


def apply(db: Db, *, plan: ImportPlan, keep: AbstractSet[int] | None = None, tell: Tell = quiet) -> Counts:
    """Import the new and changed records of a plan; `keep` narrows them to some places in `plan.rows`.

    Raises:
        Cancelled: `tell` raised it; nothing was changed.
    """
    raise NotImplementedError(db, plan, keep, tell)
