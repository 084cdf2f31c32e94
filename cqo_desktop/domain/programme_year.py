"""The twelve months a network plans together: they begin where its sessions once began, not in January."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

MONTHS = 12
SILENCE = 6
"""After so many months without any session a network begins anew."""


@dataclass(frozen=True, slots=True)
class ProgrammeYear:
    """Twelve months in a row."""

    first: date
    """The first day of its first month."""

    @property
    def months(self) -> tuple[date, ...]:
        """Give the first day of each month."""
        return tuple(_month(_number(self.first) + each) for each in range(MONTHS))

    @property
    def name(self) -> str:
        """Write '2026–27', or '2026' where it is the calendar's year."""
        if self.first.month == 1:
            return str(self.first.year)
        return f"{self.first.year}–{(self.first.year + 1) % 100:02}"

    def __contains__(self, day: date) -> bool:
        """Tell whether a day lies within it."""
        return 0 <= _number(day) - _number(self.first) < MONTHS


def year_around(days: Iterable[date], today: date) -> ProgrammeYear:
    """Give the programme year in which today lies; where it has no session, the twelve months from this one on."""
    held, now = {_number(day) for day in days}, _number(today)
    begin = _beginning(held, now)
    start = begin + (now - begin) // MONTHS * MONTHS
    return ProgrammeYear(_month(start if held & set(range(start, start + MONTHS)) else now))


def _beginning(held: set[int], now: int) -> int:
    """Find the month in which the run of sessions began that leads up to now."""
    begin = now
    for month in sorted((each for each in held if each <= now), reverse=True):
        if begin - month > SILENCE:
            break
        begin = month
    return begin


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)
