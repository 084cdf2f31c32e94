"""The fields of a person's card: what is shown, what was typed, and what is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from cqo_desktop.domain.rows import OrganizationRow, PersonRow
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.models import cities
from cqo_desktop.models.clock import Clock
from cqo_desktop.models.typed_time import parsed
from cqo_desktop.views.choice_box import choices, choose, zone_box
from cqo_desktop.views.field_texts import show_line, show_text
from cqo_desktop.views.people import words
from cqo_desktop.widgets.buttons import icon_button
from cqo_desktop.widgets.combo_box import ComboBox

type Facts = dict[str, object]

LINES = ("name", "given_name", "family_name", "credentials", "pronouns", "role", "email", "pronunciation")
HOURS = ("usual_start", "usual_end")
TEXTS = {"bio": 84, "notes": 66}
"""Texts of several lines, and how high each is."""


class PersonFields(QWidget):
    """Two columns of fields, each with its label above and room for a sentence below."""

    changed = Signal()
    left = Signal(str)
    """A field was left; its name."""
    organization_wanted = Signal(bool)
    """Open the form of the organization chosen, or of a new one (True)."""

    def __init__(self, clock: Callable[[], Clock]) -> None:
        super().__init__()
        self._clock = clock
        self._organizations: Sequence[OrganizationRow] = ()
        self._errors: dict[str, QLabel] = {}
        self.lines = {name: QLineEdit() for name in (*LINES, *HOURS, "country", "language")}
        self.texts = {name: QPlainTextEdit() for name in TEXTS}
        self.zone = zone_box(optional=self.tr("Not known"))
        self.organization = _searched()
        self.kind = choices([(words.person_kind(each), each) for each in PersonKind], PersonKind.MEMBER)
        self.edit_organization = icon_button("pencil", self.tr("Edit this organization"))
        self.add_organization = icon_button("plus", self.tr("New organization"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._build()
        self._wire()

    def _build(self) -> None:
        lines = self.lines
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        holder = QWidget()
        beside.addWidget(self.organization, 1)
        beside.addWidget(self.edit_organization)
        beside.addWidget(self.add_organization)
        holder.setLayout(beside)
        rows: tuple[tuple[tuple[str, str, QWidget], ...], ...] = (
            (("name", self.tr("&Name"), lines["name"]),),
            (
                ("given_name", self.tr("&Given name"), lines["given_name"]),
                ("family_name", self.tr("&Family name"), lines["family_name"]),
            ),
            (("role", self.tr("&Job title"), lines["role"]),),
            (("organization_id", self.tr("&Organization"), holder),),
            (("email", self.tr("E-&mail"), lines["email"]),),
            (("zone", self.tr("Time &zone"), self.zone), ("country", self.tr("&Country"), lines["country"])),
            (
                ("usual_start", self.tr("Works &from"), lines["usual_start"]),
                ("usual_end", self.tr("Works &until"), lines["usual_end"]),
            ),
            (
                ("credentials", self.tr("C&redentials"), lines["credentials"]),
                ("kind", self.tr("&Belongs as"), self.kind),
            ),
            (
                ("pronouns", self.tr("&Pronouns"), lines["pronouns"]),
                ("language", self.tr("&Language"), lines["language"]),
            ),
            (("pronunciation", self.tr("&Spoken as"), lines["pronunciation"]),),
            (("bio", self.tr("About them, as &readers see it"), self.texts["bio"]),),
            (("notes", self.tr("No&tes, for coordinators only"), self.texts["notes"]),),
        )
        for place, row in enumerate(rows):
            for column, (name, label, field) in enumerate(row):
                self._add(name, label, field, (place * 4, column, 3 - len(row)))
        for name, height in TEXTS.items():
            self.texts[name].setFixedHeight(height)
            self.texts[name].setTabChangesFocus(True)

    def _add(self, name: str, label: str, field: QWidget, at: tuple[int, int, int]) -> None:
        place, column, span = at
        above, error = QLabel(label), QLabel()
        above.setProperty("role", "field")
        target = self.organization if name == "organization_id" else field
        above.setBuddy(target)
        target.setAccessibleName(label.replace("&", ""))
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.setTextFormat(Qt.TextFormat.PlainText)
        error.hide()
        self._errors[name] = error
        for offset, widget in enumerate((above, field, error)):
            self._grid.addWidget(widget, place + offset, column, 1, span)
        self._grid.setRowMinimumHeight(place + 3, 6)
        # Columns share the card's width, whatever the longest zone's name.
        field.setSizePolicy(QSizePolicy.Policy.Ignored, field.sizePolicy().verticalPolicy())

    def _wire(self) -> None:
        for name, line in self.lines.items():
            line.textEdited.connect(self.changed)
            line.editingFinished.connect(partial(self.left.emit, name))
        for text in self.texts.values():
            text.textChanged.connect(self.changed)
        for name, box in {"zone": self.zone, "organization_id": self.organization}.items():
            box.activated.connect(self.changed)
            edit = box.lineEdit()
            if edit is not None:
                edit.textEdited.connect(self.changed)
                edit.editingFinished.connect(partial(self.left.emit, name))
        self.kind.activated.connect(self.changed)
        self.edit_organization.clicked.connect(partial(self.organization_wanted.emit, False))
        self.add_organization.clicked.connect(partial(self.organization_wanted.emit, True))

    def offer(self, organizations: Sequence[OrganizationRow]) -> None:
        """Offer these organizations; what was chosen stays chosen."""
        if organizations == self._organizations and self.organization.count():
            return
        kept = self.organization.currentData() if self.organization.count() else None
        self._organizations = organizations
        self.organization.blockSignals(True)
        self.organization.clear()
        self.organization.addItem("", None)
        for each in organizations:
            self.organization.addItem(each.name, each.id)
        choose(self.organization, kept)
        self.organization.blockSignals(False)

    def typed(self) -> Facts:
        """Read the form as it would be kept; what cannot be read stays as it was typed."""
        made: Facts = {name: clean_line(self.lines[name].text()) for name in LINES}
        made |= {name: _hour(self.lines[name].text()) for name in HOURS}
        made |= {name: clean_text(text.toPlainText()) for name, text in self.texts.items()}
        made["zone"] = clean_line(self.zone.currentText())
        made["kind"] = self.kind.currentData()
        made["country"] = _code(self.lines["country"].text(), words.country_code)
        made["language"] = _code(self.lines["language"].text(), words.language_tag)
        made["organization_id"] = self._typed_organization()
        return made

    def _typed_organization(self) -> object:
        text = clean_line(self.organization.currentText())
        place = self.organization.findText(text, Qt.MatchFlag.MatchFixedString)
        return self.organization.itemData(place) if place >= 0 else (text or None)

    def complaint(self, name: str) -> str:
        """Say what is wrong with a field that only this form knows of; nothing where it is sound."""
        value = self.typed()[name]
        match name:
            case "country" if value and words.country_code(str(value)) != value:
                return self.tr("No country is called so; type its name, or its two letters, such as CA.")
            case "language" if value and words.language_tag(str(value)) != value:
                return self.tr("No language is called so; type its name, or its letters, such as en.")
            case "organization_id" if isinstance(value, str):
                return self.tr("There is no such organization yet. The plus sign beside it adds it.")
            case _:
                return ""

    def show_facts(self, values: Mapping[str, object]) -> None:
        """Put facts into the form; the cursor stays where it is."""
        for name, value in values.items():
            if name in self.texts:
                show_text(self.texts[name], str(value))
            elif name in self.lines:
                show_line(self.lines[name], self._written(name, str(value)))
            elif name == "zone":
                self.zone.setCurrentText(str(value))
            elif name == "organization_id":
                choose(self.organization, value)
            else:
                choose(self.kind, value)
            self.say_wrong(name)
        for line in filter(None, (self.zone.lineEdit(), self.organization.lineEdit())):
            if not line.hasFocus():
                # A name that is too long shows its beginning.
                line.setCursorPosition(0)
        chosen = self.organization.currentData() is not None
        self.edit_organization.setEnabled(chosen)

    def _written(self, name: str, value: str) -> str:
        match name:
            case "usual_start" | "usual_end":
                hour = parsed(value)
                return self._clock().hour(hour) if hour else value
            case "country":
                return words.country(value)
            case "language":
                return words.language(value)
            case _:
                return value

    def say_wrong(self, name: str, sentence: str = "") -> None:
        """Say under a field what is wrong with it, or that nothing is any more."""
        error, field = self._errors[name], self.field(name)
        error.setText(sentence)
        error.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)
        state = "error" if sentence else ""
        if field.property("state") != state:
            field.setProperty("state", state)
            field.style().unpolish(field)
            field.style().polish(field)

    def field(self, name: str) -> QWidget:
        """Give the widget of a field."""
        boxes = {"zone": self.zone, "organization_id": self.organization, "kind": self.kind}
        return boxes.get(name) or self.lines.get(name) or self.texts[name]


def facts(row: PersonRow) -> Facts:
    """Give the facts the card edits."""
    names = (*LINES, *HOURS, *TEXTS, "zone", "country", "language", "kind", "organization_id")
    return {name: getattr(row, name) for name in names}


def blank() -> Facts:
    """Give the facts of somebody of whom nothing is known."""
    made: Facts = dict.fromkeys((*LINES, *TEXTS, "zone", "country", "language"), "")
    return made | {"usual_start": "09:00", "usual_end": "17:00", "kind": PersonKind.MEMBER, "organization_id": None}


def city(row: PersonRow) -> str:
    """Say where somebody is, as precisely as is known."""
    return cities.city(row.zone) if row.zone else words.country(row.country)


def _hour(text: str) -> str:
    hour = parsed(text)
    return f"{hour:%H:%M}" if hour else clean_line(text)


def _code(text: str, read: Callable[[str], str | None]) -> str:
    text = clean_line(text)
    return (read(text) or text) if text else ""


def _searched() -> ComboBox:
    """Make a box that finds what it offers by any part of it."""
    made = ComboBox()
    made.setEditable(True)
    made.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(made.model(), made)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setCompleter(completer)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
