"""What is looked for and what was found: a session, a day, people, and the hours that suit them."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from cqo_desktop.domain.days_off import WEEKENDS, DaysOff
from cqo_desktop.domain.fair_times import options
from cqo_desktop.domain.fair_times.matrix import Matrix
from cqo_desktop.domain.fair_times.options import Option, Places
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import fair_times
from cqo_desktop.services.fair_times import Asked, Background, Sought, Whom
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.views.desk import Desk


class Search(QObject):
    """Ask once for a session and its people; each day is worked out of the answer."""

    found = Signal()
    """Another day, or the same one for others, is worked out."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session_id: int | None = None
        self._is_chosen = False
        self._key_ids: frozenset[int] | None = None
        self._days_off: DaysOff = WEEKENDS
        self._turn = 0
        self.whom, self.person_ids = Whom.MEMBERS, frozenset[int]()
        self.day: date | None = None
        self.asked: Asked | None = None
        self.coming: Sequence[SessionRow] = ()
        self.matrix: Matrix | None = None
        self.options: Sequence[Option] = ()
        self.ledger: HardHours | None = None

    @property
    def session(self) -> SessionRow | None:
        """Give the session an hour is looked for; None for a day alone."""
        return self.asked.session if self.asked else None

    @property
    def key_ids(self) -> Collection[int]:
        """Name those who have to be there: the speakers, unless somebody said otherwise."""
        if self._key_ids is not None:
            return self._key_ids
        return self.asked.speakers if self.asked else ()

    def pick_session(self, session_id: int | None) -> None:
        """Look for an hour of another session, on the day it is planned."""
        self._session_id, self._is_chosen = session_id, True
        self.day = self._key_ids = None
        if session_id is None and self.whom is not Whom.CHOSEN:
            self.whom = Whom.MEMBERS
        self.ask()

    def pick_whom(self, whom: Whom, person_ids: Collection[int] = ()) -> None:
        """Count the hours of others; `person_ids` are people chosen by hand."""
        self.whom, self.person_ids = whom, frozenset(person_ids)
        self.ask()

    def pick_people(self, key_ids: frozenset[int]) -> None:
        """Let others be those without whom it cannot be held."""
        self._key_ids = key_ids
        self._work_out()

    def pick_day(self, day: date) -> None:
        """Look at another day."""
        self.day = day
        self._work_out()

    def begin(self) -> None:
        """Ask, and then once more with the holidays, whose tables take a moment to load, and the ledger."""
        self.ask()
        now = self._desk.document.now()
        self._desk.read("", lambda db, _tell: fair_times.background(db, now=now), then=self._take_background)

    def ask(self) -> None:
        """Ask who is to attend and what is planned."""
        self._turn += 1
        question = partial(
            fair_times.sought,
            now=self._desk.document.now(),
            session_id=self._session_id,
            is_chosen=self._is_chosen,
            whom=self.whom,
            person_ids=self.person_ids,
            free=self._days_off,
        )
        self._desk.answer(question, then=partial(self._take, self._turn))

    def _take(self, turn: int, answer: Sought) -> None:
        # Of several questions under way, only the newest counts.
        if turn == self._turn:
            self.asked, self.coming = answer.asked, answer.coming
            self.day = self.day or fair_times.next_day(self.asked, self._desk.document.now())
            self._work_out()

    def _take_background(self, found: Background) -> None:
        self.ledger = found.ledger
        if found.days_off != self._days_off:
            self._days_off = found.days_off
            self.ask()
        else:
            self.found.emit()

    def _work_out(self) -> None:
        if self.asked is not None and self.day is not None:
            self.matrix = self.asked.day(self.day, self.key_ids)
            # Where nobody is asked, every hour is as good as another, and none is worth naming.
            offered = self.asked.shortlist(self.matrix) if self.asked.audience.people else []
            # A session that is not there yet is begun once; its second sitting comes later.
            self.options = [each for each in offered if self.session is not None or not each.is_two]
            self.found.emit()

    @property
    def planned(self) -> Places:
        """Give the columns of what is planned now."""
        return self.asked.planned(self.matrix) if self.asked and self.matrix else ()

    def weighed(self, places: Places) -> Option | None:
        """Weigh a choice of columns; None where one of them is closed or there is none."""
        return options.at(self.matrix, places, self.planned) if self.matrix else None
