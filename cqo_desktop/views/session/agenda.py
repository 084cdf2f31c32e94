"""The agenda on a session's page: each act on the list is one step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.rows import ItemRow, SessionDetail
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.services import agenda
from cqo_desktop.views import verbs
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session import rows as session_rows
from cqo_desktop.views.verbs import LINE, Verb
from cqo_desktop.widgets.buttons import dress

LEAST = 5
"""Minutes of an item added to a full agenda."""


class AgendaDesk(QObject):
    """Between the agenda list and the verbs of the agenda."""

    def __init__(self, desk: Desk, form: Ui_Session, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._list = desk, form.agenda_list
        self._template = form.template_button
        self._detail: SessionDetail | None = None
        dress(form.add_button, picture="plus", small=True)
        dress(form.template_button, variant="quiet", picture="history", small=True)
        form.add_button.clicked.connect(self.add)
        form.template_button.clicked.connect(self._apply_template)
        self._list.add_wanted.connect(self.add)
        self._list.moved.connect(self._move)
        self._list.lengthened.connect(self._lengthen)
        self._list.renamed.connect(self._rename)
        self._list.delete_wanted.connect(self._delete)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)

    def show_detail(self, detail: SessionDetail) -> None:
        """Show a session's items."""
        self._detail = detail
        self._template.setVisible(detail.row.series_id is not None)
        self._list.show_agenda(session_rows.agenda(detail, self._desk.clock))

    def add(self) -> None:
        """Add an item behind the chosen one, as long as what is left, and name it."""
        if self._detail is None:
            return
        left = self._detail.row.minutes - sum(item.minutes for item in self._detail.items)
        places = [item.id for item in self._detail.items]
        chosen = self._list.chosen
        try:
            made = self._desk.document.do(
                agenda.add,
                session_id=self._detail.row.id,
                title=self.tr("New item"),
                minutes=left if 0 < left <= 60 else LEAST,
                at=places.index(chosen) + 1 if chosen in places else None,
            )
        except PlannerError as error:
            self._desk.failed.emit(error)
        else:
            self._list.choose(made)
            self._list.edit()

    def menu(self, item: ItemRow) -> QMenu:
        """Make the menu of an item."""
        assert self._detail is not None
        taken = {part.person_id for part in item.parts}
        people = {part.person_id: part.name for part in (*self._detail.parts, *item.parts)}
        give = tuple(
            Verb(name, partial(self._desk.do, agenda.assign, item_id=item.id, person_id=person_id))
            for person_id, name in people.items()
            if person_id not in taken
        )
        take = tuple(
            Verb(part.name, partial(self._desk.do, agenda.unassign, item_id=item.id, person_id=part.person_id))
            for part in item.parts
        )
        return verbs.menu(
            self._list,
            (
                Verb(self.tr("Rename"), self._list.edit, icon="pencil"),
                Verb(self.tr("Duplicate"), partial(self._desk.do, agenda.duplicate, item_id=item.id), icon="copy"),
                *((Verb(self.tr("Give to"), icon="user-plus", verbs=give),) if give else ()),
                *((Verb(self.tr("Take from"), icon="user", verbs=take),) if take else ()),
                LINE,
                Verb(self.tr("Delete"), partial(self._delete, item.id), icon="trash-2"),
            ),
        )

    def _show_menu(self, place: QPoint) -> None:
        item = next(
            (each for each in (self._detail.items if self._detail else ()) if each.id == self._list.chosen), None
        )
        if item is not None:
            self.menu(item).popup(self._list.mapToGlobal(place))

    def _move(self, item_id: int, to: int) -> None:
        self._quietly(partial(agenda.move, item_id=item_id, to=to))

    def _lengthen(self, item_id: int, minutes: int) -> None:
        self._quietly(partial(agenda.edit, item_id=item_id, minutes=minutes))

    def _rename(self, item_id: int, title: str) -> None:
        if title.strip():
            self._quietly(partial(agenda.edit, item_id=item_id, title=title))

    def _delete(self, item_id: int) -> None:
        self._desk.do(agenda.delete, item_id=item_id)

    def _apply_template(self) -> None:
        if self._detail is not None:
            self._desk.do(agenda.apply_template, session_id=self._detail.row.id)

    def _quietly(self, verb: Callable[..., object]) -> None:
        try:
            self._desk.document.do(verb)
        except PlannerError as error:
            self._desk.failed.emit(error)
