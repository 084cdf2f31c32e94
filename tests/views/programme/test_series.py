"""The programme by series: lessons, their order by keys and by hand, years, and what the palette finds."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import override

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import programme, series, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme.marks import TITLE
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.programme.rows import SeriesHead
from cqo_desktop.views.programme.year_sheet import YearSheet
from cqo_desktop.views.settings.series_form import SeriesForm
from tests.window import session_named

Alt = Qt.KeyboardModifier.AltModifier
LESSONS = ["What goes wrong", "Hearing of it", "A second look"]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ProgrammePage]:
    """Show a mini-series of three lessons by series."""
    do = desk.document.do
    mini = do(series.add, name="Safer diagnosis", kind=SeriesKind.MINI_SERIES)
    for month, title in enumerate(LESSONS, 1):
        do(sessions.add, title=title, wall=datetime(2031, month, 7, 9), series_id=mini)
    made = ProgrammePage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    made.show()
    qtbot.waitExposed(made)
    made.ways.choose("series")
    return made


def lessons(page: ProgrammePage) -> list[str]:
    rows = page.desk.document.ask(programme.listed)
    return [row.title for row in rows if row.series == "Safer diagnosis"]


def lines(page: ProgrammePage) -> list[str]:
    return [
        row.title if isinstance(row, SessionRow) else f"[{page.grouped.index(place, 0).data()}]"
        for place, row in enumerate(page.grouped.rows)
    ]


class _Drop(QDropEvent):
    """A drag that began somewhere."""

    begun: QObject

    @override
    def source(self) -> QObject:
        return self.begun


def let_go(page: ProgrammePage, title: str, at: QPoint, begun: QObject | None = None) -> bool:
    """Drag a session to a point; tell whether it may be let go there."""
    table, mime = page.series_table, QMimeData()
    table.choose(session_named(page.desk, title))
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    drop = _Drop(QPointF(at), copy, mime, left, none)
    drop.begun = begun or table
    table.dragMoveEvent(drop)  # type: ignore[arg-type] # Qt's own move cannot be made without a warning
    is_taken = drop.isAccepted()
    table.dropEvent(drop)
    return is_taken


def edge(page: ProgrammePage, title: str, *, below: bool) -> QPoint:
    """Give a point in the upper or the lower half of a line."""
    index = page.grouped.index(page.grouped.place(session_named(page.desk, title)), TITLE)
    rect = page.series_table.visualRect(index)
    return QPoint(rect.center().x(), rect.bottom() - 4 if below else rect.top() + 4)


def test_every_series_stands_with_its_sessions_under_it(page: ProgrammePage) -> None:
    assert lines(page) == [
        "[Monthly session]",
        "Workforce fatigue",
        "[Safer diagnosis]",
        *LESSONS,
        "[In no series]",
        "Near misses",
        "Zoë on boards",
    ]


def test_lesson_says_which_of_how_many_it_is(page: ProgrammePage) -> None:
    place = page.grouped.place(session_named(page.desk, "Hearing of it"))
    assert page.grouped.index(place, TITLE).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Session: Hearing of it, Lesson 2 of 3, Safer diagnosis"
    )


@pytest.mark.parametrize(
    ("title", "key", "order"),
    [(LESSONS[1], Qt.Key.Key_Up, [1, 0, 2]), (LESSONS[1], Qt.Key.Key_Down, [0, 2, 1])],
)
def test_alt_and_an_arrow_swap_a_lesson_with_its_neighbour(
    page: ProgrammePage, qtbot: QtBot, title: str, key: Qt.Key, order: list[int]
) -> None:
    page.series_table.choose(session_named(page.desk, title))
    page.series_table.setFocus()
    qtbot.keyClick(page.series_table, key, Alt)
    assert lessons(page) == [LESSONS[place] for place in order]
    assert [row.title for row in page.series_table.chosen()] == [title]
    page.desk.undo()
    assert lessons(page) == LESSONS


@pytest.mark.parametrize(("title", "key"), [(LESSONS[0], Qt.Key.Key_Up), (LESSONS[2], Qt.Key.Key_Down)])
def test_first_and_last_lesson_go_no_further(page: ProgrammePage, qtbot: QtBot, title: str, key: Qt.Key) -> None:
    before = page.desk.document.undo_title
    page.series_table.choose(session_named(page.desk, title))
    page.series_table.setFocus()
    qtbot.keyClick(page.series_table, key, Alt)
    assert (lessons(page), page.desk.document.undo_title) == (LESSONS, before)


@pytest.mark.parametrize(
    ("moved", "beside", "below", "order"),
    [(2, 0, False, [2, 0, 1]), (0, 2, True, [1, 2, 0]), (0, 1, True, [1, 0, 2]), (2, 1, False, [0, 2, 1])],
)
def test_lesson_takes_the_place_it_is_let_go_at(
    page: ProgrammePage, moved: int, beside: int, below: bool, order: list[int]
) -> None:
    assert let_go(page, LESSONS[moved], edge(page, LESSONS[beside], below=below))
    assert lessons(page) == [LESSONS[place] for place in order]


def test_lesson_is_not_let_go_in_another_series(page: ProgrammePage) -> None:
    assert not let_go(page, LESSONS[1], edge(page, "Zoë on boards", below=True))
    assert lessons(page) == LESSONS


def test_what_comes_from_elsewhere_is_not_taken(page: ProgrammePage) -> None:
    assert not let_go(page, LESSONS[2], edge(page, LESSONS[0], below=False), begun=page)
    assert lessons(page) == LESSONS


def test_lesson_that_took_place_says_why_it_stays(page: ProgrammePage, qtbot: QtBot) -> None:
    page.desk.document.do(
        sessions.set_status, session_id=session_named(page.desk, LESSONS[0]), status=SessionStatus.DONE
    )
    with qtbot.waitSignal(page.desk.failed) as signal:
        let_go(page, LESSONS[2], edge(page, LESSONS[0], below=False))
    assert str(signal.args[0]) == "“What goes wrong” has taken place and keeps its date; choose a later place."


def test_verbs_of_the_way_shown_are_offered(page: ProgrammePage) -> None:
    def keys() -> list[str]:
        return [each.text() for each in page.offered if each.shortcut().toString() in {"Alt+Up", "Alt+Down"}]

    assert keys() == ["Earlier in its series", "Later in its series"]
    page.ways.choose("date")
    assert keys() == ["15 minutes later", "15 minutes earlier"]


def test_year_is_offered_where_there_are_several_and_starts_at_the_one_to_come(page: ProgrammePage) -> None:
    assert not page.filter.years.isVisible()
    page.desk.document.do(sessions.add, title="Long ago", wall=datetime(2024, 6, 20, 16), status=SessionStatus.DONE)
    assert page.filter.years.isVisible()
    assert [page.filter.years.itemText(place) for place in range(page.filter.years.count())] == [
        "2030–31",
        "2024",
        "All years",
    ]
    assert page.filter.years.currentText() == "2030–31"
    assert "Long ago" not in lines(page)


def test_other_year_shows_its_sessions_and_counts_them(page: ProgrammePage) -> None:
    page.desk.document.do(sessions.add, title="Long ago", wall=datetime(2024, 6, 20, 16), status=SessionStatus.DONE)
    page.filter.years.setCurrentIndex(1)
    page.filter.years.activated.emit(1)
    assert lines(page) == ["[In no series]", "Long ago"]
    assert [chip.accessibleName() for chip in page.filter.chips._group.buttons()] == ["All, 1", "Coming, 0"]


def test_found_series_is_chosen_among_all_years(page: ProgrammePage) -> None:
    page.ways.choose("date")
    page.filter.search.setText("near")
    mini = next(each for each in page.desk.document.ask(series.listed) if each.name == "Safer diagnosis")
    page.reveal(Thing.SERIES, mini.id)
    head = page.series_table.current_row()
    assert isinstance(head, SeriesHead)
    assert (head.series, page.filter.search.text(), page.ways.key) == (mini, "", "series")


def test_found_session_and_day_are_shown_in_their_year(page: ProgrammePage) -> None:
    old = page.desk.document.do(sessions.add, title="Long ago", wall=datetime(2024, 6, 20, 16))
    page.reveal(Thing.SESSION, old)
    assert ([row.title for row in page.table.chosen()], page.filter.years.currentText()) == (["Long ago"], "2024")
    page.go(date(2031, 2, 1))
    assert ([row.title for row in page.table.chosen()], page.ways.key) == (["Hearing of it"], "date")


def test_year_that_was_planned_is_shown(page: ProgrammePage) -> None:
    head = next(row for row in page.grouped.rows if isinstance(row, SeriesHead) and row.series)
    page.series_table.choose(head.id)
    page.of_series.plan_year()
    sheet = page.findChild(YearSheet)
    sheet.make.click()
    (first,) = page.series_table.chosen()
    assert (first.title, first.wall) == ("Monthly session", datetime(2030, 11, 21, 16))


def test_verbs_of_a_series_open_its_sheets_and_its_form(page: ProgrammePage) -> None:
    head = next(row for row in page.grouped.rows if isinstance(row, SeriesHead) and row.series)
    opened = []
    for text in ("Plan a year of the series…", "Roll the series to next year…", "Edit the series…"):
        page.series_table.choose(head.id)
        next(each for each in page.offered if each.text() == text).trigger()
        dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
        opened.append(type(dialog))
        dialog.reject()
    assert opened == [YearSheet, YearSheet, SeriesForm]
