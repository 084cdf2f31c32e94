"""The whole window: files come and go, pages turn, everything is named."""

from pathlib import Path
from typing import override

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.store.file import File, open_file
from cqo_desktop.views import error_sheet, help_sheet, problem_menu, report
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.fair.page import FairPage
from cqo_desktop.views.history.page import HistoryPage
from cqo_desktop.views.history.rows import WHAT
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.importing.page import ImportPage
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.people.page import PeoplePage
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.session.words import status, status_icon
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.views.welcome import WelcomePage
from cqo_desktop.widgets.theme import Choice, Theme
from tests.window import session_named


def show_everything(studio: Studio) -> None:
    assert studio.desk is not None
    for place in PLACES:
        studio.pages.go(place.key)
    studio.pages.open_session(session_named(studio.desk, "Workforce fatigue"))
    studio.window.show_menus()


def test_every_place_of_the_rail_opens(studio: Studio) -> None:
    kinds = {
        "home": HomePage,
        "programme": ProgrammePage,
        "people": PeoplePage,
        "history": HistoryPage,
        "settings": PreferencesPage,
    }
    for key, kind in kinds.items():
        studio.window.rail.picked.emit(key)
        assert isinstance(studio.pages.page, kind)


def test_every_widget_that_takes_the_focus_has_a_name(studio: Studio) -> None:
    show_everything(studio)
    stack = studio.window.stack
    # What is hidden on its own page has its words when it is shown.
    grounds = [studio.window, *map(stack.widget, range(stack.count()))]
    parts = [each for ground in grounds for each in ground.findChildren(QWidget) if each.isVisibleTo(ground)]
    focusable = [each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [each for each in focusable if not (each.accessibleName() or _text(each) or _is_inner(each))]
    assert [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in unnamed] == []
    assert len(focusable) > 60


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QPushButton | QCheckBox) else ""


def _is_inner(widget: QWidget) -> bool:
    """Tell what belongs to a stock control that is named itself: its line, its pop-up list, its calendar."""
    parent = widget.parentWidget()
    if parent is None:
        return False
    popup = type(parent).__name__ == "QFrame" and parent.isWindow()
    return popup or isinstance(parent, QComboBox | QAbstractSpinBox | QCalendarWidget) or _is_inner(parent)


def test_switching_the_look_live_paints_every_page_as_a_fresh_start(studio: Studio, theme: Theme, qtbot: QtBot) -> None:
    pages = ["programme", "people"]
    for key in pages:
        studio.pages.go(key)
    theme.choose(Choice.DARK)
    try:
        switched = {key: _picture(studio, key, qtbot) for key in pages}
        assert studio.desk is not None
        path = studio.desk.document.path
        studio.open(path)
        fresh = {key: _picture(studio, key, qtbot) for key in pages}
    finally:
        theme.choose(Choice.LIGHT)
    assert [key for key in pages if switched[key] != fresh[key]] == []


def _picture(studio: Studio, key: str, qtbot: QtBot) -> object:
    studio.pages.go(key)
    page = studio.pages.page
    assert page is not None
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    qtbot.wait(600)  # the check of the programme paints its signs a moment later
    return page.grab().toImage()


