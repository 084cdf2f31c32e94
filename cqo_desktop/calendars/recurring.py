"""The times a recurrence rule gives, by walking its days: the work is bounded by the calendar, not by the rule."""

import calendar
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count

from cqo_desktop.calendars.rules import Rule

_DAY = timedelta(days=1)


def walls(rule: Rule, start: datetime, horizon: datetime) -> Iterator[datetime]:
    """Give the walls of a rule in order up to `horizon`, `start` first whether or not it fits (RFC 5545, 3.8.5.3).

    The rule's own UNTIL is left to the caller, who knows the zone.
    """
    yield start
    left = rule.count
    times = sorted(
        time(hour, minute, start.second)
        for hour in rule.hours or {start.hour}
        for minute in rule.minutes or {start.minute}
    )
    for days in _periods(rule, start.date(), horizon.date()):
        chosen = [datetime.combine(day, each) for day in days if _fits(rule, day, start.date()) for each in times]
        if rule.positions:
            chosen = [chosen[at] for at in _places(rule.positions, len(chosen))]
        for wall in chosen:
            if wall <= start:
                continue
            left = left - 1 if left is not None else None
            if wall > horizon or (left is not None and left < 1):
                return
            yield wall


def _periods(rule: Rule, start: date, last: date) -> Iterator[list[date]]:
    """Cut the time from `start` to `last` into the rule's days, weeks, months or years."""
    for number in count(0, rule.interval):
        match rule.frequency:
            case "DAILY":
                first, days = start + number * _DAY, 1
            case "WEEKLY":
                back = (start.weekday() - rule.week_start) % 7
                first, days = start + (7 * number - back) * _DAY, 7
            case "MONTHLY":
                years, month = divmod(start.month - 1 + number, 12)
                first = date(start.year + years, month + 1, 1)
                days = calendar.monthrange(first.year, first.month)[1]
            case _:
                first = date(start.year + number, 1, 1)
                days = 365 + calendar.isleap(first.year)
        if first > last:
            return
        yield [first + each * _DAY for each in range(days)]


def _fits(rule: Rule, day: date, start: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if not (rule.weekdays or rule.month_days or rule.year_days):
        return _fits_by_start(rule, day, start)
    month_length = calendar.monthrange(day.year, day.month)[1]
    year_day, year_length = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
    if rule.month_days and not rule.month_days & {day.day, day.day - month_length - 1}:
        return False
    if rule.year_days and not rule.year_days & {year_day, year_day - year_length - 1}:
        return False
    if not rule.weekdays:
        return True
    # "The second Tuesday" is counted within the month, or within the year where no month is named.
    by_year = rule.frequency == "YEARLY" and not rule.months
    at, length = (year_day, year_length) if by_year else (day.day, month_length)
    numbers = 0, (at - 1) // 7 + 1, -((length - at) // 7 + 1)
    return any((number, day.weekday()) in rule.weekdays for number in numbers)


def _fits_by_start(rule: Rule, day: date, start: date) -> bool:
    """Apply what a rule leaves unsaid and its first date shows."""
    match rule.frequency:
        case "WEEKLY":
            return day.weekday() == start.weekday()
        case "MONTHLY":
            return day.day == start.day
        case "YEARLY":
            return day.day == start.day and (bool(rule.months) or day.month == start.month)
        case _:
            return True


def _places(positions: frozenset[int], length: int) -> list[int]:
    """Turn positions counted from 1, or back from -1, into places of a list."""
    places = {at - 1 if at > 0 else length + at for at in positions}
    return sorted(at for at in places if 0 <= at < length)
