"""What went out stays told: no step of it can be taken back, whatever happens to the file afterwards."""

import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import MessageKind, MessageState, Way
from cqo_desktop.services import invitations, people, sending, standing
from cqo_desktop.store.file import File, open_file
from tests.rich_file import IDS, Clock, snapshot

GONE = "gone@example.org"


@pytest.fixture
def draft(rich: File) -> int:
    """Draft the cancellation of a session that is deleted."""
    (message_id,) = rich.do(invitations.draft, uid=GONE).value.message_ids
    return message_id


def test_record_is_one_final_step_and_survives_a_restart(rich: File, clock: Clock, draft: int) -> None:
    done = rich.do(sending.record, message_ids=[draft], way=Way.DRAFT)
    row = snapshot(rich)["message"][draft]
    assert done.step.title == "Send messages about “Gone”"
    assert (row["state"], row["way"], row["problem"]) == (MessageState.SENT, Way.DRAFT, "")
    rich.close()
    reopened = open_file(rich.path, author="Ann", now=clock)
    reopened.undo()
    assert snapshot(reopened)["message"][draft] == row
    assert done.step.id is not None
    with pytest.raises(Refused, match="‘Send messages about “Gone”’ happened outside this file"):
        reopened.undo(done.step.id)
    reopened.close()


def test_record_survives_the_undo_of_what_its_person_is(rich: File) -> None:
    added = rich.do(people.add, name="Cyd", email="cyd@example.org").step
    (message_id,) = rich.do(invitations.draft, uid=GONE).value.message_ids
    rich.do(sending.record, message_ids=[message_id], way=Way.MAIL)
    assert rich.undo().title == f"Undo: {added.title}"
    assert snapshot(rich)["message"][message_id]["state"] is MessageState.SENT


def test_sending_one_by_one_is_one_step_of_the_history(rich: File, clock: Clock, draft: int) -> None:
    clock.tick *= 0
    first = rich.do(sending.begin, message_ids=[draft]).step
    second = rich.do(sending.record, message_ids=[draft], way=Way.MAIL).step
    assert (first.id, first.title) == (second.id, second.title)


def test_failure_is_told_and_may_be_tried_again(rich: File, draft: int) -> None:
    rich.do(sending.begin, message_ids=[draft])
    rich.do(sending.record_failure, message_ids=[draft], problem="The mailbox\nis full.")
    row = snapshot(rich)["message"][draft]
    assert (row["state"], row["problem"]) == (MessageState.FAILED, "The mailbox is full.")
    rich.do(sending.begin, message_ids=[draft])
    rich.do(sending.record, message_ids=[draft], way=Way.MAIL)
    assert snapshot(rich)["message"][draft]["state"] is MessageState.SENT


def test_message_is_sent_once(rich: File, draft: int) -> None:
    rich.do(sending.record, message_ids=[draft], way=Way.MAIL)
    for verb, arguments in ((sending.begin, {}), (sending.record, {"way": Way.MAIL})):
        with pytest.raises(Refused, match=r"(went|gone) out already"):
            rich.do(verb, message_ids=[draft], **arguments)


def test_message_that_is_gone_is_named(rich: File, draft: int) -> None:
    rich.do(invitations.discard, message_ids=[draft])
    with pytest.raises(NotFound, match=f"There is no message {draft} in this file"):
        rich.do(sending.record, message_ids=[draft], way=Way.MAIL)


def test_draft_about_somebody_no_longer_concerned_is_not_sent(rich: File) -> None:
    uid = next(row["uid"] for row in snapshot(rich)["session"].values() if row["id"] == IDS.second)
    (message_id,) = rich.do(invitations.draft, uid=uid).value.message_ids
    rich.do(people.delete, person_id=IDS.zoe)
    with pytest.raises(Refused, match="“Second” has changed since this was drafted"):
        rich.do(sending.begin, message_ids=[message_id])


def test_mail_that_came_back_was_not_told(rich: File, draft: int) -> None:
    rich.do(sending.record, message_ids=[draft], way=Way.MAIL)
    assert rich.ask(standing.one, uid=GONE, at=rich.now()).needs == {}
    rich.do(sending.record_failure, message_ids=[draft], problem="There is no such mailbox.")
    assert rich.ask(standing.one, uid=GONE, at=rich.now()).needs == {MessageKind.CANCELLATION: 1}
    assert rich.do(invitations.draft, uid=GONE).value.message_ids == (draft,)


def test_message_that_waits_cannot_have_failed(rich: File, draft: int) -> None:
    with pytest.raises(Refused, match="has not been sent, so it cannot have failed"):
        rich.do(sending.record_failure, message_ids=[draft], problem="?")
