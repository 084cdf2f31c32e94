"""Sessions at another hour than usual are settled in a sheet."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.problems import Kind
from cqo_desktop.services import clock_guard, series, sessions
from cqo_desktop.store.file import File
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import clocks
from cqo_desktop.views.fair.clocks import ClocksSheet
from cqo_desktop.views.home.findings import FindingsCard
from cqo_desktop.views.programme.series_verbs import SeriesVerbs
from cqo_desktop.widgets.overview_rows import Finding


@pytest.fixture
def under(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def sheet(desk: Desk, file: File, under: QWidget) -> ClocksSheet:
    """Let a session fall between the changes of clocks in Europe and America."""
    for day in (17, 29):
        file.do(sessions.add, title="Call", wall=datetime(2030, 10, day, 16), series_id=1)
    return clocks.show(under, desk)


def told(sheet: ClocksSheet) -> list[tuple[str, str, bool]]:
    return [(each.row.title, each.told, each.settled) for each in sheet.model.rows]


def test_session_between_changes_is_listed_and_chosen(sheet: ClocksSheet) -> None:
    assert told(sheet) == [("Call", "8:00 p.m. in London, usually 9:00 p.m.", False)]
    assert len(sheet.table.chosen()) == 1
    assert sheet.move_.isEnabled()


def test_wall_time_is_kept_and_settled_and_taken_back(sheet: ClocksSheet, desk: Desk) -> None:
    before = sheet.model.at(0).row.instant
    sheet.wall.click()
    assert told(sheet)[0][2]
    assert sheet.model.at(0).row.instant == before
    desk.undo()
    assert not told(sheet)[0][2]


def test_instant_is_kept_for_everybody_else(sheet: ClocksSheet, desk: Desk) -> None:
    session_id = sheet.model.at(0).id
    sheet.instant.click()
    assert desk.document.ask(clock_guard.settled)[session_id].hour == 20


def test_hour_of_a_city_is_kept(sheet: ClocksSheet, desk: Desk) -> None:
    session_id = sheet.model.at(0).id
    sheet.hour.click()
    (menu,) = [each for each in sheet.findChildren(QMenu) if each.actions()]
    (london,) = [each for each in menu.actions() if each.text() == "London"]
    london.trigger()
    menu.close()
    known = desk.document.ask(clock_guard.settled)
    assert known[session_id].hour == 21


def test_session_is_opened_to_be_moved(sheet: ClocksSheet, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.session_wanted):
        sheet.move_.click()


def test_nothing_odd_is_an_empty_sheet(desk: Desk, under: QWidget) -> None:
    made = clocks.show(under, desk)
    assert made.empty.isVisible()
    assert not made.wall.isEnabled()


def test_sheet_is_reached_from_a_series(desk: Desk, sheet: ClocksSheet, under: QWidget) -> None:
    sheet.reject()
    monthly = desk.document.ask(series.listed)[0]
    verbs = SeriesVerbs(desk, lambda: monthly, under)
    (watch,) = [verb for verb in verbs.verbs() if verb.text == "Weeks with another hour…"]
    assert watch.applies()
    watch.slot()
    assert [each.isVisible() for each in under.findChildren(ClocksSheet) if each is not sheet] == [True]


def test_sheet_is_reached_from_home(desk: Desk, sheet: ClocksSheet, qtbot: QtBot) -> None:
    sheet.reject()
    card = FindingsCard(desk)
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(desk.checked):
        desk.check()
    odd = next(each for each in desk.problems if each.kind is Kind.ODD_HOUR)
    card.act(Finding(icon="", role="", fill="", head="", text="", verb="", key=odd))
    assert [each.isVisible() for each in card.findChildren(ClocksSheet)] == [True]
