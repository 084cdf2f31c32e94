"""A year of monthly sessions from one rule: the nth weekday, at a wall time in a zone or at a fixed hour in UTC."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused

RANKS = frozenset({1, 2, 3, 4, -1})
"""The weekdays every month has: the first to the fourth, and -1, the last."""
MOST_MONTHS = 60


@dataclass(frozen=True, slots=True)
class MonthlyRule:
    """The nth weekday of each month; the zone 'UTC' fixes the instant, any other the hour on its walls."""

    nth: int
    """1 to 4, or -1 for the last."""
    weekday: int
    """0 is Monday."""
    at: time
    zone: str

    def __post_init__(self) -> None:
        """Refuse rules that skip months or name no day."""
        if self.nth not in RANKS:
            raise Refused(f"A monthly rule takes the first to fourth or the last weekday, not number {self.nth}.")
        if not 0 <= self.weekday <= 6:
            raise Refused("A weekday is a number from 0, Monday, to 6, Sunday.")

    def day(self, year: int, month: int) -> date:
        """Give the rule's day in a month."""
        return nth_weekday(year, month, self.nth, self.weekday)

    def proposal(self, month: date, *, today: date) -> datetime:
        """Give the wall time it proposes in a month; where that day is behind us, the same weekday of a later week."""
        day = self.day(month.year, month.month)
        weeks = max((today - day).days // 7 + 1, 0)
        return datetime.combine(day + timedelta(weeks=weeks), self.at)

    def walls(self, first: date, months: int) -> Iterator[datetime]:
        """Give the wall times of so many months in a row, from the month of `first` on.

        Raises:
            Refused: too many months, or none.
        """
        if not 1 <= months <= MOST_MONTHS:
            raise Refused(f"A year is planned 1 to {MOST_MONTHS} months at a time, not {months}.")
        for each in range(months):
            year, month = divmod(first.year * 12 + first.month - 1 + each, 12)
            yield datetime.combine(self.day(year, month + 1), self.at)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """Give the nth (1 to 4, -1 the last) of a weekday in a month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    after = date(year + month // 12, month % 12 + 1, 1)
    return after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1)


def rank(day: date) -> int:
    """Tell which of its weekday a day is in its month; a fifth is the last, since not every month has one."""
    nth = (day.day - 1) // 7 + 1
    return nth if nth < 5 else -1


def same_place(wall: datetime, year: int, month: int) -> datetime:
    """Give the wall time with the same weekday of the same rank in another month."""
    return datetime.combine(nth_weekday(year, month, rank(wall), wall.weekday()), wall.time())


def same_place_next_year(wall: datetime, years: int = 1) -> datetime:
    """Give the wall time with the same weekday of the same rank in its month, years later."""
    return same_place(wall, wall.year + years, wall.month)


@dataclass(frozen=True, slots=True)
class Local:
    """How an occurrence falls for the members of one zone."""

    zone: str
    wall: datetime
    """Aware, in the zone."""
    day_shift: int
    """Days after (or, negative, before) the date in the rule's own zone."""
    clocks_move: timedelta
    """By how much the zone's clocks move in the week of the session."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a rule before anything is created; `moment` is None where the clocks skip the hour."""

    wall: datetime
    moment: zones.Moment | None
    reason: str
    locals: tuple[Local, ...]

    @property
    def clocks_move(self) -> bool:
        """Tell whether any clock moves that week."""
        return any(local.clocks_move for local in self.locals)


def occurrence(wall: datetime, zone: str, members: Sequence[str]) -> Occurrence:
    """Lay out one date with the local time of every zone where members live."""
    try:
        moment = zones.resolve(wall, zone)
    except Refused as gap:
        return Occurrence(wall, None, str(gap), ())
    return Occurrence(wall, moment, "", tuple(_local(moment, each) for each in members))


def _local(moment: zones.Moment, zone: str) -> Local:
    wall = moment.at(zone)
    monday = wall.date() - timedelta(days=wall.weekday())
    return Local(zone, wall, (wall.date() - moment.wall.date()).days, zones.offset_change(monday, zone))
