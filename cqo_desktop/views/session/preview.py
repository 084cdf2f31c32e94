"""The agenda's page beside the editor, as it would print now."""

from typing import override

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.written import Document
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.printing import repairs
from cqo_desktop.views.printing.press import Press


class Preview(QFrame):
    """Show the page after each change; say so where it cannot be printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setMinimumWidth(380)
        self._desk, self._press = desk, Press(desk, self)
        self.view = QPdfView(self)
        self.view.setDocument(self._press.pdf)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        # A page that fits leaves nothing to scroll.
        self.view.setDocumentMargins(QMargins())
        self.view.setAccessibleName(self.tr("The page as it would print"))
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "warn")
        self._note.setContentsMargins(16, 8, 16, 8)
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.view, 1)
        self._press.loaded.connect(self._show_loaded)
        self._press.refused.connect(self._show_refused)

    @property
    def pages(self) -> int:
        """Count the pages shown."""
        return self._press.pdf.pageCount()

    @property
    def data(self) -> bytes:
        """Give the newest pages as a PDF file; empty until they are printed."""
        return self._press.data

    def show_session(self, session_id: int) -> None:
        """Print this session soon."""
        selection = Selection(session_ids=(session_id,))
        self._press.print_soon(
            Order(document=Document.AGENDAS, selection=selection, hours=self._desk.hours, language=None)
        )

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._press.stop()
        super().hideEvent(event)

    def _show_loaded(self) -> None:
        self._say(repairs.letters(self._press.missing, self._press.lacking))

    def _show_refused(self, error: PlannerError) -> None:
        self._say(repairs.sentence(error))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
