"""The page of invitations: lists, numbers, previews, drafts that become files, answers that come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.inviting import Stage
from cqo_desktop.domain.vocabulary import Answer, MessageState, SessionStatus, Way
from cqo_desktop.services import comfort_hours, invitations, programme, sending, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations.calling_off import OffSheet
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.invitations.review import ReviewSheet
from tests.invited import answer_of, invited, members

TITLE = "Near misses"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[InvitationsPage]:
    """Show the page for three members and a session soon."""
    members(desk.document)
    made = InvitationsPage(desk)
    holder = QWidget()
    made.setParent(holder)
    holder.resize(1200, 800)
    made.resize(1200, 800)
    qtbot.addWidget(holder)
    holder.show()
    yield made
    made.leave()


def sheet[S: ReviewSheet | OffSheet](page: InvitationsPage, kind: type[S], qtbot: QtBot) -> S:
    """Wait for a sheet."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.window().findChildren(kind)), timeout=10_000)
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def uid(desk: Desk) -> str:
    return next(row.uid for row in desk.document.ask(programme.listed) if row.title == TITLE)


def test_session_to_send_shows_its_state_in_words(page: InvitationsPage) -> None:
    (row,) = page.list.stacks[Stage.TO_SEND].rows
    assert row.accessibleName() == "Near misses. Invitation, 3 people. Ready"
    assert page.act.text().strip() == "Review 3 invitations…"


def test_page_shows_what_each_city_sees(page: InvitationsPage) -> None:
    assert page.seen.segments is not None
    page.seen.segments.choose("Australia/Perth")
    assert page.seen.when.text().endswith("Perth time (AWST)")


def test_city_is_judged_by_the_hours_the_network_calls_good(page: InvitationsPage, desk: Desk) -> None:
    assert page.seen.segments is not None
    page.seen.segments.choose("Australia/Perth")
    before = page.seen.comfort.text()
    desk.do(comfort_hours.choose, hours=DayHours(awake_from=0, early_from=0, near_from=0, work_from=0, awake_to=1440))
    assert (before, page.seen.comfort.text()) == ("It is night for them.", "It is in their working day.")


