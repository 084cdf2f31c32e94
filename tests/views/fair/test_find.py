"""Find a time: options, the matrix, who has to be there, and what taking an hour does."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import people, programme, sessions, sittings
from cqo_desktop.services.fair_times import Whom
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.find import FindPart
from tests.window import session_named

FATIGUE = "Workforce fatigue"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> FindPart:
    desk.document.do(people.add, name="Van", zone="America/Vancouver")
    desk.document.do(people.add, name="Syd", zone="Australia/Sydney")
    made = FindPart(desk)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    made.choose(session_named(desk, FATIGUE))
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.search.ledger is not None, timeout=10_000)
    return made


def offers(page: FindPart) -> list[str]:
    return [card.accessibleName() for card in page.panel.cards]


def row(page: FindPart, title: str = FATIGUE) -> Any:
    return page.desk.document.ask(programme.one, session_id=session_named(page.desk, title)).row


def test_options_stand_fewest_asleep_first_and_the_plan_is_framed(page: FindPart) -> None:
    assert offers(page)[0] == "Two sittings; 6 a.m. and 5 p.m. Toronto; Comfort 91 percent; nobody asleep"
    planned = next(card for card in page.panel.cards if card.isChecked())
    assert planned.accessibleName() == (
        "Thu 17 Oct, 4:00 p.m.; As planned now, and the best average; Comfort 62 percent; 1 asleep; Perth 4 a.m."
    )
    assert page.matrix.chosen == (10,)
    assert not page.use.isEnabled()
    assert page.panel.turn.text().startswith("It is the turn of Perth")


def test_day_is_weighed_in_plain_words(page: FindPart) -> None:
    assert page.heading.text() == "No hour suits everyone"
    assert page.why.text() == "Your choice is not good for 1 member, who would be asleep: Perth (4:00 a.m. Fri)."
    assert page.two.isVisible()
    assert page.rotate.isVisible()


def test_arrows_choose_an_hour_and_enter_moves_the_session(page: FindPart, qtbot: QtBot) -> None:
    qtbot.keyClick(page.matrix, Qt.Key.Key_Left)
    assert page.matrix.chosen == (9,)
    with qtbot.waitSignal(page.desk.session_wanted) as wanted:
        qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert wanted.args == [session_named(page.desk, FATIGUE)]
    assert row(page).wall == datetime(2030, 10, 17, 15)
    page.desk.undo()
    assert row(page).wall == datetime(2030, 10, 17, 16)


def test_two_sittings_are_planned_by_one_press_and_taken_back_by_one(page: FindPart, qtbot: QtBot) -> None:
    first = session_named(page.desk, FATIGUE)
    with qtbot.waitSignal(page.desk.session_wanted):
        page.two.click()
    assert page.desk.document.ask(sittings.other, session_id=first) is not None
    page.desk.undo()
    assert page.desk.document.ask(sittings.other, session_id=first) is None
    assert row(page).wall == datetime(2030, 10, 17, 16)


def test_two_sittings_that_are_planned_are_both_framed(page: FindPart, qtbot: QtBot) -> None:
    page.two.click()
    page.choose(session_named(page.desk, FATIGUE))
    assert len(page.matrix.chosen) == 2
    assert offers(page)[0].startswith("Two sittings, as planned; 6 a.m. and 5 p.m. Toronto;")


def test_option_frames_its_hours(page: FindPart) -> None:
    page.panel.cards[0].click()
    assert len(page.matrix.chosen) == 2
    assert page.use.text() == " Use two sittings"
    assert page.use.isEnabled()


def test_page_keys_show_the_next_day(page: FindPart, qtbot: QtBot) -> None:
    qtbot.keyClick(page.matrix, Qt.Key.Key_PageDown)
    assert page.search.day == date(2030, 10, 18)
    assert page.bar.day.date() == QDate(2030, 10, 18)
    assert not any("As planned" in offer for offer in offers(page))
    page.bar.before.click()
    assert page.search.day == date(2030, 10, 17)


def test_speaker_who_sleeps_closes_hours_until_nobody_minds(page: FindPart) -> None:
    lena = next(box for box in page.panel.boxes.values() if box.text() == "Lena Whitcombe")
    assert lena.isChecked()
    closed = [place for place, hour in enumerate(page.search.matrix.hours) if not hour.is_open]
    assert closed == [12, 13, 14, 15, 16, 17]
    page.panel.boxes[next(iter(page.panel.boxes))].isChecked()
    lena.click()
    assert [place for place, hour in enumerate(page.search.matrix.hours) if not hour.is_open] == []


def test_closed_hour_says_why_and_cannot_be_used(page: FindPart, qtbot: QtBot) -> None:
    qtbot.keyClick(page.matrix, Qt.Key.Key_End)
    assert not page.use.isEnabled()
    assert page.why.text() == "It is 4:00 a.m. then for Lena Whitcombe, who would be asleep."
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert row(page).wall == datetime(2030, 10, 17, 16)


def test_others_may_be_asked(page: FindPart, qtbot: QtBot) -> None:
    offered = [page.bar.whom.itemData(place) for place in range(page.bar.whom.count())]
    assert offered == [Whom.MEMBERS, Whom.INVITED, Whom.SERIES, Whom.PARTS, Whom.CHOSEN]
    page.bar.whom.setCurrentIndex(3)
    page.bar.whom.activated.emit(3)
    assert [region.people for region in page.search.matrix.regions] == [1, 1]
    assert page.heading.text() == "An hour for everybody"


def test_people_are_chosen_by_hand(page: FindPart, qtbot: QtBot) -> None:
    sheet = page.choose_people(page.desk.document.ask(people.listed))
    assert not sheet.take.isEnabled()
    sheet.search.setText("toronto")
    sheet.search.returnPressed.emit()
    items = [sheet.list.item(place) for place in range(sheet.list.count())]
    assert [item.text() for item in items if not item.isHidden()] == ["Maya Okafor"]
    sheet.list.setCurrentItem(next(item for item in items if not item.isHidden()))
    qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    lena = next(item for item in items if item.text() == "Lena Whitcombe")
    sheet.search.clear()
    sheet.search.returnPressed.emit()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=sheet.list.visualItemRect(lena).center())
    assert sheet.take.text() == " Count 2 people"
    sheet.take.click()
    assert page.search.whom is Whom.CHOSEN
    assert [(region.zones, region.people) for region in page.search.matrix.regions] == [
        (("America/Toronto",), 1),
        (("Europe/London",), 1),
    ]
    again = page.choose_people(page.desk.document.ask(people.listed))
    assert len(again.chosen) == 2
    again.cancel.click()
    assert page.bar.whom.currentData() is Whom.CHOSEN


def test_day_alone_plans_a_new_session_then(page: FindPart, qtbot: QtBot) -> None:
    page.bar.session.setCurrentIndex(0)
    page.bar.session.activated.emit(0)
    page.go(date(2030, 12, 3))
    assert page.use.text() == " Plan a session then"
    qtbot.keyClick(page.matrix, Qt.Key.Key_Home)
    with qtbot.waitSignal(page.desk.field_wanted):
        page.use.click()
    made = row(page, "New session")
    assert (made.wall, made.minutes) == (datetime(2030, 12, 3, 6), 60)


def test_people_without_a_zone_are_named_and_not_counted(page: FindPart) -> None:
    page.desk.do(people.add, name="Nowhere <b>")
    assert page.unplaced.text() == "1 person has no time zone and is not counted: Nowhere <b>"


def test_session_that_moves_elsewhere_is_followed(page: FindPart) -> None:
    page.desk.do(sessions.move, session_id=session_named(page.desk, FATIGUE), to=datetime(2030, 10, 17, 9))
    assert [hour.wall.hour for hour in page.search.matrix.hours][page.search.planned[0]] == 9


def test_rotating_leads_to_the_year_of_the_series(page: FindPart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.fair_wanted) as wanted:
        page.rotate.click()
    assert wanted.args == ["year", row(page).series_id]


def test_session_that_is_gone_leaves_the_day(page: FindPart) -> None:
    page.desk.do(sessions.delete, session_id=session_named(page.desk, FATIGUE))
    assert page.search.session is None
    assert not page.two.isVisible()


def test_hours_are_written_by_the_clock_that_is_preferred(page: FindPart) -> None:
    page.desk.prefer(hours="24")
    assert offers(page)[0].startswith("Two sittings; 06:00 and 17:00 Toronto;")


def test_hours_of_a_session_at_half_past_keep_their_minute(page: FindPart) -> None:
    at_half = datetime(2030, 10, 17, 16, 30)
    page.desk.do(sessions.move, session_id=session_named(page.desk, FATIGUE), to=at_half)
    page.desk.do(sessions.set_status, session_id=session_named(page.desk, FATIGUE), status=SessionStatus.CONFIRMED)
    assert {hour.wall.minute for hour in page.search.matrix.hours} == {30}
    assert [card.isChecked() for card in page.panel.cards].count(True) <= 1


def test_network_of_nobody_says_how_to_begin(page: FindPart, qtbot: QtBot) -> None:
    for each in page.desk.document.ask(people.listed):
        page.desk.do(people.delete, person_id=each.id)
    assert page.heading.text() == "Nobody to ask yet"
    assert offers(page) == []
    assert not page.why.isVisible()
    assert not page.two.isVisible()
    qtbot.keyClick(page.matrix, Qt.Key.Key_Home)
    assert page.use.isEnabled()
