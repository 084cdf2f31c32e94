"""The venues of the network and their rooms, with a form for each."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.rows import VenueRow
from cqo_desktop.models import cities
from cqo_desktop.services import venues
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.settings.venue_form import VenueForm
from cqo_desktop.widgets.named_rows import Named, NamedRows
from cqo_desktop.widgets.settings_card import SettingsCard


class VenuesCard(SettingsCard):
    """Every venue by name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("Venues and rooms"), _said("Where the network meets in person."))
        self._desk = desk
        self._every: dict[int, VenueRow] = {}
        self.rows = NamedRows(_said("Venues"), _said("New venue…"), ordered=False)
        self.add_wide(self.rows, _said("room seats building address"))
        self.rows.edited.connect(self.edit)
        self.rows.added.connect(self.add_one)
        self.rows.duplicated.connect(self._duplicate)
        self.rows.deleted.connect(self._delete)

    def refresh(self) -> None:
        """Show the venues as they are."""
        document = self._desk.document
        self._every = {row.id: row for row in document.ask(venues.listed)}
        rooms = Counter(room.venue_id for room in document.ask(venues.rooms))
        self.rows.show_rows([self._named(row, rooms[row.id]) for row in self._every.values()])

    def edit(self, venue_id: int) -> VenueForm:
        """Open the form of a venue."""
        form = VenueForm(self, self._desk, self._every[venue_id])
        form.open()
        return form

    def add_one(self) -> VenueForm:
        """Open the form of a new venue."""
        form = VenueForm(self, self._desk, None)
        form.open()
        return form

    def _named(self, row: VenueRow, rooms: int) -> Named:
        place = row.city or (cities.city(row.zone) if row.zone else "")
        caption = ", ".join(each for each in (place, _said("%n room(s)", rooms)) if each)
        return Named(row.id, row.name, caption, "building-2")

    def _duplicate(self, venue_id: int) -> None:
        self._desk.do(venues.duplicate, venue_id=venue_id)

    def _delete(self, venue_id: int) -> None:
        self._desk.do(venues.delete, venue_id=venue_id)


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, number)
