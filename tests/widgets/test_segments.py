"""Segments show one of a few views."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.segments import Segments
from cqo_desktop.widgets.theme import Theme


def segments(qtbot: QtBot) -> tuple[Segments, list[str]]:
    made, told = Segments("View", [("month", "Month"), ("week", "Week")]), []
    qtbot.addWidget(made)
    made.picked.connect(told.append)
    made.show()
    return made, told


def test_a_click_shows_another_view_once(theme: Theme, qtbot: QtBot) -> None:
    made, told = segments(qtbot)
    week = made.findChildren(QAbstractButton)[1]
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    assert (made.key, told) == ("week", ["week"])


def test_arrows_walk_and_names_say_what_of(theme: Theme, qtbot: QtBot) -> None:
    made, told = segments(qtbot)
    month, week = made.findChildren(QAbstractButton)
    with qtbot.waitActive(made):
        made.activateWindow()
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert (told, week.accessibleName()) == (["week"], "View: Week")


def test_choosing_what_is_shown_says_nothing(theme: Theme, qtbot: QtBot) -> None:
    made, told = segments(qtbot)
    made.choose("month")
    assert told == []