def test_undo_and_redo_are_named_in_the_menu_and_work_by_key(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    desk.do(sessions.edit, session_id=session_named(desk, "Near misses"), title="Near hits")
    texts = [action.text() for action in studio.window.edit_menu.actions()]
    assert texts[0] == "Undo: Rename “Near misses” to “Near hits”"
    qtbot.keyClick(studio.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Near misses" in [row.title for row in desk.document.ask(programme.listed)]
    qtbot.keyClick(studio.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "Near hits" in [row.title for row in desk.document.ask(programme.listed)]


def test_undo_saves_what_is_half_typed_first(studio: Studio) -> None:
    assert studio.desk is not None
    studio.pages.open_session(session_named(studio.desk, "Near misses"))
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    page.head.title.setText("Half typed")
    studio.undo()
    assert page.head.title.text() == "Near misses"
    studio.redo()
    assert page.head.title.text() == "Half typed"


def test_toast_tells_of_a_step_and_takes_it_back(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    desk.do(sessions.delete, session_id=session_named(desk, "Near misses"))
    assert studio.window.toast.accessibleName() == "Deleted “Near misses” of 21 November 2030"
    studio.window.toast.undo_wanted.emit()
    assert "Near misses" in [row.title for row in desk.document.ask(programme.listed)]


def test_hidden_page_catches_up_when_it_is_shown(studio: Studio) -> None:
    desk = studio.desk
    assert desk is not None
    studio.pages.go("people")
    studio.pages.go("programme")
    desk.document.do(people.add, name="Aaron First")
    studio.pages.go("people")
    page = studio.pages.page
    assert isinstance(page, PeoplePage)
    assert page.model.at(0).name == "Aaron First"


def test_back_returns_to_the_page_one_came_from(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    studio.pages.go("history")
    studio.desk.session_wanted.emit(session_named(studio.desk, "Near misses"))
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    page.head.back.click()
    assert isinstance(studio.pages.page, HistoryPage)


def test_step_is_taken_back_from_the_history(studio: Studio) -> None:
    desk = studio.desk
    assert desk is not None
    desk.do(sessions.edit, session_id=session_named(desk, "Near misses"), title="Near hits")
    studio.pages.go("history")
    page = studio.pages.page
    assert isinstance(page, HistoryPage)
    page.table.choose(page.model.at(1).id)
    page.offered[0].trigger()
    assert studio.window.findChild(ErrorSheet) is None
    # The head of the day stands above its steps.
    assert [page.model.index(place, WHAT).data() for place in (1, 2)] == [
        "Undid: renamed “Near misses” to “Near hits”",
        "Renamed “Near misses” to “Near hits”",
    ]
    undone = page.model.index(2, WHAT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert undone == "What: Renamed “Near misses” to “Near hits”, taken back later"


def test_dropped_file_is_previewed(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,email\nTomas,tomas@example.org\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    studio.window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    page = studio.pages.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(page.begin.isEnabled, timeout=20_000)


class _OwnDrop(QDropEvent):
    """A drag that began in one of our own windows."""

    @override
    def source(self) -> QObject:
        return self.begun

    begun: QObject


def test_session_dragged_out_and_back_in_is_not_imported(studio: Studio, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "session.ics"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = _OwnDrop(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    drop.begun = studio.window
    before = studio.pages.page
    studio.window.dropEvent(drop)
    assert studio.pages.page is before


def test_file_of_ours_that_is_dropped_is_opened(studio: Studio, tmp_path: Path) -> None:
    assert studio.desk is not None
    copy = studio.desk.document.save_copy(tmp_path / "other.cqo")
    studio.window.import_wanted.emit(str(copy))
    assert studio.desk.document.path == copy


@pytest.mark.parametrize(
    ("content", "heading"),
    [(b"not a database, really not", "The file cannot be read"), (None, "The file cannot be read")],
)
def test_bad_file_is_said_and_the_open_one_stays(
    studio: Studio, tmp_path: Path, content: bytes | None, heading: str
) -> None:
    assert studio.desk is not None
    kept = studio.desk.document.path
    bad = tmp_path / "bad.cqo"
    if content is not None:
        bad.write_bytes(content)
    studio.open(bad)
    sheet = studio.window.findChild(ErrorSheet)
    assert sheet is not None
    assert (sheet.windowTitle(), studio.desk.document.path) == (heading, kept)


def test_damaged_file_offers_a_recovered_copy(studio: Studio, file: File, tmp_path: Path) -> None:
    assert studio.desk is not None
    copy = studio.desk.document.save_copy(tmp_path / "damaged.cqo")
    content = bytearray(copy.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\xff" * 4096 * 4
    copy.write_bytes(content)
    studio.open(copy)
    sheet = studio.window.findChild(ErrorSheet)
    assert sheet is not None
    assert [each.text() for each in sheet.findChildren(QPushButton)] == ["Close", "Recover a copy…"]


def test_deleted_file_offers_a_copy(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    with qtbot.waitSignal(studio.desk.document.gone, timeout=5000):
        studio.desk.document.path.unlink()
    sheet = studio.window.findChild(ErrorSheet)
    assert sheet is not None
    assert sheet.windowTitle() == "The file is gone"


def test_colleagues_change_shows_without_asking(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    other = open_file(studio.desk.document.path, author="Tom")
    other.do(sessions.edit, session_id=session_named(studio.desk, "Near misses"), title="Tom was here")
    other.close()
    studio.pages.go("programme")
    page = studio.pages.page
    assert isinstance(page, ProgrammePage)
    qtbot.waitUntil(lambda: "Tom was here" in [page.model.index(row, 2).data() for row in range(5)], timeout=5000)


def test_window_is_remembered(studio: Studio, kept: QSettings) -> None:
    assert studio.desk is not None
    studio.window.toggle_rail()
    studio.window.close()
    found = settings.load(kept)
    assert (found.folded, found.last_file) == (True, str(studio.desk.document.path))


def test_first_start_offers_three_ways(theme: Theme, kept: QSettings, qtbot: QtBot) -> None:
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.begin(None)
    welcome = window.stack.currentWidget()
    assert isinstance(welcome, WelcomePage)
    assert window.rail.isHidden()
    qtbot.keyClick(welcome.sample, Qt.Key.Key_Return)
    assert made.desk is not None
    assert made.desk.network.name == "Chief Quality Officer Network"
    assert not window.rail.isHidden()
    made.close()


def test_last_file_is_opened_again(studio: Studio, theme: Theme, kept: QSettings, qtbot: QtBot) -> None:
    assert studio.desk is not None
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    second = Studio(window, theme, kept)
    second.begin(None)
    assert second.desk is not None
    assert second.desk.document.path == studio.desk.document.path
    second.close()


def test_problems_are_counted_and_lead_to_where_they_are_mended(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    qtbot.waitUntil(studio.window.status.problems.isVisible, timeout=10_000)
    assert (
        studio.window.status.problems.text()
        == f"{len([p for p in desk.problems if p.severity.value != 'note'])} things to look at"
    )
    menu = problem_menu.menu(studio.window, desk)
    first = desk.problems[0]
    menu.actions()[0].trigger()
    assert isinstance(studio.pages.page, FairPage if first.repair == "Find a time" else SessionPage)


def test_people_are_found_by_organization_name_or_city(studio: Studio) -> None:
    studio.pages.go("people")
    page = studio.pages.page
    assert isinstance(page, PeoplePage)
    page.search.setText("perth")
    page.search.returnPressed.emit()
    assert [row.name for row in page.model.rows] == ["김서연"]


def test_fault_of_ours_is_reported_without_names(studio: Studio, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError("Maya Okafor divided /home/maya/secret.cqo by nothing")

    with pytest.raises(ZeroDivisionError) as caught:
        fail()
    text = report.report(caught.value)
    assert "ZeroDivisionError in" in text
    assert "test_studio.fail" in text
    assert "Maya" not in text
    dialog = report.ReportDialog(studio.window, caught.value)
    next(each for each in dialog.findChildren(QPushButton) if "Copy" in each.text()).click()
    assert QApplication.clipboard().text() == text


def test_error_sheet_offers_its_ways(studio: Studio) -> None:
    done: list[str] = []
    sheet = error_sheet.show(studio.window, Refused("No <b>room</b>."), {"Try again": lambda: done.append("again")})
    next(each for each in sheet.findChildren(QPushButton) if each.text() == "Try again").click()
    assert (done, sheet.windowTitle()) == (["again"], "This was not done")


def test_keys_are_listed_from_the_verbs_themselves(studio: Studio) -> None:
    studio.pages.go("programme")
    page = studio.pages.page
    assert page is not None
    groups = {group.heading: group.lines for group in help_sheet.groups(studio.window, page)}
    assert ("Alt+Right", "A day later") in groups["On this page"]
    assert ("Ctrl+O", "Open") in groups["File"]


def test_no_two_verbs_of_the_window_share_a_key(studio: Studio) -> None:
    keys = [key.toString() for action in studio.window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_status_has_a_word_and_a_sign() -> None:
    assert len({status(each) for each in SessionStatus}) == len({status_icon(each) for each in SessionStatus}) == 7


def test_toast_stays_in_front_when_another_page_is_shown(studio: Studio) -> None:
    studio.desk.say("Move “Near misses” to 21 November 2030")
    toast = studio.window.toast
    studio.pages.go("people")
    middle = toast.geometry().center()
    assert studio.window.stack.childAt(middle) in {toast, *toast.findChildren(QWidget)}
