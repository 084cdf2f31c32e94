"""The model tells views exactly what changed."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from cqo_desktop.models.rows_model import ROW, Column, RowsModel


@dataclass(frozen=True, slots=True)
class Thing:
    id: int
    name: str = "x"


COLUMNS = (
    Column[Thing]("Name", lambda row: row.name, lambda row: f"thing {row.name}"),
    Column[Thing]("Number", lambda row: str(row.id), key=lambda row: row.id),
)


def model_of(*rows: Thing) -> RowsModel[Thing]:
    made: RowsModel[Thing] = RowsModel(COLUMNS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_rows(rows)
    return made


@given(st.lists(st.lists(st.builds(Thing, st.integers(0, 12), st.sampled_from("ab")), unique_by=lambda row: row.id)))
def test_any_rows_follow_any_rows(answers: list[list[Thing]]) -> None:
    model = model_of()
    for rows in answers:
        model.show_rows(rows)
        assert list(model.rows) == rows


def test_only_rows_that_differ_are_told() -> None:
    model, told = model_of(Thing(1), Thing(2), Thing(3)), []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row(), last.column())))
    model.show_rows([Thing(1), Thing(2, "new"), Thing(3)])
    assert told == [(1, 1, 1)]


def test_same_rows_tell_nothing() -> None:
    model, told = model_of(Thing(1), Thing(2)), []
    for signal in (model.dataChanged, model.modelReset, model.rowsMoved, model.layoutChanged):
        signal.connect(lambda *_: told.append(True))
    model.show_rows([Thing(1), Thing(2)])
    assert told == []


def test_row_that_moves_keeps_its_index() -> None:
    model = model_of(Thing(1), Thing(2), Thing(3))
    third = QPersistentModelIndex(model.index(2, 0))
    model.show_rows([Thing(3, "moved"), Thing(1), Thing(2)])
    assert (third.row(), model.at(0)) == (0, Thing(3, "moved"))


def test_many_changes_are_one_reset(qapp: QApplication) -> None:
    model, resets = model_of(*map(Thing, range(1000))), []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rows([Thing(each) for each in range(0, 1000, 2)])
    assert (resets, model.rowCount()) == ([True], 500)


@pytest.mark.parametrize(
    ("role", "answer"),
    [
        (Qt.ItemDataRole.DisplayRole, "a long name that may be cut"),
        (Qt.ItemDataRole.ToolTipRole, "a long name that may be cut"),
        (Qt.ItemDataRole.AccessibleTextRole, "Name: thing a long name that may be cut"),
        (ROW, Thing(1, "a long name that may be cut")),
        (Qt.ItemDataRole.DecorationRole, None),
    ],
)
def test_cell_answers(role: int, answer: object) -> None:
    assert model_of(Thing(1, "a long name that may be cut")).index(0, 0).data(role) == answer


def test_head_cannot_be_chosen() -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS, is_head=lambda row: row.id == 1)
    model.show_rows([Thing(1), Thing(2)])
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_columns_say_their_title_and_what_they_sort_by() -> None:
    model = model_of(Thing(7, "seven"))
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)]
    assert titles == ["Name", "Number"]
    assert [model.key(column)(Thing(7, "seven")) for column in range(2)] == ["seven", 7]
    assert (model.place(7), model.place(8)) == (0, None)


def test_copy_has_columns_of_its_own_and_no_headings() -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS, is_head=lambda row: row.id == 0, copying=COLUMNS[1:])
    assert model.copied([Thing(0), Thing(2)]) == (["Number"], [["2"]])


def test_column_may_have_another_title_wherever_it_stands() -> None:
    model = model_of(Thing(1))
    model.entitle(1, "Place")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Place"
    assert model.copied([Thing(7)]) == (["Name", "Place"], [["x", "7"]])


def test_other_order_of_many_rows_is_told_as_a_new_table() -> None:
    model, told = model_of(*(Thing(number) for number in range(200))), []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    model.show_rows([Thing(number) for number in reversed(range(200))])
    assert [row.id for row in model.rows] == [*reversed(range(200))]
    assert told.count("reset") == 1
    assert len(told) < 50
