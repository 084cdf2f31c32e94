"""A week's planning on the calendar, by keyboard alone, from opening the window to undoing the last step."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import programme
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from tests.window import session_named

Key = Qt.Key
Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NEAR = "Near misses"


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def row(studio: Studio, session_id: int) -> SessionRow:
    assert studio.desk is not None
    return studio.desk.document.ask(programme.one, session_id=session_id).row


def test_find_move_look_and_plan_without_a_mouse(studio: Studio, qtbot: QtBot) -> None:
    desk = studio.desk
    assert desk is not None
    near = session_named(desk, NEAR)
    before = row(studio, near).wall

    # To the calendar, and along the sessions to the one that is meant.
    press(qtbot, Key.Key_2, Control)
    page = studio.pages.page
    assert isinstance(page, CalendarPage)
    qtbot.waitUntil(page.month.hasFocus, timeout=5000)
    for _ in range(2):
        press(qtbot, Key.Key_J)
    assert page.view.chosen == near
    assert page.panel.session.title.text() == NEAR

    # A day later, a week later, and back again by undo; the keyboard stays with the session.
    press(qtbot, Key.Key_Right, Alt)
    press(qtbot, Key.Key_Down, Alt)
    assert row(studio, near).wall == before + timedelta(days=8)
    assert page.view.day == (before + timedelta(days=8)).date()
    press(qtbot, Key.Key_Z, Control)
    assert row(studio, near).wall == before
    assert page.view.day == before.date()

    # The same day by week and as a list, and back to the month.
    for key, view in ((Key.Key_W, page.week), (Key.Key_A, page.agenda), (Key.Key_M, page.month)):
        press(qtbot, key)
        qtbot.waitUntil(view.hasFocus, timeout=5000)
        assert (page.view.day, page.view.chosen) == (before.date(), near)

    # Another session two days on: planned, opened, and gone again by undo.
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_N)
    assert isinstance(studio.pages.page, SessionPage)
    made = session_named(desk, "New session")
    assert row(studio, made).wall.date() == (before + timedelta(days=2)).date()
    press(qtbot, Key.Key_2, Control)
    qtbot.waitUntil(page.month.hasFocus, timeout=5000)
    press(qtbot, Key.Key_Z, Control)
    assert page.rows.keys() == {each.id for each in desk.document.ask(programme.listed)}
    assert made not in page.rows
