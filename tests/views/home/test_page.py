"""The first page: what it shows at which hour, and where each thing on it leads."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.document import Document
from cqo_desktop.domain import written
from cqo_desktop.domain.overview import Need
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.jobs import Jobs
from cqo_desktop.services import network, people, programme, series, sessions, sittings
from cqo_desktop.store.file import File, create, open_file
from cqo_desktop.views.desk import SAMPLE, Desk
from cqo_desktop.views.home.findings import FindingsSheet
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.session.checks import Field
from cqo_desktop.widgets.row_stack import RowStack
from cqo_desktop.widgets.theme import Theme
from tests.window import MAYA, session_named

EVENING = datetime(2030, 10, 9, 22, tzinfo=UTC)
"""Six in the evening in Toronto, a Wednesday, eight days before the first session."""


class Clock:
    """A clock that stands until a test moves it."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock(EVENING)


@pytest.fixture
def desk(file: File, clock: Clock, theme: Theme, kept: QSettings, qapp: QApplication) -> Iterator[Desk]:
    yield from at_work(open_file(file.path, author=MAYA, now=clock), theme, kept)


def founded(path: Path, clock: Clock) -> File:
    made = create(path, author=MAYA, now=clock)
    made.do(
        network.found_network,
        name="New",
        zone="America/Toronto",
        organizer_name=MAYA,
        organizer_email="maya@new.example.org",
    )
    return made


def at_work(opened: File, theme: Theme, kept: QSettings) -> Iterator[Desk]:
    jobs, document = Jobs(), Document(opened)
    yield Desk(document, jobs, theme, kept)
    jobs.close()
    document.close()


def shown(desk: Desk, qtbot: QtBot) -> HomePage:
    made = HomePage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 870)
    with qtbot.waitSignal(desk.checked, timeout=10_000):
        desk.check()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HomePage:
    return shown(desk, qtbot)


