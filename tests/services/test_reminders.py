"""Reminders by plan make drafts, once each, for those who have not answered."""

from datetime import datetime, timedelta

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Answer, MessageKind, Way
from cqo_desktop.services import answers, composing, invitations, people, programme, reminders, sending
from cqo_desktop.store.file import File
from tests.rich_file import IDS, Clock

DAY, HOUR = 24 * 60, 60


@pytest.fixture
def starts(rich: File, clock: Clock) -> datetime:
    """Invite two people to the first monthly call, and give when it starts."""
    rich.do(reminders.set_plan, series_id=IDS.monthly, minutes=[7 * DAY, DAY, HOUR])
    rich.do(people.add, name="Cyd", email="cyd@example.org")
    row = rich.ask(programme.one, session_id=IDS.first).row
    drafted = rich.do(invitations.draft, uid=row.uid).value
    rich.do(sending.record, message_ids=drafted.message_ids, way=Way.MAIL)
    return row.instant


def due(file: File) -> list[tuple[str, int, int]]:
    return [(each.title, each.minutes, each.people) for each in file.ask(reminders.due, at=file.now())]


def test_nothing_is_due_before_its_moment(rich: File, clock: Clock, starts: datetime) -> None:
    clock.at = starts - timedelta(days=7, minutes=5)
    assert due(rich) == []
    assert rich.do(reminders.draft_due).step.id is None


def test_reminders_wait_as_drafts_and_are_made_once(rich: File, clock: Clock, starts: datetime) -> None:
    clock.at = starts - timedelta(days=7)
    assert due(rich) == [("First “quoted”", 7 * DAY, 2)]
    drafted = rich.do(reminders.draft_due).value
    rows = rich.ask(invitations.by_id, message_ids=drafted)
    assert [(row.name, row.kind) for row in rows] == [
        ("Cyd", MessageKind.REMINDER),
        ("Zoë Ångström", MessageKind.REMINDER),
    ]
    assert due(rich) == []
    rich.do(invitations.discard, message_ids=drafted)
    assert due(rich) == []
    clock.at = starts - timedelta(days=1)
    assert due(rich) == [("First “quoted”", DAY, 2)]


def test_who_has_answered_is_not_reminded(rich: File, clock: Clock, starts: datetime) -> None:
    uid = rich.ask(programme.one, session_id=IDS.first).row.uid
    rich.do(answers.record, uid=uid, person_id=IDS.zoe, answer=Answer.ACCEPTED)
    clock.at = starts - timedelta(hours=3)
    assert due(rich) == [("First “quoted”", DAY, 1)]


def test_undone_drafts_are_due_again(rich: File, clock: Clock, starts: datetime) -> None:
    clock.at = starts - timedelta(hours=3)
    rich.do(reminders.draft_due)
    assert rich.undo().title == "Undo: Draft 2 due reminders"
    assert due(rich) == [("First “quoted”", DAY, 2)]


def test_series_without_a_plan_reminds_nobody(rich: File, clock: Clock, starts: datetime) -> None:
    rich.do(reminders.set_plan, series_id=IDS.monthly, minutes=[])
    clock.at = starts - timedelta(hours=3)
    assert due(rich) == []
    assert rich.ask(reminders.plan, series_id=IDS.monthly) == ()


def test_plan_is_listed_longest_first_and_setting_it_again_changes_nothing(rich: File) -> None:
    rich.do(reminders.set_plan, series_id=IDS.mini, minutes=[HOUR, DAY])
    assert rich.ask(reminders.plan, series_id=IDS.mini) == (DAY, HOUR)
    assert rich.do(reminders.set_plan, series_id=IDS.mini, minutes=[DAY, HOUR, HOUR]).step.id is None


def test_those_who_did_not_decline_are_written_to_afterwards(rich: File, clock: Clock, starts: datetime) -> None:
    uid = rich.ask(programme.one, session_id=IDS.first).row.uid
    rich.do(reminders.set_plan, series_id=IDS.monthly, minutes=[-DAY])
    rich.do(answers.record, uid=uid, person_id=IDS.zoe, answer=Answer.ACCEPTED)
    clock.at = starts + timedelta(days=2)
    assert due(rich) == [("First “quoted”", -DAY, 2)]
    done = rich.do(reminders.draft_due)
    assert (done.step.title, due(rich)) == ("Draft 2 due reminders", [])
    rows = rich.ask(invitations.by_id, message_ids=done.value)
    assert [(row.name, row.is_after) for row in rows] == [("Cyd", True), ("Zoë Ångström", True)]
    (first, _) = rich.ask(composing.letters, messages=rows)
    assert first.subject == "After First “quoted”, Thursday, October 15, 2026"
    rich.do(answers.record, uid=uid, person_id=3, answer=Answer.DECLINED)
    assert rich.do(invitations.follow_up, uid=uid).step.title == "Draft 1 letter after “First “quoted””"
    rich.do(sending.begin, message_ids=[row.id for row in rich.ask(invitations.outbox, uid=uid)])


def test_session_that_has_not_taken_place_is_not_looked_back_on(rich: File, starts: datetime) -> None:
    for session_id in (IDS.first, IDS.off):
        uid = rich.ask(programme.one, session_id=session_id).row.uid
        with pytest.raises(Refused, match="has not taken place"):
            rich.do(invitations.follow_up, uid=uid)


@pytest.mark.parametrize("minutes", [0, -31 * DAY, 400 * DAY])
def test_time_that_no_letter_goes_out_at_is_refused(rich: File, minutes: int) -> None:
    with pytest.raises(Refused, match="A letter cannot be planned for"):
        rich.do(reminders.set_plan, series_id=IDS.mini, minutes=[minutes])
