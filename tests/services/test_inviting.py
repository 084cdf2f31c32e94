"""The lists of the page of invitations: what is to send, what is out, what waits for a look."""

from datetime import datetime, timedelta

import pytest

from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft
from cqo_desktop.domain.inviting import Inviting, Missing, Stage
from cqo_desktop.domain.vocabulary import Answer, MessageKind, PersonKind, SessionStatus, Way
from cqo_desktop.services import answers, invitations, inviting, people, sending, sessions
from cqo_desktop.services.inviting import Correspondence
from cqo_desktop.store.file import File
from tests.rich_file import IDS

UID = "soon@network.example"


@pytest.fixture
def soon(rich: File) -> datetime:
    """Give the wall time of a session two weeks from now."""
    return (rich.now() + timedelta(days=14)).replace(tzinfo=None, hour=16, minute=0, second=0, microsecond=0)


@pytest.fixture
def file(rich: File, soon: datetime) -> File:
    """Have two members with addresses, and a session that both are to be invited to."""
    rich.do(people.edit, person_id=IDS.bob, email="bob@example.org", kind=PersonKind.MEMBER, name="Bob")
    rich.do(
        sessions.add, title="Falls", wall=soon, uid=UID, status=SessionStatus.CONFIRMED, link="https://meet.example"
    )
    return rich


def found(file: File) -> Correspondence:
    return file.ask(inviting.listed, at=file.now())


def line(file: File) -> Inviting:
    return next(each for each in found(file).lines if each.uid == UID)


def session_id(file: File) -> int:
    made = line(file).about.session_id
    assert made is not None
    return made


def send(file: File) -> None:
    file.do(invitations.draft, uid=UID)
    ids = [each.id for each in file.ask(invitations.outbox, uid=UID)]
    file.do(sending.record, message_ids=ids, way=Way.FILE)


def reply(file: File, **said: object) -> None:
    values: dict[str, object] = {"source": "x", "uid": UID, "address": "bob@example.org", "answer": Answer.ACCEPTED}
    draft = ReplyDraft(**(values | {"stamp": file.now()} | said))  # type: ignore[arg-type]
    file.do(answers.take, read=RepliesRead(replies=(draft,)))


def test_confirmed_session_of_the_coming_weeks_is_to_send(file: File) -> None:
    made = line(file)
    assert (made.stage, made.kind, made.messages, made.missing) == (Stage.TO_SEND, MessageKind.INVITATION, 2, None)


def test_session_without_a_place_says_what_it_waits_for(file: File) -> None:
    file.do(sessions.edit, session_id=session_id(file), link="")
    assert line(file).missing is Missing.LINK


def test_session_far_away_is_listed_once_it_is_asked_for(file: File, soon: datetime) -> None:
    file.do(sessions.add, title="Far", wall=soon + timedelta(days=90), uid="far", status=SessionStatus.DRAFT)
    assert "far" not in {each.uid for each in found(file).lines}
    there = file.ask(inviting.listed, at=file.now(), also={"far", "nothing like it"})
    assert [each.missing for each in there.lines if each.uid == "far"] == [Missing.STATUS]


def test_sent_session_is_out_and_counts_answers(file: File) -> None:
    send(file)
    reply(file)
    made = line(file)
    assert (made.stage, made.count(Answer.ACCEPTED), made.answered) == (Stage.OUT, 1, 50)
    assert (made.silent, made.version, made.told is not None) == (1, 1, True)


def test_move_of_a_sent_session_brings_it_back_to_the_first_list(file: File, soon: datetime) -> None:
    send(file)
    file.do(sessions.move, session_id=session_id(file), to=soon + timedelta(hours=1))
    made = line(file)
    assert (made.stage, made.kind, made.messages, made.silent) == (Stage.TO_SEND, MessageKind.UPDATE, 2, 0)


def test_deleted_session_that_is_held_waits_for_its_cancellations(file: File) -> None:
    send(file)
    file.do(sessions.delete, session_id=session_id(file))
    made = line(file)
    assert (made.stage, made.kind, made.status) == (Stage.TO_SEND, MessageKind.CANCELLATION, None)


def test_what_is_over_is_done(file: File) -> None:
    send(file)
    there = file.ask(inviting.listed, at=file.now() + timedelta(days=30))
    assert [each.stage for each in there.lines if each.uid == UID] == [Stage.DONE]


def test_doubtful_answers_stand_at_their_session_or_astray(file: File) -> None:
    send(file)
    before = len(found(file).astray)
    reply(file, address="stranger@example.org")
    reply(file, uid="elsewhere")
    there = found(file)
    assert (len(line(file).doubtful), len(there.astray) - before) == (1, 1)
    assert there.to_check == sum(each.to_check for each in there.lines) + len(there.astray)


def test_proposed_time_waits_until_the_session_is_there(file: File) -> None:
    send(file)
    later = line(file).facts.starts + timedelta(hours=2)
    reply(file, answer=Answer.TENTATIVE, proposed_start=later)
    (proposal,) = line(file).proposals
    file.do(answers.move_as_proposed, reply_id=proposal.id)
    assert line(file).proposals == ()


def test_words_for_all_drafts_are_theirs(file: File) -> None:
    file.do(invitations.draft, uid=UID)
    ids = [each.id for each in file.ask(invitations.outbox, uid=UID)]
    file.do(inviting.reword, message_ids=ids, subject=" Do come ", body="Dear {name}")
    there = file.ask(invitations.outbox, uid=UID)
    assert {(each.subject, each.body) for each in there} == {("Do come", "Dear {name}")}
    assert file.do(inviting.reword, message_ids=ids, subject="Do come", body="Dear {name}").step.id is None
