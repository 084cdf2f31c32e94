"""Next month's session planned from the first page, by mouse and by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.overview import Need
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import programme
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.window import show

TITLE, LINK = "What the night shift taught us", "https://meet.example.org/rosters"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def studio(theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Start on the sample network, which has an empty month."""
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.begin(None, sample=True)
    show(window, qtbot)
    yield made
    made.close()


def home(studio: Studio) -> HomePage:
    page = studio.pages.page
    assert isinstance(page, HomePage)
    return page


def editor(studio: Studio) -> SessionPage:
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    return page


def gap(page: HomePage) -> int:
    return next(place for place, cell in enumerate(page.ribbon.cells) if cell.month.cell.need is Need.GAP)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_planned(studio: Studio, month: object) -> bool:
    assert studio.desk is not None
    rows = studio.desk.document.ask(programme.listed)
    (row,) = (row for row in rows if row.title == TITLE)
    settled = (row.status, row.link) == (SessionStatus.CONFIRMED, LINK)
    return settled and row.wall.date().replace(day=1) == month


def test_empty_month_is_planned_by_mouse_in_four_presses(studio: Studio, qtbot: QtBot) -> None:
    cell = home(studio).ribbon.cells[gap(home(studio))]
    month = cell.month.cell.first
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    page = editor(studio)
    # The name is chosen, ready to be typed over; day and hour are proposed.
    qtbot.keyClicks(focused(), TITLE)
    qtbot.mouseClick(page.head.confirm, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(focused(), LINK)
    qtbot.waitUntil(lambda: page.head.has_place(page._detail), timeout=10_000)
    qtbot.mouseClick(page.head.confirm, Qt.MouseButton.LeftButton)
    assert is_planned(studio, month)
    qtbot.mouseClick(page.head.back, Qt.MouseButton.LeftButton)
    assert Need.GAP not in [cell.month.cell.need for cell in home(studio).ribbon.cells]


def test_empty_month_is_planned_by_keyboard_alone(studio: Studio, qtbot: QtBot) -> None:
    page = home(studio)
    place = gap(page)
    month = page.ribbon.cells[place].month.cell.first
    while not page.ribbon.isAncestorOf(focused()):
        qtbot.keyClick(studio.window, Qt.Key.Key_F6)
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    for _ in range(place):
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), TITLE)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    qtbot.keyClicks(focused(), LINK)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert is_planned(studio, month)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert isinstance(studio.pages.page, HomePage)


def test_finding_is_mended_by_keyboard_alone(studio: Studio, qtbot: QtBot) -> None:
    page = home(studio)
    qtbot.waitUntil(lambda: len(page.findings.rows.rows) == 6, timeout=10_000)
    while not page.findings.isAncestorOf(focused()):
        qtbot.keyClick(studio.window, Qt.Key.Key_F6)
    while "No join link" not in focused().accessibleName():
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is editor(studio).form.link_edit
    qtbot.keyClicks(focused(), LINK)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    assert not any("No join link" in row.accessibleName() for row in page.findings.rows.rows)


def test_session_is_planned_in_one_line_and_confirmed(studio: Studio, qtbot: QtBot) -> None:
    palette = studio.finder.palette
    qtbot.keyClick(studio.window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(palette.field.hasFocus, timeout=5000)
    qtbot.keyClicks(palette.field, "rosters 22 oct 2031 4pm 45m @meet.example.org/r")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(studio.pages.page, SessionPage), timeout=5000)
    page = editor(studio)
    qtbot.waitUntil(page.form.person_box.hasFocus, timeout=5000)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert studio.desk is not None
    rows = {row.title: row for row in studio.desk.document.ask(programme.listed)}
    made = rows["Rosters"]
    assert (made.status, made.minutes, made.link) == (SessionStatus.CONFIRMED, 45, "https://meet.example.org/r")
