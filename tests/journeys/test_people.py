"""Somebody new, a correction, and two entries made one: by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import people
from cqo_desktop.views.people.merge import MergeSheet
from cqo_desktop.views.people.page import PeoplePage
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.studio import Studio

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def page(studio: Studio, qtbot: QtBot) -> PeoplePage:
    number = next(number for number, place in enumerate(PLACES, 1) if place.key == "people")
    qtbot.keyClick(studio.window, getattr(Key, f"Key_{number}"), Control)
    shown = studio.pages.page
    assert isinstance(shown, PeoplePage)
    return shown


def everybody(studio: Studio) -> dict[str, PersonRow]:
    assert studio.desk is not None
    return {row.name: row for row in studio.desk.document.ask(people.listed)}


def test_add_find_correct_copy_merge_and_undo(studio: Studio, page: PeoplePage, qtbot: QtBot) -> None:
    # Somebody new begins in the card, name first.
    qtbot.keyClick(studio.window, Key.Key_N, Control)
    qtbot.keyClicks(focused(), "L. Whitcombe")
    qtbot.keyClick(focused(), Key.Key_Return)
    for typed in ("Lena", "Whitcombe", "Chair"):
        qtbot.keyClick(focused(), Key.Key_Tab)
        qtbot.keyClicks(focused(), typed)
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert everybody(studio)["L. Whitcombe"].role == "Chair"
    assert page.table.hasFocus()

    # Find both by typing, and choose them.
    qtbot.keyClick(studio.window, Key.Key_F, Control)
    qtbot.keyClicks(focused(), "whitcombe")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert [line.person.name for line in page.model.rows] == ["L. Whitcombe", "Lena Whitcombe"]
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.table, Key.Key_Home, Control)
    qtbot.keyClick(page.table, Key.Key_Down, Shift)
    assert page.bar.isVisible()

    # They go to a letter as a table, and are laid side by side.
    qtbot.keyClick(page.table, Key.Key_C, Control)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    qtbot.keyClick(page.table, Key.Key_M, Control)
    sheet = studio.window.findChildren(MergeSheet)[0]
    qtbot.keyClick(sheet, Key.Key_Return)
    assert "L. Whitcombe" not in everybody(studio)
    assert everybody(studio)["Lena Whitcombe"].role == "Chair"

    # And back.
    qtbot.keyClick(studio.window, Key.Key_Z, Control)
    assert {"L. Whitcombe", "Lena Whitcombe"} <= everybody(studio).keys()


def test_help_sheet_tells_the_keys_of_people(studio: Studio, page: PeoplePage) -> None:
    keys = {action.text(): action.shortcut().toString() for action in page.offered if not action.shortcut().isEmpty()}
    assert keys["Copy as a table"] == "Ctrl+C"
    assert keys["Merge into one…"] == "Ctrl+M"
    assert len(set(keys.values())) == len(keys)
    window = {key.toString() for menu in studio.window.menuBar().actions() for act in menu.menu().actions()
              for key in act.shortcuts()}  # fmt: skip
    assert not set(keys.values()) & window
