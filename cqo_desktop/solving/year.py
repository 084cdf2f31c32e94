"""Plan a fair year in another process: the best so far at once, then better, then proved."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from cqo_desktop.domain.fair.certificate import Certificate
from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import search
from cqo_desktop.domain.fair.vector import Vector, outcome
from cqo_desktop.solving.asking import News, news
from cqo_desktop.solving.report import Ending, Gap, Report

_STEPS = 1000


def planned(
    problem: Problem, *, seconds: float = 10.0, seed: int = 1, command: Sequence[str] | None = None
) -> Generator[Report | None, None, Report]:
    """Plan a year; yields what is known about five times a second, None while nothing is.

    Closing the generator ends the other process at once: keep the last report, it is a plan. At the end the last report
    is returned, with its `ending`. A year without sessions or members is proved at once.

    Raises:
        NoPlan: no plan keeps the limits.
        Refused: a zone is unknown.
    """
    report: Report | None = None
    asking = news({"task": "year", "seed": seed}, problem, seconds=seconds, command=command)
    ending = Ending.DIED
    try:
        while True:
            told = next(asking)
            if told is not None:
                report = _heard(report, told)
            yield report
    except StopIteration as end:
        ending = end.value
    except (ValueError, LookupError, TypeError):
        # What it said was no news of ours: it is not our program any more.
        pass
    finally:
        asking.close()
    return replace(report or _at_once(problem, seed), ending=ending)


def _heard(report: Report | None, told: News) -> Report:
    if "starts" in told:
        starts = tuple(map(datetime.fromisoformat, told["starts"]))
        best = Vector(tuple(told["at_least"]), told["total"])
        return replace(report, starts=starts, vector=best, gap=None) if report else Report(starts, best)
    if report is None:
        raise ValueError(told)
    if "weights" in told:
        report = replace(report, certificate=Certificate(tuple(told["weights"])))
    if "bound" in told:
        report = replace(report, bound=told["bound"])
    if "gap" in told:
        report = replace(report, gap=Gap(*told["gap"]) if told["gap"] else None)
    return report


def _at_once(problem: Problem, seed: int) -> Report:
    """Plan without another process: a few steps of search take less than a second."""
    year = reduced(grid(problem))
    *_, found = islice(search(year, possible(year, problem), seed), _STEPS)
    starts = starts_of(year, found.picks)
    return Report(starts, outcome(problem, starts).vector)
