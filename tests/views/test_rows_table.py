"""Tables copy their rows as a table, keep their selection, and open by key."""

from dataclasses import dataclass
from typing import override

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.verbs import Verb

ALL = "Name\tNumber\nAnn\t1\nBo\t2\n=Cy\t3\n".replace("=Cy", "'=Cy")


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str


class Names(Page):
    """A page with a table under a heading line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Names")
        columns = (Column[Row]("Name", lambda row: row.name), Column[Row]("Number", lambda row: str(row.id)))
        self.model: RowsModel[Row] = RowsModel(columns, self, is_head=lambda row: row.id < 0)
        self.table = RowsTable(self.model, "Names", 40)
        self.body.addWidget(self.table)
        self.offer(self.table, (Verb("Greet", shortcut="Ctrl+G"),))
        self.model.show_rows([Row(-1, "A heading"), Row(1, "Ann"), Row(2, "Bo"), Row(3, "=Cy")])


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Names:
    made = Names(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.table.setFocus()
    return made


class Painted(QObject):
    """All that is painted anew in a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def press_copy(page: Names, qtbot: QtBot) -> str:
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_copy_takes_the_selected_rows(page: Names, qtbot: QtBot) -> None:
    page.table.choose(2)
    assert press_copy(page, qtbot) == "Name\tNumber\nBo\t2\n"


def test_copy_takes_all_rows_where_none_is_selected_and_no_heading(page: Names, qtbot: QtBot) -> None:
    assert press_copy(page, qtbot) == ALL
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == 4


def test_copy_is_told_once(page: Names, qtbot: QtBot) -> None:
    said: list[tuple[str, bool]] = []
    page.desk.said.connect(lambda text, undo: said.append((text, undo)))
    press_copy(page, qtbot)
    assert [(text.startswith("3 "), undo) for text, undo in said] == [(True, False)]


def test_copy_is_in_the_menu_and_on_the_help_sheet_of_every_table(page: Names) -> None:
    assert [action.text() for action in page.offered] == ["Greet", "", "Copy as a table"]
    assert page.offered[-1].shortcut().toString() == "Ctrl+C"


def test_table_of_a_page_that_offers_nothing_copies_too(qtbot: QtBot) -> None:
    model: RowsModel[Row] = RowsModel((Column[Row]("Name", lambda row: row.name),))
    model.show_rows([Row(1, "Ann")])
    table = RowsTable(model, "Names", 40)
    qtbot.addWidget(table)
    table.show()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\nAnn\n"


def test_selection_stays_with_its_rows_when_many_come_and_go(page: Names) -> None:
    page.model.show_rows([Row(number, f"Name {number}") for number in range(200)])
    page.table.selectAll()
    page.model.show_rows([Row(number, f"Name {number}") for number in range(100, 400)][::-1])
    assert [row.id for row in page.table.chosen()] == [*range(199, 99, -1)]


def test_selection_scattered_over_thousands_of_places_is_let_go(page: Names) -> None:
    page.model.show_rows([Row(number, "x") for number in range(3_000)])
    page.table.selectAll()
    page.model.show_rows([Row(number if number % 2 else number + 9_000, "x") for number in range(3_000)])
    assert page.table.chosen() == []


def test_ring_leaves_the_whole_row_that_stays_chosen(page: Names, qtbot: QtBot) -> None:
    page.table.choose(1)
    left, painted = page.table.ring(page.table.currentIndex()), Painted()
    QApplication.processEvents()
    page.table.viewport().installEventFilter(painted)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QRegion(left).subtracted(painted.region).isEmpty())
