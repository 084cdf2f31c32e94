"""How pages leave the window: saved, opened, printed, dragged, copied."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, printouts
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.printing import batch, paper
from cqo_desktop.views.printing.press import Press


def each_of(order: Order) -> list[Order]:
    """Part an order of several agendas, which are a file each."""
    if order.document is not Document.AGENDAS or len(order.selection.session_ids) < 2:
        return [order]
    return [replace(order, selection=Selection(session_ids=(each,))) for each in order.selection.session_ids]


class WaysOut(QObject):
    """Everything goes out as it is shown."""

    def __init__(self, desk: Desk, press: Press, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._press, self._page = desk, press, page
        self._folder: QTemporaryDir | None = None

    @property
    def is_ready(self) -> bool:
        """Tell whether there are pages, none newer on their way."""
        return self._press.order is not None and not self._press.is_busy

    @property
    def name(self) -> str:
        """Name the file of the pages shown."""
        order = self._press.order
        return self._desk.document.ask(printouts.file_name, order=order) if order is not None else ""

    def save_to(self, path: Path) -> bool:
        """Write the pages as they are shown; say what went wrong if they could not be."""
        try:
            exporting.save_page(path=path, data=self._press.data)
        except PlannerError as error:
            self._desk.failed.emit(error)
            return False
        return True

    def choose_and_save(self) -> None:
        """Ask for a place and write the pages there; several agendas go into a folder."""
        order, settings = self._press.order, self._desk.settings
        if order is None:
            return
        beside = Path(settings.export_folder or settings.folder or Path.home())
        if len(each_of(order)) > 1:
            folder = QFileDialog.getExistingDirectory(self._page, self.tr("Save the agendas into"), str(beside))
            if folder:
                self.save_all(each_of(order), Path(folder))
            return
        kinds = self.tr("PDF ({kinds})").format(kinds="*.pdf")
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save PDF"), str(beside / self.name), kinds)
        if name and self.save_to(Path(name)):
            self._tell_saved(Path(name))

    def choose_and_save_page(self) -> None:
        """Ask for a place and write there what is shown as one file for the browser."""
        order = self._press.order
        if order is None:
            return
        beside = Path(self._desk.settings.export_folder or self._desk.settings.folder or Path.home())
        kinds = self.tr("Web page ({kinds})").format(kinds="*.html")
        suggested = str(beside / Path(self.name).with_suffix(".html"))
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save as web page"), suggested, kinds)
        if name:
            self.save_page_to(Path(name), order)

    def save_page_to(self, path: Path, order: Order) -> None:
        """Write an order for the browser, beside the window."""
        now = self._desk.document.now()
        self._desk.read(
            "",
            lambda db, _tell: exporting.save_page(path=path, data=printouts.webpage(db, order=order, now=now)),
            then=self._tell_saved,
        )

    def _tell_saved(self, path: Path) -> None:
        self._desk.prefer(export_folder=str(path.parent))
        self._desk.written.emit(self.tr("Wrote {name}").format(name=path.name), path.parent)

    def save_all(self, orders: list[Order], folder: Path) -> None:
        """Write a file for each order beside the window."""
        batch.run(self._desk, orders, folder, then=partial(self._tell_all, folder))
        self._desk.prefer(export_folder=str(folder))

    def _tell_all(self, folder: Path, made: object) -> None:
        count = len(made) if isinstance(made, tuple) else 0
        self._desk.written.emit(self.tr("Wrote %n file(s)", "", count), folder)

    def open(self) -> None:
        """Show the pages in the system's own program."""
        path = self._kept()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _kept(self) -> Path | None:
        """Write the pages where they outlive this window, for programs that go on showing them."""
        if not self.is_ready:
            return None
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        path = Path(cache) / "pages" / self.name
        return path if self.save_to(path) else None

    def copy(self) -> None:
        """Put the file on the clipboard, for mails and folders; where only text is taken, it is the file's path."""
        path = self._kept()
        if path is not None:
            QGuiApplication.clipboard().setMimeData(_mime(path))
            self._desk.said.emit(
                self.tr("{name} is copied; paste it into a mail or a folder").format(name=path.name), False
            )

    def carried(self) -> QMimeData | None:
        """Write what other programs may take; nothing where it cannot be written, and say so."""
        self._folder = self._folder or QTemporaryDir()
        path = Path(self._folder.path()) / self.name
        return _mime(path) if self.is_ready and self.save_to(path) else None

    def drag(self, source: QWidget) -> None:
        """Carry the file until it is dropped or let go."""
        carried = self.carried()
        if carried is not None:
            drag = QDrag(source)
            drag.setMimeData(carried)
            drag.exec(Qt.DropAction.CopyAction)

    def choose_printer(self) -> None:
        """Ask for a printer, and print."""
        order = self._press.order
        if order is None or not self.is_ready:
            return
        made = paper.printer(self._paper(order), self.name)
        dialog = QPrintDialog(made, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_to, made))
        # The printer dialog has another `open`, which wants a receiver.
        QDialog.open(dialog)

    def print_to(self, made: QPrinter) -> None:
        """Print the pages beside the window; of several agendas, all."""
        order, data, now = self._press.order, self._press.data, self._desk.document.now()
        if order is None:
            return
        put = partial(self._put, made, self._paper(order))
        others = each_of(order)[1:]
        if others:
            self._desk.read(
                "",
                lambda db, _tell: [data, *(printouts.printed(db, order=each, now=now).data for each in others)],
                then=put,
            )
        else:
            put([data])

    def _put(self, made: QPrinter, size: Paper, files: list[bytes]) -> None:
        work = partial(paper.put_on_paper, files, made, size)
        self._desk.jobs.start(self.tr("Printing"), work, then=self._tell_printed, otherwise=self._desk.fail)

    def _tell_printed(self, pages: int) -> None:
        self._desk.said.emit(self.tr("%n page(s) went to the printer", "", pages), False)

    def _paper(self, order: Order) -> Paper:
        return order.paper or self._desk.network.paper


def _mime(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    made.setText(str(path))
    return made
