"""What shows each place of the rail, and the pages beside it, each loaded when it is first wanted.

The first page is on the screen before the others are loaded; `warm` loads them while the person looks at it.
"""

# ruff: noqa: PLC0415 - the seam that keeps the start quick: every page hangs on dozens of modules

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.written import Document
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page

if TYPE_CHECKING:
    from cqo_desktop.views.importing.page import ImportPage
    from cqo_desktop.views.session.page import SessionPage


def _home(desk: Desk) -> Page:
    from cqo_desktop.views.home.page import HomePage

    return HomePage(desk)


def _programme(desk: Desk) -> Page:
    from cqo_desktop.views.programme.page import ProgrammePage

    return ProgrammePage(desk)


def _calendar(desk: Desk) -> Page:
    from cqo_desktop.views.calendar.page import CalendarPage

    return CalendarPage(desk)


def _people(desk: Desk) -> Page:
    from cqo_desktop.views.people.page import PeoplePage

    return PeoplePage(desk)


def _history(desk: Desk) -> Page:
    from cqo_desktop.views.history.page import HistoryPage

    return HistoryPage(desk)


def _settings(desk: Desk) -> Page:
    from cqo_desktop.views.settings.page import PreferencesPage

    return PreferencesPage(desk)


def _invitations(desk: Desk) -> Page:
    from cqo_desktop.views.invitations.page import InvitationsPage

    return InvitationsPage(desk)


def _fair(desk: Desk) -> Page:
    from cqo_desktop.views.fair.page import FairPage

    return FairPage(desk)


def _printing(desk: Desk) -> Page:
    from cqo_desktop.views.printing.page import PrintPage

    return PrintPage(desk)


def session(desk: Desk) -> "SessionPage":
    """Make the page of one session."""
    from cqo_desktop.views.session.page import SessionPage

    return SessionPage(desk)


def importing(desk: Desk) -> "ImportPage":
    """Make the page of what a file would bring."""
    from cqo_desktop.views.importing.page import ImportPage

    return ImportPage(desk)


def take_answers(page: Page, paths: Sequence[Path]) -> None:
    """Read answers to invitations from mails, on their page."""
    from cqo_desktop.views.invitations.page import InvitationsPage

    if isinstance(page, InvitationsPage):
        page.imports.take(paths)


def show_invitation(page: Page, uid: str, *, review: bool) -> None:
    """Choose a session on the page of invitations, and show its messages where they are to be looked over."""
    from cqo_desktop.views.invitations.page import InvitationsPage

    if isinstance(page, InvitationsPage):
        page.choose(uid)
        if review:
            page.acts.review(uid)


def show_fair(page: Page, part: str, thing_id: int) -> None:
    """Show a part of the page of fair times, and in it a session or a series."""
    from cqo_desktop.views.fair.page import FairPage

    if isinstance(page, FairPage):
        page.show_part(part, thing_id)


def show_export(parent: QWidget, desk: Desk, kind: str, session_ids: tuple[int, ...]) -> None:
    """Ask what to export, and do it."""
    from cqo_desktop.views.exporting import sheet

    sheet.show(parent, desk, kind, session_ids)


def show_document(page: Page, document: Document, ids: Sequence[int]) -> None:
    """Show a document as it would print, of these sessions or people where some are named."""
    from cqo_desktop.views.printing.page import PrintPage

    if isinstance(page, PrintPage):
        page.show_document(document, ids)


PAGES: Mapping[str, Callable[[Desk], Page]] = {
    "home": _home,
    "programme": _programme,
    "fair": _fair,
    "calendar": _calendar,
    "invitations": _invitations,
    "print": _printing,
    "people": _people,
    "history": _history,
    "settings": _settings,
}


def warm() -> Iterator[str]:
    """Load one page after the other, those wanted most first, and name it."""
    import cqo_desktop.views.programme.page

    yield "programme"
    import cqo_desktop.views.session.page

    yield "session"
    import cqo_desktop.views.calendar.page

    yield "calendar"
    import cqo_desktop.views.people.page

    yield "people"
    import cqo_desktop.views.fair.page

    yield "fair"
    import cqo_desktop.views.invitations.page

    yield "invitations"
    import cqo_desktop.views.printing.page

    yield "print"
    import cqo_desktop.views.history.page

    yield "history"
    import cqo_desktop.views.settings.page

    yield "settings"
    import cqo_desktop.views.importing.page  # noqa: F401

    yield "import"
