"""One part of the page of fair times: a page like any other, with the segments behind its title."""

from PySide6.QtCore import QCoreApplication

from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page


class FairPart(Page):
    """A page that stands in another one; its header is the one that is seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("Place", "Fair times"))

    def choose(self, thing_id: int) -> None:
        """Show it for a session or a series, whichever this part is about."""
