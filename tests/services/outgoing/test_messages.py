"""The calendar part of messages about the rich file, read by a program that is not ours."""

from datetime import UTC, datetime

import icalendar
import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Answer, Way
from cqo_desktop.services import answers, invitations, programme, sending, sessions
from cqo_desktop.services.outgoing.messages import calendar_parts
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def uid(file: File, session_id: int) -> str:
    return file.ask(programme.one, session_id=session_id).row.uid


def parts(file: File, about: str) -> list[tuple[str, icalendar.Calendar]]:
    file.do(invitations.draft, uid=about)
    messages = file.ask(invitations.outbox, uid=about)
    with file.reading() as db:
        made = list(calendar_parts(db, messages=messages, at=file.now(), hours=12))
    return [(row.name, icalendar.Calendar.from_ical(data)) for row, data in made]


def send(file: File, about: str) -> None:
    file.do(invitations.draft, uid=about)
    rows = file.ask(invitations.outbox, uid=about)
    file.do(sending.record, message_ids=[row.id for row in rows], way=Way.FILE)


def test_invitation_tells_all_the_session_says(rich: File) -> None:
    ((name, calendar),) = parts(rich, uid(rich, IDS.first))
    (event,) = calendar.walk("VEVENT")
    assert (name, calendar["METHOD"]) == ("Zoë Ångström", "REQUEST")
    assert event["ORGANIZER"] == "mailto:ann@example.org"
    assert event["ATTENDEE"] == "mailto:zoe@example.org"
    assert (event["UID"], event["SEQUENCE"], event["SUMMARY"]) == (uid(rich, IDS.first), 0, "First “quoted”")
    assert "Toronto 4:00\u00a0p.m." in event["DESCRIPTION"]
    assert len(event.walk("VALARM")) == 1


def test_session_in_person_goes_out_in_the_wall_time_of_its_place(rich: File) -> None:
    rich.do(sessions.move, session_id=IDS.alone, to=datetime(2026, 11, 5, 10), zone="Europe/Zurich")
    ((_, calendar),) = parts(rich, uid(rich, IDS.alone))
    (event,) = calendar.walk("VEVENT")
    assert event["DTSTART"].params["TZID"] == "Europe/Zurich"
    assert event["LOCATION"] == "Big, Hall, Geneva"
    assert len(calendar.walk("VTIMEZONE")) == 1


def test_cancellation_tells_what_leaves_the_calendar(rich: File) -> None:
    about = uid(rich, IDS.second)
    send(rich, about)
    rich.do(sessions.move, session_id=IDS.second, to=datetime(2026, 11, 26, 16))
    rich.do(sessions.call_off, session_id=IDS.second)
    ((_, calendar),) = parts(rich, about)
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["STATUS"], event["SUMMARY"]) == ("CANCEL", "CANCELLED", "Cancelled: Second")
    assert (event.start, event["SEQUENCE"]) == (datetime(2026, 11, 19, 21, tzinfo=UTC), 2)


def test_deleted_session_is_cancelled_from_what_people_hold(rich: File) -> None:
    ((_, calendar),) = parts(rich, "gone@example.org")
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["SUMMARY"], event["SEQUENCE"]) == ("CANCEL", "Cancelled: Gone", 1)


def test_correction_repeats_the_answer_and_an_update_asks_again(rich: File) -> None:
    about = uid(rich, IDS.first)
    send(rich, about)
    rich.do(answers.record, uid=about, person_id=IDS.zoe, answer=Answer.ACCEPTED)
    rich.do(sessions.edit, session_id=IDS.first, title="Prime")
    ((_, calendar),) = parts(rich, about)
    said = calendar.walk("VEVENT")[0]["ATTENDEE"].params
    assert (said["PARTSTAT"], said["RSVP"]) == ("ACCEPTED", "FALSE")
    rich.do(sessions.resize, session_id=IDS.first, minutes=90)
    ((_, calendar),) = parts(rich, about)
    said = calendar.walk("VEVENT")[0]["ATTENDEE"].params
    assert (said["PARTSTAT"], said["RSVP"]) == ("NEEDS-ACTION", "TRUE")


def test_refused_proposal_says_to_whom_and_about_which_session(rich: File) -> None:
    about = uid(rich, IDS.first)
    send(rich, about)
    rich.do(invitations.decline_proposal, uid=about, person_id=IDS.zoe, address="zoe@example.org")
    ((_, calendar),) = parts(rich, about)
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["ATTENDEE"]) == ("DECLINECOUNTER", "mailto:zoe@example.org")
    assert (event["UID"], event["ORGANIZER"]) == (about, "mailto:ann@example.org")


def test_draft_of_what_has_changed_since_is_not_written(rich: File) -> None:
    about = uid(rich, IDS.first)
    rich.do(invitations.draft, uid=about)
    messages = rich.ask(invitations.outbox, uid=about)
    rich.do(sessions.edit, session_id=IDS.first, title="Prime")
    with rich.reading() as db, pytest.raises(Refused, match="has changed since this was drafted"):
        list(calendar_parts(db, messages=messages, at=rich.now()))


def test_same_drafts_give_the_same_bytes(rich: File) -> None:
    about = uid(rich, IDS.first)
    rich.do(invitations.draft, uid=about)
    messages = rich.ask(invitations.outbox, uid=about)
    with rich.reading() as db:
        first, second = (list(calendar_parts(db, messages=messages, at=rich.now())) for _ in range(2))
    assert first == second
