"""The agenda is a table that says all, keeps its place, and does what month and week do."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cqo_desktop.domain import zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.calendar import rows as calendar_rows
from cqo_desktop.views.calendar.day_agenda import DayAgenda
from cqo_desktop.views.calendar.day_agenda_cells import THERE, TIME, WHERE, WHO
from cqo_desktop.views.calendar.day_agenda_rows import DayHead, by_day, day_of
from cqo_desktop.widgets.theme import Choice, Theme

Key = Qt.Key
TORONTO = "America/Toronto"
TODAY = date(2026, 10, 22)
EARLIER, NOON, FOUR, LATER = 1, 2, 3, 4


def entry(entry_id: int, day: date, hour: int, status: SessionStatus = SessionStatus.CONFIRMED) -> Entry:
    start = datetime(day.year, day.month, day.day, hour, tzinfo=zones.zone(TORONTO))
    end = (start.astimezone(UTC) + timedelta(minutes=60)).astimezone(start.tzinfo)
    return Entry(
        entry_id,
        start,
        end,
        f"Session {entry_id}",
        "Monthly",
        Hue.BLUE,
        status,
        "2 members asleep in Perth" if entry_id == FOUR else "",
        "Lena Whitcombe",
        "Coral A",
        SeriesKind.MONTHLY,
    )


ENTRIES = [
    entry(FOUR, TODAY, 16, SessionStatus.DRAFT),
    entry(EARLIER, date(2026, 10, 20), 9, SessionStatus.DONE),
    entry(LATER, date(2026, 11, 1), 9),
    entry(NOON, TODAY, 12),
]


@pytest.fixture
def agenda(theme: Theme, qtbot: QtBot) -> Iterator[DayAgenda]:
    made = DayAgenda(Clock(), lambda: TODAY)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.tell = lambda each: calendar_rows.spoken(each, Clock())
    made.dress(Clock(), 7, TORONTO, "Australia/Sydney")
    made.resize(1200, 500)
    made.show()
    made.show_entries(ENTRIES)
    yield made
    made.hide()


def days(entries: list[Entry]) -> list[tuple[date, int]]:
    return [(day_of(row), row.id if isinstance(row, Entry) else 0) for row in by_day(entries, TODAY)]


def test_sessions_stand_under_heads_of_their_days() -> None:
    assert days(ENTRIES) == [
        (date(2026, 10, 20), 0),
        (date(2026, 10, 20), EARLIER),
        (TODAY, 0),
        (TODAY, NOON),
        (TODAY, FOUR),
        (date(2026, 11, 1), 0),
        (date(2026, 11, 1), LATER),
    ]


def test_today_has_a_head_even_when_it_is_free() -> None:
    assert by_day([ENTRIES[1]], TODAY)[-1] == DayHead(TODAY, is_free=True)


def test_agenda_begins_today_with_the_days_before_above(agenda: DayAgenda) -> None:
    top = agenda.model.at(agenda.table.rowAt(4))
    assert (day_of(top), agenda.chosen) == (date(2026, 10, 20), None)
    more = [entry(100 + each, date(2026, 10, 23) + timedelta(days=each), 9) for each in range(20)]
    agenda.show_entries([*ENTRIES, *more])
    agenda.go(TODAY)
    assert agenda.model.at(agenda.table.rowAt(4)) == DayHead(TODAY)
    current = agenda.model.at(agenda.table.currentIndex().row())
    assert isinstance(current, Entry)
    assert current.id == NOON


def test_each_row_says_all_there_is_of_its_session(agenda: DayAgenda) -> None:
    said = {
        row.id: agenda.model.index(place, TIME).data(Qt.ItemDataRole.AccessibleTextRole)
        for place, row in enumerate(agenda.model.rows)
    }
    assert said[FOUR] == (
        "Time: Session 3, Thu 22 Oct, 4:00 to 5:00 p.m., Monthly, Draft, Lena Whitcombe, Coral A, "
        "2 members asleep in Perth, 7:00 a.m. Fri in Sydney"
    )
    assert said[LATER].endswith("1:00 a.m. Mon in Sydney, clocks move by −1 h in Toronto")


def test_heads_name_today_and_what_clocks_do(agenda: DayAgenda) -> None:
    heads = [
        agenda.model.index(place, TIME).data()
        for place, row in enumerate(agenda.model.rows)
        if isinstance(row, DayHead)
    ]
    assert heads == [
        "Tuesday 20 October 2026",
        "Today, Thursday 22 October 2026",
        "Sunday 1 November 2026, clocks move by −1 h in Toronto",
    ]


def test_arrows_choose_sessions_and_pass_over_heads(qtbot: QtBot, agenda: DayAgenda) -> None:
    chosen: list[int] = []
    turned: list[date] = []
    agenda.chose.connect(chosen.append)
    agenda.day_changed.connect(turned.append)
    agenda.choose(FOUR)
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(agenda.table, key)
    assert chosen == [LATER, FOUR, NOON, EARLIER]
    assert turned == [date(2026, 11, 1), TODAY, date(2026, 10, 20)]


def test_enter_and_double_click_open(qtbot: QtBot, agenda: DayAgenda) -> None:
    opened: list[int] = []
    agenda.opened.connect(opened.append)
    agenda.choose(NOON)
    qtbot.keyClick(agenda.table, Key.Key_Return)
    place = agenda.model.place(FOUR)
    assert place is not None
    middle = agenda.table.visualRect(agenda.model.index(place, 1)).center()
    # A double click follows a click.
    qtbot.mouseClick(agenda.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(agenda.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [NOON, FOUR]


def test_choice_by_the_page_is_not_told_back(agenda: DayAgenda) -> None:
    chosen: list[int] = []
    agenda.chose.connect(chosen.append)
    agenda.choose(LATER)
    assert (agenda.chosen, agenda.day, chosen) == (LATER, date(2026, 11, 1), [])
    agenda.choose(None)
    assert (agenda.chosen, chosen) == (None, [])


def test_session_that_moved_is_followed(agenda: DayAgenda) -> None:
    agenda.choose(FOUR)
    agenda.show_entries([*ENTRIES[1:], entry(FOUR, date(2026, 11, 2), 10)])
    assert agenda.chosen == FOUR
    assert [row.id for row in agenda.table.chosen()] == [FOUR]


def test_session_that_is_gone_is_told(agenda: DayAgenda) -> None:
    chosen: list[int] = []
    agenda.choose(FOUR)
    agenda.chose.connect(chosen.append)
    agenda.show_entries(ENTRIES[1:])
    assert chosen == [agenda.chosen or 0]


def test_several_may_be_chosen_at_once(qtbot: QtBot, agenda: DayAgenda) -> None:
    agenda.choose(NOON)
    qtbot.keyClick(agenda.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert agenda.chosen_ids == [NOON, FOUR]


def test_hours_elsewhere_have_the_city_as_their_head(agenda: DayAgenda) -> None:
    def head() -> object:
        return agenda.model.headerData(THERE, Qt.Orientation.Horizontal)

    assert (head(), agenda.table.isColumnHidden(THERE)) == ("Sydney", False)
    agenda.dress(Clock(twelve=False), 1, TORONTO, "Asia/Kolkata")
    place = agenda.model.place(FOUR)
    assert place is not None
    assert (head(), agenda.model.index(place, THERE).data()) == ("Kolkata", "01:30 Fri")
    assert agenda.model.index(place, TIME).data() == "16:00 to 17:00"
    agenda.dress(Clock(), 1, TORONTO, "")
    assert agenda.table.isColumnHidden(THERE)


def test_agenda_is_copied_as_a_table(qtbot: QtBot, agenda: DayAgenda) -> None:
    agenda.choose(FOUR)
    qtbot.keyClick(agenda.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Day\tTime\tSession\tWho\tWhere\tSydney\tStatus",
        "Thursday 22 October 2026\t4:00 to 5:00 p.m.\tSession 3\tLena Whitcombe\tCoral A\t7:00 a.m. Fri\tDraft",
    ]


def test_row_dragged_out_of_the_window_is_lifted(qtbot: QtBot, agenda: DayAgenda) -> None:
    lifted: list[int] = []
    agenda.lifted.connect(lifted.append)
    place = agenda.model.place(FOUR)
    assert place is not None
    start = agenda.table.visualRect(agenda.model.index(place, 1)).center()
    view = agenda.table.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, QPoint(start.x(), -400))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), -400))
    assert lifted == [FOUR]


def test_narrow_agenda_leaves_titles_their_room(qtbot: QtBot, agenda: DayAgenda) -> None:
    hidden = []
    for width in (1200, 1000, 860):
        agenda.resize(width, 500)
        hidden.append([agenda.table.isColumnHidden(column) for column in (WHERE, WHO)])
    assert hidden == [[False, False], [True, False], [True, True]]


def test_empty_agenda_offers_a_first_session(qtbot: QtBot, agenda: DayAgenda) -> None:
    agenda.show_entries([])
    assert (agenda.empty.isVisible(), agenda.table.isVisible()) == (True, False)
    with qtbot.waitSignal(agenda.new_wanted) as signal:
        agenda.empty.wanted.emit()
    assert signal.args == [TODAY]


@pytest.mark.parametrize("choice", [Choice.DARK, Choice.HIGH_CONTRAST, Choice.LIGHT])
def test_every_state_is_painted_in_every_look(agenda: DayAgenda, theme: Theme, choice: Choice) -> None:
    theme.choose(choice)
    before = agenda.grab().toImage()
    agenda.show_entries([entry(place + 1, TODAY, 8 + place, status) for place, status in enumerate(SessionStatus)])
    agenda.choose(1)
    assert agenda.grab().toImage() != before
    theme.choose(Choice.LIGHT)
