"""A year of sessions laid out before anything is created: each date, for whom it is when, and what stands there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cqo_desktop.domain.recurrence import Occurrence, occurrence
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One date that could be planned."""

    occurrence: Occurrence
    zone: str
    source: SessionRow | None = None
    """The session that would be repeated."""
    taken: str = ""
    """The session the series has there already."""
    forum: str = ""
    """The Forum of that month, in which a monthly session is not needed."""

    @property
    def is_free(self) -> bool:
        """Tell whether it is to be planned unless somebody says otherwise."""
        return self.occurrence.moment is not None and not self.taken and not self.forum


def proposals(
    walls: Iterable[datetime], *, zone: str, members: Sequence[str], series_id: int, rows: Sequence[SessionRow]
) -> list[Proposal]:
    """Lay out wall times of a monthly series; `rows` are all sessions, of which some may be in the way."""
    mine = {_month(row.wall): row.title for row in rows if row.series_id == series_id and _stands(row)}
    forums = _forums(rows)
    return [
        Proposal(
            occurrence=occurrence(wall, zone, members),
            zone=zone,
            taken=mine.get(_month(wall), ""),
            forum=forums.get(_month(wall), ""),
        )
        for wall in walls
    ]


def repeated(
    sources: Iterable[tuple[SessionRow, datetime]], *, members: Sequence[str], rows: Sequence[SessionRow]
) -> list[Proposal]:
    """Lay out sessions anew at other wall times; a monthly one is in the way of its month, any other of its day."""
    made = []
    forums = _forums(rows)
    for source, wall in sources:
        is_monthly = source.kind is SeriesKind.MONTHLY
        there = (
            row.title
            for row in rows
            if row.series_id == source.series_id
            and _stands(row)
            and (_month(row.wall) == _month(wall) if is_monthly else row.wall.date() == wall.date())
        )
        forum = forums.get(_month(wall), "") if is_monthly else ""
        made.append(
            Proposal(
                occurrence=occurrence(wall, source.zone, members),
                zone=source.zone,
                source=source,
                taken=next(there, ""),
                forum=forum,
            )
        )
    return made


def first_month(run: Sequence[SessionRow], today: date) -> date:
    """Choose where planning goes on: the month after the last session of a series, from this one on."""
    this = today.replace(day=1)
    last = max((row.wall.date().replace(day=1) for row in run if _stands(row)), default=None)
    if last is None or last < this:
        return this
    return date(last.year + last.month // 12, last.month % 12 + 1, 1)


def _stands(row: SessionRow) -> bool:
    return row.status is not SessionStatus.CALLED_OFF


def _forums(rows: Sequence[SessionRow]) -> dict[tuple[int, int], str]:
    return {
        _month(row.wall): row.series for row in rows if row.kind is SeriesKind.FORUM_TRACK and row.status.takes_place
    }


def _month(wall: datetime) -> tuple[int, int]:
    return wall.year, wall.month
