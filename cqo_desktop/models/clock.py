"""How days and hours are written for the person at the screen."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cqo_desktop.domain import day_hours


def is_twelve(hours: str) -> bool:
    """Tell whether a preference (`12`, `24`, `auto`) means twelve hours; `auto` asks the locale."""
    written = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return hours == "12" or (hours == "auto" and "ap" in written.casefold())


@dataclass(frozen=True, slots=True)
class Clock:
    """A way to write hours; days are written in the window's language."""

    twelve: bool = True

    def hour(self, moment: datetime | time) -> str:
        """Write '4:00 p.m.' or '16:00'."""
        if not self.twelve:
            return f"{moment:%H:%M}"
        half = _said("{hour} a.m.") if moment.hour < 12 else _said("{hour} p.m.")
        return half.format(hour=_twelve(moment))

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
        end = day_hours.later(start, minutes) if start.tzinfo else start + timedelta(minutes=minutes)
        same_half = (start.hour < 12) == (end.hour < 12) and start.date() == end.date()
        first = _twelve(start) if self.twelve and same_half else self.hour(start)
        return _said("{start} to {end}").format(start=first, end=self.hour(end))

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
        return _written(when, _said("d MMM"))


def day(when: date) -> str:
    """Write 'Thu 22 Oct'."""
    return _written(when, _said("ddd d MMM"))


def long_day(when: date) -> str:
    """Write 'Thursday 22 October 2026'."""
    return _written(when, _said("dddd d MMMM yyyy"))


def short_day(when: date) -> str:
    """Write 'Thu 22', for lists that name the month above."""
    return _written(when, _said("ddd d"))


def weekday(when: date) -> str:
    """Write 'Thu'."""
    return _written(when, "ddd")


def month(when: date) -> str:
    """Write 'October 2026'."""
    return _written(when, _said("MMMM yyyy"))


def dated(when: date) -> str:
    """Write 'Thu 22 Oct 2026', for lists of several years."""
    return _written(when, _said("ddd d MMM yyyy"))


def weekday_day(when: date) -> str:
    """Write 'Thursday 22 October'."""
    return _written(when, _said("dddd d MMMM"))


def short_month(when: date, *, with_year: bool = False) -> str:
    """Write 'Oct', or 'Jan ’27'."""
    return _written(when, _said("MMM ’yy") if with_year else "MMM")


def month_alone(when: date) -> str:
    """Write 'October'."""
    return QLocale().standaloneMonthName(when.month)


def full_date(when: date) -> str:
    """Write '22 October 2026'."""
    return _written(when, _said("d MMMM yyyy"))


def weekday_name(day: int) -> str:
    """Name a day of the week, 1 for Monday, as a choice: 'Monday'."""
    return headed(QLocale().standaloneDayName(day))


def headed(written: str) -> str:
    """Begin a heading with a capital, in languages whose months and days have none."""
    return f"{written[:1].upper()}{written[1:]}"


def day_in_words(when: date) -> str:
    """Write '22 October'."""
    return _written(when, _said("d MMMM"))


def days(first: date, last: date) -> str:
    """Write '18 to 24 October 2026', or '26 Oct to 1 Nov 2026', naming each month and year once."""
    if (first.year, first.month) == (last.year, last.month):
        return _said("{start} to {end}").format(start=first.day, end=full_date(last))
    begin = _written(first, _said("d MMM") if first.year == last.year else _said("d MMM yyyy"))
    return _said("{start} to {end}").format(start=begin, end=_written(last, _said("d MMM yyyy")))


def weekday_hour(hour: time, weekday: int | None) -> str:
    """Write '4:00 Friday', in the window's language; Monday is 0."""
    if weekday is None:
        return f"{hour:%H:%M}"
    return _said("{hour} {weekday}").format(hour=f"{hour:%H:%M}", weekday=QLocale().dayName(weekday + 1))


def _twelve(moment: datetime | time) -> str:
    return f"{moment.hour % 12 or 12}:{moment.minute:02}"


def _said(text: str) -> str:
    return QCoreApplication.translate("Clock", text)


def _written(when: date, pattern: str) -> str:
    written = QLocale().toString(QDate(when.year, when.month, when.day), pattern)
    # Qt's patterns know no ordinals; French has one, for the first of a month.
    if when.day == 1 and QLocale().language() is QLocale.Language.French:
        return re.sub(r"\b1\b", "1er", written, count=1)
    return written
