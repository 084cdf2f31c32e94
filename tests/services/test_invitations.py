"""Inviting over a session's life: who needs what, what was told, and that undo never makes a lie of it."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.correspondence import PersonStanding, RepliesRead, ReplyDraft, SessionStanding
from cqo_desktop.domain.errors import Conflict, Refused
from cqo_desktop.domain.vocabulary import Answer, MessageKind, MessageState, PersonKind, SessionStatus, Standing, Way
from cqo_desktop.services import (
    answers,
    guests,
    invitations,
    network,
    people,
    people_merging,
    programme,
    sending,
    sessions,
    standing,
    venues,
)
from cqo_desktop.store.file import Done, File
from tests.rich_file import IDS

UID = "first@network.example"
LATER = datetime(2027, 6, 1, tzinfo=UTC)


@pytest.fixture
def file(rich: File) -> File:
    """Have Zoë and Bob as members with addresses, and a session that both are invited to."""
    rich.do(people.edit, person_id=IDS.bob, email="bob@example.org", kind=PersonKind.MEMBER, name="Bob")
    rich.do(sessions.add, title="Falls", wall=datetime(2026, 10, 21, 16), uid=UID, status=SessionStatus.CONFIRMED)
    return rich


def session_id(file: File) -> int:
    return next(row.id for row in file.ask(programme.listed) if row.uid == UID)


def stands(file: File, uid: str = UID) -> SessionStanding:
    return file.ask(standing.one, uid=uid, at=file.now())


def who(file: File, name: str) -> PersonStanding:
    return next(each for each in stands(file).people if each.name == name)


def needs(file: File) -> dict[str, MessageKind | None]:
    return {each.name: each.need for each in stands(file).people}


def drafted(file: File) -> dict[str, tuple[MessageKind, int]]:
    file.do(invitations.draft, uid=UID)
    return {each.name: (each.kind, each.sequence) for each in file.ask(invitations.outbox, uid=UID)}


def send(file: File) -> Done[None]:
    file.do(invitations.draft, uid=UID)
    ids = [each.id for each in file.ask(invitations.outbox, uid=UID)]
    return file.do(sending.record, message_ids=ids, way=Way.FILE)


def move(file: File, hour: int) -> Done[object]:
    return file.do(sessions.move, session_id=session_id(file), to=datetime(2026, 10, 21, hour))


def outdated(file: File) -> list[str]:
    found = file.ask(invitations.outdated, at=file.now())
    return [each.name for one in found if one.uid == UID for each in one.people]


INVITE, UPDATE = MessageKind.INVITATION, MessageKind.UPDATE
ALL = ("Bob", "Zoë Ångström")


def test_everybody_invited_needs_an_invitation_once(file: File) -> None:
    assert needs(file) == dict.fromkeys(ALL, INVITE)
    assert drafted(file) == dict.fromkeys(ALL, (INVITE, 0))
    assert drafted(file) == dict.fromkeys(ALL, (INVITE, 0))
    send(file)
    assert needs(file) == dict.fromkeys(ALL)
    assert drafted(file) == {}
    held = who(file, "Bob").held
    assert held is not None
    assert (held.title, held.starts, held.standing) == (
        "Falls",
        datetime(2026, 10, 21, 20, tzinfo=UTC),
        Standing.CONFIRMED,
    )


def test_move_makes_an_update_that_asks_again(file: File) -> None:
    send(file)
    move(file, 17)
    assert outdated(file) == list(ALL)
    assert drafted(file) == dict.fromkeys(ALL, (UPDATE, 1))
    send(file)
    assert outdated(file) == []
    assert who(file, "Bob").versions == 2


def test_undo_of_a_move_after_it_was_told_makes_a_new_update(file: File) -> None:
    send(file)
    moved = move(file, 17).step
    send(file)
    assert file.undo().title == f"Undo: {moved.title}"
    assert drafted(file) == dict.fromkeys(ALL, (UPDATE, 2))


def test_undo_of_a_move_that_nobody_was_told_needs_nothing(file: File) -> None:
    send(file)
    move(file, 17)
    file.undo()
    assert needs(file) == dict.fromkeys(ALL)


def test_new_title_or_link_is_told_without_asking(file: File) -> None:
    send(file)
    file.do(sessions.edit, session_id=session_id(file), title="Falls again", link="https://x.org/2")
    assert drafted(file) == dict.fromkeys(ALL, (MessageKind.CORRECTION, 0))
    send(file)
    assert (who(file, "Bob").need, who(file, "Bob").versions) == (None, 1)


def test_deleted_session_that_somebody_holds_is_outdated(rich: File) -> None:
    (gone,) = rich.ask(invitations.outdated, at=rich.now())
    assert (gone.title, gone.session_id, [each.name for each in gone.people]) == ("Gone", None, ["Zoë Ångström"])


def test_another_city_asks_again_with_a_higher_number(file: File) -> None:
    file.do(sessions.place_in, session_id=session_id(file), room_id=IDS.big)
    send(file)
    file.do(sessions.place_in, session_id=session_id(file), room_id=IDS.small)
    assert set(needs(file).values()) == {MessageKind.CORRECTION}
    file.do(venues.edit, venue_id=IDS.hall, city="Bern")
    assert set(drafted(file).values()) == {(UPDATE, 1)}


def test_calling_off_and_reinstating_are_told_with_growing_numbers(file: File) -> None:
    send(file)
    file.do(sessions.call_off, session_id=session_id(file))
    assert set(drafted(file).values()) == {(MessageKind.CANCELLATION, 1)}
    send(file)
    assert who(file, "Bob").held is None
    file.do(sessions.reinstate, session_id=session_id(file))
    assert set(drafted(file).values()) == {(MessageKind.REINSTATEMENT, 2)}


def test_deleted_session_is_taken_out_of_calendars_and_may_come_back(file: File) -> None:
    send(file)
    file.do(sessions.delete, session_id=session_id(file))
    assert (stands(file).session_id, stands(file).title) == (None, "Falls")
    assert set(drafted(file).values()) == {(MessageKind.CANCELLATION, 1)}
    send(file)
    assert file.undo().title == "Undo: Delete “Falls” of 21 October 2026"
    assert set(drafted(file).values()) == {(MessageKind.REINSTATEMENT, 2)}


def test_who_joins_gets_the_present_version_and_who_leaves_a_cancellation(file: File) -> None:
    send(file)
    move(file, 17)
    send(file)
    file.do(people.add, name="Cyd", email="cyd@example.org")
    file.do(people.delete, person_id=IDS.bob)
    assert drafted(file) == {"Cyd": (INVITE, 1), "Bob": (MessageKind.CANCELLATION, 2)}
    send(file)
    assert needs(file) == {"Cyd": None, "Zoë Ångström": None, "Bob": None}


def test_guest_list_narrows_whom_a_session_invites(file: File) -> None:
    file.do(people.add, name="Cyd", kind=PersonKind.GUEST, email="cyd@example.org")
    cyd = next(row.id for row in file.ask(people.listed) if row.name == "Cyd")
    assert needs(file) == dict.fromkeys(ALL, INVITE)
    file.do(guests.invite_only, session_id=session_id(file), person_ids=[cyd])
    assert needs(file) == {"Cyd": INVITE}
    file.do(sessions.assign, session_id=session_id(file), person_id=IDS.bob)
    assert needs(file) == {"Bob": INVITE, "Cyd": INVITE}
    file.do(guests.invite_everybody, session_id=session_id(file))
    assert needs(file) == dict.fromkeys(ALL, INVITE)


def test_list_whose_last_guest_is_gone_does_not_open_to_everybody(file: File) -> None:
    file.do(guests.invite_only, session_id=session_id(file), person_ids=[IDS.zoe])
    file.do(people.delete, person_id=IDS.zoe)
    assert needs(file) == {}
    assert file.ask(guests.listed, session_id=session_id(file)) == []


def test_empty_guest_list_is_refused(file: File) -> None:
    with pytest.raises(Refused, match="Choose at least one guest of “Falls”"):
        file.do(guests.invite_only, session_id=session_id(file), person_ids=[])


def test_address_that_two_share_gets_one_message(file: File) -> None:
    file.do(people.add, name="Assistant", email="BOB@example.org")
    assert drafted(file) == dict.fromkeys(ALL, (INVITE, 0))


def test_people_without_address_are_named(file: File) -> None:
    file.do(people.add, name="Cyd")
    assert file.do(invitations.draft, uid=UID).value.without_address == ("Cyd",)


def test_new_address_gets_the_invitation_and_the_old_one_no_cancellation(file: File) -> None:
    send(file)
    file.do(people.edit, person_id=IDS.bob, email="bob@new.example.org")
    assert drafted(file) == {"Bob": (INVITE, 0)}


def test_old_address_is_told_when_the_session_is_off(file: File) -> None:
    send(file)
    file.do(people.edit, person_id=IDS.bob, email="new@example.org", name="Bob")
    assert who(file, "Bob").former == "bob@example.org"
    file.do(sessions.call_off, session_id=session_id(file))
    assert [(each.address, each.need) for each in stands(file).people if each.need and each.name == "Bob"] == [
        ("bob@example.org", MessageKind.CANCELLATION)
    ]


def test_person_entered_anew_is_known_by_the_address(file: File) -> None:
    send(file)
    file.do(people.delete, person_id=IDS.bob)
    file.do(people.add, name="Bob", email="Bob@example.org")
    assert needs(file) == dict.fromkeys(ALL)


def test_session_that_is_over_concerns_nobody(file: File) -> None:
    send(file)
    move(file, 17)
    people_then = file.ask(standing.one, uid=UID, at=LATER).people
    assert {each.need for each in people_then} == {None}


def test_idea_invites_nobody(file: File) -> None:
    file.do(sessions.set_status, session_id=session_id(file), status=SessionStatus.IDEA)
    assert set(needs(file).values()) == {None}
    with pytest.raises(Refused, match="“Falls” is only an idea"):
        file.do(invitations.draft, uid=UID)


def test_network_without_a_sender_drafts_nothing(file: File) -> None:
    file.do(network.edit, organizer_email="")
    with pytest.raises(Refused, match="no organizer's address"):
        file.do(invitations.draft, uid=UID)


def test_drafts_keep_their_edits_until_they_are_no_longer_right(file: File) -> None:
    drafted(file)
    bob, zoe = file.ask(invitations.outbox, uid=UID)
    file.do(invitations.edit_draft, message_id=bob.id, subject="  Do come ", body="Dear Bob")
    drafted(file)
    assert [(each.id, each.subject) for each in file.ask(invitations.outbox)] == [(bob.id, "Do come"), (zoe.id, "")]
    move(file, 17)
    assert {each.stale for each in stands(file).people} == {True}
    drafted(file)
    again = file.ask(invitations.outbox)
    assert [(each.subject, each.body) for each in again] == [("Do come", "Dear Bob"), ("", "")]
    assert {each.facts.starts.hour for each in again} == {21}
    assert bob.id not in {each.id for each in again}


def test_draft_to_somebody_no_longer_invited_is_dropped(file: File) -> None:
    drafted(file)
    file.do(people.delete, person_id=IDS.bob)
    assert drafted(file) == {"Zoë Ångström": (INVITE, 0)}


def test_stale_draft_is_not_recorded_as_sent(file: File) -> None:
    drafted(file)
    ids = [each.id for each in file.ask(invitations.outbox)]
    move(file, 17)
    with pytest.raises(Refused, match="“Falls” has changed since this was drafted"):
        file.do(sending.record, message_ids=ids, way=Way.MAIL)


def test_some_may_be_told_before_others(file: File) -> None:
    file.do(invitations.draft, uid=UID, person_ids=[IDS.bob])
    assert [each.name for each in file.ask(invitations.outbox)] == ["Bob"]
    file.do(invitations.draft, uid=UID, person_ids=[IDS.zoe])
    assert [each.name for each in file.ask(invitations.outbox)] == list(ALL)


def test_later_messages_bear_later_stamps_whatever_the_clock_says(file: File) -> None:
    file.now.tick = timedelta()  # type: ignore[attr-defined]  # the clock of the tests
    stamps = []
    for title in ("A", "B", "C"):
        file.do(sessions.edit, session_id=session_id(file), title=title)
        file.do(invitations.draft, uid=UID)
        found = file.ask(invitations.outbox, uid=UID)
        stamps.append(found[0].stamp)
        file.do(sending.record, message_ids=[each.id for each in found], way=Way.FILE)
    assert stamps == sorted(set(stamps))


def test_reminder_goes_to_those_who_are_silent(file: File) -> None:
    assert file.do(invitations.remind, uid=UID).value.message_ids == ()
    send(file)
    file.do(invitations.remind, uid=UID)
    rows = file.ask(invitations.outbox, uid=UID)
    assert [(each.name, each.kind, each.sequence) for each in rows] == [(name, MessageKind.REMINDER, 0) for name in ALL]
    file.do(sending.record, message_ids=[each.id for each in rows], way=Way.MAIL)
    assert (who(file, "Bob").need, who(file, "Bob").versions) == (None, 1)


def test_reminder_is_dropped_once_the_answer_is_there(file: File) -> None:
    send(file)
    file.do(invitations.remind, uid=UID)
    file.do(answers.record, uid=UID, person_id=IDS.bob, answer=Answer.TENTATIVE)
    assert {each.name: each.stale for each in stands(file).people} == {"Bob": True, "Zoë Ångström": False}
    assert drafted(file) == {"Zoë Ångström": (MessageKind.REMINDER, 0)}


def test_draft_undoes_until_something_of_it_has_gone_out(file: File) -> None:
    move(file, 17)
    file.do(invitations.draft, uid=UID)
    file.undo()
    assert file.ask(invitations.outbox) == []
    file.redo()
    file.do(sending.record, message_ids=[file.ask(invitations.outbox)[0].id], way=Way.MAIL)
    assert file.undo().title == "Undo: Move “Falls” from 16:00 to 17:00 on 21 October 2026"
    assert {name: kind for name, (kind, _) in drafted(file).items()} == {"Bob": UPDATE, "Zoë Ångström": INVITE}


def test_what_went_out_cannot_be_discarded_or_edited(file: File) -> None:
    send(file)
    sent = [each.message for each in stands(file).people]
    assert sent == [None, None]
    with pytest.raises(Refused, match="The message to “Zoë Ångström” has gone out"):
        file.do(invitations.discard, message_ids=[1])
    with pytest.raises(Refused, match="has gone out"):
        file.do(invitations.edit_draft, message_id=1, subject="x")


def test_moving_to_two_times_leaves_one_update(file: File) -> None:
    send(file)
    move(file, 17)
    drafted(file)
    move(file, 18)
    assert drafted(file) == dict.fromkeys(ALL, (UPDATE, 2))


def test_move_whose_draft_was_sent_by_a_colleague_still_undoes(file: File) -> None:
    send(file)
    move(file, 17)
    file.author = "Bea"
    send(file)
    file.author = "Ann"
    assert file.undo().title.startswith("Undo: Move “Falls”")


def test_crash_between_handing_over_and_recording_sends_nothing_twice(file: File) -> None:
    drafted(file)
    bob, zoe = file.ask(invitations.outbox)
    file.do(sending.begin, message_ids=[bob.id])
    assert [each.name for each in file.ask(invitations.unsure)] == ["Bob"]
    assert drafted(file).keys() == {"Bob", "Zoë Ångström"}
    with pytest.raises(Refused, match="The message to “Bob” has gone out already"):
        file.do(sending.begin, message_ids=[bob.id])
    file.do(sending.record, message_ids=[bob.id], way=Way.MAIL)
    assert who(file, "Bob").need is None
    file.do(sending.begin, message_ids=[zoe.id])
    file.do(sending.record_failure, message_ids=[zoe.id], problem="The server knows no such address.")
    (failed,) = file.ask(invitations.outbox)
    assert (failed.state, failed.problem) == (MessageState.FAILED, "The server knows no such address.")
    file.do(sending.begin, message_ids=[zoe.id])
    assert [each.name for each in file.ask(invitations.unsure)] == ["Zoë Ångström"]


def test_conflict_is_still_told_where_drafts_were_changed_by_a_colleague(file: File) -> None:
    file.do(invitations.draft, uid=UID)
    (first, _) = file.ask(invitations.outbox)
    file.author = "Bea"
    file.do(invitations.edit_draft, message_id=first.id, subject="Mine")
    file.author = "Ann"
    with pytest.raises(Conflict, match="Bea changed the message to “Bob”"):
        file.undo()


def test_copy_of_a_session_invites_the_same_guests(file: File) -> None:
    file.do(guests.invite_only, session_id=session_id(file), person_ids=[IDS.bob])
    made = file.do(sessions.duplicate, session_id=session_id(file)).value
    assert file.ask(guests.listed, session_id=made) == [IDS.bob]


def test_merging_two_entries_cancels_nothing(file: File) -> None:
    send(file)
    other = file.do(people.add, name="Robert", email="robert@example.org").value
    file.do(people_merging.merge, keep=other, drop=IDS.bob)
    assert needs(file) == {"Robert": INVITE, "Zoë Ångström": None}


def test_answer_of_somebody_the_invitation_was_passed_on_to_is_shown(file: File) -> None:
    send(file)
    draft = ReplyDraft(source="x", uid=UID, address="guest@example.org", answer=Answer.ACCEPTED)
    file.do(answers.take, read=RepliesRead(replies=(draft,)))
    assert "guest@example.org" not in needs(file)
    cyd = file.do(people.add, name="Cyd", kind=PersonKind.GUEST).value
    file.do(answers.accept, reply_id=file.ask(answers.to_check)[0].id, person_id=cyd)
    found = who(file, "guest@example.org")
    assert (found.person_id, found.invited, found.answer, found.unanswered) == (cyd, False, Answer.ACCEPTED, False)
