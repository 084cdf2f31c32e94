"""A card with a heading, a few words at its right, and what it shows below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

SIDE = 20


class TitledCard(QFrame):
    """Rows inside reach 12 pixels further to the sides than the heading, so that their grounds have room."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(heading)
        self._heading, self._caption = QLabel(heading), QLabel()
        self._heading.setProperty("role", "section")
        self._caption.setProperty("role", "muted")
        for label in (self._heading, self._caption):
            label.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.setContentsMargins(SIDE - 8, 0, SIDE - 8, 6)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._caption)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(8, 16, 8, 12)
        self.body.setSpacing(0)
        self.body.addLayout(top)

    def entitle(self, heading: str, caption: str = "") -> None:
        """Use other words."""
        self.setAccessibleName(heading)
        self._heading.setText(heading)
        self._caption.setText(caption)
