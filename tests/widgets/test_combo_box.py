"""A box cuts what it shows between letters, and tells the rest in a tip."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.icons import icon
from cqo_desktop.widgets.theme import Theme

LONG = "Tue 1 Dec 2026: How diagnosis <goes> wrong"


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> ComboBox:
    made = ComboBox()
    qtbot.addWidget(made)
    made.addItems([LONG, "All"])
    made.resize(180, 34)
    made.show()
    return made


def tip(box: ComboBox) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    return QToolTip.text()


def test_long_text_ends_with_an_ellipsis_and_has_a_tip(box: ComboBox) -> None:
    shown = box.shown_text()
    assert (shown[-1], LONG.startswith(shown[:-1]), box.currentText()) == ("…", True, LONG)
    assert tip(box) == "<p>Tue 1 Dec 2026: How diagnosis &lt;goes&gt; wrong</p>"


def test_text_that_fits_stands_whole_and_has_the_boxs_own_tip(box: ComboBox) -> None:
    box.setCurrentIndex(1)
    assert (box.shown_text(), tip(box)) == ("All", "")
    box.setToolTip("Whose hours count")
    assert tip(box) == "Whose hours count"


def test_box_that_grows_shows_more(box: ComboBox) -> None:
    box.resize(600, 34)
    assert (box.shown_text(), tip(box)) == (LONG, "")


def test_picture_takes_room_from_the_text(box: ComboBox) -> None:
    before = box.shown_text()
    box.setItemIcon(0, icon("globe"))
    assert len(box.shown_text()) < len(before)


@pytest.mark.parametrize("name", ["ד״ר אביגיל רוזנברג־לוינסון מן המרכז", "الدكتورة فاطمة الزهراء بنت عبد الرحمن"])
def test_name_from_right_to_left_keeps_its_beginning(box: ComboBox, name: str) -> None:
    box.setItemText(0, name)
    shown = box.shown_text()
    assert (shown.endswith("…"), name.startswith(shown.rstrip("…\u200d"))) == (True, True)


def test_placeholder_stands_where_nothing_is_chosen(box: ComboBox) -> None:
    box.setCurrentIndex(-1)
    assert (box.shown_text(), tip(box)) == ("", "")
    box.setPlaceholderText("Choose")
    assert box.shown_text() == "Choose"
    assert not box.grab().isNull()


def test_box_to_type_in_is_left_to_its_line(box: ComboBox) -> None:
    box.setEditable(True)
    assert (box.shown_text(), tip(box)) == (LONG, "")
    assert not box.grab().isNull()
