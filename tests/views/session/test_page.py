"""The session's page saves by itself, judges gently, and never overwrites a colleague unseen."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.store.file import open_file
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.session.page import SessionPage
from tests.window import session_named

Page = SessionPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[SessionPage]:
    made = SessionPage(desk)
    qtbot.addWidget(made)
    made.resize(1228, 840)
    made.open(session_named(desk, "Workforce fatigue"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.leave()


def kept(page: SessionPage) -> SessionDetail:
    session_id = page._detail.row.id
    return page.desk.document.ask(programme.one, session_id=session_id)


def steps(page: SessionPage) -> str | None:
    return page.desk.document.undo_title


def test_form_shows_the_session(page: Page) -> None:
    form = page.form
    assert page.head.title.text() == "Workforce fatigue"
    assert form.date_edit.date() == QDate(2030, 10, 17)
    shown = form.time_box.currentText(), form.minutes_box.currentText(), form.zone_box.currentText()
    assert shown == ("4:00 p.m.", "60 min", "Toronto time")
    assert form.series_box.currentText() == "Monthly session"
    assert form.agenda_list.accessibleDescription().startswith("55 of 60 minutes planned. 4:00 p.m. Welcome, 5 minutes")
    assert "Perth 4:00 a.m. Fri" in form.zone_strip.accessibleDescription()
    assert page.head.status.accessibleName() == "Status: Draft"


def test_typing_is_saved_by_itself_as_one_step(page: Page, qtbot: QtBot) -> None:
    page.head.title.setText("Sleep and error")
    page.form.abstract_edit.setPlainText("Tired people err.")
    qtbot.waitUntil(lambda: kept(page).row.title == "Sleep and error", timeout=5000)
    assert kept(page).abstract == "Tired people err."
    page.desk.document.undo()
    assert page.head.title.text() == "Workforce fatigue"
    assert page.form.abstract_edit.toPlainText() == ""


def test_leaving_saves_at_once(page: Page) -> None:
    page.form.notes_edit.setPlainText("Ask for slides")
    page.leave()
    assert kept(page).notes == "Ask for slides"


def test_nothing_is_saved_where_nothing_was_typed(page: Page) -> None:
    before = steps(page)
    page.head.title.setText("Workforce fatigue ")
    page.leave()
    assert steps(page) == before


def test_emptied_title_comes_back(page: Page) -> None:
    page.head.title.setText("")
    page.leave()
    assert page.head.title.text() == kept(page).row.title == "Workforce fatigue"


@pytest.mark.parametrize(("typed", "hour"), [("4:15p", "16:15"), ("9", "09:00"), ("1600", "16:00"), ("17.30", "17:30")])
def test_hours_are_typed_as_people_do(page: Page, typed: str, hour: str) -> None:
    page.form.time_box.setEditText(typed)
    page.save()
    assert f"{kept(page).row.wall:%H:%M}" == hour


def test_date_length_and_zone_are_one_move(page: Page) -> None:
    page.form.date_edit.setDate(QDate(2030, 10, 24))
    page.form.minutes_box.setEditText("1 h 30")
    page.form.zone_box.setCurrentIndex(page.form.zone_box.findData("Europe/London"))
    page.save()
    row = kept(page).row
    assert (row.wall, row.zone, row.minutes) == (datetime(2030, 10, 24, 16), "Europe/London", 90)


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("time_box", "soon", "“soon” is not an hour; type 4p, 16:15 or 1615."),
        ("minutes_box", "long", "“long” is not a length; type minutes, such as 60, or 1 h 30."),
        ("minutes_box", "0", "A session cannot last 0 minutes; give 1 to 20,160."),
    ],
)
def test_time_that_is_none_is_said_under_the_row_and_not_saved(
    page: Page, field: str, typed: str, sentence: str
) -> None:
    box = getattr(page.form, field)
    box.setEditText(typed)
    box.lineEdit().editingFinished.emit()
    page.save()
    assert page.form.when_error.text() == sentence
    assert (kept(page).row.minutes, kept(page).row.wall.hour) == (60, 16)
    box.setEditText("90" if field == "minutes_box" else "5p")
    page.save()
    assert page.form.when_error.isHidden()


def test_hour_that_clocks_skip_is_refused_with_its_neighbours(page: Page) -> None:
    page.form.date_edit.setDate(QDate(2030, 3, 10))
    page.form.time_box.setEditText("2:30")
    page.save()
    assert page.form.when_error.text().startswith("Clocks in Toronto skip 02:30 on 10 March 2030; choose")


def test_strip_moves_the_session_and_all_agree(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.form.zone_strip, Qt.Key.Key_Right)
    qtbot.keyClick(page.form.zone_strip, Qt.Key.Key_PageUp)
    assert page.form.time_box.currentText() == "3:15 p.m."
    assert "Toronto 3:15 p.m." in page.form.zone_strip.accessibleDescription()
    page.leave()
    assert kept(page).row.wall == datetime(2030, 10, 17, 15, 15)


def test_link_is_judged_when_it_is_left_and_repaired_at_a_press(page: Page, qtbot: QtBot) -> None:
    edit, error, repair = page.form.link_edit, page.form.link_error, page.form.link_button
    edit.setText("meet.example.org/x")
    assert error.isHidden()
    edit.editingFinished.emit()
    assert (error.isHidden(), repair.isHidden(), edit.property("state")) == (False, False, "error")
    assert edit.accessibleDescription() == error.text()
    page.save()
    assert kept(page).row.link == "https://meet.example.org/fatigue"
    repair.click()
    page.save()
    assert (kept(page).row.link, error.isHidden()) == ("https://meet.example.org/x", True)


def test_colleagues_change_elsewhere_in_the_form_is_shown_and_typing_kept(page: Page) -> None:
    page.head.title.setText("Mine")
    other = open_file(page.desk.document.path, author="Tom")
    other.do(sessions.edit, session_id=kept(page).row.id, place="Room 3")
    other.close()
    page.desk.document.look()
    assert (page.head.title.text(), page.form.place_edit.text()) == ("Mine", "Room 3")
    page.save()
    assert (kept(page).row.title, kept(page).row.place) == ("Mine", "Room 3")


def collide(page: Page) -> ErrorSheet:
    page.head.title.setText("Mine")
    other = open_file(page.desk.document.path, author="Tom")
    other.do(sessions.edit, session_id=kept(page).row.id, title="Theirs")
    other.close()
    page.save()
    sheet = page.findChild(ErrorSheet)
    assert sheet is not None
    return sheet


def press(sheet: ErrorSheet, text: str) -> None:
    next(each for each in sheet.findChildren(QPushButton) if each.text() == text).click()


@pytest.mark.parametrize(("choice", "title"), [("Use mine", "Mine"), ("Keep theirs", "Theirs"), ("Close", "Theirs")])
def test_same_field_changed_by_a_colleague_is_put_side_by_side(page: Page, choice: str, title: str) -> None:
    sheet = collide(page)
    press(sheet, choice)
    assert kept(page).row.title == page.head.title.text() == title


def test_saves_wait_for_a_long_import_and_nothing_typed_is_lost(page: Page, qtbot: QtBot) -> None:
    page.desk.document._busy = "Importing"
    page.head.title.setText("Typed meanwhile")
    page.save()
    assert kept(page).row.title == "Workforce fatigue"
    page.desk.document._busy = ""
    page.desk.document.idle.emit()
    assert kept(page).row.title == "Typed meanwhile"


def test_undo_keys_are_the_files_also_in_a_field(page: Page, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, page)
    shortcut.activated.connect(lambda: pressed.append(True))
    page.head.title.setFocus()
    page.head.title.end(False)
    qtbot.keyClicks(page.head.title, "x")
    qtbot.keyClick(page.head.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (pressed, page.head.title.text()) == ([True], "Workforce fatiguex")


def test_agenda_is_edited_in_place(page: Page, qtbot: QtBot) -> None:
    agenda = page.form.agenda_list
    qtbot.keyClick(agenda, Qt.Key.Key_Plus)
    qtbot.keyClick(agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [(item.title, item.minutes) for item in kept(page).items] == [
        ("Talk", 30),
        ("Welcome", 6),
        ("Questions", 20),
    ]
    qtbot.keyClick(agenda, Qt.Key.Key_Delete)
    assert [item.title for item in kept(page).items] == ["Talk", "Questions"]
    page.form.add_button.click()
    assert [(item.title, item.minutes) for item in kept(page).items] == [
        ("Talk", 30), ("Questions", 20), ("New item", 10),
    ]  # fmt: skip


def test_agenda_over_time_is_said(page: Page, qtbot: QtBot) -> None:
    page.form.minutes_box.setEditText("45")
    page.save()
    assert page.form.agenda_list._agenda.rest == "10 minutes over, ends 4:55 p.m."


def test_people_are_found_by_any_part_of_their_name_and_get_a_role(page: Page) -> None:
    box, roles = page.form.person_box, page.form.role_box
    roles.setCurrentIndex(roles.findData(Role.PANELLIST))
    box.activated.emit(box.findText("김서연"))
    assert [(part.name, part.role) for part in kept(page).parts][-1] == ("김서연", Role.PANELLIST)
    page.form.part_list.remove_wanted.emit(kept(page).parts[-1].person_id, "panellist")
    assert "김서연" not in [part.name for part in kept(page).parts]


def test_agenda_item_is_given_to_somebody_of_the_session(page: Page) -> None:
    item = kept(page).items[1]
    menu = page.agenda.menu(item)
    give = next(action.menu() for action in menu.actions() if action.text() == "Give to")
    next(action for action in give.actions() if action.text() == "Lena Whitcombe").trigger()
    assert [part.name for part in kept(page).items[1].parts] == ["Lena Whitcombe"]


def test_confirm_is_one_press_and_then_gone(page: Page) -> None:
    page.head.confirm.click()
    assert kept(page).row.status is SessionStatus.CONFIRMED
    assert page.head.confirm.isHidden()


def test_deleted_session_goes_back(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_wanted):
        page.desk.document.do(sessions.delete, session_id=kept(page).row.id)


def test_escape_goes_back(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_checks_name_what_is_wrong_and_lead_to_its_field(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.checked):
        page.desk.check()
    assert page.form.checks_count.text() == "1 to look at"  # it is four in the morning in Perth
    page.desk.document.do(sessions.set_status, session_id=kept(page).row.id, status=SessionStatus.CONFIRMED)
    page.desk.document.do(sessions.edit, session_id=kept(page).row.id, link="")
    with qtbot.waitSignal(page.desk.checked):
        page.desk.check()
    qtbot.waitUntil(lambda: page.form.checks_count.text() == "2 to look at")
    page.form.check_list.repair_wanted.emit("no_place")
    assert page.form.link_edit.hasFocus()


def test_preview_shows_the_page_and_follows_what_is_typed(page: Page, qtbot: QtBot) -> None:
    page.head.preview.click()
    qtbot.waitUntil(lambda: page.preview.pages == 1, timeout=20_000)
    assert page.form.details_card.isHidden()
    first = page.preview.data
    page.head.title.setText("A title that prints")
    qtbot.waitUntil(lambda: page.preview.data != first, timeout=20_000)


def test_hours_preference_rewrites_the_page(page: Page) -> None:
    page.desk.prefer(hours="24")
    assert page.form.time_box.currentText() == "16:00"


def test_people_of_the_network_are_offered_again_when_they_change(page: Page) -> None:
    page.desk.document.do(people.add, name="Tomas Reyes")
    assert page.form.person_box.findText("Tomas Reyes") >= 0


def test_every_hour_of_the_list_says_for_whom_it_is_night(page: Page) -> None:
    box = page.form.time_box
    box.opening.emit()
    spoken = box.itemData(box.findText("4:00 p.m."), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "4:00 p.m., comfort 52 percent, 1 asleep"
    assert page.form.comfort_mark.accessibleName() == "52% comfort, 1 asleep"
    assert box.currentText() == "4:00 p.m."


def test_session_nobody_could_join_asks_for_its_link_before_it_is_confirmed(page: Page) -> None:
    page.form.link_edit.setText("")
    page.save()
    assert page.head.confirm.text().strip() == "Add a link to confirm"
    page.head.confirm.click()
    assert page.focusWidget() is page.form.link_edit
    assert kept(page).row.status is SessionStatus.DRAFT
    page.form.link_edit.setText("https://meet.example.org/fatigue")
    page.save()
    page.head.confirm.click()
    assert kept(page).row.status is SessionStatus.CONFIRMED
