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
from cqo_desktop.solving.report import Curve, Report
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
class _Further(Progress):
    curve: Curve


class YearWork(QObject):
    """Gathers, plans and compares beside the window; every answer comes in the window's thread."""

    gathered = Signal()
    """There is a year to plan, or there is none."""
    changed = Signal()
    """The plan, the proof, the comparison or the curve is another."""
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
        self.curve: Curve | None = None

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
        self.found = self.curve = None
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
        if isinstance(progress, _Better) and self.sender() is self._job:
            self.found = progress.found
            self.changed.emit()

    def _end(self, run: int, found: Found | None) -> None:
        if run == self._run:
            self._job, self.found = None, found
            self.changed.emit()
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
        problem = basis.year.problem(wishes)
        self._curving = self._desk.jobs.start(
            "",
            lambda tell: _curve(problem, tell),
            then=partial(self._take_curve, self._run),
            otherwise=self._desk.fail,
        )
        self._curving.progressed.connect(self._further)

    def _further(self, progress: Progress) -> None:
        if isinstance(progress, _Further) and self.sender() is self._curving:
            self._show_curve(progress.curve)

    def _take_curve(self, run: int, found: Curve | None) -> None:
        if run == self._run:
            self._curving = None
            if found is not None:
                self._show_curve(found)

    def _show_curve(self, found: Curve) -> None:
        if self.curve != found:
            self.curve = found
            self.changed.emit()

    def problem(self) -> Problem | None:
        """Give what the plan on the screen answers."""
        return self.basis.year.problem(self.wishes) if self.basis is not None else None

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
    with closing(planned(problem, seconds=SECONDS)) as asking:
        try:
            while True:
                report = next(asking)
                if report is not None and (found is None or report != found.report):
                    found = _found(problem, report, basis, found)
                tell(_Better(0, 0, title, found))
        except StopIteration as end:
            found = _found(problem, end.value, basis, found)
        except Cancelled:
            if found is None:
                raise
    return replace(found, ways=compared(problem, basis.today.starts, basis.year.home))


def _found(problem: Problem, report: Report, basis: Basis, before: Found | None) -> Found:
    if before is not None and before.report.starts == report.starts:
        return replace(before, report=report)
    return Found(plans.told(problem, report.starts, basis.hours), report, {})


def _curve(problem: Problem, tell: Tell) -> Curve | None:
    found: Curve | None = None
    with closing(curve(problem, seconds=CURVE_SECONDS)) as asking:
        try:
            while True:
                found = next(asking)
                tell(_Further(0, 0, "", found))
        except StopIteration as end:
            last: Curve = end.value
            return last
        except Cancelled:
            return found
