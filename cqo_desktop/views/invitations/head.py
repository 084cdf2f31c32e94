"""The session that is chosen: when it is, who has answered what, and what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from cqo_desktop.domain.inviting import Inviting
from cqo_desktop.domain.vocabulary import Answer, SessionStatus
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.invitations import words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.response_bar import Part, ResponseBar


class InvitationHead(QFrame):
    """A card; it only shows, the page acts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.title, self.when, self.state = _label("section"), _label("second"), _label("warn")
        self.percent, self.percent_word = _label("hero"), _label("muted")
        self.percent_word.setText(self.tr("have answered"))
        self.bar = ResponseBar(self.tr("Answers"))
        self.remind = button(self.tr("Remind"), picture="bell")
        self.who = button(self.tr("See who"), picture="users")
        self.who.setCheckable(True)
        self.open = button(self.tr("Open session"), picture="pencil")
        self.off = button(self.tr("Call off…"), variant="quiet", picture="calendar-x")
        self._build()

    def _build(self) -> None:
        for label in (self.title, self.when, self.state):
            label.setWordWrap(True)
        names = QVBoxLayout()
        names.setSpacing(4)
        for label in (self.title, self.when, self.state):
            names.addWidget(label)
        numbers = QVBoxLayout()
        numbers.setSpacing(0)
        for label in (self.percent, self.percent_word):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            numbers.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(names, 1)
        top.addLayout(numbers)
        top.setAlignment(numbers, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for each in (self.remind, self.who, self.open):
            acts.addWidget(each)
        acts.addStretch(1)
        acts.addWidget(self.off)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(14)
        whole.addLayout(top)
        whole.addWidget(self.bar)
        whole.addLayout(acts)

    def show_session(self, line: Inviting, written: Clock) -> None:
        """Show how far another session is."""
        self.title.setText(line.about.title)
        self.when.setText(self._when(line, written))
        self._show_state(line)
        out = line.holding > 0
        self.percent.setText(self.tr("{n}%").format(n=line.answered))
        for part in (self.percent, self.percent_word, self.bar):
            part.setVisible(out)
        self.bar.show_parts(
            (
                Part(line.count(Answer.ACCEPTED) + line.count(Answer.DELEGATED), self.tr("yes"), "accent"),
                Part(line.count(Answer.TENTATIVE), self.tr("maybe"), "gold"),
                Part(line.count(Answer.DECLINED), self.tr("no"), "slate"),
                Part(line.count(None), self.tr("no reply yet"), "line2"),
            )
        )
        silent = line.silent
        self.remind.setText(" " + self.tr("Remind %n person(s)", "", silent))
        self.remind.setVisible(silent > 0)
        self.open.setVisible(line.about.session_id is not None)
        self.off.setVisible(line.about.session_id is not None and line.status is not SessionStatus.CALLED_OFF)

    def _show_state(self, line: Inviting) -> None:
        outdated, nameless = line.outdated, line.nameless
        told = [
            self.tr("%n person(s) hold what is no longer so.", "", outdated) if outdated else "",
            self.tr("%n person(s) have no address and cannot be told.", "", nameless) if nameless else "",
        ]
        self.state.setText(" ".join(filter(None, told)))
        self.state.setVisible(any(told))

    def _when(self, line: Inviting, written: Clock) -> str:
        when = words.when(line.facts, written)
        if line.facts.is_off:
            when = self.tr("{when}. Called off").format(when=when)
        if line.told is None:
            return self.tr("{when}. Nobody is invited yet").format(when=when)
        day = clock.day_in_words(line.told.astimezone())
        if line.version < 2:
            return self.tr("{when}. Invited {day}").format(when=when, day=day)
        return self.tr("{when}. Last told {day}, version {n}").format(when=when, day=day, n=line.version)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
