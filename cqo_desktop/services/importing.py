"""Files in: read one, plan what it would do, do it as one step."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import PeopleRead, SessionsRead
from cqo_desktop.domain.incoming import AS_GUESSED, Counts, Fate, ImportPlan, Layout, PlanRow, Read, Ways
from cqo_desktop.domain.progress import Tell, quiet
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.services import network, schedule_facts
from cqo_desktop.services.incoming import conferences, members, people, programme, sessions
from cqo_desktop.services.incoming.guests import Guests
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Change

if TYPE_CHECKING:
    from cqo_desktop.services.incoming.files import Source


def read(path: Path, *, home: str, zone: str | None = None, columns: Mapping[str, str] | None = None) -> Read:
    """Read a foreign file of people or sessions; slow for large files, touches no database.

    `zone` is the one to give to times that carry none, else `home`, the network's. `columns` overrides what the
    headings of a table are taken for.

    Raises:
        Unreadable: it is missing, too large, or nothing this program knows.
        Refused: there is no such zone.
    """
    if zone:
        zones.zone(zone)
    return understand(load(path), home=home, ways=Ways(zone=zone, columns=columns))


def load(path: Path) -> "Source":
    """Take a foreign file into memory as it is now; slow for large files.

    Raises:
        Unreadable: it is missing, too large, or nothing this program knows.
    """
    from cqo_desktop.services.incoming import files  # noqa: PLC0415 - loads the readers of every format

    return files.load(path)


def understand(source: "Source", *, home: str, ways: Ways = AS_GUESSED) -> Read:
    """Read the people or sessions of a file in memory, as guessed or as a person wants it.

    Raises:
        Unreadable: it holds none, or its columns cannot be taken for what was asked.
        Refused: there is no such zone.
    """
    from cqo_desktop.services.incoming import files  # noqa: PLC0415 - loads the readers of every format

    return files.understand(source, home=home, ways=ways)


def layout(source: "Source", *, ways: Ways = AS_GUESSED) -> Layout | None:
    """Say what the columns of a table are taken for; nothing where the file is no table."""
    from cqo_desktop.services.incoming import files  # noqa: PLC0415 - loads the readers of every format

    return files.layout(source, ways)


def labels(source: "Source", *, read: Read, lines: Iterable[int]) -> dict[int, str]:
    """Say for lines of which nothing could be made what stands there."""
    from cqo_desktop.services.incoming import files  # noqa: PLC0415 - loads the readers of every format

    return files.labels(source, read, lines)


def texts(source: "Source", *, read: Read, line: int) -> dict[str, str]:
    """Give what stands in one record by field, for somebody to write over; what the file lacks is empty."""
    from cqo_desktop.services.incoming import files  # noqa: PLC0415 - loads the readers of every format

    return files.texts(source, read, line)


def plan(db: Db, *, read: Read, tell: Tell = quiet) -> ImportPlan:
    """Say what an import would do, changing nothing."""
    state = _state(db)
    problems = tuple(
        PlanRow(kind=Fate.PROBLEM, line=each.line, label=each.field, note=each.message) for each in read.problems
    )
    if isinstance(read.source, PeopleRead):
        return ImportPlan(read=read, rows=(*people.rows(db, read.source.people, tell), *problems), state=state)
    guests = Guests(db, schedule_facts.of(network.one(db).extra).persons)
    rows = tuple(sessions.rows(db, read, read.source.sessions, guests, tell))
    return ImportPlan(read=read, rows=(*rows, *problems), state=state, guests=tuple(guests.made), known=guests.known())


def apply(db: Db, *, plan: ImportPlan, keep: AbstractSet[int] | None = None, tell: Tell = quiet) -> Counts:
    """Import the new and changed records of a plan; `keep` narrows them to some places in `plan.rows`.

    Raises:
        Cancelled: `tell` raised it; nothing was changed.
    """
    if _state(db) != plan.state:
        plan = _plan(db, read=plan.read, tell=tell)
    rows = [row for place, row in enumerate(plan.rows) if row.write and (keep is None or place in keep)]
    counts = _counts(plan.rows, rows)
    if not rows:
        return counts
    source = plan.read.source
    what = counted(len(rows), "person", "people") if isinstance(source, PeopleRead) else counted(len(rows), "session")
    entitle(db, f"Import {what} from {quoted(plan.read.name)}")
    if isinstance(source, SessionsRead):
        made = programme.write(db, plan, rows, tell)
        conferences.remember(db, source, {**plan.known, **made})
    else:
        members.write(db, plan, rows, tell)
    return counts


_plan = plan
"""The question, where a parameter bears its name."""


def _state(db: Db) -> int:
    return db.scalar(select(func.max(Change.id))) or 0


def _counts(planned: Iterable[PlanRow], written: Sequence[PlanRow]) -> Counts:
    kinds = [row.kind for row in written] + [row.kind for row in planned if not row.write]
    return Counts(
        new=kinds.count(Fate.NEW),
        changed=kinds.count(Fate.CHANGED),
        same=kinds.count(Fate.SAME),
        problems=kinds.count(Fate.PROBLEM),
    )
