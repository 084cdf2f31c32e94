"""The history shows who did what, day by day, looks into a step, and goes back."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import people
from cqo_desktop.store.file import File
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.history import rows as history_rows
from cqo_desktop.views.history import words
from cqo_desktop.views.history.page import HistoryPage
from cqo_desktop.views.history.rows import DayHead


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    made = HistoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def steps(page: HistoryPage) -> list[HistoryRow]:
    return [row for row in page.model.rows if isinstance(row, HistoryRow)]


def told(page: HistoryPage) -> list[str]:
    return [str(page.model.index(place, 2).data()) for place, row in enumerate(page.model.rows) if row.id > 0]


def names(page: HistoryPage) -> set[str]:
    return {row.name for row in page.desk.document.ask(people.listed)}


def lena(page: HistoryPage) -> int:
    return next(row.id for row in page.desk.document.ask(people.listed) if row.name == "Lena Whitcombe")


def looked_into(page: HistoryPage, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(page.step.changes.toPlainText()), timeout=20_000)
    return page.step.changes.toPlainText()


def test_newest_step_stands_first_under_its_day(page: HistoryPage) -> None:
    page.desk.do(people.add, name="Kim Lee")
    head, first = page.model.rows[:2]
    assert isinstance(head, DayHead)
    assert str(page.model.index(0, 0).data()).startswith("Today, ")
    assert isinstance(first, HistoryRow)
    assert (told(page)[0], page.model.index(1, 1).data()) == ("Added “Kim Lee”", "You")


def test_step_tells_its_changes_in_words(page: HistoryPage, qtbot: QtBot) -> None:
    page.desk.do(people.edit, person_id=lena(page), role="Chair", zone="Europe/Paris")
    page.table.choose(steps(page)[0].id)
    assert looked_into(page, qtbot).split("\n") == [
        "Person “Lena Whitcombe” was changed",
        "Role",
        "nothing → Chair",
        "Time zone",
        "Europe/London → Europe/Paris",
    ]


def test_words_kind_and_author_narrow(page: HistoryPage, file: File) -> None:
    author, file.author = file.author, "Ana Souza"
    file.do(people.add, name="Tomas Reyes")
    file.author = author
    page.desk.document.look()
    page.refresh()
    page.search.setText("reyes")
    page.search.returnPressed.emit()
    assert told(page) == ["Added “Tomas Reyes”"]
    page.search.clear()
    page.search.returnPressed.emit()
    page.author.setCurrentIndex(page.author.findData("Ana Souza"))
    page.author.activated.emit(page.author.currentIndex())
    assert {row.author for row in steps(page)} == {"Ana Souza"}
    page.chips.pick("session")
    assert steps(page) == []
    assert page.empty.isVisible()


def test_step_is_undone_and_marked(page: HistoryPage, qtbot: QtBot) -> None:
    page.desk.do(people.add, name="Kim Lee")
    added = steps(page)[0].id
    page.table.choose(added)
    page.step.undo.click()
    assert "Kim Lee" not in names(page)
    row = next(row for row in steps(page) if row.id == added)
    assert row.undone
    page.table.choose(added)
    assert (page.step.undo.isEnabled(), page.step.remark.text()) == (False, "It was taken back later.")


def test_everything_since_goes_back_as_one_step_that_undoes(page: HistoryPage, qtbot: QtBot) -> None:
    before, step_id = names(page), steps(page)[0].id
    for name in ("Kim Lee", "Ana Souza"):
        page.desk.do(people.add, name=name)
    page.table.choose(step_id)
    with qtbot.waitSignal(page.desk.said) as said:
        page.step.restore.click()
    assert said.args[0].startswith("Restored the network as it was after ‘")
    assert names(page) == before
    page.desk.undo()
    assert names(page) == before | {"Kim Lee", "Ana Souza"}


def test_others_work_goes_back_only_when_one_says_so(page: HistoryPage, file: File) -> None:
    step_id = steps(page)[0].id
    author, file.author = file.author, "Ana Souza"
    file.do(people.add, name="Tomas Reyes")
    file.author = author
    page.desk.document.look()
    page.table.choose(step_id)
    page.step.restore.click()
    sheet = page.window().findChild(ErrorSheet)
    assert isinstance(sheet, ErrorSheet)
    assert "by Ana Souza" in sheet.text
    assert "Tomas Reyes" in names(page)
    sheet.ways["Restore"].click()
    assert "Tomas Reyes" not in names(page)


def test_newest_step_is_nothing_to_go_back_to(page: HistoryPage) -> None:
    page.table.choose(steps(page)[0].id)
    assert not page.step.restore.isEnabled()


def test_find_goes_to_the_search(page: HistoryPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.look_for()
    qtbot.keyClick(page.search, Qt.Key.Key_K)
    assert page.search.text() == "k"


@pytest.mark.parametrize(
    ("when", "head"),
    [
        (date(2026, 11, 23), "Today, Monday 23 November"),
        (date(2026, 11, 22), "Yesterday, Sunday 22 November"),
        (date(2025, 11, 22), "Saturday 22 November 2025"),
    ],
)
def test_days_are_headed_as_people_say_them(when: date, head: str) -> None:
    assert words.day(when, date(2026, 11, 23)) == head


def test_long_texts_are_cut_and_values_read() -> None:
    hours = Clock(twelve=False)
    assert len(words.value("abstract", "x" * 2000, hours)) == words.LONGEST + 1
    assert words.value("wall", "2026-11-19T16:00", hours) == "Thu 19 Nov 2026, 16:00"
    assert words.value("status", "called_off", hours) == "called off"


def test_words_match_whatever_their_accents() -> None:
    row = HistoryRow(
        id=1,
        at=datetime(2026, 1, 1, tzinfo=UTC),
        author="Zoë",
        title="Add “Îles”",
        sentence="Zoë: added “Îles”",
        tables=frozenset({"person"}),
    )
    assert history_rows.matching([row], "iles zoe", kind="person", author="") == [row]
    assert history_rows.matching([row], "iles", kind="session", author="") == []
