"""Chips that hide and show."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.chips import Choice
from cqo_desktop.widgets.filter_chips import FilterChips, _FilterChip
from cqo_desktop.widgets.theme import Theme

Left, Alt, Plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
CHOICES = [Choice(key, f"Series {key}", icon="layers", hue="blue") for key in "abc"]


@pytest.fixture
def chips(theme: Theme, qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.resize(900, 28)
    made.offer(CHOICES)
    made.show()
    return made


def shown(chips: FilterChips) -> list[_FilterChip]:
    return [each for each in chips.findChildren(_FilterChip) if each.isVisible()]


def click(qtbot: QtBot, chip: QAbstractButton, modifier: Qt.KeyboardModifier = Plain) -> None:
    qtbot.mouseClick(chip, Left, modifier, QPoint(20, 14))


def test_all_are_shown_at_first_and_a_click_hides_one(chips: FilterChips, qtbot: QtBot) -> None:
    assert chips.hidden == frozenset()
    with qtbot.waitSignal(chips.changed):
        click(qtbot, shown(chips)[1])
    assert chips.hidden == {"b"}


def test_alt_click_shows_only_this_one_and_again_all(chips: FilterChips, qtbot: QtBot) -> None:
    click(qtbot, shown(chips)[1], Alt)
    assert chips.hidden == {"a", "c"}
    click(qtbot, shown(chips)[1], Alt)
    assert chips.hidden == frozenset()


def test_keys_hide_and_show_alone(chips: FilterChips, qtbot: QtBot) -> None:
    qtbot.keyClick(shown(chips)[0], Qt.Key.Key_Space)
    qtbot.keyClick(shown(chips)[1], Qt.Key.Key_Return)
    assert chips.hidden == {"a", "b"}
    qtbot.keyClick(shown(chips)[0], Qt.Key.Key_Return, Alt)
    assert chips.hidden == {"b", "c"}


def test_what_is_hidden_stays_hidden_when_others_are_offered(chips: FilterChips, qtbot: QtBot) -> None:
    click(qtbot, shown(chips)[1])
    chips.offer([*CHOICES, Choice("d", "Series d", icon="layers", hue="green")])
    assert chips.hidden == {"b"}


def test_chips_without_room_are_in_a_menu(chips: FilterChips, qtbot: QtBot) -> None:
    chips.resize(200, 28)
    assert [chip.choice.key for chip in shown(chips)] == ["a"]
    chips._more.click()
    menu = chips.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    assert chips.hidden == {"c"}
    menu.close()
