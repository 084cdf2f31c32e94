"""Beginning a session on any page: drafted as one step, opened with its title ready to be replaced."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from cqo_desktop.services import drafting
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.checks import Field


def begin(desk: Desk, when: date | datetime | None = None, minutes: int | None = None) -> None:
    """Draft a session when the next is due, on a day at the usual hour, or at an aware moment."""
    wanted = {"at": when} if isinstance(when, datetime) else {"day": when} if when else {}
    title = QCoreApplication.translate("Session", "New session")
    open_new(desk, desk.do(drafting.draft, now=desk.document.now(), title=title, minutes=minutes, **wanted))


def open_new(desk: Desk, session_id: int | None) -> None:
    """Open a session that was just made; none was refused, and that is told already."""
    if session_id is not None:
        desk.field_wanted.emit(session_id, Field.TITLE)
