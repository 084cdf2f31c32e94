"""The guard over clocks: sessions at another hour than usual for some members, and those new zone rules moved."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import odd_weeks, zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.odd_weeks import OddSession
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import editing, programme, sessions
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Change, Person, Session, SettledHour, Step

RECOMPUTED = "Update the times to the zone rules "


@dataclass(frozen=True, slots=True)
class Odd:
    """A session to come at another hour than usual for some members."""

    session: OddSession
    settled: bool
    """Somebody has seen it and means it."""


@dataclass(frozen=True, slots=True)
class Drifted:
    """A session to come whose instant new zone rules have moved."""

    row: SessionRow
    was: datetime
    """The instant it had before; people elsewhere may have planned by it."""


def listed(db: Db, *, now: datetime, series_id: int | None = None) -> list[Odd]:
    """List the sessions to come at another hour than usual, by time, of one series or of all."""
    rows = programme.listed(db, series_id=series_id)
    known = settled(db)
    odd = odd_weeks.odd_sessions(rows, _zones(db))
    return [Odd(each, known.get(each.row.id) == each.row.instant) for each in odd if each.row.end > now]


def _zones(db: Db) -> list[str]:
    people = func.count()
    query = select(Person.zone).where(Person.kind == PersonKind.MEMBER).group_by(Person.zone)
    return [zone for zone in db.scalars(query.order_by(people.desc(), Person.zone)) if zone in zones.names()]


def settled(db: Db) -> Mapping[int, datetime]:
    """Give the instants that are settled, by session."""
    return dict(db.execute(select(SettledHour.session_id, SettledHour.instant)).all())


def keep_wall(db: Db, *, session_ids: Sequence[int]) -> None:
    """Leave sessions at their wall time, and settle it: that some members' hour is another one is seen and meant.

    Raises:
        NotFound: one of them is gone.
        Refused: none is given.
    """
    rows = _rows(db, session_ids)
    entitle(db, f"Keep the wall time of {_what(rows)}")
    for row in rows:
        _settle(db, row)


def keep_hour(db: Db, *, session_ids: Sequence[int], zone: str) -> None:
    """Give sessions the usual hour of their series on the walls of a zone, and settle it; 'UTC' keeps the instant.

    Raises:
        NotFound: one of them is gone.
        Refused: one of them has no usual hour, or the clocks of the zone skip it that day.
    """
    rows = _rows(db, session_ids)
    city, what = zones.city(zones.zone(zone).key), _what(rows)
    entitle(db, f"Keep the hour in UTC for {what}" if zone == "UTC" else f"Keep the hour of {city} for {what}")
    every = {row.id: run for run in odd_weeks.runs(programme.listed(db)) for row in run}
    for row in rows:
        if row.id not in every:
            raise Refused(f"{quoted(row.title)} keeps no hour with others of its series; move it instead.")
        wall = row.instant.astimezone(zones.zone(zone))
        usual = odd_weeks.usual(every[row.id], [zone])[zone]
        moment = zones.resolve(datetime.combine(wall.date(), usual), zone)
        sessions.move(db, session_id=row.id, to=moment.at(row.zone).replace(tzinfo=None))
        _settle(db, row)


def _rows(db: Db, session_ids: Sequence[int]) -> list[Session]:
    if not session_ids:
        raise Refused("No session is chosen; choose those whose hour is to be settled.")
    return [editing.found(db, Session, each, "session") for each in session_ids]


def _what(rows: Sequence[Session]) -> str:
    return quoted(rows[0].title) if len(rows) == 1 else counted(len(rows), "session")


def _settle(db: Db, row: Session) -> None:
    known = db.scalar(select(SettledHour).where(SettledHour.session_id == row.id))
    if known is None:
        db.add(SettledHour(session_id=row.id, instant=row.instant))
    else:
        known.instant = row.instant


def drifted(db: Db, *, now: datetime) -> list[Drifted]:
    """List the sessions to come that the newest zone rules have moved, still where these put them and not settled."""
    query = select(Step.id).where(Step.title.startswith(RECOMPUTED)).order_by(Step.id.desc()).limit(1)
    step = db.scalar(query)
    if step is None:
        return []
    changes = select(Change.row_id, Change.before, Change.after).where(
        Change.step_id == step, Change.table_name == Session.__tablename__
    )
    moved = {}
    for session_id, before, after in db.execute(changes):
        was, became = (json.loads(text or "{}").get("instant", "") for text in (before, after))
        if was != became:
            moved[session_id] = datetime.fromisoformat(was), datetime.fromisoformat(became)
    rows = programme.listed(db, ids=[*moved], start=now)
    known = settled(db)
    still = (row for row in rows if row.instant == moved[row.id][1] and known.get(row.id) != row.instant)
    return [Drifted(row, moved[row.id][0]) for row in still]


def put_back(db: Db, *, instants: Mapping[int, datetime]) -> None:
    """Move sessions to the instants they had before new zone rules moved them: their own walls show another hour.

    Raises:
        NotFound: one of them is gone.
        Refused: none is given.
    """
    rows = _rows(db, [*instants])
    entitle(db, f"Keep the instant of {_what(rows)}")
    own = {row.id: row.zone for row in rows}
    for session_id, instant in instants.items():
        wall = zones.moment(instant.astimezone(UTC), own[session_id]).wall
        sessions.move(db, session_id=session_id, to=wall)
