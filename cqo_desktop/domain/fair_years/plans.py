"""One plan as it is shown: its starts, how they fall everywhere, and what they ask of members."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.comfort import USUAL, DayHours
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair_years.compared import Measured, measured
from cqo_desktop.domain.fair_years.regions import Cell, Region, cells, regions


@dataclass(frozen=True, slots=True)
class Plan:
    """Starts of the sessions of a problem, in their order."""

    starts: tuple[datetime, ...]
    regions: tuple[Region, ...]
    """From west to east, the same for every plan of one year."""
    cells: tuple[tuple[Cell, ...], ...]
    """By session, then by region."""
    measured: Measured


def told(problem: Problem, starts: Sequence[datetime], hours: DayHours = USUAL) -> Plan:
    """Tell a plan, allowed or not."""
    there = regions(problem)
    return Plan(tuple(starts), there, cells(problem, starts, there, hours), measured(problem, starts))