@pytest.fixture
def new(tmp_path: Path, clock: Clock, theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[HomePage]:
    """Show a network in its first minute."""
    for desk in at_work(founded(tmp_path / "new.cqo", clock), theme, kept):
        yield shown(desk, qtbot)


def texts(stack: RowStack[object]) -> list[str]:
    return [row.accessibleName() for row in stack.rows]


def test_it_greets_by_the_networks_own_hour_and_names_day_and_week(page: HomePage) -> None:
    assert (page.header._title.text(), page.header._caption.text()) == (
        "Good evening, Maya",
        "Wednesday 9 October, week 41",
    )


def test_next_session_is_shown_with_how_long_it_is_until_then(page: HomePage, clock: Clock) -> None:
    card = page.next
    assert card.title.text() == "Workforce fatigue"
    assert card.when.text() == "Thursday 17 October, 4:00 to 5:00 p.m. Toronto, with Lena Whitcombe"
    assert card.pills.accessibleName() == "Monthly session, Draft"
    assert card.ready.accessibleName() == "Speakers set, Agenda: 55 of 60 min, Join link set"
    assert "Perth 4:00 a.m. Fri" in card.open.accessibleDescription()
    seen = []
    for ahead in (
        timedelta(days=8),
        timedelta(days=1),
        timedelta(hours=2),
        timedelta(minutes=5),
        -timedelta(minutes=5),
    ):
        clock.at = datetime(2030, 10, 17, 20, tzinfo=UTC) - ahead
        page.refresh()
        seen.append(card.until.text())
    assert [text.split()[0] for text in seen] == ["8", "Tomorrow", "2", "5", "Now"]


def test_session_that_is_over_gives_way_to_the_one_after_it(page: HomePage, clock: Clock) -> None:
    clock.at = datetime(2030, 10, 17, 21, tzinfo=UTC)
    page.refresh()
    assert page.next.title.text() == "Near misses"


def test_next_session_is_opened_copied_and_printed(page: HomePage, qtbot: QtBot) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    with qtbot.waitSignal(page.desk.session_wanted) as opened:
        page.next.open.click()
    with qtbot.waitSignal(page.desk.said) as told:
        page.next.copy.click()
    with qtbot.waitSignal(page.desk.print_wanted) as printed:
        page.next.print.click()
    assert (opened.args, told.args, printed.args) == (
        [fatigue],
        ["The join link is copied", False],
        [written.Document.AGENDAS, (fatigue,)],
    )
    assert QApplication.clipboard().text() == "https://meet.example.org/fatigue"


def test_session_without_a_link_asks_for_it(page: HomePage, qtbot: QtBot) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    page.desk.document.do(sessions.edit, session_id=fatigue, link="")
    assert (page.next.copy.isVisible(), page.next.add_link.isVisible()) == (False, True)
    with qtbot.waitSignal(page.desk.field_wanted) as wanted:
        page.next.add_link.click()
    assert wanted.args == [fatigue, Field.LINK]


def test_months_say_what_stands_in_them_and_which_one_it_is(page: HomePage) -> None:
    names = [cell.accessibleName() for cell in page.ribbon.cells]
    assert len(names) == 12
    assert names[0].startswith("October 2030: 1 session")
    assert names[0].endswith("this month")
    assert names[1].startswith("November 2030: 2 session")
    assert "nothing planned so far ahead" in names[1]
    assert "Zoë on boards" in page.ribbon.cells[1].toolTip()


def test_titles_are_plain_words_in_tips_too(page: HomePage) -> None:
    near = session_named(page.desk, "Near misses")
    page.desk.document.do(sessions.edit, session_id=near, title="<img src=x> & co")
    assert "&lt;img src=x&gt; &amp; co" in page.ribbon.cells[1].toolTip()


def test_session_in_a_room_names_it_and_asks_for_no_link(page: HomePage) -> None:
    fatigue = session_named(page.desk, "Workforce fatigue")
    page.desk.document.do(sessions.edit, session_id=fatigue, link="", place="Harbour House")
    assert "Toronto, in Harbour House, with" in page.next.when.text()
    assert [button.isVisible() for button in (page.next.copy, page.next.add_link)] == [False, False]


def test_press_on_a_month_shows_it_on_the_calendar(page: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.day_wanted) as wanted:
        page.ribbon.cells[0].click()
    assert wanted.args == [date(2030, 10, 1)]


def test_empty_month_is_planned_where_its_series_meets_and_opened_at_its_name(page: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.field_wanted) as wanted:
        page.ribbon.cells[2].click()
    session_id, field = wanted.args
    row = page.desk.document.ask(programme.one, session_id=session_id).row
    assert (row.title, row.wall, row.status, field) == (
        "Monthly session",
        datetime(2030, 12, 19, 16),
        SessionStatus.DRAFT,
        Field.TITLE,
    )
    page.desk.undo()
    assert page.desk.document.ask(programme.listed, ids=[session_id]) == []


def test_gap_is_among_what_needs_attention_and_planned_from_there(page: HomePage, qtbot: QtBot) -> None:
    monthly = page.desk.document.ask(series.listed)[0].id
    page.desk.do(sessions.add, title="Later", wall=datetime(2030, 12, 19, 16), series_id=monthly)
    qtbot.waitUntil(lambda: any("November 2030 has no session" in text for text in texts(page.findings.rows)))
    place = next(place for place, text in enumerate(texts(page.findings.rows)) if "November 2030" in text)
    with qtbot.waitSignal(page.desk.field_wanted) as wanted:
        page.findings.rows.rows[place].click()
    row = page.desk.document.ask(programme.one, session_id=wanted.args[0]).row
    assert (row.wall, row.series_id) == (datetime(2030, 11, 21, 16), monthly)


def test_finding_leads_to_the_field_where_it_is_mended(page: HomePage, qtbot: QtBot) -> None:
    assert texts(page.findings.rows)[0] == "Workforce fatigue. Begins in 7 days and still a draft. Confirm it"
    place = next(place for place, text in enumerate(texts(page.findings.rows)) if "asleep" in text)
    with qtbot.waitSignal(page.desk.field_wanted) as wanted:
        page.findings.rows.rows[place].click()
    assert wanted.args == [session_named(page.desk, "Workforce fatigue"), Field.FAIR]


def test_sittings_out_of_line_are_brought_in_line_from_the_list(page: HomePage, qtbot: QtBot) -> None:
    first = session_named(page.desk, "Workforce fatigue")
    hours = {"first": datetime(2030, 10, 17, 9), "second": datetime(2030, 10, 17, 18)}
    second = page.desk.do(sittings.plan_two, session_id=first, **hours)
    assert second is not None
    page.desk.do(sessions.edit, session_id=second, title="Other")
    qtbot.waitUntil(lambda: any("different titles" in text for text in texts(page.findings.rows)))
    row = next(row for row in page.findings.rows.rows if "different titles" in row.accessibleName())
    row.click()
    assert page.desk.document.ask(programme.one, session_id=second).row.title == "Workforce fatigue"


def test_session_that_is_over_is_marked_done_from_the_list(page: HomePage, clock: Clock, qtbot: QtBot) -> None:
    clock.at = datetime(2030, 10, 20, 12, tzinfo=UTC)
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.desk.check()
    sheet = page.findings.show_all()
    assert isinstance(sheet, FindingsSheet)
    row = next(row for row in sheet.rows.rows if "still marked draft" in row.accessibleName())
    row.click()
    fatigue = session_named(page.desk, "Workforce fatigue")
    assert page.desk.document.ask(programme.one, session_id=fatigue).row.status is SessionStatus.DONE


def test_network_in_which_all_is_well_says_so(new: HomePage, qtbot: QtBot) -> None:
    new.desk.do(
        sessions.add,
        title="Reading",
        wall=datetime(2030, 11, 28, 9),
        link="https://meet.example.org/r",
    )
    qtbot.waitUntil(new.findings.clear.isVisible, timeout=10_000)
    assert (new.findings.clear.text(), new.findings.rows.rows) == ("Nothing needs you today.", [])


def test_what_comes_within_weeks_is_listed_and_opens(page: HomePage, qtbot: QtBot) -> None:
    assert texts(page.coming) == [
        "Thursday 17 October 2030, 4:00 p.m., Workforce fatigue, Monthly session, Draft",
        "Thursday 21 November 2030, 4:00 p.m., Near misses, Confirmed",
        "Thursday 28 November 2030, 4:00 a.m., Zoë on boards, Draft",
    ]
    with qtbot.waitSignal(page.desk.session_wanted) as wanted:
        page.coming.rows[0].click()
    assert wanted.args == [session_named(page.desk, "Workforce fatigue")]


def test_what_was_done_last_is_told_and_leads_there(page: HomePage, qtbot: QtBot) -> None:
    lena = page.desk.document.do(people.add, name="Lena Two")
    page.desk.document.do(sessions.edit, session_id=session_named(page.desk, "Near misses"), title="Near hits")
    assert texts(page.recent)[:2] == [
        "You: Renamed “Near misses” to “Near hits”, 6:00 p.m.",
        "You: Added “Lena Two”, 6:00 p.m.",
    ]
    with qtbot.waitSignal(page.desk.session_wanted) as session:
        page.recent.rows[0].click()
    with qtbot.waitSignal(page.desk.thing_wanted) as person:
        page.recent.rows[1].click()
    assert (session.args, person.args) == ([session_named(page.desk, "Near hits")], [Thing.PERSON, lena])
    page.desk.document.do(sessions.delete, session_id=session_named(page.desk, "Near hits"))
    with qtbot.waitSignal(page.desk.place_wanted) as place:
        page.recent.rows[0].click()
    assert place.args == ["history"]


def test_new_network_teaches_itself(new: HomePage, qtbot: QtBot) -> None:
    assert (new.next.empty.isVisible(), new.new.isVisible(), new.coming_card.isVisible()) == (True, False, False)
    assert [text.partition(".")[0] for text in texts(new.findings.rows)] == [
        "Bring in your members",
        "Say when you meet",
        "Plan the first session",
    ]
    with qtbot.waitSignal(new.desk.import_wanted):
        new.findings.rows.rows[0].click()
    with qtbot.waitSignal(new.desk.place_wanted) as settings:
        new.findings.rows.rows[1].click()
    with qtbot.waitSignal(new.desk.field_wanted) as planned:
        new.findings.rows.rows[2].click()
    assert (settings.args, planned.args[1]) == (["settings"], Field.TITLE)
    assert (new.next.title.text(), new.new.isVisible()) == ("New session", True)


def test_programme_that_is_over_asks_for_the_next_session(page: HomePage, clock: Clock, qtbot: QtBot) -> None:
    clock.at = datetime(2030, 12, 20, tzinfo=UTC)
    page.refresh()
    assert page.next.empty.isVisible()
    with qtbot.waitSignal(page.desk.field_wanted):
        page.next.empty.wanted.emit()


def test_quick_add_and_find_open_the_palette(page: HomePage, qtbot: QtBot) -> None:
    for act in (page.quick.click, page.look_for):
        with qtbot.waitSignal(page.desk.palette_wanted):
            act()


def test_sample_offers_a_network_of_ones_own_until_it_is_kept(
    tmp_path: Path, clock: Clock, theme: Theme, kept: QSettings, qtbot: QtBot
) -> None:
    for desk in at_work(founded(tmp_path / SAMPLE, clock), theme, kept):
        page = shown(desk, qtbot)
        assert page.sample.isVisible()
        with qtbot.waitSignal(desk.new_wanted):
            page.own.click()
        page.keep.click()
        assert not page.sample.isVisible()


def test_only_the_sample_calls_itself_one(page: HomePage) -> None:
    assert not page.sample.isVisible()


def test_minute_that_passes_tells_the_time_anew(page: HomePage, clock: Clock) -> None:
    clock.at += timedelta(hours=12)
    page.tick.timeout.emit()
    assert page.header._title.text() == "Good morning, Maya"


def test_tab_stops_once_in_each_list_and_arrows_walk_along_it(page: HomePage, qtbot: QtBot) -> None:
    first, second = page.ribbon.cells[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    stops = [cell for cell in page.ribbon.cells if cell.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [second]
    qtbot.keyClick(second, Qt.Key.Key_End)
    assert page.ribbon.cells[11].hasFocus()
    with qtbot.waitSignal(page.desk.day_wanted) as wanted:
        qtbot.keyClick(page.ribbon.cells[11], Qt.Key.Key_Home)
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wanted.args == [date(2030, 10, 1)]


def test_another_day_has_the_programme_checked_again(page: HomePage, clock: Clock, qtbot: QtBot) -> None:
    clock.at += timedelta(days=1)
    with qtbot.waitSignal(page.desk.checked, timeout=10_000):
        page.tick.timeout.emit()
    assert texts(page.findings.rows)[0] == "Workforce fatigue. Begins in 6 days and still a draft. Confirm it"


def test_list_of_everything_is_as_high_as_it_needs_and_stays_on_the_screen(page: HomePage, qtbot: QtBot) -> None:
    page.findings.all.click()
    sheet = page.findings.findChild(FindingsSheet)
    assert sheet is not None
    assert len(sheet.rows.rows) == len(page.desk.problems)
    assert sheet.height() < 520
    assert page.screen().availableGeometry().contains(sheet.geometry())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_months_ask_only_for_what_is_ahead(page: HomePage) -> None:
    needs = [cell.month.cell.need for cell in page.ribbon.cells]
    assert needs == [Need.NONE, *[Need.OPEN] * 11]


def test_whose_turn_it_is_leads_to_the_ledger(page: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any("It is the turn of Perth" in text for text in texts(page.findings.rows)))
    *_, last = page.findings.rows.rows
    assert texts(page.findings.rows)[-1] == "It is the turn of Perth. Asleep in 2 of 3 sessions this year. Look"
    with qtbot.waitSignal(page.desk.fair_wanted) as heard:
        last.click()
    assert heard.args == ["ledger", 0]
