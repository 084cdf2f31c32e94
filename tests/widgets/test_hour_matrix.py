"""The matrix of hours: one widget, walked by keys, spoken, and named under the pointer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.hour_matrix import EDGE, HourMatrix
from cqo_desktop.widgets.hour_sheet import LABEL, ROW, TOP, Cell, Column, Row, Sheet
from cqo_desktop.widgets.theme import Theme

SHEET = Sheet(
    columns=(
        Column(hour="4p", percent=80, asleep=2, spoken="4 p.m., comfort 80 percent, 2 asleep."),
        Column(hour="5p", percent=60, asleep=9, closed="Lena is busy.", spoken="5 p.m. Lena is busy."),
        Column(hour="6p", percent=None, closed="Clocks skip it.", spoken="Clocks skip it."),
    ),
    rows=(Row(city="Perth", detail="12 h ahead", people=2),),
    cells=((Cell(hour="4a", below="Fri", shade=0, tip="Perth <b>: asleep"), Cell(hour="5a"), Cell(hour="")),),
)
WIDE = 300 + LABEL + 2 * EDGE


@pytest.fixture
def matrix(theme: Theme, qtbot: QtBot) -> HourMatrix:
    made = HourMatrix()
    qtbot.addWidget(made)
    made.show_sheet(SHEET, (0,))
    made.resize(WIDE + 400, made.sizeHint().height())
    made.show()
    return made


def at(matrix: HourMatrix, place: int, row: int = -1) -> QPoint:
    wide = (matrix.width() - 2 * EDGE - LABEL) / len(SHEET.columns)
    return QPoint(round(EDGE + LABEL + (place + 0.5) * wide), EDGE + TOP + row * ROW + ROW // 2)


def test_arrows_walk_the_hours_and_stop_at_the_ends(matrix: HourMatrix, qtbot: QtBot) -> None:
    told: list[int] = []
    matrix.picked.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(matrix, key)
    assert told == [1, 2, 2, 1, 0, 2]
    assert matrix.accessibleDescription() == "Clocks skip it."


def test_page_keys_change_the_day_and_enter_takes(matrix: HourMatrix, qtbot: QtBot) -> None:
    days: list[int] = []
    matrix.day_wanted.connect(days.append)
    qtbot.keyClick(matrix, Qt.Key.Key_PageUp)
    qtbot.keyClick(matrix, Qt.Key.Key_PageDown)
    assert days == [-1, 1]
    with qtbot.waitSignal(matrix.taken):
        qtbot.keyClick(matrix, Qt.Key.Key_Return)


def test_two_columns_are_spoken_together(matrix: HourMatrix) -> None:
    matrix.choose((0, 1))
    assert matrix.chosen == (0, 1)
    assert matrix.accessibleDescription() == "4 p.m., comfort 80 percent, 2 asleep. 5 p.m. Lena is busy."


def test_click_chooses_and_a_second_takes(matrix: HourMatrix, qtbot: QtBot) -> None:
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=at(matrix, 1))
    assert matrix.chosen == (1,)
    with qtbot.waitSignal(matrix.taken):
        qtbot.mouseDClick(matrix, Qt.MouseButton.LeftButton, pos=at(matrix, 1))
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert matrix.chosen == (1,)


@pytest.mark.parametrize(
    ("place", "row", "tip"),
    [
        (0, 0, "<p>Perth &lt;b&gt;: asleep</p>"),
        (0, -1, "<p>4 p.m., comfort 80 percent, 2 asleep.</p>"),
        (1, 0, "<p>Lena is busy.</p>"),
    ],
)
def test_pointer_is_told_of_the_hour_it_is_on(matrix: HourMatrix, place: int, row: int, tip: str) -> None:
    spot = at(matrix, place, row)
    QApplication.sendEvent(matrix, QHelpEvent(QHelpEvent.Type.ToolTip, spot, matrix.mapToGlobal(spot)))
    assert QToolTip.text() == tip
    QToolTip.hideText()


def test_matrix_without_a_day_is_calm(theme: Theme, qtbot: QtBot) -> None:
    made = HourMatrix()
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert made.chosen == ()
