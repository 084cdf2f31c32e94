"""Plan a fair year in another process: the best so far at once, then better, then proved."""

import json
from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime
from time import monotonic
from typing import Any

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.certificate import Certificate
from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import search
from cqo_desktop.domain.fair.vector import Vector, outcome
from cqo_desktop.solving.process import Gone, Silent, lines_of, program
from cqo_desktop.solving.report import Ending, Gap, Report
from cqo_desktop.solving.wire import written

GRACE = 2.0
"""Seconds a solver may take beyond its limit before it is ended."""


def planned(
    problem: Problem, *, seconds: float = 10.0, seed: int = 1, command: Sequence[str] | None = None
) -> Generator[Report | None, None, Report]:
    """Plan a year; yields what is known on any news, and None or the same again about five times a second.

    Closing the generator ends the other process at once: keep the last report, it is a plan. At the end the last report
    is returned, with its `ending`. A year without sessions or members is proved at once.

    Raises:
        NoPlan: no plan keeps the limits.
        Refused: a zone is unknown.
    """
    asked = json.dumps({"seconds": seconds, "seed": seed}) + "\n" + written(problem) + "\n"
    report: Report | None = None
    ending = Ending.DIED
    give_up = monotonic() + seconds + GRACE
    try:
        for line in lines_of(command or program(), asked, until=give_up):
            if line is not None:
                told = json.loads(line)
                report = _heard(report, told)
                if "ending" in told:
                    ending = Ending(told["ending"])
                    break
            yield report
    except Silent:
        ending = Ending.HUNG
    except (Gone, ValueError, KeyError, TypeError):
        ending = Ending.DIED
    return replace(report or _at_once(problem, seed), ending=ending)


def _heard(report: Report | None, told: dict[str, Any]) -> Report | None:
    if "no_plan" in told:
        raise NoPlan(tuple(map(Limit, told["no_plan"])), told["session"], told["before"])
    if "refused" in told:
        raise Refused(told["refused"])
    if "starts" in told:
        starts = tuple(map(datetime.fromisoformat, told["starts"]))
        best = Vector(tuple(told["at_least"]), told["total"])
        report = replace(report, starts=starts, vector=best, gap=None) if report else Report(starts, best)
    if report and "weights" in told:
        report = replace(report, certificate=Certificate(tuple(told["weights"])))
    if report and "bound" in told:
        report = replace(report, bound=told["bound"])
    if report and "gap" in told:
        report = replace(report, gap=Gap(*told["gap"]) if told["gap"] else None)
    return report


def _at_once(problem: Problem, seed: int) -> Report:
    """Plan without another process: the first descent takes less than a second."""
    year = reduced(grid(problem))
    found = next(search(year, possible(year, problem), seed))
    starts = starts_of(year, found.picks)
    return Report(starts, outcome(problem, starts).vector)
