"""A fair year on its way: the best plan so far, what is proved of it, and what it is compared with."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair_years import plans
from cqo_desktop.domain.fair_years.compared import Measured, Way, compared
from cqo_desktop.domain.fair_years.plans import Plan
from cqo_desktop.domain.fair_years.wishes import Wishes, Year
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.jobs import Job
from cqo_desktop.services import comfort_hours, fair_years
from cqo_desktop.services.fair_years import Shift
from cqo_desktop.solving.curve import curve
from cqo_desktop.solving.report import Curve, Point, Report
from cqo_desktop.solving.year import planned
from cqo_desktop.views.desk import Desk

SECONDS, CURVE_SECONDS = 20.0, 10.0
"""How long a proof, and then the curve, is looked for."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a year is planned from, and how it is planned now."""

    year: Year
    hours: DayHours
    today: Plan


@dataclass(frozen=True, slots=True)
class Found:
    """A plan and what is proved of it; `ways` come at the end."""

    plan: Plan
    report: Report
    ways: Mapping[Way, Measured]


@dataclass(frozen=True, slots=True)
class _Better(Progress):
    found: Found | None


@dataclass(frozen=True, slots=True)
class Balances:
    """The points between fair to each and easy for all, each with its plan."""

    points: tuple[Point, ...] = ()
    plans: tuple[Plan, ...] = ()
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class _Further(Progress):
    balances: Balances


class YearWork(QObject):
    """Gathers, plans and compares beside the window; every answer comes in the window's thread."""

    gathered = Signal()
    """There is a year to plan, or there is none."""
    changed = Signal()
    """The plan, its proof or the comparison is another."""
    ended = Signal()
    """A plan was found, and nothing looks for a better one."""
    curved = Signal()
    """More balances are known."""
    refused = Signal(object)
    """No plan keeps the limits (`NoPlan`)."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = self._run = 0
        self._job: Job | None = None
        self._curving: Job | None = None
        self.series_id: int | None = None
        self.basis: Basis | None = None
        self.wishes = Wishes()
        self.found: Found | None = None
        self.balances = Balances()

    @property
    def is_busy(self) -> bool:
        """Tell whether a plan is under way."""
        return self._job is not None

    def gather(self) -> None:
        """Ask the file anew; a plan stays while what it was made from does."""
        self._turn += 1
        series_id, now = self.series_id, self._desk.document.now()
        self._desk.read(
            "",
            lambda db, _tell: _basis(fair_years.seen(db, now=now, series_id=series_id), comfort_hours.one(db)),
            then=partial(self._take, self._turn),
        )

    def _take(self, turn: int, basis: Basis) -> None:
        if turn != self._turn:
            return
        if self.basis is None or self.basis != basis:
            self.forget()
            self.basis = basis
        self.gathered.emit()

    def forget(self) -> None:
        """Let the plan go, also one that is under way."""
        for job in (self._job, self._curving):
            if job is not None:
                job.stop()
        self._job = self._curving = None
        self.found, self.balances = None, Balances()
        # What these two still answer is about something else.
        self._run += 1

    def plan(self, wishes: Wishes, title: str) -> None:
        """Look for the fairest year."""
        basis = self.basis
        if basis is None or not basis.year.sessions:
            return
        self.forget()
        self.wishes = wishes
        self._job = self._desk.jobs.start(
            title,
            lambda tell: _plan(basis, wishes, title, tell),
            then=partial(self._end, self._run),
            otherwise=partial(self._give_up, self._run),
        )
        self._job.progressed.connect(self._better)
        self.changed.emit()

    def stop(self) -> None:
        """Be content with the best so far."""
        if self._job is not None:
            self._job.stop()

    def _better(self, progress: Progress) -> None:
        if isinstance(progress, _Better) and self.sender() is self._job and progress.found is not self.found:
            self.found = progress.found
            self.changed.emit()

    def _end(self, run: int, found: Found | None) -> None:
        if run == self._run:
            self._job, self.found = None, found
            self.changed.emit()
            self.ended.emit()
            self._begin_curve()

    def _give_up(self, run: int, error: Exception) -> None:
        if run != self._run:
            return
        self._job = self.found = None
        self.changed.emit()
        if isinstance(error, NoPlan):
            self.refused.emit(error)
        else:
            self._desk.fail(error)

    def _begin_curve(self) -> None:
        basis, wishes = self.basis, self.wishes
        if basis is None or self.found is None or not basis.year.members:
            return
        self._curving = self._desk.jobs.start(
            "",
            lambda tell: _curve(basis, basis.year.problem(wishes), tell),
            then=partial(self._take_curve, self._run),
            otherwise=self._desk.fail,
        )
        self._curving.progressed.connect(self._further)

    def _further(self, progress: Progress) -> None:
        if isinstance(progress, _Further) and self.sender() is self._curving:
            self._show_balances(progress.balances)

    def _take_curve(self, run: int, found: Balances) -> None:
        if run == self._run:
            self._curving = None
            self._show_balances(found)

    def _show_balances(self, found: Balances) -> None:
        if found is not self.balances:
            self.balances = found
            self.curved.emit()

    def shifts(self, plan: Plan) -> list[Shift]:
        """Say what a plan moves."""
        rows = self.basis.year.sessions if self.basis is not None else ()
        return [Shift(row.id, to, row.instant) for row, to in zip(rows, plan.starts, strict=True) if row.instant != to]


def _basis(year: Year, hours: DayHours) -> Basis:
    today = [row.instant for row in year.sessions]
    return Basis(year, hours, plans.told(year.problem(Wishes()), today, hours))


def _plan(basis: Basis, wishes: Wishes, title: str, tell: Tell) -> Found | None:
    problem = basis.year.problem(wishes)
    found: Found | None = None
    ways: Mapping[Way, Measured] = {}
    with closing(planned(problem, seconds=SECONDS)) as asking:
        try:
            tell(_Better(0, 0, title, found))
            next(asking)
            # While the other process begins, there is nothing to show yet that would wait for this.
            ways = compared(problem, basis.today.starts, basis.year.home)
            while True:
                report = next(asking)
                if report is not None and (found is None or report != found.report):
                    found = _found(problem, report, basis, found, ways)
                tell(_Better(0, 0, title, found))
        except StopIteration as end:
            ways = ways or compared(problem, basis.today.starts, basis.year.home)
            found = _found(problem, end.value, basis, found, ways)
        except Cancelled:
            if found is None:
                raise
    return found


def _found(problem: Problem, report: Report, basis: Basis, before: Found | None, ways: Mapping[Way, Measured]) -> Found:
    if before is not None and before.report.starts == report.starts:
        return replace(before, report=report)
    return Found(plans.told(problem, report.starts, basis.hours), report, ways)


def _curve(basis: Basis, problem: Problem, tell: Tell) -> Balances:
    found = Balances()
    with closing(curve(problem, seconds=CURVE_SECONDS)) as asking:
        try:
            while True:
                found = _balances(basis, problem, next(asking), found)
                tell(_Further(0, 0, "", found))
        except StopIteration as end:
            return replace(_balances(basis, problem, end.value, found), is_done=True)
        except Cancelled:
            return found


def _balances(basis: Basis, problem: Problem, known: Curve, before: Balances) -> Balances:
    if known.points == before.points:
        return before
    told = {point.starts: plan for point, plan in zip(before.points, before.plans, strict=True)}
    return Balances(
        known.points,
        tuple(told.get(each.starts) or plans.told(problem, each.starts, basis.hours) for each in known.points),
    )
