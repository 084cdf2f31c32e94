"""A form of a few cards with its two buttons; what is wrong is said above them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard

WIDTH, ROOM = 640, 80
"""How wide it is, and how much of the window's height it leaves free."""


class CardForm(QDialog):
    """Cards that scroll where they are higher than the window."""

    def __init__(self, parent: QWidget, desk: Desk, title: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()

    def lay_out(self, cards: Sequence[SettingsCard], verb: str, keep: Callable[[], object]) -> None:
        """Put the cards above the buttons; the primary one keeps what the form says."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        cancel, save = button(self.tr("Cancel")), button(verb, variant="primary", picture="check")
        cancel.clicked.connect(self.reject)
        save.clicked.connect(keep)
        save.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 12, 18)
        whole.setSpacing(12)
        whole.addWidget(area, 1)
        whole.addWidget(self.error)
        whole.addLayout(row)
        FieldManners(self)
        parent = self.parentWidget()
        most = (parent.window().height() if parent else WIDTH) - ROOM
        self.resize(WIDTH, min(inside.sizeHint().height() + 110, most))

    def attempt(self, keep: Callable[[], object]) -> None:
        """Keep what the form says as one step and close, or say what is wrong."""
        try:
            keep()
        except PlannerError as error:
            self.error.setText(said(str(error)))
            self.error.show()
            return
        last = self._desk.document.last
        if last is not None and last.id is not None:
            self._desk.say(last.title)
        self.accept()
