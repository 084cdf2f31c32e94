"""A coordinator plans in the calendar by keyboard alone, from month to week to agenda."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import programme
from cqo_desktop.store.file import File
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.calendar.views import AGENDA, WEEK
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.window import session_named, show

Key = Qt.Key
Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FATIGUE = "Workforce fatigue"


@pytest.fixture
def studio(file: File, theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Show the week of a session that is planned."""
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.open(file.path)
    window.resize(1440, 900)
    show(window, qtbot)
    made.pages.go("calendar")
    page_of(made).go(date(2030, 10, 17))
    page_of(made).month.setFocus()
    yield made
    made.close()


def page_of(studio: Studio) -> CalendarPage:
    page = studio.pages.page
    assert isinstance(page, CalendarPage)
    return page


def press(qtbot: QtBot, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Send keys to where the keyboard is."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key, modifier)


def rows(studio: Studio) -> dict[str, SessionRow]:
    assert studio.desk is not None
    return {row.title: row for row in studio.desk.document.ask(programme.listed)}


def test_session_is_found_carried_and_made_longer_in_the_week(studio: Studio, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_W)
    page = page_of(studio)
    assert (page.key, page.week.chosen) == (WEEK, session_named(page.desk, FATIGUE))

    # Two hours earlier, on Friday, and half an hour longer.
    press(qtbot, *[Key.Key_Up] * 8, Key.Key_Right, modifier=Alt)
    press(qtbot, Key.Key_Down, Key.Key_Down, modifier=Control | Alt)
    moved = rows(studio)[FATIGUE]
    assert (moved.wall, moved.minutes) == (datetime(2030, 10, 18, 14), 90)

    # What was chosen stays so, and the way back is the same for all.
    assert page.week.chosen == moved.id
    # Quick presses of one kind are one step.
    press(qtbot, Key.Key_Z, Key.Key_Z, modifier=Control)
    back = rows(studio)[FATIGUE]
    assert (back.wall, back.minutes) == (datetime(2030, 10, 17, 16), 60)


def test_new_session_is_planned_at_the_hour_the_keyboard_is_on(studio: Studio, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_W, Key.Key_Left, *[Key.Key_Up] * 4, Key.Key_N)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    assert rows(studio)["New session"].wall == datetime(2030, 10, 16, 15)


def test_agenda_does_what_the_week_does(studio: Studio, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_A)
    page = page_of(studio)
    assert (page.key, page.agenda.chosen) == (AGENDA, session_named(page.desk, FATIGUE))
    press(qtbot, Key.Key_Down, modifier=Alt)
    press(qtbot, Key.Key_D, modifier=Control)
    press(qtbot, Key.Key_Delete)
    assert rows(studio)[FATIGUE].wall == datetime(2030, 10, 24, 16, 15)
    press(qtbot, Key.Key_J, Key.Key_Return)
    assert isinstance(studio.pages.page, SessionPage)
