"""A column that is filled anew shows nothing of what stood there."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.emptied import empty


def test_what_stood_there_is_out_of_sight_at_once(qtbot: QtBot) -> None:
    column = QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    old = QLabel("old")
    layout.addWidget(old)
    layout.addStretch()
    column.show()
    empty(layout)
    assert (layout.count(), old.isVisible()) == (0, False)
