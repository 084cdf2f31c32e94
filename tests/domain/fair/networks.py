"""Small networks for fair years, and a second way to count their nights that shares no code with the first."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import DaysOff, Member, MemberClass, classes
from cqo_desktop.domain.fair.problem import Limits, PlannedSession, Problem, Slots

ZONES = (
    "America/Los_Angeles", "America/Toronto", "America/Port_of_Spain", "Europe/London", "Europe/Paris", "Africa/Cairo",
    "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Perth", "Australia/Eucla", "Australia/Lord_Howe",
    "Pacific/Auckland", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Pago_Pago",
)  # fmt: skip


def network(*zones: str) -> tuple[MemberClass, ...]:
    return classes(Member(zone) for zone in zones)


def session(number: int, first: date, *, days: int = 1, minutes: int = 90, step: int = 60) -> PlannedSession:
    slots = Slots(first, first + timedelta(days=days - 1), frozenset(range(7)), step=step)
    return PlannedSession(str(number), f"Session {number}", minutes, slots)


def monthly(count: int, *, days: int = 1, step: int = 60) -> tuple[PlannedSession, ...]:
    return tuple(session(at, date(2027, 1 + at % 12, 12), days=days, step=step) for at in range(count))


def year(zones: Sequence[str], sessions: Sequence[PlannedSession], limits: Limits | None = None) -> Problem:
    return Problem(network(*zones), tuple(sessions), limits or Limits())


def burden_of(start: datetime, minutes: int, zone: str, hours: Hours, off: DaysOff) -> int:
    """Weigh a session for one person minute by minute of true time, from the wall that person looks at."""
    worst = 0
    for minute in range(minutes):
        wall = (start.astimezone(UTC) + timedelta(minutes=minute)).astimezone(ZoneInfo(zone))
        hour = wall.hour + wall.minute // 15 / 4
        a, b = hours.start / 60, hours.end / 60
        asleep, whole = (hour - hours.night_from / 60) % 24, (hours.night_to - hours.night_from) / 60 % 24
        if a <= hour < b or (b <= a and (hour >= a or hour < b)):
            cost = 0
        elif asleep < whole:
            cost = 10 if 1 <= asleep < whole - 1 else 7
        elif asleep < whole + 0.5 or asleep >= 23:
            cost = 4
        else:
            away = min((a - hour) % 24, (hour - b) % 24 + 0.5)
            cost = 1 if away <= 1 else 2 if away <= 2.5 else 3
        if wall.weekday() not in off.work_week or wall.date() in off.holidays:
            cost = max(cost, 6)
        worst = max(worst, cost)
    return worst
