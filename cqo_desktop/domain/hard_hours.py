"""Who took the hard hours: what each session's hour was for each member, counted over a year and before.

Members of one zone, with the same usual hours and the same days off, are one class: what a session asked of them is
worked out once. Those who were not invited to a session are not counted in it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import IntEnum

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import USUAL, Comfort, DayHours, Span
from cqo_desktop.domain.days_off import DaysOff, Place


class Share(IntEnum):
    """What a session asked of somebody, the hardest first."""

    ASLEEP = 0
    EDGE = 1
    """Early in the morning, in the evening, or on a day off."""
    FINE = 2


type Class = tuple[Place, Span | None]
"""Members for whom every hour is the same."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who lives by the clocks of a zone."""

    id: int
    name: str
    place: Place
    usual: Span | None = None
    """Their own working hours; None where they named none."""

    @property
    def kind(self) -> Class:
        """Name the class they are in."""
        return self.place, self.usual


@dataclass(frozen=True, slots=True)
class Gathering:
    """One session, or the sittings of it of which everybody attends the better one for them."""

    session_ids: tuple[int, ...]
    title: str
    wall: datetime
    """Of the first sitting, on its own wall."""
    sittings: tuple[tuple[datetime, int], ...]
    """The instant and the minutes of each."""
    only: frozenset[int] | None = None
    """The members who are invited; None is all."""
    held: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sessions were fine, at the edge of the day, and at night."""

    fine: int = 0
    edge: int = 0
    asleep: int = 0

    @property
    def sessions(self) -> int:
        """Count them all."""
        return self.fine + self.edge + self.asleep

    @property
    def hardness(self) -> tuple[int, int]:
        """Order by who is hardest hit: nights first, never made good by days."""
        return self.asleep, self.edge


@dataclass(frozen=True, slots=True)
class MemberLine:
    """What the sessions asked of one member; None where they were not invited."""

    member: Member
    shares: tuple[Share | None, ...]

    @property
    def tally(self) -> Tally:
        """Count their sessions."""
        return tally(self.shares)


@dataclass(frozen=True, slots=True)
class RegionLine:
    """What the sessions asked of the members of one zone; a cell is as hard as it was for the hardest hit of them."""

    zone: str
    members: tuple[MemberLine, ...] = field(repr=False)
    shares: tuple[Share | None, ...]

    @property
    def tally(self) -> Tally:
        """Count its sessions."""
        return tally(self.shares)

    def asleep(self, column: int) -> int:
        """Count those who were asleep in a session."""
        return sum(line.shares[column] is Share.ASLEEP for line in self.members)

    def invited(self, column: int) -> int:
        """Count those who were invited to a session."""
        return sum(line.shares[column] is not None for line in self.members)


def tally(shares: Iterable[Share | None]) -> Tally:
    """Count what sessions asked of somebody."""
    counts = Counter(shares)
    return Tally(counts[Share.FINE], counts[Share.EDGE], counts[Share.ASLEEP])


def share(instant: datetime, minutes: int, kind: Class, days_off: DaysOff, hours: DayHours = USUAL) -> Share:
    """Tell what a session asks of a class of members: the worst hour of it, and no day off is fine."""
    place, usual = kind
    wall = instant.astimezone(zones.zone(place.zone))
    shade = comfort.worst(wall.hour * 60 + wall.minute, minutes, hours, usual)
    if shade is Comfort.ASLEEP:
        return Share.ASLEEP
    free = any(days_off.free(place, day) for day in _days(wall, minutes))
    return Share.EDGE if free or shade <= Comfort.EARLY_OR_EVENING else Share.FINE


def _days(wall: datetime, minutes: int) -> set[date]:
    return {wall.date(), (wall + timedelta(minutes=max(minutes - 1, 0))).date()}


def lines(
    members: Sequence[Member], gatherings: Sequence[Gathering], days_off: DaysOff, hours: DayHours = USUAL
) -> list[MemberLine]:
    """Tell what each session asked of each member, in the order given."""
    open_to_all = {
        kind: tuple(None if each.only is not None else _best(each, kind, days_off, hours) for each in gatherings)
        for kind in {member.kind for member in members}
    }
    listed: dict[int, list[int]] = defaultdict(list)
    for column, each in enumerate(gatherings):
        for member_id in each.only or ():
            listed[member_id].append(column)
    known: dict[tuple[int, Class], Share] = {}
    made = []
    for member in members:
        shares = open_to_all[member.kind]
        if member.id in listed:
            own = list(shares)
            for column in listed[member.id]:
                key = column, member.kind
                if key not in known:
                    known[key] = _best(gatherings[column], member.kind, days_off, hours)
                own[column] = known[key]
            shares = tuple(own)
        made.append(MemberLine(member, shares))
    return made


def _best(gathering: Gathering, kind: Class, days_off: DaysOff, hours: DayHours) -> Share:
    return max(share(instant, minutes, kind, days_off, hours) for instant, minutes in gathering.sittings)


def regions(member_lines: Iterable[MemberLine]) -> list[RegionLine]:
    """Gather members by zone, the hardest hit zone and the hardest hit member first."""
    by_zone: dict[str, list[MemberLine]] = defaultdict(list)
    for line in member_lines:
        by_zone[line.member.place.zone].append(line)
    made = []
    for zone, some in by_zone.items():
        hardness = {shares: tally(shares).hardness for shares in {line.shares for line in some}}
        some.sort(key=lambda line: ([-each for each in hardness[line.shares]], line.member.name.casefold()))
        worst = tuple(
            min((each for each in column if each is not None), default=None) for column in zip(*hardness, strict=True)
        )
        made.append(RegionLine(zone, tuple(some), worst))
    return sorted(made, key=lambda line: ([-each for each in line.tally.hardness], -len(line.members), line.zone))


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is: who is owed a good hour, and who has not taken a hard one yet."""

    owed: tuple[str, ...]
    """The zones that were asleep most often; none where nobody was."""
    nights: int
    sessions: int
    """Of how many, in the first of these zones."""
    spared: tuple[str, ...]
    """The zones for which every hour was fine, the most peopled first."""


def turn(region_lines: Sequence[RegionLine]) -> Turn:
    """Tell whose turn it is."""
    told = [(line, line.tally) for line in region_lines]
    nights = max((count.asleep for _, count in told), default=0)
    owed = [line.zone for line, count in told if nights and count.asleep == nights]
    spared = [line for line, count in told if count.sessions and count.fine == count.sessions]
    spared.sort(key=lambda line: (-len(line.members), line.zone))
    sessions = max((count.sessions for line, count in told if line.zone in owed), default=0)
    return Turn(tuple(owed), nights, sessions, tuple(line.zone for line in spared))


def carried_over(member_lines: Iterable[MemberLine]) -> Mapping[int, Tally]:
    """Give what each member has taken so far, by their number: where a fair year begins."""
    every = list(member_lines)
    known = {shares: tally(shares) for shares in {line.shares for line in every}}
    return {line.member.id: known[line.shares] for line in every}
