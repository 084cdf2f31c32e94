"""Who took the hard hours, on its page."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.written import Document
from cqo_desktop.services import people, sessions
from cqo_desktop.store.file import File
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.ledger import LedgerPart

SUMS = ["Early or late", "Asleep", "Asleep before"]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> LedgerPart:
    made = LedgerPart(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.seen is not None)
    return made


def names(page: LedgerPart) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_regions_stand_from_the_hardest_hit_on_with_their_sums(page: LedgerPart) -> None:
    QAbstractItemModelTester(page.model)
    assert names(page) == ["Perth", "Toronto", "London"]
    heads = [str(page.model.headerData(at, Qt.Orientation.Horizontal)) for at in range(page.model.columnCount())]
    assert heads[:2] + heads[-3:] == ["City or member", "Members", *SUMS]
    assert page.turn.text().startswith("It is the turn of Perth: asleep in ")
    assert not page.spared.isVisible()
    assert not page.unplaced.isVisible()


def test_cell_speaks_of_its_session_and_what_it_asked(page: LedgerPart) -> None:
    index = page.model.index(0, 2)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith(": asleep")
    assert page.model.gatherings[0].title in spoken
    assert str(index.data(Qt.ItemDataRole.ToolTipRole)).endswith("\nPerth: 1 of 1 asleep")


def test_region_opens_to_its_members_by_keyboard(page: LedgerPart, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert names(page) == ["Perth", "김서연", "Toronto", "London"]
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert names(page) == ["Perth", "Toronto", "London"]


def test_region_opens_by_a_press_on_its_city(page: LedgerPart, qtbot: QtBot) -> None:
    place = page.table.visualRect(page.model.index(1, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(page) == ["Perth", "Toronto", "Maya Okafor", "London"]


def test_table_is_copied_with_every_session(page: LedgerPart) -> None:
    page.table.clearSelection()
    page.table.copy()
    first, perth, *_ = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t")[0] == "City or member"
    assert perth.split("\t")[:3] == ["Perth", "1", "asleep"]


def test_change_elsewhere_is_counted(page: LedgerPart, desk: Desk, qtbot: QtBot) -> None:
    desk.document.do(people.add, name="Nemo")
    qtbot.waitUntil(page.unplaced.isVisible)
    assert page.unplaced.text() == "1 member without a time zone is not counted: Nemo"


def test_nothing_planned_is_an_empty_page(desk: Desk, file: File, qtbot: QtBot) -> None:
    for number in (1, 2, 3):
        file.do(sessions.delete, session_id=number)
    made = LedgerPart(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.seen is not None)
    assert made.empty.isVisible()
    assert not made.exporter.isEnabled()


def test_table_is_exported_member_by_member(
    page: LedgerPart, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hours.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_each, **_more: (str(path), ""))
    with qtbot.waitSignal(desk.written):
        page.export()
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Member"] for row in csv.DictReader(file)] == ["김서연", "Maya Okafor", "Lena Whitcombe"]


def test_session_of_a_cell_is_opened(page: LedgerPart, desk: Desk, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 2))
    opener = next(action for action in page.offered if action.text() == "Open the session")
    with qtbot.waitSignal(desk.session_wanted) as heard:
        opener.trigger()
    assert heard.args == [page.model.gatherings[0].session_ids[0]]


def test_page_for_members_is_shown_as_it_would_print(page: LedgerPart, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.print_wanted) as heard:
        page.printer.click()
    document, ids = heard.args
    assert (document, len(ids)) == (Document.HARD_HOURS, len(page.model.gatherings))
