"""One window at work: which file is open, which page is shown, what is said and what is wired to what."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from cqo_desktop import settings as preferences
from cqo_desktop.document import Document
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.sentences import counted
from cqo_desktop.jobs import Jobs
from cqo_desktop.services import opening, sample
from cqo_desktop.store import file as files
from cqo_desktop.store.faults import Damaged
from cqo_desktop.views import error_sheet, file_choices, problem_menu
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.page import Page
from cqo_desktop.views.pages import PAGES
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.session import SessionPage
from cqo_desktop.views.verbs import fill
from cqo_desktop.views.welcome import WelcomePage
from cqo_desktop.widgets.theme import Theme

TICK = 10_000
"""Milliseconds between two looks at the clock in the status line."""
SAMPLE = "Sample network.cqo"


class Studio(QObject):
    """Bring window, document and pages together."""

    def __init__(self, window: MainWindow, theme: Theme, kept: QSettings) -> None:
        super().__init__(window)
        self.window, self._theme, self._kept = window, theme, kept
        self.jobs = Jobs(self)
        self.desk: Desk | None = None
        self._pages: dict[str, Page] = {}
        self._session: SessionPage | None = None
        self._shown = ""
        self._sample_folder: tempfile.TemporaryDirectory[str] | None = None
        self._welcome = WelcomePage()
        window.stack.addWidget(self._welcome)
        self._clock = QTimer(self, interval=TICK)
        self._wire()

    def _wire(self) -> None:
        window, jobs, welcome = self.window, self.jobs, self._welcome
        window.open_wanted.connect(self.choose_file)
        window.new_wanted.connect(self.choose_new)
        window.sample_wanted.connect(self.open_sample)
        window.copy_wanted.connect(self.choose_copy)
        window.undo_wanted.connect(self._undo)
        window.redo_wanted.connect(self._redo)
        window.find_wanted.connect(self._find)
        window.place_wanted.connect(self.go)
        window.closing.connect(self.leave)
        window.session_menu.aboutToShow.connect(self._offer)
        window.status.stop_wanted.connect(self._stop)
        window.status.problems_wanted.connect(self._show_problems)
        welcome.sample_wanted.connect(self.open_sample)
        welcome.new_wanted.connect(self.choose_new)
        welcome.open_wanted.connect(self.choose_file)
        jobs.changed.connect(self._show_job)
        jobs.failed.connect(self.fail)
        self._clock.timeout.connect(self._show_time)

    def _wire_desk(self, desk: Desk) -> None:
        desk.session_wanted.connect(self.open_session)
        desk.place_wanted.connect(self.go)
        desk.said.connect(self._say)
        desk.failed.connect(self.fail)
        desk.preferred.connect(self._show_time)
        desk.checked.connect(self._show_problem_count)
        desk.document.changed.connect(self._hear)
        desk.document.saved.connect(self._show_saved)
        desk.document.gone.connect(self._tell_gone)

    # -- files ---------------------------------------------------------------------------------------------

    def begin(self, path: Path | None, *, sample: bool = False) -> None:
        """Show the file asked for, the sample, the file used last, or the three ways to begin."""
        last = preferences.load(self._kept).last_file
        if sample:
            self.open_sample()
        elif path is not None:
            self.open(path)
        elif last and Path(last).exists():
            self.open(Path(last))
        if self.desk is None:
            self.welcome()

    def open(self, path: Path) -> None:
        """Open a file, or say why it cannot be."""
        try:
            opened = opening.open_file(path, author=self._author())
        except Damaged as error:
            ways = {
                self.tr("Recover a copy…"): lambda: file_choices.recover(
                    self.window, path, author=self._author(), then=self.open
                )
            }
            error_sheet.show(self.window, error, ways)
        except PlannerError as error:
            self.fail(error)
        else:
            self.show_document(Document(opened.file, self))
            self._remember(path)
            if opened.notices:
                self.fail(Refused(" ".join(opened.notices)), heading=self.tr("Time-zone rules have changed"))

    def open_sample(self) -> None:
        """Build the sample network in a file that goes with the program."""
        self._sample_folder = self._sample_folder or tempfile.TemporaryDirectory(prefix="cqo-sample-")
        path = Path(self._sample_folder.name) / SAMPLE
        if path.exists():
            self.open(path)
            return
        made = files.create(path, author=self._author())
        sample.build(made, today=datetime.now(UTC).astimezone().date())
        self.show_document(Document(made, self))

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        path = file_choices.existing(self.window, preferences.load(self._kept).folder)
        if path is not None:
            self.open(path)

    def choose_new(self) -> None:
        """Ask for a network's facts and a place, and begin there."""
        file_choices.begin(self.window, author=self._author(), then=self._take_new)

    def choose_copy(self) -> None:
        """Ask for a place and write a verified copy there."""
        if self.desk is not None:
            file_choices.copy(self.window, self.desk)

    def show_document(self, document: Document) -> None:
        """Put another file on the desk."""
        self.leave()
        self._clear()
        desk = Desk(document, self.jobs, self._theme, self._kept, self)
        self.desk = desk
        self._wire_desk(desk)
        self.window.has_document = True
        self._dress(shown=True)
        self._hear(frozenset({"network"}))
        self._show_time()
        self._clock.start()
        self.window.status.saved.say(self.tr("All saved"))
        self.go(PLACES[0].key)
        desk.check()

    def welcome(self) -> None:
        """Show the three ways to begin."""
        self._dress(shown=False)
        self.window.stack.setCurrentWidget(self._welcome)

    def leave(self) -> None:
        """Bring everything half typed to safety, and remember the window."""
        page = self.window.stack.currentWidget()
        if isinstance(page, Page):
            page.leave()
        if self.desk is not None:
            self.desk.prefer(geometry=bytes(self.window.saveGeometry().data()), folded=self.window.folded)

    def close(self) -> None:
        """Stop all work and let go of the file."""
        self.jobs.close()
        self._clear()
        if self._sample_folder is not None:
            self._sample_folder.cleanup()

    def _take_new(self, document: Document) -> None:
        self.show_document(document)
        self._remember(document.path)

    def _remember(self, path: Path) -> None:
        if self.desk is not None:
            self.desk.prefer(last_file=str(path.absolute()), folder=str(path.absolute().parent))

    def _clear(self) -> None:
        pages: list[QWidget] = [*self._pages.values(), *([self._session] if self._session else [])]
        for page in pages:
            self.window.stack.removeWidget(page)
            page.deleteLater()
        self._pages, self._session, self._shown = {}, None, ""
        if self.desk is not None:
            self.desk.document.close()
            self.desk.document.deleteLater()
            self.desk.deleteLater()
            self.desk = None

    def _author(self) -> str:
        return preferences.load(self._kept).author

    def _dress(self, *, shown: bool) -> None:
        for part in (self.window.rail, self.window.status, self.window.menuBar()):
            part.setVisible(shown)

    # -- pages ---------------------------------------------------------------------------------------------

    def go(self, key: str) -> None:
        """Show a page of the rail."""
        if self.desk is None:
            return
        if key not in self._pages:
            self._pages[key] = PAGES[key](self.desk)
            self.window.stack.addWidget(self._pages[key])
        self._show(self._pages[key], key)
        self._shown = key

    def open_session(self, session_id: int) -> None:
        """Show a session."""
        if self.desk is None:
            return
        if self._session is None:
            self._session = SessionPage(self.desk)
            self._session.back_wanted.connect(self._back)
            self.window.stack.addWidget(self._session)
        self._session.open(session_id)
        self._show(self._session, "programme")

    def page(self, key: str) -> Page:
        """Give a page that has been shown."""
        return self._pages[key]

    @property
    def session(self) -> SessionPage | None:
        """Give the session's page once one was opened."""
        return self._session

    def _back(self) -> None:
        self.go(self._shown or PLACES[0].key)

    def _show(self, page: Page, key: str) -> None:
        old = self.window.stack.currentWidget()
        if isinstance(old, Page) and old is not page:
            old.leave()
        self.window.stack.setCurrentWidget(page)
        self.window.rail.select(key)

    def _find(self) -> None:
        page = self.window.stack.currentWidget()
        if isinstance(page, Page):
            page.look_for()

    def _offer(self) -> None:
        page = self.window.stack.currentWidget()
        fill(self.window.session_menu, page.offered if isinstance(page, Page) else [])

    # -- what is said --------------------------------------------------------------------------------------

    def fail(self, error: Exception, heading: str = "") -> None:
        """Say what went wrong; a fault of ours goes to the last resort."""
        if not isinstance(error, PlannerError):
            raise error
        error_sheet.show(self.window, error, heading=heading)

    def _undo(self) -> None:
        self.leave_field()
        if self.desk is not None:
            self.desk.undo()

    def _redo(self) -> None:
        self.leave_field()
        if self.desk is not None:
            self.desk.redo()

    def leave_field(self) -> None:
        """Save what is half typed, so that Undo takes back what is seen."""
        page = self.window.stack.currentWidget()
        if isinstance(page, Page):
            page.leave()

    def _say(self, text: str, undoable: bool) -> None:  # noqa: FBT001 - a signal's second argument
        self.window.toast.say(text, undoable=undoable, picture="check")

    def _hear(self, tables: frozenset[str]) -> None:
        if self.desk is None:
            return
        self.window.name_steps(self.desk.document.undo_title, self.desk.document.redo_title)
        if "network" in tables:
            facts = self.desk.network
            self.window.rail.entitle(facts.name, self.desk.document.path.stem)
            self.window.setWindowTitle(f"{facts.name} — CQO Desktop")
            self._show_time()

    def _show_saved(self) -> None:
        if self.desk is not None:
            now = self.desk.document.now().astimezone()
            self.window.status.saved.say(self.tr("Saved {hour}").format(hour=self.desk.clock.hour(now)))

    def _show_time(self) -> None:
        if self.desk is not None:
            home = self.desk.network.zone
            now = self.desk.document.now().astimezone(zones.zone(home))
            self.window.status.home.say(f"{zones.city(home)}, {self.desk.clock.hour(now)} {now:%Z}")

    def _show_job(self) -> None:
        named = [job for job in self.jobs.running if job.title]
        progress = named[0].progress if named else None
        if progress is None:
            self.window.status.show_job("", 0, 0)
        else:
            self.window.status.show_job(progress.text or named[0].title, progress.done, progress.total)

    def _stop(self) -> None:
        for job in self.jobs.running:
            job.stop()

    def _show_problem_count(self) -> None:
        if self.desk is not None:
            grave = [each for each in self.desk.problems if each.severity is not Severity.NOTE]
            self.window.status.problems.say(counted(len(grave), "thing") + " to look at" if grave else "")

    def _show_problems(self) -> None:
        if self.desk is not None:
            problem_menu.show(self.window.status.problems, self.desk)

    def _tell_gone(self) -> None:
        if self.desk is None:
            return
        name = self.desk.document.path.name
        text = self.tr(
            "“{name}” was deleted or moved while it was open. Nothing you did is lost: it is still held open here, "
            "until you close the window. Save a copy of it now, and go on with that."
        ).format(name=name)
        error_sheet.show(
            self.window,
            Refused(text),
            {self.tr("Save a copy…"): self.choose_copy},
            heading=self.tr("The file is gone"),
        )
