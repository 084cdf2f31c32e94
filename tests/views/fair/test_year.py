"""A fair year is planned, told, proved, compared and used in the window."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import people, programme, series, sessions
from cqo_desktop.store.file import File
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.year import YearPart
from cqo_desktop.views.fair.year_cells import ASLEEP, FAIR, FIRST

LONG = 20_000


@pytest.fixture
def monthly(file: File) -> int:
    """Make a series whose hour is night in Perth every time; one session of it is confirmed."""
    made = file.do(series.add, name="Evening calls", kind=SeriesKind.MONTHLY).value
    for month in (2, 3, 5, 6):
        file.do(sessions.add, title=f"Topic {month}", wall=datetime(2031, month, 20, 16), series_id=made)
    first = next(row.id for row in file.ask(programme.listed) if row.title == "Topic 2")
    file.do(sessions.set_status, session_id=first, status=SessionStatus.CONFIRMED)
    return made


@pytest.fixture
def part(desk: Desk, monthly: int, qtbot: QtBot) -> YearPart:
    made = YearPart(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.choose(monthly)
    qtbot.waitUntil(lambda: made.work.basis is not None and len(made.work.basis.year.sessions) == 4, timeout=LONG)
    return made


@pytest.fixture
def planned(part: YearPart, qtbot: QtBot) -> YearPart:
    part.begin.click()
    qtbot.waitUntil(lambda: not part.work.is_busy, timeout=LONG)
    return part


def column(part: YearPart, at: int) -> list[str]:
    return [str(part.model.index(row, at).data()) for row in range(part.model.rowCount())]


def walls(part: YearPart) -> dict[str, datetime]:
    return {row.title: row.wall for row in part.desk.document.ask(programme.listed) if row.title.startswith("Topic")}


def test_year_as_it_is_planned_is_told_first(part: YearPart) -> None:
    assert part.verdict.heading.text() == "As planned now, it is night for Perth in 4 of 4 sessions"
    assert column(part, ASLEEP) == ["1", "1", "1", "1", ""]
    assert part.table.isColumnHidden(FAIR)
    assert (part.begin.isVisible(), part.use.isVisible(), part.ways.isVisible()) == (True, False, False)


def test_plan_is_told_with_its_proof_and_beside_habits(planned: YearPart) -> None:
    assert planned.verdict.heading.text() == "Nobody is asleep in more than 1 of 4 sessions"
    assert planned.verdict.proof.text() == "Proved: within these limits no plan is fairer."
    assert planned.verdict.share.text() == "67% of the members are asleep in none."
    assert column(planned, FAIR)[0] == "stays"
    last = planned.model.rowCount() - 1
    perth = planned.model.columnCount() - 1
    assert planned.model.index(last, perth).data() == "4 → 1"
    assert [row.name for row in planned.ways.model.rows][:2] == ["Fair year", "As planned now"]
    assert (planned.begin.isVisible(), planned.use.isEnabled()) == (False, True)


def test_plan_is_used_as_one_step(planned: YearPart) -> None:
    before = walls(planned)
    planned.use.click()
    after = walls(planned)
    assert [title for title in before if before[title] != after[title]] == ["Topic 3", "Topic 5", "Topic 6"]
    planned.desk.undo()
    assert walls(planned) == before


def test_year_whose_plan_was_used_is_told_anew(planned: YearPart, qtbot: QtBot) -> None:
    planned.use.click()
    text = "As planned now, it is night for Perth in 1 of 4 sessions"
    qtbot.waitUntil(lambda: planned.verdict.heading.text() == text, timeout=LONG)
    assert planned.begin.isVisible()


def test_session_is_kept_where_it_is_by_key_and_by_its_lock(part: YearPart) -> None:
    part.table.setCurrentIndex(part.model.index(1, 0))
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert [row.stays for row in part.model.rows] == [True, True, False, False, False]
    cell = part.table.visualRect(part.model.index(0, 0))
    QTest.mouseClick(part.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(24, 20))
    assert [row.stays for row in part.model.rows] == [False, True, False, False, False]


def test_limit_that_leaves_no_plan_says_what_would_help(part: YearPart, qtbot: QtBot) -> None:
    part.limits.days.choose(frozenset({6}))
    part.limits.further.setValue(0)
    part.plan()
    qtbot.waitUntil(lambda: bool(part.verdict.refusal.text()), timeout=LONG)
    assert part.verdict.refusal.text() == (
        "“Topic 3” has no possible start within these limits. "
        "What would help: more weekdays, more days away from its date."
    )
    part.limits.further.setValue(7)
    assert part.verdict.refusal.text() == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda part: part.limits.further.setValue(3),
        lambda part: part.limits.twice.click(),
        lambda part: part.table.lock_wanted.emit(part.model.at(1).id),
    ],
)
def test_plan_for_other_limits_is_let_go(planned: YearPart, change: Callable[[YearPart], None]) -> None:
    change(planned)
    assert (planned.work.found, planned.begin.isVisible(), planned.use.isVisible()) == (None, True, False)


def test_plan_can_be_stopped_and_the_best_so_far_stays(part: YearPart, qtbot: QtBot) -> None:
    part.begin.click()
    qtbot.waitUntil(lambda: part.work.found is not None or not part.work.is_busy, timeout=LONG)
    part.halt.click()
    qtbot.waitUntil(lambda: not part.work.is_busy, timeout=LONG)
    assert part.work.found is not None
    assert part.use.isVisible()


def test_slider_goes_from_the_fairest_to_the_least_burden(planned: YearPart, qtbot: QtBot) -> None:
    assert "fairest nights" in planned.balance.said.text()
    qtbot.waitUntil(lambda: planned.work.balances.is_done, timeout=LONG)
    fairest = planned.chosen
    planned.balance.slider.setValue(planned.balance.slider.maximum())
    assert planned.chosen is not None
    assert fairest is not None
    assert planned.chosen.measured.total <= fairest.measured.total
    planned.balance.slider.setValue(0)
    assert planned.chosen == fairest


def test_hours_are_written_as_they_are_read(part: YearPart) -> None:
    assert part.limits.earliest.currentText() == "6:00 a.m."
    part.desk.prefer(hours="24")
    assert (part.limits.earliest.currentText(), part.limits.earliest.currentData()) == ("06:00", 360)


def test_hours_cannot_cross(part: YearPart) -> None:
    part.limits.earliest.setCurrentIndex(part.limits.earliest.count() - 1)
    part.limits.earliest.activated.emit(part.limits.earliest.currentIndex())
    assert part.limits.latest.currentData() == part.limits.earliest.currentData()


def test_member_without_a_zone_is_counted_and_named(part: YearPart, file: File, qtbot: QtBot) -> None:
    part.desk.do(people.add, name="Nemo")
    qtbot.waitUntil(lambda: bool(part.verdict.notes.text()), timeout=LONG)
    assert part.verdict.notes.text() == "1 member without a time zone cannot be counted."
    assert part.verdict.notes.toolTip() == "Nemo"


def test_every_cell_tells_city_hour_and_sleepers(part: YearPart) -> None:
    perth = part.model.columnCount() - 1
    told = part.model.index(1, perth).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Perth: Perth: Fri 21 Mar, 4:00 a.m., 1 of 1 asleep"
    assert perth >= FIRST


def test_network_without_a_session_ahead_says_what_to_do_first(desk: Desk, qtbot: QtBot) -> None:
    for row in desk.document.ask(programme.listed):
        desk.document.do(sessions.delete, session_id=row.id)
    made = YearPart(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.empty.isVisible()
    assert not made.begin.isVisible()
