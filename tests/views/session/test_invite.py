"""Inviting from a session's page, and the bar that says who was told something else."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import invitations, people, programme, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations.calling_off import OffSheet
from cqo_desktop.views.session.page import SessionPage
from tests.invited import TITLE, invited, members


def row(desk: Desk) -> SessionRow:
    return next(row for row in desk.document.ask(programme.listed) if row.title == TITLE)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SessionPage:
    """Show a confirmed session that three members are to be invited to."""
    members(desk.document)
    made = SessionPage(desk)
    qtbot.addWidget(made)
    made.open(row(desk).id)
    made.show()
    return made


def move(desk: Desk) -> None:
    there = row(desk)
    desk.document.do(sessions.move, session_id=there.id, to=there.wall + timedelta(hours=1))


def test_confirmed_session_is_invited_to_from_its_page(page: SessionPage, desk: Desk, qtbot: QtBot) -> None:
    assert (page.head.invite.isVisible(), page.head.confirm.isVisible(), page.invite.isVisible()) == (
        True,
        False,
        False,
    )
    with qtbot.waitSignal(desk.invitation_wanted) as asked:
        page.head.invite.click()
    assert asked.args == [row(desk).uid, False]


def test_draft_is_confirmed_before_anybody_is_invited(page: SessionPage, desk: Desk) -> None:
    desk.document.do(sessions.set_status, session_id=row(desk).id, status=SessionStatus.DRAFT)
    assert (page.head.invite.isVisible(), page.head.confirm.isVisible()) == (False, True)


def test_move_of_an_invited_session_tells_who_holds_the_old_time(page: SessionPage, desk: Desk, qtbot: QtBot) -> None:
    invited(desk.document, row(desk).uid)
    assert (page.head.invite.isVisible(), page.invite.isVisible()) == (False, False)
    move(desk)
    assert page.invite.text.text().startswith("3 people were told ")
    assert page.invite.text.text().endswith(", 4:00 p.m.")
    with qtbot.waitSignal(desk.invitation_wanted) as asked:
        page.invite.send.click()
    assert asked.args == [row(desk).uid, True]


def test_later_leaves_drafts_in_invitations(page: SessionPage, desk: Desk) -> None:
    invited(desk.document, row(desk).uid)
    move(desk)
    page.invite.later.click()
    assert len(desk.document.ask(invitations.outbox)) == 3
    assert page.invite.text.text() == "3 drafts about this session wait in Invitations."
    assert not page.invite.later.isVisible()


def test_undo_of_the_move_leaves_nothing_to_tell(page: SessionPage, desk: Desk) -> None:
    invited(desk.document, row(desk).uid)
    move(desk)
    desk.undo()
    assert not page.invite.isVisible()


def test_somebody_who_joins_later_is_named_as_not_invited(page: SessionPage, desk: Desk) -> None:
    invited(desk.document, row(desk).uid)
    desk.document.do(people.add, name="Zoë", email="zoe@small.example.org")
    assert page.invite.text.text() == "1 person is not invited yet."


def test_session_in_calendars_is_called_off_only_after_asking(page: SessionPage, desk: Desk, qtbot: QtBot) -> None:
    invited(desk.document, row(desk).uid)
    page._verbs.call_off_or_reinstate()
    asked = page.window().findChild(OffSheet)
    assert asked is not None
    assert row(desk).status is SessionStatus.CONFIRMED
    asked.only.click()
    assert row(desk).status is SessionStatus.CALLED_OFF
    assert page.invite.text.text() == "3 people still have it in their calendar."
    assert page.invite.send.text().strip() == "Send cancellation…"


def test_ctrl_enter_confirms_then_invites_then_sends_the_update(page: SessionPage, desk: Desk, qtbot: QtBot) -> None:
    desk.document.do(sessions.set_status, session_id=row(desk).id, status=SessionStatus.DRAFT)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert row(desk).status is SessionStatus.CONFIRMED
    with qtbot.waitSignal(desk.invitation_wanted) as asked:
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [row(desk).uid, False]
    invited(desk.document, row(desk).uid)
    move(desk)
    with qtbot.waitSignal(desk.invitation_wanted) as asked:
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [row(desk).uid, True]
