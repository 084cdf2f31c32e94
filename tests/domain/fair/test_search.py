"""A good plan at once, the same for the same seed."""

from itertools import islice
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.domain.fair.chain import keeps, possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.cost import Costs
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import descent, search
from cqo_desktop.domain.fair.vector import outcome
from tests.domain.fair.networks import monthly, year
from tests.domain.fair.years import Recount, best, years

FOUR_CORNERS = ["America/Los_Angeles", "Europe/London", "Australia/Perth", "Pacific/Auckland"]


def test_nobody_rises_twice_where_everybody_can_rise_once() -> None:
    problem = year(FOUR_CORNERS, monthly(4))
    small = reduced(grid(problem))
    *_, found = descent(small, possible(small, problem))
    plan = outcome(problem, starts_of(small, found.picks))
    assert plan.vector.worst == 1
    assert Recount(problem)(plan.starts) == (sorted(plan.nights, reverse=True), plan.vector.total)


def test_search_never_gets_worse_and_repeats_itself_for_a_seed() -> None:
    problem = year(FOUR_CORNERS, monthly(6, days=3))
    small = reduced(grid(problem))
    first, second = (list(islice(search(small, possible(small, problem), seed=7), 500)) for _ in range(2))
    assert first == second
    assert [each.cost for each in first] == sorted((each.cost for each in first), reverse=True)


@settings(max_examples=100, deadline=None)
@given(years())
def test_found_plan_keeps_the_limits_and_no_plan_beats_the_best(problem: Problem) -> None:
    small = reduced(grid(problem))
    try:
        first = possible(small, problem)
    except NoPlan:
        assert best(problem) is None
        return
    found = list(islice(search(small, first), 60))[-1]
    figures = Recount(problem)(starts_of(small, found.picks))
    assert keeps(small, found.picks)
    assert figures >= best(problem)
    assert outcome(problem, starts_of(small, found.picks)).vector.total == figures[1]


@settings(max_examples=100, deadline=None)
@given(years(limited=False), st.randoms(use_true_random=False))
def test_costs_order_plans_as_vectors_do(problem: Problem, random: Random) -> None:
    small = reduced(grid(problem))
    costs = Costs(small)
    one, other = ([random.randrange(len(each)) for each in small.sessions] for _ in range(2))
    vectors = [outcome(problem, starts_of(small, picks)).vector for picks in (one, other)]
    assert (costs.of(one) < costs.of(other)) == (vectors[0] < vectors[1])
