"""One coordinator's first morning, by keyboard and mouse, ending in files that are read back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.services import programme
from cqo_desktop.views.exporting.sheet import Export
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.window import show

TITLE = "Workforce fatigue and error"


@pytest.fixture
def sampled(theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Start on the sample network."""
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.begin(None, sample=True)
    show(window, qtbot)
    yield made
    made.close()


def test_plan_move_undo_preview_and_export(sampled: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio, window, desk = sampled, sampled.window, sampled.desk
    assert desk is not None

    # Find the session and open it.
    studio.pages.go("programme")
    table = studio.pages.page
    assert isinstance(table, ProgrammePage)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(table.filter.search.hasFocus, timeout=5000)
    qtbot.keyClicks(table.filter.search, "fatigue and error")
    qtbot.waitUntil(lambda: len(table.model.rows) == 2, timeout=5000)
    table.table.choose(table.model.at(1).id)
    table.table.setFocus()
    wall = table.table.chosen()[0].wall

    # A quarter of an hour later, and back.
    qtbot.keyClick(table.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert table.table.chosen()[0].wall.minute == 15
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert table.model.at(1).wall == wall

    # Open it, rename it; it is saved by itself, and its page shows the new name.
    table.table.choose(table.model.at(1).id)
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    qtbot.mouseClick(page.head.preview, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.preview.pages == 1, timeout=30_000)
    page.head.title.setFocus()
    page.head.title.selectAll()
    qtbot.keyClicks(page.head.title, "Sleep, rosters and error")
    session_id = page._detail.row.id
    with qtbot.waitSignal(desk.document.saved, timeout=5000):
        pass
    assert desk.document.ask(programme.one, session_id=session_id).row.title == "Sleep, rosters and error"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.head.title.text() == TITLE
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.head.title.text() == "Sleep, rosters and error"

    # Export its calendar, and read it with somebody else's reader.
    desk.export_wanted.emit("ics", (session_id,))
    form = window.findChild(Export)
    assert form is not None
    form.form.folder_edit.setText(str(tmp_path / "out"))
    form.form.export_button.click()
    folder = tmp_path / "out" / "sessions"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.ics"))) == 1, timeout=30_000)
    (written,) = folder.glob("*.ics")
    (event,) = icalendar.Calendar.from_ical(written.read_bytes()).walk("VEVENT")
    row = desk.document.ask(programme.one, session_id=session_id).row
    assert str(event["SUMMARY"]).endswith("Sleep, rosters and error")
    assert event["DTSTART"].dt.astimezone(UTC) == row.instant
    assert event["UID"] == row.uid
    assert row.instant > datetime.now(UTC)
