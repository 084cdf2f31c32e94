"""How the window speaks: toasts, error sheets, and the status line."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError, Unwritable
from cqo_desktop.domain.problems import Severity
from cqo_desktop.jobs import Jobs
from cqo_desktop.models import cities
from cqo_desktop.views import error_sheet, problem_menu
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting.exported import open_folder
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.saying import said

TICK = 10_000
"""Milliseconds between two looks at the clock in the status line."""


class Voice(QObject):
    """Say what happens to one window."""

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        self._desk: Desk | None = None
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._show_time)
        jobs.changed.connect(self._show_job)
        jobs.failed.connect(self.fail)
        window.toast.folder_wanted.connect(open_folder)
        window.status.stop_wanted.connect(self._stop)
        window.status.problems_wanted.connect(self._show_problems)
        window.status.post_wanted.connect(partial(window.place_wanted.emit, "invitations"))

    def listen(self, desk: Desk | None) -> None:
        """Speak for this desk from now on."""
        self._desk = desk
        if desk is None:
            self._clock.stop()
            return
        desk.said.connect(self._say)
        desk.written.connect(self._tell_written)
        desk.failed.connect(self.fail)
        desk.preferred.connect(self._show_time)
        desk.checked.connect(self._show_problem_count)
        desk.checked.connect(self._show_post)
        desk.document.changed.connect(self._hear)
        desk.document.saved.connect(self._show_saved)
        self._hear(frozenset({"network"}))
        self._window.status.saved.say(self.tr("All saved"))
        self._clock.start()

    def fail(self, error: Exception, heading: str = "") -> None:
        """Say what went wrong; a fault of ours goes to the last resort."""
        if not isinstance(error, PlannerError):
            raise error
        ways = {}
        if isinstance(error, Unwritable):
            ways[self.tr("Save a copy…")] = self._window.copy_wanted.emit
        error_sheet.show(self._window, error, ways, heading=heading)

    def _say(self, text: str, undoable: bool) -> None:  # noqa: FBT001 - a signal's second argument
        self._window.toast.say(text, undoable=undoable)

    def _tell_written(self, text: str, folder: Path) -> None:
        self._window.toast.say(text, folder=folder)

    def _hear(self, tables: frozenset[str]) -> None:
        if self._desk is None:
            return
        document = self._desk.document
        self._window.name_steps(said(document.undo_title or ""), said(document.redo_title or ""))
        if "network" in tables:
            facts = self._desk.network
            self._window.rail.entitle(facts.name, self._desk.document.path.stem)
            self._window.setWindowTitle(self.tr("{network} — CQO Desktop").format(network=facts.name))
            self._show_time()

    def _show_saved(self) -> None:
        if self._desk is not None:
            now = self._desk.document.now().astimezone()
            self._window.status.saved.say(self.tr("Saved {hour}").format(hour=self._desk.clock.hour(now)))

    def _show_time(self) -> None:
        if self._desk is not None:
            home = self._desk.network.zone
            now = self._desk.document.now().astimezone(zones.zone(home))
            self._window.status.home.say(f"{cities.city(home)}, {self._desk.clock.hour(now)} {now:%Z}")

    def _show_job(self) -> None:
        named = [job for job in self._jobs.running if job.title]
        if named:
            progress = named[0].progress
            self._window.status.show_job(progress.text or named[0].title, progress.done, progress.total)
        else:
            self._window.status.show_job("", 0, 0)

    def _stop(self) -> None:
        for job in self._jobs.running:
            job.stop()

    def _show_problem_count(self) -> None:
        if self._desk is not None:
            grave = [each for each in self._desk.problems if each.severity is not Severity.NOTE]
            self._window.status.problems.say(self.tr("%n thing(s) to look at", "", len(grave)) if grave else "")

    def _show_post(self) -> None:
        if self._desk is not None:
            post = self._desk.post
            waiting = post.to_send + post.to_check
            self._window.rail.badge("invitations", waiting, urgent=post.is_urgent)
            text = self.tr("%n thing(s) to send", "", post.to_send) if post.to_send else ""
            self._window.status.post.say(text)

    def _show_problems(self) -> None:
        if self._desk is not None:
            problem_menu.show(self._window.status.problems, self._desk)
