"""All that can be done to people chosen in the list, as one step however many they are."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, organizations, people
from cqo_desktop.services.together import together
from cqo_desktop.views import file_choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people.organization import OrganizationChoice
from cqo_desktop.views.people.organization_form import OrganizationForm
from cqo_desktop.views.verbs import LINE, Verb

type Act = Callable[..., Any]


class PeopleVerbs(QObject):
    """The verbs of people, over whoever is chosen when they are used."""

    open_wanted = Signal(int)
    merge_wanted = Signal(int, int)

    def __init__(self, desk: Desk, chosen: Callable[[], Sequence[PersonRow]], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen, self._page = desk, chosen, page

    def verbs(self) -> tuple[Verb, ...]:
        """List them as a menu shows them."""
        some, one = self.is_some, self._is_one
        return (
            Verb(self.tr("Open the card"), self._open, icon="pencil", applies=one),
            Verb(self.tr("Duplicate"), self._duplicate, "Ctrl+D", "copy", one),
            LINE,
            Verb(self.tr("Copy addresses"), self.copy_addresses, "Ctrl+Shift+C", "mail", self._has_address),
            Verb(self.tr("Export as CSV…"), self.export, "Ctrl+Shift+E", "download", some),
            Verb(self.tr("Print as a list…"), self.print, "Ctrl+P", "printer", some),
            LINE,
            Verb(self.tr("Set organization…"), self.set_organization, "Ctrl+Shift+O", "building-2", some),
            Verb(
                self.tr("Edit the organization…"),
                self._edit_organization,
                icon="landmark",
                applies=self._one_organization,
            ),
            Verb(
                self.tr("Make members"), partial(self._belong, PersonKind.MEMBER), icon="users", applies=self._any_guest
            ),
            Verb(
                self.tr("Make guests"), partial(self._belong, PersonKind.GUEST), icon="user", applies=self._any_member
            ),
            Verb(self.tr("Merge into one…"), self.merge, "Ctrl+M", "users-round", self.is_two),
            LINE,
            Verb(self.tr("Delete"), self.delete, "Del", "trash-2", some),
        )

    def is_some(self) -> bool:
        """Tell whether anybody is chosen."""
        return bool(self._chosen())

    def is_two(self) -> bool:
        """Tell whether two are chosen, who may be one."""
        return len(self._chosen()) == 2

    def _is_one(self) -> bool:
        return len(self._chosen()) == 1

    def _has_address(self) -> bool:
        return any(row.email for row in self._chosen())

    def _any_guest(self) -> bool:
        return any(row.kind is PersonKind.GUEST for row in self._chosen())

    def _any_member(self) -> bool:
        return any(row.kind is PersonKind.MEMBER for row in self._chosen())

    def _open(self) -> None:
        self.open_wanted.emit(self._chosen()[0].id)

    def _duplicate(self) -> None:
        self._desk.do(people.duplicate, person_id=self._chosen()[0].id)

    def copy_addresses(self) -> None:
        """Put the addresses on the clipboard, each once, as every mail program takes them."""
        addresses = list(dict.fromkeys(row.email for row in self._chosen() if row.email))
        QGuiApplication.clipboard().setText("; ".join(addresses))
        said = self.tr("%n address(es) copied", "", len(addresses))
        without = sum(not row.email for row in self._chosen())
        if without:
            said = self.tr("{copied}; {without} without one").format(
                copied=said, without=self.tr("%n person(s)", "", without)
            )
        self._desk.said.emit(said, False)

    def export(self) -> None:
        """Ask for a file and write the people chosen to it."""
        start = str(Path(self._desk.settings.export_folder or self._desk.settings.folder) / "people.csv")
        path = file_choices.fresh(self._page, start, self.tr("Tables ({kinds})").format(kinds="*.csv"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the people chosen to a file."""
        ids = [row.id for row in self._chosen()]
        said = self.tr("Wrote %n person(s) to {file}", "", len(ids)).format(file=path.name)
        self._desk.read(
            self.tr("Exporting"),
            lambda db, _tell: exporting.people_csv(db, path=path, person_ids=ids),
            then=lambda written: self._desk.written.emit(said, written.parent),
        )

    def print(self) -> None:
        """Show the people chosen as they would print."""
        self._desk.print_wanted.emit(Document.PEOPLE, tuple(row.id for row in self._chosen()))

    def set_organization(self) -> None:
        """Ask for an organization and give it to the people chosen."""
        rows = self._chosen()
        form = OrganizationChoice(self._page, self._desk, [row.id for row in rows], rows[0].organization_id)
        form.open()

    def _one_organization(self) -> bool:
        return len({row.organization_id for row in self._chosen()} - {None}) == 1

    def _edit_organization(self) -> None:
        (organization_id,) = {row.organization_id for row in self._chosen()} - {None}
        self.edit_organization(organization_id)

    def edit_organization(self, organization_id: int | None) -> None:
        """Open the form of an organization."""
        known = {each.id: each for each in self._desk.document.ask(organizations.listed)}
        if organization_id in known:
            OrganizationForm(self._page, self._desk, known[organization_id]).open()

    def merge(self) -> None:
        """Compare the two that are chosen."""
        first, second = sorted(row.id for row in self._chosen())
        self.merge_wanted.emit(first, second)

    def _belong(self, kind: PersonKind) -> None:
        rows = [row for row in self._chosen() if row.kind is not kind]
        many = f"Make {counted(len(rows), 'person', 'people')} {kind.value}s"
        self._each(many, rows, lambda row: partial(people.edit, person_id=row.id, kind=kind))

    def delete(self) -> None:
        """Delete the people chosen; Undo brings them back with their parts."""
        rows = self._chosen()
        many = f"Delete {counted(len(rows), 'person', 'people')}"
        self._each(many, rows, lambda row: partial(people.delete, person_id=row.id))

    def _each(self, title: str, rows: Sequence[PersonRow], act: Callable[[PersonRow], Act]) -> None:
        if len(rows) == 1:
            self._desk.do(act(rows[0]))
        elif rows:
            self._desk.do(together, title=title, acts=[act(row) for row in rows])
