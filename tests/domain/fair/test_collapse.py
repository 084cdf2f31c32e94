"""Nothing that matters is left out."""

from dataclasses import replace
from itertools import product

from hypothesis import assume, given, settings

from cqo_desktop.domain.fair.chain import keeps, starts_of
from cqo_desktop.domain.fair.collapse import Reduced, reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.problem import Limits, Problem
from tests.domain.fair.networks import monthly, year
from tests.domain.fair.years import Recount, best, years


def fairest(small: Reduced, problem: Problem) -> tuple[list[int], int] | None:
    counted = Recount(problem)
    choices = product(*(range(len(each)) for each in small.sessions))
    return min((counted(starts_of(small, picks)) for picks in choices if keeps(small, picks)), default=None)


@settings(max_examples=150, deadline=None)
@given(years())
def test_fairest_plan_is_as_fair_without_what_was_left_out(problem: Problem) -> None:
    assert fairest(reduced(grid(problem)), problem) == best(problem)


@settings(max_examples=50, deadline=None)
@given(years(limited=False))
def test_classes_that_are_merged_sleep_and_wake_together(problem: Problem) -> None:
    whole = grid(problem)
    small = reduced(whole)
    known = {each.start: each for candidates in whole.sessions for each in candidates}
    assume(len(known) == sum(map(len, whole.sessions)))
    for patterns in small.sessions:
        for pattern in patterns:
            asleep = {at for at in range(len(problem.classes)) if known[pattern.start].nights >> at & 1}
            assert asleep == {at for merged in pattern.bits for at in small.groups[merged]}
    assert sum(small.people) == sum(each.people for each in problem.classes)


def test_a_whole_day_comes_down_to_the_starts_that_wake_the_fewest() -> None:
    problem = year(["Europe/Paris"], monthly(3, step=30))
    small = reduced(grid(problem))
    assert [[f"{each.start:%H:%M} {each.total}" for each in patterns] for patterns in small.sessions] == [
        ["08:00 0"],
        ["08:00 0"],
        ["08:00 0"],
    ]


def test_dates_are_kept_where_gaps_between_them_hold() -> None:
    problem = year(["Europe/Paris"], monthly(2, days=3))
    small, gapped = (reduced(grid(each)) for each in (problem, replace(problem, limits=Limits(min_gap=31, max_gap=31))))
    assert [len(patterns) for patterns in small.sessions] == [1, 1]
    assert [{each.start.day for each in patterns} for patterns in gapped.sessions] == [{12, 13, 14}] * 2


def test_of_equal_starts_the_one_nearest_to_the_date_is_kept() -> None:
    problem = year(["Europe/Paris"], monthly(1, days=3))
    days = [each.start.date() for each in grid(problem).sessions[0]]
    for near in (min(days), max(days)):
        sessions = tuple(replace(each, near=near) for each in problem.sessions)
        small = reduced(grid(replace(problem, sessions=sessions)))
        assert [each.start.date() for each in small.sessions[0]] == [near]
