"""Choosing what to write, of which sessions, and where; the writing is a job."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import Written
from cqo_desktop.forms.export import Ui_Export
from cqo_desktop.jobs import finished
from cqo_desktop.services import exporting, series
from cqo_desktop.views import error_sheet
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.buttons import dress


class Export(QDialog):
    """The form behind “Export…”."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, kind: str = "ics", session_ids: tuple[int, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Ui_Export()
        self.form.setupUi(self)
        self._radios = {
            "ics": self.form.ics_radio,
            "pdf": self.form.pdf_radio,
            "csv": self.form.csv_radio,
            "schedule": self.form.schedule_radio,
        }
        self._radios[kind].setChecked(True)
        self._fill(session_ids)
        dress(self.form.export_button, variant="primary", picture="download")
        self.form.error_label.hide()
        for radio in self._radios.values():
            radio.toggled.connect(self._show_paper)
        self.form.choose_button.clicked.connect(self._choose)
        self.form.export_button.clicked.connect(self.begin)
        self.form.cancel_button.clicked.connect(self.reject)
        self._show_paper()

    def _fill(self, session_ids: tuple[int, ...]) -> None:
        box = self.form.which_box
        if session_ids:
            box.addItem(counted(len(session_ids), "chosen session"), Selection(session_ids=session_ids))
        box.addItem(self.tr("The whole programme"), EVERYTHING)
        today = self._desk.document.now().astimezone().date()
        box.addItem(self.tr("Everything from today on"), Selection(start=today))
        for each in self._desk.document.ask(series.listed):
            if each.sessions:
                box.addItem(self.tr("Series: {name}").format(name=each.name), Selection(series=each.name))
        self.form.paper_box.addItem(self.tr("Letter"), Paper.LETTER)
        self.form.paper_box.addItem("A4", Paper.A4)
        self.form.paper_box.setCurrentIndex(self.form.paper_box.findData(self._desk.network.paper))
        kept = self._desk.settings.folder
        self.form.folder_edit.setText(str(Path(kept) / "export") if kept else str(Path.home() / "CQO export"))

    def _show_paper(self) -> None:
        shown = self.form.pdf_radio.isChecked()
        self.form.paper_label.setVisible(shown)
        self.form.paper_box.setVisible(shown)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.form.folder_edit.text())
        if folder:
            self.form.folder_edit.setText(folder)

    def begin(self) -> None:
        """Write in a job, and close."""
        text = self.form.folder_edit.text().strip()
        if not text:
            self.form.error_label.setText(self.tr("Choose a folder to write to."))
            self.form.error_label.show()
            return
        out, selection = Path(text), self.form.which_box.currentData()
        now, hours, paper = self._desk.document.now(), self._desk.hours, self.form.paper_box.currentData()
        ways = {
            "ics": partial(exporting.ics, out=out, selection=selection, now=now, hours=hours),
            "pdf": partial(exporting.agendas, out=out, selection=selection, now=now, paper=paper, hours=hours),
            "csv": partial(exporting.csv, out=out, selection=selection),
            "schedule": partial(exporting.schedule, out=out, selection=selection, now=now),
        }
        way = ways[next(kind for kind, radio in self._radios.items() if radio.isChecked())]
        self._desk.read(
            self.tr("Exporting"),
            lambda db, tell: finished(way(db), tell),
            then=partial(_tell, self._desk, self.parentWidget(), out),
        )
        self.accept()


def _tell(desk: Desk, parent: QWidget | None, out: Path, written: Written) -> None:
    desk.said.emit(f"Wrote {counted(len(written.files), 'file')} to {out}", False)
    if written.notes:
        error_sheet.show(parent, Refused("\n".join(written.notes)), heading="Written, with a remark")


def show(parent: QWidget, desk: Desk, kind: str, session_ids: tuple[int, ...]) -> Export:
    """Open the form."""
    made = Export(parent, desk, kind or "ics", session_ids)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    return made
