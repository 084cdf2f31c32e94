"""A few rows that open, walked by the arrows; the others behind a button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.linked_rows import FEW, Linked, LinkedRows
from cqo_desktop.widgets.theme import Theme

MANY = [Linked(place, f"Session {place}", "Host", "calendar") for place in range(1, FEW + 4)]


@pytest.fixture
def rows(theme: Theme, qtbot: QtBot) -> LinkedRows:
    made = LinkedRows("Sessions", "None yet.", "Show all {n} sessions")
    qtbot.addWidget(made)
    made.show_rows(MANY)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_first_few_are_shown_and_the_button_brings_the_others(rows: LinkedRows) -> None:
    assert [row.accessibleName() for row in rows.rows] == [f"Session {n}, Host" for n in range(1, FEW + 1)]
    (more,) = rows.findChildren(QPushButton)
    assert more.text() == f"Show all {len(MANY)} sessions"
    more.click()
    assert len(rows.rows) == len(MANY)


def test_arrows_walk_and_enter_opens(rows: LinkedRows, qtbot: QtBot) -> None:
    opened: list[int] = []
    rows.opened.connect(opened.append)
    rows.rows[0].setFocus()
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Down)
    assert rows.rows[1].hasFocus()
    qtbot.keyClick(rows.rows[1], Qt.Key.Key_Return)
    qtbot.keyClick(rows.rows[1], Qt.Key.Key_Up)
    assert rows.rows[0].hasFocus()
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Up)
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Space)
    assert opened == [2, 1]


def test_markup_in_a_row_is_text_in_its_tip(rows: LinkedRows) -> None:
    rows.show_rows([Linked(1, "A <b>bold</b> title", "Host & <i>friend</i>", "calendar")])
    assert rows.rows[0].toolTip() == "<p>A &lt;b&gt;bold&lt;/b&gt; title<br>Host &amp; &lt;i&gt;friend&lt;/i&gt;</p>"


def test_nothing_is_said(rows: LinkedRows, qtbot: QtBot) -> None:
    rows.show_rows([])
    assert rows.rows == []
    qtbot.waitUntil(lambda: [each.text() for each in rows.findChildren(QLabel)] == ["None yet."])


def test_same_rows_stay_unfolded(rows: LinkedRows) -> None:
    rows.findChildren(QPushButton)[0].click()
    rows.show_rows(list(MANY))
    assert len(rows.rows) == len(MANY)
