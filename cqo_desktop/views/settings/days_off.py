"""The network's own days off and observances, beside the public holidays that the program knows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLabel

from cqo_desktop.models import clock
from cqo_desktop.services import days_off
from cqo_desktop.services.days_off import OwnDayRow
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import words as people_words
from cqo_desktop.views.settings.day_off_form import DayOffForm
from cqo_desktop.widgets.named_rows import Named, NamedRows
from cqo_desktop.widgets.settings_card import SettingsCard

_MOST_NAMES = 40


class DaysOffCard(SettingsCard):
    """Every such day by date; Enter edits, and its copy is a year later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Days off"),
            _said(
                "Public holidays of the members’ countries are known. Add what only you know: observances, a strike, "
                "an assembly. Sessions that fall on one are warned of."
            ),
        )
        self._desk = desk
        self._every: dict[int, OwnDayRow] = {}
        self.known = QLabel()
        self.known.setProperty("role", "muted")
        self.known.setWordWrap(True)
        self.known.setTextFormat(Qt.TextFormat.PlainText)
        self.add_wide(self.known, _said("countries of members"))
        self.rows = NamedRows(_said("Days off"), _said("New day off…"), ordered=False)
        self.add_wide(self.rows, _said("holidays observances vacation free days"))
        self.rows.edited.connect(self.edit)
        self.rows.added.connect(self.add_one)
        self.rows.duplicated.connect(self._repeat)
        self.rows.deleted.connect(self._remove)
        desk.checked.connect(self._tell_known)

    def refresh(self) -> None:
        """Show the days as they are."""
        self._every = {row.id: row for row in self._desk.document.ask(days_off.own)}
        self.rows.show_rows([_named(row) for row in self._every.values()])
        self._tell_known()

    def _tell_known(self) -> None:
        """Say whose holidays are known, and of whom nobody can tell which they keep."""
        if not self.isVisible() or not self._desk.has_checked:
            return
        there, kept = self._desk.document.ask(days_off.places), self._desk.looked_over.days_off.values()
        known = {code for some in kept for each in some if not each.own for code in each.countries}
        lived_in = dict.fromkeys(place.country for place in there.people)
        told = [
            _said("Known for {countries}.").format(countries=_countries([each for each in lived_in if each in known])),
            _said("Not known for {countries}.").format(
                countries=_countries([each for each in lived_in if each not in known])
            ),
            _said("%n member(s) without a country or zone keep days nobody knows.", len(there.unknown)),
        ]
        are_said = known, lived_in.keys() - known, there.unknown
        self.known.setText(" ".join(text for text, some in zip(told, are_said, strict=True) if some))
        self.known.setToolTip(", ".join(there.unknown[:_MOST_NAMES]))

    def edit(self, own_day_id: int) -> DayOffForm:
        """Open the form of a day."""
        form = DayOffForm(self, self._desk, self._every[own_day_id])
        form.open()
        return form

    def add_one(self) -> DayOffForm:
        """Open the form of a new day."""
        form = DayOffForm(self, self._desk, None)
        form.open()
        return form

    def _repeat(self, own_day_id: int) -> None:
        row = self._every[own_day_id]
        first = _a_year_later(row.first)
        last = first + (row.last - row.first)
        self._desk.do(days_off.add, name=row.name, first=first, last=last, country=row.country)

    def _remove(self, own_day_id: int) -> None:
        self._desk.do(days_off.remove, own_day_id=own_day_id)


def _countries(codes: Sequence[str]) -> str:
    return QLocale().createSeparatedList([people_words.country(each) for each in codes])


def _a_year_later(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)


def _named(row: OwnDayRow) -> Named:
    days = clock.dated(row.first) if row.first == row.last else clock.days(row.first, row.last)
    where = people_words.country(row.country) if row.country else _said("for everybody")
    return Named(row.id, row.name, _said("{days}, {where}").format(days=days, where=where), "sun")


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, number)
