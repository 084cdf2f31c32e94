"""What is set in the file, for everybody: the network's facts; and the file itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import network
from cqo_desktop.views import file_choices
from cqo_desktop.views.choice_box import choices, choose, zone_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.views.settings.logo import LogoRow
from cqo_desktop.views.settings.subscription_row import SubscriptionRow
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard


class NetworkCard(SettingsCard):
    """The facts that go into every calendar and page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("Network"), _said("These go into every calendar and every page, and can be undone."))
        self._desk = desk
        self._shown: NetworkRow | None = None
        self.name, self.acronym, self.organizer, self.email = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.zone = zone_box()
        self.paper = choices(((_said("Letter"), Paper.LETTER), (_said("A4"), Paper.A4)), None)
        self.accent, self.accent_dark, self.logo = QLineEdit(), QLineEdit(), LogoRow(desk)
        self._fields: dict[str, tuple[QWidget, Callable[[], object]]] = {
            "name": (self.name, self.name.text),
            "acronym": (self.acronym, self.acronym.text),
            "zone": (self.zone, self.zone.currentText),
            "organizer_name": (self.organizer, self.organizer.text),
            "organizer_email": (self.email, self.email.text),
            "paper": (self.paper, self.paper.currentData),
            "accent": (self.accent, self.accent.text),
            "accent_dark": (self.accent_dark, self.accent_dark.text),
        }
        self._lay_out()
        for key, (field, _) in self._fields.items():
            self._listen(key, field)

    def _lay_out(self) -> None:
        self.add(_said("Network’s n&ame"), self.name)
        self.add(_said("A&cronym"), self.acronym, _said("Names the conference in schedules for other programs."))
        self.add(
            _said("Home &zone"), self.zone, _said("Sessions are planned on its clocks unless they name another zone.")
        )
        self.add(_said("&Organizer"), self.organizer, also=_said("contact"))
        self.add(_said("Organizer’s &e-mail"), self.email, _said("Calendars name it as the sender of invitations."))
        self.add(_said("&Paper"), self.paper, also=_said("print size A4 Letter"))
        self.add(_said("Lo&go"), self.logo, _said("At the head of every page that is printed: a PNG or JPEG on white."))
        self.add(_said("Co&lour of pages"), self.accent, _said("Written as #0B5A8A."), _said("accent color"))
        self.add(_said("Colour of &headings"), self.accent_dark, _said("A darker one."), _said("accent color"))

    def _listen(self, key: str, field: QWidget) -> None:
        keep = partial(self._keep, key)
        if isinstance(field, QLineEdit):
            field.editingFinished.connect(keep)
        elif isinstance(field, QComboBox):
            field.activated.connect(keep)
            line = field.lineEdit()
            if line is not None:
                line.editingFinished.connect(keep)

    def refresh(self) -> None:
        """Show the facts as they are, but leave alone what is being typed."""
        self.logo.refresh()
        facts = self._desk.network
        for key, (field, _) in self._fields.items():
            if not field.hasFocus() or self._shown is None:
                self._show(field, getattr(facts, key))
        self._shown = facts

    def _show(self, field: QWidget, value: object) -> None:
        if isinstance(field, QLineEdit):
            field.setText(str(value))
        elif field is self.zone:
            self.zone.setCurrentText(str(value))
        elif isinstance(field, QComboBox):
            choose(field, value)

    def _keep(self, key: str, *_chosen: object) -> None:
        field, read = self._fields[key]
        if self._shown is None or read() == getattr(self._shown, key):
            self.say_wrong(field)
            return
        document = self._desk.document
        try:
            document.do(network.edit, was={key: getattr(self._shown, key)}, **{key: read()})  # type: ignore[arg-type] # each key with a value of its own kind
        except PlannerError as error:
            self.say_wrong(field, said(str(error)))
            return
        self.say_wrong(field)
        self._shown = self._desk.network
        self._show(field, getattr(self._shown, key))
        if document.last is not None and document.last.id is not None:
            self._desk.say(document.last.title)


class FilesCard(SettingsCard):
    """Where the file is, and copies of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("Files"))
        self._desk = desk
        path = desk.document.path
        self.path = _selectable(str(path))
        self.backups = _selectable("\n".join(desk.document.backups()) or _said("None yet"))
        copy = button(_said("Save a copy…"), picture="save")
        folder = button(_said("Show the folder"), picture="folder-open")
        copy.clicked.connect(self._copy)
        folder.clicked.connect(self._open_folder)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 8, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(copy)
        beside.addWidget(folder)
        beside.addStretch(1)
        self.add(_said("This file"), self.path, also=_said("where place"))
        self.add(
            _said("Backups"), self.backups, _said("One is made by itself before an older file is brought up to date.")
        )
        self.subscription = SubscriptionRow(desk)
        self.add(
            _said("Calendars for subscribers"),
            self.subscription,
            _said(
                "programme.ics and one file for each series, written anew after every change made on this computer. "
                "A shared or web folder makes them calendars that others subscribe to."
            ),
            _said("subscription feed ics publish"),
        )
        self.add_wide(row, _said("copy backup folder save"))

    def _copy(self) -> None:
        file_choices.copy(self.window(), self._desk)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.document.path.parent)))


def _selectable(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
