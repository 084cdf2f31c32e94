"""What an hour of the local day costs somebody, 0 to 10, by the hours usual to them."""

from dataclasses import dataclass
from functools import lru_cache

DAY = 24 * 60
QUARTER = 15
NIGHT = 7
"""From this burden on somebody is asleep."""
DAY_OFF = 6
"""The least that a weekend or a holiday costs."""
WORST = 10


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """The part of the local day in which a session is welcome, in minutes since midnight; it may run over midnight."""

    start: int = 9 * 60
    end: int = 17 * 60
    night_from: int = 22 * 60 + 30
    """When people go to sleep; the hour after this and the one before they rise are not yet deep night."""
    night_to: int = 6 * 60


def burden(minute: int, hours: Hours) -> int:
    """Weigh a minute of the local day; by day, each quarter of an hour weighs as it begins."""
    minute = minute % DAY // QUARTER * QUARTER
    if (minute - hours.start) % DAY < (hours.end - hours.start) % DAY:
        return 0
    # A quarter in part of which people sleep is night.
    night_from, night_to = hours.night_from // QUARTER * QUARTER, -(-hours.night_to // QUARTER) * QUARTER
    since, length = (minute - night_from) % DAY, (night_to - night_from) % DAY
    if since < length:
        return WORST if 60 <= since < length - 60 else NIGHT
    if since >= DAY - 60 or since < length + 30:
        return 4
    # A session that begins as the usual hours end lasts beyond them: count from its first half hour's end.
    away = min((hours.start - minute) % DAY, (minute - hours.end) % DAY + 30)
    return 1 if away <= 60 else 2 if away <= 150 else 3


@lru_cache(256)
def through(hours: Hours, minutes: int) -> bytes:
    """Weigh a session of so many minutes by the minute of the day it begins at: the worst it touches."""
    quarters = bytes(burden(minute, hours) for minute in range(0, DAY, QUARTER))
    long = quarters * (2 + minutes // DAY)
    last = max(minutes, 1) - 1
    return bytes(max(long[minute // QUARTER : (minute + last) // QUARTER + 1]) for minute in range(DAY))
