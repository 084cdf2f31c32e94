"""Letters that their series has planned for now: what they are about, and one press that drafts them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from cqo_desktop.services.reminders import Due
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import drafting, moments
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.sign import Sign


class DueStrip(QWidget):
    """Hidden while none is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text, self.draft = QLabel(), button("", small=True, picture="bell")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        sign = Sign()
        sign.show_icon("bell", "info")
        strip = QFrame()
        strip.setProperty("strip", "info")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.draft)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 12)
        whole.addWidget(strip)
        self.draft.clicked.connect(self._draft)
        self.hide()

    def show_due(self, found: Sequence[Due]) -> None:
        """Show what is due."""
        if found:
            text = self.tr("{due}: {sessions}.").format(due=moments.due(found), sessions=moments.about(found))
            self.text.setText(text)
            self.draft.setText(f" {moments.verb(found)}")
        self.setVisible(bool(found))

    def _draft(self) -> None:
        drafting.draft_due(self._desk)
