"""The arrow of a column head: there where the table is ordered, and nowhere else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.sorted_head import SortedHead
from cqo_desktop.widgets.theme import Theme

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def head(theme: Theme, qtbot: QtBot) -> Iterator[SortedHead]:
    table = QTableView()
    qtbot.addWidget(table)
    made = SortedHead(table)
    model = QStandardItemModel(0, 2, table)
    model.setHorizontalHeaderLabels(["Name", "Where"])
    table.setHorizontalHeader(made)
    table.setModel(model)
    table.resize(400, 200)
    table.show()
    made.setSectionsClickable(True)
    yield made
    table.close()


def painted(head: SortedHead, column: int) -> QImage:
    whole = head.grab().toImage()
    return whole.copy(head.sectionViewportPosition(column), 0, head.sectionSize(column), head.height())


def test_arrow_stands_in_the_column_it_orders_and_turns(head: SortedHead) -> None:
    head.setSortIndicator(1, UP)
    plain, rising = painted(head, 0), painted(head, 1)
    head.setSortIndicator(1, DOWN)
    assert painted(head, 0) == plain
    assert painted(head, 1) != rising
    head.setSortIndicator(0, DOWN)
    assert painted(head, 0) != plain


def test_head_that_orders_nothing_has_no_arrow(head: SortedHead) -> None:
    head.setSortIndicator(1, UP)
    with_arrow = painted(head, 1)
    head.setSectionsClickable(False)
    assert painted(head, 1) != with_arrow


def test_column_too_narrow_for_it_has_no_arrow(head: SortedHead) -> None:
    head.setMinimumSectionSize(20)
    head.resizeSection(1, 40)
    head.setSortIndicator(0, UP)
    plain = painted(head, 1)
    head.setSortIndicator(1, UP)
    assert painted(head, 1) == plain
