"""The one object through which the window knows the file: do, ask, undo, redo, and one signal."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Concatenate

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Tell
from cqo_desktop.services import history
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import Made

type Act[T, **P] = Callable[Concatenate[Db, P], T]
"""A verb or a question of the services."""
type LongAct[T] = Callable[[Db, Tell], T]
"""One that takes long, and tells how far it is."""

LOOK_AGAIN = 500
"""Milliseconds between two looks at what others have written."""


class Document(QObject):
    """An open file as the window sees it."""

    changed = Signal(object)
    """Rows of these tables (a frozenset of names) changed, by whomever."""
    saved = Signal(object)
    """A step of ours is on the disk (`Made`)."""
    idle = Signal()
    """A long writing job has ended; what waited for it may be saved now."""
    gone = Signal()
    """The file was deleted, moved or replaced under the window."""
    _written = Signal()

    def __init__(self, file: File, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._is_gone = False
        self._busy = ""
        self._newest, _ = file.ask(history.news)
        self._watch = QTimer(self, interval=LOOK_AGAIN)
        self._watch.timeout.connect(self.look)
        self._watch.start()
        self._written.connect(self._release)
        self.undo_title: str | None = None
        self.redo_title: str | None = None
        self.last: Made | None = None
        """Our newest step, or the newest attempt that changed nothing."""
        self._retitle()

    @property
    def path(self) -> Path:
        """Name the file."""
        return self._file.path

    @property
    def author(self) -> str:
        """Name who is working."""
        return self._file.author

    def sign_as(self, author: str) -> None:
        """Work under another name from now on; each name has steps of its own to take back."""
        self._file.author = author
        self._retitle()

    def now(self) -> datetime:
        """Read the clock by which steps are dated."""
        return self._file.now()

    @property
    def busy(self) -> str:
        """Name the long writing job under way; empty while there is none."""
        return self._busy

    def ask[T, **P](self, question: Act[T, P], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer one question.

        Raises:
            PlannerError: the file cannot be read.
        """
        return self._file.ask(question, *args, **kwargs)

    def do[T, **P](self, verb: Act[T, P], *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out one verb as one step and tell everybody what changed.

        Raises:
            PlannerError: it was refused; nothing was changed.
        """
        self._be_free()
        done = self._file.do(verb, *args, **kwargs)
        self._announce(done.step)
        return done.value

    def undo(self, step_id: int | None = None) -> Made:
        """Take back a step: the one named, else our newest."""
        self._be_free()
        made = self._file.undo(step_id)
        self._announce(made)
        return made

    def redo(self) -> Made:
        """Do again what was undone last."""
        self._be_free()
        made = self._file.redo()
        self._announce(made)
        return made

    def writing[T](self, title: str, verb: LongAct[T]) -> Callable[[Tell], T]:
        """Make work for a job out of a verb that takes long; our own saves wait for it meanwhile.

        Where `tell` raises Cancelled inside the verb, nothing of it is kept.
        """

        def work(tell: Tell) -> T:
            self._busy = title
            try:
                return self._file.do(verb, tell).value
            finally:
                self._busy = ""
                self._written.emit()

        return work

    def reading[T](self, question: LongAct[T]) -> Callable[[Tell], T]:
        """Make work for a job out of a question that takes long."""
        return lambda tell: self._file.ask(question, tell)

    def alongside[T](self, work: Callable[[File, Tell], T]) -> Callable[[Tell], T]:
        """Make work for a job that writes steps of its own, one by one, while the window goes on; it notices them."""
        return lambda tell: work(self._file, tell)

    def backups(self) -> list[str]:
        """Name the copies made before this file was brought up to date, the newest first."""
        folder = self.path.with_name(f"{self.path.stem} backups")
        return sorted((each.name for each in folder.glob("*.cqo")), reverse=True)

    def save_copy(self, target: Path) -> Path:
        """Write a verified copy, even when the file's own name is gone."""
        return self._file.save_copy(target)

    def look(self) -> None:
        """See what others have written, and whether the file is still there."""
        if self._busy:
            return
        if self._file.is_gone() != self._is_gone:
            self._is_gone = not self._is_gone
            if self._is_gone:
                self.gone.emit()
        if not self._is_gone and self._file.changed_elsewhere():
            self._tell_news()

    def close(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        self._file.close()

    def _be_free(self) -> None:
        if self._busy:
            raise Refused(f"“{self._busy}” is writing to the file; try again when it has finished.")

    def _announce(self, made: Made) -> None:
        self._file.changed_elsewhere()
        self.last = made
        if made.id is not None:
            self._tell_news()
        self.saved.emit(made)

    def _release(self) -> None:
        self._file.changed_elsewhere()
        self._tell_news()
        self.idle.emit()

    def _tell_news(self) -> None:
        self._newest, tables = self._file.ask(history.news, since=self._newest)
        self._retitle()
        if tables:
            self.changed.emit(tables)

    def _retitle(self) -> None:
        self.undo_title = self._file.ask(history.undo_title, author=self.author)
        self.redo_title = self._file.ask(history.redo_title, author=self.author)
