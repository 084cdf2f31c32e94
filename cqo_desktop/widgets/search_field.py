"""A field to narrow a list while typing."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from cqo_desktop.widgets.icons import icon

PAUSE = 120
"""Milliseconds of quiet before the list is narrowed."""


class SearchField(QLineEdit):
    """Tell what is looked for once the typing pauses; Escape clears it."""

    changed = Signal(str)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("search", True)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._tell)
        self.returnPressed.connect(self._tell)

    def _wait(self, _text: str) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.text())