def test_review_becomes_files_and_everybody_counts_as_told(
    page: InvitationsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.act.click()
    review = sheet(page, ReviewSheet, qtbot)
    assert review.heading.text() == "3 invitations"
    review.ways.folder.setText(str(tmp_path / "out"))
    review.go.click()
    assert review.ask.isVisible()
    review.sure.click()
    qtbot.waitUntil(lambda: page.line is not None and page.line.stage is Stage.OUT, timeout=10_000)
    assert len(list((tmp_path / "out").glob("invitation-*.ics"))) == 3
    (row,) = [each for each in desk.document.ask(programme.listed) if each.title == TITLE]
    assert row.status is SessionStatus.INVITED


def test_words_for_all_and_for_one_are_kept_apart(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    page.act.click()
    review = sheet(page, ReviewSheet, qtbot)
    review.subject.setText("Come, {name}")
    review.names.setCurrentRow(1)
    assert review.subject.text().startswith("Come, ")
    review.text.setPlainText("Only for you")
    review.later.click()
    bodies = [each.body for each in desk.document.ask(invitations.outbox)]
    assert sorted(bodies) == ["", "", "Only for you"]


def test_folder_without_a_place_asks_again(page: InvitationsPage, qtbot: QtBot) -> None:
    page.act.click()
    review = sheet(page, ReviewSheet, qtbot)
    review.ways.folder.setText("")
    review.go.click()
    assert (review.ask.isVisible(), review.note.text()) == (False, "Choose a folder to write to.")
    review.later.click()


def test_discarded_drafts_are_gone(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    page.act.click()
    sheet(page, ReviewSheet, qtbot).discard.click()
    assert desk.document.ask(invitations.outbox) == []


def test_answers_from_a_file_are_counted(page: InvitationsPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    invited(desk.document, uid(desk))
    page.imports.take([answer_of("lena@small.example.org", uid(desk), tmp_path)])
    qtbot.waitUntil(lambda: page.line is not None and page.line.count(Answer.ACCEPTED) == 1, timeout=10_000)
    assert page.head.percent.text() == "33%"
    assert page.head.bar.accessibleDescription() == "1 yes, 0 maybe, 0 no, 2 no reply yet"


def test_odd_answer_waits_and_is_matched_by_one_press(
    page: InvitationsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    invited(desk.document, uid(desk))
    page.imports.take([answer_of("lena+calendar@small.example.org", uid(desk), tmp_path)])
    qtbot.waitUntil(page.replies.isVisible, timeout=10_000)
    ((reply_id, _), *_) = page.replies.rows.buttons
    page.replies.rows.buttons[reply_id, "accept"].click()
    assert page.line is not None
    assert (page.line.count(Answer.ACCEPTED), page.replies.isVisible()) == (1, False)


def test_answer_of_a_stranger_is_given_to_whom_one_chooses(
    page: InvitationsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    invited(desk.document, uid(desk))
    page.imports.take([answer_of("home@elsewhere.example.org", uid(desk), tmp_path)])
    qtbot.waitUntil(page.replies.isVisible, timeout=10_000)
    ((reply_id, _), *_) = page.replies.rows.buttons
    whose = page.replies.choose(reply_id)
    whose.box.setCurrentIndex(whose.box.findText("Lena Whitcombe"))
    whose.take.click()
    assert [each.person.name for each in page.who.model.rows if each.person.answer] == ["Lena Whitcombe"]


def test_who_knows_what_is_narrowed_by_chips_and_noted_by_hand(page: InvitationsPage, desk: Desk) -> None:
    invited(desk.document, uid(desk))
    page.head.who.setChecked(True)
    page.who.chips.pick("silent")
    assert [each.person.name for each in page.who.model.rows] == ["Lena Whitcombe", "Maya Okafor", "김서연"]
    page.who.table.selectRow(0)
    page.note(Answer.DECLINED)
    assert [each.person.name for each in page.who.model.rows] == ["Maya Okafor", "김서연"]


def test_move_of_an_invited_session_shows_who_holds_the_old_time(page: InvitationsPage, desk: Desk) -> None:
    invited(desk.document, uid(desk))
    session_id = next(row.id for row in desk.document.ask(programme.listed) if row.title == TITLE)
    row = next(row for row in desk.document.ask(programme.listed) if row.id == session_id)
    desk.document.do(sessions.move, session_id=session_id, to=row.wall.replace(hour=18))
    (line,) = page.list.stacks[Stage.TO_SEND].rows
    assert line.line.text == "Update: now 6:00 p.m., 3 people"
    assert page.head.state.text() == "3 people hold what is no longer so."


def test_calling_off_says_who_will_be_told_and_drafts_it(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    invited(desk.document, uid(desk))
    page.head.off.click()
    asked = sheet(page, OffSheet, qtbot)
    asked.tell.click()
    review = sheet(page, ReviewSheet, qtbot)
    assert review.heading.text() == "3 cancellations"
    review.later.click()
    (row,) = [each for each in desk.document.ask(programme.listed) if each.title == TITLE]
    assert row.status is SessionStatus.CALLED_OFF


def test_reminder_goes_to_those_who_have_not_answered(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    invited(desk.document, uid(desk))
    page.head.remind.click()
    review = sheet(page, ReviewSheet, qtbot)
    assert review.heading.text() == "3 reminders"
    review.later.click()
    assert {each.state for each in desk.document.ask(invitations.outbox)} == {MessageState.WAITING}


def test_session_without_a_link_leads_to_its_field(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    session_id = next(row.id for row in desk.document.ask(programme.listed) if row.title == TITLE)
    desk.document.do(sessions.edit, session_id=session_id, link="")
    assert page.act.text().strip() == "Add a join link"
    with qtbot.waitSignal(desk.field_wanted):
        page.act.click()


def test_mails_go_out_by_the_server_and_count_as_told(
    page: InvitationsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.act.click()
    review = sheet(page, ReviewSheet, qtbot)
    review.ways.box.setCurrentIndex(review.ways.box.findData(Way.MAIL))
    assert (review.ways.server.isVisible(), review.ways.folder.isVisible()) == (True, False)
    review.ways.server.setText("mail example")
    review.go.click()
    assert "is no mail server" in review.note.text()
    review.ways.server.setText("smtp://localhost:1")
    review.go.click()
    assert review.sure.text() == "Send 3 mails"
    with qtbot.waitSignal(desk.failed, timeout=20_000):
        review.sure.click()
    assert {each.state for each in desk.document.ask(invitations.outbox)} <= {MessageState.WAITING, MessageState.FAILED}


def test_mails_on_their_way_at_the_end_are_asked_about(page: InvitationsPage, desk: Desk) -> None:
    drafted = desk.document.do(invitations.draft, uid=uid(desk))
    desk.document.do(sending.begin, message_ids=drafted.message_ids)
    assert page.replies.isVisible()
    page.replies.rows.buttons[0, "lost"].click()
    assert {each.state for each in desk.document.ask(invitations.outbox)} == {MessageState.FAILED}
    (row,) = page.list.stacks[Stage.TO_SEND].rows
    assert row.line.state == "3 messages could not be sent"
    desk.document.do(sending.begin, message_ids=drafted.message_ids)
    page.replies.rows.buttons[0, "arrived"].click()
    assert page.line is not None
    assert page.line.stage is Stage.OUT
