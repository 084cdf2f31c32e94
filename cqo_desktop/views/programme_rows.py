"""Which rows the programme shows, and in which order: pure, over what the question answered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.text import fold
from cqo_desktop.views import session_words


@dataclass(frozen=True, slots=True)
class MonthHead:
    """The line above the sessions of a month."""

    first: date

    @property
    def id(self) -> int:
        """Number it below all sessions."""
        return -(self.first.year * 12 + self.first.month)


type ProgrammeRow = SessionRow | MonthHead


def haystack(row: SessionRow) -> str:
    """Give all that is searched of a session, folded."""
    words = (row.title, row.subtitle, row.series, row.where, row.track, session_words.status(row.status), *row.speakers)
    return fold(" ".join(words))


def matching(rows: Iterable[tuple[SessionRow, str]], looked_for: str) -> list[SessionRow]:
    """Keep the sessions in which every word looked for stands somewhere."""
    words = fold(looked_for).split()
    return [row for row, text in rows if all(word in text for word in words)]


def by_month(rows: Sequence[SessionRow]) -> list[ProgrammeRow]:
    """Order by time and put a head above each month."""
    made: list[ProgrammeRow] = []
    month = None
    for row in sorted(rows, key=lambda row: (row.instant, row.id)):
        first = row.wall.date().replace(day=1)
        if first != month:
            made.append(MonthHead(first))
            month = first
        made.append(row)
    return made


def sorted_by(rows: Sequence[SessionRow], key: Callable[[SessionRow], Any], *, descending: bool) -> list[ProgrammeRow]:
    """Order by a column, and by time where that is equal."""
    by_time = sorted(rows, key=lambda row: (row.instant, row.id))
    return [*sorted(by_time, key=key, reverse=descending)]
