"""Everything for the Forum or for a session in one folder: what, where to, how far, and what came of each."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.orders import BatchProgress, Fate, Order, Outcome
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.written import Document
from cqo_desktop.jobs import Job
from cqo_desktop.services.printouts import Printable
from cqo_desktop.views.choice_box import measure_one
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting.exported import open_folder
from cqo_desktop.views.printing import batch, looks, ranges
from cqo_desktop.views.printing.catalogue import Entry
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.emptied import empty
from cqo_desktop.widgets.sign import Sign


class BatchRow(QWidget):
    """One document: a box to tick it, and later what came of it."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.box, self.sign, self.told = QCheckBox(entry.name), Sign(), QLabel()
        self.box.setChecked(True)
        self.box.setMinimumHeight(26)
        self.told.setProperty("role", "muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 1)
        row.setSpacing(10)
        row.addWidget(self.box, 2)
        row.addWidget(self.sign)
        row.addWidget(self.told, 3)

    def show_outcome(self, made: Outcome) -> None:
        """Say what came of it."""
        match made.fate:
            case Fate.WRITTEN:
                pages = QCoreApplication.translate("PrintCentre", "%n page(s)", None, made.pages)
                self.say(f"{pages}. {said(made.remark)}" if made.remark else pages, "check", "success")
                if made.remark:
                    self.sign.show_icon("triangle-alert", "warn")
            case Fate.EMPTY:
                self.say(said(made.remark), "minus", "text3")
            case Fate.REFUSED:
                self.say(said(made.remark), "triangle-alert", "warn")

    def say(self, text: str, icon: str = "", role: str = "text2") -> None:
        """Say how it is with it."""
        self.sign.show_icon(icon, role)
        self.told.setText(text)


class BatchSheet(QDialog):
    """Closing it leaves the printing alone; Stop ends it after the document in print."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, seen: Printable, entries: Mapping[Document, Entry], wanted: Selection
    ) -> None:
        super().__init__(parent)
        self._desk, self._entries = desk, entries
        self._job: Job | None = None
        self.made: tuple[Outcome, ...] = ()
        self.rows: dict[Document, BatchRow] = {}
        self.setWindowTitle(self.tr("Everything in one folder"))
        self.setModal(True)
        self.resize(680, 620)
        self.of, self.pages = ComboBox(), QCheckBox(self.tr("A web page of each, too"))
        self.pages.setMinimumHeight(26)
        measure_one(self.of)
        forums, sessions = ranges.of_batches(seen)
        for text, selection in forums:
            self.of.addItem(text, (selection, True))
        if forums and sessions:
            self.of.insertSeparator(self.of.count())
        for text, selection in sessions:
            self.of.addItem(text, (selection, False))
        there = [place for place in range(self.of.count()) if (self.of.itemData(place) or ("",))[0] == wanted]
        self.of.setCurrentIndex(there[0] if there else 0)
        self.of.setAccessibleName(self.tr("Everything for"))
        kept = desk.settings
        self.folder = Path(kept.export_folder or kept.folder or Path.home())
        self.where, self.other = QLabel(), button(self.tr("Choose…"), picture="folder-open", small=True)
        self.other.setAccessibleName(self.tr("Choose the folder"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.close_button, self.stop = button(self.tr("Close")), button(self.tr("Stop"), picture="x")
        self.open_button = button(self.tr("Open folder"), picture="folder-open")
        self.go = button("", variant="primary", picture="printer")
        self._build()
        self._wire()
        self._show_rows()
        self._show_folder()
        self._stand()

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(2)
        holder = QWidget()
        holder.setLayout(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(area)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 18)
        whole.setSpacing(12)
        for name, widgets in (
            (self.tr("Everything for"), (self.of,)),
            (self.tr("Into the folder"), (self.where, self.other)),
        ):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setMinimumWidth(130)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(label)
            row.addWidget(widgets[0], 1)
            for widget in widgets[1:]:
                row.addWidget(widget)
            whole.addLayout(row)
        whole.addWidget(card, 1)
        whole.addWidget(self.pages)
        whole.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        for each in (self.stop, self.open_button, self.go):
            foot.addWidget(each)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self.of.activated.connect(self._show_rows)
        self.other.clicked.connect(self._choose_folder)
        self.close_button.clicked.connect(self.reject)
        self.stop.clicked.connect(self._stop)
        self.open_button.clicked.connect(self._open_folder)
        self.go.clicked.connect(self.begin)

    # -- choosing --------------------------------------------------------------------------------------------

    @property
    def orders(self) -> list[Order]:
        """Give what is ticked, each as it was printed last."""
        found = self.of.currentData()
        selection = found[0] if found else Selection()
        hours, recall = self._desk.hours, self._desk.recall_print
        wanted = [document for document, row in self.rows.items() if row.box.isChecked()]
        return [looks.order(each, recall(each.value), selection, hours=hours) for each in wanted]

    def _show_rows(self, _index: int = 0) -> None:
        found = self.of.currentData()
        documents: Sequence[Document] = batch.FOR_FORUM if found and found[1] else batch.FOR_SESSION
        empty(self._list)
        self.rows = {document: BatchRow(self._entries[document]) for document in documents}
        for row in self.rows.values():
            row.box.clicked.connect(self._count)
            self._list.addWidget(row)
        self._list.addStretch(1)
        self.of.setToolTip("")
        self._count()

    def _count(self) -> None:
        count = sum(row.box.isChecked() for row in self.rows.values())
        self.go.setText(" " + self.tr("Print %n document(s)", "", count))
        self.go.setEnabled(bool(count) and self.of.count() > 0)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(self.folder))
        if folder:
            self.folder = Path(folder)
            self._show_folder()

    def _show_folder(self) -> None:
        self.where.setText(str(self.folder))

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self._leave()

    def _leave(self) -> None:
        """Go when nobody looks any more and nothing is under way."""
        if self._job is None and not self.isVisible():
            self.deleteLater()

    # -- printing --------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Print what is ticked."""
        self.made = ()
        self._desk.prefer(export_folder=str(self.folder))
        orders = self.orders
        for row in self.rows.values():
            row.say("")
        self.bar.setRange(0, len(orders))
        self.bar.setValue(0)
        pages = self.pages.isChecked()
        self._job = batch.run(
            self._desk, orders, self.folder, with_pages=pages, then=self._finish, otherwise=self._fail
        )
        self._job.progressed.connect(self._get_on)
        self._stand()

    def _get_on(self, progress: BatchProgress) -> None:
        self.bar.setValue(progress.done)
        for made in progress.made:
            self.rows[made.document].show_outcome(made)
        waiting = [document for document, row in self.rows.items() if row.box.isChecked()][progress.done :]
        if waiting:
            self.rows[waiting[0]].say(self.tr("Printing…"), "printer")

    def _finish(self, made: tuple[Outcome, ...]) -> None:
        self._job, self.made = None, made
        for each in made:
            self.rows[each.document].show_outcome(each)
        self._stand()
        count = sum(len(each.files) for each in made)
        self._desk.written.emit(self.tr("Wrote %n file(s)", "", count), self.folder)
        self._leave()

    def _fail(self, error: Exception) -> None:
        self._job = None
        stopped = self.tr("Stopped") if isinstance(error, Cancelled) else self.tr("Not printed")
        for row in self.rows.values():
            if row.box.isChecked() and row.told.text() in {"", self.tr("Printing…")}:
                row.say(stopped, "minus", "text3")
        self._stand()
        if not isinstance(error, Cancelled):
            self._desk.fail(error)
        self._leave()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _open_folder(self) -> None:
        open_folder(self.folder)

    def _stand(self) -> None:
        """Offer what can be done now."""
        is_running = self._job is not None
        for each in (self.of, self.other, self.pages, self.go, *(row.box for row in self.rows.values())):
            each.setEnabled(not is_running)
        self.stop.setVisible(is_running)
        self.bar.setVisible(is_running)
        self.open_button.setVisible(not is_running and any(each.files for each in self.made))
        if not is_running:
            self._count()


def show(
    parent: QWidget, desk: Desk, seen: Printable, entries: Mapping[Document, Entry], wanted: Selection
) -> BatchSheet:
    """Open the sheet over its window."""
    made = BatchSheet(parent, desk, seen, entries, wanted)
    made.open()
    return made
