"""A page comes back as it was left, in the next window too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.search import Thing
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.settings import PageLook
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.segments import Segments

NAME, SORT, SIZE = range(3)


class Things(Page):
    """A page with one of everything that is remembered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Things")
        self.place = "things"
        columns = tuple(Column[Thing](title, str) for title in ("Name", "Sort", "Size"))
        self.table = RowsTable(RowsModel(columns, self), "Things", 40)
        self.chips, self.splitter = Chips(), QSplitter()
        self.segments = Segments("View", [("list", "List"), ("board", "Board")])
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(QWidget())
        self.splitter.setChildrenCollapsible(False)
        self.body.addWidget(self.segments)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.splitter)

    def refresh(self) -> None:
        self.chips.offer([Choice("", "All"), Choice("small", "Small")], self.chips.key)


type Open = Callable[[], Things]


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> Open:
    def made() -> Things:
        page = Things(desk)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        qtbot.waitExposed(page)
        return page

    return made


def test_widths_order_filter_view_and_panes_are_remembered(open_page: Open, qtbot: QtBot) -> None:
    first = open_page()
    first.table.horizontalHeader().resizeSection(SIZE, 222)
    qtbot.mouseClick(
        first.table.horizontalHeader().viewport(),
        Qt.MouseButton.LeftButton,
        pos=first.table.horizontalHeader().rect().center(),
    )
    first.chips.pick("small")
    first.segments.choose("board")
    first.splitter.moveSplitter(700, 1)
    second = open_page()
    head = second.table.horizontalHeader()
    assert head.sectionSize(SIZE) == 222
    assert head.sortIndicatorSection() == first.table.horizontalHeader().sortIndicatorSection() != -1
    assert (second.chips.key, second.segments.key) == ("small", "board")
    assert second.splitter.sizes() == first.splitter.sizes()


def test_column_that_takes_the_rest_has_no_width_of_its_own(open_page: Open, desk: Desk) -> None:
    open_page().resize(800, 500)
    assert desk.recall("things") == PageLook()


@pytest.mark.parametrize(("wide", "shown"), [(1, 48), (5000, 900)])
def test_width_out_of_reason_is_brought_back_into_it(open_page: Open, desk: Desk, wide: int, shown: int) -> None:
    desk.keep("things", PageLook(widths=(0, 0, wide)))
    assert open_page().table.horizontalHeader().sectionSize(SIZE) == shown


def test_look_of_other_columns_and_panes_is_left_alone(open_page: Open, desk: Desk) -> None:
    usual = open_page()
    desk.keep("things", PageLook(widths=(0, 333), sorted_by=9, filter="gone", view="gone", panes=(5, 5, 5)))
    page = open_page()
    head = page.table.horizontalHeader()
    assert head.sectionSize(SORT) == usual.table.horizontalHeader().sectionSize(SORT)
    assert (head.sortIndicatorSection(), page.chips.key, page.segments.key) == (NAME, "", "list")
    assert page.splitter.sizes() == usual.splitter.sizes()


def test_page_without_a_place_remembers_nothing(open_page: Open, desk: Desk, kept: QSettings, qtbot: QtBot) -> None:
    page = Things(desk)
    page.place = ""
    qtbot.addWidget(page)
    page.show()
    page.chips.pick("small")
    assert not kept.contains("pages/")
    assert desk.recall("") == PageLook()


def test_pages_of_the_rail_remember_and_a_preview_of_a_file_does_not(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,email\nTomas,tomas@example.org\n")
    places = []
    for key in ("people", "programme", "history"):
        studio.pages.go(key)
        places.append(studio.pages.page)
    studio.pages.import_file(str(path))
    places.append(studio.pages.page)
    assert [page.place for page in places if page is not None] == ["people", "programme", "history", ""]
