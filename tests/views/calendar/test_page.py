"""The calendar's page: sessions are found, carried, planned and filtered, and what is chosen stands beside them."""

from datetime import date, datetime

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cqo_desktop.domain import zones
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import comfort_hours, programme, sessions, sittings
from cqo_desktop.settings import PageLook
from cqo_desktop.views.calendar import views as calendar_views
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.calendar.session_card import local_times
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.checks import Field
from cqo_desktop.views.session.drag import SessionDrag
from cqo_desktop.widgets.filter_chips import _FilterChip
from tests.window import session_named

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
FATIGUE, NEAR = "Workforce fatigue", "Near misses"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 870)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    made.go(date(2030, 10, 17))
    made.month.setFocus()
    return made


def walls(page: CalendarPage) -> dict[str, datetime]:
    return {row.title: row.wall for row in page.desk.document.ask(programme.listed)}


def key(page: CalendarPage, qtbot: QtBot, pressed: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(page.month, pressed, modifier or Qt.KeyboardModifier.NoModifier)


def test_day_shows_its_month_and_chooses_its_session(page: CalendarPage) -> None:
    assert page.header.title == "October 2030"
    assert page.view.chosen == session_named(page.desk, FATIGUE)


def test_panel_tells_all_of_the_session_that_is_chosen(page: CalendarPage) -> None:
    card = page.panel.session
    assert card.isVisible()
    assert card.title.text() == FATIGUE
    assert card.when.text() == "Thursday 17 October 2030\n4:00 to 5:00 p.m."
    assert card.who.text() == "Lena Whitcombe\nOnline"
    assert card.pills.accessibleName() == "Monthly session, Draft"
    assert card.times.accessibleDescription() == "Toronto 4:00 p.m.; London 9:00 p.m.; Perth 4:00 a.m. Fri"


def test_warning_stands_in_its_box_with_its_repair(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    card = page.panel.session
    assert card.finding.text() == "1 member asleep in Perth, 4:00 a.m. Friday"
    with qtbot.waitSignal(page.desk.field_wanted) as signal:
        card.repair.click()
    assert signal.args == [session_named(page.desk, FATIGUE), Field.FAIR]


def test_all_views_go_by_the_hours_the_network_calls_good(page: CalendarPage) -> None:
    four = datetime(2030, 10, 17, 16, tzinfo=zones.zone("America/Toronto"))
    assert page.month.answer(0, four, 60) == "Thu 17 Oct, 4:00 p.m., 1 asleep"
    good = DayHours(awake_from=60, early_from=120, near_from=180, work_from=240)
    page.desk.do(comfort_hours.choose, hours=good)
    assert page.month.answer(0, four, 60) == "Thu 17 Oct, 4:00 p.m."
    shown = local_times(page.rows[session_named(page.desk, FATIGUE)], page.there, page.desk.clock)
    assert [each.comfort for each in shown] == [4, 2, 4]
    assert (page.agenda.cells.hours, page.week.hours) == (good, good)


def test_card_says_which_of_two_sittings_it_is_and_brings_both_in_line(page: CalendarPage) -> None:
    first = session_named(page.desk, FATIGUE)
    hours = {"first": datetime(2030, 10, 17, 16), "second": datetime(2030, 10, 17, 20)}
    second = page.desk.do(sittings.plan_two, session_id=first, **hours)
    assert page.panel.session.when.text().endswith("Held again Thu 17 Oct, 8:00 p.m.")
    assert second is not None
    page.choose(second)
    assert page.panel.session.when.text().endswith("Second sitting; the first is Thu 17 Oct, 4:00 p.m.")
    page.desk.do(sessions.edit, session_id=first, title="Other")
    page.panel.session.repair_wanted.emit("sittings_differ")
    assert page.rows[first].title == FATIGUE


def test_empty_day_says_so_and_what_comes_next(page: CalendarPage, qtbot: QtBot) -> None:
    key(page, qtbot, Key.Key_Right)
    card = page.panel.day
    assert card.isVisible()
    assert (card.heading.text(), card.said.text()) == ("Friday 18 October 2030", "Nothing planned")
    card.picked.emit(session_named(page.desk, NEAR))
    assert page.header.title == "November 2030"
    assert page.panel.session.title.text() == NEAR


@pytest.mark.parametrize(
    ("pressed", "moved"),
    [
        (Key.Key_Right, datetime(2030, 10, 18, 16)),
        (Key.Key_Left, datetime(2030, 10, 16, 16)),
        (Key.Key_Down, datetime(2030, 10, 24, 16)),
        (Key.Key_Up, datetime(2030, 10, 10, 16)),
    ],
)
def test_alt_and_arrows_carry_the_session_and_undo_brings_it_back(
    page: CalendarPage, qtbot: QtBot, pressed: Qt.Key, moved: datetime
) -> None:
    key(page, qtbot, pressed, Alt)
    assert walls(page)[FATIGUE] == moved
    assert (page.view.day, page.view.chosen) == (moved.date(), session_named(page.desk, FATIGUE))
    page.desk.undo()
    assert walls(page)[FATIGUE] == datetime(2030, 10, 17, 16)


def test_drag_moves_the_session_to_the_day_it_is_let_go_on(page: CalendarPage, qtbot: QtBot) -> None:
    grid = page.month
    start = grid.chip_rect(session_named(page.desk, FATIGUE)).center().toPoint()
    end = grid.cell_rect(date(2030, 10, 31)).center().toPoint()
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grid, start + QPoint(30, 10))
    qtbot.mouseMove(grid, end)
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)
    assert walls(page)[FATIGUE] == datetime(2030, 10, 31, 16)
    assert page.desk.document.undo_title == "Move “Workforce fatigue” from 17 to 31 October 2030"


