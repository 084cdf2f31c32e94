"""The form of one venue: where it is, and its rooms in their order; saved as one step."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from cqo_desktop.domain.rows import VenueRow
from cqo_desktop.services import forms, venues
from cqo_desktop.services.forms import RoomLine
from cqo_desktop.services.venues import VenueFields
from cqo_desktop.views.card_form import CardForm
from cqo_desktop.views.choice_box import zone_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.settings_card import SettingsCard
from cqo_desktop.widgets.template_editor import TemplateEditor

MOST_SEATS = 100_000


class VenueForm(CardForm):
    """Edit a venue, or begin one; what is wrong is said in the form."""

    def __init__(self, parent: QWidget, desk: Desk, row: VenueRow | None) -> None:
        super().__init__(parent, desk, _said("Venue") if row else _said("New venue"))
        self._row = row
        self.name = QLineEdit(row.name if row else "")
        self.address = QLineEdit(row.address if row else "")
        self.city = QLineEdit(row.city if row else "")
        self.country = QLineEdit(row.country if row else "")
        self.zone = zone_box(row.zone if row else "", optional=_said("The network’s"))
        self.rooms = TemplateEditor(
            (), unit=_said(" seats"), new=_said("Add a room"), most=MOST_SEATS, usual=0, nothing=_said("Seats?")
        )
        for room in desk.document.ask(venues.rooms) if row else []:
            if row is not None and room.venue_id == row.id:
                self.rooms.add((room.name, room.seats or 0), room.id)
        self._build()

    def _build(self) -> None:
        facts = SettingsCard(_said("Where it is"))
        facts.add(_said("&Name"), self.name)
        facts.add(_said("&Address"), self.address)
        facts.add(_said("&City"), self.city)
        facts.add(_said("C&ountry"), self.country, _said("Two letters, such as CA."))
        facts.add(_said("&Zone"), self.zone)
        rooms = SettingsCard(_said("Rooms"), _said("In the order in which pages and calendars show them."))
        rooms.add_wide(self.rooms)
        verb = _said("Save the venue") if self._row else _said("Add the venue")
        self.lay_out((facts, rooms), verb, self.save)

    def save(self) -> None:
        """Keep everything as one step, or say what is wrong."""
        self.attempt(self._keep)

    def _keep(self) -> None:
        fields, document = self._fields(), self._desk.document
        rooms = [RoomLine(key, name, seats or None) for key, name, seats in self.rooms.keyed()]
        if self._row is None:
            document.do(forms.add_venue, fields=fields, rooms=rooms)
        else:
            was = {key: getattr(self._row, key) for key in fields}
            document.do(forms.edit_venue, venue_id=self._row.id, fields=fields, rooms=rooms, was=was)

    def _fields(self) -> VenueFields:
        return {
            "name": self.name.text(),
            "address": self.address.text(),
            "city": self.city.text(),
            "country": self.country.text(),
            "zone": self.zone.currentText().strip(),
        }


def _said(text: str) -> str:
    return QCoreApplication.translate("Venue", text)
