"""A fairer hour for a session: by three clicks from its check, and by keyboard alone."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import programme, sittings
from cqo_desktop.views.fair.find import FindPart
from cqo_desktop.views.fair.page import FairPage
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.window import show


@pytest.fixture
def studio(theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Start on the sample network, whose members live around the world."""
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.begin(None, sample=True)
    show(window, qtbot)
    yield made
    made.close()


def sleepless(studio: Studio, qtbot: QtBot) -> SessionRow:
    """Open the next session at which members would be asleep."""
    assert studio.desk is not None
    qtbot.waitUntil(lambda: studio.desk is not None and studio.desk.has_checked, timeout=20_000)
    found = next(each for each in studio.desk.problems if each.kind is Kind.ASLEEP)
    studio.pages.open_session(found.session_ids[0])
    return row(studio, found.session_ids[0])


def row(studio: Studio, session_id: int) -> SessionRow:
    assert studio.desk is not None
    return studio.desk.document.ask(programme.one, session_id=session_id).row


def finding(studio: Studio) -> FindPart:
    page = studio.pages.page
    assert isinstance(page, FairPage)
    assert isinstance(page.part, FindPart)
    return page.part


def is_editor(studio: Studio) -> bool:
    return isinstance(studio.pages.page, SessionPage)


def test_three_clicks_from_a_warning_to_a_fairer_hour(studio: Studio, qtbot: QtBot) -> None:
    before = sleepless(studio, qtbot)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    checks = page.form.check_list.findChildren(QAbstractButton)
    warning = next(each for each in checks if "asleep in" in each.accessibleName())
    qtbot.mouseClick(warning, Qt.MouseButton.LeftButton)
    part = finding(studio)
    assert part.search.session == before
    qtbot.waitUntil(lambda: part.search.ledger is not None and part.panel.cards[0].isVisible(), timeout=20_000)
    card = next(each for each in part.panel.cards if "As planned" not in each.accessibleName())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part.use, Qt.MouseButton.LeftButton)
    assert is_editor(studio)
    assert studio.desk is not None
    after, twin = row(studio, before.id), studio.desk.document.ask(sittings.other, session_id=before.id)
    assert (after.wall, twin) != (before.wall, None)
    studio.undo()
    assert row(studio, before.id).wall == before.wall
    assert studio.desk.document.ask(sittings.other, session_id=before.id) is None


def test_keyboard_alone_finds_another_day_and_hour(studio: Studio, qtbot: QtBot) -> None:
    before = sleepless(studio, qtbot)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    page.form.zone_strip.setFocus()
    qtbot.keyClick(page.form.zone_strip, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    part = finding(studio)
    assert QApplication.focusWidget() is part.matrix
    part.search.pick_people(frozenset())
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(part.matrix, key)
    assert is_editor(studio)
    assert row(studio, before.id).wall == before.wall.replace(hour=8) + timedelta(days=1)
