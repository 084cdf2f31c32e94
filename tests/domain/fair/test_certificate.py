"""Weights that prove how many nights somebody has in every plan."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.domain.fair.certificate import Certificate, bound, certificate
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.members import Member, classes
from cqo_desktop.domain.fair.problem import Problem
from tests.domain.fair.networks import ZONES, monthly, year
from tests.domain.fair.years import best, years


@settings(max_examples=100, deadline=None)
@given(years(), st.data())
def test_no_weights_prove_more_than_the_fairest_plan_shows(problem: Problem, data: st.DataObject) -> None:
    fairest = best(problem)
    small = reduced(grid(problem))
    count = len(problem.classes)
    weights = data.draw(st.lists(st.integers(0, 9), min_size=count, max_size=count))
    if fairest is not None:
        worst = fairest[0][0]
        assert bound(Certificate(tuple(weights)), small) <= worst
        assert bound(certificate(small, worst, rounds=200), small) <= worst


def test_members_around_the_world_cannot_all_sleep() -> None:
    problem = year(ZONES, monthly(12))
    small = reduced(grid(problem))
    found = certificate(small, target=4)
    assert bound(found, small) == 4
    assert len(found.weights) == len(problem.classes)


def test_nights_given_before_count() -> None:
    problem = year(["Europe/Paris", "Asia/Tokyo"], monthly(3))
    tired = classes([Member("Europe/Paris"), Member("Asia/Tokyo", carried=2)])
    small = reduced(grid(replace(problem, classes=tired)))
    assert bound(certificate(small, 2), small) == 2


def test_nobody_has_no_nights() -> None:
    for problem in (year([], monthly(2)), year(["Europe/Paris"], []), year([], [])):
        small = reduced(grid(problem))
        assert bound(certificate(small, 0), small) == 0
