"""The print centre: documents, their choices, their pages, and the ways out."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper, SeriesKind
from cqo_desktop.domain.written import Document
from cqo_desktop.services import agenda, people, series, sessions
from cqo_desktop.views.choice_box import choose
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.printing.page import PrintPage
from cqo_desktop.views.studio import Studio
from tests.window import session_named

LONG = 30_000


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PrintPage:
    made = PrintPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show_document(Document.AGENDAS, (session_named(desk, "Workforce fatigue"),))
    made.show()
    wait(made, qtbot)
    return made


def wait(page: PrintPage, qtbot: QtBot) -> None:
    """Let the newest pages come."""
    qtbot.waitUntil(lambda: not page.press.is_busy and not page.desk.jobs.running, timeout=LONG)


def pick(page: PrintPage, document: Document, qtbot: QtBot) -> None:
    page.list.rows[document].click()
    wait(page, qtbot)


def inches(pdf: QPdfDocument) -> tuple[float, float]:
    size = pdf.pagePointSize(0)
    return round(size.width() / 72, 2), round(size.height() / 72, 2)


def read(path: Path) -> QPdfDocument:
    pdf = QPdfDocument()
    pdf.load(str(path))
    return pdf


def shown(page: PrintPage) -> str:
    return " ".join(page.press.pdf.getAllText(0).text().split())


def test_agenda_of_the_session_asked_for_is_shown(page: PrintPage) -> None:
    assert (page.press.pdf.pageCount(), page.sheets.place.text()) == (1, "Page 1 of 1")
    assert "Workforce fatigue" in shown(page)
    assert not page.sheets.next.isEnabled()


def test_only_choices_that_apply_are_shown(page: PrintPage, qtbot: QtBot) -> None:
    choices = page.choices
    fields = {
        "range": choices.range,
        "person": choices.person,
        "language": choices.language,
        "zones": choices.zones,
        "labels": choices.labels,
        "credits": choices.credits,
        "columns": choices.people_columns,
    }
    found = {}
    for document in (Document.AGENDAS, Document.YEAR_PLANNER, Document.BADGES, Document.PEOPLE):
        pick(page, document, qtbot)
        found[document] = {name for name, field in fields.items() if field.isVisibleTo(page)}
    assert found == {
        Document.AGENDAS: {"range", "language", "zones"},
        Document.YEAR_PLANNER: {"range", "language", "zones"},
        Document.BADGES: {"range", "language", "labels"},
        Document.PEOPLE: {"language", "columns"},
    }


def test_arrows_walk_through_all_documents_and_enter_chooses(page: PrintPage, qtbot: QtBot) -> None:
    rows = page.list.rows
    page.activateWindow()
    page.look_for()
    assert rows[Document.AGENDAS].hasFocus()
    QTest.keyClick(rows[Document.AGENDAS], Qt.Key.Key_End)
    QTest.keyClick(rows[Document.PEOPLE], Qt.Key.Key_Return)
    wait(page, qtbot)
    assert page.press.order is not None
    assert page.press.order.document is Document.PEOPLE
    assert [document for document, row in rows.items() if row.isChecked()] == [Document.PEOPLE]


def test_other_paper_is_printed_on_and_remembered_for_this_document(page: PrintPage, qtbot: QtBot) -> None:
    before = inches(page.press.pdf)
    choose(page.choices.paper, Paper.A4)
    page.choices.paper.activated.emit(page.choices.paper.currentIndex())
    wait(page, qtbot)
    assert (before, inches(page.press.pdf)) == ((8.5, 11.0), (8.27, 11.69))
    pick(page, Document.PEOPLE, qtbot)
    assert page.choices.paper.currentData() is Paper.LETTER
    pick(page, Document.AGENDAS, qtbot)
    assert page.choices.paper.currentData() is Paper.A4


def test_pages_speak_the_language_chosen(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.PEOPLE, qtbot)
    choose(page.choices.language, Language.FRENCH)
    page.choices.language.activated.emit(1)
    wait(page, qtbot)
    assert "Personnes" in shown(page)


def test_hours_of_the_cities_chosen_are_printed(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.PROGRAMME, qtbot)
    page.choices.zones.add.click()
    page.choices.zones.boxes[0].setCurrentText("Asia/Tokyo")
    page.choices.zones.boxes[0].activated.emit(0)
    wait(page, qtbot)
    assert "Tokyo" in shown(page)
    assert page.desk.recall_print("programme").zones == "Asia/Tokyo"


def test_columns_of_a_list_are_those_ticked(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.PEOPLE, qtbot)
    assert "Time zone" not in shown(page)
    page.choices.people_columns.boxes["zone"].click()
    wait(page, qtbot)
    assert page.choices.order.columns == ("name", "role", "organization", "email", "zone")
    assert "Europe/London" in shown(page)


def test_last_column_stays(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.PEOPLE, qtbot)
    for box in page.choices.people_columns.boxes.values():
        if box.isChecked():
            box.click()
    assert page.choices.order.columns == ()


def test_labels_follow_the_paper_and_a_test_sheet_is_printed(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.BADGES, qtbot)
    labels = page.choices.labels
    before = labels.stock.currentText()
    choose(page.choices.paper, Paper.A4)
    page.choices.paper.activated.emit(1)
    labels.trial.click()
    wait(page, qtbot)
    assert (before[:10], labels.stock.currentText()[:11]) == ("Avery 5395", "Avery L4785")
    assert "Test sheet" in shown(page)


def test_page_follows_the_session(page: PrintPage, qtbot: QtBot) -> None:
    before = page.press.data
    page.desk.do(agenda.add, session_id=session_named(page.desk, "Workforce fatigue"), title="Coffee", minutes=5)
    wait(page, qtbot)
    assert page.press.data != before


def test_zoom_comes_closer_and_goes_back_to_the_whole_page(page: PrintPage) -> None:
    whole = page.sheets.view.zoomFactor()
    page.sheets.larger.click()
    assert page.sheets.view.zoomFactor() == pytest.approx(whole * 1.25)
    page.sheets.fit.click()
    assert page.sheets.view.zoomFactor() == pytest.approx(whole)


def test_what_cannot_be_printed_is_said_with_the_way_to_mend_it(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.BOOKLET, qtbot)
    assert not page.sheets.has_pages
    assert not page.print.isEnabled()
    said = "Its pages stand here as soon as what they are made from is planned."
    assert [said] == [each.text() for each in page.sheets.refusal.findChildren(QLabel) if each.text() == said]
    with qtbot.waitSignal(page.desk.place_wanted) as wanted:
        page.sheets.refusal.wanted.emit()
    assert wanted.args == ["programme"]


def test_letters_no_font_has_are_named_over_the_pages(page: PrintPage, qtbot: QtBot) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    page.desk.do(sessions.edit, session_id=fatigue, title="Fatigue \U00013000")
    wait(page, qtbot)
    assert "\U00013000" in page.remark.text.text()
    with qtbot.waitSignal(page.desk.session_wanted) as wanted:
        page.remark.repair.click()
    assert wanted.args == [fatigue]


def test_session_that_is_gone_gives_way_to_the_next(page: PrintPage, qtbot: QtBot) -> None:
    page.desk.do(sessions.delete, session_id=session_named(page.desk, "Workforce fatigue"))
    wait(page, qtbot)
    assert page.choices.selection == Selection(session_ids=(session_named(page.desk, "Near misses"),))
    assert "Near misses" in shown(page)


def test_pages_are_saved_as_they_are_shown(page: PrintPage, tmp_path: Path) -> None:
    assert page.ways.save_to(tmp_path / "new" / "page.pdf")
    assert (tmp_path / "new" / "page.pdf").read_bytes() == page.press.data


def test_page_that_cannot_be_saved_is_told(page: PrintPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with qtbot.waitSignal(page.desk.failed):
        assert not page.ways.save_to(tmp_path / "taken" / "page.pdf")


def test_file_is_dragged_and_copied_by_its_name(page: PrintPage, qtbot: QtBot) -> None:
    carried = page.ways.carried()
    assert carried is not None
    path = Path(carried.urls()[0].toLocalFile())
    assert (path.name, path.read_bytes()) == (page.file.text().strip(), page.press.data)
    page.file.click()
    assert Path(QApplication.clipboard().mimeData().urls()[0].toLocalFile()).name == path.name
    assert QApplication.clipboard().text().endswith("workforce-fatigue.pdf")


def test_every_page_is_put_on_paper_as_it_lies(page: PrintPage, qtbot: QtBot, tmp_path: Path) -> None:
    pick(page, Document.YEAR_PLANNER, qtbot)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page.desk.said, timeout=LONG) as told:
        page.ways.print_to(printer)
    printed = read(tmp_path / "printed.pdf")
    assert (printed.pageCount(), inches(printed)) == (page.press.pdf.pageCount(), (11.0, 8.5))
    assert told.args[0].endswith("went to the printer")


def test_only_the_pages_chosen_in_the_printers_dialog_are_printed(
    page: PrintPage, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(40):
        page.desk.document.do(people.add, name=f"Person {number}")
    pick(page, Document.PEOPLE, qtbot)
    assert page.press.pdf.pageCount() > 1
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    with qtbot.waitSignal(page.desk.said, timeout=LONG):
        page.ways.print_to(printer)
    assert read(tmp_path / "printed.pdf").pageCount() == 1


def test_several_agendas_are_shown_by_the_first_and_printed_all(page: PrintPage, qtbot: QtBot, tmp_path: Path) -> None:
    ids = tuple(session_named(page.desk, title) for title in ("Workforce fatigue", "Near misses"))
    page.show_document(Document.AGENDAS, ids)
    wait(page, qtbot)
    assert page.choices.range.currentText() == "2 chosen sessions"
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page.desk.said, timeout=LONG):
        page.ways.print_to(printer)
    assert read(tmp_path / "printed.pdf").pageCount() == 2


def test_page_for_the_browser_is_written_of_the_same(page: PrintPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert page.press.order is not None
    with qtbot.waitSignal(page.desk.written, timeout=LONG):
        page.ways.save_page_to(tmp_path / "agenda.html", page.press.order)
    assert "Workforce fatigue" in (tmp_path / "agenda.html").read_text("utf-8")


def test_test_sheet_has_no_page_for_the_browser(page: PrintPage, qtbot: QtBot) -> None:
    pick(page, Document.BADGES, qtbot)
    before = page.web.isEnabled()
    page.choices.labels.trial.click()
    wait(page, qtbot)
    assert (before, page.web.isEnabled()) == (True, False)


def test_photos_that_cannot_be_read_are_named(page: PrintPage, desk: Desk, qtbot: QtBot) -> None:
    track = desk.document.do(series.add, name="Forum", kind=SeriesKind.FORUM_TRACK)
    talk = desk.document.do(sessions.add, title="Rosters", wall=datetime(2030, 5, 1, 9), series_id=track)
    lena = next(row.id for row in desk.document.ask(people.listed) if row.name == "Lena Whitcombe")
    desk.document.do(sessions.assign, session_id=talk, person_id=lena)
    desk.document.do(people.set_photo, person_id=lena, data=b"\x89PNG\r\n\x1a\n" + bytes(64))
    pick(page, Document.BOOKLET, qtbot)
    assert "Lena Whitcombe" in page.remark.text.text()
    with qtbot.waitSignal(desk.place_wanted) as wanted:
        page.remark.repair.click()
    assert wanted.args == ["people"]


def test_page_that_is_left_prints_nothing_more(page: PrintPage, qtbot: QtBot) -> None:
    page.choices.changed.emit()
    page.hide()
    assert not page.press.is_busy
    page.show()
    wait(page, qtbot)
    assert page.sheets.has_pages


def test_agenda_of_one_session_is_asked_for_from_elsewhere(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    desk.print_wanted.emit(Document.AGENDAS, (session_named(desk, "Near misses"),))
    page = studio.pages.page
    assert isinstance(page, PrintPage)
    wait(page, qtbot)
    assert "Near misses" in shown(page)


def test_people_chosen_elsewhere_are_a_list_until_everybody_is_wanted(page: PrintPage, qtbot: QtBot) -> None:
    first, second, *_ = page.desk.document.ask(people.listed)
    page.show_document(Document.PEOPLE, (first.id,))
    wait(page, qtbot)
    assert (first.name in shown(page), second.name in shown(page)) == (True, False)
    assert [page.choices.range.itemText(at) for at in (0, 2)] == ["1 chosen person", "Everybody"]
    page.choices.range.setCurrentIndex(2)
    page.choices.changed.emit()
    wait(page, qtbot)
    assert (first.name in shown(page), second.name in shown(page)) == (True, True)


def test_sessions_chosen_elsewhere_are_a_list(page: PrintPage, qtbot: QtBot) -> None:
    page.show_document(Document.PROGRAMME, (session_named(page.desk, "Near misses"),))
    wait(page, qtbot)
    assert ("Near misses" in shown(page), "Workforce fatigue" in shown(page)) == (True, False)
    assert page.choices.range.currentText() == "1 chosen session"


def test_menu_shows_the_document_that_is_picked(studio: Studio, qtbot: QtBot) -> None:
    studio.window.print_wanted.emit(Document.BOOKLET)
    page = studio.pages.page
    assert isinstance(page, PrintPage)
    assert page.entry.document is Document.BOOKLET
