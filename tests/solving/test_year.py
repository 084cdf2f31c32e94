"""A fair year from another process: at once, then better, then proved; whatever becomes of the solver."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.certificate import bound
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Limits, Problem
from cqo_desktop.domain.fair.vector import Vector, outcome
from cqo_desktop.jobs import finished
from cqo_desktop.solving.asking import GRACE
from cqo_desktop.solving.process import program
from cqo_desktop.solving.report import Ending, Gap, Report
from cqo_desktop.solving.wire import written
from cqo_desktop.solving.year import planned
from tests.domain.fair.networks import ZONES, monthly, year

CORNERS = ["America/Los_Angeles", "Europe/London", "Australia/Perth", "Pacific/Auckland"]
LONG = 60.0


def proved(problem: Problem) -> Report:
    return finished(planned(problem, seconds=LONG), lambda _: None)


def speaking(*lines: str, then: str = "") -> list[str]:
    """Stand in for the solver: say these lines, then do something else."""
    return [sys.executable, "-c", f"for line in {lines!r}: print(line, flush=True)\n{then}"]


def test_small_year_is_proved_with_a_certificate() -> None:
    problem = year(CORNERS, monthly(4))
    report = proved(problem)
    assert (report.ending, report.is_proved, report.worst_is_proved, report.gap) == (Ending.PROVED, True, True, None)
    assert outcome(problem, report.starts).vector == report.vector
    assert report.certificate is not None
    assert bound(report.certificate, reduced(grid(problem))) == report.bound == report.vector.worst == 1


def test_longer_year_of_the_whole_world_is_proved() -> None:
    report = proved(year(ZONES, monthly(12)))
    assert (report.ending, report.vector.worst, report.vector.having(4), report.bound) == (Ending.PROVED, 4, 4, 4)


def test_same_seed_gives_the_same_plan() -> None:
    problem = year(ZONES, monthly(6))
    assert proved(problem).vector == proved(problem).vector


@pytest.mark.parametrize(
    ("problem", "vector"),
    [
        (year(["Asia/Kathmandu"], monthly(3)), Vector((0, 0, 0), 0)),
        (year([], monthly(2)), Vector((0, 0), 0)),
        (year(CORNERS, []), Vector((), 0)),
    ],
)
def test_year_of_one_of_nobody_or_of_nothing_is_proved(problem: Problem, vector: Vector) -> None:
    report = proved(problem)
    assert (report.vector, report.ending, report.bound) == (vector, Ending.PROVED, 0)


def test_year_without_a_plan_says_which_limit_to_relax() -> None:
    problem = year(CORNERS, monthly(2), Limits(blackout=frozenset({date(2027, 2, 12)})))
    with pytest.raises(NoPlan, match="free a blocked date") as failed:
        proved(problem)
    assert failed.value.limits == (Limit.BLACKOUT, Limit.DATES)
    with pytest.raises(NoPlan, match="closer together") as failed:
        proved(year(CORNERS, monthly(2), Limits(min_gap=40)))
    assert (failed.value.session, failed.value.before) == ("Session 1", "Session 0")


def test_unknown_zone_is_refused() -> None:
    (first,) = monthly(1)
    with pytest.raises(Refused, match="Mars"):
        proved(year(CORNERS, [replace(first, slots=replace(first.slots, zone="Mars/Olympus"))]))


@pytest.mark.parametrize(
    ("command", "ending"),
    [
        (["/nowhere/solver"], Ending.DIED),
        ([sys.executable, "-c", ""], Ending.DIED),
        (speaking("nonsense", then="input(); input(); input()"), Ending.DIED),
        (speaking('{"gap": [1]}', then="input(); input(); input()"), Ending.DIED),
        (speaking('{"ending": "unheard of"}', then="input(); input(); input()"), Ending.DIED),
        ([sys.executable, "-c", "import time; time.sleep(600)"], Ending.HUNG),
    ],
)
def test_plan_is_there_though_the_solver_is_not(command: list[str], ending: Ending) -> None:
    problem = year(CORNERS, monthly(4))
    report = finished(
        planned(problem, seconds=0.2 - GRACE if ending is Ending.HUNG else LONG, command=command), lambda _: None
    )
    assert (report.vector.worst, report.ending, report.is_proved) == (1, ending, False)
    assert outcome(problem, report.starts).vector == report.vector


def test_best_so_far_and_its_gap_outlive_a_solver_that_dies() -> None:
    problem = year(CORNERS, monthly(1))
    known = '{"starts": ["2027-01-12T12:00:00+00:00"], "at_least": [2], "total": 31}'
    command = speaking(known, '{"weights": [1, 1, 1, 1], "bound": 1}', '{"gap": [1, 2, 1]}', then="raise SystemExit(3)")
    reports = planned(problem, seconds=LONG, command=command)
    report = finished(reports, lambda _: None)
    assert (report.vector, report.bound, report.gap) == (Vector((2,), 31), 1, Gap(1, 2, 1))
    assert (report.ending, report.worst_is_proved) == (Ending.DIED, True)


def test_plan_without_a_solver_is_searched_and_called_unproved() -> None:
    without = "import sys; sys.modules['highspy'] = None\nfrom cqo_desktop.solving.worker import main\nmain()"
    problem = year(CORNERS, monthly(4))
    report = finished(planned(problem, seconds=1.0, command=[sys.executable, "-c", without]), lambda _: None)
    assert (report.ending, report.is_proved, report.worst_is_proved) == (Ending.MISSING, False, True)


def test_fault_of_the_solver_itself_is_logged_and_leaves_a_plan(expected_logs: list[str]) -> None:
    expected_logs.append("The solver ended by a fault of its own:\nTraceback")
    broken = "from cqo_desktop.solving import worker; worker._WORK.clear(); worker.main()"
    problem = year(CORNERS, monthly(4))
    report = finished(planned(problem, seconds=LONG, command=[sys.executable, "-c", broken]), lambda _: None)
    assert (report.vector.worst, report.ending) == (1, Ending.DIED)


def test_time_that_is_over_leaves_a_plan_that_is_called_unproved() -> None:
    problem = year(ZONES, monthly(12))
    report = finished(planned(problem, seconds=0.0), lambda _: None)
    assert (report.ending, report.is_proved) == (Ending.OUT_OF_TIME, False)
    assert outcome(problem, report.starts).vector == report.vector


def test_solver_leaves_when_nobody_listens_any_more() -> None:
    problem = year(ZONES, monthly(52, days=7, step=30))
    process = subprocess.Popen(program(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, encoding="ascii")
    process.communicate(json.dumps({"task": "year", "seed": 1, "seconds": 10**6}) + "\n" + written(problem) + "\n")
    assert process.returncode == 0
