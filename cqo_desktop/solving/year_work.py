"""Plan one year: search, certify, prove, and say each thing as it is known."""

from collections.abc import Mapping
from itertools import islice
from time import monotonic
from typing import Any, Protocol

from cqo_desktop.domain.fair.certificate import bound, certificate
from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import Reduced, reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import Found, search
from cqo_desktop.domain.fair.vector import Vector, outcome
from cqo_desktop.solving import highs
from cqo_desktop.solving.proof import proof
from cqo_desktop.solving.report import Ending, Gap

SEARCHED = 0.4
"""Seconds of search before the proof begins, at the least; the proof betters the plan too."""
_PART = 0.05
"""The part of the time that search may take where there is more of it."""


class Say(Protocol):
    """Sends news to whoever asked."""

    def __call__(self, **news: object) -> None:
        """Send one piece."""


def plan(problem: Problem, how: Mapping[str, Any], end: float, say: Say) -> Ending:
    """Plan a year until `end`, by the monotonic clock."""
    year = reduced(grid(problem))
    teller = _Teller(problem, year, say)
    searched = min(end, monotonic() + max(SEARCHED, _PART * how["seconds"]))
    for found in islice(search(year, possible(year, problem), how["seed"]), _enough(year)):
        teller.better(found)
        if monotonic() > searched:
            break
    teller.certify()
    if not highs.is_here():
        for found in search(year, list(teller.best.picks), how["seed"] + 1):
            teller.better(found)
            if monotonic() > end:
                return Ending.MISSING
    return Ending.PROVED if proof(year, teller.best, end, teller.hear) else Ending.OUT_OF_TIME


def _enough(year: Reduced) -> int:
    """Say how many steps of search a year deserves: the fewer starts, the sooner all is said."""
    return (1 + sum(map(len, year.sessions))) * (1 + len(year.sessions) ** 2)


class _Teller:
    """Keeps the best plan and says what is new."""

    def __init__(self, problem: Problem, year: Reduced, say: Say) -> None:
        self._problem, self._year, self._say = problem, year, say
        self._best: Found | None = None
        self._bound = 0

    @property
    def best(self) -> Found:
        assert self._best is not None
        return self._best

    def better(self, found: Found) -> None:
        if self._best is None or found.cost < self._best.cost:
            self._best = found
            vector = self._vector()
            starts = [each.isoformat() for each in starts_of(self._year, found.picks)]
            self._say(starts=starts, at_least=vector.at_least, total=vector.total)

    def certify(self) -> None:
        found = certificate(self._year, self._vector().worst)
        self._bound = bound(found, self._year)
        self._say(weights=found.weights, bound=self._bound)

    def hear(self, news: Found | Gap) -> None:
        match news:
            case Found():
                self.better(news)
            case Gap(nights, value, least) if value > least:
                self._say(gap=[nights, value, least])
            case Gap(nights, value) if nights > self._bound and value:
                # Members with so many nights there are in every plan.
                self._bound = nights
                self._say(bound=nights, gap=None)
            case Gap():
                self._say(gap=None)

    def _vector(self) -> Vector:
        return outcome(self._problem, starts_of(self._year, self.best.picks)).vector
