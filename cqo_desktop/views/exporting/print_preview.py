"""A session's agenda before it is printed: pages, zoom, paper, and the ways to get it out."""

from functools import partial
from pathlib import Path
from typing import override

from PySide6.QtCore import QMargins, QPointF, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import exporting
from cqo_desktop.views import choice_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.agenda_pages import AgendaPages
from cqo_desktop.views.verbs import Verb, actions
from cqo_desktop.widgets.buttons import button, icon_button

CLOSER = 1.25
SMALLEST, LARGEST = 0.25, 4.0
FINE = 300
"""Dots an inch on paper: what letters need, and no more than memory holds."""
_SIZES = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}


class PrintPreview(QDialog):
    """The pages as they would print, in step with the session behind."""

    def __init__(self, parent: QWidget | None, desk: Desk, session_id: int) -> None:
        super().__init__(parent)
        self._desk, self._session_id = desk, session_id
        self.setWindowTitle(self.tr("Print the agenda"))
        self.setModal(True)
        self.resize(860, 820)
        self.pages = AgendaPages(desk, self)
        self.paper = choice_box.choices(
            [(self.tr("Letter"), Paper.LETTER), (self.tr("A4"), Paper.A4)], desk.network.paper
        )
        self.paper.setAccessibleName(self.tr("Paper"))
        self.previous = icon_button("chevron-left", self.tr("Previous page"))
        self.next = icon_button("chevron-right", self.tr("Next page"))
        self.smaller = icon_button("minus", self.tr("Smaller"))
        self.larger = icon_button("plus", self.tr("Larger"))
        self.fit = button(self.tr("Whole page"), small=True)
        self.place, self.remark = QLabel(), QLabel()
        # It takes its place among the others when it is laid out, for Tab goes by that.
        self.view = QPdfView(None)  # type: ignore[call-overload] # Qt allows none
        self.view.setDocument(self.pages.pdf)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        # A page that fits leaves nothing to scroll.
        self.view.setDocumentMargins(QMargins())
        self.view.setAccessibleName(self.tr("The pages as they would print"))
        self.save = button(self.tr("Save PDF…"), picture="download")
        self.open_button = button(self.tr("Open"), picture="eye")
        self.print_button = button(self.tr("Print…"), variant="primary", picture="printer")
        self.close_button = button(self.tr("Close"))
        self._build()
        self._wire()
        self._can_go_out(yes=False)
        self.pages.show_session(session_id)

    def _build(self) -> None:
        paper = QLabel(self.tr("Paper"))
        paper.setProperty("role", "field")
        paper.setBuddy(self.paper)
        self.place.setProperty("role", "muted")
        self.remark.setProperty("role", "warn")
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setWordWrap(True)
        self.remark.hide()
        turning, zooming = (self.previous, self.place, self.next), (self.smaller, self.larger, self.fit)
        top = _row(*turning, None, *zooming, None, paper, self.paper)
        below = _row(self.close_button, None, self.open_button, self.save, self.print_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 18)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(self.remark)
        whole.addWidget(self.view, 1)
        whole.addLayout(below)
        self.print_button.setDefault(True)

    def _wire(self) -> None:
        self.pages.loaded.connect(self._show_loaded)
        self.pages.remarked.connect(self._say)
        self.view.pageNavigator().currentPageChanged.connect(self._tell_place)
        self.paper.activated.connect(self._change_paper)
        self.previous.clicked.connect(partial(self._turn, -1))
        self.next.clicked.connect(partial(self._turn, 1))
        self.smaller.clicked.connect(partial(self.zoom, 1 / CLOSER))
        self.larger.clicked.connect(partial(self.zoom, CLOSER))
        self.fit.clicked.connect(self.fit_page)
        self.save.clicked.connect(self._choose_and_save)
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self._choose_printer)
        self.close_button.clicked.connect(self.reject)
        self._desk.document.changed.connect(self._print_again)
        verbs = (
            Verb(self.tr("Larger"), self.larger.click, "Ctrl++; Ctrl+="),
            Verb(self.tr("Smaller"), self.smaller.click, "Ctrl+-"),
            Verb(self.tr("Whole page"), self.fit.click, "Ctrl+0"),
            Verb(self.tr("Print…"), self.print_button.click, "Ctrl+P"),
            Verb(self.tr("Save PDF…"), self.save.click, "Ctrl+S"),
        )
        actions(self, verbs)

    def zoom(self, by: float) -> None:
        """Come closer to the page, or step back."""
        now = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom:
            page, room = self.pages.pdf.pagePointSize(0), self.view.viewport().size()
            points = self.view.logicalDpiX() / 72
            if not page.isEmpty():
                now = min(room.width() / page.width(), room.height() / page.height()) / points
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(SMALLEST, min(now * by, LARGEST)))

    def fit_page(self) -> None:
        """Show the whole page again."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def save_to(self, path: Path) -> bool:
        """Write the pages as they are shown; say what went wrong if they could not be."""
        try:
            exporting.save_page(path=path, data=self.pages.data)
        except PlannerError as error:
            self._desk.failed.emit(error)
            return False
        return True

    def print_to(self, printer: QPrinter) -> None:
        """Print all pages."""
        printer.setPageSize(QPageSize(_SIZES[self.paper.currentData()]))
        printer.setFullPage(True)
        printer.setResolution(FINE)
        put_on_paper(self.pages.pdf, printer)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.pages.stop()
        super().hideEvent(event)

    def _turn(self, by: int) -> None:
        navigator = self.view.pageNavigator()
        navigator.jump(max(0, min(navigator.currentPage() + by, self.pages.pdf.pageCount() - 1)), QPointF())

    def _change_paper(self) -> None:
        self.pages.paper = self.paper.currentData()
        self._print_again()

    def _print_again(self, _tables: object = None) -> None:
        self.pages.show_session(self._session_id)

    def _show_loaded(self) -> None:
        self._can_go_out(yes=True)
        self._tell_place()

    def _tell_place(self, _page: int = 0) -> None:
        count, page = self.pages.pdf.pageCount(), self.view.pageNavigator().currentPage()
        self.place.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=count))
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _can_go_out(self, *, yes: bool) -> None:
        for each in (self.save, self.open_button, self.print_button):
            each.setEnabled(yes)

    def _name(self) -> str:
        return self._desk.document.ask(exporting.agenda_name, session_id=self._session_id)

    def _choose_and_save(self) -> None:
        beside = Path(self._desk.settings.export_folder or self._desk.settings.folder or Path.home())
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), str(beside / self._name()), "PDF (*.pdf)")
        if name and self.save_to(Path(name)):
            self._desk.written.emit(self.tr("Wrote {name}").format(name=Path(name).name), Path(name).parent)

    def _open(self) -> None:
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        path = Path(cache) / "pages" / self._name()
        if self.save_to(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(_SIZES[self.paper.currentData()]))
        printer.setDocName(self._name())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_to, printer))
        # The printer dialog has another `open`, which wants a receiver.
        QDialog.open(dialog)


def put_on_paper(pdf: QPdfDocument, printer: QPrinter) -> None:
    """Draw each page of a document on a sheet of its own."""
    painter = QPainter(printer)
    size = printer.paperRect(QPrinter.Unit.DevicePixel).size().toSize()
    for page in range(pdf.pageCount()):
        if page:
            printer.newPage()
        painter.drawImage(QPointF(), pdf.render(page, QSize(size)))
    painter.end()


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Lay widgets side by side; nothing is room that stretches."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    return made


def show(parent: QWidget, desk: Desk, session_id: int) -> PrintPreview:
    """Open the preview over its window."""
    made = PrintPreview(parent, desk, session_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    return made
