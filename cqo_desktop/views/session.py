"""stub."""

from PySide6.QtCore import Signal
from cqo_desktop.views.page import Page


class SessionPage(Page):
    """Stub."""

    back_wanted = Signal()

    def __init__(self, desk):
        super().__init__(desk, "Session")

    def open(self, session_id):
        pass
