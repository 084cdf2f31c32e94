"""How a session's page saves by itself: what differs from what was seen, and never over a colleague unseen."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Conflict, PlannerError
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.services import sessions
from cqo_desktop.views import side_by_side
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.views.session import fields as session_fields
from cqo_desktop.views.session.fields import Facts, When
from cqo_desktop.views.session.link import complaint

type Act = Callable[..., Any]


class Saving(QObject):
    """Between the form and the file."""

    refused_time = Signal(str)
    """Why the time cannot be kept; nothing where it can."""
    reload_wanted = Signal()
    """Show the file's own values again."""

    def __init__(self, desk: Desk, form: Ui_Session, title: QLineEdit, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._form, self._title, self._page = desk, form, title, page
        self._detail: SessionDetail | None = None
        self._seen: Facts = {}
        self._when: When | None = None

    def forget(self) -> None:
        """Let the next answer overwrite whatever is typed."""
        self._detail, self._seen, self._when = None, {}, None

    def show(self, detail: SessionDetail) -> None:
        """Show what the file holds; what is typed and not saved yet stays as it is."""
        found = session_fields.facts(detail)
        typed = session_fields.typed(self._form, self._title) if self._seen else {}
        untouched = {name for name in found if not typed or typed[name] == self._seen[name]}
        session_fields.show(self._form, self._title, {name: found[name] for name in untouched})
        self._seen = {name: found[name] if name in untouched else self._seen[name] for name in found}
        when = When(detail.row.wall, detail.row.zone, detail.row.minutes)
        if self._when is None or self.when() == self._when:
            session_fields.show_when(self._form, when, self._desk.clock)
            self._when = when
        self._detail = detail

    def when(self) -> When | None:
        """Read the time as typed, where it is one."""
        try:
            return session_fields.typed_when(self._form)
        except PlannerError:
            return None

    def judge_time(self) -> None:
        """Say whether what is typed is a time."""
        try:
            session_fields.typed_when(self._form)
        except PlannerError as error:
            self.refused_time.emit(said(str(error)))
        else:
            self.refused_time.emit("")

    def save(self) -> None:
        """Save what differs; what cannot be saved yet stays typed."""
        if self._detail is not None and not self._desk.document.busy:
            self._save_facts(self._detail)
            self._save_time(self._detail)

    def keep_title(self) -> None:
        """Give a title that was emptied back."""
        if self._seen and not self._title.text().strip():
            self._title.setText(str(self._seen["title"]))

    def _save_facts(self, detail: SessionDetail) -> None:
        typed = session_fields.typed(self._form, self._title)
        changed: dict[str, Any] = {name: value for name, value in typed.items() if value != self._seen[name]}
        if not changed.get("title", "kept"):
            del changed["title"]
        if complaint(str(changed.get("link", ""))):
            del changed["link"]
        if not changed:
            return
        seen, self._seen = self._seen, self._seen | changed
        act = partial(sessions.edit, session_id=detail.row.id, **changed)
        if not self._try(act, was={name: seen[name] for name in changed}, complain=self._desk.failed.emit):
            self._seen = seen

    def _save_time(self, detail: SessionDetail) -> None:
        when, row = self.when(), detail.row
        if when is None or self._when is None or when == self._when:
            return
        moved = (when.wall, when.zone) != (row.wall, row.zone)
        was = zones.Moment(row.wall, row.zone, row.instant) if moved else None
        act = partial(sessions.move, session_id=row.id, to=when.wall, zone=when.zone, minutes=when.minutes)
        seen, self._when = self._when, when
        if self._try(act, was=was, complain=self._complain_of_time):
            self.refused_time.emit("")
        else:
            self._when = seen

    def _complain_of_time(self, error: PlannerError) -> None:
        self.refused_time.emit(said(str(error)))

    def _try(self, act: Act, *, was: object, complain: Callable[[PlannerError], object]) -> bool:
        try:
            self._desk.document.do(act, was=was)
        except Conflict as error:
            side_by_side.ask(self._page, error, theirs=self.reload_wanted.emit, mine=partial(self._insist, act))
        except PlannerError as error:
            complain(error)
        else:
            return True
        return False

    def _insist(self, act: Act) -> None:
        self._desk.do(act)
        self.reload_wanted.emit()
