"""How a person's card saves by itself: what differs from what was seen, and never over a colleague unseen."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import Conflict, PlannerError
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import people
from cqo_desktop.views import side_by_side
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import fields as person_fields
from cqo_desktop.views.people.fields import Facts, PersonFields
from cqo_desktop.views.saying import said


class PersonSaving(QObject):
    """Between the fields and the file."""

    added = Signal(int)
    """Somebody new is in the file."""
    reload_wanted = Signal()
    """Show the file's own values again."""

    def __init__(self, desk: Desk, fields: PersonFields, card: QWidget) -> None:
        super().__init__(card)
        self._desk, self._fields, self._card = desk, fields, card
        self._person_id: int | None = None
        self._seen: Facts = {}

    def begin(self) -> None:
        """Show empty fields for somebody new."""
        self._person_id, self._seen = None, person_fields.blank()
        self._fields.show_facts(self._seen)

    def forget(self) -> None:
        """Let the next answer overwrite whatever is typed."""
        self._person_id, self._seen = None, {}

    def show(self, row: PersonRow) -> None:
        """Show what the file holds; what is typed and not saved yet stays as it is."""
        found = person_fields.facts(row)
        typed = self._fields.typed() if self._seen and self._person_id == row.id else {}
        untouched = {name for name in found if not typed or typed[name] == self._seen[name]}
        self._fields.show_facts({name: found[name] for name in untouched})
        self._seen = {name: found[name] if name in untouched else self._seen[name] for name in found}
        self._person_id = row.id

    @property
    def changes(self) -> dict[str, Any]:
        """Give what differs from what was seen and can be kept, cleaned."""
        typed = self._fields.typed() if self._seen else {}
        changed = {name: value for name, value in typed.items() if value != self._seen[name]}
        sound = {
            name: self._cleaned(name, value) for name, value in changed.items() if not self._complaint(name, value)
        }
        return {name: value for name, value in sound.items() if value != self._seen[name]}

    def judge(self, name: str) -> None:
        """Say what is wrong with a field that was left."""
        value = self._fields.typed()[name]
        touched = bool(self._seen) and value != self._seen[name]
        self._fields.say_wrong(name, self._complaint(name, value) if touched else "")

    def save(self) -> None:
        """Save what differs; what cannot be saved yet stays typed."""
        changes = self.changes
        if self._person_id is None or not changes or self._desk.document.busy:
            return
        seen, self._seen = self._seen, self._seen | changes
        act = partial(people.edit, person_id=self._person_id, **changes)
        try:
            self._desk.document.do(act, was={name: seen[name] for name in changes})
        except Conflict as error:
            self._seen = seen
            side_by_side.ask(self._card, error, theirs=self.reload_wanted.emit, mine=partial(self._insist, act))
        except PlannerError as error:
            self._seen = seen
            self._desk.failed.emit(error)

    def add(self) -> None:
        """Add somebody new, under their address where no name was typed; of nothing, nothing is made."""
        changes = self.changes
        name = changes.get("name") or changes.get("email")
        if self._person_id is not None or not name:
            return
        made = self._desk.do(people.add, **{**changes, "name": name})
        if made is not None:
            self._person_id = made
            self.added.emit(made)

    def keep_name(self) -> None:
        """Give a name that was emptied back."""
        if self._person_id is not None and self._seen and not self._fields.typed()["name"]:
            self._fields.show_facts({"name": self._seen["name"]})

    def _complaint(self, name: str, value: object) -> str:
        try:
            people.cleaned({name: value})
        except PlannerError as error:
            return said(str(error))
        return self._fields.complaint(name)

    def _cleaned(self, name: str, value: object) -> object:
        return people.cleaned({name: value})[name]

    def _insist(self, act: Any) -> None:  # noqa: ANN401 - a verb with its arguments
        self._desk.do(act)
        self.reload_wanted.emit()
