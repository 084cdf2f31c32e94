"""From whose turn it is to a year in which they get it, in three clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.fair_years.regions import nights
from cqo_desktop.services import programme
from cqo_desktop.views.fair.ledger import LedgerPart
from cqo_desktop.views.fair.page import FairPage, Part
from cqo_desktop.views.fair.year import YearPart
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.journeys.test_every_page import begun

LONG = 60_000
PERTH = "Australia/Perth"


@pytest.fixture
def sampled(theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    made = begun(theme, kept, qtbot)
    yield made
    made.close()


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def segment(page: FairPage, name: str) -> QAbstractButton:
    return next(each for each in page.segments.findChildren(QAbstractButton) if each.text() == name)


def perth(part: YearPart) -> int:
    """Count the nights of Perth in the sessions of the series that are ahead, as they are planned now."""
    assert part.work.basis is not None
    today = part.work.basis.today
    return nights(today.cells, next(at for at, each in enumerate(today.regions) if PERTH in each.zones))


def test_members_who_are_always_asleep_get_their_turn_in_three_clicks(sampled: Studio, qtbot: QtBot) -> None:
    assert isinstance(sampled.window, MainWindow)
    sampled.window.fair_wanted.emit(Part.LEDGER, 0)
    page = sampled.pages.page
    assert isinstance(page, FairPage)
    ledger = page.part
    assert isinstance(ledger, LedgerPart)
    qtbot.waitUntil(lambda: "Perth" in ledger.turn.text(), timeout=LONG)

    press(segment(page, "Plan a fair year"))
    part = page.part
    assert isinstance(part, YearPart)
    qtbot.waitUntil(part.begin.isVisible, timeout=LONG)
    before = perth(part)
    rows = part.work.basis.year.sessions if part.work.basis else ()
    assert before == len(rows) >= 5

    press(part.begin)
    qtbot.waitUntil(part.use.isVisible, timeout=LONG)
    assert part.verdict.proof.text() == "Proved: within these limits no plan is fairer."

    press(part.use)
    qtbot.waitUntil(part.begin.isVisible, timeout=LONG)
    assert perth(part) <= 2
    assert sampled.window.toast.isVisible()

    sampled.window.undo_wanted.emit()
    assert sampled.desk is not None
    walls = {row.id: row.wall for row in sampled.desk.document.ask(programme.listed)}
    assert [walls[row.id] for row in rows] == [row.wall for row in rows]


def test_fair_year_is_planned_and_used_by_keyboard(sampled: Studio, qtbot: QtBot) -> None:
    sampled.window.fair_wanted.emit(Part.YEAR, 0)
    page = sampled.pages.page
    assert isinstance(page, FairPage)
    part = page.part
    assert isinstance(part, YearPart)
    qtbot.waitUntil(part.begin.isVisible, timeout=LONG)
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(1, 0))
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert part.model.at(1).stays
    QTest.keyClick(part.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(part.use.isVisible, timeout=LONG)
    assert part.model.at(1).fair == "stays"
    part.use.setFocus()
    QTest.keyClick(part.use, Qt.Key.Key_Space)
    qtbot.waitUntil(part.begin.isVisible, timeout=LONG)
    assert perth(part) <= 3
