"""A document as pages to look at: printed in a job, the newest wish last."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.written import Lacking
from cqo_desktop.services import printouts
from cqo_desktop.services.printouts import Proof
from cqo_desktop.views.desk import Desk

PAUSE = 60
"""Milliseconds in which further wishes join the first."""


class Press(QObject):
    """Keep a PDF document in step with an order."""

    loaded = Signal()
    """New pages can be seen."""
    refused = Signal(object)
    """The newest order cannot be printed (`PlannerError`); the pages shown are older."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: Order | None = None
        self._is_printing, self._is_stale = False, False
        self.data = b""
        """The pages as a PDF file; empty until they are printed."""
        self.missing: tuple[str, ...] = ()
        """Letters no font has."""
        self.lacking: tuple[Lacking, ...] = ()
        """Whose texts have them."""
        self.has_logo = True
        """Whether the logo can be read, where there is one."""
        self.unread: tuple[str, ...] = ()
        """Whose photos cannot be read."""
        self.order: Order | None = None
        """What the pages are of."""
        self.pdf = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._print)

    @property
    def is_busy(self) -> bool:
        """Tell whether newer pages are on their way."""
        return self._is_printing or self._pause.isActive()

    def print_soon(self, order: Order) -> None:
        """Print an order; while another is in print, only the newest wish is kept."""
        self._order = order
        self._pause.start()

    def stop(self) -> None:
        """Print nothing more; a page that is left, perhaps because its file is closed, wants no more paper."""
        self._pause.stop()

    def _print(self) -> None:
        if self._is_printing:
            self._is_stale = True
            return
        order, now = self._order, self._desk.document.now()
        assert order is not None
        self._is_printing, self._is_stale = True, False
        self._desk.read(
            "",
            lambda db, _tell: printouts.proof(db, order=order, now=now),
            then=self._show,
            otherwise=self._complain,
        )

    def _show(self, proof: Proof) -> None:
        self.order, self.lacking, self.has_logo, printed = proof.order, proof.lacking, proof.has_logo, proof.printed
        old, self._buffer = self._buffer, QBuffer(self)
        self.data, self.missing, self.unread = printed.data, printed.missing, printed.unread
        self._buffer.setData(QByteArray(printed.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        if old is not None:
            old.deleteLater()
        self._end()
        self.loaded.emit()

    def _complain(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, PlannerError):
            raise error
        self.refused.emit(error)

    def _end(self) -> None:
        self._is_printing = False
        if self._is_stale:
            self._is_stale = False
            self._pause.start()
