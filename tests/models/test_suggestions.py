"""The palette's list under headings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from cqo_desktop.models.suggestions import Fact, Heading, Suggestion, Suggestions


def nothing() -> None:
    """Do nothing."""


ONE = Suggestion(key="1", title="One", detail="first", run=nothing, facts=(Fact("4 p.m.", spoken="4 p.m., guessed"),))
TWO = Suggestion(key="2", title="Two", shortcut="Ctrl+2", run=nothing)


@pytest.fixture
def model(qapp: object) -> Suggestions:
    made = Suggestions()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_offers([Heading("Open"), ONE, Heading("Do"), TWO])
    return made


def test_headings_are_shown_and_never_chosen(model: Suggestions) -> None:
    flags = [model.flags(model.index(row, 0)) for row in range(4)]
    assert [bool(each & Qt.ItemFlag.ItemIsSelectable) for each in flags] == [False, True, False, True]
    assert [model.at(row) for row in range(-1, 5)] == [None, None, ONE, None, TWO, None]


def test_steps_leave_headings_out_and_go_round(model: Suggestions) -> None:
    assert [model.beyond(-1, 1), model.beyond(1, 1), model.beyond(3, 1), model.beyond(1, -1)] == [1, 3, 1, 3]
    model.show_offers([Heading("Open")])
    assert model.beyond(-1, 1) == -1


def test_a_suggestion_is_spoken_in_one_breath(model: Suggestions) -> None:
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "One, first, 4 p.m., guessed"
    assert model.index(3, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Ctrl+2"
