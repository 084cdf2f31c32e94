"""From a session to its agenda as a file, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.written import Document
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.printing.page import PrintPage
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.studio import Studio

Ctrl = Qt.KeyboardModifier.ControlModifier
CtrlShift = Ctrl | Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_agenda_is_printed_from_the_programme_and_a_list_copied(studio: Studio, qtbot: QtBot) -> None:
    window = studio.window
    number = next(number for number, place in enumerate(PLACES, 1) if place.key == "programme")
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Ctrl)
    programme = studio.pages.page
    assert isinstance(programme, ProgrammePage)
    programme.table.setFocus()
    QTest.keyClick(programme.table, Qt.Key.Key_Home, Ctrl)
    # Months without their session are lines, too.
    for _ in range(programme.table.model().rowCount()):
        QTest.keyClick(programme.table, Qt.Key.Key_P, Ctrl)
        if studio.pages.page is not programme:
            break
        QTest.keyClick(programme.table, Qt.Key.Key_Down)
    page = studio.pages.page
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: page.sheets.has_pages and not page.press.is_busy, timeout=30_000)
    assert page.press.order is not None
    assert page.press.order.document is Document.AGENDAS

    # To the list of documents, on to the people, and the file to the clipboard.
    QTest.keyClick(window, Qt.Key.Key_F, Ctrl)
    QTest.keyClick(focused(), Qt.Key.Key_End)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sheets.has_pages and not page.press.is_busy, timeout=30_000)
    QTest.keyClick(focused(), Qt.Key.Key_C, CtrlShift)
    copied = Path(QApplication.clipboard().mimeData().urls()[0].toLocalFile())
    read = QPdfDocument()
    read.load(str(copied))
    assert (copied.name, read.pageCount()) == ("people.pdf", 1)
