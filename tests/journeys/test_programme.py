"""A coordinator brings the programme into shape by keyboard alone."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.models.suggestions import Suggestion
from cqo_desktop.services import programme, series, sessions
from cqo_desktop.store.file import File
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.programme.rows import SeriesHead
from cqo_desktop.views.programme.year_sheet import YearSheet
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.window import show

Alt, Control, Shift = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def studio(file: File, theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Show the programme of a network whose monthly series lacks November, and that has a mini-series of two."""
    mini = file.do(series.add, name="Safer diagnosis", kind=SeriesKind.MINI_SERIES).value
    for month, title in ((1, "What goes wrong"), (2, "Hearing of it")):
        file.do(sessions.add, title=title, wall=datetime(2031, month, 7, 9), series_id=mini)
    file.do(sessions.add, title="The year in review", wall=datetime(2030, 12, 19, 16), series_id=1)
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.open(file.path)
    show(window, qtbot)
    made.pages.go("programme")
    yield made
    made.close()


def page_of(studio: Studio) -> ProgrammePage:
    page = studio.pages.page
    assert isinstance(page, ProgrammePage)
    return page


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Send a key to where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def every(studio: Studio) -> list[SessionRow]:
    assert studio.desk is not None
    return studio.desk.document.ask(programme.listed)


def rows(studio: Studio) -> dict[str, SessionRow]:
    return {row.title: row for row in every(studio)}


def test_find_move_and_open_the_field_behind_a_mark(studio: Studio, qtbot: QtBot) -> None:
    page = page_of(studio)
    press(qtbot, Qt.Key.Key_F, Control)
    qtbot.keyClicks(page.filter.search, "zoe boards")
    press(qtbot, Qt.Key.Key_Return)
    assert [row.title for row in page.model.rows if isinstance(row, SessionRow)] == ["Zoë on boards"]

    # From the search to the list, a week later, and along its marks to the link.
    press(qtbot, Qt.Key.Key_F6)
    assert page.table.hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    for _ in range(7):
        press(qtbot, Qt.Key.Key_Right, Alt)
    assert rows(studio)["Zoë on boards"].wall == datetime(2030, 12, 5, 9)
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Return)
    editor = studio.pages.page
    assert isinstance(editor, SessionPage)
    assert editor.form.link_edit.hasFocus()
    qtbot.keyClicks(editor.form.link_edit, "https://meet.example.org/zoe")
    press(qtbot, Qt.Key.Key_Escape)
    assert studio.pages.page is page
    assert rows(studio)["Zoë on boards"].link == "https://meet.example.org/zoe"


def test_plan_the_month_that_lacks_a_session(studio: Studio, qtbot: QtBot) -> None:
    page = page_of(studio)
    qtbot.waitUntil(lambda: any(row.id < -(10**9) for row in page.model.rows), timeout=10_000)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Home, Control)
    while page.table.current_row().id > -(10**9):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    editor = studio.pages.page
    assert isinstance(editor, SessionPage)
    assert editor.head.title.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Who may say stop")
    # It asks for the link before it is confirmed.
    press(qtbot, Qt.Key.Key_Return, Control)
    assert editor.form.link_edit.hasFocus()
    qtbot.keyClicks(editor.form.link_edit, "https://meet.example.org/stop")
    press(qtbot, Qt.Key.Key_Return, Control)
    found = rows(studio)["Who may say stop"]
    assert (found.wall, found.series, found.status) == (
        datetime(2030, 11, 21, 16),
        "Monthly session",
        SessionStatus.CONFIRMED,
    )


def test_plan_a_year_and_put_lessons_in_another_order(studio: Studio, qtbot: QtBot) -> None:
    page = page_of(studio)
    page.ways.setFocus()
    page.ways.choose("series")
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Home, Control)
    while getattr(page.table.current_row(), "title", "") != "Hearing of it":
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Up, Alt)
    found = rows(studio)
    assert found["Hearing of it"].wall < found["What goes wrong"].wall

    press(qtbot, Qt.Key.Key_Home, Control)
    press(qtbot, Qt.Key.Key_Y, Control | Shift)
    sheet = studio.window.findChild(YearSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
    assert len(sheet.lines) == 12
    sheet.lines[0].tick.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Return)
    assert sum(row.status is SessionStatus.HOLD for row in every(studio)) == 11
    # There is no window manager here that gives the keyboard back to the window.
    studio.window.activateWindow()
    qtbot.waitUntil(page.table.hasFocus, timeout=10_000)
    press(qtbot, Qt.Key.Key_Z, Control)
    assert sum(row.status is SessionStatus.HOLD for row in every(studio)) == 0


def rows_all(studio: Studio) -> list[SessionRow]:
    assert studio.desk is not None
    return studio.desk.document.ask(programme.listed)


def test_series_that_was_searched_for_is_shown_with_its_sessions(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: studio.finder.everything is not None and studio.finder.everything.is_ready)
    press(qtbot, Qt.Key.Key_K, Control)
    palette = studio.finder.palette
    qtbot.keyClicks(palette.field, "safer diagnosis")

    def chosen() -> str:
        offer = palette.model.at(palette.list.currentIndex().row())
        return offer.title if isinstance(offer, Suggestion) else ""

    qtbot.waitUntil(lambda: bool(chosen()), timeout=5000)
    while chosen() != "Safer diagnosis":
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    page = page_of(studio)
    qtbot.waitUntil(lambda: isinstance(page.table.current_row(), SeriesHead), timeout=5000)
    assert page.ways.key == "series"
    press(qtbot, Qt.Key.Key_Down)
    assert [row.title for row in page.table.chosen()] == ["What goes wrong"]
