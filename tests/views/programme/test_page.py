"""The programme's table: by month, narrowed, sorted, and worked on by keys."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.domain.written import Document
from cqo_desktop.services import programme, sessions, sittings
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme.page import ProgrammePage
from tests.window import session_named

Page = ProgrammePage
Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ProgrammePage]:
    made = ProgrammePage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(page: Page) -> list[str]:
    return [
        page.model.index(place, 0 if not isinstance(row, SessionRow) else 2).data()
        for place, row in enumerate(page.model.rows)
    ]


def choose(page: Page, *titles: str) -> None:
    page.table.clearSelection()
    for title in titles:
        place = page.model.place(session_named(page.desk, title))
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.table.selectionModel().select(page.model.index(place, 0), flags)
        page.table.selectionModel().setCurrentIndex(
            page.model.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
    page.table.setFocus()


def walls(page: Page) -> dict[str, datetime]:
    return {row.title: row.wall for row in page.desk.document.ask(programme.listed)}


def test_sessions_stand_under_their_months(page: Page) -> None:
    assert shown(page) == ["October 2030", "Workforce fatigue", "November 2030", "Near misses", "Zoë on boards"]


def test_search_folds_accents_and_needs_every_word(page: Page) -> None:
    page.filter.search.setText("zoe BOARDS")
    page.filter.search.returnPressed.emit()
    assert shown(page) == ["November 2030", "Zoë on boards"]
    page.filter.search.setText("lena")
    page.filter.search.returnPressed.emit()
    assert shown(page) == ["October 2030", "Workforce fatigue"]
    page.filter.search.setText("nobody of that name")
    page.filter.search.returnPressed.emit()
    assert page.no_match.isVisible()
    page.no_match.wanted.emit()
    assert len(shown(page)) == 5


def test_search_without_a_hit_leads_to_the_years_that_have_one(page: Page) -> None:
    page.desk.document.do(sessions.add, title="Long ago", wall=datetime(2024, 6, 20, 16), status=SessionStatus.DONE)
    page.filter.search.setText("long ago")
    page.filter.search.returnPressed.emit()
    assert page.no_match.isVisible()
    page.no_match.wanted.emit()
    assert shown(page) == ["June 2024", "Long ago"]
    assert page.filter.years.currentText() == "All years"


def test_chip_narrows_to_a_series(page: Page) -> None:
    page.filter.chips.pick(str(page.desk.document.ask(programme.listed)[0].series_id))
    assert shown(page) == ["October 2030", "Workforce fatigue"]


def test_sorting_by_a_column_leaves_the_months_out(page: Page) -> None:
    page.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    page.table.horizontalHeader().sectionClicked.emit(2)
    assert shown(page) == ["Zoë on boards", "Workforce fatigue", "Near misses"]
    assert page.model.index(1, 0).data() == "Thu 17 Oct"


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Right, datetime(2030, 10, 18, 16)),
        (Qt.Key.Key_Left, datetime(2030, 10, 16, 16)),
        (Qt.Key.Key_Down, datetime(2030, 10, 17, 16, 15)),
        (Qt.Key.Key_Up, datetime(2030, 10, 17, 15, 45)),
    ],
)
def test_keys_move_the_session_and_it_stays_chosen(page: Page, qtbot: QtBot, key: Qt.Key, moved: datetime) -> None:
    choose(page, "Workforce fatigue")
    qtbot.keyClick(page.table, key, Alt)
    assert walls(page)["Workforce fatigue"] == moved
    assert [row.title for row in page.table.chosen()] == ["Workforce fatigue"]


def test_several_sessions_move_as_one_step(page: Page, qtbot: QtBot) -> None:
    before = walls(page)
    choose(page, "Near misses", "Zoë on boards")
    qtbot.keyClick(page.table, Qt.Key.Key_Right, Alt)
    assert walls(page)["Near misses"] == datetime(2030, 11, 22, 16)
    assert page.desk.document.undo_title == "Move 2 sessions"
    page.desk.document.undo()
    assert walls(page) == before


def test_delete_says_so_and_undo_brings_it_back(page: Page, qtbot: QtBot) -> None:
    choose(page, "Near misses")
    with qtbot.waitSignal(page.desk.said) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert signal.args == ["Deleted “Near misses” of 21 November 2030", True]
    page.desk.undo()
    assert "Near misses" in walls(page)


def test_duplicate_adds_another_a_week_later(page: Page, qtbot: QtBot) -> None:
    choose(page, "Near misses")
    qtbot.keyClick(page.table, Qt.Key.Key_D, Control)
    dates = [row.wall for row in page.desk.document.ask(programme.listed) if row.title == "Near misses"]
    assert dates == [datetime(2030, 11, 21, 16), datetime(2030, 11, 28, 16)]


def verb(page: Page, text: str) -> None:
    next(action for action in page.offered if action.text() == text).trigger()


def test_menu_calls_off_and_reinstates(page: Page) -> None:
    choose(page, "Near misses")
    verb(page, "Call off")
    status = {row.title: row.status for row in page.desk.document.ask(programme.listed)}
    assert status["Near misses"] is SessionStatus.CALLED_OFF
    choose(page, "Near misses")
    verb(page, "Reinstate")
    status = {row.title: row.status for row in page.desk.document.ask(programme.listed)}
    assert status["Near misses"] is SessionStatus.DRAFT


def test_verb_that_does_not_apply_does_nothing(page: Page) -> None:
    before = page.desk.document.undo_title
    choose(page, "Near misses")
    verb(page, "Reinstate")
    page.table.clearSelection()
    verb(page, "Duplicate")
    assert page.desk.document.undo_title == before


def test_export_is_wanted_for_what_is_chosen(page: Page, qtbot: QtBot) -> None:
    choose(page, "Near misses", "Zoë on boards")
    with qtbot.waitSignal(page.desk.export_wanted) as signal:
        verb(page, "Export…")
    assert signal.args == ["ics", tuple(session_named(page.desk, each) for each in ("Near misses", "Zoë on boards"))]


def test_agendas_are_printed_of_what_is_chosen(page: Page, qtbot: QtBot) -> None:
    choose(page, "Near misses", "Zoë on boards")
    with qtbot.waitSignal(page.desk.print_wanted) as signal:
        verb(page, "Print the agenda…")
    chosen = tuple(session_named(page.desk, each) for each in ("Near misses", "Zoë on boards"))
    assert signal.args == [Document.AGENDAS, chosen]


def test_return_opens_the_session(page: Page, qtbot: QtBot) -> None:
    choose(page, "Workforce fatigue")
    with qtbot.waitSignal(page.desk.session_wanted) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args == [session_named(page.desk, "Workforce fatigue")]


def test_new_session_is_drafted_and_opened(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.field_wanted):
        page.new.click()
    assert "New session" in walls(page)


def test_change_keeps_selection_and_scroll(page: Page) -> None:
    choose(page, "Zoë on boards")
    page.desk.document.do(sessions.edit, session_id=session_named(page.desk, "Near misses"), title="Near misses, again")
    assert [row.title for row in page.table.chosen()] == ["Zoë on boards"]


def test_empty_programme_says_what_to_do(page: Page) -> None:
    for title in ("Near misses", "Zoë on boards", "Workforce fatigue"):
        page.desk.document.do(sessions.delete, session_id=session_named(page.desk, title))
    assert page.empty.isVisible()


def test_cells_are_spoken(page: Page) -> None:
    place = page.model.place(session_named(page.desk, "Workforce fatigue"))
    spoken = [page.model.index(place, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(8)]
    assert spoken == [
        "Date: Thursday 17 October 2030",
        "Time: 4:00 p.m.",
        "Session: Workforce fatigue, Monthly session",
        "Speaker: Lena Whitcombe",
        "Agenda: 55 of 60 min",
        "Where: Online",
        "Text: No text yet",
        "Status: Draft",
    ]


def test_copied_table_has_sessions_and_no_heads(page: Page) -> None:
    heads, cells = page.model.copied(page.model.rows)
    assert heads == ["Date", "Time", "Session", "Series", "Speakers", "Where", "Agenda", "Status"]
    assert cells[0] == [
        "Thu 17 Oct 2030",
        "4:00 p.m.",
        "Workforce fatigue",
        "Monthly session",
        "Lena Whitcombe",
        "Online",
        "55 of 60 min",
        "Draft",
    ]
    assert len(cells) == 3


def test_second_sitting_says_of_which_day_it_is_in_both_orders(page: Page) -> None:
    hours = {"first": datetime(2030, 10, 17, 9), "second": datetime(2030, 10, 18, 18)}
    second = page.desk.do(sittings.plan_two, session_id=session_named(page.desk, "Workforce fatigue"), **hours)
    assert second is not None
    for model in (page.model, page.grouped):
        told = [model.told(row) for row in page.desk.document.ask(programme.listed) if model.told(row)]
        assert told == ["Second sitting of Thu 17 Oct"]
        shorts = {model.short(row) for row in page.desk.document.ask(programme.listed)}
        assert shorts == {"", "2nd sitting"}
    spoken = page.model.index(page.model.place(second), 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Session: Workforce fatigue, Second sitting of Thu 17 Oct, Monthly session"
