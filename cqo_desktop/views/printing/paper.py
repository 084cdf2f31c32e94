"""Pages onto a printer: drawn beside the window, one sheet each, at the size they were made for."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from cqo_desktop.domain.errors import Cancelled, Refused
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.domain.vocabulary import Paper

FINE = 300
"""Dots an inch on paper: what letters need, and no more than memory holds."""
SIZES = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}


def printer(paper: Paper, name: str) -> QPrinter:
    """Make a printer ready for pages of a size."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setPageSize(QPageSize(SIZES[paper]))
    made.setDocName(name)
    return made


def put_on_paper(files: Sequence[bytes], made: QPrinter, paper: Paper, tell: Tell) -> int:
    """Draw the pages the person chose in the printer's dialog, and count them; the whole of it runs in a job.

    Raises:
        Refused: the printer does not take anything.
        Cancelled: it was stopped; what the printer has by then may come out.
    """
    made.setPageSize(QPageSize(SIZES[paper]))
    made.setFullPage(True)
    made.setResolution(FINE)
    kept = [_opened(data) for data in files]
    pages = [(pdf, page) for pdf, _ in kept for page in range(pdf.pageCount())]
    pages = pages[max(made.fromPage() - 1, 0) : made.toPage() or None]
    painter = QPainter()
    try:
        for number, (pdf, page) in enumerate(pages):
            _tell(tell, number, len(pages), made)
            _turn(made, pdf, page)
            if number:
                made.newPage()
            elif not painter.begin(made):
                raise Refused(
                    QCoreApplication.translate(
                        "PrintCentre", "The printer did not take the pages; look whether it is on, or choose another."
                    )
                )
            size = made.paperRect(QPrinter.Unit.DevicePixel).size().toSize()
            painter.drawImage(QPointF(), pdf.render(page, size))
    finally:
        painter.end()
    return len(pages)


def _opened(data: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer, pdf = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf.load(buffer)
    return pdf, buffer


def _tell(tell: Tell, number: int, total: int, made: QPrinter) -> None:
    try:
        tell(Progress(number, total, ""))
    except Cancelled:
        made.abort()
        raise


def _turn(made: QPrinter, pdf: QPdfDocument, page: int) -> None:
    """Lay the sheet as the page lies."""
    size = pdf.pagePointSize(page)
    lies = size.width() > size.height()
    made.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
