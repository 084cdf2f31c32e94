"""A line that says who may be the same person, and the way to compare them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel
from shiboken6 import isValid

from cqo_desktop.domain.duplicates import Alike
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import people, people_merging
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people.merge import MergeSheet
from cqo_desktop.widgets.buttons import button

LOOK_AFTER = 300
"""Milliseconds of quiet before everybody is compared again."""


class AlikeStrip(QFrame):
    """Shown while two entries may be one person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("strip", "info")
        self._desk = desk
        self._found: list[Alike] = []
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_button = button(self.tr("Compare"), picture="users-round", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 7)
        row.addWidget(self.text, 1)
        row.addWidget(self.compare_button)
        self.compare_button.clicked.connect(self._compare_first)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        self.hide()

    def look(self) -> None:
        """Find out soon who may be the same."""
        self._soon.start()

    def _look(self) -> None:
        self._desk.jobs.start(
            "",
            self._desk.document.reading(lambda db, _tell: people_merging.duplicates(db)),
            then=self._show,
            otherwise=_give_up,
        )

    def _show(self, found: list[Alike]) -> None:
        if not isValid(self):
            # The file was closed while everybody was compared.
            return
        apart = self._desk.told_apart()
        self._found = [each for each in found if each.pair not in apart]
        self.setVisible(bool(self._found))
        if self._found:
            self.text.setText(self._sentence())

    def _sentence(self) -> str:
        first, number = self._found[0], len(self._found)
        try:
            name = self._desk.document.ask(people.one, person_id=first.first).name
        except PlannerError:
            name = ""
        if number > 1:
            return self.tr("%n pair(s) of entries may each be the same person", "", number)
        if first.by_address:
            return self.tr("2 entries share the address of {name} and may be the same person").format(name=name)
        return self.tr("2 entries may be the same person: {name}").format(name=name)

    def _compare_first(self) -> None:
        self.compare(*self._found[0].pair)

    def compare(self, first: int, second: int) -> MergeSheet | None:
        """Lay two entries side by side."""
        try:
            sheet = MergeSheet(self.window(), self._desk, first, second)
        except PlannerError as error:
            self._desk.failed.emit(error)
            return None
        sheet.finished.connect(self.look)
        sheet.open()
        return sheet


def _give_up(error: Exception) -> None:
    # Nobody asked for it: a file that cannot be read now says so where somebody does.
    if not isinstance(error, PlannerError):
        raise error
