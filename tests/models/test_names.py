"""The names a box offers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cqo_desktop.models.names import Names


def test_each_name_has_its_id(qtbot: QtBot) -> None:
    del qtbot
    model = Names()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_names([(7, "Ana"), (3, "Zoë")])
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == ["Ana", "Zoë"]
    assert [model.index(place, 0).data(Qt.ItemDataRole.UserRole) for place in (0, 1)] == [7, 3]
    tester.deleteLater()


def test_same_names_shown_again_leave_the_choice_alone(qtbot: QtBot) -> None:
    model = Names()
    model.show_names([(7, "Ana")])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_names([(7, "Ana")])
