"""What every page works with: the document, the jobs, the settings, and how to speak to the person."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer, Signal

from cqo_desktop import settings as preferences
from cqo_desktop.document import Act, Document, LongAct
from cqo_desktop.domain.errors import Cancelled, PlannerError
from cqo_desktop.domain.problems import Problem
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.written import Hours
from cqo_desktop.jobs import Job, Jobs
from cqo_desktop.models.clock import Clock, is_twelve
from cqo_desktop.services import looking_over, network
from cqo_desktop.services.inviting import Correspondence
from cqo_desktop.services.looking_over import LookedOver
from cqo_desktop.settings import PageLook, PrintLook, Settings
from cqo_desktop.store.journal import Made
from cqo_desktop.views import saying, saying_times
from cqo_desktop.widgets.theme import Theme

SAMPLE = "Sample network.cqo"
CHECK_AFTER = 250
"""Milliseconds of quiet before the programme is checked again."""


class Desk(QObject):
    """One open file and everything to work on it with."""

    session_wanted = Signal(int)
    field_wanted = Signal(int, object)
    """A session, and which of its fields (`session_checks.Field`) to go to."""
    day_wanted = Signal(object)
    """A day (`date`) to show on the calendar."""
    palette_wanted = Signal()
    new_wanted = Signal()
    """A network of one's own."""
    place_wanted = Signal(str)
    thing_wanted = Signal(object, int)
    """What sort of thing (`domain.search.Thing`) to show, and its id."""
    invitation_wanted = Signal(str, bool)
    """The UID of a session to show on the page of invitations, and whether its messages are to be looked over."""
    fair_wanted = Signal(str, int)
    """A part of the page of fair times (`fair.page.Part`), and the session or series it is for; 0 is none."""
    export_wanted = Signal(str, object)
    """A kind of file, and the ids of the sessions it is for; none are all."""
    print_wanted = Signal(object, object)
    """A document (`domain.written.Document`) to be looked at and printed, and the ids of the sessions it is for,
    or of the people a list is of; none are all."""
    import_wanted = Signal(str)
    """A file to import, or nothing for a choice."""
    said = Signal(str, bool)
    """A sentence for a toast, and whether Undo takes it back."""
    written = Signal(str, object)
    """A sentence about files that were written, and their folder (`Path`)."""
    failed = Signal(object)
    """An error a person must hear of."""
    preferred = Signal()
    """Another setting holds from now on."""
    checked = Signal()
    """`looked_over` is what was found in the file as it is now: problems, post, hard hours, days off."""

    def __init__(
        self, document: Document, jobs: Jobs, theme: Theme, kept: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.jobs, self.theme = document, jobs, theme
        self._kept = kept
        self.settings: Settings = preferences.load(kept)
        saying_times.choose_clock(twelve=self.clock.twelve)
        self.looked_over = LookedOver(problems=[], post=Correspondence(lines=(), astray=()))
        self.has_checked = False
        self._check = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._check.timeout.connect(self._begin_check)
        document.changed.connect(self._wait_for_check)

    @property
    def problems(self) -> list[Problem]:
        """Give what is not right with the programme, the worst first."""
        return self.looked_over.problems

    @property
    def post(self) -> Correspondence:
        """Give what is to be sent and answered."""
        return self.looked_over.post

    @property
    def clock(self) -> Clock:
        """Write hours as this person reads them."""
        return Clock(is_twelve(self.settings.hours))

    @property
    def hours(self) -> Hours:
        """Say which clock pages are printed by."""
        return 12 if self.clock.twelve else 24

    @property
    def is_sample(self) -> bool:
        """Tell whether this is the sample network, which goes with the program."""
        return self.document.path.name == SAMPLE

    @property
    def network(self) -> NetworkRow:
        """Give the facts of the network."""
        return self.document.ask(network.one)

    def prefer(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of Settings
        """Set and keep a preference."""
        # Another window may have set something else meanwhile.
        self.settings = replace(preferences.load(self._kept), **changes)
        preferences.save(self.settings, self._kept)
        saying_times.choose_clock(twelve=self.clock.twelve)
        self.preferred.emit()

    def recall(self, page: str) -> PageLook:
        """Give how this person left a page."""
        return preferences.recall(self._kept, page)

    def keep(self, page: str, look: PageLook) -> None:
        """Remember how a page is left."""
        preferences.keep(self._kept, page, look)

    def recall_print(self, document: str) -> PrintLook:
        """Give how this person printed a document last."""
        return preferences.recall_print(self._kept, document)

    def keep_print(self, document: str, look: PrintLook) -> None:
        """Remember how a document is printed."""
        preferences.keep_print(self._kept, document, look)

    def told_apart(self) -> frozenset[tuple[int, int]]:
        """Name the pairs of people of this network that were said not to be the same."""
        return preferences.told_apart(self._kept, self.network.calendar_uid)

    def tell_apart(self, first: int, second: int) -> None:
        """Remember that two people are not the same."""
        preferences.tell_apart(self._kept, self.network.calendar_uid, (first, second))

    @property
    def subscription(self) -> str:
        """Give the folder of this network's calendars for subscribers; empty for nowhere."""
        return preferences.subscription(self._kept, self.network.calendar_uid)

    def subscribe(self, folder: str) -> None:
        """Keep this network's calendars in a folder from now on; an empty one ends that."""
        preferences.subscribe(self._kept, self.network.calendar_uid, folder)
        self.preferred.emit()

    def do[T, **P](self, verb: Act[T, P], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Carry out a verb as one step, say so with the way back, or say what went wrong."""
        try:
            value = self.document.do(verb, *args, **kwargs)
        except PlannerError as error:
            self.failed.emit(error)
            return None
        if self.document.last is not None and self.document.last.id is not None:
            self.say(self.document.last.title)
        return value

    def say(self, title: str, *, undoable: bool = True) -> None:
        """Tell of a step that was done."""
        self.said.emit(saying.told(title), undoable)

    def undo(self) -> None:
        """Take back our newest step."""
        self.go_back(self.document.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.go_back(self.document.redo)

    def go_back(self, way: Callable[[], Made]) -> None:
        """Undo or redo in some way, and say so."""
        try:
            made = way()
        except PlannerError as error:
            self.failed.emit(error)
        else:
            self.say(made.title, undoable=False)

    def answer[T](self, question: Act[T, []], *, then: Callable[[T], object]) -> None:
        """Answer a question about everything: at once in a file of usual size, beside the window in a large one."""
        if self.document.ask(network.is_large):
            self.read("", lambda db, _tell: question(db), then=then)
        else:
            then(self.document.ask(question))

    def read[T](
        self,
        title: str,
        question: LongAct[T],
        *,
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Answer a question that takes long beside the window."""
        return self.jobs.start(title, self.document.reading(question), then=then, otherwise=otherwise or self.fail)

    def write[T](
        self,
        title: str,
        verb: LongAct[T],
        *,
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Carry out a verb that takes long beside the window, as one step."""
        work = self.document.writing(title, verb)
        return self.jobs.start(title, work, then=then, otherwise=otherwise or self.fail)

    def fail(self, error: Exception) -> None:
        """Say what went wrong; what the person stopped is no news."""
        if isinstance(error, Cancelled):
            self.said.emit(saying.said(str(error)), False)
        elif isinstance(error, PlannerError):
            self.failed.emit(error)
        else:
            raise error

    @property
    def is_checking(self) -> bool:
        """Tell whether the programme will be checked in a moment."""
        return self._check.isActive()

    def check(self) -> None:
        """Find out soon what is not right with the programme."""
        self._check.start()

    def _wait_for_check(self, _tables: frozenset[str]) -> None:
        self._check.start()

    def _begin_check(self) -> None:
        now, language = self.document.now(), QLocale().name()[:2]
        self.jobs.start(
            "",
            self.document.reading(lambda db, _tell: looking_over.everything(db, now=now, language=language)),
            then=self._end_check,
            otherwise=self._give_check_up,
        )

    def _give_check_up(self, error: Exception) -> None:
        # Nobody asked for it: a file that cannot be read now says so where somebody does.
        if not isinstance(error, PlannerError):
            raise error

    def _end_check(self, found: LookedOver) -> None:
        self.looked_over = found
        self.has_checked = True
        self.checked.emit()
