"""The hours of a day on the wall: days of 23 and 25 hours, and the moment behind a place in a grid."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from cqo_desktop.domain import zones

QUARTER = 15


def at(day: date, minute: int, zone: str, *, earlier: bool = False) -> datetime:
    """Give the moment so many minutes after midnight on the wall, before the day or after it too.

    An hour that clocks skip gives the one behind it, or with `earlier` the one before.
    """
    where = zones.zone(zone)
    wall = datetime.combine(day, time(), tzinfo=where) + timedelta(minutes=minute)
    return wall.replace(fold=int(earlier)).astimezone(UTC).astimezone(where)


def stepped(wall: datetime, minutes: int, zone: str) -> datetime:
    """Go some minutes forth or back on the wall."""
    return at(wall.date(), wall.hour * 60 + wall.minute + minutes, zone, earlier=minutes < 0)


def later(wall: datetime, minutes: int) -> datetime:
    """Let real minutes pass, and read the same clock again."""
    return (wall.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(wall.tzinfo)


def minutes_between(start: datetime, end: datetime) -> int:
    """Count the real minutes from one wall time to another."""
    return round((end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() / 60)


@lru_cache(512)
def change(day: date, zone: str) -> timedelta:
    """Say by how much the clocks move on a day: an hour forward makes it 23 hours long."""
    where = zones.zone(zone)
    begin, end = (datetime.combine(each, time(), tzinfo=where) for each in (day, day + timedelta(days=1)))
    return (end.utcoffset() or timedelta()) - (begin.utcoffset() or timedelta())


@lru_cache(512)
def skipped(day: date, zone: str) -> tuple[int, int] | None:
    """Give the minutes of a day that no clock shows, from one up to another."""
    if change(day, zone) <= timedelta():
        return None
    return _run([minute for minute in _quarters() if at(day, minute, zone) != _wall(day, minute, zone)])


@lru_cache(512)
def repeated(day: date, zone: str) -> tuple[int, int] | None:
    """Give the minutes of a day that clocks show twice, from one up to another."""
    if change(day, zone) >= timedelta():
        return None
    walls = ((minute, _wall(day, minute, zone)) for minute in _quarters())
    return _run([minute for minute, wall in walls if wall.utcoffset() != wall.replace(fold=1).utcoffset()])


def _wall(day: date, minute: int, zone: str) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=zones.zone(zone))


def _quarters() -> range:
    return range(0, 24 * 60, QUARTER)


def _run(minutes: Sequence[int]) -> tuple[int, int] | None:
    return (minutes[0], minutes[-1] + QUARTER) if minutes else None
