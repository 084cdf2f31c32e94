"""What the first page shows, asked of the file in a fixed number of queries."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.overview import Coming, MonthCell, coming, first_month, next_session, ribbon
from cqo_desktop.domain.planned import Members
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import PersonKind, SeriesKind, SessionStatus
from cqo_desktop.services import comfort_hours, network, problems, programme, series
from cqo_desktop.store.tables import Person, Session

_NO_PLAN = (SessionStatus.CALLED_OFF, SessionStatus.IDEA)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The year, what comes next, and how far a new network has come."""

    now: datetime
    """Aware, on the network's own wall."""
    months: tuple[MonthCell, ...]
    rows: tuple[SessionRow, ...]
    """Every session from the first of these months on."""
    next: SessionRow | None
    coming: tuple[Coming, ...]
    monthly: SeriesRow | None
    members: Members
    """How many live in each zone."""
    hours: DayHours
    """The hours the network calls good."""
    people: int
    has_sessions: bool


def seen(db: Db, *, now: datetime) -> Overview:
    """See everything at an aware instant."""
    here = zones.zone(network.one(db).zone)
    wall = now.astimezone(here)
    days = [each.date() for each in db.scalars(select(Session.wall).where(Session.status.not_in(_NO_PLAN)))]
    first = first_month(days, wall.date())
    # A day earlier: the first of a month begins earlier in the east.
    start = datetime.combine(first, time(), tzinfo=here) - timedelta(days=1)
    rows = [row for row in programme.listed(db, start=start) if row.wall.date() >= first]
    monthly = next((each for each in series.listed(db) if each.kind is SeriesKind.MONTHLY), None)
    return Overview(
        now=wall,
        months=ribbon(rows, first=first, now=wall, monthly=monthly.id if monthly else None),
        rows=tuple(rows),
        next=next_session(rows, now),
        coming=coming(rows, now),
        monthly=monthly,
        members=problems.members(db),
        hours=comfort_hours.one(db),
        people=db.scalar(select(func.count()).where(Person.kind == PersonKind.MEMBER)) or 0,
        has_sessions=bool(days),
    )
