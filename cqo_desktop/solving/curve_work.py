"""Draw a curve: a fair plan to begin with, then point after point."""

from collections.abc import Mapping
from time import monotonic
from typing import Any

from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import search
from cqo_desktop.solving import highs
from cqo_desktop.solving.bearing import Bearing
from cqo_desktop.solving.frontier import points
from cqo_desktop.solving.report import Ending, Measure
from cqo_desktop.solving.year_work import SEARCHED, Say


def draw(problem: Problem, how: Mapping[str, Any], end: float, say: Say) -> Ending:
    """Draw a curve until `end`, by the monotonic clock."""
    whole = grid(problem)
    year = reduced(whole)
    if not highs.is_here():
        return Ending.MISSING
    enough = min(end, monotonic() + SEARCHED)
    steps = search(year, possible(year, problem), how["seed"])
    found = next(steps)
    while monotonic() < enough:
        found = next(steps)
    fair = starts_of(year, found.picks)
    bearing = Bearing(whole, Measure(how["measure"]))
    proved: dict[int, bool] = {}
    for point in points(bearing, fair, how["points"], end, lambda cap: say(least_cap=cap)):
        starts = [each.isoformat() for each in point.starts]
        say(cap=point.cap, starts=starts, total=point.total, bound=point.bound)
        proved[point.cap] = point.is_proved
    return Ending.PROVED if all(proved.values()) else Ending.OUT_OF_TIME
