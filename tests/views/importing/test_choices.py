"""What a person decides about an import: columns, the order of dates, rows left out, texts written over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.incoming import FoundColumn, Holds, Layout
from cqo_desktop.services import people, programme
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.importing.columns import FIELD, taken
from cqo_desktop.views.importing.page import ImportPage
from cqo_desktop.views.importing.rows import FATE

MEMBERS = (
    "Name,E-mail,Shoe size\nTomas Reyes,tomas@example.org,42\nAna Souza,ana@example.org,38\n,nobody@example.org,40\n"
)
DATES = "Title,Date,Start\nWalk-through,03/04/2030,09:00\n"

type Open = Callable[[str], ImportPage]


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Open:
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)

    def of(text: str) -> ImportPage:
        path = tmp_path / "table.csv"
        path.write_text(text, "utf-8")
        page.show()
        page.activateWindow()
        page.open(path)
        qtbot.waitUntil(lambda: page.reading is not None, timeout=20_000)
        return page

    return of


def settled(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.desk.jobs.running, timeout=20_000)


def imported(page: ImportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.said, timeout=20_000):
        page.advance()


def labels(page: ImportPage) -> list[tuple[str, str]]:
    return [(row.plan.kind.value, row.plan.label) for row in page.list.model.rows]


def names(page: ImportPage) -> set[str]:
    return {row.name for row in page.desk.document.ask(people.listed)}


def test_table_is_shown_by_its_columns_first(opened: Open) -> None:
    page = opened(MEMBERS)
    shown = [[str(page.columns.table.model().index(row, column).data()) for column in range(3)] for row in range(3)]
    assert shown == [
        ["Name", "Tomas Reyes  ·  Ana Souza", "Name"],
        ["E-mail", "tomas@example.org  ·  ana@example.org  ·  nobody@example.org", "E-mail address"],
        ["Shoe size", "42  ·  38  ·  40", "Left out"],
    ]
    assert page.columns.encoding.text() == "Text encoding: UTF-8"


def test_column_is_taken_for_another_field_by_keyboard(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    table = page.columns.table
    table.choose(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = table.viewport().findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("credentials"))
    box.activated.emit(box.currentIndex())
    settled(page, qtbot)
    assert table.model().index(2, FIELD).data() == "Credentials"
    page.advance()
    imported(page, qtbot)
    credentials = {row.name: row.credentials for row in page.desk.document.ask(people.listed)}
    assert credentials["Tomas Reyes"] == "42"


def test_field_taken_from_another_column_leaves_that_one_out() -> None:
    columns = tuple(
        FoundColumn(heading=name, samples=(), field=field) for name, field in (("A", "name"), ("B", "email"))
    )
    layout = Layout(holds=Holds.PEOPLE, columns=columns)
    assert taken(layout, "B", "name") == {"B": "name"}
    assert taken(layout, "B", "") == {"A": "name"}


def test_table_without_a_known_column_waits_for_one(opened: Open, qtbot: QtBot) -> None:
    page = opened("Wer,Was\nTomas Reyes,Chair\n")
    assert "No column is known" in page.questions.verdict.text()
    assert not page.begin.isEnabled()
    page.columns.columns_picked.emit({"Wer": "name"})
    settled(page, qtbot)
    page.advance()
    assert labels(page) == [("new", "Tomas Reyes")]


def test_order_of_day_and_month_is_asked_and_heeded(opened: Open, qtbot: QtBot) -> None:
    page = opened(DATES)
    order = page.questions.order
    assert [order.itemText(place) for place in range(1, order.count())] == [
        "03/04/2030 is Wednesday 3 April 2030",
        "03/04/2030 is Monday 4 March 2030",
    ]
    order.setCurrentIndex(1)
    order.activated.emit(1)
    settled(page, qtbot)
    page.advance()
    imported(page, qtbot)
    walls = {row.title: row.wall.month for row in page.desk.document.ask(programme.listed)}
    assert walls["Walk-through"] == 4


def test_row_left_out_by_space_is_not_imported(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    page.advance()
    page.list.table.choose(3)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Space)
    assert page.begin.text().strip() == "Import 1 new"
    assert not page.list.record.keep.isChecked()
    imported(page, qtbot)
    assert {"Tomas Reyes", "Ana Souza"} & names(page) == {"Tomas Reyes"}


def test_tick_is_toggled_by_a_click(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    page.advance()
    at = page.list.table.visualRect(page.list.model.index(0, FATE))
    place = at.topLeft() + QPoint(28, at.height() // 2)
    for wanted in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        qtbot.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert page.list.model.index(0, FATE).data(Qt.ItemDataRole.CheckStateRole) == wanted


def test_problem_is_mended_in_place_and_checked_at_once(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    page.advance()
    assert labels(page)[2] == ("problem", "nobody@example.org, 40")
    page.list.table.choose(4)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    line = page.list.record.lines["name"]
    assert line.property("state") == "error"
    qtbot.keyClicks(line, "Kim Lee")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert labels(page)[2] == ("new", "Kim Lee")
    assert page.begin.text().strip() == "Import 3 new"
    imported(page, qtbot)
    assert "Kim Lee" in names(page)


def test_texts_of_the_file_come_back(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    page.advance()
    page.list.record.edited.emit(2, "name", "Somebody Else")
    settled(page, qtbot)
    assert labels(page)[0] == ("new", "Somebody Else")
    assert page.list.record.lines["name"].text() == "Somebody Else"
    page.list.record.back.click()
    settled(page, qtbot)
    assert labels(page)[0] == ("new", "Tomas Reyes")


def test_escape_leaves_a_text_before_it_leaves_the_page(opened: Open, qtbot: QtBot) -> None:
    page = opened(MEMBERS)
    page.advance()
    page.list.record.lines["name"].setFocus()
    with qtbot.assertNotEmitted(page.back_wanted):
        qtbot.keyClick(page.list.record.lines["name"], Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page.list.table, Qt.Key.Key_Escape)


def test_several_files_come_one_after_the_other(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.show()
    for name in ("Kim", "Lee"):
        (tmp_path / f"{name}.csv").write_text(f"Name,E-mail\n{name},\n", "utf-8")
    page.open(tmp_path / "Kim.csv", tmp_path / "Lee.csv")
    settled(page, qtbot)
    page.skip.click()
    settled(page, qtbot)
    page.advance()
    assert labels(page) == [("new", "Lee")]
    with qtbot.waitSignal(page.back_wanted, timeout=20_000):
        page.advance()
    assert {"Kim", "Lee"} & names(page) == {"Lee"}
