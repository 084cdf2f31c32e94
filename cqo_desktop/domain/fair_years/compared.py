"""What ways to plan a year ask of members, side by side."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from cqo_desktop.domain.fair import habits
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.vector import outcome


class Way(Enum):
    """How the hours of a year are chosen."""

    FAIR = "fair"
    """By this program."""
    TODAY = "today"
    """As they are planned now."""
    GREEDY = "greedy"
    """Session by session, by a log of who bore what."""
    THREE_SLOTS = "three-slots"
    """In turn, as RFC 9400 has it."""
    TWO_SLOTS = "two-slots"
    BEST_AVERAGE = "best-average"
    """Each time the hour that is best on average."""
    FIXED_HOUR = "fixed-hour"
    """Always at the same hour."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What some starts ask of members; nights are those of these sessions alone."""

    starts: tuple[datetime, ...]
    histogram: Mapping[int, int]
    """Members by their nights, the most nights first."""
    total: int
    """The burden of all members together."""
    worst_burden: int
    hardest: tuple[str, ...] = ()
    """The zones of those who have the most nights, the most peopled first; none where nobody has one."""

    @property
    def most(self) -> int:
        """Give the most nights of any member."""
        return max(self.histogram, default=0)

    @property
    def people(self) -> int:
        """Count the members."""
        return sum(self.histogram.values())

    @property
    def often(self) -> int:
        """Count the members who are asleep in at least half of the sessions."""
        return sum(people for nights, people in self.histogram.items() if nights and nights * 2 >= len(self.starts))

    @property
    def usual(self) -> tuple[int, int]:
        """Give the number of nights that the most members have, and how many those are."""
        return max(self.histogram.items(), key=lambda each: (each[1], -each[0]), default=(0, 0))


def measured(problem: Problem, starts: Sequence[datetime]) -> Measured:
    """Measure some starts."""
    found = outcome(problem, starts)
    counted, hit, most = Counter[int](), Counter[str](), max(found.nights, default=0)
    for each, nights in zip(problem.classes, found.nights, strict=True):
        counted[nights] += each.people
        if nights and nights == most:
            hit[each.zone] += each.people
    return Measured(
        starts=found.starts,
        histogram=dict(sorted(counted.items(), reverse=True)),
        total=found.vector.total,
        worst_burden=max(found.burdens, default=0),
        hardest=tuple(sorted(hit, key=lambda zone: (-hit[zone], zone))),
    )


def compared(problem: Problem, today: Sequence[datetime], home: str) -> dict[Way, Measured]:
    """Measure today's starts, and what common habits would choose among those that are allowed.

    Raises:
        NoPlan: a session has no possible start.
    """
    if not problem.sessions:
        return {}
    whole = grid(problem)
    ways = {
        Way.TODAY: today,
        Way.GREEDY: habits.greedy_with_a_log(whole),
        Way.THREE_SLOTS: habits.three_slots(whole),
        Way.TWO_SLOTS: habits.two_slots(whole),
        Way.BEST_AVERAGE: habits.best_average(whole),
        Way.FIXED_HOUR: habits.fixed_hour(whole, home),
    }
    return {way: measured(problem, starts) for way, starts in ways.items()}
