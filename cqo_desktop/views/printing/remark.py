"""A calm strip over the pages: something about them that should be known before they go out, and one way to mend it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.sign import Sign


class Remark(QFrame):
    """Shown only while there is something to say."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "warn")
        sign = Sign()
        sign.show_icon("triangle-alert", "warn")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.repair = button("", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.repair)
        self.repair.clicked.connect(self.wanted)
        self.hide()

    def say(self, text: str, repair: str = "") -> None:
        """Say something else, or nothing."""
        self.text.setText(text)
        self.repair.setText(repair)
        self.repair.setVisible(bool(repair))
        self.setVisible(bool(text))
