"""Others' calendars on the calendar: named, painted behind sessions, and read out."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.drafts import SessionDraft, SessionsRead
from cqo_desktop.domain.incoming import Read
from cqo_desktop.services import overlays
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.calendar.views import WEEK
from cqo_desktop.views.desk import Desk

DAY = 24 * 60


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1180, 820)
    made.show()
    qtbot.waitExposed(made)
    made.go(date(2030, 10, 18))
    return made


def read(*drafts: SessionDraft) -> Read:
    return Read(name="himss.ics", source=SessionsRead(sessions=drafts), zone="Europe/Paris")


CONGRESS = SessionDraft(line=1, title="Congress", wall=datetime(2030, 10, 18), minutes=DAY)
KEYNOTE = SessionDraft(line=2, title="Keynote", wall=datetime(2030, 10, 18, 16), minutes=90)


def test_month_and_week_say_what_others_have(page: CalendarPage) -> None:
    before = page.month.grab().toImage()
    page.desk.do(overlays.lay, read=read(CONGRESS, KEYNOTE))
    assert page.month.accessibleDescription() == "Friday 18 October 2030. No session. himss: Congress, himss: Keynote"
    assert page.month.grab().toImage() != before
    page.show_view(WEEK)
    page.week.speak()
    assert page.week.accessibleDescription().endswith("free; others: himss: Congress, himss: Keynote")
    painted = page.week.grab().toImage()
    page.desk.undo()
    assert page.week.grab().toImage() != painted
    page.week.speak()
    assert page.week.accessibleDescription().endswith("free")


def test_day_of_three_calendars_has_room_for_one_name_and_a_number(page: CalendarPage) -> None:
    for number in range(3):
        page.desk.do(overlays.lay, read=read(CONGRESS), name=f"A calendar with a long name {number}")
    assert "A calendar with a long name 2: Congress" in page.month.accessibleDescription()
    page.show_view(WEEK)
    assert not page.week.grab().isNull()


def test_renewed_calendar_is_shown_as_it_is_now(page: CalendarPage) -> None:
    page.desk.do(overlays.lay, read=read(CONGRESS))
    page.desk.do(overlays.lay, read=read(KEYNOTE))
    assert page.month.accessibleDescription() == "Friday 18 October 2030. No session. himss: Keynote"
