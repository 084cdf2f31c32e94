"""Week and agenda on the calendar's page: what is drawn, stretched and carried there happens in the file."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import programme
from cqo_desktop.views.calendar import week as calendar_week
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.calendar.views import AGENDA, MONTH, WEEK
from cqo_desktop.views.desk import Desk
from tests.window import session_named

Key = Qt.Key
Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FATIGUE, NEAR = "Workforce fatigue", "Near misses"
DAY = date(2030, 10, 17)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 870)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    made.go(DAY)
    made.month.setFocus()
    return made


def show(page: CalendarPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(page.month, key)


def row(page: CalendarPage, title: str) -> SessionRow:
    return next(each for each in page.desk.document.ask(programme.listed) if each.title == title)


def toronto(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zones.zone("America/Toronto"))


def test_keys_lead_to_each_view_with_the_same_day_and_session(page: CalendarPage, qtbot: QtBot) -> None:
    chosen = session_named(page.desk, FATIGUE)
    found = []
    for key in (Key.Key_W, Key.Key_A, Key.Key_M):
        qtbot.keyClick(page.focusWidget(), key)
        found.append((page.key, page.segments.key, page.view.day, page.view.chosen))
    assert found == [(name, name, DAY, chosen) for name in (WEEK, AGENDA, MONTH)]


def test_week_is_entitled_by_its_days_and_turned_by_weeks(page: CalendarPage, qtbot: QtBot) -> None:
    page.desk.prefer(week_start="7")
    show(page, qtbot, Key.Key_W)
    assert page.header.title == "13 to 19 October 2030"
    page.turn(2)
    assert page.header.title == "27 Oct to 2 Nov 2030"
    page.desk.prefer(week_start="1")
    assert page.header.title == "28 Oct to 3 Nov 2030"


def test_session_is_carried_and_stretched_by_keys_in_week_and_agenda(page: CalendarPage, qtbot: QtBot) -> None:
    for key in (Key.Key_W, Key.Key_A):
        qtbot.keyClick(page.focusWidget(), key)
        qtbot.keyClick(page.focusWidget(), Key.Key_Down, Alt)
        qtbot.keyClick(page.focusWidget(), Key.Key_Right, Alt)
        qtbot.keyClick(page.focusWidget(), Key.Key_Down, Ctrl | Alt)
    after = row(page, FATIGUE)
    assert (after.wall, after.minutes) == (datetime(2030, 10, 19, 16, 30), 90)
    assert (page.view.chosen, page.view.day) == (after.id, date(2030, 10, 19))
    for _ in range(6):
        page.desk.undo()
    assert (row(page, FATIGUE).wall, row(page, FATIGUE).minutes) == (datetime(2030, 10, 17, 16), 60)


def test_no_key_makes_a_session_shorter_than_a_quarter(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    for _ in range(6):
        qtbot.keyClick(page.week, Key.Key_Up, Ctrl | Alt)
    assert row(page, FATIGUE).minutes == 15


def test_session_is_dragged_and_stretched_by_the_mouse(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    chip = page.week.chip_rect(session_named(page.desk, FATIGUE))
    start = chip.center().toPoint()
    for way in (QPoint(0, 10), QPoint(0, 24)):
        if way.y() == 10:
            qtbot.mousePress(page.week, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(page.week, start + way)
    qtbot.mouseRelease(page.week, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 24))
    assert row(page, FATIGUE).wall == datetime(2030, 10, 17, 16, 30)
    page.week.resized.emit(session_named(page.desk, FATIGUE), 75)
    assert row(page, FATIGUE).minutes == 75


def test_drawn_session_is_planned_and_opened(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    with qtbot.waitSignal(page.desk.field_wanted):
        page.week.drawn.emit(toronto(date(2030, 10, 18), 10, 15), 45)
    made = row(page, "New session")
    assert (made.wall, made.minutes, made.zone) == (datetime(2030, 10, 18, 10, 15), 45, "America/Toronto")


def test_n_plans_at_the_hour_the_keyboard_is_on(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    page.week.walk(date(2030, 10, 16), 11 * 60)
    qtbot.keyClick(page.week, Key.Key_N)
    assert row(page, "New session").wall == datetime(2030, 10, 16, 11)


def test_drag_of_a_new_session_says_who_would_sleep(page: CalendarPage) -> None:
    assert page.week.answer(0, toronto(DAY, 16), 60) == "Thu 17 Oct, 4:00 p.m., 1 asleep"


def test_another_city_is_chosen_from_a_menu_and_kept(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    assert page.week.sheet.rulers.second == "Perth"
    qtbot.keyClick(page.week, Key.Key_Z)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    offered = menu.actions()
    assert offered[0].isChecked()
    assert [each.text().partition(",")[0] for each in offered[2:]] == ["Perth", "London"]
    offered[3].trigger()
    menu.close()
    assert page.week.sheet.rulers.second == "London"
    assert page.desk.settings.second_zone == "Europe/London"
    assert page.agenda.model.headerData(4, Qt.Orientation.Horizontal) == "London"


def test_menu_ticks_the_city_that_is_shown(page: CalendarPage) -> None:
    page.desk.prefer(second_zone="Australia/Perth")
    menu = calendar_week.zones_menu(page, page.desk, page.there.members, page.week.zone, page.week.second)
    assert [each.isChecked() for each in menu.actions() if not each.isSeparator()] == [False, True, False]


def test_several_sessions_of_the_agenda_are_moved_in_one_step(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.month, Key.Key_A)
    qtbot.keyClick(page.focusWidget(), Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.focusWidget(), Key.Key_Right, Alt)
    assert [row(page, title).wall.day for title in (FATIGUE, NEAR)] == [18, 22]
    page.desk.undo()
    assert [row(page, title).wall.day for title in (FATIGUE, NEAR)] == [17, 21]


def test_agenda_opens_deletes_and_duplicates(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.month, Key.Key_A)
    table = page.agenda.table
    with qtbot.waitSignal(page.desk.session_wanted) as signal:
        qtbot.keyClick(table, Key.Key_Return)
    assert signal.args == [session_named(page.desk, FATIGUE)]
    qtbot.keyClick(table, Key.Key_D, Ctrl)
    assert [each.title for each in page.desk.document.ask(programme.listed)].count(FATIGUE) == 2
    qtbot.keyClick(table, Key.Key_Delete)
    assert [each.title for each in page.desk.document.ask(programme.listed)].count(FATIGUE) == 1


def test_narrow_window_is_not_held_open_by_the_panel(page: CalendarPage, qtbot: QtBot) -> None:
    show(page, qtbot, Key.Key_W)
    assert page.minimumSizeHint().width() < 1080
    page.resize(900, 600)
    assert (page.width(), page.panel.isVisible()) == (900, False)
