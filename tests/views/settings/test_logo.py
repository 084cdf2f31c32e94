"""The network's logo in the settings."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cqo_desktop.services import logo
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.settings.page import PreferencesPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PreferencesPage:
    made = PreferencesPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    made = QImage(90, 30, QImage.Format.Format_RGB32)
    made.fill(QColor(0, 100, 90))
    made.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def test_logo_is_taken_from_a_file_shown_and_removed(page: PreferencesPage, desk: Desk, picture: Path) -> None:
    row = page.network.logo
    assert not row.picture.isVisibleTo(page)
    row.set_from(picture)
    assert desk.document.ask(logo.data) == picture.read_bytes()
    assert row.picture.isVisibleTo(page)
    row.remove.click()
    assert desk.document.ask(logo.data) == b""
    assert not row.remove.isVisibleTo(page)
    desk.undo()
    assert row.picture.isVisibleTo(page)


@pytest.mark.parametrize("name", ["notes.txt", "missing.png"])
def test_file_that_is_no_logo_is_told(
    page: PreferencesPage, desk: Desk, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    (tmp_path / "notes.txt").write_text("not a picture")
    with qtbot.waitSignal(desk.failed):
        page.network.logo.set_from(tmp_path / name)
    assert desk.document.ask(logo.data) == b""
