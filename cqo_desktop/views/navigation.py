"""Which page is shown: made when it is first wanted, left tidily, kept while the file is open."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.written import Document
from cqo_desktop.views import drops, error_sheet, file_choices, pages
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.page import Page
from cqo_desktop.views.pages import PAGES
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.session.checks import Field

if TYPE_CHECKING:
    from cqo_desktop.views.importing.page import ImportPage
    from cqo_desktop.views.session.page import SessionPage

FIRST = PLACES[0].key
WARM_EVERY = 120
"""Milliseconds between the loading of one page and the next, in which the window answers."""
CALENDAR, PROGRAMME, INVITATIONS, FAIR = "calendar", "programme", "invitations", "fair"


class Navigation(QObject):
    """The pages of one desk in one window."""

    file_wanted = Signal(Path)
    """A file of ours was dropped where one imports."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._pages: dict[str, Page] = {}
        self._last = FIRST
        self._session: SessionPage | None = None
        self._import_page: ImportPage | None = None
        self._warming = pages.warm()
        self._warm = QTimer(self, interval=WARM_EVERY)
        self._warm.timeout.connect(self._load_next)
        window.place_wanted.connect(self.go)
        window.fair_wanted.connect(self.show_fair)
        window.find_wanted.connect(self._find)
        window.import_wanted.connect(self.import_file)
        window.dropped.connect(self.take_dropped)
        window.export_wanted.connect(self.export)
        window.print_wanted.connect(self.print_document)
        window.page_menu_wanted.connect(self._offer)
        window.fresh_wanted.connect(self._add_new)
        window.save_wanted.connect(self._say_saved)

    def settle(self, desk: Desk | None) -> None:
        """Make room for another desk's pages."""
        for page in self._pages.values():
            self._window.stack.removeWidget(page)
            page.deleteLater()
        self._pages, self._desk, self._last = {}, desk, FIRST
        self._session = self._import_page = None
        if desk is not None:
            self._warm.start()
            desk.session_wanted.connect(self.open_session)
            desk.field_wanted.connect(self.open_session)
            desk.day_wanted.connect(self.show_day)
            desk.place_wanted.connect(self.go)
            desk.thing_wanted.connect(self.reveal)
            desk.import_wanted.connect(self.import_file)
            desk.invitation_wanted.connect(self.invite)
            desk.fair_wanted.connect(self.show_fair)
            desk.export_wanted.connect(self.export)
            desk.print_wanted.connect(self.print_document)

    @property
    def page(self) -> Page | None:
        """Give the page that is shown."""
        shown = self._window.stack.currentWidget()
        return shown if _is_page(shown) else None

    def shown(self) -> Page | None:
        """Give the page that is shown, to those who ask later."""
        return self.page

    def _load_next(self) -> None:
        if next(self._warming, None) is None:
            self._warm.stop()

    def go(self, key: str) -> None:
        """Show a page of the rail."""
        if self._desk is not None:
            if key not in self._pages:
                self._add(key, PAGES[key](self._desk))
                self._pages[key].place = key
            self._show(self._pages[key], key)
            self._last = key

    def open_session(self, session_id: int, field: Field | None = None) -> None:
        """Show a session, and go to one of its fields, or find an hour for it."""
        if field is Field.FAIR:
            self.show_fair("find", session_id)
        elif self._desk is not None:
            if self._session is None:
                self._session = pages.session(self._desk)
                self._session.back_wanted.connect(self.back)
                self._add("session", self._session)
            self._session.open(session_id)
            self._show(self._session, self._last)
            if field is not None:
                self._session.go_to(field)

    def invite(self, uid: str, review: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show a session on the page of invitations, and its messages where they are to be looked over."""
        self.go(INVITATIONS)
        if self.page is not None:
            pages.show_invitation(self.page, uid, review=review)

    def show_fair(self, part: str, thing_id: int) -> None:
        """Show a part of the page of fair times, for a session or a series."""
        self.go(FAIR)
        if self.page is not None:
            pages.show_fair(self.page, part, thing_id)

    def show_day(self, day: date) -> None:
        """Show a day where days are shown."""
        self.go(CALENDAR if CALENDAR in PAGES else PROGRAMME)
        if self.page is not None:
            self.page.go(day)

    def reveal(self, thing: Thing, thing_id: int) -> None:
        """Show one thing on the page that lists its like."""
        self.go("programme" if thing is Thing.SERIES else "people")
        if self.page is not None:
            self.page.reveal(thing, thing_id)

    def import_file(self, name: str = "") -> None:
        """Show what a file would bring, asking for it where none is named."""
        path = Path(name) if name else self._choose_import()
        if path is not None:
            self._import(path)

    def take_dropped(self, names: Sequence[str]) -> None:
        """Open or import what was dropped on the window, or say why not."""
        taken, refusal = drops.sorted_out(names)
        if taken:
            self._import(*taken)
        if refusal is not None:
            error_sheet.show(self._window, refusal, heading=self.tr("This cannot be dropped here"))

    def _import(self, *paths: Path) -> None:
        if paths[0].suffix.casefold() == drops.OURS:
            self.file_wanted.emit(paths[0])
        elif self._desk is None:
            error = Refused(self.tr("Open a network or start a new one first; then import into it."))
            error_sheet.show(self._window, error, heading=self.tr("There is nothing to import into yet"))
        elif drops.is_mail(paths[0]):
            self.go(INVITATIONS)
            if self.page is not None:
                pages.take_answers(self.page, paths)
        else:
            if self._import_page is None:
                self._import_page = pages.importing(self._desk)
                self._import_page.back_wanted.connect(self.back)
                self._add("import", self._import_page)
            self._show(self._import_page, "")
            self._import_page.open(*paths)

    def _choose_import(self) -> Path | None:
        if self._desk is None:
            return None
        kinds = self.tr("Lists, calendars and schedules ({kinds})").format(kinds=drops.FILES)
        return file_choices.existing(self._window, self._desk.settings.folder, kinds)

    def export(self, kind: str = "ics", session_ids: tuple[int, ...] = ()) -> None:
        """Ask what to export, and do it."""
        if self._desk is not None:
            self.leave()
            pages.show_export(self._window, self._desk, kind, session_ids)

    def print_document(self, document: Document, ids: Sequence[int] = ()) -> None:
        """Show a document as it would print, of these sessions or people where some are named."""
        self.go("print")
        if self.page is not None:
            pages.show_document(self.page, document, ids)

    def back(self) -> None:
        """Show the page of the rail that was shown last."""
        self.go(self._last)

    def leave(self) -> None:
        """Bring everything half typed to safety."""
        if self.page is not None:
            self.page.leave()

    def _add(self, key: str, page: Page) -> None:
        self._pages[key] = page
        self._window.stack.addWidget(page)

    def _show(self, page: Page, key: str) -> None:
        if self.page is not page:
            self.leave()
        self._window.stack.setCurrentWidget(page)
        self._window.rail.select(key)

    def _find(self) -> None:
        if self.page is not None:
            self.page.look_for()

    def _offer(self, menu: str) -> None:
        of_this_page = "people" if self.page is self._pages.get("people") else "session"
        self._window.offer(menu, self.page.offered if self.page is not None and menu == of_this_page else [])

    def _add_new(self) -> None:
        if self.page is not None:
            self.page.add()

    def _say_saved(self) -> None:
        self.leave()
        if self._desk is not None:
            self._desk.said.emit(self.tr("Already saved: every change is kept as you make it"), False)


def _is_page(widget: QWidget | None) -> TypeGuard[Page]:
    return isinstance(widget, Page)
