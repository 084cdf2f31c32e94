"""What the best total costs the worst-off, beside every plan there is."""

import sys
from collections.abc import Iterator
from math import inf

import pytest
from hypothesis import assume, given, settings

from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair.problem import Limits, Problem
from cqo_desktop.domain.fair.vector import outcome
from cqo_desktop.jobs import finished
from cqo_desktop.solving.bearing import Bearing
from cqo_desktop.solving.curve import curve
from cqo_desktop.solving.easing import Easing
from cqo_desktop.solving.frontier import points
from cqo_desktop.solving.report import Curve, Ending, Measure, Point
from tests.domain.fair.networks import ZONES, monthly, year
from tests.domain.fair.years import Recount, plans, years

LONG = 60.0
AROUND = ZONES[::3]


def drawn(problem: Problem, measure: Measure) -> dict[int, Point]:
    whole = grid(problem)
    small = reduced(whole)
    fair = starts_of(small, possible(small, problem))
    return {each.cap: each for each in points(Bearing(whole, measure), fair, 4, inf, lambda _: None)}


def counted(problem: Problem, measure: Measure) -> Iterator[tuple[int, int]]:
    """Give what the worst-off bears and the total of every plan there is."""
    recount = Recount(problem)
    for plan in plans(problem, recount):
        nights, total = recount(plan)
        yield (nights[0] if measure is Measure.NIGHTS else recount.worst_burden(plan)), total


@pytest.mark.parametrize("measure", Measure)
@settings(max_examples=60, deadline=None)
@given(problem=years())
def test_each_point_is_the_best_within_its_cap(measure: Measure, problem: Problem) -> None:
    every = list(counted(problem, measure))
    assume(every)
    curve_ = drawn(problem, measure)
    assert min(curve_) == min(worst for worst, _ in every)
    for cap, point in curve_.items():
        least = min(total for worst, total in every if worst <= cap)
        assert (point.total, point.bound, point.is_proved) == (least, least, True)
        nights, total = Recount(problem)(point.starts)
        assert total == least
        assert (nights[0] if measure is Measure.NIGHTS else Recount(problem).worst_burden(point.starts)) <= cap
    assert min(point.total for point in curve_.values()) == min(total for _, total in every)


@settings(max_examples=60, deadline=None)
@given(years())
def test_quick_bounds_are_never_above_the_best_and_quick_plans_keep_the_cap(problem: Problem) -> None:
    every = list(counted(problem, Measure.BURDEN))
    assume(every)
    bearing = Bearing(grid(problem), Measure.BURDEN)
    small = reduced(grid(problem))
    picks = bearing.picked(starts_of(small, possible(small, problem)))
    assume(picks is not None)
    assert picks is not None
    cap = bearing.worst(picks)
    easing = Easing(bearing, cap)
    eased = easing.eased(picks, inf)
    least = min(total for worst, total in every if worst <= cap)
    assert (bearing.worst(eased) <= cap, bearing.keeps(eased)) == (True, True)
    assert easing.bound(bearing.total(eased)) <= least <= bearing.total(eased) <= bearing.total(picks)


def test_curve_falls_from_the_least_worst_to_the_least_total() -> None:
    problem = year(AROUND, monthly(6))
    found = finished(curve(problem, measure=Measure.NIGHTS, seconds=LONG), lambda _: None)
    caps, totals = [each.cap for each in found.points], [each.total for each in found.points]
    assert (found.ending, found.least_cap) == (Ending.PROVED, caps[0])
    assert (caps, totals) == (sorted(caps), sorted(totals, reverse=True))
    assert [outcome(problem, each.starts).vector.total for each in found.points] == totals


@pytest.mark.parametrize("problem", [year([], monthly(2)), year(AROUND, []), year(["Europe/Paris"], monthly(2))])
def test_curve_of_nobody_of_nothing_or_of_one_is_a_point(problem: Problem) -> None:
    found = finished(curve(problem, seconds=LONG), lambda _: None)
    assert [(each.cap, each.total, each.is_proved) for each in found.points] == [(0, 0, True)]


def test_curve_without_a_solver_is_empty_and_says_why() -> None:
    problem = year(AROUND, monthly(2))
    without = "import sys; sys.modules['highspy'] = None\nfrom cqo_desktop.solving.worker import main\nmain()"
    for command, ending in [(without, Ending.MISSING), ("", Ending.DIED), ("print({'cap': 1})", Ending.DIED)]:
        found = finished(curve(problem, seconds=LONG, command=[sys.executable, "-c", command]), lambda _: None)
        assert found == Curve((), 0, ending)


def test_curve_without_a_plan_says_which_limit_to_relax() -> None:
    with pytest.raises(NoPlan, match="closer together"):
        finished(curve(year(AROUND, monthly(2), Limits(min_gap=40)), seconds=LONG), lambda _: None)
