"""The plan in words: what it asks, what is proved of it, and how many have how many nights."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout

from cqo_desktop.domain.fair_years.compared import Measured
from cqo_desktop.views.fair import year_words as words
from cqo_desktop.widgets.night_bars import NightBars
from cqo_desktop.widgets.sign import Sign
from cqo_desktop.widgets.speech import announce


class VerdictCard(QFrame):
    """Sentences on the left, columns on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.heading, self.share, self.proof, self.now = QLabel(), QLabel(), QLabel(), QLabel()
        self.refusal, self.notes = QLabel(), QLabel()
        self.sign, self.bars, self.progress = Sign(), NightBars(), QProgressBar()
        self._lay_out()

    def _lay_out(self) -> None:
        roles = (
            (self.heading, "section"), (self.share, "second"), (self.proof, "second"), (self.now, "muted"),
            (self.refusal, "error"), (self.notes, "muted"),
        )  # fmt: skip
        for label, role in roles:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Looking for a fairer plan"))
        proved = QHBoxLayout()
        proved.setSpacing(8)
        proved.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        proved.addWidget(self.proof, 1)
        said = QVBoxLayout()
        said.setSpacing(6)
        for each in (self.heading, self.share):
            said.addWidget(each)
        said.addLayout(proved)
        for each in (self.refusal, self.now, self.notes):
            said.addWidget(each)
        said.addWidget(self.progress)
        said.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 14)
        inside.setSpacing(20)
        inside.addLayout(said, 3)
        inside.addWidget(self.bars, 2)

    def show_today(self, today: Measured) -> None:
        """Say how it is planned now."""
        self.heading.setText(words.as_planned(today))
        self._say(self.share, words.share(today))
        self._say(self.proof, "")
        self._say(self.now, "")
        self.sign.hide()
        self.progress.hide()
        self.bars.show_nights(today.histogram, {})

    def show_plan(self, plan: Measured, today: Measured, proof: str, *, is_proved: bool, is_busy: bool) -> None:
        """Say what a plan asks, and what is known of it."""
        self.heading.setText(words.worst(plan))
        self._say(self.share, words.share(plan))
        self._say(self.proof, proof)
        self._say(self.now, words.as_planned(today))
        self.sign.setVisible(not is_busy)
        self.sign.show_icon("circle-check" if is_proved else "info", "success" if is_proved else "text3")
        self.progress.setVisible(is_busy)
        self.bars.show_nights(today.histogram, plan.histogram)

    def wait(self) -> None:
        """Say that the first plan is on its way."""
        self.progress.show()

    def refuse(self, text: str) -> None:
        """Say that there is no plan, and what would help; nothing where there is."""
        self._say(self.refusal, text)
        if text:
            self.progress.hide()
            announce(self, text)

    def note(self, *texts: str) -> None:
        """Say what else is to be known."""
        self._say(self.notes, " ".join(f"{each}." if each[-1:] != "." else each for each in texts if each))

    def tell(self) -> None:
        """Have it read out."""
        announce(self, f"{self.heading.text()}. {self.proof.text()}")

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
