"""What can be done with several people at once, at the foot of their list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from cqo_desktop.views.people.verbs import PeopleVerbs
from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.speech import announce


class PeopleBar(QFrame):
    """How many are chosen, and the verbs wanted most."""

    cleared = Signal()

    def __init__(self, verbs: PeopleVerbs) -> None:
        super().__init__()
        self.setProperty("strip", "info")
        self._verbs = verbs
        self.count = QLabel()
        self.count.setProperty("role", "strong")
        self.copy = button(self.tr("Copy addresses"), picture="mail", small=True)
        self.export = button(self.tr("Export as CSV…"), picture="download", small=True)
        self.organization = button(self.tr("Set organization…"), picture="building-2", small=True)
        self.merge = button(self.tr("Merge…"), picture="users-round", small=True)
        self.delete = button(self.tr("Delete"), variant="danger", picture="trash-2", small=True)
        self.clear = icon_button("x", self.tr("Choose nobody"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for each in (self.copy, self.export, self.organization, self.merge, self.delete, self.clear):
            row.addWidget(each)
        self.copy.clicked.connect(verbs.copy_addresses)
        self.export.clicked.connect(verbs.export)
        self.organization.clicked.connect(verbs.set_organization)
        self.merge.clicked.connect(verbs.merge)
        self.delete.clicked.connect(verbs.delete)
        self.clear.clicked.connect(self.cleared)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show it for several, and leave for one or none."""
        text = self.tr("%n person(s) chosen", "", count)
        if count > 1 and text != self.count.text():
            announce(self, text)
        self.count.setText(text)
        self.merge.setVisible(count == 2)
        self.setVisible(count > 1)
