"""A session that is held twice says so on its page, and its verbs bring both in line."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.problems import Kind
from cqo_desktop.services import comfort_hours, programme, sessions, sittings
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.verbs import Verb
from tests.window import session_named


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SessionPage:
    made = SessionPage(desk)
    qtbot.addWidget(made)
    made.open(session_named(desk, "Workforce fatigue"))
    made.show()
    return made


def plan_two(page: SessionPage) -> tuple[int, int]:
    first = session_named(page.desk, "Workforce fatigue")
    hours = {"first": datetime(2030, 10, 17, 9), "second": datetime(2030, 10, 17, 18)}
    second = page.desk.do(sittings.plan_two, session_id=first, **hours)
    assert second is not None
    return first, second


def last_check(page: SessionPage) -> str:
    return page.form.check_list.findChildren(QAbstractButton)[-1].accessibleName()


def verb(page: SessionPage, text: str) -> Verb:
    return next(action.data() for action in page.offered if action.text() == text)


def test_both_sittings_say_when_the_other_is(page: SessionPage) -> None:
    first, second = plan_two(page)
    page.open(first)
    assert last_check(page) == "Held again Thu 17 Oct, 6:00 p.m."
    page.open(second)
    assert last_check(page) == "Second sitting; the first is Thu 17 Oct, 9:00 a.m."


def test_verbs_of_two_sittings_apply_to_them_alone(page: SessionPage) -> None:
    align, separate = verb(page, "Bring both sittings in line"), verb(page, "Separate the two sittings")
    assert not align.applies()
    first, second = plan_two(page)
    page.desk.do(sessions.edit, session_id=first, title="Renamed")
    assert align.applies()
    align.slot()
    assert page.desk.document.ask(programme.one, session_id=second).row.title == "Renamed"
    separate.slot()
    assert not separate.applies()


def test_finding_a_time_leads_from_the_session(page: SessionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.fair_wanted) as wanted:
        verb(page, "Find a time…").slot()
    assert wanted.args == ["find", session_named(page.desk, "Workforce fatigue")]


def test_strip_is_shaded_by_the_hours_of_the_network(page: SessionPage) -> None:
    assert page.form.comfort_mark.accessibleName().endswith("1 asleep")
    page.desk.do(comfort_hours.choose, hours=DayHours(awake_from=60, early_from=120, near_from=180, work_from=240))
    assert page.form.comfort_mark.accessibleName() == "85% comfort, nobody asleep"


def test_one_press_brings_both_in_line(page: SessionPage, qtbot: QtBot) -> None:
    first, second = plan_two(page)
    page.desk.do(sessions.edit, session_id=second, title="Other")
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    page.open(first)
    page.form.check_list.repair_wanted.emit(Kind.SITTINGS_DIFFER.value)
    titles = {row.title for row in page.desk.document.ask(programme.listed, ids=[first, second])}
    assert titles == {"Workforce fatigue"}
