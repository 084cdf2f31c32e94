"""The palette of one window, over whichever file is on its desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cqo_desktop.models.suggestions import Offer, Suggestion
from cqo_desktop.views import window_verbs
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.page import Page
from cqo_desktop.views.palette.commands import Commands
from cqo_desktop.views.palette.everything import Everything
from cqo_desktop.views.palette.palette import Palette
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.understood_field import Span

_FIRST = ("session", "people", "edit", "file")
"""The menus whose verbs are wanted most, where nothing is typed."""


class Finder(QObject):
    """Open the palette when it is wanted; keep what it searches in step."""

    def __init__(self, window: MainWindow, page: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._commands: Commands | None = None
        self.everything: Everything | None = None
        self.palette = Palette(window, self._ask)
        self.palette.picked.connect(self._remember)
        window.palette_wanted.connect(self.open)

    def settle(self, desk: Desk | None) -> None:
        """Search another file from now on."""
        self.palette.close_up()
        if desk is None:
            self._commands = self.everything = None
            return
        desk.palette_wanted.connect(self.open)
        self.everything = Everything(desk)
        self.everything.changed.connect(self.palette.refresh)
        self._commands = Commands(desk, self.everything, self._verbs)

    def open(self) -> None:
        """Show the palette."""
        if self._commands is not None and self.everything is not None:
            self.everything.read()
            self.palette.open_up()

    def _ask(self, typed: str) -> tuple[Sequence[Offer], Sequence[Span]]:
        return self._commands.offers(typed) if self._commands is not None else ((), ())

    def _verbs(self) -> Sequence[Verb]:
        """List what can be done: on this page first, then anywhere; pages are shown as pages."""
        page = self._page()
        here = [action.data() for action in page.offered] if page is not None else []
        places = {verb.text for verb in window_verbs.place_verbs(self._window)}
        anywhere = [
            verb
            for menu in sorted(self._window.menus, key=lambda menu: _FIRST.index(menu.key) if menu.key in _FIRST else 9)
            for verb in menu.verbs
            if (verb.verbs or verb.text not in places) and verb.slot != self._window.palette_wanted.emit
        ]
        return [verb for verb in (*here, *anywhere) if isinstance(verb, Verb)]

    def _remember(self, used: Suggestion) -> None:
        if self._commands is not None:
            self._commands.remember(used)