def test_session_of_another_zone_keeps_its_own_hour_where_clocks_differ(page: CalendarPage) -> None:
    # Between 27 October and 3 November London is an hour nearer to Toronto.
    zoe = session_named(page.desk, "Zoë on boards")
    entry = next(entry for entry in page.entries if entry.id == zoe)
    assert entry.start.hour == 4
    there = entry.start.replace(month=10, day=31)
    assert page.month.answer(zoe, there, 60) == "Thu 31 Oct, 5:00 a.m., 1 asleep"
    page.carry(zoe, there)
    assert walls(page)["Zoë on boards"] == datetime(2030, 10, 31, 9)


def test_hour_that_clocks_skip_is_refused_with_a_sentence(page: CalendarPage, qtbot: QtBot) -> None:
    night = page.desk.document.do(sessions.add, title="Night", wall=datetime(2031, 3, 8, 2, 30))
    there = next(entry for entry in page.entries if entry.id == night).start.replace(day=9)
    assert page.month.answer(night, there, 60) == "Clocks skip this hour"
    with qtbot.waitSignal(page.desk.failed) as signal:
        page.carry(night, there)
    assert "skip 02:30" in str(signal.args[0])
    assert walls(page)["Night"] == datetime(2031, 3, 8, 2, 30)


def test_next_and_previous_session_are_one_key_away(page: CalendarPage, qtbot: QtBot) -> None:
    key(page, qtbot, Key.Key_J)
    assert page.view.chosen == session_named(page.desk, NEAR)
    assert page.header.title == "November 2030"
    key(page, qtbot, Key.Key_K)
    key(page, qtbot, Key.Key_K)
    assert page.view.chosen == session_named(page.desk, FATIGUE)


def test_new_session_falls_on_the_day_that_is_selected(page: CalendarPage, qtbot: QtBot) -> None:
    key(page, qtbot, Key.Key_Right)
    with qtbot.waitSignal(page.desk.field_wanted):
        key(page, qtbot, Key.Key_N)
    assert walls(page)["New session"].date() == date(2030, 10, 18)
    page.desk.undo()
    assert "New session" not in walls(page)


def test_enter_opens_what_is_chosen(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.session_wanted) as signal:
        key(page, qtbot, Key.Key_Return)
    assert signal.args == [session_named(page.desk, FATIGUE)]


def test_today_and_buttons_turn_the_month(page: CalendarPage, qtbot: QtBot) -> None:
    page.on.click()
    assert (page.header.title, page.view.day) == ("November 2030", date(2030, 11, 17))
    page.back.click()
    page.back.click()
    assert page.header.title == "September 2030"
    key(page, qtbot, Key.Key_T)
    assert page.view.day == page._today()


def test_hidden_series_leaves_the_calendar_and_comes_back(page: CalendarPage) -> None:
    everything = [entry.title for entry in page.entries]
    page.chips.show_only("")
    assert [entry.title for entry in page.entries] == [NEAR, "Zoë on boards"]
    assert page.view.chosen is None
    page.chips.show_only("")
    assert [entry.title for entry in page.entries] == everything


def test_space_makes_room_and_brings_the_panel_back(page: CalendarPage, qtbot: QtBot) -> None:
    wide = page.month.width()
    key(page, qtbot, Key.Key_Space)
    assert not page.panel.isVisible()
    qtbot.waitUntil(lambda: page.month.width() == wide + page.panel.width())
    key(page, qtbot, Key.Key_Space)
    assert page.panel.session.title.text() == FATIGUE


def test_narrow_page_shows_the_panel_only_on_demand(page: CalendarPage, qtbot: QtBot) -> None:
    page.resize(1056, 660)
    assert not page.panel.isVisible()
    page.eye.click()
    assert page.panel.isVisible()
    assert page.panel.session.title.text() == FATIGUE
    key(page, qtbot, Key.Key_Escape)
    assert not page.panel.isVisible()


def test_panel_that_comes_back_with_the_room_tells_what_is_chosen_now(page: CalendarPage) -> None:
    page.resize(1056, 660)
    page.step(1)
    page.resize(1228, 660)
    assert page.panel.session.isVisible()
    assert page.panel.session.title.text() == NEAR


