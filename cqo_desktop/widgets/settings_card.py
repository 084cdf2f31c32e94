"""A card of settings: a heading, a sentence, and fields with their labels, which a search narrows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

LABEL = 168


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    widgets: tuple[QWidget, ...]
    field: QWidget
    error: QLabel


class SettingsCard(QFrame):
    """One subject of the settings."""

    def __init__(self, heading: str, note: str = "") -> None:
        super().__init__()
        self.setProperty("card", True)
        self.heading = heading
        self._note = note
        self._rows: list[_Row] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(10)
        head = QLabel(heading)
        head.setProperty("role", "section")
        inside.addWidget(head)
        if note:
            inside.addWidget(_muted(note))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, LABEL)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)

    def add(self, label: str, field: QWidget, hint: str = "", also: str = "") -> None:
        """Add a field with its label; `also` are words it is found by besides."""
        name = QLabel(label)
        name.setProperty("role", "field")
        name.setWordWrap(True)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        field.setAccessibleDescription(hint)
        error = QLabel()
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.setTextFormat(Qt.TextFormat.PlainText)
        error.hide()
        place = self._grid.rowCount()
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, place, 1)
        below = [error]
        if hint:
            below.append(_muted(hint))
        for offset, each in enumerate(below, 1):
            self._grid.addWidget(each, place + offset, 1)
        self._grid.setRowMinimumHeight(place + len(below) + 1, 6)
        # The last of a group of rows is room below it.
        self._grid.addWidget(QWidget(), place + len(below) + 1, 0)
        words = f"{self.heading} {label} {hint} {also}".replace("&", "")
        self._rows.append(_Row(words, (name, field, *below[1:]), field, error))

    def add_wide(self, widget: QWidget, words: str = "") -> None:
        """Add something over the whole width."""
        place = self._grid.rowCount()
        self._grid.addWidget(widget, place, 0, 1, 2)
        self._rows.append(_Row(f"{self.heading} {words}", (widget,), widget, QLabel()))

    def say_wrong(self, field: QWidget, sentence: str = "") -> None:
        """Say under a field what is wrong with it, or that nothing is any more."""
        row = next(row for row in self._rows if row.field is field)
        row.error.setText(sentence)
        row.error.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)
        field.setProperty("state", "error" if sentence else "")
        field.style().unpolish(field)
        field.style().polish(field)

    def texts(self) -> Sequence[str]:
        """Give the words of each row."""
        return [f"{row.text} {self._note}" for row in self._rows]

    def show_rows(self, shown: Sequence[bool]) -> None:
        """Show some rows, and the card where one is left."""
        for row, is_shown in zip(self._rows, shown, strict=True):
            for widget in row.widgets:
                widget.setVisible(is_shown)
            row.error.setVisible(is_shown and bool(row.error.text()))
        self.setVisible(any(shown))


def _muted(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "muted")
    made.setWordWrap(True)
    return made
