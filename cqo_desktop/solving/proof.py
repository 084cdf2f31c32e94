"""The proof of a whole vector: the members with the most nights first, then with fewer, at last the burden."""

from collections.abc import Callable, Sequence
from time import monotonic

from cqo_desktop.domain.fair.collapse import Reduced
from cqo_desktop.domain.fair.cost import Costs
from cqo_desktop.domain.fair.search import Found, descent
from cqo_desktop.solving.levels import TOTAL, Level
from cqo_desktop.solving.report import Gap

_BETTERED = 0.5

type Tell = Callable[[Found | Gap], None]


def proof(year: Reduced, best: Found, end: float, tell: Tell) -> bool:
    """Prove a plan's vector, or find a fairer one, until `end` by the monotonic clock; tell whether all is proved.

    `tell` hears of better plans, and of the figure that is not proved yet; a figure that is proved has no gap left.
    """
    costs = Costs(year)
    held: dict[int, int] = {}
    known = 0
    most = max(costs.nights(best.picks), default=0)
    for level in range(most, -1, -1):
        least = known if level != TOTAL else _least_total(year)
        value = _value(year, costs, best, level)
        is_done = value == least
        tell(Gap(level, value, least))
        if not is_done:
            news = _News(tell, level, value, least)
            picks, bound = Level(year, level, most, held).solved(best.picks, costs.nights(best.picks), end, news.hear)
            least = max(bound, least)
            if picks is not None:
                found = _bettered(year, picks, end)
                if found.cost < best.cost:
                    best = found
                    tell(best)
            value = _value(year, costs, best, level)
            is_done = value <= least
            tell(Gap(level, value, min(least, value)))
        if not is_done:
            return False
        held[level] = known = value
    return True


class _News:
    """Tells of a level's bound as it rises."""

    def __init__(self, tell: Tell, level: int, value: int, least: int) -> None:
        self._tell, self._level, self._value, self._least = tell, level, value, least

    def hear(self, bound: int) -> None:
        if bound > self._least:
            self._tell(Gap(self._level, self._value, min(bound, self._value)))


def _bettered(year: Reduced, picks: Sequence[int], end: float) -> Found:
    """Better what the solver found, which minds one figure alone; for a while."""
    enough = min(end, monotonic() + _BETTERED)
    steps = descent(year, picks)
    found = next(steps)
    while monotonic() < enough and (better := next(steps, None)):
        found = better
    return found


def _value(year: Reduced, costs: Costs, best: Found, level: int) -> int:
    if level == TOTAL:
        return sum(patterns[pick].total for patterns, pick in zip(year.sessions, best.picks, strict=True))
    nights = costs.nights(best.picks)
    return sum(people for people, each in zip(year.people, nights, strict=True) if each >= level)


def _least_total(year: Reduced) -> int:
    return sum(min(each.total for each in patterns) for patterns in year.sessions)
