"""Checks wrap instead of colliding, however narrow their column."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.check_list import Check, CheckList

LONG = "8 members asleep in Sydney, 4:00 a.m. Thursday; Perth, 1:00 a.m. Thursday"


@pytest.mark.parametrize("width", [220, 300, 700])
def test_row_is_as_high_as_its_sentence_and_its_repair_need(qtbot: QtBot, width: int) -> None:
    area, checks = QScrollArea(), CheckList()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(checks)
    area.resize(width, 400)
    checks.show_checks([Check(key="asleep", icon="moon", role="warn", text=LONG, repair="Find a time")])
    area.show()
    qtbot.waitExposed(area)
    (row,) = checks.findChildren(QAbstractButton)
    assert row.height() == row.heightForWidth(row.width())
