"""A session's page: everything about it in one form that saves by itself."""

from dataclasses import replace
from datetime import timedelta
from typing import override

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.rows import SessionDetail, SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.services import problems, programme, series, sessions, venues
from cqo_desktop.views.calendar.rows import week_start
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.page import Page
from cqo_desktop.views.session import checks as session_checks
from cqo_desktop.views.session import fields as session_fields
from cqo_desktop.views.session import strip
from cqo_desktop.views.session.agenda import AgendaDesk
from cqo_desktop.views.session.checks import Field
from cqo_desktop.views.session.fields import When
from cqo_desktop.views.session.head import SessionHead
from cqo_desktop.views.session.invite import InviteBar
from cqo_desktop.views.session.link import LinkField
from cqo_desktop.views.session.people import PeopleDesk
from cqo_desktop.views.session.preview import Preview
from cqo_desktop.views.session.saving import Saving
from cqo_desktop.views.session.verbs import SessionVerbs
from cqo_desktop.views.verbs import LINE

ROOMY = 1180
PAUSE = 600
"""Milliseconds after the last change until it is saved."""


class SessionPage(Page):
    """One session; Escape goes back."""

    back_wanted = Signal()
    tables = InviteBar.tables | {
        "session", "session_part", "agenda_item", "item_part", "series", "room", "venue", "sitting", "comfort_hours",
    }  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._detail: SessionDetail | None = None
        self._is_showing = False
        self.head = SessionHead(self.header)
        self.form = Ui_Session()
        self._sheet = QWidget()
        self._sheet.setObjectName("scrolled")
        self.form.setupUi(self._sheet)
        self._sheet.setObjectName("scrolled")
        self.preview = Preview(desk)
        self.saving = Saving(desk, self.form, self.head.title, self)
        self.link = LinkField(self.form, self)
        self.agenda = AgendaDesk(desk, self.form, self)
        self.people = PeopleDesk(desk, self.form, self)
        self.invite = InviteBar(desk, self.head.invite, self.save)
        self._save_soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()
        self._wire()

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._sheet)
        self.body.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 17)
        holder = QHBoxLayout()
        holder.setContentsMargins(4, 0, 24, 20)
        holder.addWidget(self.preview)
        row.addLayout(holder, 10)
        self.body.addWidget(self.invite)
        self.body.addLayout(row, 1)
        self.preview.hide()
        self.form.when_error.hide()
        self._manners = FieldManners(self)

    def _wire(self) -> None:
        form, change = self.form, self._change
        self.head.title.textChanged.connect(change)
        for edit in (form.link_edit, form.place_edit):
            edit.textChanged.connect(change)
        for typed in (form.time_box, form.minutes_box):
            typed.editTextChanged.connect(change)
        for text in (form.abstract_edit, form.notes_edit):
            text.textChanged.connect(change)
        for box in (form.series_box, form.room_box, form.zone_box):
            box.activated.connect(change)
        form.date_edit.dateChanged.connect(change)
        for field in (form.time_box, form.minutes_box, form.zone_box):
            line = field.lineEdit()
            assert line is not None
            line.editingFinished.connect(self.saving.judge_time)
        form.zone_strip.shifted.connect(self._shift)
        form.time_box.opening.connect(self._show_fits)
        self.saving.refused_time.connect(self._complain_of_time)
        self.saving.reload_wanted.connect(self._reload)
        self._save_soon.timeout.connect(self.save)
        self.head.back.clicked.connect(self.back_wanted)
        self.head.confirm.clicked.connect(self._confirm)
        self.head.preview.toggled.connect(self.show_preview)
        self.desk.document.idle.connect(self.save)
        self.desk.preferred.connect(self._rewrite)
        self.desk.checked.connect(self._show_checks)
        form.check_list.repair_wanted.connect(self._repair)
        self._verbs = SessionVerbs(self.desk, self._row, self)
        offered = self._verbs.verbs()
        # Keys that mean something in a text field are for lists only.
        self.offer(
            self._sheet, [each if each.shortcut.startswith("Ctrl") else replace(each, shortcut="") for each in offered]
        )
        statuses = next(each.verbs for each in offered if each.verbs)
        away = tuple(each for each in offered if each.icon in {"ban", "rotate-ccw"})
        self.head.offer((*statuses, LINE, *away))

    # -- showing -------------------------------------------------------------------------------------------

    def open(self, session_id: int) -> None:
        """Show another session."""
        self.leave()
        self._detail = None
        self.saving.forget()
        self._load(session_id)
        # Shown for the first time, it would read all of it again.
        self._stale = False

    @override
    def refresh(self) -> None:
        if self._detail is not None:
            self._load(self._detail.row.id)

    def _load(self, session_id: int) -> None:
        try:
            detail = self.desk.document.ask(programme.one, session_id=session_id)
        except NotFound:
            self._detail = None
            self.back_wanted.emit()
            return
        self._is_showing = True
        try:
            self._fill_boxes()
            self._show(detail)
        finally:
            self._is_showing = False

    def _fill_boxes(self) -> None:
        document, form = self.desk.document, self.form
        form.date_edit.week_start = week_start(self.desk.settings)
        self._lived_in = document.ask(problems.lived_in)
        if not form.time_box.count():
            session_fields.fill_times(form, self.desk.clock)
            session_fields.fill_zones(form.zone_box, self._lived_in.members, self.desk.network.zone)
        all_series = [(row.name, row.id) for row in document.ask(series.listed)]
        rooms = [(f"{row.name}, {row.venue}", row.id) for row in document.ask(venues.rooms)]
        session_fields.fill_choices(form.series_box, self.tr("Stands alone"), all_series)
        session_fields.fill_choices(form.room_box, self.tr("None, or online"), rooms)

    def _show(self, detail: SessionDetail) -> None:
        row = detail.row
        self.saving.show(detail)
        self._detail = detail
        self.head.show(detail, self.desk.document.now(), self.desk.clock)
        self.agenda.show_detail(detail)
        self.people.show_detail(detail)
        self.invite.show_detail(detail)
        self._show_checks()
        self._show_strip(self.saving.when() or When(row.wall, row.zone, row.minutes))
        if self.preview.isVisible():
            self.preview.show_session(row.id)

    def _show_checks(self) -> None:
        if self._detail is not None:
            found = session_checks.checks(self._detail, self.desk.problems)
            wrong = sum(bool(check.repair) for check in found)
            self.form.check_list.show_checks((*found, *session_checks.sitting(self._detail, self.desk.clock)))
            self.form.checks_card.setVisible(bool(found or self._detail.other) and not self.preview.isVisibleTo(self))
            self.form.checks_count.setText(self.tr("{n} to look at").format(n=wrong) if wrong else self.tr("all well"))

    def _repair(self, key: str) -> None:
        if key and self._detail is not None:
            session_checks.mend(self.desk, self._detail.row.id, Kind(key), self.go_to)

    def go_to(self, field: Field) -> None:
        """Put the cursor into a field, a title ready to be replaced, or find an hour where hours are found."""
        if field is Field.FAIR and self._detail is not None:
            self.save()
            self.desk.fair_wanted.emit("find", self._detail.row.id)
            return
        session_checks.widget(self.form, self.head.title, field).setFocus()
        if field is Field.TITLE:
            self.head.title.selectAll()

    def _show_strip(self, when: When) -> None:
        strip.show(self.form, when, self._lived_in, self.desk.clock)

    def _show_fits(self) -> None:
        when = self.saving.when()
        if when is not None:
            self.form.time_box.show_fits(strip.fits(when, self._lived_in))

    def _rewrite(self) -> None:
        self.form.time_box.clear()
        self._reload()

    def show_preview(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show the printed page in the place of the details."""
        self.head.preview.setChecked(shown)
        self.preview.setVisible(shown)
        self.form.details_card.setVisible(not shown)
        self._show_checks()
        self.form.whole.setStretch(1, 0 if shown else 1)
        self._make_room()
        if shown and self._detail is not None:
            self.save()
            self.preview.show_session(self._detail.row.id)

    # -- saving --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save at once what is typed."""
        self._save_soon.stop()
        self.saving.save()

    @override
    def leave(self) -> None:
        if self._detail is not None:
            self.link.repair()
            self.saving.keep_title()
            self.save()

    def _change(self, *_anything: object) -> None:
        if self._is_showing or self._detail is None:
            return
        self._save_soon.start()
        when = self.saving.when()
        if when is not None:
            self._show_strip(when)

    def _complain_of_time(self, text: str) -> None:
        self.form.when_error.setText(text)
        self.form.when_error.setVisible(bool(text))

    def _reload(self) -> None:
        self.saving.forget()
        self.refresh()

    def _confirm(self) -> None:
        self.save()
        if self._detail is None or self.invite.go_on(self._detail.row.status):
            return
        if self.head.has_place(self._detail):
            self.desk.do(sessions.set_status, session_id=self._detail.row.id, status=SessionStatus.CONFIRMED)
        else:
            self.form.link_edit.setFocus()

    # -- keys and strip ------------------------------------------------------------------------------------

    def _shift(self, minutes: int) -> None:
        when = self.saving.when()
        if when is not None:
            moved = When(when.wall + timedelta(minutes=minutes), when.zone, when.minutes)
            session_fields.show_when(self.form, moved, self.desk.clock)

    def _row(self) -> list[SessionRow]:
        return [self._detail.row] if self._detail is not None else []

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the comfort out where it would push the time's fields together; the strip below shows it too."""
        self.form.comfort_mark.setVisible(not self.preview.isVisibleTo(self) and self.width() > ROOMY)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._confirm()
        else:
            super().keyPressEvent(event)
