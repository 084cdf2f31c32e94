"""Calendars for subscribers follow every change, and never stand in its way."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import series, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.views.subscription import Subscription


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "feed"
    found.mkdir()
    return found


def titles(folder: Path) -> list[str]:
    path = folder / "programme.ics"
    if not path.exists():
        return []
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def written(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()] if folder.exists() else []


def test_calendars_are_written_at_once_and_after_every_change(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    Subscription(desk)
    desk.subscribe(str(folder))
    qtbot.waitUntil(lambda: titles(folder) == ["Workforce fatigue", "Near misses", "Zoë on boards"])
    qtbot.waitUntil(lambda: written(folder / "series") == ["series-monthly-session.ics"])
    desk.do(sessions.edit, session_id=2, title="Near hits")
    qtbot.waitUntil(lambda: titles(folder)[1] == "Near hits")
    desk.undo()
    qtbot.waitUntil(lambda: titles(folder)[1] == "Near misses")


def test_series_with_another_name_leaves_no_file_behind(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    (folder / "series").mkdir()
    (folder / "series" / "series-of-mine.ics").write_text("BEGIN:VCALENDAR", "utf-8")
    told: list[str] = []
    desk.said.connect(lambda text, _undoable: told.append(text))
    Subscription(desk)
    desk.subscribe(str(folder))
    qtbot.waitUntil(lambda: "series-monthly-session.ics" in written(folder / "series"))
    desk.document.do(series.edit, series_id=1, name="Huddles")
    qtbot.waitUntil(lambda: told != [])
    (note,) = told
    assert note.startswith("“Huddles” is in “series-huddles.ics” now and “series-monthly-session.ics” is gone;")
    assert sorted(written(folder / "series")) == ["series-huddles.ics", "series-of-mine.ics"]


def test_ideas_are_nobodys_date_yet(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    desk.document.do(sessions.set_status, session_id=3, status=SessionStatus.IDEA)
    Subscription(desk)
    desk.subscribe(str(folder))
    qtbot.waitUntil(lambda: titles(folder) == ["Workforce fatigue", "Near misses"])


def test_problem_is_told_once_and_the_change_stands(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    blocked = folder / "blocked"
    blocked.write_text("no folder", "utf-8")
    told: list[str] = []
    desk.said.connect(lambda text, _undoable: told.append(text))
    made = Subscription(desk)
    desk.subscribe(str(blocked))
    qtbot.waitUntil(lambda: told != [])
    assert told[0].startswith(f"Calendars for subscribers: “{blocked}” is no folder")
    told.clear()
    desk.do(sessions.edit, session_id=2, title="Near hits")
    qtbot.waitUntil(lambda: not made._wait.isActive() and not made._is_writing)
    assert told == ["Renamed “Near misses” to “Near hits”"]


def test_folder_is_remembered_for_this_network_alone(kept: QSettings, desk: Desk, folder: Path) -> None:
    desk.subscribe(str(folder))
    assert settings.subscription(kept, desk.network.calendar_uid) == str(folder)
    assert settings.subscription(kept, "other@example.org") == ""


def test_folder_is_chosen_and_given_up_in_the_settings(studio: Studio, folder: Path) -> None:
    studio.pages.go("settings")
    page = studio.pages.page
    assert isinstance(page, PreferencesPage)
    row = page.files.subscription
    assert (row.folder.text(), row.stop.isHidden()) == ("Not written", True)
    row.keep_in(str(folder))
    assert (row.folder.text(), row.stop.isHidden()) == (str(folder), False)
    row.stop.click()
    assert (row.folder.text(), page.desk.subscription) == ("Not written", "")
