"""How days and hours are written for the person at the screen."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale


def is_twelve(hours: str) -> bool:
    """Tell whether a preference (`12`, `24`, `auto`) means twelve hours; `auto` asks the system."""
    written = QLocale.system().timeFormat(QLocale.FormatType.ShortFormat)
    return hours == "12" or (hours == "auto" and "ap" in written.casefold())


@dataclass(frozen=True, slots=True)
class Clock:
    """A way to write hours; days are written in the window's language."""

    twelve: bool = True

    def hour(self, moment: datetime | time) -> str:
        """Write '4:00 p.m.' or '16:00'."""
        if not self.twelve:
            return f"{moment:%H:%M}"
        return f"{moment.hour % 12 or 12}:{moment.minute:02} {'a.m.' if moment.hour < 12 else 'p.m.'}"

    def short(self, moment: datetime | time) -> str:
        """Write '4p', '4:15p' or '16'."""
        minutes = f":{moment.minute:02}" if moment.minute else ""
        if not self.twelve:
            return f"{moment.hour:02}{minutes}"
        return f"{moment.hour % 12 or 12}{minutes}{'a' if moment.hour < 12 else 'p'}"

    def mark(self, moment: datetime | time) -> str:
        """Write '4 p.m.', '4:30 p.m.' or '16:00', as a ruler has them."""
        if not self.twelve or moment.minute:
            return self.hour(moment)
        return self.hour(moment).replace(":00", "")

    def span(self, start: datetime, minutes: int) -> str:
        """Write '4:00 to 5:00 p.m.'."""
        end = start + timedelta(minutes=minutes)
        first = self.hour(start)
        if self.twelve and (start.hour < 12) == (end.hour < 12) and start.date() == end.date():
            first = first.rpartition(" ")[0]
        return f"{first} to {self.hour(end)}"

    def day(self, when: date) -> str:
        """Write 'Thu 22 Oct'."""
        return day(when)

    def long_day(self, when: date) -> str:
        """Write 'Thursday 22 October 2026'."""
        return long_day(when)

    def weekday(self, when: date) -> str:
        """Write 'Thu'."""
        return weekday(when)

    def month(self, when: date) -> str:
        """Write 'October 2026'."""
        return month(when)

    def day_month(self, when: date) -> str:
        """Write '1 Oct'."""
        return _written(when, "d MMM")


def day(when: date) -> str:
    """Write 'Thu 22 Oct'."""
    return _written(when, "ddd d MMM")


def long_day(when: date) -> str:
    """Write 'Thursday 22 October 2026'."""
    return _written(when, "dddd d MMMM yyyy")


def short_day(when: date) -> str:
    """Write 'Thu 22', for lists that name the month above."""
    return _written(when, "ddd d")


def weekday(when: date) -> str:
    """Write 'Thu'."""
    return _written(when, "ddd")


def month(when: date) -> str:
    """Write 'October 2026'."""
    return _written(when, "MMMM yyyy")


def _written(when: date, pattern: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)
