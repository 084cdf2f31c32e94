"""A year laid out before it is created: what is shown, ticked and changed, and what one press makes of it."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import comfort_hours, programme, series, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme import year_plan
from cqo_desktop.views.programme.year_sheet import YearSheet
from cqo_desktop.views.settings.series_form import SeriesForm
from tests.window import session_named


@pytest.fixture
def parent(desk: Desk, qtbot: QtBot) -> Iterator[QWidget]:
    """Give the sheets a window, and the monthly series a rule."""
    desk.document.do(
        series.edit,
        series_id=monthly(desk).id,
        rule_nth=2,
        rule_weekday=3,
        rule_time="16:00",
        rule_zone="America/Toronto",
    )
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def monthly(desk: Desk) -> SeriesRow:
    return desk.document.ask(series.listed)[0]


def plan(parent: QWidget, desk: Desk) -> YearSheet:
    sheet = year_plan.show_plan(parent, desk, monthly(desk))
    assert isinstance(sheet, YearSheet)
    return sheet


def roll(parent: QWidget, desk: Desk, of: SeriesRow | None = None) -> YearSheet:
    sheet = year_plan.show_roll(parent, desk, of or monthly(desk))
    assert isinstance(sheet, YearSheet)
    return sheet


def walls(desk: Desk) -> list[datetime]:
    return [row.wall for row in desk.document.ask(programme.listed) if row.series == "Monthly session"]


def choose(sheet: YearSheet, first: date, months: int) -> None:
    """Choose the months as a person does."""
    box, count = sheet.findChild(QComboBox), sheet.findChild(QSpinBox)
    places = [place for place in range(box.count()) if box.itemData(place) == first]
    box.setCurrentIndex(places[0])
    box.activated.emit(places[0])
    count.setValue(months)


def test_year_goes_on_after_the_last_session(parent: QWidget, desk: Desk) -> None:
    sheet = plan(parent, desk)
    found = [line.wall for line in sheet.lines]
    assert (len(found), found[0], found[-1]) == (12, datetime(2030, 11, 14, 16), datetime(2031, 10, 9, 16))
    assert sheet.make.text() == " Plan 12 sessions"


def test_date_is_shown_where_members_live(parent: QWidget, desk: Desk) -> None:
    line = plan(parent, desk).lines[0]
    assert line.day.accessibleDescription() == ("Toronto 4:00 p.m.; London 9:00 p.m.; Perth 5:00 a.m. Fri")
    assert line.is_night


def test_date_is_judged_by_the_hours_the_network_calls_good(parent: QWidget, desk: Desk) -> None:
    desk.document.do(comfort_hours.choose, hours=DayHours(awake_from=60))
    assert not plan(parent, desk).lines[0].is_night


def test_week_in_which_clocks_change_is_marked_with_its_cities(parent: QWidget, desk: Desk) -> None:
    line = next(each for each in plan(parent, desk).lines if each.wall.month == 3)
    line.day.setDate(QDate(2031, 3, 6))
    assert line.note.text() == "Clocks change that week: +1 h in Toronto."


def test_month_that_has_a_session_is_left_out_and_named(parent: QWidget, desk: Desk) -> None:
    desk.document.do(sessions.add, title="Hello", wall=datetime(2030, 12, 3, 9), series_id=monthly(desk).id)
    desk.document.do(sessions.move, session_id=session_named(desk, "Workforce fatigue"), to=datetime(2031, 1, 9, 16))
    sheet = plan(parent, desk)
    choose(sheet, date(2030, 12, 1), 2)
    assert [(line.tick.isChecked(), line.note.text()) for line in sheet.lines] == [
        (False, "Has “Hello” already."),
        (False, "Has “Workforce fatigue” already."),
    ]
    assert not sheet.make.isEnabled()


def test_press_plans_what_is_ticked_as_one_step(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    sheet = plan(parent, desk)
    sheet.lines[1].tick.click()
    sheet.lines[0].day.setDate(QDate(2030, 11, 20))
    with qtbot.waitSignal(desk.said) as signal:
        qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    assert signal.args == ["Planned 11 sessions of “Monthly session”", True]
    assert walls(desk)[1:3] == [datetime(2030, 11, 20, 16), datetime(2031, 1, 9, 16)]
    assert {row.status for row in desk.document.ask(programme.listed) if row.wall.year == 2031} == {SessionStatus.HOLD}
    desk.undo()
    assert len(walls(desk)) == 1


def test_changed_day_is_laid_out_anew_and_ticked(parent: QWidget, desk: Desk) -> None:
    sheet = plan(parent, desk)
    line = sheet.lines[0]
    line.tick.click()
    line.day.setDate(QDate(2030, 10, 10))
    assert (line.tick.isChecked(), line.note.text()) == (True, "Has “Workforce fatigue” already.")
    line.day.setDate(QDate(2030, 11, 21))
    assert line.note.text() == ""


def test_hour_that_clocks_skip_cannot_be_ticked(parent: QWidget, desk: Desk) -> None:
    desk.document.do(series.edit, series_id=monthly(desk).id, rule_time="02:30", rule_weekday=6)
    line = next(each for each in plan(parent, desk).lines if each.wall == datetime(2031, 3, 9, 2, 30))
    assert not line.tick.isEnabled()
    assert line.note.text().startswith("Clocks in Toronto skip 02:30 on 9 March 2031")


def test_series_without_a_rule_is_asked_for_one(parent: QWidget, desk: Desk) -> None:
    desk.document.do(series.add, name="Newborn", kind=SeriesKind.MONTHLY)
    form = year_plan.show_plan(parent, desk, desk.document.ask(series.listed)[-1])
    assert isinstance(form, SeriesForm)
    assert form.error.text() == "Say on which weekday, at which hour and where; then its year can be planned."
    form.reject()


def test_rolled_year_shows_old_beside_new_and_adds_bare_holds(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    sheet = roll(parent, desk)
    (line,) = sheet.lines
    assert line.proposal.source is not None
    assert (line.proposal.source.title, line.wall) == ("Workforce fatigue", datetime(2031, 10, 16, 16))
    qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    made = desk.document.ask(programme.listed)[-1]
    assert (made.title, made.wall, made.status, made.speakers) == (
        "Monthly session",
        datetime(2031, 10, 16, 16),
        SessionStatus.HOLD,
        (),
    )


def test_lessons_are_rolled_with_what_is_in_them(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    mini = desk.document.do(series.add, name="Diagnosis", kind=SeriesKind.MINI_SERIES)
    desk.document.do(sessions.add, title="<b>One</b>", wall=datetime(2031, 1, 7, 9), series_id=mini)
    sheet = roll(parent, desk, desk.document.ask(series.listed)[-1])
    qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    rows = [row for row in desk.document.ask(programme.listed) if row.series_id == mini]
    assert [(row.title, row.wall) for row in rows] == [
        ("<b>One</b>", datetime(2031, 1, 7, 9)),
        ("<b>One</b>", datetime(2032, 1, 6, 9)),
    ]


def test_refusal_is_said_in_the_sheet_and_nothing_is_lost(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    sheet = plan(parent, desk)
    desk.document.do(series.delete, series_id=monthly(desk).id)
    qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert sheet.error.text() == "There is no series 1 in this file; it may have been deleted meanwhile."
    sheet.reject()


@pytest.mark.parametrize("show", [plan, roll])
def test_sheet_is_worked_by_keyboard(parent: QWidget, desk: Desk, qtbot: QtBot, show: object) -> None:
    sheet = plan(parent, desk) if show is plan else roll(parent, desk)
    before = len(walls(desk))
    sheet.lines[0].tick.setFocus()
    qtbot.keyClick(sheet.lines[0].tick, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.lines[0].tick, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.lines[0].tick, Qt.Key.Key_Return)
    assert len(walls(desk)) == before + len(sheet.lines)
    assert [each for each in parent.findChildren(QDialog) if each.isVisible()] == []
