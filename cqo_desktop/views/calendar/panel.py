"""What stands beside the calendar: the session that is chosen, else the day; on a narrow page it lies over it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.overlays import ByDay, labels
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.rows import SessionDetail, SessionRow
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import programme
from cqo_desktop.views.calendar.day_card import DayCard
from cqo_desktop.views.calendar.session_card import SessionCard
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session import checks
from cqo_desktop.views.session.verbs import SessionVerbs
from cqo_desktop.widgets import painting, tokens

WIDE = 296
DOCKS_FROM = 1080
"""The width of a page from which on there is room beside the calendar."""
COMING = 6
"""How many sessions the card of a day shows ahead."""
TOP, EDGE = 60, 12
"""Where it lies over a narrow page."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the cards need to know besides what is chosen."""

    home: str
    there: LivedIn
    entries: Sequence[Entry]
    """All that are shown, by time."""
    beside: ByDay
    """Days off, and the calendars of others."""


class CalendarPanel(QFrame):
    """One of two cards, docked at the right or floating over the page."""

    picked = Signal(int)
    """A session of the day's card."""
    new_wanted = Signal()

    def __init__(self, desk: Desk, chosen: Callable[[], list[SessionRow]], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen = desk, chosen
        self.session, self.day = SessionCard(), DayCard()
        self.session.setAccessibleName(self.tr("Chosen session"))
        self.day.setAccessibleName(self.tr("Chosen day"))
        self._cards = QStackedLayout(self)
        self._cards.addWidget(self.session)
        self._cards.addWidget(self.day)
        self._cards.setContentsMargins(1, 1, 1, 1)
        self.is_docked = True
        self.is_wanted, self.is_peeked = True, False
        self.day.picked.connect(self.picked)
        self.day.new_wanted.connect(self.new_wanted)
        act = SessionVerbs(desk, chosen, self)
        self.session.open_wanted.connect(self._open)
        self.session.repair_wanted.connect(self._mend)
        self.session.duplicate_wanted.connect(act.duplicate)
        self.session.off_wanted.connect(act.call_off_or_reinstate)

    def fit(self, page: QWidget) -> int:
        """Take the place there is for it, and say how much of the page is no longer free."""
        self.is_docked = page.width() >= DOCKS_FROM
        self.setVisible(self.is_wanted if self.is_docked else self.is_peeked)
        if self.is_docked:
            self.setGeometry(page.width() - WIDE, 0, WIDE, page.height())
        else:
            self.setGeometry(page.width() - WIDE - EDGE, TOP, WIDE, page.height() - TOP - EDGE)
            self.raise_()
        return WIDE if self.is_docked and self.is_wanted else 0

    def toggle(self) -> None:
        """Show it, or show it no longer."""
        if self.is_docked:
            self.is_wanted = not self.is_wanted
        else:
            self.is_peeked = not self.is_peeked

    def tell(self, row: SessionRow | None, day: date, facts: Facts) -> None:
        """Show a session, or the day where there is none; what nobody sees is not asked for."""
        desk = self._desk
        detail = _detail(desk, row.id) if row is not None and self.isVisible() else None
        if detail is None:
            self._tell_day(day, facts, desk.clock)
        else:
            self.session.show_session(detail, desk.problems, facts.there, facts.home, desk.clock)
            self._cards.setCurrentWidget(self.session)

    def _tell_day(self, day: date, facts: Facts, written: Clock) -> None:
        entries = facts.entries
        days = [entry.start.date() for entry in entries]
        first, after = bisect_left(days, day), bisect_right(days, day)
        coming = [entry for entry in entries[after:] if entry.status.takes_place][:COMING]
        self.day.show_day(day, after - first, coming, written, labels(facts.beside.get(day, ())))
        self._cards.setCurrentWidget(self.day)

    def _open(self) -> None:
        for row in self._chosen():
            self._desk.session_wanted.emit(row.id)

    def _mend(self, kind: str) -> None:
        for row in self._chosen():
            checks.mend(self._desk, row.id, Kind(kind), partial(self._desk.field_wanted.emit, row.id))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        if self.is_docked:
            painter.fillRect(rect, tokens.colour("surface"))
            painter.fillRect(QRectF(0, 0, 2 if tokens.look().is_strong else 1, rect.height()), tokens.colour("line"))
        else:
            painting.box(painter, rect, 10, fill="raised", line="line2", width=1.4)
        painter.end()


def _detail(desk: Desk, session_id: int) -> SessionDetail | None:
    try:
        return desk.document.ask(programme.one, session_id=session_id)
    except PlannerError:
        # Somebody else deleted it a moment ago; the next refresh does not list it.
        return None
