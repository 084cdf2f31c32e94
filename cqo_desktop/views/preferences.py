"""What can be set: who I am, how it looks, and the facts of the network."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import network
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.widgets.theme import Choice

WIDE = 640


class PreferencesPage(Page):
    """You, Look, Network."""

    tables = frozenset({"network"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Settings"))
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 12, 0)
        self._inside.setSpacing(16)
        self.author = QLineEdit(desk.settings.author)
        self.theme, self.hours, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.name, self.organizer, self.email, self.zone = QLineEdit(), QLineEdit(), QLineEdit(), QComboBox()
        self._fill()
        self._group(
            self.tr("You"),
            self.tr("Your name stands beside your steps in the history; it takes effect with the next start."),
            {self.tr("&Name"): self.author},
        )
        self._group(self.tr("Look"), "", {self.tr("&Theme"): self.theme, self.tr("&Hours"): self.hours})
        self._group(
            self.tr("Network"),
            self.tr("These go into every calendar and page."),
            {
                self.tr("Network’s n&ame"): self.name,
                self.tr("Home &zone"): self.zone,
                self.tr("&Organizer"): self.organizer,
                self.tr("Organizer’s &e-mail"): self.email,
                self.tr("&Paper"): self.paper,
            },
        )
        self._inside.addStretch(1)
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setLayout(self._inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.body.addWidget(area)
        self._wire()

    def _fill(self) -> None:
        for text, choice in (
            (self.tr("As the system"), Choice.SYSTEM),
            (self.tr("Light"), Choice.LIGHT),
            (self.tr("Dark"), Choice.DARK),
            (self.tr("High contrast"), Choice.HIGH_CONTRAST),
        ):
            self.theme.addItem(text, choice)
        self.theme.setCurrentIndex(self.theme.findData(self.desk.theme.choice))
        for text, hours in ((self.tr("As the system"), "auto"), ("4:00 p.m.", "12"), ("16:00", "24")):
            self.hours.addItem(text, hours)
        self.hours.setCurrentIndex(self.hours.findData(self.desk.settings.hours))
        self.paper.addItem(self.tr("Letter"), Paper.LETTER)
        self.paper.addItem("A4", Paper.A4)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems(sorted(zones.names()))

    def _group(self, heading: str, text: str, fields: dict[str, QWidget]) -> None:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(WIDE)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 20)
        inside.setSpacing(10)
        head = QLabel(heading)
        head.setProperty("role", "section")
        inside.addWidget(head)
        if text:
            words = QLabel(text)
            words.setProperty("role", "muted")
            words.setWordWrap(True)
            inside.addWidget(words)
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in fields.items():
            words = QLabel(label)
            words.setProperty("role", "field")
            words.setMinimumSize(150, 34)
            words.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(words, field)
        inside.addLayout(form)
        self._inside.addWidget(card)

    def _wire(self) -> None:
        self.author.editingFinished.connect(self._set_author)
        self.theme.activated.connect(self._set_theme)
        self.hours.activated.connect(self._set_hours)
        self.name.editingFinished.connect(self._set_network)
        self.organizer.editingFinished.connect(self._set_network)
        self.email.editingFinished.connect(self._set_network)
        self.zone.activated.connect(self._set_network)
        self.paper.activated.connect(self._set_network)

    @override
    def refresh(self) -> None:
        facts = self.desk.network
        self.name.setText(facts.name)
        self.organizer.setText(facts.organizer_name)
        self.email.setText(facts.organizer_email)
        self.zone.setCurrentText(facts.zone)
        self.paper.setCurrentIndex(self.paper.findData(facts.paper))

    @override
    def leave(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _set_author(self) -> None:
        if self.author.text().strip():
            self.desk.prefer(author=self.author.text().strip())

    def _set_theme(self) -> None:
        choice = self.theme.currentData()
        self.desk.theme.choose(choice)
        self.desk.prefer(theme=choice.value)

    def _set_hours(self) -> None:
        self.desk.prefer(hours=self.hours.currentData())

    def _set_network(self) -> None:
        facts = self.desk.network
        fields = {
            "name": self.name.text(),
            "organizer_name": self.organizer.text(),
            "organizer_email": self.email.text(),
            "zone": self.zone.currentText(),
            "paper": self.paper.currentData(),
        }
        self.desk.do(network.edit, **{key: value for key, value in fields.items() if value != getattr(facts, key)})
        self.refresh()
