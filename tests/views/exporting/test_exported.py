"""An export ends with a sentence, the way to its folder, and what somebody must know."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.written import Written
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.exporting import exported
from cqo_desktop.views.studio import Studio

OUT = Path("/tmp/out")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def sheet(parent: QWidget) -> ErrorSheet:
    found = parent.findChild(ErrorSheet)
    assert found is not None
    return found


def words(parent: QWidget) -> list[str]:
    return [label.text() for label in sheet(parent).findChildren(QLabel)]


def test_files_are_counted_and_their_folder_named(desk: Desk, parent: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.written) as signal:
        exported.tell(desk, parent, OUT, Written(files=(OUT / "a.ics", OUT / "b.ics")))
    assert signal.args == [f"Wrote 2 files to {OUT}", OUT]
    assert parent.findChild(ErrorSheet) is None


def test_remarks_stand_on_a_sheet_with_the_way_to_the_folder(desk: Desk, parent: QWidget) -> None:
    exported.tell(desk, parent, OUT, Written(files=(OUT / "a.pdf",), notes=("One is called off.",)))
    assert words(parent) == ["Written, with a remark", "One is called off."]
    assert [each.text().strip() for each in sheet(parent).findChildren(QPushButton)] == ["Close", "Open folder"]


def test_problems_come_first_and_many_are_counted(desk: Desk, parent: QWidget) -> None:
    problems = tuple(f"Agenda {number} does not fit." for number in range(20))
    exported.tell(desk, parent, OUT, Written(files=(OUT / "a.pdf",), notes=("A note.",), problems=problems))
    heading, text = words(parent)
    assert heading == "Written, but not everything"
    assert text.split("\n\n") == [*problems[: exported.MOST], "… and 9 more."]


def test_nothing_written_is_said_without_a_folder(desk: Desk, parent: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.said) as signal, qtbot.assertNotEmitted(desk.written):
        exported.tell(desk, parent, OUT, Written(files=()))
    assert signal.args == ["No file was written: there was nothing to export", False]


def test_a_stopped_export_says_that_what_is_written_stays(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.written) as signal:
        exported.fail(desk, OUT, Cancelled("stopped"))
    assert signal.args == [f"The export was stopped; files written until then are in {OUT}", OUT]


def test_the_toast_shows_the_way_to_the_folder(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    toast = studio.window.toast
    toast.folder_wanted.disconnect()
    studio.desk.written.emit("Wrote 2 files", OUT)
    way = next(each for each in toast.findChildren(QAbstractButton) if each.text() == "Open folder")
    assert way.isVisible()
    with qtbot.waitSignal(toast.folder_wanted) as signal:
        way.click()
    assert signal.args == [OUT]
    studio.desk.said.emit("Moved “X”", True)
    assert not way.isVisible()
