"""Which rows the programme shows, and in which order: pure, over what the questions answered."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cqo_desktop.domain.problems import Kind, Problem
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.views.session import words as session_words

_HEADS, _FORUMS, _GAPS = 10**6, 10**7, 10**9
"""Rows that are no sessions are numbered below all sessions, each kind far from the others."""


@dataclass(frozen=True, slots=True)
class MonthHead:
    """The line above the sessions of a month."""

    first: date

    @property
    def id(self) -> int:
        """Number it by its month."""
        return -_number(self.first)


@dataclass(frozen=True, slots=True)
class GapRow:
    """A month in which a monthly series has no session, and the idea that waits there."""

    first: date
    series_id: int
    series: str
    idea: str = ""

    @property
    def id(self) -> int:
        """Number it by its series and month."""
        return -(_GAPS + self.series_id * 10**5 + _number(self.first))


@dataclass(frozen=True, slots=True)
class SeriesHead:
    """The line above the sessions of a series; without one, above those that stand alone."""

    series: SeriesRow | None
    count: int

    @property
    def id(self) -> int:
        """Number it by its series."""
        return -(_HEADS + (self.series.id if self.series else 0))


@dataclass(frozen=True, slots=True)
class ForumRow:
    """The sessions of a Forum as one line, above them where it is open."""

    name: str
    sessions: tuple[SessionRow, ...]
    """In order of time."""
    is_open: bool = False

    @property
    def series_id(self) -> int:
        """Name its series."""
        return self.sessions[0].series_id or 0

    @property
    def id(self) -> int:
        """Number it by its series."""
        return -(_FORUMS + self.series_id)


type ProgrammeRow = SessionRow | MonthHead | GapRow | SeriesHead | ForumRow
type Place = tuple[int, int]
"""Which of how many."""


def haystack(row: SessionRow) -> str:
    """Give all that is searched of a session, folded."""
    words = (row.title, row.subtitle, row.series, row.where, row.track, session_words.status(row.status), *row.speakers)
    return fold(" ".join(words))


def matching(rows: Iterable[tuple[SessionRow, str]], looked_for: str) -> list[SessionRow]:
    """Keep the sessions in which every word looked for stands somewhere."""
    words = fold(looked_for).split()
    return [row for row, text in rows if all(word in text for word in words)]


def gaps(problems: Iterable[Problem], rows: Iterable[SessionRow], every: Iterable[SeriesRow]) -> list[GapRow]:
    """Give the months that lack a session, as the checks found them."""
    names = {each.id: each.name for each in every}
    ideas = {
        (row.series_id, row.wall.date().replace(day=1)): row.title for row in rows if row.status is SessionStatus.IDEA
    }
    return [
        GapRow(each.day, each.series_id, names[each.series_id], ideas.get((each.series_id, each.day), ""))
        for each in problems
        if each.kind is Kind.GAP and each.series_id in names
    ]


def places(rows: Iterable[SessionRow]) -> dict[int, Place]:
    """Count the sessions of each series by date, those called off left out."""
    runs: dict[int, list[int]] = defaultdict(list)
    for row in _by_time(rows):
        if row.series_id is not None and row.status is not SessionStatus.CALLED_OFF:
            runs[row.series_id].append(row.id)
    return {each: (place, len(run)) for run in runs.values() for place, each in enumerate(run, 1)}


def lessons(rows: Sequence[SessionRow], firsts: Mapping[int, int]) -> Mapping[int, Place]:
    """Count those that are lessons, one building on the other; a second sitting is the lesson of its first."""
    found = places(row for row in rows if row.kind is SeriesKind.MINI_SERIES and row.id not in firsts)
    return found | {second: found[first] for second, first in firsts.items() if first in found}


def by_month(
    rows: Sequence[SessionRow], gaps: Iterable[GapRow] = (), opened: Container[int] | None = None
) -> list[ProgrammeRow]:
    """Order by time under a head for each month; what a month lacks stands at its end.

    Where `opened` is given, the sessions of a Forum are one line, and stand below it where its series is among these.
    """
    months: dict[date, list[ProgrammeRow]] = defaultdict(list)
    for run in _runs(_by_time(rows), folds=opened is not None):
        month = months[run[0].wall.date().replace(day=1)]
        if len(run) == 1:
            month.append(run[0])
            continue
        is_open = opened is not None and run[0].series_id in opened
        month.append(ForumRow(run[0].series, run, is_open))
        month += run if is_open else ()
    for gap in gaps:
        months[gap.first].append(gap)
    return [each for month in sorted(months) for each in (MonthHead(month), *months[month])]


def _runs(rows: Sequence[SessionRow], *, folds: bool) -> Iterable[tuple[SessionRow, ...]]:
    """Put the sessions of each Forum together, at the place of its first; all others stay by themselves."""
    forums: dict[int, list[SessionRow]] = defaultdict(list)
    for row in rows:
        if folds and row.kind is SeriesKind.FORUM_TRACK and row.series_id is not None:
            forums[row.series_id].append(row)
    for row in rows:
        run = forums.get(row.series_id or 0, [row])
        if row is run[0]:
            yield tuple(run)


def by_series(
    rows: Sequence[SessionRow], every: Iterable[SeriesRow], gaps: Iterable[GapRow] = (), *, bare: bool = True
) -> list[ProgrammeRow]:
    """Put sessions under their series in order of time; `bare` shows series without any session, too."""
    runs: dict[int | None, list[SessionRow | GapRow]] = defaultdict(list)
    for row in _by_time(rows):
        runs[row.series_id].append(row)
    for gap in gaps:
        run = runs[gap.series_id]
        place = next((at for at, row in enumerate(run) if _month_of(row) > gap.first), len(run))
        run.insert(place, gap)
    made: list[ProgrammeRow] = []
    for series in (*every, None):
        run = runs[series.id if series else None]
        if run or (bare and series is not None and not series.sessions):
            count = sum(isinstance(row, SessionRow) for row in run)
            made += [SeriesHead(series, count), *run]
    return made


def sorted_by(rows: Sequence[SessionRow], key: Callable[[SessionRow], Any], *, descending: bool) -> list[ProgrammeRow]:
    """Order by a column, and by time where that is equal."""
    return [*sorted(_by_time(rows), key=key, reverse=descending)]


def _by_time(rows: Iterable[SessionRow]) -> list[SessionRow]:
    return sorted(rows, key=lambda row: (row.instant, row.id))


def _month_of(row: SessionRow | GapRow) -> date:
    return row.wall.date() if isinstance(row, SessionRow) else row.first


def _number(month: date) -> int:
    return month.year * 12 + month.month
