"""A day beside the calendar where no session is chosen: what is on it, and what comes next."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.entry_list import EntryList, Line


class DayCard(QFrame):
    """One day as a card."""

    new_wanted = Signal()
    picked = Signal(int)
    """A session of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.beside, self.said = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("role", "section")
        self.beside.setProperty("role", "second")
        self.said.setProperty("role", "second")
        self.new = button(self.tr("New session on this day"), picture="plus")
        head = QLabel(self.tr("Coming up"))
        head.setProperty("role", "strong")
        self.head = head
        self.list = EntryList(self.tr("Coming up"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 22, 18, 16)
        inside.setSpacing(6)
        for label in (self.heading, self.beside, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            inside.addWidget(label)
        inside.addSpacing(8)
        inside.addWidget(self.new)
        inside.addSpacing(18)
        inside.addWidget(head)
        inside.addWidget(self.list)
        inside.addStretch(1)
        self.new.clicked.connect(self.new_wanted)
        self.list.picked.connect(self.picked)

    def show_day(self, day: date, here: int, coming: Sequence[Entry], written: Clock, beside: str = "") -> None:
        """Show a day with so many sessions, and the sessions that come after it."""
        self.heading.setText(clock.headed(written.long_day(day)))
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        self.said.setText(self.tr("%n session(s) on this day", "", here) if here else self.tr("Nothing planned"))
        self.head.setVisible(bool(coming))
        self.list.show_lines(
            [
                Line(entry.id, entry.title, f"{written.day(entry.start)}, {written.hour(entry.start)}", entry.hue.value)
                for entry in coming
            ]
        )
