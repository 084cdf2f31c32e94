"""The look changes at once and wholly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets import icons
from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.search_field import SearchField
from cqo_desktop.widgets.theme import Choice, Theme, chosen, wanted
from cqo_desktop.widgets.tokens import Look


@pytest.mark.parametrize(
    ("choice", "scheme", "look"),
    [
        (Choice.SYSTEM, Qt.ColorScheme.Unknown, Look.LIGHT),
        (Choice.SYSTEM, Qt.ColorScheme.Dark, Look.DARK),
        (Choice.LIGHT, Qt.ColorScheme.Dark, Look.LIGHT),
        (Choice.DARK, Qt.ColorScheme.Light, Look.DARK),
        (Choice.HIGH_CONTRAST, Qt.ColorScheme.Light, Look.HC_LIGHT),
        (Choice.HIGH_CONTRAST, Qt.ColorScheme.Dark, Look.HC_DARK),
    ],
)
def test_choice_and_system_make_the_look(choice: Choice, scheme: Qt.ColorScheme, look: Look) -> None:
    assert wanted(choice, scheme) is look


def parts() -> QWidget:
    made = QWidget()
    made.setObjectName("page")
    layout = QVBoxLayout(made)
    for part in (
        button("Save", variant="primary", picture="check"),
        button("Plain", picture="plus"),
        icon_button("x", "Close"),
        SearchField("Find"),
        QLineEdit("text"),
    ):
        layout.addWidget(part)
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.resize(300, 260)
    return made


def test_switching_live_paints_the_same_as_starting_so(theme: Theme, qtbot: QtBot) -> None:
    switched = parts()
    qtbot.addWidget(switched)
    switched.show()
    switched.grab()
    theme.wear(Look.DARK)
    try:
        fresh = parts()
        qtbot.addWidget(fresh)
        fresh.show()
        assert switched.grab().toImage() == fresh.grab().toImage()
    finally:
        theme.wear(Look.LIGHT)


def test_icon_nobody_brought_is_an_error(theme: Theme) -> None:
    with pytest.raises(LookupError, match="There is no icon nonsense"):
        icons.svg("nonsense", "#000000", 2)
    assert b'stroke-width="3"' in icons.svg("check", "#123456", 3)


def test_switch_is_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.LIGHT)


def test_a_theme_from_elsewhere_is_the_systems() -> None:
    assert [chosen(word) for word in ("dark", "sepia", "")] == [Choice.DARK, Choice.SYSTEM, Choice.SYSTEM]
