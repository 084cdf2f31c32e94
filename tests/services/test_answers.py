"""Answers: whose they are, to which version, and that none is lost or counted twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cqo_desktop.domain.correspondence import PersonStanding, RepliesRead, ReplyDraft
from cqo_desktop.domain.errors import Cancelled, NotFound, Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.vocabulary import Answer, Doubt, MessageKind, PersonKind, SessionStatus, Way
from cqo_desktop.services import answers, invitations, people, programme, sending, sessions, standing
from cqo_desktop.services.answers import Taken
from cqo_desktop.store.file import File
from tests.rich_file import IDS, snapshot

UID = "Falls-1@network.example"
STAMP = datetime(2026, 9, 1, 12, tzinfo=UTC)
ZOE = ReplyDraft(source="zoe.ics", uid=UID, address="zoe@example.org", answer=Answer.ACCEPTED, sequence=0, stamp=STAMP)


@pytest.fixture
def file(rich: File) -> File:
    """Have Zoë and Bob invited to a session."""
    rich.do(people.edit, person_id=IDS.bob, email="bob@example.org", kind=PersonKind.MEMBER, name="Bob")
    rich.do(sessions.add, title="Falls", wall=datetime(2026, 10, 21, 16), uid=UID, status=SessionStatus.CONFIRMED)
    send(rich)
    return rich


def send(file: File) -> None:
    ids = file.do(invitations.draft, uid=UID).value.message_ids
    file.do(sending.record, message_ids=ids, way=Way.MAIL)


def move(file: File) -> None:
    session_id = next(row.id for row in file.ask(programme.listed) if row.uid == UID)
    file.do(sessions.move, session_id=session_id, to=datetime(2026, 10, 21, 17))


def take(file: File, *replies: ReplyDraft) -> Taken:
    return file.do(answers.take, read=RepliesRead(replies=replies)).value


def zoe(file: File) -> PersonStanding:
    found = file.ask(standing.one, uid=UID, at=file.now()).people
    return next(each for each in found if each.person_id == IDS.zoe)


def test_answer_is_matched_by_session_and_address_whatever_their_case(file: File) -> None:
    assert zoe(file).unanswered
    odd = replace(ZOE, uid=f" {UID.upper()} ", address="ZOE@Example.org")
    assert take(file, odd) == Taken(counted=1)
    assert (zoe(file).answer, zoe(file).unanswered) == (Answer.ACCEPTED, False)
    there = file.ask(standing.one, uid=UID, at=file.now())
    assert there.answers == {Answer.ACCEPTED: 1, None: 1}


def test_same_answer_twice_changes_nothing(file: File) -> None:
    take(file, ZOE)
    before = snapshot(file)
    done = file.do(answers.take, read=RepliesRead(replies=(replace(ZOE, source="copy.ics"), ZOE)))
    assert (done.value, done.step.id) == (Taken(known=2), None)
    assert snapshot(file) == before


def test_time_that_stays_is_told_to_who_would_change_it(file: File) -> None:
    start = datetime(2026, 10, 22, 19, tzinfo=UTC)
    take(file, replace(ZOE, answer=Answer.TENTATIVE, proposed_start=start))
    (proposal,) = (row for row, each in snapshot(file)["reply"].items() if each["uid"] == UID)
    held = zoe(file).held
    file.do(answers.keep_time, reply_id=proposal)
    (message,) = file.ask(invitations.outbox, uid=UID)
    assert (message.kind, message.address, message.facts) == (MessageKind.TIME_KEPT, "zoe@example.org", held)
    file.do(sending.record, message_ids=[message.id], way=Way.MAIL)
    assert (zoe(file).answer, zoe(file).held, zoe(file).need) == (Answer.TENTATIVE, held, None)
    with pytest.raises(Refused, match="proposes no other time"):
        file.do(answers.keep_time, reply_id=proposal)


def test_stranger_who_names_no_version_answers_what_was_out_by_then(file: File) -> None:
    move(file)
    send(file)
    take(file, replace(ZOE, address="home@example.org", sequence=None, stamp=file.now()))
    (waiting,) = file.ask(answers.to_check)[-1:]
    assert waiting.doubt is Doubt.UNKNOWN_VERSION
    file.do(answers.accept, reply_id=waiting.id, person_id=IDS.zoe)
    assert (zoe(file).answer, zoe(file).answered_older) == (Answer.ACCEPTED, False)


@pytest.mark.parametrize("backwards", [False, True])
def test_newest_answer_counts_in_whatever_order_they_come(file: File, backwards: bool) -> None:
    later = replace(ZOE, answer=Answer.DECLINED, stamp=STAMP + timedelta(hours=1), comment="Ill")
    for reply in (later, ZOE) if backwards else (ZOE, later):
        take(file, reply)
    assert (zoe(file).answer, zoe(file).reply.comment) == (Answer.DECLINED, "Ill")  # type: ignore[union-attr]


def test_mind_changed_back_under_one_stamp_is_told_by_the_dates_of_the_mails(file: File) -> None:
    words = (Answer.ACCEPTED, Answer.DECLINED, Answer.ACCEPTED, Answer.TENTATIVE)
    mails = [replace(ZOE, answer=each, received=STAMP + timedelta(hours=hour)) for hour, each in enumerate(words)]
    take(file, *mails[1:3])
    assert zoe(file).answer is Answer.ACCEPTED
    assert take(file, *mails) == Taken(counted=2, known=2)
    assert zoe(file).answer is Answer.TENTATIVE
    take(file, replace(ZOE, answer=Answer.DECLINED, received=STAMP + timedelta(minutes=30)))
    assert zoe(file).answer is Answer.TENTATIVE


def test_answer_to_an_older_version_no_longer_counts(file: File) -> None:
    take(file, ZOE)
    move(file)
    assert (zoe(file).answer, zoe(file).answered_older) == (Answer.ACCEPTED, False)
    send(file)
    assert (zoe(file).answer, zoe(file).answered_older, zoe(file).unanswered) == (None, True, True)
    take(file, replace(ZOE, sequence=1))
    assert (zoe(file).answer, zoe(file).answered_older) == (Answer.ACCEPTED, False)


def test_late_answer_to_an_older_version_is_known_as_one(file: File) -> None:
    move(file)
    send(file)
    assert take(file, ZOE) == Taken(counted=1)
    assert (zoe(file).answer, zoe(file).answered_older) == (None, True)


def test_answer_without_a_version_means_the_one_held_then(file: File) -> None:
    first = zoe(file).told
    assert first is not None
    move(file)
    send(file)
    second = zoe(file).told
    assert second is not None
    take(file, replace(ZOE, sequence=None, stamp=first + timedelta(seconds=1)))
    assert zoe(file).answered_older
    take(file, replace(ZOE, sequence=None, stamp=second + timedelta(seconds=1)))
    assert zoe(file).answer is Answer.ACCEPTED


def test_answer_under_the_stamp_of_its_invitation_means_that_one(file: File) -> None:
    first = next(row["stamp"] for row in snapshot(file)["message"].values() if row["uid"] == UID)
    move(file)
    send(file)
    take(file, replace(ZOE, sequence=None, stamp=first))
    assert (zoe(file).answer, zoe(file).answered_older) == (None, True)


def test_proposal_is_kept_with_its_hours(file: File) -> None:
    start = datetime(2026, 10, 22, 20, tzinfo=UTC)
    take(file, replace(ZOE, answer=Answer.TENTATIVE, proposed_start=start, proposed_end=start + timedelta(hours=1)))
    reply = zoe(file).reply
    assert reply is not None
    assert (zoe(file).answer, reply.proposed_start) == (Answer.TENTATIVE, start)


def test_session_is_moved_as_somebody_proposed(file: File) -> None:
    start = datetime(2026, 10, 22, 19, tzinfo=UTC)
    take(
        file, replace(ZOE, proposed_start=start, proposed_end=start + timedelta(minutes=45)), replace(ZOE, comment="x")
    )
    proposal, plain = sorted(row for row, each in snapshot(file)["reply"].items() if each["uid"] == UID)
    file.do(answers.move_as_proposed, reply_id=proposal)
    row = next(row for row in file.ask(programme.listed) if row.uid == UID)
    assert (row.wall, row.minutes, row.zone) == (datetime(2026, 10, 22, 15), 45, "America/Toronto")
    assert zoe(file).need is MessageKind.UPDATE
    assert {each.kind for each in file.ask(invitations.outbox, uid=UID)} == {MessageKind.UPDATE}
    file.undo()
    assert file.ask(invitations.outbox, uid=UID) == []
    file.do(answers.move_as_proposed, reply_id=proposal)
    with pytest.raises(Refused, match="to “Falls” proposes no other time"):
        file.do(answers.move_as_proposed, reply_id=plain)
    file.do(sessions.delete, session_id=row.id)
    with pytest.raises(NotFound, match="proposes a time for is gone"):
        file.do(answers.move_as_proposed, reply_id=proposal)


@pytest.mark.parametrize(
    ("change", "doubt", "suggested"),
    [
        ({"uid": "other@network.example"}, Doubt.UNKNOWN_SESSION, IDS.zoe),
        ({"address": "who@example.org"}, Doubt.UNKNOWN_PERSON, None),
        ({"address": "zoe+cqo@example.org"}, Doubt.UNKNOWN_PERSON, IDS.zoe),
        ({"address": "z.angstrom@example.org", "name": "zoe angstrom"}, Doubt.UNKNOWN_PERSON, IDS.zoe),
        ({"sender": "desk@example.org"}, Doubt.OTHER_SENDER, IDS.zoe),
        ({"answer": None, "said": "X-MAYBE"}, Doubt.UNKNOWN_ANSWER, IDS.zoe),
    ],
)
def test_doubtful_answer_waits_with_a_suggestion(
    file: File, change: dict[str, object], doubt: Doubt, suggested: int | None
) -> None:
    assert take(file, replace(ZOE, **change)) == Taken(to_check=1)  # type: ignore[arg-type]  # fields of a test
    (row,) = file.ask(answers.to_check)
    assert (row.doubt, row.person_id) == (doubt, suggested)
    assert zoe(file).answer is None


def test_doubtful_answer_counts_once_somebody_says_so(file: File) -> None:
    take(file, replace(ZOE, address="zoe+cqo@example.org"))
    (row,) = file.ask(answers.to_check)
    file.do(answers.accept, reply_id=row.id)
    assert (zoe(file).answer, file.ask(answers.to_check)) == (Answer.ACCEPTED, [])


def test_answer_left_out_does_not_come_back(file: File) -> None:
    odd = replace(ZOE, address="who@example.org")
    take(file, odd)
    file.do(answers.leave_out, reply_ids=[file.ask(answers.to_check)[0].id])
    assert take(file, odd) == Taken(known=1)
    assert file.ask(answers.to_check) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"address": "who@example.org"}, "Nobody knows whose answer that of “who@example.org” is"),
        ({"uid": "x"}, "Nobody knows to which session “zoe@example.org” answered"),
        ({"answer": None, "said": "X-MAYBE"}, "“X-MAYBE” is no answer; choose one."),
    ],
)
def test_answer_that_nobody_can_place_does_not_count(file: File, change: dict[str, object], sentence: str) -> None:
    take(file, replace(ZOE, **change))  # type: ignore[arg-type]  # fields of a test
    (row,) = file.ask(answers.to_check)
    with pytest.raises(Refused, match=sentence):
        file.do(answers.accept, reply_id=row.id)


def test_word_of_mouth_counts_after_what_was_written(file: File) -> None:
    take(file, replace(ZOE, stamp=STAMP + timedelta(days=900)))
    file.do(answers.record, uid=UID, person_id=IDS.zoe, answer=Answer.DECLINED, comment=" Called. ")
    assert (zoe(file).answer, zoe(file).reply.comment) == (Answer.DECLINED, "Called.")  # type: ignore[union-attr]


def test_answer_stays_with_somebody_whose_address_changes(file: File) -> None:
    take(file, ZOE)
    file.do(people.edit, person_id=IDS.zoe, email="zoe@new.example.org")
    assert zoe(file).reply is not None


def reply(uid: str = UID, partstat: str = "ACCEPTED") -> bytes:
    lines = ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260901T120000Z"]
    lines += [f"ATTENDEE;PARTSTAT={partstat}:mailto:zoe@example.org", "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def test_folder_is_read_with_all_in_it_and_what_cannot_be_is_told(file: File, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    (folder / "more").mkdir(parents=True)
    (folder / "a.ics").write_bytes(reply())
    (folder / "more" / "B.EML").write_bytes(b"From: zoe@example.org\nContent-Type: text/calendar\n\n" + reply())
    (folder / "c.mbox").write_bytes(b"From x\nSubject: Lunch\n\nAt noon?\n")
    (folder / "d.ics").write_bytes(b"\x89PNG\r\n")
    (folder / "notes.txt").write_text("not read")
    found = answers.read([folder])
    assert (len(found.replies), found.others) == (2, 1)
    assert found.problems == ("d.ics: It is no calendar and no mail; choose files that end in .ics, .eml or .mbox.",)
    assert take(file, *found.replies) == Taken(counted=1, known=1)


def test_missing_file_and_empty_folder_are_told(tmp_path: Path) -> None:
    found = answers.read([tmp_path / "none.eml", tmp_path])
    assert found.problems[0] == f"{tmp_path.name}: There is no .ics, .eml or .mbox file in this folder."
    assert found.problems[1] == "none.eml: There is no such file; check the name."


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes(reply())

    def stop(progress: Progress) -> None:
        raise Cancelled(f"Stopped at {progress.text}.")

    with pytest.raises(Cancelled, match=r"Stopped at a\.ics\."):
        answers.read([tmp_path], tell=stop)
