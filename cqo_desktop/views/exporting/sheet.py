"""Choosing what to write, of which sessions, and where; the writing is a job."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import ExportKind, Writing
from cqo_desktop.forms.export import Ui_Export
from cqo_desktop.jobs import finished
from cqo_desktop.services import exporting, series
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting import exported, words
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import dress

PAUSE = 150
"""Milliseconds of quiet before the form names what it would write."""


class Export(QDialog):
    """The form behind “Export…”."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, kind: str = "ics", session_ids: tuple[int, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self.form = Ui_Export()
        self.form.setupUi(self)
        self._radios = {
            "ics": self.form.ics_radio,
            "pdf": self.form.pdf_radio,
            "csv": self.form.csv_radio,
            "schedule": self.form.schedule_radio,
        }
        self._radios[kind].setChecked(True)
        self._radios[kind].setFocus()
        self._fill(session_ids)
        dress(self.form.export_button, variant="primary", picture="download")
        self.form.error_label.hide()
        for radio in self._radios.values():
            radio.toggled.connect(self._show_paper)
        self.form.choose_button.clicked.connect(self._choose)
        self.form.export_button.clicked.connect(self.begin)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.which_box.currentIndexChanged.connect(self._show_days)
        FieldManners(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._foresee)
        for changed in (
            *(radio.toggled for radio in self._radios.values()),
            self.form.which_box.currentIndexChanged,
            self.form.from_edit.dateChanged,
            self.form.to_edit.dateChanged,
            self.form.folder_edit.textChanged,
        ):
            changed.connect(self._pause.start)
        self._show_paper()
        self._show_days()
        self._pause.start()

    def _fill(self, session_ids: tuple[int, ...]) -> None:
        box = self.form.which_box
        if session_ids:
            box.addItem(self.tr("%n chosen session(s)", "", len(session_ids)), Selection(session_ids=session_ids))
        box.addItem(self.tr("The whole programme"), EVERYTHING)
        today = self._desk.document.now().astimezone(zones.zone(self._desk.network.zone)).date()
        box.addItem(self.tr("Everything from today on"), Selection(start=today))
        box.addItem(self.tr("Some days only"), None)
        for each in self._desk.document.ask(series.listed):
            if each.sessions:
                box.addItem(self.tr("Series: {name}").format(name=each.name), Selection(series=each.name))
        self.form.paper_box.addItem(self.tr("Letter"), Paper.LETTER)
        self.form.paper_box.addItem("A4", Paper.A4)
        self.form.paper_box.setCurrentIndex(self.form.paper_box.findData(self._desk.network.paper))
        self.form.from_edit.setDate(QDate(today.year, today.month, today.day))
        self.form.to_edit.setDate(self.form.from_edit.date().addMonths(1))
        self.form.folder_edit.setText(self._folder())

    def _folder(self) -> str:
        kept = self._desk.settings
        beside = Path(kept.folder) / "export" if kept.folder else Path.home() / "CQO export"
        return kept.export_folder or str(beside)

    def _show_paper(self) -> None:
        shown = self.form.pdf_radio.isChecked()
        self.form.paper_label.setVisible(shown)
        self.form.paper_box.setVisible(shown)

    def _show_days(self) -> None:
        shown = self.form.which_box.currentData() is None
        for each in (self.form.from_label, self.form.from_edit, self.form.to_label, self.form.to_edit):
            each.setVisible(shown)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.form.folder_edit.text())
        if folder:
            self.form.folder_edit.setText(folder)

    def _selection(self) -> Selection:
        found = self.form.which_box.currentData()
        if isinstance(found, Selection):
            return found
        return Selection(start=_day(self.form.from_edit.date()), end=_day(self.form.to_edit.date()))

    def _object(self, sentence: str, field: QWidget) -> None:
        self.form.error_label.setText(sentence)
        self.form.error_label.show()
        field.setFocus()

    def _out(self) -> Path:
        return Path(self.form.folder_edit.text().strip()).expanduser()

    def _kind(self) -> ExportKind:
        return ExportKind(next(kind for kind, radio in self._radios.items() if radio.isChecked()))

    def _foresee(self) -> None:
        """Name what would be written, as soon as the choice stands still."""
        self._turn += 1
        kind, selection, out, turn = self._kind(), self._selection(), self._out(), self._turn
        found = partial(exporting.foreseen, kind=kind, selection=selection, out=out)
        self._desk.read(
            "",
            lambda db, _tell: words.foreseen(found(db), out),
            then=partial(self._tell_foreseen, turn),
            otherwise=partial(self._tell_nothing, turn),
        )

    def _tell_foreseen(self, turn: int, text: str) -> None:
        if shiboken6.isValid(self) and turn == self._turn:
            self.form.foreseen_label.setText(text)

    def _tell_nothing(self, turn: int, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._tell_foreseen(turn, said(str(error)))

    def begin(self) -> None:
        """Write in a job, and close."""
        out, selection = self._out(), self._selection()
        if not out.is_absolute():
            self._object(self.tr("Choose a folder to write to."), self.form.folder_edit)
            return
        if selection.start and selection.end and selection.end < selection.start:
            self._object(self.tr("The last day is before the first."), self.form.to_edit)
            return
        now, hours, paper = self._desk.document.now(), self._desk.hours, self.form.paper_box.currentData()
        ways: dict[ExportKind, Callable[..., Writing]] = {
            ExportKind.CALENDARS: partial(exporting.ics, now=now, hours=hours),
            ExportKind.AGENDAS: partial(exporting.agendas, now=now, hours=hours, paper=paper),
            ExportKind.TABLES: exporting.csv,
            ExportKind.SCHEDULE: partial(exporting.schedule, now=now),
        }
        way = partial(ways[self._kind()], out=out, selection=selection)
        self._desk.read(
            self.tr("Exporting"),
            lambda db, tell: finished(way(db), tell),
            then=partial(exported.tell, self._desk, self.parentWidget(), out),
            otherwise=partial(exported.fail, self._desk, out),
        )
        self._desk.prefer(export_folder=str(out))
        self.accept()


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())


def show(parent: QWidget, desk: Desk, kind: str, session_ids: tuple[int, ...]) -> Export:
    """Open the form."""
    made = Export(parent, desk, kind or "ics", session_ids)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    return made
