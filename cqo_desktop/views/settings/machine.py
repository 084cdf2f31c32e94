"""What is set for one person on this machine: name, times, and look."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.models import clock
from cqo_desktop.views import language
from cqo_desktop.views.choice_box import choices, zone_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.settings_card import SettingsCard
from cqo_desktop.widgets.theme import Choice

SIZES = ("100", "110", "125", "150")
WEEK_STARTS = (1, 7, 6)
"""Monday, Sunday and Saturday: where people begin their weeks."""


class YouCard(SettingsCard):
    """Who is working."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("You"))
        self._desk = desk
        self.author = QLineEdit(desk.settings.author)
        self.add(
            _said("Your &name"),
            self.author,
            _said("It stands beside your steps in the history, for colleagues who work on the same file."),
            _said("author"),
        )
        self.author.editingFinished.connect(self._set_author)

    def _set_author(self) -> None:
        name = " ".join(self.author.text().split())
        if not name:
            self.author.setText(self._desk.settings.author)
        elif name != self._desk.settings.author:
            self._desk.document.sign_as(name)
            self._desk.prefer(author=name)


class TimesCard(SettingsCard):
    """What the window speaks, and how hours are written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Language and times"),
            _said("How this computer shows them; the file and your colleagues keep theirs."),
        )
        self._desk = desk
        settings = desk.settings
        languages = [(_said("As the system"), language.AUTO)]
        languages += [(name, key) for key, name in language.LANGUAGES.items()]
        self.language = choices(languages, settings.language)
        self.add(_said("&Language"), self.language, _said("From the next start on."), _said("English French Spanish"))
        hours = ((_said("As the system"), "auto"), (_said("4:00 p.m."), "12"), (_said("16:00"), "24"))
        self.hours = choices(hours, settings.hours)
        self.add(_said("&Hours"), self.hours, also=_said("12 24 a.m. p.m. clock"))
        weeks = [(_said("As the system"), "auto"), *((clock.weekday_name(day), str(day)) for day in WEEK_STARTS)]
        self.week = choices(weeks, settings.week_start)
        self.zone = zone_box(settings.second_zone, optional=_said("Where most other members live"))
        self.add(_said("&Week begins on"), self.week, also=_said("calendar first day Monday Sunday Saturday"))
        self.add(_said("&Second zone"), self.zone, _said("Beside the home zone, in the calendar’s week and agenda."))
        self.language.activated.connect(self._set_language)
        self.hours.activated.connect(self._set_hours)
        self.week.activated.connect(self._set_week)
        self.zone.activated.connect(self._set_zone)
        field = self.zone.lineEdit()
        if field is not None:
            field.editingFinished.connect(self._set_zone)

    def _set_language(self) -> None:
        self._desk.prefer(language=self.language.currentData())

    def _set_hours(self) -> None:
        self._desk.prefer(hours=self.hours.currentData())

    def _set_week(self) -> None:
        self._desk.prefer(week_start=self.week.currentData())

    def _set_zone(self) -> None:
        name = self.zone.currentText().strip()
        try:
            found = zones.zone(name).key if name else ""
        except Refused as error:
            self.say_wrong(self.zone, said(str(error)))
            return
        self.say_wrong(self.zone)
        if found != self._desk.settings.second_zone:
            self._desk.prefer(second_zone=found)


class LookCard(SettingsCard):
    """Colours, sizes and letters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("Look"))
        self._desk = desk
        themes = (
            (_said("As the system"), Choice.SYSTEM),
            (_said("Light"), Choice.LIGHT),
            (_said("Dark"), Choice.DARK),
            (_said("High contrast"), Choice.HIGH_CONTRAST),
        )
        self.theme = choices(themes, desk.theme.choice)
        self.zoom = choices([(_said("{size}%").format(size=size), size) for size in SIZES], desk.settings.size)
        rows = ((_said("Comfortable"), "comfortable"), (_said("Compact"), "compact"))
        self.density = choices(rows, desk.settings.density)
        self.letters = QCheckBox(_said("Use my system’s font"))
        self.letters.setChecked(desk.settings.system_font)
        self.add(_said("&Theme"), self.theme, also=_said("colours dark light contrast"))
        self.add(_said("Si&ze of everything"), self.zoom, _said("From the next start on."), _said("zoom scale big"))
        self.add(_said("&Rows of lists"), self.density, also=_said("density"))
        self.add(_said("&Font"), self.letters, _said("From the next start on."), _said("letters typeface"))
        self.theme.activated.connect(self._set_theme)
        self.zoom.activated.connect(self._set_size)
        self.density.activated.connect(self._set_density)
        self.letters.toggled.connect(self._set_letters)

    def _set_theme(self) -> None:
        choice = self.theme.currentData()
        self._desk.theme.choose(choice)
        self._desk.prefer(theme=choice.value)

    def _set_size(self) -> None:
        self._desk.prefer(size=self.zoom.currentData())

    def _set_density(self) -> None:
        self._desk.prefer(density=self.density.currentData())

    def _set_letters(self) -> None:
        self._desk.prefer(system_font=self.letters.isChecked())


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
