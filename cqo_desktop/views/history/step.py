"""One step beside the history: what it changed, before and after, and the ways back."""

from typing import override

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.step_facts import Done, Fact, StepFacts
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.history import words
from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.buttons import button

WIDTH = 400


class StepPanel(QFrame):
    """A sentence, what stands behind it, and two buttons."""

    undo_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        self._facts: StepFacts | None = None
        self._hours = Clock()
        self.title, self.caption, self.remark = QLabel(), QLabel(), QLabel()
        for label, role in ((self.title, "section"), (self.caption, "muted"), (self.remark, "second")):
            label.setTextFormat(label.textFormat().PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        self.changes = QTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setFrameShape(QFrame.Shape.NoFrame)
        self.changes.setProperty("plain", True)
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(self.tr("What this step changed"))
        self.changes.document().setDocumentMargin(0)
        self.undo = button(self.tr("Undo this step"), picture="undo-2")
        self.restore = button(self.tr("Restore to here"), picture="rotate-ccw")
        self._build()
        self.undo.clicked.connect(self.undo_wanted)
        self.restore.clicked.connect(self.restore_wanted)

    def _build(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.undo)
        ways.addWidget(self.restore)
        ways.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(6)
        whole.addWidget(self.title)
        whole.addWidget(self.caption)
        whole.addWidget(self.remark)
        whole.addSpacing(8)
        # The text's frame, which shows only with the focus, stands outside the line of the other letters.
        framed = QHBoxLayout()
        framed.setContentsMargins(-4, 0, -4, 0)
        framed.addWidget(self.changes)
        whole.addLayout(framed, 1)
        whole.addSpacing(6)
        whole.addLayout(ways)

    def show_step(self, row: HistoryRow, sentence: str, caption: str, *, is_newest: bool) -> None:
        """Head the panel at once; what was changed follows by `show_facts`."""
        self.title.setText(sentence)
        self.caption.setText(caption)
        remark = ""
        if row.final:
            remark = self.tr("It tells of something that went out, so it cannot be taken back.")
        elif row.undone:
            remark = self.tr("It was taken back later.")
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.undo.setEnabled(not row.undone and not row.final)
        self.restore.setEnabled(not is_newest)
        self._facts = None
        self.changes.clear()

    def show_facts(self, facts: StepFacts, hours: Clock) -> None:
        """Tell each thing and its fields before and after."""
        self._facts, self._hours = facts, hours
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._facts is not None:
            self._write()

    def _write(self) -> None:
        facts = self._facts
        self.changes.clear()
        if facts is None:
            return
        cursor = self.changes.textCursor()
        for place, thing in enumerate(facts.things):
            _line(cursor, above=14 if place else 0)
            cursor.insertText(words.sentence(thing), _letters("text", bold=True))
            for fact in thing.facts:
                self._write_fact(cursor, fact, thing.done)
        if facts.more:
            _line(cursor, above=14 if facts.things else 0)
            cursor.insertText(self.tr("… and %n more", "", facts.more), _letters("text3"))
        if not facts.things and not facts.more:
            cursor.insertText(self.tr("Nothing that shows."), _letters("text3"))
        self.changes.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_fact(self, cursor: QTextCursor, fact: Fact, done: Done) -> None:
        _line(cursor, above=6)
        cursor.insertText(words.field_word(fact.field), _letters("text3", small=True))
        _line(cursor, above=1)
        after = words.value(fact.field, fact.after, self._hours)
        if done is Done.CHANGED:
            cursor.insertText(words.value(fact.field, fact.before, self._hours), _letters("text2"))
            cursor.insertText(" → ", _letters("text3"))
        cursor.insertText(after, _letters("text"))


def _line(cursor: QTextCursor, *, above: int) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    if cursor.position():
        cursor.insertBlock(shape)
    else:
        cursor.setBlockFormat(shape)


def _letters(role: str, *, bold: bool = False, small: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(tokens.colour(role))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    if small:
        made.setFont(tokens.font(*tokens.SMALL_MEDIUM))
    return made
