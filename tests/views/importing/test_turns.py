"""Imports that are overtaken, stopped, empty, or dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from cqo_desktop.services import people
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.importing.page import ROWS, ImportPage
from cqo_desktop.views.studio import Studio

HEADINGS = "name,email\n"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    made = ImportPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def written(path: Path, *lines: str) -> Path:
    path.write_text(HEADINGS + "\n".join(lines), "utf-8")
    return path


def ready(page: ImportPage, qtbot: QtBot, path: Path) -> None:
    page.open(path)
    qtbot.waitUntil(lambda: not page.desk.jobs.running, timeout=20_000)
    page.steps.choose(ROWS)


def dropped(studio: Studio, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(urls)
    studio.window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_the_file_opened_last_is_shown_whichever_is_read_first(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    many = written(tmp_path / "many.csv", *(f"Person {number}," for number in range(3000)))
    few = written(tmp_path / "few.csv", "Tomas Reyes,tomas@example.org")
    page.open(many)
    page.open(few)
    qtbot.waitUntil(lambda: not page.desk.jobs.running, timeout=30_000)
    page.steps.choose(ROWS)
    assert [row.plan.label for row in page.list.model.rows] == ["Tomas Reyes"]
    assert page.begin.text().strip() == "Import 1 new"


def test_nothing_new_is_said_and_cannot_be_imported(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path / "same.csv", "Tomas Reyes,tomas@example.org")
    ready(page, qtbot, path)
    with qtbot.waitSignal(page.desk.said, timeout=20_000):
        page.begin.click()
    ready(page, qtbot, path)
    assert page.questions.verdict.text().startswith("Everything in this file is in your network already")
    assert (page.begin.text().strip(), page.begin.isEnabled()) == ("Nothing to import", False)


def test_a_stopped_import_changes_nothing_and_can_be_begun_again(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    before = page.desk.document.ask(people.listed)
    ready(page, qtbot, written(tmp_path / "many.csv", *(f"Person {number}," for number in range(3000))))
    with qtbot.waitSignal(page.desk.said, timeout=30_000) as signal:
        page.begin.click()
        page.give_up()
    assert "nothing was changed" in signal.args[0]
    assert page.desk.document.ask(people.listed) == before
    assert page.begin.isEnabled()
    assert page.isVisible()


def test_fields_that_change_are_shown_old_and_new(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "zones.csv"
    path.write_text("name,zone\nLena Whitcombe,Europe/Paris\n", "utf-8")
    ready(page, qtbot, path)
    assert page.begin.text().strip() == "Import 1 changed"
    assert "Europe/London → Europe/Paris" in str(page.list.model.index(0, 3).data())


def test_a_dropped_file_is_shown_before_it_is_imported(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path / "people.csv", "Tomas Reyes,tomas@example.org")
    dropped(studio, QUrl("https://example.org/a.csv"), QUrl.fromLocalFile(str(path)))
    page = studio.pages.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(page.begin.isEnabled, timeout=20_000)
    page.advance()
    assert page.begin.text().strip() == "Import 1 new"


def test_a_dropped_web_address_is_no_file(studio: Studio) -> None:
    dropped(studio, QUrl("https://example.org/a.csv"))
    assert not isinstance(studio.pages.page, ImportPage)
