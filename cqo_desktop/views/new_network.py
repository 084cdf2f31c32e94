"""The form behind “New network”: its facts first, then a place for its file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QCompleter, QDialog, QWidget

from cqo_desktop.document import Document
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.forms.new_network import Ui_NewNetwork
from cqo_desktop.services import network
from cqo_desktop.store import file as files
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import dress

FALLBACK = "America/Toronto"


class NewNetwork(QDialog):
    """Begin a network; what is wrong is said in the form, and nothing is left behind."""

    def __init__(self, parent: QWidget | None, author: str, choose: Callable[[str], Path | None]) -> None:
        super().__init__(parent)
        self._author, self._choose = author, choose
        self.made: Document | None = None
        self.form = Ui_NewNetwork()
        self.form.setupUi(self)
        dress(self.form.begin_button, variant="primary", picture="check")
        names = sorted(zones.names())
        self.form.zone_box.addItems(names)
        self.form.zone_box.setCurrentText(guessed_zone())
        completer = QCompleter(names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.zone_box.setCompleter(completer)
        self.form.organizer_edit.setText(author)
        self.form.error_label.hide()
        self.form.begin_button.clicked.connect(self._begin)
        self.form.cancel_button.clicked.connect(self.reject)

    def _begin(self) -> None:
        name = self.form.name_edit.text().strip()
        path = self._choose(name or "Network")
        if path is None:
            return
        try:
            self.made = self._write(path)
        except PlannerError as error:
            self.form.error_label.setText(said(str(error)))
            self.form.error_label.show()
        else:
            self.accept()

    def _write(self, path: Path) -> Document:
        file = files.create(path, author=self._author)
        try:
            file.do(
                network.found_network,
                name=self.form.name_edit.text(),
                zone=self.form.zone_box.currentText(),
                organizer_name=self.form.organizer_edit.text(),
                organizer_email=self.form.email_edit.text(),
            )
        except PlannerError:
            file.close()
            path.unlink(missing_ok=True)
            raise
        return Document(file)


def guessed_zone() -> str:
    """Guess the home zone from this computer."""
    guess = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return guess if guess in zones.names() and "/" in guess else FALLBACK
