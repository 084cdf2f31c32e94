"""Is the file sound, and the programme with it."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.findings import Area, Finding
from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.sentences import counted
from cqo_desktop.services import problems
from cqo_desktop.store import integrity
from cqo_desktop.store.tables import Network, Person, Series, Session, Venue

_MOST = 20
_ZONES: tuple[tuple[InstrumentedAttribute[str] | InstrumentedAttribute[str | None], str], ...] = (
    (Network.zone, "network"),
    (Person.zone, "person"),
    (Series.rule_zone, "series"),
    (Venue.zone, "venue"),
    (Session.zone, "session"),
)


def check(db: Db, *, now: datetime) -> list[Finding]:
    """Check a file from its pages to its programme, the gravest first; `now` is aware."""
    pages = [
        _finding(Area.PAGES, f"The file’s pages are damaged ({fault}); recover a copy of it.")
        for fault in integrity.page_faults(db)
    ]
    if pages:
        # What stands on damaged pages cannot be trusted to be read.
        return pages
    nowhere = list(_unknown_zones(db))
    # Who sleeps when is told by the zones alone.
    programme = () if nowhere else _programme(db, now)
    return [*_references(db), *_journal(db), *nowhere, *_stale_times(db, now), *programme]


def _finding(area: Area, sentence: str, severity: Severity = Severity.PROBLEM) -> Finding:
    return Finding(area=area, severity=severity, sentence=sentence)


def _references(db: Db) -> Iterator[Finding]:
    for table, row, parent in integrity.dangling(db):
        yield _finding(
            Area.REFERENCES, f"The {table} {row} refers to a {parent} that is not there; recover a copy of the file."
        )


def _journal(db: Db) -> Iterator[Finding]:
    silenced = integrity.silenced(db)
    if silenced:
        which = f"{silenced[0]} among {len(silenced)}" if len(silenced) > 1 else silenced[0]
        yield _finding(Area.JOURNAL, f"The journal does not watch every table ({which}); recover a copy of the file.")
    for table, row in islice(integrity.unrecorded(db), _MOST):
        yield _finding(
            Area.JOURNAL,
            f"The {table} {row} was changed past the journal, so undo does not know of it; look at it.",
        )


def _unknown_zones(db: Db) -> Iterator[Finding]:
    for column, owner in _ZONES:
        query = select(column, func.count()).where(column != "").group_by(column)  # None is no zone either
        for name, count in db.execute(query):
            try:
                zones.zone(name or "")
            except Refused as refused:
                yield _finding(Area.ZONES, f"{counted(count, owner, _many(owner))}: {refused}")


def _many(owner: str) -> str:
    return {"person": "people", "series": "series"}.get(owner, f"{owner}s")


def _stale_times(db: Db, now: datetime) -> Iterator[Finding]:
    rows = db.execute(
        select(
            Session.wall, Session.fold, Session.zone, Session.instant, Session.rules_version, Session.title, Session.id
        ).where(Session.instant >= now)
    ).all()
    stale = sum(row.rules_version != zones.rules_version() for row in rows)
    if stale:
        yield _finding(
            Area.ZONES,
            f"The times of {counted(stale, 'coming session')} come from older zone rules; open the file to renew them.",
            Severity.WARNING,
        )
    for row in rows:
        moment = zones.resolve_or_none(row.wall.replace(fold=row.fold), row.zone) if row.zone in zones.names() else None
        if row.rules_version == zones.rules_version() and moment is not None and moment.instant != row.instant:
            yield _finding(
                Area.ZONES,
                f"“{row.title}” (session {row.id}) is kept at another instant than its wall time means; move it again.",
            )


def _programme(db: Db, now: datetime) -> Iterator[Finding]:
    for problem in problems.found(db, now=now):
        yield Finding(
            area=Area.PROGRAMME, severity=problem.severity, sentence=problem.sentence, session_ids=problem.session_ids
        )
