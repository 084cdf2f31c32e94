"""A fair year from another process: at once, then better, then proved; whatever becomes of the solver."""

import sys

import pytest

from cqo_desktop.domain.fair.certificate import bound
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.vector import outcome
from cqo_desktop.jobs import finished
from cqo_desktop.solving.report import Ending
from cqo_desktop.solving.year import planned
from tests.domain.fair.networks import monthly, year

ZONES = ["America/Los_Angeles", "Europe/London", "Australia/Perth", "Pacific/Auckland"]


def test_small_year_is_proved_with_a_certificate() -> None:
    problem = year(ZONES, monthly(4))
    report = finished(planned(problem, seconds=60), lambda _: None)
    assert (report.ending, report.is_proved, report.gap) == (Ending.PROVED, True, None)
    assert outcome(problem, report.starts).vector == report.vector
    assert report.certificate is not None
    assert bound(report.certificate, reduced(grid(problem))) == report.bound == report.vector.worst == 1


@pytest.mark.parametrize(
    ("program", "ending"),
    [
        ("", Ending.DIED),
        ("print('nonsense', flush=True); input(); input(); input()", Ending.DIED),
        ("import time; time.sleep(600)", Ending.HUNG),
    ],
)
def test_plan_is_there_though_the_solver_is_not(program: str, ending: Ending) -> None:
    problem = year(ZONES, monthly(4))
    report = finished(planned(problem, seconds=-1.9, command=[sys.executable, "-c", program]), lambda _: None)
    assert (report.vector.worst, report.ending) == (1, ending)
