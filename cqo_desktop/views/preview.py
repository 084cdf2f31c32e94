"""The agenda's page beside the editor, as it would print now."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import exporting
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

if TYPE_CHECKING:
    from cqo_desktop.printing.agenda import Printed

PAUSE = 150


class Preview(QFrame):
    """Print in a job after each change, and show the page; say so where it cannot be printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session_id = 0
        self._is_printing, self._is_stale = False, False
        self.setProperty("card", True)
        self.setMinimumWidth(380)
        self._pdf = QPdfDocument(self)
        self._data: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setDocument(self._pdf)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setAccessibleName(self.tr("The page as it would print"))
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("role", "warn")
        self._note.setContentsMargins(16, 8, 16, 8)
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.view, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._print)

    @property
    def pages(self) -> int:
        """Count the pages shown."""
        return self._pdf.pageCount()

    def show_session(self, session_id: int) -> None:
        """Print this session soon; while a page is in print, only the newest wish is kept."""
        self._session_id = session_id
        self._pause.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        # A page that is left, perhaps because its file is closed, wants no more paper.
        self._pause.stop()
        super().hideEvent(event)

    def _print(self) -> None:
        if self._is_printing:
            self._is_stale = True
            return
        self._is_printing, self._is_stale = True, False
        session_id, now = self._session_id, self._desk.document.now()
        hours = self._desk.hours
        self._desk.read(
            "",
            lambda db, _tell: exporting.agenda_pdf(db, session_id=session_id, now=now, hours=hours),
            then=self._show,
            otherwise=self._complain,
        )

    def _show(self, printed: "Printed") -> None:
        self._end()
        old, self._data = self._data, QBuffer(self)
        self._data.setData(QByteArray(printed.data))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._data)
        if old is not None:
            old.deleteLater()
        missing = " ".join(printed.missing)
        self._say(self.tr("No bundled font has these letters: {letters}").format(letters=missing) if missing else "")

    def _complain(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, PlannerError):
            raise error
        self._say(said(str(error)))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _end(self) -> None:
        self._is_printing = False
        if self._is_stale:
            self._pause.start()
