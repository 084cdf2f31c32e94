"""A good plan at once, the same for the same seed."""

from itertools import islice

from cqo_desktop.domain.fair.chain import possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.search import search
from cqo_desktop.domain.fair.vector import outcome
from tests.domain.fair.networks import monthly, recounted, year

FOUR_CORNERS = ["America/Los_Angeles", "Europe/London", "Australia/Perth", "Pacific/Auckland"]


def test_nobody_rises_twice_where_everybody_can_rise_once() -> None:
    problem = year(FOUR_CORNERS, monthly(4))
    small = reduced(grid(problem))
    found = next(search(small, possible(small, problem)))
    plan = outcome(problem, starts_of(small, found.picks))
    assert plan.vector.worst == 1
    assert recounted(problem, plan.starts) == (sorted(plan.nights, reverse=True), plan.vector.total)


def test_search_never_gets_worse_and_repeats_itself_for_a_seed() -> None:
    problem = year(FOUR_CORNERS, monthly(6, days=3))
    small = reduced(grid(problem))
    first, second = (list(islice(search(small, possible(small, problem), seed=7), 5)) for _ in range(2))
    assert first == second
    assert [each.cost for each in first] == sorted((each.cost for each in first), reverse=True)
