"""How a start falls for every class at once, with each date's true offset."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from cqo_desktop.domain import zones
from cqo_desktop.domain.fair.burden import DAY, DAY_OFF, NIGHT, QUARTER, through
from cqo_desktop.domain.fair.members import DaysOff, MemberClass


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible start and what it costs."""

    start: datetime
    """Aware, in UTC."""
    burdens: bytes
    """0 to 10 for one member of each class."""
    nights: int
    """The classes that are asleep, one bit each."""
    total: int
    """The burden of all members together."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a start costs the classes of one zone that share their days off."""

    burdens: bytes
    nights: int
    total: int


class Falling:
    """Weighs starts of sessions of one length; what is the same on many days is weighed once."""

    def __init__(self, classes: tuple[MemberClass, ...], minutes: int) -> None:
        self._minutes = minutes
        self._groups: list[_Group] = []
        first = 0
        for _, run in groupby(classes, lambda each: (each.zone, each.days_off)):
            members = tuple(run)
            self._groups.append(_Group(members, first, minutes))
            first += len(members)
        self._offsets = {each.zone: _Offsets(zones.zone(each.zone), minutes) for each in classes}
        self._known: dict[datetime, Candidate] = {}

    def at(self, start: datetime) -> Candidate:
        """Weigh one start, an aware instant."""
        start = start.astimezone(UTC)
        # Windows of neighbouring sessions overlap.
        if start not in self._known:
            day, minute = start.toordinal(), start.hour * 60 + start.minute
            offsets = {zone: each.at(start, day) for zone, each in self._offsets.items()}
            pieces = [group.at(start, day, minute, offsets[group.zone]) for group in self._groups]
            self._known[start] = Candidate(
                start,
                b"".join([piece.burdens for piece in pieces]),
                sum([piece.nights for piece in pieces]),
                sum([piece.total for piece in pieces]),
            )
        return self._known[start]


class _Offsets:
    """The minutes a zone is ahead of UTC, asked once a day; None where clocks move while a session might be on."""

    def __init__(self, zone: ZoneInfo, minutes: int) -> None:
        self._zone, self._minutes = zone, minutes
        self._days: dict[int, int | None] = {}

    def at(self, start: datetime, day: int) -> int | None:
        if day not in self._days:
            midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
            # A day and the session's length on: no clock moves twice within it.
            edges = {
                ahead(each, self._zone) for each in (midnight, midnight + timedelta(days=1, minutes=self._minutes))
            }
            self._days[day] = edges.pop() if len(edges) == 1 else None
        return self._days[day]


def ahead(instant: datetime, zone: ZoneInfo) -> int:
    """Say by how many minutes a zone's wall is ahead of UTC at an instant."""
    offset = instant.astimezone(zone).utcoffset() or timedelta()
    return offset // timedelta(minutes=1)


class _Group:
    """Neighbouring classes of one zone that share their days off."""

    def __init__(self, members: tuple[MemberClass, ...], first: int, minutes: int) -> None:
        self.zone = members[0].zone
        self._where = zones.zone(self.zone)
        self._members, self._first, self._minutes = members, first, minutes
        self._off: DaysOff = members[0].days_off
        self._tables = [through(each.hours, minutes) for each in members]
        self._known: dict[tuple[int, bool], _Piece] = {}
        self._days: dict[int, bool] = {}

    def at(self, start: datetime, day: int, minute: int, offset: int | None) -> _Piece:
        if offset is None:
            return self._through_a_clock_change(start)
        shift, wall = divmod(minute + offset, DAY)
        off = self._is_off(day + shift) or (
            wall + self._minutes > DAY and self._is_off(day + shift + (wall + self._minutes - 1) // DAY)
        )
        piece = self._known.get((wall, off))
        if piece is None:
            piece = self._known[wall, off] = self._piece([table[wall] for table in self._tables], off=off)
        return piece

    def _is_off(self, day: int) -> bool:
        known = self._days.get(day)
        if known is None:
            known = self._days[day] = date.fromordinal(day) in self._off
        return known

    def _piece(self, burdens: Iterable[int], *, off: bool) -> _Piece:
        weighed = bytes(max(each, DAY_OFF) if off else each for each in burdens)
        nights = sum(1 << (self._first + at) for at, each in enumerate(weighed) if each >= NIGHT)
        return _Piece(weighed, nights, sum(each.people * b for each, b in zip(self._members, weighed, strict=True)))

    def _through_a_clock_change(self, start: datetime) -> _Piece:
        # Quarter by quarter of true time: clocks move on whole quarters.
        lead = start.minute % QUARTER
        steps = range(-lead, self._minutes, QUARTER)
        walls = [(start + timedelta(minutes=max(step, 0))).astimezone(self._where) for step in steps]
        burdens = (
            max(through(each.hours, 1)[wall.hour * 60 + wall.minute] for wall in walls) for each in self._members
        )
        return self._piece(burdens, off=any(wall.date() in self._off for wall in walls))
