"""Clock times on paper: one instant on many walls."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.printing.words import Words

Hours = Literal[12, 24]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it is printed: '4:00' with 'p.m.', or '16:00' with nothing."""

    digits: str
    half: str = ""

    def __str__(self) -> str:
        return f"{self.digits}\u00a0{self.half}" if self.half else self.digits


def clock(when: datetime, hours: Hours, words: Words) -> Clock:
    """Write the wall time of an aware datetime; midnight is 12:00 a.m. or 00:00."""
    if hours == 24:
        return Clock(f"{when.hour:02}:{when.minute:02}")
    return Clock(f"{when.hour % 12 or 12}:{when.minute:02}", words.am if when.hour < 12 else words.pm)


def at(when: datetime, zone: str) -> datetime:
    """Give the same instant on the wall of another zone.

    Raises:
        Refused: the datetime is naive, or there is no such zone.
    """
    if when.tzinfo is None:
        raise Refused(f"The time {when:%Y-%m-%d %H:%M} has no time zone; print from the session's own moment.")
    return when.astimezone(zones.zone(zone))


def day_shift(local: date, home: date, words: Words) -> str:
    """Say how many days another wall is ahead of home, such as '+1 day'; nothing on the same day."""
    days = (local - home).days
    if days > 0:
        return words.counted(days, words.one_day_later, words.days_later)
    if days < 0:
        return words.counted(-days, words.one_day_earlier, words.days_earlier)
    return ""


@dataclass(frozen=True, slots=True)
class City:
    """A place people join from: the name to print and its IANA zone."""

    label: str
    zone: str


@dataclass(frozen=True, slots=True)
class CityTime:
    """A city's cell in the zone strip."""

    label: str
    clock: Clock
    shift: str
    home: bool = False


def strip(start: datetime, home: City, others: tuple[City, ...], hours: Hours, words: Words) -> tuple[CityTime, ...]:
    """Lay the start on every city's wall: home first, then from west to east as the clocks stand that day."""
    day = at(start, home.zone).date()

    def cell(city: City, *, is_home: bool = False) -> CityTime:
        local = at(start, city.zone)
        return CityTime(city.label, clock(local, hours, words), day_shift(local.date(), day, words), is_home)

    eastward = sorted(others, key=lambda city: at(start, city.zone).replace(tzinfo=None))
    return (cell(home, is_home=True), *(cell(city) for city in eastward))
