"""A file to import: what it would do, line by line, before it does anything; then all of it as one step."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.incoming import Counts, Fate, ImportPlan
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.domain.sentences import counted
from cqo_desktop.models.rows_model import RowsModel
from cqo_desktop.services import importing
from cqo_desktop.views import import_rows
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.import_rows import CHANGES, FATE, LINE, WHAT, ImportCells, ImportRow
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice

FILES = "*.csv *.tsv *.txt *.xlsx *.vcf *.ics *.xml *.json"


class ImportPage(Page):
    """The preview of an import."""

    back_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._path = Path()
        self._plan: ImportPlan | None = None
        self.cancel = button(self.tr("Cancel"))
        self.begin = button(self.tr("Import"), variant="primary", picture="upload")
        self.chips = Chips()
        self.zone = QComboBox()
        self.zone.setAccessibleName(self.tr("Time zone of times that carry none"))
        self.model: RowsModel[ImportRow] = RowsModel(import_rows.columns(), self)
        self.table = RowsTable(self.model, self.tr("What the import would do"), 44)
        self.table.setItemDelegate(ImportCells(self.table))
        self._build()
        self.cancel.clicked.connect(self.back_wanted)
        self.begin.clicked.connect(self.apply)
        self.chips.picked.connect(self._narrow)
        self.zone.activated.connect(self._read_again)

    def _build(self) -> None:
        self.header.add(self.cancel, self.begin)
        strip = QFrame()
        strip.setProperty("strip", "info")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 8, 8, 8)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        row.addWidget(self._reason, 1)
        row.addWidget(self.zone)
        self._strip = strip
        self.zone.addItems(sorted(zones.names()))
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        inside.addWidget(self.table)
        self.body.addWidget(strip)
        self.body.addWidget(self.chips)
        self.body.addWidget(card, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(CHANGES, QHeaderView.ResizeMode.Stretch)
        for column, width in {FATE: 160, LINE: 70, WHAT: 340}.items():
            self.table.setColumnWidth(column, width)

    def open(self, path: Path, zone: str | None = None) -> None:
        """Read a file beside the window and show what it would do."""
        self._path, self._plan = path, None
        self.header.entitle(self.tr("Import “{name}”").format(name=path.name))
        self.header.describe(self.tr("reading…"))
        self._strip.hide()
        self.model.show_rows([])
        self.chips.hide()
        self.begin.setEnabled(False)
        home, document = self.desk.network.zone, self.desk.document

        def work(tell: Tell) -> ImportPlan:
            tell(Progress(0, 0, f"Reading {path.name}"))
            read = importing.read(path, home=home, zone=zone)
            return document.reading(lambda db, say: importing.plan(db, read=read, tell=say))(tell)

        self.desk.jobs.start(self.tr("Reading"), work, then=self._show, otherwise=self._give_up)

    def apply(self) -> None:
        """Import it as one step, in a job that can be stopped."""
        plan = self._plan
        if plan is None:
            return
        self.begin.setEnabled(False)
        title = self.tr("Importing “{name}”").format(name=self._path.name)
        self.desk.write(
            title,
            lambda db, tell: importing.apply(db, plan=plan, tell=tell),
            then=self._finish,
            otherwise=self._give_up,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, plan: ImportPlan) -> None:
        self._plan = plan
        counts = plan.counts
        self.header.describe(_summary(counts))
        self.begin.setText(f" {self.tr('Import')} {_doing(counts)}".rstrip())
        self.begin.setEnabled(bool(counts.new or counts.changed))
        self._reason.setText(plan.read.zone_reason)
        self._strip.setVisible(bool(plan.read.zone_reason))
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

    def _narrow(self, _key: str = "") -> None:
        if self._plan is not None:
            key = self.chips.key
            self.model.show_rows([row for row in import_rows.rows(self._plan) if key in {"", row.plan.kind.value}])

    def _read_again(self) -> None:
        self.open(self._path, self.zone.currentText())

    def _finish(self, counts: Counts) -> None:
        self.back_wanted.emit()
        self.desk.said.emit(f"Imported “{self._path.name}”: {_summary(counts)}", True)

    def _give_up(self, error: Exception) -> None:
        self.back_wanted.emit()
        if isinstance(error, PlannerError):
            self.desk.fail(error)
        else:
            raise error


def _summary(counts: Counts) -> str:
    return f"{counts.new} new, {counts.changed} changed, {counts.same} same, {counted(counts.problems, 'problem')}"


def _doing(counts: Counts) -> str:
    parts = (f"{counts.new} new" if counts.new else "", f"{counts.changed} changed" if counts.changed else "")
    return ", ".join(part for part in parts if part)
