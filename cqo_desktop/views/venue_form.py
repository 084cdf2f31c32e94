"""The form of one venue: where it is, and its rooms in their order; saved as one step."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.rows import VenueRow
from cqo_desktop.services import forms, venues
from cqo_desktop.services.forms import RoomLine
from cqo_desktop.services.venues import VenueFields
from cqo_desktop.views.choice_box import zone_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard
from cqo_desktop.widgets.template_editor import TemplateEditor

MOST_SEATS = 100_000


class VenueForm(QDialog):
    """Edit a venue, or begin one; what is wrong is said in the form."""

    def __init__(self, parent: QWidget, desk: Desk, row: VenueRow | None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_said("Venue") if row else _said("New venue"))
        self.setMinimumWidth(620)
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
        self.error = QLabel()
        self._lay_out()

    def _lay_out(self) -> None:
        facts = SettingsCard(_said("Where it is"))
        facts.add(_said("&Name"), self.name)
        facts.add(_said("&Address"), self.address)
        facts.add(_said("&City"), self.city)
        facts.add(_said("C&ountry"), self.country, _said("Two letters, such as CA."))
        facts.add(_said("&Zone"), self.zone)
        rooms = SettingsCard(_said("Rooms"), _said("In the order in which pages and calendars show them."))
        rooms.add_wide(self.rooms)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        cancel = button(_said("Cancel"))
        save = button(
            _said("Save the venue") if self._row else _said("Add the venue"), variant="primary", picture="check"
        )
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.save)
        save.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 18)
        whole.setSpacing(12)
        for each in (facts, rooms, self.error):
            whole.addWidget(each)
        whole.addLayout(row)

    def save(self) -> None:
        """Keep everything as one step, or say what is wrong."""
        fields = self._fields()
        rooms = [RoomLine(key, name, seats or None) for key, name, seats in self.rooms.keyed()]
        try:
            if self._row is None:
                self._desk.document.do(forms.add_venue, fields=fields, rooms=rooms)
            else:
                was = {key: getattr(self._row, key) for key in fields}
                self._desk.document.do(forms.edit_venue, venue_id=self._row.id, fields=fields, rooms=rooms, was=was)
        except PlannerError as error:
            self.error.setText(str(error))
            self.error.show()
            return
        last = self._desk.document.last
        if last is not None and last.id is not None:
            self._desk.say(last.title)
        self.accept()

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
