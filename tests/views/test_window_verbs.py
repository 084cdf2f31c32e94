"""One table of verbs: menus, keys, help sheet and panes."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from cqo_desktop.services import people
from cqo_desktop.views import help_sheet, panes
from cqo_desktop.views.studio import Studio

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_menu_bar_shows_the_table(studio: Studio) -> None:
    bar = [action.text().replace("&", "") for action in studio.window.menuBar().actions()]
    assert bar == ["File", "Edit", "View", "Session", "People", "Window", "Help"]


def test_no_key_is_given_twice(studio: Studio) -> None:
    page = studio.pages.page
    assert page is not None
    verbs = [verb for menu in studio.window.menus for verb in menu.verbs]
    verbs += [action.data() for action in page.offered if action.data()]
    keys = [key.toString() for verb in verbs if verb.shortcut for key in QKeySequence.listFromString(verb.shortcut)]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_verb_without_a_key_is_in_a_menu_and_every_action_has_words(studio: Studio) -> None:
    for action in studio.window.actions():
        assert action.isSeparator() or action.text()


def test_a_menu_ends_with_what_the_page_offers(studio: Studio) -> None:
    menu: QMenu = studio.window.menuBar().actions()[3].menu()  # type: ignore[assignment]
    studio.pages.go("programme")
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    own = ["New on this page", "", "Find a time for a session", "Who took the hard hours", "Plan a fair year"]
    assert texts[:7] == [*own, "", "Open"]
    studio.pages.go("people")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == own


def test_keys_go_to_pages_and_settings(studio: Studio, qtbot: QtBot) -> None:
    qtbot.keyClick(studio.window, Qt.Key.Key_Comma, CTRL)
    assert type(studio.pages.page).__name__ == "PreferencesPage"
    qtbot.keyClick(studio.window, Qt.Key.Key_1, CTRL)
    assert studio.pages.page is not None
    assert type(studio.pages.page).__name__ != "PreferencesPage"


def test_saving_says_that_it_is_saved_already(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    with qtbot.waitSignal(studio.desk.said) as said:
        qtbot.keyClick(studio.window, Qt.Key.Key_S, CTRL)
    assert said.args == ["Already saved: every change is kept as you make it", False]


def test_the_help_sheet_lists_the_keys_of_page_and_window(studio: Studio) -> None:
    studio.pages.go("programme")
    sheet = help_sheet.show(studio.window, studio.pages.page)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert shown >= {"On this page", "File", "Ctrl+K", "Search or do", "F1 or ?", "Keys of this page", "Ctrl+D"}
    sheet.close()


def test_a_question_mark_asks_for_help_unless_one_is_typing(studio: Studio, qtbot: QtBot) -> None:
    asked: list[bool] = []
    studio.window.help_wanted.disconnect()
    studio.window.help_wanted.connect(lambda: asked.append(True))
    studio.finder.palette.open_up()
    qtbot.keyClick(studio.finder.palette.field, Qt.Key.Key_Question, SHIFT)
    assert (asked, studio.finder.palette.field.text()) == ([], "?")
    studio.finder.palette.close_up()
    qtbot.keyClick(studio.window, Qt.Key.Key_Question)
    assert asked == [True]


def test_f6_goes_from_pane_to_pane_and_back(studio: Studio) -> None:
    window = studio.window
    panes.go(window, 1)
    first = window.focusWidget()
    panes.go(window, 1)
    second = window.focusWidget()
    panes.go(window, -1)
    assert window.focusWidget() is first is not second


def test_two_windows_on_one_file_stay_in_step(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    studio.window.window_wanted.emit()
    other = studio.others[-1]
    assert other.desk is not None
    with qtbot.waitSignal(other.desk.document.changed) as changed:
        studio.desk.document.do(people.add, name="Odile Quill")
    assert "person" in changed.args[0]
    assert [row.name for row in other.desk.document.ask(people.listed)].count("Odile Quill") == 1
    other.window.close()
    studio.desk.document.do(people.add, name="Tom Reed")
