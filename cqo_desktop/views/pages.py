"""Which class shows which place of the rail; imported after the window has painted."""

from collections.abc import Callable, Mapping

from cqo_desktop.views.calendar import CalendarPage
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.history import HistoryPage
from cqo_desktop.views.home import HomePage
from cqo_desktop.views.invitations import InvitationsPage
from cqo_desktop.views.page import Page
from cqo_desktop.views.people import PeoplePage
from cqo_desktop.views.preferences import PreferencesPage
from cqo_desktop.views.programme import ProgrammePage

PAGES: Mapping[str, Callable[[Desk], Page]] = {
    "home": HomePage,
    "programme": ProgrammePage,
    "calendar": CalendarPage,
    "invitations": InvitationsPage,
    "people": PeoplePage,
    "history": HistoryPage,
    "settings": PreferencesPage,
}
