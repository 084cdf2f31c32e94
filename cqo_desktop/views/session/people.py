"""The people on a session's page: found by any part of their name, each with a role."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.models.names import Names
from cqo_desktop.services import people, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session import rows as session_rows
from cqo_desktop.views.session import words


class PeopleDesk(QObject):
    """Between the list of people and the verbs that assign them."""

    def __init__(self, desk: Desk, form: Ui_Session, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._box, self._role, self._list = form.person_box, form.role_box, form.part_list
        self._session_id = 0
        self._names = Names(self)
        for role in Role:
            self._role.addItem(words.role(role), role)
        self._role.setCurrentIndex(self._role.findData(Role.SPEAKER))
        self._box.setPlaceholderText(self.tr("Add a person"))
        line = self._box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Add a person"))
        self._box.setModel(self._names)
        # Made by a box itself, one would look for the beginnings of names only.
        completer = QCompleter(self._names, self._box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._box.setCompleter(completer)
        self._box.activated.connect(self._add)
        self._list.remove_wanted.connect(self._remove)

    def show_detail(self, detail: SessionDetail) -> None:
        """Show a session's people."""
        self._session_id = detail.row.id
        self._list.show_parts(session_rows.parts(detail))
        self._desk.answer(people.names, then=self._show_names)

    def _show_names(self, names: list[tuple[int, str]]) -> None:
        self._names.show_names(names)
        self._box.setCurrentIndex(-1)
        self._box.clearEditText()

    def _add(self, place: int) -> None:
        person_id, role = self._box.itemData(place), self._role.currentData()
        if person_id is not None:
            self._desk.do(sessions.assign, session_id=self._session_id, person_id=person_id, role=role)
        self._box.setCurrentIndex(-1)
        self._box.clearEditText()

    def _remove(self, person_id: int, role: str) -> None:
        self._desk.do(sessions.unassign, session_id=self._session_id, person_id=person_id, role=Role(role))
