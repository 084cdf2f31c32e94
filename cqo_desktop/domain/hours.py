"""How days and hours are said in sentences."""

from datetime import date, datetime


def hour(wall: datetime) -> str:
    """Say an hour: '4:00 a.m.'."""
    return f"{wall.hour % 12 or 12}:{wall:%M} {'a.m.' if wall.hour < 12 else 'p.m.'}"


def weekday_hour(wall: datetime) -> str:
    """Say an hour and its day: '4:00 a.m. Friday'."""
    return f"{hour(wall)} {wall:%A}"


def full_day(day: date) -> str:
    """Say a day: 'Thursday 22 October 2026'."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def month(day: date) -> str:
    """Say a month: 'October 2026'."""
    return f"{day:%B %Y}"
