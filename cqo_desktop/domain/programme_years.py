"""The years of a programme: twelve months from the first session of each, whenever in the calendar that is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

MONTHS = 12
TAIL = 2
"""So many months after the last year still belong to it, until a year of their own begins to take shape."""


@dataclass(frozen=True, slots=True)
class ProgrammeYear:
    """The months of a year, both ends included, each by its first day."""

    first: date
    last: date

    @property
    def name(self) -> str:
        """Name it as people do: '2026–27', or '2024' where it lies in one calendar year."""
        first, last = self.first.year, self.last.year
        return str(first) if first == last else f"{first}–{last % 100:02}"

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day.replace(day=1) <= self.last


def programme_years(days: Iterable[date]) -> list[ProgrammeYear]:
    """Split a programme into its years, the first first."""
    runs: list[list[int]] = []
    for month in sorted({_number(day) for day in days}):
        if not runs or month >= runs[-1][0] + MONTHS:
            runs.append([])
        runs[-1].append(month)
    if len(runs) > 1 and runs[-1][-1] < runs[-2][0] + MONTHS + TAIL:
        tail = runs.pop()
        runs[-1] += tail
    return [ProgrammeYear(_first(run[0]), _first(run[-1])) for run in runs]


def year_of(today: date, years: Iterable[ProgrammeYear]) -> ProgrammeYear | None:
    """Choose the year that is on, else the one to come next, else the newest."""
    newest = None
    for newest in sorted(years, key=lambda year: year.first):
        if newest.last >= today.replace(day=1):
            return newest
    return newest


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first(number: int) -> date:
    year, month = divmod(number, 12)
    return date(year, month + 1, 1)
