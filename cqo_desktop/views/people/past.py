"""What a person did in the programme and what was done to their entry, in the words their card shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.appearances import Appearance
from cqo_desktop.domain.correspondence import Theirs
from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.invitations import words
from cqo_desktop.views.saying import told
from cqo_desktop.views.session import words as session_words
from cqo_desktop.widgets.emptied import empty
from cqo_desktop.widgets.linked_rows import Linked


def session_rows(found: Sequence[Appearance], *, now: datetime) -> list[Linked]:
    """Show each session with its day, what they do there, and how far it is."""
    return [
        Linked(
            id=each.session_id,
            title=each.title,
            caption=" · ".join(
                (
                    clock.day(each.wall) if abs(each.instant - now).days < 180 else clock.dated(each.wall),
                    ", ".join(session_words.role(role) for role in each.roles),
                    session_words.status(each.status),
                )
            ),
            icon=session_words.series_icon(each.kind),
            hue=each.hue.value,
            faded=each.instant < now,
        )
        for each in found
    ]


_ANSWERS: dict[Answer | None, tuple[str, str]] = {
    Answer.ACCEPTED: ("circle-check", "success"),
    Answer.DELEGATED: ("users-round", "success"),
    Answer.TENTATIVE: ("circle-dashed", "warn"),
    Answer.DECLINED: ("circle-x", "slate"),
    None: ("circle", "text3"),
}


def answer_rows(found: Sequence[Theirs], written: Clock, *, now: datetime) -> list[Linked]:
    """Show each session they were told of, what they answered, and what is remarkable about it."""
    rows = []
    for each in found:
        icon, hue = _ANSWERS[each.person.answer]
        note = words.note(each.person, each.facts, written)
        said = words.answer(each.person.answer)
        caption = " · ".join(filter(None, (words.brief(each.facts, written), said, note)))
        rows.append(
            Linked(
                id=each.session_id,
                title=each.title,
                caption=caption,
                icon=icon,
                hue=hue,
                faded=each.facts.ends < now,
            )
        )
    return rows


@dataclass(frozen=True, slots=True)
class Line:
    """One step of the history."""

    what: str
    who: str


def done_with(steps: Sequence[HistoryRow], written: Clock, *, now: datetime) -> list[Line]:
    """Say what was done, by whom and when."""
    today = now.astimezone().date()
    made = []
    for step in steps:
        at = step.at.astimezone()
        day = "" if at.date() == today else f"{clock.day(at) if at.year == today.year else clock.dated(at)}, "
        made.append(Line(told(step.title), f"{step.author}, {day}{written.hour(at)}"))
    return made


class PastLines(QWidget):
    """The newest steps, each in two lines."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self._shown: Sequence[Line] | None = None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these steps."""
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._layout)
        for line in lines:
            self._say(line.what, "second")
            self._say(line.who, "muted")
            self._layout.addSpacing(6)
        if not lines:
            self._say(self._nothing, "muted")

    def _say(self, text: str, role: str) -> None:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._layout.addWidget(label)
