"""How painted calendars have days and hours written; `models.clock.Clock` does it."""

from datetime import date, datetime, time
from typing import Protocol


class WallClock(Protocol):
    """Write days and hours for the person at the screen."""

    @property
    def twelve(self) -> bool:
        """Tell whether a day has twice twelve hours."""

    def hour(self, moment: datetime | time) -> str:
        """Write '4:00 p.m.' or '16:00'."""

    def short(self, moment: datetime | time) -> str:
        """Write '4p' or '16'."""

    def mark(self, moment: datetime | time) -> str:
        """Write '4 p.m.' or '16:00', as a ruler has them."""

    def span(self, start: datetime, minutes: int) -> str:
        """Write '4:00 to 5:00 p.m.'."""

    def day(self, when: date) -> str:
        """Write 'Thu 22 Oct'."""

    def long_day(self, when: date) -> str:
        """Write 'Thursday 22 October 2026'."""

    def weekday(self, when: date) -> str:
        """Write 'Thu'."""

    def month(self, when: date) -> str:
        """Write 'October 2026'."""

    def day_month(self, when: date) -> str:
        """Write '1 Oct'."""
