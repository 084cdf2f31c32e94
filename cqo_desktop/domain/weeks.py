"""Where weeks begin, and which weeks show a month."""

from datetime import date, timedelta

WEEK = timedelta(days=7)
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""How far calendars can be walked; months beyond the reach of dates are no use to anybody."""


def begin_of_week(day: date, week_start: int) -> date:
    """Give the first day of a day's week; weeks start on 1, Monday, to 7, Sunday."""
    return day - timedelta(days=(day.isoweekday() - week_start) % 7)


def week_number(day: date, week_start: int) -> int:
    """Give a week its number: that of ISO 8601 where weeks start on Monday, else counted from the first of January."""
    if week_start == 1:
        return day.isocalendar().week
    january = date(day.year, 1, 1)
    return ((day - january).days + (january.isoweekday() - week_start) % 7) // 7 + 1


def begin_of_month(day: date, week_start: int) -> date:
    """Give the first day of the first week that shows a day's month."""
    return begin_of_week(day.replace(day=1), week_start)


def month_later(day: date, months: int) -> date:
    """Give the same day some months later or earlier, or the last of a shorter month."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(years, month + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def within(day: date) -> date:
    """Keep a day where calendars can be walked."""
    return min(max(day, EARLIEST), LATEST)
