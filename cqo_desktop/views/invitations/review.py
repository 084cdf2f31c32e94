"""What is about to go out: whom to, in which words, by which way; it asks once before it counts as told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.vocabulary import Way
from cqo_desktop.services import composing, invitations, inviting
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import mailing, sending, words
from cqo_desktop.views.invitations.way import WayRow
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button, dress

WIDE, HIGH, NAMES = 900, 620, 250


class ReviewSheet(QDialog):
    """The drafts of one session; the first line of the list stands for all of them."""

    def __init__(self, parent: QWidget, desk: Desk, messages: Sequence[MessageRow]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._messages = desk, list(messages)
        kinds = {each.kind for each in messages}
        self._kind = kinds.pop() if len(kinds) == 1 else None
        counted = words.messages(self._kind, len(messages))
        self.setWindowTitle(counted)
        self.heading, self.when = QLabel(counted), QLabel(words.when(messages[0].facts, desk.clock))
        self.names, self.to = QListWidget(), QLabel()
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.note = QLabel()
        self.ways = WayRow(desk)
        self.copy = button(self.tr("Copy addresses"), picture="copy")
        self.discard = button(self.tr("Discard drafts"), variant="danger", picture="trash-2")
        self.later = button(self.tr("Later"))
        self.go = button("", variant="primary", picture="send")
        self.ask, self.asked = QFrame(), QLabel()
        self.back = button(self.tr("Go back"), small=True)
        self.sure = button("", variant="primary", small=True)
        self._foot = QWidget()
        self._shown: MessageRow | None = None
        self._kept = "", ""
        self._fill()
        self._build()
        self._wire()
        self._show(0)
        self._say_consequence()

    def _fill(self) -> None:
        self.names.addItem(self.tr("Everybody"))
        self.names.addItems([each.name for each in self._messages])
        self.names.setCurrentRow(0)
        for widget, name in (
            (self.names, self.tr("Recipients")),
            (self.subject, self.tr("Subject")),
            (self.text, self.tr("Text")),
        ):
            widget.setAccessibleName(name)
        self.text.setTabChangesFocus(True)

    def _build(self) -> None:
        for label, role in (
            (self.heading, "section"),
            (self.when, "muted"),
            (self.to, "strong"),
            (self.note, "muted"),
            (self.asked, "strong"),
        ):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._list())
        middle.addWidget(self._letter(), 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.discard)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.later)
        foot.addWidget(self.go)
        self.ask.setProperty("strip", "warn")
        question = QHBoxLayout(self.ask)
        question.setContentsMargins(16, 10, 12, 10)
        question.addWidget(self.asked, 1)
        question.addWidget(self.back)
        question.addWidget(self.sure)
        self.ask.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(12)
        for widget in (self.heading, self.when):
            whole.addWidget(widget)
        whole.addLayout(middle, 1)
        whole.addWidget(self.ways)
        whole.addWidget(self._foot)
        whole.addWidget(self.ask)
        self.resize(WIDE, HIGH)

    def _list(self) -> QFrame:
        self.names.setFixedWidth(NAMES)
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setProperty("padded", True)
        made = QFrame()
        made.setProperty("card", True)
        column = QVBoxLayout(made)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self.names)
        return made

    def _letter(self) -> QFrame:
        made = QFrame()
        made.setProperty("card", True)
        inside = QVBoxLayout(made)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(self.to)
        inside.addWidget(self.note)
        for text, field, stretch in ((self.tr("Subject"), self.subject, 0), (self.tr("Text"), self.text, 1)):
            label = QLabel(text)
            label.setProperty("role", "field")
            label.setBuddy(field)
            inside.addWidget(label)
            inside.addWidget(field, stretch)
        return made

    def _wire(self) -> None:
        self.names.currentRowChanged.connect(self._show)
        self.ways.changed.connect(self._say_consequence)
        self.copy.clicked.connect(self.copy_addresses)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        self.go.clicked.connect(self._ask)
        self.back.clicked.connect(self._go_back)
        self.sure.clicked.connect(self.send)
        self.finished.connect(self.keep)

    # -- words ---------------------------------------------------------------------------------------------

    def _show(self, place: int) -> None:
        self.keep()
        self._shown = self._messages[place - 1] if place > 0 else None
        if self._shown is None:
            self._show_all()
        else:
            self._show_one(self._shown)
        self.subject.setCursorPosition(0)
        self._kept = self.subject.text(), self.text.toPlainText()

    def _show_all(self) -> None:
        first = self._messages[0]
        alike = len({(each.subject, each.body) for each in self._messages}) == 1
        usual = self._composed(first)
        self.to.setText(self.tr("To %n person(s), each in their language", "", len(self._messages)))
        self.note.setText(
            self.tr(
                "Left empty, each gets the usual words. {name}, {local_date} and other names in braces are filled in."
            )
        )
        self.subject.setText(first.subject if alike else "")
        self.text.setPlainText(first.body if alike else "")
        self.subject.setPlaceholderText(usual[0])
        self.text.setPlaceholderText(usual[1])

    def _show_one(self, message: MessageRow) -> None:
        subject, text = self._composed(message)
        self.to.setText(self.tr("To {name}, {address}").format(name=message.name, address=message.address))
        kind = words.kind(message.kind)
        failed = self.tr("{kind}. It was not sent: {problem}").format(kind=kind, problem=said(message.problem))
        self.note.setText(failed if message.problem else kind)
        self.subject.setText(subject)
        self.text.setPlainText(text)

    def _composed(self, message: MessageRow) -> tuple[str, str]:
        (made,) = self._desk.document.ask(composing.letters, messages=[message], hours=self._desk.hours)
        return made.subject, made.text

    def keep(self, _result: int = 0) -> None:
        """Save the words that were changed."""
        subject, text = self.subject.text(), self.text.toPlainText()
        if (subject, text) == self._kept or not self._messages:
            return
        self._kept = subject, text
        if self._shown is None:
            ids = [each.id for each in self._messages]
            self._desk.do(inviting.reword, message_ids=ids, subject=subject, body=text)
        else:
            self._desk.do(invitations.edit_draft, message_id=self._shown.id, subject=subject, body=text)
        self._read_again()

    def _read_again(self) -> None:
        ids = [each.id for each in self._messages]
        found = self._desk.document.ask(invitations.by_id, message_ids=ids)
        if len(found) == len(ids):
            self._messages = found

    # -- ways out ------------------------------------------------------------------------------------------

    def _say_consequence(self) -> None:
        count, way = len(self._messages), self.ways.way
        text = self.tr("Send %n mail(s)", "", count)
        if way is Way.DRAFT:
            text = self.tr("Make %n mail draft(s)", "", count)
        elif way is Way.FILE:
            text = self.tr("Make %n calendar file(s)", "", count)
        self.go.setText(f" {text}")
        self.sure.setText(text)
        dress(self.go, variant="primary", picture="send")
        self._go_back()

    def copy_addresses(self) -> None:
        """Put all addresses on the clipboard, as mail programs take them."""
        QGuiApplication.clipboard().setText(", ".join(each.address for each in self._messages))
        self.note.setText(self.tr("%n address(es) copied", "", len(self._messages)))

    def _discard(self) -> None:
        self._kept = self.subject.text(), self.text.toPlainText()
        self._desk.do(invitations.discard, message_ids=[each.id for each in self._messages])
        self._messages = []
        self.reject()

    def _ask(self) -> None:
        self.keep()
        if problem := self.ways.problem():
            self.note.setText(problem)
            return
        self.asked.setText(
            self.tr("%n person(s) will count as told. What went out cannot be undone.", "", len(self._messages))
        )
        self._foot.hide()
        self.ask.show()
        self.back.setFocus()

    def _go_back(self) -> None:
        self.ask.hide()
        self._foot.show()

    def send(self) -> None:
        """Do it, and close."""
        self._read_again()
        parent = self.parentWidget()
        assert parent is not None
        if self.ways.way is Way.MAIL:
            to = self.ways.to()
            self._desk.prefer(mail_server=to.url)
            mailing.send(self._desk, parent, self._messages, to, self.ways.password.text())
        else:
            sending.make_files(self._desk, parent, self._messages, self.ways.way, self.ways.out())
        self.accept()
