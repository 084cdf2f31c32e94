"""The agenda before it is printed: pages, zoom, paper, and the ways out."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import agenda, sessions
from cqo_desktop.views import choice_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting.print_preview import PrintPreview
from cqo_desktop.views.studio import Studio
from tests.window import session_named


@pytest.fixture
def preview(desk: Desk, qtbot: QtBot) -> PrintPreview:
    made = PrintPreview(None, desk, session_named(desk, "Workforce fatigue"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.print_button.isEnabled, timeout=30_000)
    return made


def inches(pdf: QPdfDocument) -> tuple[float, float]:
    size = pdf.pagePointSize(0)
    return round(size.width() / 72, 2), round(size.height() / 72, 2)


def read(path: Path, qtbot: QtBot) -> QPdfDocument:
    pdf = QPdfDocument()
    pdf.load(str(path))
    return pdf


def test_page_is_shown_and_told(preview: PrintPreview) -> None:
    assert (preview.pages.pdf.pageCount(), preview.place.text()) == (1, "Page 1 of 1")
    assert not preview.next.isEnabled()


def test_other_paper_is_printed_on_at_once(preview: PrintPreview, qtbot: QtBot) -> None:
    before = inches(preview.pages.pdf)
    choice_box.choose(preview.paper, Paper.A4)
    with qtbot.waitSignal(preview.pages.loaded, timeout=30_000):
        preview.paper.activated.emit(preview.paper.currentIndex())
    assert (before, inches(preview.pages.pdf)) == ((8.5, 11.0), (8.27, 11.69))


def test_zoom_comes_closer_and_goes_back_to_the_whole_page(preview: PrintPreview) -> None:
    preview.larger.click()
    near = preview.view.zoomFactor()
    preview.larger.click()
    assert preview.view.zoomFactor() == pytest.approx(near * 1.25)
    preview.fit.click()
    assert preview.view.zoomMode() is QPdfView.ZoomMode.FitInView


def test_page_follows_the_session(preview: PrintPreview, desk: Desk, qtbot: QtBot) -> None:
    before = preview.pages.data
    with qtbot.waitSignal(preview.pages.loaded, timeout=30_000):
        desk.do(agenda.add, session_id=session_named(desk, "Workforce fatigue"), title="Coffee", minutes=5)
    assert preview.pages.data != before


def test_pages_are_saved_as_they_are_shown(preview: PrintPreview, qtbot: QtBot, tmp_path: Path) -> None:
    assert preview.save_to(tmp_path / "new" / "page.pdf")
    assert (tmp_path / "new" / "page.pdf").read_bytes() == preview.pages.data


def test_page_that_cannot_be_saved_is_told(preview: PrintPreview, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with qtbot.waitSignal(desk.failed):
        assert not preview.save_to(tmp_path / "taken" / "page.pdf")


def test_every_page_is_put_on_paper(preview: PrintPreview, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_to(printer)
    printed = read(tmp_path / "printed.pdf", qtbot)
    assert (printed.pageCount(), inches(printed)) == (1, (8.5, 11.0))


def test_session_that_is_gone_is_said_on_the_sheet(preview: PrintPreview, desk: Desk, qtbot: QtBot) -> None:
    desk.do(sessions.delete, session_id=session_named(desk, "Workforce fatigue"))
    qtbot.waitUntil(preview.remark.isVisible, timeout=30_000)
    assert preview.remark.text()


def test_agenda_of_one_session_is_previewed(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    desk.print_wanted.emit(session_named(desk, "Near misses"))
    made = studio.window.findChild(PrintPreview)
    assert isinstance(made, PrintPreview)
    qtbot.waitUntil(made.print_button.isEnabled, timeout=30_000)
    assert made.pages.pdf.pageCount() == 1
    made.close()
