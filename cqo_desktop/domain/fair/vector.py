"""Which plan is fairer: full leximin over members of nights, then the least total burden."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.fair.burden import NIGHT
from cqo_desktop.domain.fair.falling import Falling
from cqo_desktop.domain.fair.problem import Problem


@dataclass(frozen=True, slots=True, order=True)
class Vector:
    """Compares plans of one problem; the lesser is the fairer."""

    at_least: tuple[int, ...]
    """How many members have at least so many nights, carried ones included: the most possible first, then down to 1."""
    total: int
    """The burden of all members together."""

    @property
    def worst(self) -> int:
        """Give the most nights of any member; 0 where nobody has one."""
        return next((len(self.at_least) - at for at, people in enumerate(self.at_least) if people), 0)

    def having(self, nights: int) -> int:
        """Count the members with at least so many nights."""
        return self.at_least[-nights] if 0 < nights <= len(self.at_least) else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a plan asks of everybody."""

    starts: tuple[datetime, ...]
    nights: tuple[int, ...]
    """By class of the problem, of this plan alone."""
    burdens: tuple[int, ...]
    """By class, of one of its members."""
    vector: Vector
    histogram: dict[int, int]
    """Members by their nights, carried ones included, the fewest first; none is left out."""

    @property
    def worst_burden(self) -> int:
        """Give the burden of the member who bears most."""
        return max(self.burdens, default=0)


def top(problem: Problem) -> int:
    """Give the most nights anybody could have."""
    return len(problem.sessions) + max((each.carried for each in problem.classes), default=0)


def vector(people: Iterable[tuple[int, int]], total: int, highest: int) -> Vector:
    """Order a plan by (nights, how many people have them)."""
    counted: Counter[int] = Counter()
    for nights, each in people:
        counted[nights] += each
    at_least, above = [], 0
    for nights in range(highest, 0, -1):
        above += counted[nights]
        at_least.append(above)
    return Vector(tuple(at_least), total)


def outcome(problem: Problem, starts: Sequence[datetime]) -> Outcome:
    """Tell what any starts, allowed or not, ask of everybody; one aware instant for each session in order."""
    falling = {minutes: Falling(problem.classes, minutes) for minutes in {each.minutes for each in problem.sessions}}
    falls = [falling[session.minutes].at(start) for session, start in zip(problem.sessions, starts, strict=True)]
    indices = range(len(problem.classes))
    nights = tuple(sum(fall.burdens[at] >= NIGHT for fall in falls) for at in indices)
    histogram: Counter[int] = Counter()
    for each, given in zip(problem.classes, nights, strict=True):
        histogram[each.carried + given] += each.people
    total = sum(fall.total for fall in falls)
    return Outcome(
        starts=tuple(fall.start for fall in falls),
        nights=nights,
        burdens=tuple(sum(fall.burdens[at] for fall in falls) for at in indices),
        vector=vector(histogram.items(), total, top(problem)),
        histogram=dict(sorted(histogram.items())),
    )
