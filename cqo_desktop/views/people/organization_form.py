"""The form of one organization: what it is called, of which kind it is, and where."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import OrganizationRow
from cqo_desktop.domain.vocabulary import OrganizationKind
from cqo_desktop.services import organizations
from cqo_desktop.services.organizations import OrganizationFields
from cqo_desktop.views.card_form import CardForm
from cqo_desktop.views.choice_box import choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard


class OrganizationForm(CardForm):
    """Edit an organization, or begin one; what is wrong is said in the form."""

    kept = Signal(int)
    """It is in the file; its id."""

    def __init__(self, parent: QWidget, desk: Desk, row: OrganizationRow | None, *, name: str = "") -> None:
        is_new = QCoreApplication.translate("Organization", "New organization")
        super().__init__(parent, desk, QCoreApplication.translate("Organization", "Organization") if row else is_new)
        self._row = row
        self.name = QLineEdit(row.name if row else name)
        self.kind = choices(
            [(words.organization_kind(each), each) for each in OrganizationKind],
            row.kind if row else OrganizationKind.OTHER,
        )
        self.city = QLineEdit(row.city if row else "")
        self.country = QLineEdit(words.country(row.country) if row else "")
        self.delete = button(
            QCoreApplication.translate("Organization", "Delete this organization"), variant="danger", picture="trash-2"
        )
        self.delete.clicked.connect(self._delete)
        self._build()

    def _build(self) -> None:
        people = self._row.people if self._row else 0
        note = QCoreApplication.translate("Organization", "%n person(s) work here.", "", people) if self._row else ""
        card = SettingsCard(QCoreApplication.translate("Organization", "What it is"), note)
        card.add(QCoreApplication.translate("Organization", "&Name"), self.name)
        card.add(QCoreApplication.translate("Organization", "&Kind"), self.kind)
        card.add(QCoreApplication.translate("Organization", "&City"), self.city)
        hint = QCoreApplication.translate("Organization", "Its name, or its two letters, such as CA.")
        card.add(QCoreApplication.translate("Organization", "C&ountry"), self.country, hint)
        if self._row:
            card.add_wide(_at_the_left(self.delete))
        save = QCoreApplication.translate("Organization", "Save the organization")
        add = QCoreApplication.translate("Organization", "Add the organization")
        self.lay_out((card,), save if self._row else add, self.save)

    def save(self) -> None:
        """Keep everything as one step, or say what is wrong."""
        self.attempt(self._keep)

    def _keep(self) -> None:
        fields, document = self._fields(), self._desk.document
        if self._row is None:
            self.kept.emit(document.do(organizations.add, **fields))
        else:
            was = {key: getattr(self._row, key) for key in fields}
            document.do(organizations.edit, organization_id=self._row.id, was=was, **fields)
            self.kept.emit(self._row.id)

    def _fields(self) -> OrganizationFields:
        typed = self.country.text().strip()
        country = words.country_code(typed) if typed else ""
        if country is None:
            text = QCoreApplication.translate(
                "Organization", "No country is called “{name}”; type its name, or its two letters, such as CA."
            )
            raise Refused(text.format(name=typed))
        return {
            "name": self.name.text(),
            "kind": self.kind.currentData(),
            "city": self.city.text(),
            "country": country,
        }

    def _delete(self) -> None:
        if self._row is not None:
            self._desk.do(organizations.delete, organization_id=self._row.id)
            self.reject()


def _at_the_left(widget: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 8, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return made
