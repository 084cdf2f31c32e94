"""Whether what must hold between neighbours can hold at all, and a first plan in which it does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from cqo_desktop.domain.fair.collapse import Reduced, reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Limits, Problem

_WITHOUT: dict[Limit, Callable[[Limits], Limits]] = {
    Limit.MIN_GAP: lambda limits: replace(limits, min_gap=None),
    Limit.MAX_GAP: lambda limits: replace(limits, max_gap=None),
    Limit.NIGHTS_IN_A_ROW: lambda limits: replace(limits, no_two_nights_in_a_row=False),
}


def possible(year: Reduced, problem: Problem) -> list[int]:
    """Give a pattern of each session, by number, that keeps every limit.

    Raises:
        NoPlan: nothing does; it says which limits between neighbours to relax.
    """
    picks, fails = _walked(year)
    if fails:
        alone = tuple(limit for limit, without in _WITHOUT.items() if _walks(problem, without(year.limits)))
        in_force = tuple(limit for limit, without in _WITHOUT.items() if without(year.limits) != year.limits)
        names = [each.name for each in problem.sessions]
        raise NoPlan(alone or in_force, names[fails], names[fails - 1], together=not alone)
    return picks


def keeps(year: Reduced, picks: Sequence[int]) -> bool:
    """Tell whether a choice keeps what must hold between neighbours."""
    chosen = [patterns[pick] for patterns, pick in zip(year.sessions, picks, strict=True)]
    return all(year.may_follow(at, one, after) for at, (one, after) in enumerate(pairwise(chosen)))


def _walks(problem: Problem, limits: Limits) -> bool:
    # Under other limits other starts matter: begin anew.
    return not _walked(reduced(grid(replace(problem, limits=limits))))[1]


def _walked(year: Reduced) -> tuple[list[int], int]:
    """Go from session to session over what is within reach; give the way, or the session none leads to."""
    if not year.sessions:
        return [], 0
    # For each pattern within reach, the one before it.
    ways: list[dict[int, int]] = [dict.fromkeys(range(len(year.sessions[0])), 0)]
    for at in range(len(year.sessions) - 1):
        before = [(pick, year.sessions[at][pick]) for pick in ways[-1]]
        reached: dict[int, int] = {}
        for number, after in enumerate(year.sessions[at + 1]):
            from_ = next((pick for pick, one in before if year.may_follow(at, one, after)), None)
            if from_ is not None:
                reached[number] = from_
        if not reached:
            return [], at + 1
        ways.append(reached)
    picks = [min(ways[-1])]
    for way in reversed(ways[1:]):
        picks.append(way[picks[-1]])
    return picks[::-1], 0


def starts_of(year: Reduced, picks: Sequence[int]) -> tuple[datetime, ...]:
    """Give the starts of a choice."""
    return tuple(patterns[pick].start for patterns, pick in zip(year.sessions, picks, strict=True))
