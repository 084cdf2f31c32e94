"""The yearly rule at the end of a zone's TZif file: the rule that holds from the last listed change on."""

import importlib.resources
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_NAME = r"<[^>]+>|[A-Za-z]{3,}"
_OFFSET = r"[+-]?\d{1,3}(?::\d\d){0,2}"
_PAIR = re.compile(rf"({_NAME})({_OFFSET})({_NAME})({_OFFSET})?,([^,]+),([^,]+)")
_ONSET = re.compile(rf"M(\d+)\.(\d)\.(\d)(?:/({_OFFSET}))?")
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


@dataclass(frozen=True, slots=True)
class Onset:
    """A change of clocks at one weekday of a month; `week` 5 is the last."""

    month: int
    week: int
    weekday: int
    """0 is Sunday, as in POSIX."""
    time: timedelta
    """On the clocks that are about to change."""

    def wall(self, year: int) -> datetime:
        """Tell when it happens, by the clocks that are about to change."""
        first = date(year, self.month, 1).isoweekday() % 7
        at = 1 + (self.weekday - first) % 7 + 7 * (self.week - 1)
        while True:
            try:
                return datetime(year, self.month, at) + self.time  # noqa: DTZ001 - a wall time by nature
            except ValueError:
                at -= 7

    @property
    def rule(self) -> str:
        """Write it as a recurrence rule of the plain kind that Outlook reads ([MS-OXCICAL])."""
        week = -1 if self.week == 5 else self.week
        return f"FREQ=YEARLY;BYMONTH={self.month};BYDAY={week}{_DAYS[self.weekday]}"


@dataclass(frozen=True, slots=True)
class Phase:
    """One half of the year: its name, its distance from UTC, and when it begins."""

    name: str
    offset: timedelta
    onset: Onset


def yearly_pair(zone: str) -> tuple[Phase, Phase] | None:
    """Read a zone's two phases; None where it has one, or where a change is not within its weekday."""
    package, _, name = f"tzdata.zoneinfo.{zone.replace('/', '.')}".rpartition(".")
    data = importlib.resources.files(package).joinpath(name).read_bytes()
    found = _PAIR.fullmatch(data.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace"))
    if not found:
        return None
    standard, offset, summer, summer_offset, to_summer, to_standard = found.groups()
    begins, ends = _onset(to_summer), _onset(to_standard)
    if not begins or not ends:
        return None
    # POSIX counts west of Greenwich as positive.
    base = -_duration(offset)
    other = -_duration(summer_offset) if summer_offset else base + timedelta(hours=1)
    return Phase(standard.strip("<>"), base, ends), Phase(summer.strip("<>"), other, begins)


def _onset(rule: str) -> Onset | None:
    found = _ONSET.fullmatch(rule)
    if not found:
        return None
    time = _duration(found[4]) if found[4] else timedelta(hours=2)
    # "Thursday, 24:00" cannot be said in a rule that all readers understand.
    if not timedelta() <= time < timedelta(days=1):
        return None
    return Onset(int(found[1]), int(found[2]), int(found[3]), time)


def _duration(text: str) -> timedelta:
    hours, minutes, seconds = [*map(int, text.lstrip("+-").split(":")), 0, 0][:3]
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -size if text.startswith("-") else size
