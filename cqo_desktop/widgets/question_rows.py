"""Things somebody has to decide: who it is about, what it is, and two buttons each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cqo_desktop.widgets import painting
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.emptied import empty

SIZE = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One of them; the first verb is what is proposed."""

    id: int
    name: str
    """Whose letters stand in the badge."""
    head: str
    text: str
    verbs: tuple[tuple[str, str], ...]
    """Keys and words of the buttons."""


class _Badge(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(SIZE, SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.avatar(painter, 0, 0, SIZE, self._name)
        painter.end()


class QuestionRows(QWidget):
    """The questions one under the other."""

    answered = Signal(int, str)
    """The id of a question, and the key of its button."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 4)
        self._layout.setSpacing(8)
        self._shown: Sequence[Question] = ()
        self.buttons: dict[tuple[int, str], QPushButton] = {}

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show others; the keyboard stays where it was, or goes to the first."""
        if questions == self._shown:
            return
        had = any(each.hasFocus() for each in self.buttons.values())
        self._shown, self.buttons = questions, {}
        empty(self._layout)
        for each in questions:
            self._layout.addWidget(self._row(each))
        if had and self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, question: Question) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(_Badge(question.name))
        words = QVBoxLayout()
        words.setContentsMargins(4, 0, 8, 0)
        words.setSpacing(1)
        for text, role in ((question.head, "strong"), (question.text, "muted")):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        row.addLayout(words, 1)
        for place, (key, text) in enumerate(question.verbs):
            pressed = button(text, variant="quiet" if place else "", small=True)
            pressed.setAccessibleName(f"{text}: {question.head}")
            pressed.clicked.connect(partial(self._tell, question.id, key))
            self.buttons[question.id, key] = pressed
            row.addWidget(pressed)
        return made

    def _tell(self, question_id: int, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.answered.emit(question_id, key)
