"""Every start each session may have, and what it costs every class."""

from dataclasses import dataclass

from cqo_desktop.domain.fair.falling import Candidate, Falling
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.starts import starts


@dataclass(frozen=True, slots=True)
class Grid:
    """The candidates of each session of a problem, by start; none is without."""

    problem: Problem
    sessions: tuple[tuple[Candidate, ...], ...]


def grid(problem: Problem) -> Grid:
    """Weigh every start that is allowed for each session alone.

    Raises:
        NoPlan: a session has none.
    """
    falling = {minutes: Falling(problem.classes, minutes) for minutes in {each.minutes for each in problem.sessions}}
    return Grid(
        problem,
        tuple(tuple(map(falling[session.minutes].at, starts(session, problem.limits))) for session in problem.sessions),
    )
