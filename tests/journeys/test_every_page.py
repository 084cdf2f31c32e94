"""What holds on every page and in every state: named, readable, reachable, and the same in a look however it came."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.shots.states import states as all_states
from cqo_desktop.views.shots.taking import SIZES, front, settle
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from cqo_desktop.widgets.tokens import Look
from tests.journeys import walking
from tests.journeys.walking import Check
from tests.window import show

CHECKS: dict[str, Check] = {
    "nothing is without a name": walking.unnamed,
    "nothing is too small to hit": walking.small_targets,
    "nothing is too small to read": walking.small_letters,
    "nothing is cut without a tip": walking.cut_words,
    "Tab follows the reading order": walking.jumps,
    "focus can be seen": walking.without_ring,
}


@pytest.fixture
def sampled(theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Start on the sample network."""
    made = begun(theme, kept, qtbot)
    yield made
    made.close()


def begun(theme: Theme, kept: QSettings, qtbot: QtBot, like: Studio | None = None) -> Studio:
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    if like is not None:
        # The same sample: one built a minute later tells other hours in its history.
        made._sample_folder = like._sample_folder
    made.begin(None, sample=True)
    window.resize(1280, 720)
    show(window, qtbot)
    return made


def states(studio: Studio) -> Iterator[str]:
    """Show one state after the other."""
    for name, act in all_states(studio):
        act()
        # Without a window manager, windows of what was shown before take the focus with them.
        front(studio).activateWindow()
        settle(studio)
        yield name


@pytest.mark.parametrize("size", SIZES)
def test_every_state_holds_the_rules(sampled: Studio, size: tuple[int, int]) -> None:
    sampled.window.resize(*size)
    wrong = {
        f"{name}: {rule}": found
        for name in states(sampled)
        for rule, check in CHECKS.items()
        if (found := list(check(front(sampled))))
    }
    assert wrong == {}


@pytest.fixture
def steady(qapp: QApplication) -> Iterator[None]:
    """Keep the cursor of text fields from blinking in one picture and not in the other."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.usefixtures("steady")
def test_look_that_is_switched_live_is_that_of_a_fresh_start(
    sampled: Studio, theme: Theme, kept: QSettings, qtbot: QtBot
) -> None:
    for _ in states(sampled):
        pass
    theme.wear(Look.DARK)
    fresh = begun(theme, kept, qtbot, like=sampled)
    try:
        pairs = zip(pictures(sampled), pictures(fresh), strict=True)
        differing = {name: walking.changed(switched, begun) for (name, switched), (_, begun) in pairs}
    finally:
        theme.wear(Look.LIGHT)
        fresh.close()
    assert {name: pixels for name, pixels in differing.items() if pixels} == {}


def pictures(studio: Studio) -> Iterator[tuple[str, QImage]]:
    """Give a picture of every state without the status line, which tells the minute."""
    for name in states(studio):
        yield name, studio.window.stack.grab().toImage()
