"""What is done about the invitations of a session: draft and look over, remind, call off."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from cqo_desktop.document import LongAct
from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.inviting import Inviting, Missing, Stage
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import invitations, sessions
from cqo_desktop.services.invitations import Drafted
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.views.invitations.calling_off import OffSheet
from cqo_desktop.views.invitations.review import ReviewSheet
from cqo_desktop.views.session.checks import Field
from cqo_desktop.widgets.buttons import dress


class InvitationActs(QObject):
    """Drafting is a job; what it left is looked over in a sheet."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def offer(self, act: QPushButton, line: Inviting | None) -> None:
        """Let a button say what a session needs next; hidden where that is nothing."""
        if line is None or line.stage is not Stage.TO_SEND or line.missing is Missing.NOBODY:
            act.hide()
            return
        match line.missing:
            case Missing.LINK:
                text, picture = self.tr("Add a join link"), "link-2"
            case Missing.STATUS:
                text, picture = self.tr("Confirm session"), "check"
            case _:
                text = self.tr("Review {messages}…").format(messages=words.messages(line.kind, line.messages))
                picture = "send"
        act.setText(text)
        dress(act, variant="primary", picture=picture)
        act.setVisible(bool(line.messages or line.missing))

    def go_on(self, line: Inviting) -> None:
        """Do what a session needs next."""
        session_id = line.about.session_id
        if line.missing is Missing.LINK and session_id is not None:
            self._desk.field_wanted.emit(session_id, Field.LINK)
        elif line.missing is Missing.STATUS and session_id is not None:
            self._desk.do(sessions.set_status, session_id=session_id, status=SessionStatus.CONFIRMED)
        else:
            self.review(line.uid)

    def review(self, uid: str) -> None:
        """Draft what people need, and look it over."""
        self._draft(self.tr("Drafting messages"), lambda db, _tell: invitations.draft(db, uid=uid))

    def remind(self, uid: str) -> None:
        """Draft reminders to those who have not answered, and look them over."""
        self._draft(self.tr("Drafting reminders"), lambda db, _tell: invitations.remind(db, uid=uid))

    def _draft(self, title: str, verb: LongAct[Drafted]) -> None:
        self._desk.write(title, verb, then=self._look_over)

    def _look_over(self, drafted: Drafted) -> None:
        ids = drafted.message_ids
        self._desk.answer(lambda db: invitations.by_id(db, message_ids=ids), then=self._open)

    def _open(self, messages: list[MessageRow]) -> None:
        if messages:
            ReviewSheet(self._page.window(), self._desk, messages).open()
        else:
            self._desk.said.emit(self.tr("Everybody knows what is so now"), False)

    def call_off(self, line: Inviting) -> None:
        """Ask, say who will be told, and call it off."""
        if line.about.session_id is not None:
            sheet = OffSheet(self._page.window(), self._desk, line)
            sheet.told.connect(self.review)
            sheet.open()