def test_panel_duplicates_calls_off_and_reinstates(page: CalendarPage) -> None:
    card = page.panel.session
    card.duplicate.click()
    assert [entry.start.day for entry in page.entries if entry.title == FATIGUE] == [17, 24]
    card.off.click()
    assert page.rows[session_named(page.desk, FATIGUE)].status is SessionStatus.CALLED_OFF
    assert card.off.accessibleName() == "Reinstate"
    card.off.click()
    assert page.rows[session_named(page.desk, FATIGUE)].status is SessionStatus.DRAFT


def test_sessions_without_room_are_listed(page: CalendarPage) -> None:
    for number in range(6):
        page.desk.document.do(sessions.add, title=f"More & {number}", wall=datetime(2030, 10, 17, 9 + number))
    page.month.more_wanted.emit(date(2030, 10, 17))
    menu = page.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert menu is not None
    assert [action.text() for action in menu.actions()][1] == "10:00 a.m.  More && 1"
    menu.actions()[1].trigger()
    assert page.panel.session.title.text() == "More & 1"
    menu.close()


def test_deleted_session_leaves_page_and_panel(page: CalendarPage, qtbot: QtBot) -> None:
    key(page, qtbot, Key.Key_Delete)
    assert FATIGUE not in {entry.title for entry in page.entries}
    assert page.panel.day.isVisible()


def test_session_carried_out_is_a_calendar_file(page: CalendarPage) -> None:
    carried = SessionDrag(page.desk, page).carried([session_named(page.desk, FATIGUE)])
    assert carried is not None
    (url,) = carried.urls()
    assert url.fileName() == "2030-10-17-workforce-fatigue.ics"
    with open(url.toLocalFile(), "rb") as file:
        assert file.read() == bytes(carried.data("text/calendar").data())
    (event,) = icalendar.Calendar.from_ical(carried.text()).walk("VEVENT")
    assert str(event["SUMMARY"]) == FATIGUE


def test_several_sessions_are_carried_out_as_files(page: CalendarPage) -> None:
    carried = SessionDrag(page.desk, page).carried([session_named(page.desk, title) for title in (FATIGUE, NEAR)])
    assert carried is not None
    assert [url.fileName() for url in carried.urls()] == [
        "2030-10-17-workforce-fatigue.ics",
        "2030-11-21-near-misses.ics",
    ]
    assert not carried.hasFormat("text/calendar")


def test_session_that_is_gone_cannot_be_carried_out(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.failed):
        assert SessionDrag(page.desk, page).carried([9999]) is None


def test_weeks_begin_and_hours_are_written_as_preferred(page: CalendarPage) -> None:
    page.desk.prefer(week_start="6", hours="24")
    assert page.month.cell_rect(date(2030, 9, 28)).left() == 0
    assert page.panel.session.when.text() == "Thursday 17 October 2030\n16:00 to 17:00"


def test_each_act_is_offered_once_and_those_of_the_view_that_is_shown(page: CalendarPage) -> None:
    def texts() -> list[str]:
        return [action.text() for action in page.offered if action.text()]

    month = texts()
    assert len(month) == len(set(month))
    assert {"A week later", "Go to today", "Show or hide what is chosen"} <= set(month)
    page.segments.choose("week")
    assert len(texts()) == len(set(texts()))
    assert "A week later" not in texts()


def test_what_nobody_sees_is_brought_up_to_date_when_it_is_shown(page: CalendarPage) -> None:
    page.hide()
    page.desk.prefer(hours="24")
    page.desk.document.do(sessions.edit, session_id=session_named(page.desk, FATIGUE), title="Rest")
    assert page.panel.session.title.text() == FATIGUE
    page.show()
    assert page.panel.session.title.text() == "Rest"
    assert page.panel.session.when.text() == "Thursday 17 October 2030\n16:00 to 17:00"


def test_tab_goes_from_head_to_chips_to_month_to_panel(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    wanted = [page.back, page.today, page.new, *page.chips.findChildren(_FilterChip), page.month]
    wanted += [page.panel.session.repair, page.panel.session.open, page.panel.session.off]
    seen, at = [page.back], page.back.nextInFocusChain()
    while at is not page.back:
        if at in wanted:
            seen.append(at)
        at = at.nextInFocusChain()
    assert seen == wanted


@pytest.mark.parametrize("view", ["week", "agenda"])
def test_view_that_was_left_is_shown_again(desk: Desk, qtbot: QtBot, view: str) -> None:
    desk.keep("calendar", PageLook(view=view))
    again = CalendarPage(desk)
    again.place = "calendar"
    qtbot.addWidget(again)
    again.resize(1228, 870)
    again.show()
    assert again.key == again.segments.key == view
    assert calendar_views.widget(again.view).isVisible()
    again.segments.choose("month")
    assert desk.recall("calendar").view == "month"
