"""A week is walked by keys and rearranged by hand, and says where it is."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain import zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from cqo_desktop.models.clock import Clock
from cqo_desktop.widgets.theme import Choice, Theme
from cqo_desktop.widgets.week_geometry import HEAD, HOUR
from cqo_desktop.widgets.week_grid import WeekGrid

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TORONTO = "America/Toronto"
TUESDAY, THURSDAY = date(2026, 10, 20), date(2026, 10, 22)
FATIGUE, HUMAN, LATE = 1, 2, 3


def wall(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zones.zone(TORONTO))


def entry(entry_id: int, start: datetime, minutes: int = 60, status: SessionStatus = SessionStatus.DRAFT) -> Entry:
    end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    return Entry(entry_id, start, end, f"Session {entry_id}", "Monthly", Hue.BLUE, status, "", "", "")


ENTRIES = (
    entry(FATIGUE, wall(THURSDAY, 16)),
    entry(HUMAN, wall(THURSDAY, 9), 90),
    entry(LATE, wall(date(2026, 11, 5), 22), 180),
)


class Told:
    """All that a grid has said."""

    def __init__(self, grid: WeekGrid) -> None:
        self.signals: list[tuple[object, ...]] = []
        for name in ("chose", "opened", "new_wanted", "drawn", "moved", "resized", "lifted", "second_wanted"):
            getattr(grid, name).connect(lambda *values, name=name: self.signals.append((name, *values)))

    def of(self, name: str) -> list[tuple[object, ...]]:
        return [values[1:] for values in self.signals if values[0] == name]


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> Iterator[WeekGrid]:
    window = QWidget()
    qtbot.addWidget(window)
    made = WeekGrid(Clock(), lambda: wall(THURSDAY, 14))
    QVBoxLayout(window).addWidget(made)
    made.dress(Clock(), 7, TORONTO, "Australia/Sydney")
    made.go(THURSDAY)
    made.show_entries(ENTRIES)
    window.resize(900, 760)
    window.show()
    yield made
    window.hide()


@pytest.fixture
def told(grid: WeekGrid) -> Told:
    return Told(grid)


def spot(grid: WeekGrid, day: date, hour: float) -> QPoint:
    """Find an hour of a day in the widget, scrolling so that it is seen."""
    column = grid.sheet.geometry.column(grid.days.index(day))
    shown = QPointF(column.center().x(), hour * HOUR) - grid.inside(QPointF())
    return shown.toPoint()


def drag(qtbot: QtBot, grid: WeekGrid, start: QPoint, *way: QPoint, release: bool = True) -> None:
    qtbot.mousePress(grid, Left, pos=start)
    for point in (start + QPoint(8, 8), *way):
        qtbot.mouseMove(grid, point)
    if release:
        qtbot.mouseRelease(grid, Left, pos=way[-1])


def keys(qtbot: QtBot, grid: WeekGrid, *pressed: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    for key in pressed:
        qtbot.keyClick(grid, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_week_begins_where_people_say_and_working_hours_are_seen_first(grid: WeekGrid) -> None:
    assert (grid.days[0], grid.days[-1]) == (date(2026, 10, 18), date(2026, 10, 24))
    assert 0 < spot(grid, THURSDAY, 8).y() - HEAD < 2 * HOUR
    grid.dress(Clock(twelve=False), 1, TORONTO, "")
    assert grid.days[0] == date(2026, 10, 19)


def test_weekend_is_half_as_wide(grid: WeekGrid) -> None:
    widths = [grid.sheet.geometry.column(place).width() for place in range(7)]
    assert abs(widths[0] * 2 - widths[1]) <= 2
    assert abs(widths[0] - widths[6]) <= 1


def test_arrows_walk_quarters_and_days_and_choose_what_is_there(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    grid.walk(THURSDAY, 15 * 60 + 30)
    keys(qtbot, grid, Key.Key_Down)
    assert (grid.minute, grid.chosen) == (945, None)
    keys(qtbot, grid, Key.Key_Down)
    assert (grid.minute, grid.chosen) == (960, FATIGUE)
    keys(qtbot, grid, Key.Key_Left)
    assert (grid.day, grid.minute, grid.chosen) == (date(2026, 10, 21), 960, None)
    assert told.of("chose") == [(FATIGUE,), (0,)]


def test_pages_and_ends_go_by_weeks_and_to_their_edges(qtbot: QtBot, grid: WeekGrid) -> None:
    days = []
    grid.day_changed.connect(days.append)
    keys(qtbot, grid, Key.Key_PageDown, Key.Key_Home, Key.Key_End, Key.Key_PageUp)
    assert days == [date(2026, 10, 29), date(2026, 10, 25), date(2026, 10, 31), date(2026, 10, 24)]


def test_walk_stays_within_the_day(qtbot: QtBot, grid: WeekGrid) -> None:
    grid.walk(TUESDAY, 0)
    keys(qtbot, grid, Key.Key_Up)
    assert grid.minute == 0
    grid.walk(TUESDAY, 23 * 60 + 45)
    keys(qtbot, grid, Key.Key_Down)
    assert (grid.day, grid.minute) == (TUESDAY, 23 * 60 + 45)


def test_hops_from_session_to_session_over_weeks(qtbot: QtBot, grid: WeekGrid) -> None:
    grid.walk(TUESDAY, 9 * 60)
    found = []
    for key in (Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_K):
        keys(qtbot, grid, key)
        found.append(grid.chosen)
    assert found == [HUMAN, FATIGUE, LATE, LATE, FATIGUE]
    assert grid.day == THURSDAY


def test_hop_begins_where_the_keyboard_is(qtbot: QtBot, grid: WeekGrid) -> None:
    grid.walk(THURSDAY, 12 * 60)
    keys(qtbot, grid, Key.Key_K)
    assert grid.chosen == HUMAN


def test_enter_opens_and_n_begins_a_new_one(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    grid.choose(FATIGUE)
    keys(qtbot, grid, Key.Key_Return)
    grid.walk(TUESDAY, 10 * 60)
    keys(qtbot, grid, Key.Key_N, Key.Key_Return)
    assert told.of("opened") == [(FATIGUE,)]
    assert told.of("new_wanted") == [(wall(TUESDAY, 10),)] * 2


def test_alt_arrows_carry_the_session(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    grid.choose(FATIGUE)
    keys(qtbot, grid, Key.Key_Down, Key.Key_Up, Key.Key_Right, Key.Key_Left, modifier=Alt)
    assert told.of("moved") == [
        (FATIGUE, wall(THURSDAY, 16, 15)),
        (FATIGUE, wall(THURSDAY, 15, 45)),
        (FATIGUE, wall(date(2026, 10, 23), 16)),
        (FATIGUE, wall(date(2026, 10, 21), 16)),
    ]


def test_ctrl_alt_arrows_change_its_length(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    grid.choose(FATIGUE)
    keys(qtbot, grid, Key.Key_Down, Key.Key_Up, modifier=Alt | Ctrl)
    assert told.of("resized") == [(FATIGUE, 75), (FATIGUE, 45)]


def test_nothing_is_carried_where_nothing_is_chosen(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    grid.walk(TUESDAY, 10 * 60)
    keys(qtbot, grid, Key.Key_Down, modifier=Alt)
    keys(qtbot, grid, Key.Key_Down, modifier=Alt | Ctrl)
    assert told.signals == []


def test_session_that_was_moved_is_followed_and_said(grid: WeekGrid) -> None:
    grid.choose(FATIGUE)
    grid.show_entries((*ENTRIES[1:], entry(FATIGUE, wall(date(2026, 11, 3), 11))))
    assert (grid.day, grid.minute, grid.chosen) == (date(2026, 11, 3), 660, FATIGUE)
    assert grid.accessibleDescription() == "Tuesday 3 November 2026, 11:00 a.m., Session 1"


def test_session_that_is_gone_is_no_longer_chosen(grid: WeekGrid, told: Told) -> None:
    grid.choose(FATIGUE)
    grid.show_entries(ENTRIES[1:])
    assert (grid.chosen, told.of("chose")) == (None, [(0,)])


def test_mouse_chooses_and_opens(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    middle = grid.chip_rect(FATIGUE).center().toPoint()
    qtbot.mouseClick(grid, Left, pos=middle)
    qtbot.mouseDClick(grid, Left, pos=middle)
    assert (grid.chosen, told.of("opened")) == (FATIGUE, [(FATIGUE,)])
    qtbot.mouseClick(grid, Left, pos=spot(grid, TUESDAY, 10.1))
    assert (grid.day, grid.minute, grid.chosen) == (TUESDAY, 600, None)
    qtbot.mouseDClick(grid, Left, pos=spot(grid, TUESDAY, 10.3))
    assert told.of("new_wanted") == [(wall(TUESDAY, 10, 15),)]


def test_drag_moves_by_quarters_and_says_what_it_comes_to(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    asked: list[tuple[int, datetime, int]] = []

    def answer(entry_id: int, start: datetime, minutes: int) -> str:
        asked.append((entry_id, start, minutes))
        return "2 asleep"

    grid.answer = answer
    start = grid.chip_rect(FATIGUE).center().toPoint()
    target = spot(grid, TUESDAY, 11.05) + start - spot(grid, THURSDAY, 16)
    drag(qtbot, grid, start, target)
    assert told.of("moved") == [(FATIGUE, wall(TUESDAY, 11))]
    assert asked[-1] == (FATIGUE, wall(TUESDAY, 11), 60)


def test_drag_of_the_edge_changes_the_length(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    edge = grid.chip_rect(FATIGUE).bottomLeft().toPoint() + QPoint(30, -2)
    drag(qtbot, grid, edge, edge + QPoint(0, HOUR // 2))
    drag(qtbot, grid, edge, edge - QPoint(0, 3 * HOUR))
    assert told.of("resized") == [(FATIGUE, 90), (FATIGUE, 15)]
    assert told.of("moved") == []


def test_drag_on_empty_hours_draws_a_session_in_either_direction(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    drag(qtbot, grid, spot(grid, TUESDAY, 10.1), spot(grid, TUESDAY, 11.4))
    drag(qtbot, grid, spot(grid, TUESDAY, 15.1), spot(grid, TUESDAY, 14.1))
    assert told.of("drawn") == [(wall(TUESDAY, 10), 90), (wall(TUESDAY, 14), 75)]


def test_escape_cancels_a_drag(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    start = grid.chip_rect(FATIGUE).center().toPoint()
    drag(qtbot, grid, start, spot(grid, TUESDAY, 11), release=False)
    keys(qtbot, grid, Key.Key_Escape)
    qtbot.mouseRelease(grid, Left, pos=spot(grid, TUESDAY, 11))
    assert (told.of("moved"), grid.chosen) == ([], FATIGUE)


def test_session_deleted_by_somebody_else_is_carried_no_further(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    start = grid.chip_rect(FATIGUE).center().toPoint()
    drag(qtbot, grid, start, spot(grid, TUESDAY, 11), release=False)
    grid.show_entries(ENTRIES[1:])
    qtbot.mouseRelease(grid, Left, pos=spot(grid, TUESDAY, 11))
    assert told.of("moved") == []


def test_press_and_a_shaky_hand_move_nothing(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    start = grid.chip_rect(FATIGUE).center().toPoint()
    qtbot.mousePress(grid, Left, pos=start)
    qtbot.mouseMove(grid, start + QPoint(2, 1))
    qtbot.mouseRelease(grid, Left, pos=start + QPoint(2, 1))
    assert told.signals == [("chose", FATIGUE)]


def test_session_dragged_out_of_the_window_is_lifted(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    start = grid.chip_rect(FATIGUE).center().toPoint()
    drag(qtbot, grid, start, QPoint(grid.width() + 200, 300))
    assert (told.of("lifted"), told.of("moved")) == ([(FATIGUE,)], [])


def test_day_scrolls_along_while_something_is_dragged_over_its_edge(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    start = grid.chip_rect(HUMAN).center().toPoint()
    before = grid.inside(QPointF()).y()
    drag(qtbot, grid, start, QPoint(start.x(), HEAD + 4), release=False)
    qtbot.waitUntil(lambda: grid.inside(QPointF()).y() < before - HOUR, timeout=5000)
    qtbot.mouseRelease(grid, Left, pos=QPoint(start.x(), HEAD + 4))
    assert told.of("moved")[0][1] < wall(THURSDAY, 7)  # type: ignore[operator]


def test_click_and_key_on_the_second_zone_ask_for_another(qtbot: QtBot, grid: WeekGrid, told: Told) -> None:
    qtbot.mouseClick(grid, Left, pos=QPoint(round(grid.sheet.rulers.bar) + 20, HEAD - 12))
    keys(qtbot, grid, Key.Key_Z)
    assert len(told.of("second_wanted")) == 2
    grid.dress(Clock(), 7, TORONTO, "")
    keys(qtbot, grid, Key.Key_Z)
    assert len(told.of("second_wanted")) == 2


def test_rulers_show_the_same_instant_in_both_zones(grid: WeekGrid) -> None:
    shown = grid.sheet.rulers
    assert (shown.home, shown.second) == ("Toronto", "Sydney")
    assert [(mark.home, mark.second, mark.weekday) for mark in shown.marks[8:11]] == [
        ("8 a.m.", "11 p.m.", ""),
        ("9 a.m.", "12 a.m.", "Fri"),
        ("10 a.m.", "1 a.m.", ""),
    ]
    assert [shown.marks[hour].shades for hour in (9, 15, 16, 20)] == [(0, 0), (1, 1), (2, 2), (4, 4)]


def test_rulers_leave_a_skipped_hour_without_another(grid: WeekGrid) -> None:
    grid.go(date(2026, 3, 8))
    assert [mark.second for mark in grid.sheet.rulers.marks[1:4]] == ["5 p.m.", "", "6 p.m."]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (THURSDAY, "Thursday 22 October 2026, 4:00 p.m., Session 1"),
        (TUESDAY, "Tuesday 20 October 2026, 4:00 p.m., free"),
        (date(2026, 11, 1), "Sunday 1 November 2026, 4:00 p.m., free; this day has 25 hours"),
        (date(2026, 3, 8), "Sunday 8 March 2026, 4:00 p.m., free; this day has 23 hours"),
    ],
)
def test_week_says_where_the_keyboard_is(grid: WeekGrid, day: date, said: str) -> None:
    grid.walk(day, 16 * 60)
    assert grid.accessibleDescription() == said


def test_short_sessions_stand_side_by_side_and_can_be_read(grid: WeekGrid) -> None:
    short: Sequence[Entry] = [entry(each, wall(TUESDAY, 10, each * 10), 10) for each in range(3)]
    grid.show_entries(short)
    rects = [grid.chip_rect(each) for each in range(3)]
    assert all(rect.height() >= 22 for rect in rects)
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


@pytest.mark.parametrize("choice", [Choice.DARK, Choice.HIGH_CONTRAST, Choice.LIGHT])
def test_every_state_is_painted_in_every_look(qtbot: QtBot, grid: WeekGrid, theme: Theme, choice: Choice) -> None:
    theme.choose(choice)
    one_each = [entry(place, wall(TUESDAY, 8 + place), 45, status) for place, status in enumerate(SessionStatus)]
    grid.show_entries([*one_each, entry(99, wall(date(2026, 10, 21), 22), 180)])
    before = grid.grab().toImage()
    drag(qtbot, grid, grid.chip_rect(2).center().toPoint(), spot(grid, THURSDAY, 12), release=False)
    during = grid.grab().toImage()
    assert (before.format() != QImage.Format.Format_Invalid, before == during) == (True, False)
    keys(qtbot, grid, Key.Key_Escape)
    theme.choose(Choice.LIGHT)


def tip(grid: WeekGrid, at: QPoint) -> str:
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_tip_shows_what_people_typed_as_it_is_written(grid: WeekGrid) -> None:
    grid.tell = lambda each: f"<b>{each.title}</b> & more"
    assert tip(grid, grid.chip_rect(FATIGUE).center().toPoint()) == "<p>&lt;b&gt;Session 1&lt;/b&gt; &amp; more</p>"


def test_tip_tells_how_the_city_is_changed(grid: WeekGrid) -> None:
    assert "(Z)" in tip(grid, QPoint(round(grid.sheet.rulers.bar) + 20, HEAD - 12))
