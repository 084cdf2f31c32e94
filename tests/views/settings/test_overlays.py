"""Calendars of others are added, looked at and removed in the settings."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.services import overlays
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio

DAY = "BEGIN:VEVENT\r\nUID:{0}\r\nSUMMARY:Congress {0}\r\nDTSTART;VALUE=DATE:{0}\r\nEND:VEVENT\r\n"


@pytest.fixture
def page(studio: Studio) -> PreferencesPage:
    studio.pages.go("settings")
    assert isinstance(studio.pages.page, PreferencesPage)
    return studio.pages.page


def calendar(folder: Path, *days: str) -> Path:
    path = folder / "himss.ics"
    text = f"BEGIN:VCALENDAR\r\nNAME:HIMSS\r\n{''.join(map(DAY.format, days))}END:VCALENDAR\r\n"
    path.write_text(text, "utf-8", newline="")
    return path


def shown(page: PreferencesPage) -> list[str]:
    return [row.accessibleName().partition(",")[0] for row in page.overlays.rows.rows]


def test_calendar_is_added_shown_and_removed_again(qtbot: QtBot, page: PreferencesPage, tmp_path: Path) -> None:
    page.overlays.read(calendar(tmp_path, "20301017", "20301018"))
    qtbot.waitUntil(lambda: shown(page) == ["HIMSS"])
    assert page.overlays.rows.rows[0].accessibleName().endswith("from Thu 17 Oct 2030")
    page.overlays.rows.deleted.emit(page.desk.document.ask(overlays.listed)[0].id)
    assert shown(page) == []
    page.desk.undo()
    assert len(shown(page)) == 1


def test_what_was_read_otherwise_is_told(qtbot: QtBot, page: PreferencesPage, tmp_path: Path) -> None:
    page.overlays.read(calendar(tmp_path, "20301017", "20300230"))
    qtbot.waitUntil(lambda: page.window().findChild(ErrorSheet) is not None)
    sheet = page.window().findChild(ErrorSheet)
    assert isinstance(sheet, ErrorSheet)
    assert shown(page) == ["HIMSS"]
    sheet.close()
