"""What a coordinator sees first: the year at a glance, the next session, and what comes after it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import groupby

from cqo_desktop.domain.gaps import gaps
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.programme_years import MONTHS, programme_years
from cqo_desktop.domain.readiness import is_break
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus

AHEAD = timedelta(days=24)
FEW = 5
"""So many of what comes are shown even where less comes soon."""


class Strength(Enum):
    """How firmly a session stands."""

    PAST = "past"
    FIRM = "firm"
    DRAFT = "draft"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One session of a month; a Forum is one however many sessions it has."""

    kind: SeriesKind
    hue: Hue
    strength: Strength
    title: str
    wall: datetime


class Need(Enum):
    """Whether a month asks for its monthly session."""

    NONE = "none"
    OPEN = "open"
    """Nothing is planned so far ahead yet."""
    GAP = "gap"
    """There are sessions before and after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCell:
    """One month of the year."""

    first: date
    marks: tuple[Mark, ...]
    need: Need = Need.NONE
    series_id: int | None = None
    """The monthly series that lacks a session."""
    is_now: bool = False
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that comes, or the sessions of one day of a Forum."""

    row: SessionRow
    count: int = 1


def first_month(days: Sequence[date], today: date) -> date:
    """Find the month the year around today began with; where nothing is planned around it, this one."""
    now = today.replace(day=1)
    years = (year.first for year in programme_years(days))
    return next((first for first in years if 0 <= _number(now) - _number(first) < MONTHS), now)


def ribbon(
    rows: Sequence[SessionRow], *, first: date, now: datetime, monthly: int | None = None
) -> tuple[MonthCell, ...]:
    """Lay out twelve months; `now` is the network's own wall, aware, and `monthly` the series that meets each month."""
    today = now.date()
    lacking = {each.day: each.series_id for each in gaps([Planned(row) for row in rows], today=today)}
    return tuple(_cell(month, rows, now, lacking, monthly) for month in _months(first))


def _cell(
    month: date, rows: Sequence[SessionRow], now: datetime, lacking: Mapping[date, int | None], monthly: int | None
) -> MonthCell:
    this = now.date().replace(day=1)
    here = [row for row in rows if row.wall.date().replace(day=1) == month]
    need, series_id = Need.NONE, None
    if month in lacking:
        need, series_id = Need.GAP, lacking[month]
    elif monthly is not None and month >= this and not any(_fills(row, monthly) for row in here):
        need, series_id = Need.OPEN, monthly
    return MonthCell(
        first=month,
        marks=tuple(_marks(here, now)),
        need=need,
        series_id=series_id,
        is_now=month == this,
        is_past=month < this,
    )


def _fills(row: SessionRow, monthly: int) -> bool:
    is_wanted = row.series_id == monthly or row.kind is SeriesKind.FORUM_TRACK
    return is_wanted and (row.status.takes_place or row.replaced_by_id is not None)


def _marks(rows: Sequence[SessionRow], now: datetime) -> Iterator[Mark]:
    forums = set()
    for row in rows:
        if row.status is SessionStatus.CALLED_OFF:
            continue
        is_forum = row.kind is SeriesKind.FORUM_TRACK
        if is_forum and row.series_id in forums:
            continue
        forums.add(row.series_id if is_forum else None)
        title = row.series if is_forum else row.title
        yield Mark(kind=row.kind, hue=row.hue, strength=_strength(row, now), title=title, wall=row.wall)


def _strength(row: SessionRow, now: datetime) -> Strength:
    if row.status is SessionStatus.DONE or row.end <= now:
        return Strength.PAST
    if row.status in {SessionStatus.CONFIRMED, SessionStatus.INVITED}:
        return Strength.FIRM
    return Strength.DRAFT if row.status is SessionStatus.DRAFT else Strength.LOOSE


def next_session(rows: Sequence[SessionRow], now: datetime) -> SessionRow | None:
    """Find the session that is on or comes next; meals and registration are none."""
    ahead = (row for row in rows if row.status.takes_place and row.end > now and not is_break(row))
    return next(ahead, None)


def coming(rows: Sequence[SessionRow], now: datetime) -> tuple[Coming, ...]:
    """List what comes soon, and a few in any case; those called off stay, so that nobody waits for them."""
    ahead = [row for row in rows if row.end > now and row.status is not SessionStatus.IDEA]
    days = [[*run] for _, run in groupby(ahead, _day_of_forum)]
    lines = [Coming(run[0], len(run)) for run in days]
    soon = [each for each in lines if each.row.instant - now <= AHEAD]
    return tuple(lines[: max(len(soon), FEW)])


def _day_of_forum(row: SessionRow) -> tuple[int | None, date] | int:
    is_forum = row.kind is SeriesKind.FORUM_TRACK and row.status.takes_place
    return (row.series_id, row.wall.date()) if is_forum else row.id


def _months(first: date) -> list[date]:
    numbers = range(_number(first), _number(first) + MONTHS)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1
