"""The words of each letter, with what somebody in a city of choice would read beside them; kept when one goes on."""

from functools import partial
from typing import override

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.correspondence import Recipient
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.letters import NAMES, Template
from cqo_desktop.domain.vocabulary import Language, LetterKind
from cqo_desktop.models import cities
from cqo_desktop.services import composing, guests, letter_texts, series
from cqo_desktop.views.choice_box import choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.language import LANGUAGES
from cqo_desktop.views.letters import words
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button

WIDE, HIGH = 1040, 640
PAUSE = 300
"""Milliseconds without a key after which the letter is shown anew."""


class LetterSheet(QDialog):
    """Language, occasion and series above; the words at the left, the letter at the right."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words of letters"))
        self._desk = desk
        self._key: tuple[int | None, Language, LetterKind] | None = None
        self._own = False
        self._people = _one_of_each_zone(desk.document.ask(guests.known))
        every = [(self.tr("All series"), None), *((row.name, row.id) for row in desk.document.ask(series.listed))]
        self.language = choices([(LANGUAGES[each.value], each) for each in Language], Language.ENGLISH)
        self.kind = choices([(words.kind(each), each) for each in LetterKind], LetterKind.INVITATION)
        self.series = choices(every, None)
        self.to = choices([(_named(each), each) for each in self._people], self._people[0] if self._people else None)
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.error, self.state = QLabel(), QLabel()
        self.shown_subject, self.shown = QLabel(), QPlainTextEdit()
        self.insert = button(self.tr("Insert a field"), picture="plus", small=True)
        self.reset = button(self.tr("Back to the usual words"), picture="rotate-ccw")
        self.done_ = button(self.tr("Done"), variant="primary", picture="check")
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._last: QLineEdit | QPlainTextEdit = self.text
        self._build()
        self._wire()
        self._show_words()

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for box, name in (
            (self.language, self.tr("Language")),
            (self.kind, self.tr("Occasion")),
            (self.series, self.tr("Series")),
            (self.to, self.tr("As read by")),
            (self.subject, self.tr("Subject")),
            (self.text, self.tr("Text")),
            (self.shown, self.tr("The letter as it is read")),
        ):
            box.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        for label, role in ((self.error, "error"), (self.state, "muted"), (self.shown_subject, "strong")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.error.hide()
        menu = QMenu(self.insert)
        for name in NAMES:
            menu.addAction(words.field(name)).triggered.connect(partial(self.insert_field, name))
        self.insert.setMenu(menu)
        above = QHBoxLayout()
        above.setSpacing(8)
        for box, stretch in ((self.language, 0), (self.kind, 1), (self.series, 1)):
            above.addWidget(box, stretch)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._words(), 1)
        both.addWidget(self._letter(), 1)
        below = QHBoxLayout()
        below.addWidget(self.reset)
        below.addWidget(self.state, 1)
        below.addWidget(self.done_)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(12)
        whole.addLayout(above)
        whole.addLayout(both, 1)
        whole.addLayout(below)
        self.resize(WIDE, HIGH)

    def _words(self) -> QFrame:
        made, inside = _card()
        head = QHBoxLayout()
        head.addWidget(_field(self.tr("Subject"), self.subject), 1)
        head.addWidget(self.insert)
        inside.addLayout(head)
        inside.addWidget(self.subject)
        inside.addWidget(_field(self.tr("Text"), self.text))
        inside.addWidget(self.text, 1)
        inside.addWidget(self.error)
        return made

    def _letter(self) -> QFrame:
        made, inside = _card()
        inside.addWidget(_field(self.tr("As read by"), self.to))
        inside.addWidget(self.to)
        inside.addWidget(self.shown_subject)
        inside.addWidget(self.shown, 1)
        return made

    def _wire(self) -> None:
        for box in (self.language, self.kind, self.series):
            box.currentIndexChanged.connect(self._go)
        self.to.currentIndexChanged.connect(self._preview)
        self.subject.textChanged.connect(self._hear)
        self.text.textChanged.connect(self._hear)
        self._soon.timeout.connect(self._preview)
        self.reset.clicked.connect(self._reset)
        self.done_.clicked.connect(self.accept)
        self.subject.cursorPositionChanged.connect(partial(self._write_into, self.subject))
        self.text.cursorPositionChanged.connect(partial(self._write_into, self.text))

    # -- words ---------------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[int | None, Language, LetterKind]:
        return self.series.currentData(), self.language.currentData(), self.kind.currentData()

    def _template(self) -> Template:
        # Read raw, because plain text has lost the blanks that do not break.
        body = self.text.document().toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        return Template(subject=self.subject.text(), body=body)

    def _kept(self) -> Template:
        found = self._desk.document.ask(letter_texts.words)
        series_id, language, kind = self._key or self._chosen()
        self._own = (language, kind) in found.changed(series_id)
        return found.template(series_id, language, kind)

    def _show_words(self) -> None:
        self._key = self._chosen()
        template = self._kept()
        self.subject.setText(template.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(template.body)
        self._preview()

    def _go(self) -> None:
        if self.keep():
            self._show_words()
            return
        # What is wrong is mended or reset first.
        for box, value in zip((self.series, self.language, self.kind), self._key or (), strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(False)

    def keep(self) -> bool:
        """Save the words where they were changed; tell whether they are sound."""
        template = self._template()
        if self._key is None or template == self._kept():
            return True
        series_id, language, kind = self._key
        try:
            self._desk.document.do(
                letter_texts.set_words,
                language=language,
                kind=kind,
                subject=template.subject,
                body=template.body,
                series_id=series_id,
            )
        except PlannerError as error:
            self._say(said(str(error)))
            return False
        return True

    def _reset(self) -> None:
        series_id, language, kind = self._key or self._chosen()
        self._desk.do(letter_texts.reset_words, language=language, kind=kind, series_id=series_id)
        self._show_words()

    def insert_field(self, name: str) -> None:
        """Write a field where the cursor stands."""
        if isinstance(self._last, QLineEdit):
            self._last.insert(f"{{{name}}}")
        else:
            cursor: QTextCursor = self._last.textCursor()
            cursor.insertText(f"{{{name}}}")
        self._last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_into(self, field: QLineEdit | QPlainTextEdit, *_places: int) -> None:
        if field.hasFocus():
            self._last = field

    # -- the letter ----------------------------------------------------------------------------------------

    def _hear(self) -> None:
        self._soon.start()

    def _preview(self) -> None:
        template, to = self._template(), self.to.currentData()
        try:
            letter_texts.see_fields(template.subject, template.body)
        except PlannerError as error:
            self._say(said(str(error)))
        else:
            self._say("")
        self._kept()
        self.reset.setEnabled(self._own or template != self._kept())
        self.state.setText(self.tr("Words of your own.") if self._own else "")
        if not isinstance(to, Recipient):
            self.shown.setPlainText(self.tr("There is nobody on file yet who could read it."))
            return
        _, language, kind = self._key or self._chosen()
        document = self._desk.document
        made = document.ask(
            composing.preview,
            template=template,
            language=language,
            kind=kind,
            to=to,
            at=document.now(),
            hours=self._desk.hours,
        )
        self.shown_subject.setText(made.subject)
        self.shown.setPlainText(made.text)

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.text.setAccessibleDescription(sentence)

    @override
    def accept(self) -> None:
        if self.keep():
            super().accept()

    @override
    def reject(self) -> None:
        self.keep()
        super().reject()


def _one_of_each_zone(people: list[Recipient]) -> list[Recipient]:
    """Choose somebody in each zone: day and hour are what differs."""
    found: dict[str, Recipient] = {}
    for each in people:
        if each.zone:
            found.setdefault(each.zone, each)
    return sorted(found.values() or people[:1], key=lambda each: each.name.casefold())


def _named(person: Recipient) -> str:
    return f"{person.name}, {cities.city(person.zone)}" if person.zone else person.name


def _card() -> tuple[QFrame, QVBoxLayout]:
    made = QFrame()
    made.setProperty("card", True)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(16, 14, 16, 16)
    inside.setSpacing(8)
    return made, inside


def _field(text: str, buddy: QWidget) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "field")
    made.setBuddy(buddy)
    return made
