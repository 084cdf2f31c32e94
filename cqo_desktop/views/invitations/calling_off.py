"""Calling a session off: who holds it and will have to be told."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.inviting import Inviting
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.services import headcounts, inviting, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button

MOST, WIDE = 12, 640


def asks(desk: Desk, near: QObject | None, uid: str) -> bool:
    """Ask before a session is called off that stands in calendars, and tell whether it does."""
    now = desk.document.now()
    line = desk.document.ask(inviting.one, uid=uid, at=now)
    if line is None or not line.holding or not isinstance(near, QWidget):
        return False
    sheet = OffSheet(near.window(), desk, line)
    sheet.told.connect(partial(_write, desk))
    sheet.open()
    return True


def _write(desk: Desk, uid: str) -> None:
    desk.invitation_wanted.emit(uid, True)


class OffSheet(QDialog):
    """One of the acts that ask; the words are looked over right after."""

    told = Signal(str)
    """It is off; those who hold the session of this UID are to be written to."""

    def __init__(self, parent: QWidget, desk: Desk, line: Inviting) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._line = desk, line
        title = self.tr("Call off {title}?").format(title=said(quoted(line.about.title)))
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDE)
        holding = line.holding
        head, when, text = QLabel(title), QLabel(words.when(line.facts, desk.clock)), QLabel(self._who())
        for label, role in ((head, "section"), (when, "muted"), (text, "second")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(WIDE - 48)
        self.keep = button(self.tr("Keep it"))
        self.only = button(self.tr("Call off, tell nobody yet") if holding else self.tr("Call off"), variant="danger")
        self.tell = button(
            self.tr("Call off and write to %n person(s)…", "", holding), variant="primary", picture="send"
        )
        self.tell.setVisible(bool(holding))
        self.keep.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for way in (self.keep, self.only, self.tell):
            row.addWidget(way)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 20)
        whole.setSpacing(12)
        for each in (head, when, text):
            whole.addWidget(each)
        whole.addSpacing(8)
        whole.addLayout(row)
        self.keep.clicked.connect(self.reject)
        self.only.clicked.connect(self._call_off)
        self.tell.clicked.connect(self._tell)

    def _who(self) -> str:
        if not self._line.holding:
            return self.tr("Nobody has been told of it; it can be reinstated.")
        names = self._desk.document.ask(headcounts.holders, uid=self._line.uid, most=MOST)
        told = ", ".join(names)
        more = self._line.holding - MOST
        if more > 0:
            told = self.tr("{names} and %n more", "", more).format(names=told)
        return self.tr("It stands in the calendar of {names}. You see each message before anything goes out.").format(
            names=told
        )

    def _call_off(self) -> None:
        self._off()
        self.accept()

    def _tell(self) -> None:
        if self._off():
            self.accept()
            self.told.emit(self._line.uid)

    def _off(self) -> bool:
        assert self._line.about.session_id is not None
        before = self._desk.document.last
        self._desk.do(sessions.call_off, session_id=self._line.about.session_id)
        return self._desk.document.last is not before
