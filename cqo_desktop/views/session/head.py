"""The top of a session's page: back, title, status, when it was saved, preview, confirm."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views import verbs
from cqo_desktop.views.session import words
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.buttons import button, dress, icon_button
from cqo_desktop.widgets.header import Header
from cqo_desktop.widgets.status_pill import StatusPill

NARROWEST, WIDEST = 220, 620
UNSETTLED = {SessionStatus.IDEA, SessionStatus.HOLD, SessionStatus.DRAFT}


class SessionHead(QObject):
    """The widgets of the header, and what they show."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.back = icon_button("chevron-left", self.tr("Back (Esc)"), small=False)
        self.title = QLineEdit()
        self.title.setProperty("bare", True)
        self.title.setMinimumWidth(NARROWEST)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.textChanged.connect(self._widen)
        self.status = StatusPill()
        self._saved = QLabel()
        self._saved.setProperty("role", "muted")
        self.preview = button(self.tr("Preview page"), picture="eye")
        self.preview.setCheckable(True)
        self.confirm = button(self.tr("Confirm session"), variant="primary", picture="check")
        self.invite = button(self.tr("Invite…"), variant="primary", picture="mail")
        header.lead(self.back, self.title, self.status, self._saved, wide=self.title)
        header.add(self.preview, self.confirm, self.invite)

    def offer(self, offered: Sequence[Verb]) -> None:
        """Put other states behind the pill."""
        self.status.setMenu(verbs.menu(self.status, offered))

    def show(self, detail: SessionDetail, now: datetime, written: Clock) -> None:
        """Show a session's state."""
        value = detail.row.status
        letters, ground = words.status_colours(value)
        self.status.show_status(words.status(value), words.status_icon(value), letters, ground)
        self.confirm.setVisible(value in UNSETTLED)
        ready = self.has_place(detail)
        self.confirm.setText(self.tr("Confirm session") if ready else self.tr("Add a link to confirm"))
        dress(self.confirm, variant="primary", picture="check" if ready else "link-2")
        at = detail.revised.astimezone()
        today = at.date() == now.astimezone().date()
        self._saved.setText(self.tr("saved {when}").format(when=written.hour(at) if today else clock.day(at)))
        self._widen()

    @staticmethod
    def has_place(detail: SessionDetail) -> bool:
        """Tell whether people could come; without that an invitation would lead nowhere."""
        return bool(detail.row.link) or detail.row.in_person

    def _widen(self) -> None:
        width = round(tokens.width(self.title.text(), tokens.TITLE)) + 40
        self.title.setMaximumWidth(max(NARROWEST, min(width, WIDEST)))
