"""Publishing from the window: looked at first, then done, and what others changed is asked about."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cqo_desktop.services import sessions
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio
from tests.calendar_server import PASSWORD, Server, running


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Run a server with an empty calendar, on a computer that keeps no passwords."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    folder = tmp_path / "server"
    folder.mkdir()
    with running(folder) as found:
        yield found
    keyring.set_keyring(before)


@pytest.fixture
def page(studio: Studio) -> PreferencesPage:
    studio.pages.go("settings")
    assert isinstance(studio.pages.page, PreferencesPage)
    return studio.pages.page


def looked(qtbot: QtBot, page: PreferencesPage, server: Server) -> ErrorSheet:
    """Press the button and give what is shown."""
    card = page.server
    card.address.setText(server.url)
    card.password.setText(PASSWORD)
    card.look.click()
    assert not card.look.isEnabled()
    qtbot.waitUntil(lambda: bool(sheets(page)), timeout=20_000)
    return sheets(page)[-1]


def sheets(page: PreferencesPage) -> list[ErrorSheet]:
    return [each for each in page.window().findChildren(ErrorSheet) if each.isVisible()]


def press(qtbot: QtBot, page: PreferencesPage, sheet: ErrorSheet, place: int) -> None:
    pressed: QPushButton = list(sheet.ways.values())[place]
    pressed.click()
    qtbot.waitUntil(page.server.look.isEnabled, timeout=20_000)


def test_programme_is_put_only_after_it_was_looked_at(qtbot: QtBot, page: PreferencesPage, server: Server) -> None:
    sheet = looked(qtbot, page, server)
    assert (server.writes(), list(sheet.ways)) == ([], ["Publish"])
    press(qtbot, page, sheet, 0)
    assert len(server.writes()) == 3
    sheet = looked(qtbot, page, server)
    assert (sheet.text, sheet.ways) == ("Everything is there as it is here.", {})
    sheet.close()
    assert page.desk.settings.calendar_server == server.url
    assert page.server.password.text() == ""


def test_what_others_changed_is_named_and_written_over_when_asked(
    qtbot: QtBot, page: PreferencesPage, server: Server
) -> None:
    press(qtbot, page, looked(qtbot, page, server), 0)
    name = server.writes()[0].replace("@", "%40")
    data = server.by_hand("GET", name)[1]
    server.by_hand("PUT", name, data.replace(b"SUMMARY:", b"SUMMARY:Theirs "))
    page.desk.do(sessions.call_off, session_id=2)
    sheet = looked(qtbot, page, server)
    assert "was changed there by somebody else (SUMMARY)" in sheet.text
    assert list(sheet.ways) == ["Publish and write over theirs", "Publish"]
    press(qtbot, page, sheet, 0)
    assert server.by_hand("GET", name)[1].count(b"Theirs") == 0


def test_entry_that_is_not_taken_is_named(qtbot: QtBot, page: PreferencesPage, server: Server) -> None:
    server.troubles["PUT", ".ics"] = ("507 Insufficient Storage", [])
    press(qtbot, page, looked(qtbot, page, server), 0)
    qtbot.waitUntil(lambda: bool(sheets(page)))
    assert sheets(page)[-1].text.count("has no room for this") == 3
    sheets(page)[-1].close()


def test_wrong_address_is_said_under_its_field(page: PreferencesPage) -> None:
    page.server.address.setText("http://dav.example.org/a/")
    page.server.look.click()
    assert page.server.address.property("state") == "error"
    assert page.server.look.isEnabled()


def test_missing_password_is_asked_for(qtbot: QtBot, page: PreferencesPage, server: Server) -> None:
    page.server.address.setText(server.url)
    with qtbot.waitSignal(page.desk.failed) as failed:
        page.server.look.click()
    assert str(failed.args[0]) == "No password of “ann” is known; type it below the address."
