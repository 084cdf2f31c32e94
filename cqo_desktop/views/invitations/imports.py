"""Answers from files: chosen, or dropped on the page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from cqo_desktop.domain.correspondence import RepliesRead
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import answers
from cqo_desktop.services.answers import Taken
from cqo_desktop.views import error_sheet
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

KINDS = frozenset({".ics", ".eml", ".mbox"})
MOST = 12
"""More problems than this are not all told."""


class ReplyImport(QObject):
    """Read beside the window; clear answers count, the others wait."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def choose(self) -> None:
        """Ask for files."""
        kinds = self.tr("Answers ({kinds})").format(kinds="*.ics *.eml *.mbox")
        folder = self._desk.settings.folder
        names, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Import replies"), folder, kinds)
        self.take([Path(each) for each in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Read answers from files, and count those that are clear."""
        if paths:
            self._desk.jobs.start(
                self.tr("Reading answers"),
                lambda tell: answers.read(paths, tell=tell),
                then=self._take,
                otherwise=self._desk.fail,
            )

    def _take(self, read: RepliesRead) -> None:
        try:
            taken = self._desk.document.do(answers.take, read=read)
        except PlannerError as error:
            self._desk.failed.emit(error)
            return
        self._desk.said.emit(self._told(taken), bool(taken.counted or taken.to_check))
        if read.problems:
            text = "\n".join(map(said, read.problems[:MOST]))
            error_sheet.ErrorSheet(self._page.window(), self.tr("Some answers could not be read"), text).open()

    def _told(self, taken: Taken) -> str:
        if not (taken.counted or taken.to_check or taken.known):
            return self.tr("No answers to invitations were found")
        return self.tr("{counted}, {waiting}, {known}").format(
            counted=self.tr("%n answer(s) counted", "", taken.counted),
            waiting=self.tr("%n to check", "", taken.to_check),
            known=self.tr("%n known already", "", taken.known),
        )


def held(event: QDropEvent) -> list[Path]:
    """Give the files that are held over the page, where all may be answers."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths if paths and all(each.suffix.casefold() in KINDS or each.is_dir() for each in paths) else []
