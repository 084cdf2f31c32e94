"""What the marks, gaps and heads of the programme do when they are pressed, by mouse and by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import people, programme, series, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme.marks import AGENDA, DATE, PLACE, SPEAKER, STATUS, TEXT, TITLE
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.programme.rows import ForumRow, GapRow, SeriesHead
from cqo_desktop.views.session.checks import Field
from cqo_desktop.widgets.empty_state import EmptyState
from tests.window import session_named

FIELDS = [(SPEAKER, Field.PEOPLE), (AGENDA, Field.AGENDA), (PLACE, Field.LINK), (TEXT, Field.TEXT)]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ProgrammePage]:
    made = ProgrammePage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def gapped(page: ProgrammePage, qtbot: QtBot) -> ProgrammePage:
    """Leave November without the monthly session that October and December have."""
    monthly = page.desk.document.ask(series.listed)[0].id
    page.desk.document.do(sessions.add, title="Year's end", wall=datetime(2030, 12, 19, 16), series_id=monthly)
    page.desk.document.do(
        sessions.move, session_id=session_named(page.desk, "Workforce fatigue"), to=datetime(2030, 10, 17, 16)
    )
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    return page


def middle(page: ProgrammePage, row_id: int, column: int) -> QPoint:
    model = page.table._model
    return page.table.visualRect(model.index(model.place(row_id), column)).center()


def put(page: ProgrammePage, row_id: int, column: int) -> None:
    page.table.choose(row_id)
    place = page.table._model.place(row_id)
    flags = QItemSelectionModel.SelectionFlag.NoUpdate
    page.table.selectionModel().setCurrentIndex(page.table._model.index(place, column), flags)
    page.table.setFocus()


@pytest.mark.parametrize(("column", "wanted"), FIELDS)
def test_press_on_a_mark_goes_to_its_field(page: ProgrammePage, qtbot: QtBot, column: int, wanted: Field) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    with qtbot.waitSignal(page.desk.field_wanted) as signal:
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, fatigue, column))
    assert signal.args == [fatigue, wanted]


def test_press_beside_a_mark_only_chooses_the_session(page: ProgrammePage, qtbot: QtBot) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    beside = middle(page, fatigue, AGENDA) + QPoint(30, 0)
    with qtbot.assertNotEmitted(page.desk.field_wanted):
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert [row.id for row in page.table.chosen()] == [fatigue]


@pytest.mark.parametrize(("column", "wanted"), FIELDS)
def test_arrows_reach_a_mark_and_enter_goes_to_its_field(
    page: ProgrammePage, qtbot: QtBot, column: int, wanted: Field
) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    put(page, fatigue, DATE)
    for _ in range(column):
        qtbot.keyClick(page.table, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.desk.field_wanted) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args == [fatigue, wanted]


def test_mark_of_the_place_goes_to_the_room_where_people_travel(page: ProgrammePage, qtbot: QtBot) -> None:
    near = session_named(page.desk, "Near misses")
    page.desk.document.do(sessions.edit, session_id=near, place="Harbour House")
    put(page, near, PLACE)
    with qtbot.waitSignal(page.desk.field_wanted) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args == [near, Field.ROOM]


def test_mark_says_as_a_tip_what_it_shows(page: ProgrammePage) -> None:
    page.desk.document.do(
        sessions.add, title="<b>Bold</b>", wall=datetime(2030, 11, 29, 9), status=SessionStatus.CONFIRMED
    )
    place = page.model.place(session_named(page.desk, "<b>Bold</b>"))
    tips = [page.model.index(place, column).data(Qt.ItemDataRole.ToolTipRole) for column, _ in FIELDS]
    assert tips == ["<p>No speaker yet</p>", "<p>No agenda yet</p>", "<p>No link or room yet</p>", "<p>No text yet</p>"]


def test_missing_things_sort_to_the_top(page: ProgrammePage) -> None:
    page.table.horizontalHeader().setSortIndicator(SPEAKER, Qt.SortOrder.AscendingOrder)
    page.table.horizontalHeader().sectionClicked.emit(SPEAKER)
    assert [row.title for row in page.model.rows if isinstance(row, SessionRow)] == [
        "Near misses",
        "Zoë on boards",
        "Workforce fatigue",
    ]


def test_month_without_its_session_is_a_line_of_its_own(gapped: ProgrammePage) -> None:
    place, gap = next((at, row) for at, row in enumerate(gapped.model.rows) if isinstance(row, GapRow))
    assert gap.first == date(2030, 11, 1)
    texts = [gapped.model.index(place, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (DATE, STATUS)]
    assert texts == ["November 2030 has no session.", "Plan it"]


def test_gap_is_not_shown_while_words_are_looked_for(gapped: ProgrammePage) -> None:
    gapped.filter.search.setText("near")
    gapped.filter.search.returnPressed.emit()
    assert [type(row).__name__ for row in gapped.model.rows] == ["MonthHead", "SessionRow"]


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_gap_is_planned_and_its_title_is_asked_for(gapped: ProgrammePage, qtbot: QtBot, by_keyboard: bool) -> None:
    gap = next(row for row in gapped.model.rows if isinstance(row, GapRow))
    with qtbot.waitSignal(gapped.desk.field_wanted) as signal:
        if by_keyboard:
            put(gapped, gap.id, DATE)
            qtbot.keyClick(gapped.table, Qt.Key.Key_Return)
        else:
            qtbot.mouseClick(gapped.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(gapped, gap.id, STATUS))
    made, field = signal.args
    row = gapped.desk.document.ask(programme.one, session_id=made).row
    assert (row.title, row.wall, field) == ("Monthly session", datetime(2030, 11, 21, 16), Field.TITLE)
    gapped.desk.undo()
    assert len(gapped.desk.document.ask(programme.listed)) == 4


def test_gap_names_the_idea_that_waits_for_it(gapped: ProgrammePage, qtbot: QtBot) -> None:
    monthly = gapped.desk.document.ask(series.listed)[0].id
    gapped.desk.document.do(
        sessions.add,
        title="Coroners' letters",
        wall=datetime(2030, 11, 21, 16),
        series_id=monthly,
        status=SessionStatus.IDEA,
    )
    gap = next(row for row in gapped.model.rows if isinstance(row, GapRow))
    assert gapped.model.index(gapped.model.place(gap.id), DATE).data() == (
        "November 2030 has no session. “Coroners' letters” is an idea for it."
    )


@pytest.fixture
def forum(page: ProgrammePage) -> ForumRow:
    """Hold a Forum of two sessions on two days, of which the second has no speaker."""
    do = page.desk.document.do
    lena = next(row.id for row in page.desk.document.ask(people.listed) if row.name == "Lena Whitcombe")
    track = do(series.add, name="CQO track", kind=SeriesKind.FORUM_TRACK)
    for day, title in ((7, "Opening"), (8, "Night shift")):
        facts = {"series_id": track, "track": "Safety", "room_id": 1, "status": SessionStatus.CONFIRMED}
        made = do(sessions.add, title=title, wall=datetime(2031, 1, day, 9), **facts)
        if title == "Opening":
            do(sessions.assign, session_id=made, person_id=lena)
    return next(row for row in page.model.rows if isinstance(row, ForumRow))


def test_forum_is_one_line_that_says_how_large_it_is(page: ProgrammePage, forum: ForumRow) -> None:
    place = page.model.place(forum.id)
    spoken = [page.model.index(place, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (DATE, TITLE)]
    assert (spoken[0], spoken[1].partition(",")[0]) == ("7 to 8", "CQO track")
    assert [word for word in spoken[1].split() if word.isdigit()] == ["2", "1", "2"]
    assert page.model.index(place, SPEAKER).data(Qt.ItemDataRole.ToolTipRole) == "<p>1 of 2 sessions are ready</p>"
    assert page.model.index(place, AGENDA).data(Qt.ItemDataRole.ToolTipRole) == "<p>Not needed</p>"


def test_mark_of_a_forum_goes_to_the_session_that_lacks_something(
    page: ProgrammePage, forum: ForumRow, qtbot: QtBot
) -> None:
    put(page, forum.id, SPEAKER)
    with qtbot.waitSignal(page.desk.field_wanted) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args == [session_named(page.desk, "Night shift"), Field.PEOPLE]


def test_enter_opens_a_forum_and_folds_it(page: ProgrammePage, forum: ForumRow, qtbot: QtBot) -> None:
    put(page, forum.id, DATE)
    assert "Opening" not in [row.title for row in page.model.rows if isinstance(row, SessionRow)]
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [row.title for row in page.model.rows if isinstance(row, SessionRow)][-2:] == ["Opening", "Night shift"]
    assert page.table.current_row() == replace(forum, is_open=True)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.current_row() == forum


def test_folded_forum_is_found_copied_and_shown(page: ProgrammePage, forum: ForumRow) -> None:
    assert [cells[2] for cells in page.model.copied(page.model.rows)[1]][-2:] == ["Opening", "Night shift"]
    page.filter.search.setText("night")
    page.filter.search.returnPressed.emit()
    assert [row.title for row in page.model.rows if isinstance(row, SessionRow)] == ["Night shift"]
    page.reveal(Thing.SESSION, session_named(page.desk, "Opening"))
    assert [row.title for row in page.table.chosen()] == ["Opening"]


def test_empty_programme_offers_the_first_session(page: ProgrammePage) -> None:
    for title in ("Near misses", "Zoë on boards", "Workforce fatigue"):
        page.desk.document.do(sessions.delete, session_id=session_named(page.desk, title))
    assert isinstance(page.empty, EmptyState)
    assert page.empty.isVisible()


@pytest.mark.parametrize("column", [SPEAKER, PLACE, STATUS])
def test_head_of_a_series_has_its_verbs_as_cells(page: ProgrammePage, qtbot: QtBot, column: int) -> None:
    page.ways.choose("series")
    head = next(row for row in page.grouped.rows if isinstance(row, SeriesHead))
    put(page, head.id, column)
    with qtbot.waitSignal(page.series_table.acted) as signal:
        qtbot.keyClick(page.series_table, Qt.Key.Key_Return)
    assert signal.args == [head, column]
    for dialog in page.findChildren(QDialog):
        dialog.close()


def test_title_cell_of_a_series_head_does_nothing(page: ProgrammePage, qtbot: QtBot) -> None:
    page.ways.choose("series")
    head = next(row for row in page.grouped.rows if isinstance(row, SeriesHead))
    with qtbot.assertNotEmitted(page.series_table.acted):
        qtbot.mouseClick(page.series_table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, head.id, TITLE))
