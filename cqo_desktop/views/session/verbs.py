"""All that can be done to sessions chosen in a list, as one step however many they are."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.domain.written import Document
from cqo_desktop.services import sessions, sittings
from cqo_desktop.services.together import together
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import calling_off
from cqo_desktop.views.session import words
from cqo_desktop.views.verbs import LINE, Verb

DAY, WEEK, QUARTER = timedelta(days=1), timedelta(days=7), timedelta(minutes=15)

SHORTEST = 15
"""Minutes below which no key makes a session."""

type Act = Callable[..., Any]


class SessionVerbs(QObject):
    """The verbs of sessions, over whatever is chosen when they are used."""

    def __init__(self, desk: Desk, chosen: Callable[[], Sequence[SessionRow]], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._chosen = desk, chosen

    def verbs(self, *, by_week: bool = False) -> tuple[Verb, ...]:
        """List them as a menu shows them; where days stand below each other by weeks, so do the keys."""
        some, one = self._some, self._one
        if by_week:
            upright = (self.tr("A week later"), WEEK), (self.tr("A week earlier"), -WEEK)
        else:
            upright = (self.tr("15 minutes later"), QUARTER), (self.tr("15 minutes earlier"), -QUARTER)
        (later, by), (earlier, back) = upright
        return (
            Verb(self.tr("Open"), self._open, icon="pencil", applies=one),
            Verb(self.tr("Duplicate"), self.duplicate, "Ctrl+D", "copy", some),
            Verb(self.tr("Find a time…"), self._find_time, "Ctrl+T", "scale", one),
            Verb(self.tr("Bring both sittings in line"), self._align, icon="refresh-cw", applies=self._is_twice),
            Verb(self.tr("Separate the two sittings"), self._separate, icon="copy", applies=self._is_twice),
            LINE,
            Verb(self.tr("A day later"), partial(self._move, DAY), "Alt+Right", applies=some),
            Verb(self.tr("A day earlier"), partial(self._move, -DAY), "Alt+Left", applies=some),
            Verb(later, partial(self._move, by), "Alt+Down", applies=some),
            Verb(earlier, partial(self._move, back), "Alt+Up", applies=some),
            Verb(self.tr("15 minutes longer"), partial(self._stretch, QUARTER), "Ctrl+Alt+Down", applies=some),
            Verb(self.tr("15 minutes shorter"), partial(self._stretch, -QUARTER), "Ctrl+Alt+Up", applies=some),
            LINE,
            Verb(self.tr("Mark as"), icon="check", applies=some, verbs=self._statuses()),
            Verb(self.tr("Call off"), self._call_off, icon="ban", applies=self._any_on),
            Verb(self.tr("Reinstate"), self._reinstate, icon="rotate-ccw", applies=self._any_off),
            Verb(self.tr("Copy the join link"), self._copy_link, "Ctrl+Shift+C", "link-2", self._has_link),
            LINE,
            Verb(self.tr("Export…"), self._export, "Ctrl+Shift+E", "calendar-plus", some),
            Verb(self.tr("Print the agenda…"), self._print, "Ctrl+P", "printer", some),
            Verb(self.tr("Print as a list…"), self._print_list, icon="table-properties", applies=some),
            LINE,
            Verb(self.tr("Delete"), self._delete, "Del", "trash-2", some),
        )

    def _statuses(self) -> tuple[Verb, ...]:
        return tuple(
            Verb(
                words.status(status),
                partial(self._mark, status),
                icon=words.status_icon(status),
                applies=self._some,
            )
            for status in SessionStatus
            if status is not SessionStatus.CALLED_OFF
        )

    def _some(self) -> bool:
        return bool(self._chosen())

    def _one(self) -> bool:
        return len(self._chosen()) == 1

    def _any_off(self) -> bool:
        return any(row.status is SessionStatus.CALLED_OFF for row in self._chosen())

    def _any_on(self) -> bool:
        return any(row.status is not SessionStatus.CALLED_OFF for row in self._chosen())

    def _has_link(self) -> bool:
        return self._one() and bool(self._chosen()[0].link)

    def _open(self) -> None:
        self._desk.session_wanted.emit(self._chosen()[0].id)

    def _find_time(self) -> None:
        self._desk.fair_wanted.emit("find", self._chosen()[0].id)

    def _is_twice(self) -> bool:
        return self._one() and self._desk.document.ask(sittings.other, session_id=self._chosen()[0].id) is not None

    def _align(self) -> None:
        self._desk.do(sittings.align, session_id=self._chosen()[0].id)

    def _separate(self) -> None:
        self._desk.do(sittings.separate, session_id=self._chosen()[0].id)

    def duplicate(self) -> None:
        """Add sessions like those chosen, a week later."""
        self._each("Duplicate", self._chosen(), lambda row: partial(sessions.duplicate, session_id=row.id))

    def _move(self, by: timedelta) -> None:
        self._each("Move", self._chosen(), lambda row: partial(sessions.move, session_id=row.id, to=row.wall + by))

    def _stretch(self, by: timedelta) -> None:
        def act(row: SessionRow) -> Act:
            wanted = row.minutes + round(by.total_seconds() / 60)
            return partial(sessions.resize, session_id=row.id, minutes=max(wanted, min(row.minutes, SHORTEST)))

        self._each("Change", self._chosen(), act)

    def _mark(self, status: SessionStatus) -> None:
        rows = [row for row in self._chosen() if row.status is not SessionStatus.CALLED_OFF]
        self._each("Mark", rows, lambda row: partial(sessions.set_status, session_id=row.id, status=status))

    def _call_off(self) -> None:
        rows = [row for row in self._chosen() if row.status is not SessionStatus.CALLED_OFF]
        if len(rows) == 1 and calling_off.asks(self._desk, self.parent(), rows[0].uid):
            return
        self._each("Call off", rows, lambda row: partial(sessions.call_off, session_id=row.id))

    def _reinstate(self) -> None:
        rows = [row for row in self._chosen() if row.status is SessionStatus.CALLED_OFF]
        self._each("Reinstate", rows, lambda row: partial(sessions.reinstate, session_id=row.id))

    def call_off_or_reinstate(self) -> None:
        """Call off what takes place; where nothing of it does, bring it back."""
        if self._any_on():
            self._call_off()
        else:
            self._reinstate()

    def _delete(self) -> None:
        self._each("Delete", self._chosen(), lambda row: partial(sessions.delete, session_id=row.id))

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._chosen()[0].link)
        self._desk.said.emit(self.tr("The join link is copied"), False)

    def _export(self) -> None:
        self._desk.export_wanted.emit("ics", tuple(row.id for row in self._chosen()))

    def _print(self) -> None:
        self._desk.print_wanted.emit(Document.AGENDAS, tuple(row.id for row in self._chosen()))

    def _print_list(self) -> None:
        self._desk.print_wanted.emit(Document.PROGRAMME, tuple(row.id for row in self._chosen()))

    def _each(self, word: str, rows: Sequence[SessionRow], act: Callable[[SessionRow], Act]) -> None:
        if len(rows) == 1:
            self._desk.do(act(rows[0]))
        elif rows:
            title = f"{word} {counted(len(rows), 'session')}"
            self._desk.do(together, title=title, acts=[act(row) for row in rows])
