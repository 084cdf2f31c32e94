"""Calendars in a folder that others subscribe to, written anew after every change."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.written import Written
from cqo_desktop.jobs import finished
from cqo_desktop.services import exporting
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

QUIET = 1500
"""Milliseconds without a change after which calendars are written."""
TABLES = frozenset(
    {
        "session",
        "session_part",
        "agenda_item",
        "item_part",
        "person",
        "organization",
        "series",
        "room",
        "venue",
        "network",
    }
)


class Subscription(QObject):
    """Write beside the window, where a person asked for it; a problem is told once and never hinders a change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told = ""
        self._folder = ""
        self._is_writing = False
        self._wait = QTimer(self, singleShot=True, interval=QUIET)
        self._wait.timeout.connect(self._begin)
        desk.document.changed.connect(self._hear_change)
        desk.preferred.connect(self._hear_folder)
        self._hear_folder()

    def _hear_change(self, tables: frozenset[str]) -> None:
        if self._folder and tables & TABLES:
            self._wait.start()

    def _hear_folder(self) -> None:
        folder = self._desk.subscription
        if folder != self._folder:
            self._folder, self._told = folder, ""
            self._hear_change(TABLES)

    def _begin(self) -> None:
        if not self._folder:
            return
        if self._is_writing:
            self._wait.start()
            return
        self._is_writing = True
        desk, out = self._desk, Path(self._folder)
        now, hours = desk.document.now(), desk.hours
        work = desk.document.reading(
            lambda db, tell: finished(exporting.subscription(db, out=out, now=now, hours=hours), tell)
        )
        desk.jobs.start("", work, then=self._end, otherwise=self._give_up)

    def _end(self, written: Written) -> None:
        self._is_writing, self._told = False, ""
        for note in written.notes:
            self._desk.said.emit(said(note), False)

    def _give_up(self, error: Exception) -> None:
        self._is_writing = False
        if not isinstance(error, PlannerError):
            raise error
        sentence = said(str(error))
        if sentence != self._told:
            self._told = sentence
            self._desk.said.emit(self.tr("Calendars for subscribers: {problem}").format(problem=sentence), False)
