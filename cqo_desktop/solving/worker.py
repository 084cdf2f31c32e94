"""What the other process does: search, certify, prove, and say each thing as it is known."""

import json
import os
import sys
from threading import Thread
from time import monotonic
from typing import TextIO

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.fair.certificate import bound, certificate
from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import Reduced, reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import Found, search
from cqo_desktop.domain.fair.vector import outcome
from cqo_desktop.solving import highs
from cqo_desktop.solving.proof import proof
from cqo_desktop.solving.report import Ending, Gap
from cqo_desktop.solving.wire import read

SEARCHED = 0.4
"""Seconds of search before the proof begins; the proof betters the plan too."""


def main() -> None:
    """Serve as the other process."""
    # HiGHS greets whoever reads standard output, before it can be told not to: what is said takes another way out.
    said = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    work(sys.stdin, said)
    said.close()


def work(asked: TextIO, said: TextIO) -> None:
    """Do one task."""
    zones.use_pinned_rules()
    how, problem = json.loads(asked.readline()), read(asked.readline())
    Thread(target=_end_with, args=(asked,), daemon=True).start()
    try:
        _Year(problem, said).plan(float(how["seconds"]), int(how["seed"]))
    except NoPlan as error:
        _say(said, no_plan=[each.value for each in error.limits], session=error.session, before=error.before)
    except PlannerError as error:
        _say(said, refused=str(error))


def _end_with(asked: TextIO) -> None:
    """Leave when nobody listens any more."""
    asked.read()
    os._exit(0)


def _say(said: TextIO, **news: object) -> None:
    said.write(json.dumps(news) + "\n")
    said.flush()


class _Year:
    """One year on its way from possible to proved."""

    def __init__(self, problem: Problem, said: TextIO) -> None:
        self._problem, self._said = problem, said
        self._best: Found | None = None
        self._bound = 0

    def plan(self, seconds: float, seed: int) -> None:
        end = monotonic() + seconds
        year = reduced(grid(self._problem))
        first = possible(year, self._problem)
        for found in search(year, first, seed):
            self._tell_better(year, found)
            if monotonic() > min(end, end - seconds + SEARCHED):
                break
        self._certify(year)
        if not highs.is_here():
            self._search_on(year, seed, end)
            self._end(Ending.MISSING)
        elif self._prove(year, end):
            self._end(Ending.PROVED)
        else:
            self._end(Ending.OUT_OF_TIME)

    def _prove(self, year: Reduced, end: float) -> bool:
        assert self._best is not None

        def tell(news: Found | Gap) -> None:
            match news:
                case Found():
                    self._tell_better(year, news)
                case Gap(nights, value, bound) if value > bound:
                    _say(self._said, gap=[nights, value, bound])
                case Gap(nights, value) if nights and value:
                    _say(self._said, bound=max(nights, self._bound))

        is_proved = proof(year, self._best, end, tell)
        if is_proved:
            _say(self._said, gap=None)
        return is_proved

    def _tell_better(self, year: Reduced, found: Found) -> None:
        if self._best is None or found.cost < self._best.cost:
            self._best = found
            starts = starts_of(year, found.picks)
            vector = outcome(self._problem, starts).vector
            _say(
                self._said,
                starts=[each.isoformat() for each in starts],
                at_least=vector.at_least,
                total=vector.total,
            )

    def _certify(self, year: Reduced) -> None:
        assert self._best is not None
        worst = outcome(self._problem, starts_of(year, self._best.picks)).vector.worst
        found = certificate(year, worst)
        self._bound = bound(found, year)
        _say(self._said, weights=found.weights, bound=self._bound)

    def _search_on(self, year: Reduced, seed: int, end: float) -> None:
        assert self._best is not None
        for found in search(year, list(self._best.picks), seed + 1):
            self._tell_better(year, found)
            if monotonic() > end:
                break

    def _end(self, ending: Ending) -> None:
        _say(self._said, ending=ending.value)
