"""The month: days are walked, sessions are carried, and everything is said."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from cqo_desktop.models.clock import Clock
from cqo_desktop.widgets.month_grid import MonthGrid
from cqo_desktop.widgets.theme import Theme

Key = Qt.Key
HOME = ZoneInfo("America/Toronto")
TODAY = date(2026, 10, 15)
PLAIN = Qt.KeyboardModifier.NoModifier


def entry(number: int, start: datetime, title: str = "Session") -> Entry:
    at = start.replace(tzinfo=HOME)
    return Entry(
        id=number, start=at, end=at + timedelta(hours=1), title=title, series="Monthly", hue=Hue.BLUE,
        status=SessionStatus.CONFIRMED, warned="", who="Lena", where="Online",
    )  # fmt: skip


FATIGUE = entry(1, datetime(2026, 10, 22, 16), "Workforce fatigue")
LATE = entry(2, datetime(2026, 10, 22, 19), "Late")
NOVEMBER = entry(3, datetime(2026, 11, 19, 16), "Near misses")


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> MonthGrid:
    made = MonthGrid(Clock(), lambda: TODAY)
    qtbot.addWidget(made)
    made.dress(Clock(), 7, "America/Toronto", "")
    made.show_entries([NOVEMBER, LATE, FATIGUE])
    made.resize(900, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(grid: MonthGrid) -> list[Any]:
    """Write down all it says from now on."""
    heard: list[Any] = []
    for name in ("chose", "opened", "new_wanted", "day_changed", "lifted", "more_wanted"):
        getattr(grid, name).connect(lambda value, name=name: heard.append((name, value)))
    grid.moved.connect(lambda number, start: heard.append(("moved", number, start)))
    return heard


def test_month_begins_in_the_week_of_its_first_day(grid: MonthGrid) -> None:
    assert (grid.month, grid.day) == (date(2026, 10, 1), TODAY)
    assert grid.cell_rect(date(2026, 9, 27)).topLeft().x() == 0
    grid.dress(Clock(), 1, "America/Toronto", "")
    assert grid.cell_rect(date(2026, 9, 28)).topLeft().x() == 0
    assert grid.cell_rect(date(2026, 9, 27)).isEmpty()


def test_six_rows_are_equally_high_and_fill_the_grid(grid: MonthGrid) -> None:
    rects = [grid.cell_rect(date(2026, 9, 27) + timedelta(days=7 * week)) for week in range(6)]
    assert max(rect.height() for rect in rects) - min(rect.height() for rect in rects) <= 1
    assert rects[-1].bottom() == grid.height()


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Key.Key_Right, date(2026, 10, 16)),
        (Key.Key_Up, date(2026, 10, 8)),
        (Key.Key_Home, date(2026, 10, 11)),
        (Key.Key_End, date(2026, 10, 17)),
        (Key.Key_PageDown, date(2026, 11, 12)),
        (Key.Key_PageUp, date(2026, 9, 17)),
    ],
)
def test_keys_walk_days(grid: MonthGrid, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    qtbot.keyClick(grid, key)
    assert grid.day == day
    assert not grid.cell_rect(day).isEmpty()


def test_walking_onto_a_day_chooses_its_first_session_and_off_it_none(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    qtbot.keyClick(grid, Key.Key_Down)
    qtbot.keyClick(grid, Key.Key_Right)
    assert heard == [
        ("day_changed", date(2026, 10, 22)), ("chose", 1), ("day_changed", date(2026, 10, 23)), ("chose", 0),
    ]  # fmt: skip


def test_a_day_is_said_with_its_sessions_and_its_clocks(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.watch(["Europe/London", "Europe/Copenhagen", "America/Toronto"])
    qtbot.keyClick(grid, Key.Key_Down)
    assert grid.accessibleDescription() == "Thursday 22 October 2026. 2 sessions. Workforce fatigue. Late"
    grid.go(date(2026, 10, 24))
    qtbot.keyClick(grid, Key.Key_Right)
    assert grid.accessibleDescription() == (
        "Sunday 25 October 2026. No session. Clocks move by −1 h in London, Copenhagen"
    )


def test_enter_opens_the_session_or_plans_on_the_empty_day(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    qtbot.keyClick(grid, Key.Key_Return)
    grid.choose(1)
    qtbot.keyClick(grid, Key.Key_Return)
    assert ("new_wanted", TODAY) in heard
    assert heard[-1] == ("opened", 1)


def test_choosing_a_session_far_off_scrolls_to_it(grid: MonthGrid) -> None:
    grid.choose(3)
    assert (grid.chosen, grid.day) == (3, date(2026, 11, 19))
    assert not grid.chip_rect(3).isEmpty()
    grid.choose(None)
    assert grid.chosen is None


def test_wheel_scrolls_by_weeks_and_keeps_the_day(grid: MonthGrid, qtbot: QtBot) -> None:
    for turned in (-60, -60, -120 * 4):
        middle = QPointF(grid.rect().center())
        event = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, PLAIN,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(grid, event)
    assert not grid.cell_rect(date(2026, 11, 1)).isEmpty()
    assert grid.cell_rect(date(2026, 10, 31)).isEmpty()
    assert (grid.month, grid.day) == (date(2026, 11, 1), TODAY)


def test_session_is_dragged_to_another_day_at_its_hour(grid: MonthGrid, qtbot: QtBot) -> None:
    asked: list[tuple[int, datetime, int]] = []
    grid.answer = lambda *each: asked.append(each) or "Thu 29 Oct, 4:00 p.m."
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 10, 29))
    grid.grab()
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, PLAIN, middle(grid, date(2026, 10, 29)))
    there = datetime(2026, 10, 29, 16, tzinfo=HOME)
    assert heard[-1] == ("moved", 1, there)
    assert asked[-1] == (1, there, 60)


def test_escape_puts_a_dragged_session_back(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 10, 29))
    qtbot.keyClick(grid, Key.Key_Escape)
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, PLAIN, middle(grid, date(2026, 10, 29)))
    assert [each for each in heard if each[0] == "moved"] == []


def test_session_deleted_by_somebody_else_is_carried_no_further(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 10, 29))
    grid.show_entries([])
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, PLAIN, middle(grid, date(2026, 10, 29)))
    assert [each for each in heard if each[0] == "moved"] == []


def test_hiding_the_month_puts_a_dragged_session_back(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 10, 29))
    grid.hide()
    grid.show()
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, PLAIN, middle(grid, date(2026, 10, 29)))
    assert [each for each in heard if each[0] == "moved"] == []


def test_session_dragged_out_of_the_window_is_lifted_once(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 10, 29))
    qtbot.mouseMove(grid, QPoint(-40, 200))
    qtbot.mouseMove(grid, QPoint(-60, 200))
    assert [each for each in heard if each[0] in {"lifted", "moved"}] == [("lifted", 1)]


def test_weeks_flow_while_a_dragged_session_rests_on_the_edge(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    carry(grid, qtbot, FATIGUE, date(2026, 11, 5))
    qtbot.mouseMove(grid, QPoint(grid.width() // 2, grid.height() - 5))
    qtbot.waitUntil(lambda: not grid.cell_rect(date(2026, 11, 12)).isEmpty(), timeout=10_000)
    qtbot.mouseMove(grid, middle(grid, date(2026, 11, 12)))
    shown = grid.cell_rect(date(2026, 11, 12))
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, PLAIN, shown.center().toPoint())
    assert heard[-1] == ("moved", 1, datetime(2026, 11, 12, 16, tzinfo=HOME))


def carry(grid: MonthGrid, qtbot: QtBot, carried: Entry, day: date) -> None:
    start = grid.chip_rect(carried.id).center().toPoint()
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, PLAIN, start)
    qtbot.mouseMove(grid, start + QPoint(20, 20))
    qtbot.mouseMove(grid, middle(grid, day))


def middle(grid: MonthGrid, day: date) -> QPoint:
    return grid.cell_rect(day).center().toPoint()


def test_double_click_opens_a_session_and_plans_on_an_empty_day(grid: MonthGrid, qtbot: QtBot) -> None:
    heard = told(grid)
    qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, PLAIN, grid.chip_rect(1).center().toPoint())
    qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, PLAIN, middle(grid, date(2026, 10, 8)))
    assert [each for each in heard if each[0] in {"opened", "new_wanted"}] == [
        ("opened", 1), ("new_wanted", date(2026, 10, 8)),
    ]  # fmt: skip


def test_sessions_without_room_are_counted_and_asked_for(grid: MonthGrid, qtbot: QtBot) -> None:
    many = [entry(number, datetime(2026, 10, 22, 8 + number), f"Session {number}") for number in range(1, 9)]
    grid.show_entries(many)
    heard = told(grid)
    cell = grid.cell_rect(date(2026, 10, 22))
    assert [not grid.chip_rect(number).isEmpty() for number in range(1, 9)] == [True] * 3 + [False] * 5
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, PLAIN, QPoint(round(cell.right()) - 20, round(cell.top()) + 14))
    assert heard[-1] == ("more_wanted", date(2026, 10, 22))


def test_chosen_session_is_followed_and_forgotten_when_it_is_gone(grid: MonthGrid) -> None:
    grid.choose(1)
    heard = told(grid)
    later = replace(FATIGUE, start=FATIGUE.start + timedelta(days=70), end=FATIGUE.end + timedelta(days=70))
    grid.show_entries([later, LATE])
    assert (grid.chosen, grid.day) == (1, date(2026, 12, 31))
    grid.show_entries([LATE])
    assert grid.chosen is None
    assert heard == [("day_changed", date(2026, 12, 31)), ("chose", 0)]
