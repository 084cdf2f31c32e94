"""An import shows what it would do, does it as one step, and undoes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import people, programme
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.importing.page import ROWS, ImportPage

PEOPLE = "name,email\nTomas Reyes,tomas@example.org\nNobody,not an address\n"
SESSIONS = "title,date,start\nWalk-through,2030-12-01,09:00\n"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    made = ImportPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def opened(page: ImportPage, qtbot: QtBot, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    page.open(path)
    qtbot.waitUntil(lambda: page.reading is not None, timeout=20_000)
    page.steps.choose(ROWS)


def names(page: ImportPage) -> set[str]:
    return {row.name for row in page.desk.document.ask(people.listed)}


def test_preview_changes_nothing_and_names_every_line(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    before = names(page)
    opened(page, qtbot, tmp_path / "people.csv", PEOPLE)
    fates = [row.plan.kind.value for row in page.list.model.rows]
    assert fates == ["new", "new"]
    assert page.begin.isEnabled()
    assert names(page) == before


def test_import_is_one_step_that_undoes(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    before = names(page)
    opened(page, qtbot, tmp_path / "people.csv", PEOPLE)
    with qtbot.waitSignal(page.desk.said, timeout=20_000) as signal:
        page.begin.click()
    assert "Tomas Reyes" in names(page)
    assert signal.args[0].startswith("Imported “people.csv”: ")
    assert signal.args[1] is True
    page.desk.undo()
    assert names(page) == before


def test_chip_shows_the_problems_alone(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(page, qtbot, tmp_path / "people.csv", PEOPLE)
    page.list.chips.pick("problem")
    assert [row.plan.label for row in page.list.model.rows] == ["Nobody"]


def test_zone_of_bare_times_is_said_and_can_be_changed(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(page, qtbot, tmp_path / "sessions.csv", SESSIONS)
    assert page.questions.zone.currentText() == "America/Toronto"
    page.questions.zone.setCurrentText("Australia/Perth")
    page.questions.zone.activated.emit(page.questions.zone.currentIndex())
    qtbot.waitUntil(page.begin.isEnabled, timeout=20_000)
    with qtbot.waitSignal(page.desk.said, timeout=20_000):
        page.begin.click()
    zones = {row.title: row.zone for row in page.desk.document.ask(programme.listed)}
    assert zones["Walk-through"] == "Australia/Perth"


def test_file_that_cannot_be_read_is_said_and_left(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "junk.xlsx").write_bytes(b"\x00junk")
    with (
        qtbot.waitSignal(page.back_wanted, timeout=20_000),
        qtbot.waitSignal(page.desk.failed, timeout=20_000) as failed,
    ):
        page.open(tmp_path / "junk.xlsx")
    assert isinstance(failed.args[0], PlannerError)


def test_escape_goes_back(page: ImportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
