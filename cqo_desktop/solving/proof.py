"""The proof of a whole vector: the members with the most nights first, then with fewer, at last the burden."""

from collections.abc import Iterator
from dataclasses import dataclass

from cqo_desktop.domain.fair.collapse import Reduced
from cqo_desktop.domain.fair.cost import Costs
from cqo_desktop.domain.fair.search import Found, bettered
from cqo_desktop.solving import highs
from cqo_desktop.solving.report import Gap


@dataclass(frozen=True, slots=True)
class Worst:
    """In every plan somebody has at least so many nights."""

    nights: int


def proof(year: Reduced, best: Found, end: float) -> Iterator[Found | Gap | Worst | None]:
    """Prove the vector until `end`, by the monotonic clock; the time for one level may end it all.

    Yields better plans as they are found, the figure that is not proved yet, and at last None if all is.
    """
    costs = Costs(year)
    held: dict[int, int] = {}
    for level in range(max(costs.nights(best.picks), default=0), -1, -1):
        yield Gap(level, _value(year, costs, best, level), 0)
        solved = highs.least(year, level, held, costs.nights(best.picks), best.picks, end)
        if solved.picks is not None:
            found = bettered(year, solved.picks)
            if found.cost < best.cost:
                best = found
                yield best
        value = _value(year, costs, best, level)
        if not solved.is_done:
            yield Gap(level, value, solved.bound)
            return
        if value and not any(held.values()) and level:
            yield Worst(level)
        held[level] = value
    yield None


def _value(year: Reduced, costs: Costs, best: Found, level: int) -> int:
    if level == highs.TOTAL:
        return sum(patterns[pick].total for patterns, pick in zip(year.sessions, best.picks, strict=True))
    nights = costs.nights(best.picks)
    return sum(people for people, each in zip(year.people, nights, strict=True) if each >= level)
