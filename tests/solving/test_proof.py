"""What is proved is true: the whole vector, beside every plan there is."""

from math import inf

import pytest
from hypothesis import given, settings

from cqo_desktop.domain.fair.chain import keeps, possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.cost import Costs
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.search import Found
from cqo_desktop.domain.fair.vector import outcome
from cqo_desktop.solving.proof import proof
from cqo_desktop.solving.report import Gap
from tests.domain.fair.years import Recount, best, years


@settings(max_examples=200, deadline=None)
@given(years())
def test_proved_plan_is_the_fairest_of_all(problem: Problem) -> None:
    fairest = best(problem)
    year = reduced(grid(problem))
    if fairest is None:
        with pytest.raises(NoPlan):
            possible(year, problem)
        return
    found = [Found(tuple(first), Costs(year).of(first)) for first in [possible(year, problem)]]

    def hear(news: Found | Gap) -> None:
        if isinstance(news, Found):
            found.append(news)

    assert proof(year, found[0], inf, hear)
    assert keeps(year, found[-1].picks)
    starts = starts_of(year, found[-1].picks)
    assert Recount(problem)(starts) == fairest
    assert outcome(problem, starts).vector.total == fairest[1]
