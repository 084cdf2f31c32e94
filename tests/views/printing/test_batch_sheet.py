"""Everything for a session or the Forum in one folder."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.domain.written import Document
from cqo_desktop.services import printouts, series, sessions
from cqo_desktop.settings import PrintLook
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.printing import batch
from cqo_desktop.views.printing.batch_sheet import BatchSheet
from cqo_desktop.views.printing.catalogue import groups
from tests.window import session_named

LONG = 60_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give the sheet something to stand over: it goes by itself when it is closed."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sheet(desk: Desk, window: QWidget, tmp_path: Path) -> BatchSheet:
    chosen = Selection(session_ids=(session_named(desk, "Workforce fatigue"),))
    return made(desk, window, tmp_path, chosen)


def made(desk: Desk, window: QWidget, tmp_path: Path, wanted: Selection) -> BatchSheet:
    seen = desk.document.ask(printouts.printable, now=datetime(2030, 1, 1, tzinfo=UTC))
    entries = {entry.document: entry for group in groups() for entry in group.entries}
    sheet = BatchSheet(window, desk, seen, entries, wanted)
    sheet.folder = tmp_path / "all"
    sheet.show()
    return sheet


def test_session_asked_for_is_chosen_with_its_documents(sheet: BatchSheet) -> None:
    assert sheet.of.currentText().endswith("Workforce fatigue")
    assert tuple(sheet.rows) == batch.FOR_SESSION
    assert sheet.go.text().strip() == "Print 7 documents"


def test_forum_has_documents_of_its_own(desk: Desk, window: QWidget, tmp_path: Path) -> None:
    track = desk.document.do(series.add, name="Forum", kind=SeriesKind.FORUM_TRACK)
    desk.document.do(sessions.add, title="Rosters", wall=datetime(2030, 5, 1, 9), series_id=track)
    sheet = made(desk, window, tmp_path, Selection(series="Forum"))
    assert (sheet.of.currentText(), tuple(sheet.rows)) == ("Forum", batch.FOR_FORUM)


def test_each_document_says_what_came_of_it(sheet: BatchSheet, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.written, timeout=LONG):
        sheet.go.click()
    told = {document: row.told.text() for document, row in sheet.rows.items()}
    assert told[Document.AGENDAS] == "1 page"
    assert told[Document.CERTIFICATES].startswith("There is nobody to certify")
    written = {each.document: len(each.files) for each in sheet.made}
    assert (written[Document.AGENDAS], written[Document.CERTIFICATES]) == (1, 0)
    assert len(list(sheet.folder.iterdir())) == sum(written.values())
    assert sheet.open_button.isVisible()


def test_only_what_is_ticked_is_printed_and_as_it_was_printed_last(sheet: BatchSheet, desk: Desk) -> None:
    desk.keep_print("agendas", PrintLook(paper="a4", language="fr"))
    for document, row in sheet.rows.items():
        if document is not Document.AGENDAS:
            row.box.click()
    (order,) = sheet.orders
    assert (order.document, order.paper and order.paper.value, order.language and order.language.value) == (
        Document.AGENDAS,
        "a4",
        "fr",
    )
    assert sheet.go.text().strip() == "Print 1 document"


def test_pages_for_the_browser_stand_beside(sheet: BatchSheet, desk: Desk, qtbot: QtBot) -> None:
    sheet.pages.click()
    with qtbot.waitSignal(desk.written, timeout=LONG):
        sheet.go.click()
    endings = [path.suffix for path in sheet.folder.iterdir()]
    assert endings.count(".html") == endings.count(".pdf") > 0


def test_stopped_batch_keeps_what_is_written_and_says_so(sheet: BatchSheet, qtbot: QtBot) -> None:
    sheet.begin()
    sheet.stop.click()
    qtbot.waitUntil(lambda: not sheet.stop.isVisible(), timeout=LONG)
    assert "Stopped" in {row.told.text() for row in sheet.rows.values()}
    assert sheet.go.isEnabled()


def test_folder_that_cannot_be_made_is_told(sheet: BatchSheet, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    sheet.folder = tmp_path / "taken"
    with qtbot.waitSignal(desk.failed, timeout=LONG):
        sheet.begin()
    assert {row.told.text() for row in sheet.rows.values()} == {"Not printed"}


def test_sheet_that_is_closed_leaves_the_printing_alone(sheet: BatchSheet, desk: Desk, qtbot: QtBot) -> None:
    folder = sheet.folder
    with qtbot.waitSignal(desk.written, timeout=LONG):
        sheet.begin()
        sheet.reject()
    assert list(folder.iterdir())
