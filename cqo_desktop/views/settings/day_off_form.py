"""The form of one day off, or of a run of days."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.services import days_off
from cqo_desktop.services.days_off import OwnDayFields, OwnDayRow
from cqo_desktop.views.card_form import CardForm
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import words as people_words
from cqo_desktop.widgets.date_box import DateBox
from cqo_desktop.widgets.settings_card import SettingsCard


class DayOffForm(CardForm):
    """Edit a day off, or begin one; what is wrong is said in the form."""

    def __init__(self, parent: QWidget, desk: Desk, row: OwnDayRow | None) -> None:
        super().__init__(parent, desk, _said("Day off") if row else _said("New day off"))
        self._row = row
        today = desk.document.now().astimezone(zones.zone(desk.network.zone)).date()
        self.name = QLineEdit(row.name if row else "")
        self.first, self.last = _date_box(row.first if row else today), _date_box(row.last if row else today)
        self.country = QLineEdit(people_words.country(row.country) if row else "")
        self.country.setPlaceholderText(_said("Everybody"))
        self.first.dateChanged.connect(self._follow)
        facts = SettingsCard(_said("When, and for whom"))
        facts.add(_said("&Name"), self.name)
        facts.add(_said("&First day"), self.first)
        facts.add(_said("&Last day"), self.last)
        facts.add(_said("&Country"), self.country, _said("Its name or two letters such as CA; nothing is everybody."))
        self.lay_out((facts,), _said("Save the day off") if row else _said("Add the day off"), self.save)

    def _follow(self, first: QDate) -> None:
        if self.last.date() < first:
            self.last.setDate(first)

    def save(self) -> None:
        """Keep it as one step, or say what is wrong."""
        self.attempt(self._keep)

    def _keep(self) -> None:
        fields, document = self._fields(), self._desk.document
        if self._row is None:
            document.do(days_off.add, **fields)
        else:
            was = {key: getattr(self._row, key) for key in fields}
            document.do(days_off.edit, own_day_id=self._row.id, was=was, **fields)

    def _fields(self) -> OwnDayFields:
        country = self.country.text().strip()
        return {
            "name": self.name.text(),
            "first": _day(self.first),
            "last": _day(self.last),
            "country": people_words.country_code(country) or country if country else "",
        }


def _date_box(day: date) -> DateBox:
    made = DateBox()
    made.setDisplayFormat(_said("ddd d MMM yyyy"))
    made.setDate(QDate(day.year, day.month, day.day))
    return made


def _day(box: DateBox) -> date:
    chosen = box.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _said(text: str) -> str:
    return QCoreApplication.translate("DayOff", text)
