"""The picture on a person's card: shown, chosen from a file, taken away."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import people
from cqo_desktop.views import verbs
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.portrait import Portrait


class PersonPicture(QObject):
    """Between the portrait and the verb that sets it."""

    def __init__(self, desk: Desk, card: QWidget) -> None:
        super().__init__(card)
        self._desk, self._card = desk, card
        self._row: PersonRow | None = None
        self.portrait = Portrait()
        offered = (
            Verb(
                QCoreApplication.translate("PersonCard", "Choose a picture…"),
                self._choose,
                icon="upload",
                applies=self._is_known,
            ),
            Verb(
                QCoreApplication.translate("PersonCard", "Remove the picture"),
                self._remove,
                icon="trash-2",
                applies=self._is_there,
            ),
        )
        self.portrait.offer(verbs.menu(self.portrait, offered))

    def show(self, row: PersonRow | None) -> None:
        """Show somebody's picture, or nobody's for somebody new."""
        self._row = row
        data = self._desk.document.ask(people.photo, person_id=row.id) if row else None
        self.portrait.show_person(row.name if row else "", data)
        self.portrait.setEnabled(row is not None)

    def set_from(self, path: Path) -> None:
        """Give the person the picture of a file, or say why not."""
        try:
            with path.open("rb") as file:
                data = file.read(people.LARGEST_PHOTO + 1)
        except OSError as error:
            text = QCoreApplication.translate(
                "PersonCard", "“{name}” cannot be read ({reason}); choose another picture."
            )
            self._desk.failed.emit(Refused(text.format(name=path.name, reason=error.strerror)))
            return
        if self._row is not None:
            self._desk.do(people.set_photo, person_id=self._row.id, data=data)

    def _is_known(self) -> bool:
        return self._row is not None

    def _is_there(self) -> bool:
        return self._row is not None and self.portrait.has_picture

    def _choose(self) -> None:
        kinds = QCoreApplication.translate("PersonCard", "Pictures ({kinds})").format(kinds="*.jpg *.jpeg *.png")
        name, _ = QFileDialog.getOpenFileName(
            self._card, QCoreApplication.translate("PersonCard", "Choose a picture"), self._desk.settings.folder, kinds
        )
        if name:
            self.set_from(Path(name))

    def _remove(self) -> None:
        if self._row is not None:
            self._desk.do(people.set_photo, person_id=self._row.id, data=None)
