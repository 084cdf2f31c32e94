"""A session's agenda as pages to look at: printed in a job, and again whenever the session changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import exporting
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

if TYPE_CHECKING:
    from cqo_desktop.printing.documents.agenda import Printed

PAUSE = 150


class AgendaPages(QObject):
    """Keep a PDF document in step with a session; what is wrong with it is a remark."""

    loaded = Signal()
    remarked = Signal(str)
    """Something about the newest pages, or nothing."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session_id = 0
        self._is_printing, self._is_stale = False, False
        self.paper: Paper | None = None
        """The paper to print on; the network's where none is chosen."""
        self.data = b""
        """The pages as a PDF file; empty until they are printed."""
        self.pdf = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._print)

    def show_session(self, session_id: int) -> None:
        """Print this session soon; while a page is in print, only the newest wish is kept."""
        self._session_id = session_id
        self._pause.start()

    def stop(self) -> None:
        """Print nothing more; a page that is left, perhaps because its file is closed, wants no more paper."""
        self._pause.stop()

    def _print(self) -> None:
        if self._is_printing:
            self._is_stale = True
            return
        self._is_printing, self._is_stale = True, False
        session_id, paper = self._session_id, self.paper
        now, hours = self._desk.document.now(), self._desk.hours
        self._desk.read(
            "",
            lambda db, _tell: exporting.agenda_pdf(db, session_id=session_id, now=now, paper=paper, hours=hours),
            then=self._show,
            otherwise=self._complain,
        )

    def _show(self, printed: "Printed") -> None:
        self._end()
        old, self._buffer = self._buffer, QBuffer(self)
        self.data = printed.data
        self._buffer.setData(QByteArray(printed.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        if old is not None:
            old.deleteLater()
        missing = " ".join(printed.missing)
        remark = self.tr("No bundled font has these letters: {letters}").format(letters=missing) if missing else ""
        self.remarked.emit(remark)
        self.loaded.emit()

    def _complain(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, PlannerError):
            raise error
        self.remarked.emit(said(str(error)))

    def _end(self) -> None:
        self._is_printing = False
        if self._is_stale:
            self._pause.start()
