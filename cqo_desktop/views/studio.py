"""One window at work: which file is open, and how others are opened, begun, copied and left."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSettings, Qt

from cqo_desktop import settings as preferences
from cqo_desktop.document import Document
from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.jobs import Jobs
from cqo_desktop.services import opening, sample
from cqo_desktop.store import file as files
from cqo_desktop.store.faults import Damaged
from cqo_desktop.views import error_sheet, file_choices, help_sheet
from cqo_desktop.views.desk import SAMPLE, Desk
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.navigation import FIRST, Navigation
from cqo_desktop.views.palette.finder import Finder
from cqo_desktop.views.saying import said
from cqo_desktop.views.subscription import Subscription
from cqo_desktop.views.voice import Voice
from cqo_desktop.views.welcome import WelcomePage
from cqo_desktop.widgets.theme import Theme

ASIDE = QPoint(32, 32)
"""How far another window stands beside the first."""


class Studio(QObject):
    """Bring window, document and pages together."""

    def __init__(self, window: MainWindow, theme: Theme, kept: QSettings) -> None:
        super().__init__(window)
        self.window, self._theme, self._kept = window, theme, kept
        self.desk: Desk | None = None
        self._jobs = Jobs(self)
        self.pages = Navigation(window)
        self._voice = Voice(window, self._jobs)
        self.finder = Finder(window, self.pages.shown)
        self._sample_folder: tempfile.TemporaryDirectory[str] | None = None
        self.others: list[Studio] = []
        self._welcome = WelcomePage()
        window.stack.addWidget(self._welcome)
        self._wire()

    def _wire(self) -> None:
        window, welcome = self.window, self._welcome
        window.open_wanted.connect(self.choose_file)
        window.new_wanted.connect(self.choose_new)
        window.sample_wanted.connect(self.open_sample)
        window.copy_wanted.connect(self.choose_copy)
        window.undo_wanted.connect(self.undo)
        window.redo_wanted.connect(self.redo)
        window.help_wanted.connect(self._show_keys)
        window.about_wanted.connect(self._show_about)
        window.window_wanted.connect(self.open_another)
        window.closing.connect(self.leave)
        welcome.sample_wanted.connect(self.open_sample)
        welcome.new_wanted.connect(self.choose_new)
        welcome.open_wanted.connect(self.choose_file)
        self.pages.file_wanted.connect(self.open)

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
            error_sheet.show(self.window, error, {self.tr("Recover a copy…"): lambda: self._recover(path)})
        except PlannerError as error:
            self._voice.fail(error)
        else:
            self.show_document(Document(opened.file, self))
            self._remember(path)
            if opened.notices:
                heading = self.tr("Time-zone rules have changed")
                error_sheet.ErrorSheet(self.window, heading, "\n".join(map(said, opened.notices))).open()

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
        desk = Desk(document, self._jobs, self._theme, self._kept, self)
        self.desk = desk
        desk.new_wanted.connect(self.choose_new)
        document.gone.connect(self._tell_gone)
        self.pages.settle(desk)
        self._voice.listen(desk)
        self.finder.settle(desk)
        Subscription(desk)
        self.window.has_document = True
        self.window.dress(full=True)
        self.pages.go(FIRST)
        desk.check()

    @property
    def is_busy(self) -> bool:
        """Tell whether work is under way, or about to begin."""
        return bool(self._jobs.running) or (self.desk is not None and self.desk.is_checking)

    def welcome(self) -> None:
        """Show the three ways to begin."""
        self.window.dress(full=False)
        self.window.stack.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    def leave(self) -> None:
        """Bring everything half typed to safety, and remember the window."""
        self.pages.leave()
        if self.desk is not None:
            self.desk.prefer(geometry=bytes(self.window.saveGeometry().data()), folded=self.window.folded)

    def close(self) -> None:
        """Stop all work and let go of the file."""
        self._jobs.close()
        self._clear()
        if self._sample_folder is not None:
            self._sample_folder.cleanup()

    def open_another(self) -> None:
        """Show the same file in another window; the file itself keeps both in step."""
        if self.desk is None:
            return
        self.leave()
        window = MainWindow(preferences.load(self._kept))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = Studio(window, self._theme, self._kept)
        other.open(self.desk.document.path)
        window.closing.connect(other.close)
        window.move(self.window.pos() + ASIDE)
        window.show()
        self.others.append(other)

    def undo(self) -> None:
        """Take back our newest step; what is half typed is saved first, so that it is what is seen."""
        if self.desk is not None:
            self.pages.leave()
            self.desk.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.desk is not None:
            self.pages.leave()
            self.desk.redo()

    def _recover(self, path: Path) -> None:
        file_choices.recover(self.window, path, author=self._author(), then=self.open)

    def _take_new(self, document: Document) -> None:
        self.show_document(document)
        self._remember(document.path)

    def _remember(self, path: Path) -> None:
        if self.desk is not None and path.name != SAMPLE:
            self.desk.prefer(last_file=str(path.absolute()), folder=str(path.absolute().parent))

    def _clear(self) -> None:
        self.pages.settle(None)
        self._voice.listen(None)
        self.finder.settle(None)
        self.window.has_document = False
        if self.desk is not None:
            self._jobs.forget()
            self.desk.document.close()
            self.desk.document.deleteLater()
            self.desk.deleteLater()
            self.desk = None

    def _author(self) -> str:
        return preferences.load(self._kept).author

    def _tell_gone(self) -> None:
        if self.desk is None:
            return
        text = self.tr(
            "“{name}” was deleted or moved while it was open. Nothing you did is lost: it is still held open here, "
            "until you close the window. Save a copy of it now, and go on with that."
        ).format(name=self.desk.document.path.name)
        ways = {self.tr("Save a copy…"): self.choose_copy}
        error_sheet.show(self.window, Refused(text), ways, heading=self.tr("The file is gone"))

    def _show_keys(self) -> None:
        help_sheet.show(self.window, self.pages.page)

    def _show_about(self) -> None:
        help_sheet.about(self.window)
