"""The card of one person, beside the list: facts that save by themselves, what they did, and what was done."""

from functools import partial
from typing import override

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import appearances, history, organizations, people, standing
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import ledger_words
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.people import fields as person_fields
from cqo_desktop.views.people import words as people_words
from cqo_desktop.views.people.fields import PersonFields
from cqo_desktop.views.people.organization_form import OrganizationForm
from cqo_desktop.views.people.past import PastLines, answer_rows, done_with, session_rows
from cqo_desktop.views.people.picture import PersonPicture
from cqo_desktop.views.people.saving import PersonSaving
from cqo_desktop.widgets.buttons import icon_button
from cqo_desktop.widgets.linked_rows import LinkedRows

PAUSE = 600
"""Milliseconds after the last change until it is saved."""
NARROWEST, USUAL = 340, 400
MOST_STEPS = 8


class PersonCard(QFrame):
    """One person, or somebody new; Escape goes back to the list."""

    closed = Signal()
    back_wanted = Signal()
    """The keyboard goes back to the list."""
    added = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setMinimumWidth(NARROWEST)
        self._desk = desk
        self._row: PersonRow | None = None
        self._is_new = False
        self.picture = PersonPicture(desk, self)
        self.heading, self.caption = QLabel(), QLabel()
        self.close_button = icon_button("x", self.tr("Close the card (Esc)"))
        self.fields = PersonFields(self._clock)
        self.saving = PersonSaving(desk, self.fields, self)
        self.hours = QLabel()
        self.sessions = LinkedRows(
            self.tr("Sessions"), self.tr("No part in any session yet."), self.tr("Show all {n} sessions")
        )
        self.answers = LinkedRows(
            self.tr("Answers"), self.tr("Not invited to any session yet."), self.tr("Show all {n} answers")
        )
        self.past = PastLines(self.tr("Nothing was changed yet."))
        self._save_soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()
        self._wire()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 8)
        whole.setSpacing(0)
        whole.addLayout(self._top())
        whole.addWidget(self._body(), 1)
        FieldManners(self)

    def _top(self) -> QHBoxLayout:
        self.heading.setProperty("role", "section")
        self.caption.setProperty("role", "muted")
        for label in (self.heading, self.caption):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.heading)
        words.addWidget(self.caption)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 12, 12)
        top.setSpacing(14)
        top.addWidget(self.picture.portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _body(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("plain", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 14, 20)
        column.setSpacing(8)
        column.addWidget(self.fields)
        self._lower = QWidget()
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(8)
        self.hours.setProperty("role", "second")
        self.hours.setWordWrap(True)
        below.addWidget(self.hours)
        listed = (
            (self.tr("Sessions"), self.sessions),
            (self.tr("Answers"), self.answers),
            (self.tr("History"), self.past),
        )
        for heading, widget in listed:
            label = QLabel(heading)
            label.setProperty("role", "section")
            below.addWidget(label)
            below.addWidget(widget)
            below.addSpacing(8)
        column.addWidget(self._lower)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(inside)
        self.area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return self.area

    def _wire(self) -> None:
        self.fields.changed.connect(self._change)
        self.fields.left.connect(self._judge)
        self.fields.organization_wanted.connect(self._edit_organization)
        self._save_soon.timeout.connect(self.save)
        self.saving.reload_wanted.connect(self._reload)
        self.saving.added.connect(self._show_added)
        for each in (self.sessions, self.answers):
            each.opened.connect(self._desk.session_wanted)
        self.close_button.clicked.connect(self.close_card)
        self._desk.document.idle.connect(self.save)
        self._desk.preferred.connect(self._rewrite)
        self._desk.checked.connect(self._tell_hours)

    def _clock(self) -> Clock:
        return self._desk.clock

    @property
    def person_id(self) -> int | None:
        """Tell whose card it is; nobody's while somebody new is begun."""
        return self._row.id if self._row else None

    @property
    def is_new(self) -> bool:
        """Tell whether somebody new is begun."""
        return self._is_new

    def open(self, person_id: int) -> None:
        """Show another person."""
        if self._is_new or person_id != self.person_id:
            self.leave()
            self._is_new, self._row = False, None
            self.saving.forget()
            self._load(person_id)
            self.area.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Begin somebody new."""
        self.leave()
        self._row, self._is_new = None, True
        self.fields.offer(self._desk.document.ask(organizations.listed))
        self.saving.begin()
        self.picture.show(None)
        self.heading.setText(self.tr("New person"))
        self.caption.setText(self.tr("Added once they have a name."))
        self._lower.hide()
        self.area.verticalScrollBar().setValue(0)
        self.focus_field("name")

    def refresh(self) -> None:
        """Show what the file holds now."""
        if self._row is not None:
            self._load(self._row.id)

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field."""
        self.fields.field(name).setFocus(Qt.FocusReason.TabFocusReason)

    def _load(self, person_id: int) -> None:
        document = self._desk.document
        try:
            row = document.ask(people.one, person_id=person_id)
        except NotFound:
            self._row = None
            self.saving.forget()
            self.closed.emit()
            return
        self._row = row
        self.fields.offer(document.ask(organizations.listed))
        self.saving.show(row)
        self.picture.show(row)
        self.heading.setText(row.name)
        self.caption.setText(self._told(row))
        found = document.ask(appearances.theirs, person_id=person_id)
        self.sessions.show_rows(session_rows(found, now=document.now()))
        told = document.ask(standing.theirs, person_id=person_id, at=document.now())
        self.answers.show_rows(answer_rows(told, self._desk.clock, now=document.now()))
        steps = document.ask(history.listed, me=document.author, limit=MOST_STEPS, table="person", row=person_id)
        self.past.show_lines(done_with(steps, self._desk.clock, now=document.now()))
        self._tell_hours()
        self._lower.show()

    def _tell_hours(self) -> None:
        self.hours.setText(ledger_words.of_person(self._desk.looked_over.hard_hours, self.person_id))
        self.hours.setVisible(bool(self.hours.text()))

    def _told(self, row: PersonRow) -> str:
        return " · ".join(part for part in (people_words.person_kind(row.kind), person_fields.city(row)) if part)

    def save(self) -> None:
        """Save at once what is typed."""
        self._save_soon.stop()
        if not self._is_new:
            self.saving.save()

    def leave(self) -> None:
        """Bring what is half typed to safety."""
        self._save_soon.stop()
        if self._is_new:
            self.saving.add()
        else:
            self.saving.keep_name()
            self.saving.save()

    def close_card(self) -> None:
        """Keep what was typed and go."""
        self.leave()
        self._is_new, self._row = False, None
        self.saving.forget()
        self.closed.emit()

    def _change(self) -> None:
        if not self._is_new:
            self._save_soon.start()

    def _judge(self, name: str) -> None:
        self.saving.judge(name)
        if self._is_new and name == "name":
            self.saving.add()
        elif not self._is_new:
            self.save()

    def _show_added(self, person_id: int) -> None:
        self._is_new = False
        self._load(person_id)
        self.added.emit(person_id)

    def _rewrite(self) -> None:
        """Write hours as they are preferred now."""
        self.save()
        self._reload()

    def _reload(self) -> None:
        if self._row is not None:
            self.saving.forget()
            self.refresh()

    def _edit_organization(self, is_new: bool) -> None:  # noqa: FBT001 - a signal's argument
        known = {each.id: each for each in self._desk.document.ask(organizations.listed)}
        chosen = self.fields.organization.currentData()
        row = None if is_new else known.get(chosen if isinstance(chosen, int) else 0)
        if row is None and not is_new:
            return
        typed = "" if self.fields.organization.currentData() is not None else self.fields.organization.currentText()
        form = OrganizationForm(self, self._desk, row, name=typed)
        form.kept.connect(partial(self._take_organization, is_new=is_new))
        form.open()

    def _take_organization(self, organization_id: int, *, is_new: bool) -> None:
        self.fields.offer(self._desk.document.ask(organizations.listed))
        if is_new:
            self.fields.show_facts({"organization_id": organization_id})
            self.save()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._is_new:
                self.close_card()
            else:
                self.save()
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
