"""Months of a planned year that have nothing in them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from cqo_desktop.domain import hours
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import SeriesKind

type Month = tuple[int, int]


def gaps(all_planned: Sequence[Planned], *, today: date) -> Iterator[Problem]:
    """Find months, from this one to the last planned, in which a monthly series has no session.

    A month with a Forum needs none; nor does one whose session was called off and replaced.
    """
    rows = [each.row for each in all_planned]
    forums = {_month(row) for row in rows if row.kind is SeriesKind.FORUM_TRACK and row.status.takes_place}
    runs: dict[int, list[SessionRow]] = defaultdict(list)
    for row in rows:
        if row.kind is SeriesKind.MONTHLY and row.series_id is not None:
            runs[row.series_id].append(row)
    for series_id, run in runs.items():
        held = {_month(row) for row in run if row.status.takes_place}
        excused = forums | {_month(row) for row in run if row.replaced_by_id is not None}
        for month in _through(held, today):
            if month not in held | excused:
                yield _gap(month, series_id, run[0].series)


def _month(row: SessionRow) -> Month:
    return row.wall.year, row.wall.month


def _through(held: set[Month], today: date) -> Iterator[Month]:
    if not held:
        return
    year, month = max(min(held), (today.year, today.month))
    while (year, month) <= max(held):
        yield year, month
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _gap(month: Month, series_id: int, series: str) -> Problem:
    first = date(*month, 1)
    return Problem(
        kind=Kind.GAP,
        severity=Severity.WARNING,
        day=first,
        finding=f"{hours.month(first)} has no session",
        about=quoted(series),
        repair="Plan it",
        series_id=series_id,
    )
