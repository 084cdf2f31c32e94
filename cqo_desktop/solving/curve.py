"""What the best total costs the worst-off, in another process, point by point."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime

from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.solving.asking import News, news
from cqo_desktop.solving.report import Curve, Ending, Measure, Point


def curve(
    problem: Problem,
    *,
    measure: Measure = Measure.BURDEN,
    points: int = 8,
    seconds: float = 20.0,
    seed: int = 1,
    command: Sequence[str] | None = None,
) -> Generator[Curve, None, Curve]:
    """Find some points from the least worst to the least total; yields what is known about five times a second.

    Closing the generator ends the other process at once. Without a solver the curve stays empty; its `ending` says so.

    Raises:
        NoPlan: no plan keeps the limits.
        Refused: a zone is unknown.
    """
    found = Curve((), 0)
    task = {"task": "curve", "measure": measure.value, "points": points, "seed": seed}
    asking = news(task, problem, seconds=seconds, command=command)
    ending = Ending.DIED
    try:
        while True:
            told = next(asking)
            if told is not None:
                found = _heard(found, told)
            yield found
    except StopIteration as end:
        ending = end.value
    except (ValueError, LookupError, TypeError):
        # What it said was no news of ours: it is not our program any more.
        pass
    finally:
        asking.close()
    return replace(found, ending=ending)


def _heard(found: Curve, told: News) -> Curve:
    if "least_cap" in told:
        return replace(found, least_cap=told["least_cap"])
    point = Point(told["cap"], tuple(map(datetime.fromisoformat, told["starts"])), told["total"], told["bound"])
    kept = [each for each in found.points if each.cap != point.cap]
    return replace(found, points=tuple(sorted([*kept, point], key=lambda each: each.cap)))
