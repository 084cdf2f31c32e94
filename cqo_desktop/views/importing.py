"""A file to import: what it would do, line by line, before it does anything; then all of it as one step."""

from functools import partial
from pathlib import Path
from typing import override

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.incoming import Counts, Fate, ImportPlan
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.jobs import Job
from cqo_desktop.models.rows_model import RowsModel
from cqo_desktop.services import importing
from cqo_desktop.views import import_rows, import_words
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.import_rows import CHANGES, FATE, LINE, WHAT, ImportCells, ImportRow
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice

FILES = "*.csv *.tsv *.txt *.xlsx *.vcf *.ics *.xml *.json"
WIDTHS = {FATE: 132, LINE: 64, WHAT: 340}


class ImportPage(Page):
    """The preview of an import."""

    back_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._path = Path()
        self._plan: ImportPlan | None = None
        self._job: Job | None = None
        self._turn = 0
        self.cancel = button(self.tr("Cancel"))
        self.begin = button(self.tr("Import"), variant="primary", picture="upload")
        self.chips = Chips()
        self.reason, self.verdict = QLabel(), QLabel()
        self.zone = QComboBox()
        self.zone.setAccessibleName(self.tr("Time zone of times that carry none"))
        self.zone.addItems(sorted(zones.names()))
        self.model: RowsModel[ImportRow] = RowsModel(import_rows.columns(), self)
        self.table = RowsTable(self.model, self.tr("What the import would do"), 44)
        self.table.setItemDelegate(ImportCells(self.table))
        self._build()
        FieldManners(self)
        self.cancel.clicked.connect(self.give_up)
        self.begin.clicked.connect(self.apply)
        self.chips.picked.connect(self._narrow)
        self.zone.activated.connect(self._read_again)

    def _build(self) -> None:
        self.header.add(self.cancel, self.begin)
        self._zone_strip, self._verdict_strip = _strip(self.reason, self.zone), _strip(self.verdict)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        inside.addWidget(self.table)
        self.body.addWidget(self._verdict_strip)
        self.body.addWidget(self._zone_strip)
        self.body.addWidget(self.chips)
        self.body.addWidget(card, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(CHANGES, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)

    def open(self, path: Path, zone: str | None = None) -> None:
        """Read a file beside the window and show what it would do."""
        self._stop()
        self._turn += 1
        self._path, self._plan = path, None
        self.header.entitle(self.tr("Import “{name}”").format(name=path.name))
        self.header.describe(self.tr("Reading…"))
        for each in (self._zone_strip, self._verdict_strip, self.chips):
            each.hide()
        self.model.show_rows([])
        self.begin.setEnabled(False)
        home, document = self.desk.network.zone, self.desk.document
        saying = self.tr("Reading {name}").format(name=path.name)

        def work(tell: Tell) -> ImportPlan:
            tell(Progress(0, 0, saying))
            read = importing.read(path, home=home, zone=zone)
            return document.reading(lambda db, say: importing.plan(db, read=read, tell=say))(tell)

        turn = self._turn
        self._job = self.desk.jobs.start(
            saying, work, then=partial(self._show, turn), otherwise=partial(self._leave_with, turn)
        )

    def apply(self) -> None:
        """Import it as one step, in a job that can be stopped."""
        plan = self._plan
        if plan is None or self._job is not None:
            return
        self.begin.setEnabled(False)
        self.zone.setEnabled(False)
        title = self.tr("Importing {name}").format(name=self._path.name)
        self._job = self.desk.write(
            title,
            lambda db, tell: importing.apply(db, plan=plan, tell=tell),
            then=partial(self._finish, self._path.name),
            otherwise=self._stay_with,
        )

    def give_up(self) -> None:
        """Stop the import under way and stay; where there is none, go back."""
        if self._job is not None and self._plan is not None:
            self._job.stop()
            return
        self._stop()
        self.back_wanted.emit()

    @override
    def look_for(self) -> None:
        self.table.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _show(self, turn: int, plan: ImportPlan) -> None:
        if self._is_over(turn):
            return
        self._job, self._plan = None, plan
        counts, reason, verdict = plan.counts, plan.read.zone_reason, import_words.verdict(plan)
        self.header.describe(import_words.what(plan.read))
        self.begin.setText(f" {import_words.offer(counts)}")
        self.begin.setEnabled(not verdict)
        self.verdict.setText(verdict)
        self._verdict_strip.setVisible(bool(verdict))
        self.reason.setText(reason)
        self._zone_strip.setVisible(bool(reason))
        self.zone.setEnabled(True)
        self.zone.setCurrentText(plan.read.zone)
        numbers = {
            Fate.NEW: counts.new,
            Fate.CHANGED: counts.changed,
            Fate.PROBLEM: counts.problems,
            Fate.SAME: counts.same,
        }
        chips = [Choice("", self.tr("All"), len(plan.rows))]
        chips += [Choice(kind.value, import_rows.fate(kind), number) for kind, number in numbers.items() if number]
        self.chips.offer(chips, "")
        self.chips.show()
        self._narrow()
        self.table.setFocus()

    def _narrow(self, _key: str = "") -> None:
        if self._plan is not None:
            key = self.chips.key
            self.model.show_rows([row for row in import_rows.rows(self._plan) if key in {"", row.plan.kind.value}])

    def _read_again(self) -> None:
        self.open(self._path, self.zone.currentText())

    def _finish(self, name: str, counts: Counts) -> None:
        if shiboken6.isValid(self):
            self._job = None
            self._go_back()
            self.desk.said.emit(import_words.done(name, counts), bool(counts.new or counts.changed))

    def _leave_with(self, turn: int, error: Exception) -> None:
        if not self._is_over(turn):
            self._job = None
            self._go_back()
            self.desk.fail(error)
        elif not isinstance(error, PlannerError):
            raise error

    def _stay_with(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self._job = None
            self.begin.setEnabled(True)
            self.zone.setEnabled(True)
            self.desk.fail(error)
        elif not isinstance(error, PlannerError):
            raise error

    def _is_over(self, turn: int) -> bool:
        """Tell whether another file was opened since, or another network."""
        return not shiboken6.isValid(self) or turn != self._turn

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _go_back(self) -> None:
        # Who went elsewhere meanwhile stays there.
        if self.isVisible():
            self.back_wanted.emit()


def _strip(label: QLabel, *beside: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("strip", "info")
    row = QHBoxLayout(made)
    row.setContentsMargins(16, 8, 8, 8)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    row.addWidget(label, 1)
    for widget in beside:
        row.addWidget(widget)
    return made
