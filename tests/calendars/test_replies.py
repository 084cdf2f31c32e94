"""Answers as real programs write them, and as nobody should."""

import base64
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.calendars.invitations import request
from cqo_desktop.calendars.mailboxes import Mailbox
from cqo_desktop.calendars.mails import Part, is_mail, parts
from cqo_desktop.calendars.replies import read
from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.vocabulary import Answer
from tests.calendars.conftest import MakeEvent

UID = "a@network.example"


def calendar(*lines: str, method: str = "REPLY", head: str = "") -> bytes:
    body = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])
    said = f"METHOD:{method}\r\n" if method else ""
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//EN\r\n{said}{head}{body}\r\nEND:VCALENDAR\r\n".encode()


EXCHANGE = calendar(
    "ATTENDEE;PARTSTAT=ACCEPTED;CN=Zoe Angstrom:mailto:Zoe@Hospital.example",
    "COMMENT;LANGUAGE=en-US:Looking forward\\, truly\\n",
    f"UID:{UID}",
    "SUMMARY;LANGUAGE=en-US:Accepted: Human factors",
    "DTSTART;TZID=Eastern Standard Time:20261021T160000",
    "DTEND;TZID=Eastern Standard Time:20261021T173000",
    "DTSTAMP:20260901T120000Z",
    "SEQUENCE:2",
    "X-MICROSOFT-CDO-APPT-SEQUENCE:2",
)
KORGANIZER = calendar(
    "ORGANIZER;CN=Ann:MAILTO:ann@network.example",
    "DTSTAMP:20260901T120000Z",
    f"UID:{UID}",
    "ATTENDEE;CN=Zoë;RSVP=TRUE;PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT:MAILTO:zoe@hospital.example",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15M",
    "END:VALARM",
)
GOOGLE_COUNTER = calendar(
    "DTSTART:20261022T200000Z",
    "DTEND:20261022T213000Z",
    "DTSTAMP:20260901T120000Z",
    "ORGANIZER;CN=Ann:mailto:ann@network.example",
    f"UID:{UID}",
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Z:mailto:zoe@hospital.example",
    "COMMENT:A day later?",
    "SEQUENCE:0",
    method="COUNTER",
)


def one(data: bytes, **said: str) -> ReplyDraft:
    (found,) = read(Part(source="x.ics", data=data, **said)).replies  # type: ignore[arg-type]  # facts of a test
    return found


def mail(
    data: bytes,
    *,
    sender: str = "Zoë <zoe@hospital.example>",
    kind: str = "text/calendar; charset=UTF-8; method=REPLY",
    encoding: str = "base64",
) -> bytes:
    body = base64.encodebytes(data).decode() if encoding == "base64" else data.decode()
    return (
        f"From: {sender}\nTo: ann@network.example\nDate: Tue, 1 Sep 2026 14:00:00 +0200\nSubject: Accepted\n"
        'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nI come.\n"
        f"--b\nContent-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n{body}\n--b--\n"
    ).encode()


def read_mails(data: bytes) -> RepliesRead:
    found = [read(part) for part in parts(data, source="mail.eml")]
    return RepliesRead(replies=tuple(reply for each in found for reply in each.replies))


def test_answer_of_exchange_is_read_without_an_organizer() -> None:
    assert one(EXCHANGE) == ReplyDraft(
        source="x.ics",
        uid=UID,
        address="Zoe@Hospital.example",
        name="Zoe Angstrom",
        answer=Answer.ACCEPTED,
        sequence=2,
        stamp=datetime(2026, 9, 1, 12, tzinfo=UTC),
        comment="Looking forward, truly",
    )


def test_answer_of_korganizer_is_read_without_a_sequence() -> None:
    found = one(KORGANIZER)
    assert (found.answer, found.sequence, found.address) == (Answer.DECLINED, None, "zoe@hospital.example")


def test_proposal_of_another_time_is_tentative_with_its_hours() -> None:
    found = one(GOOGLE_COUNTER)
    assert (found.answer, found.comment) == (Answer.TENTATIVE, "A day later?")
    assert found.proposed_start == datetime(2026, 10, 22, 20, tzinfo=UTC)
    assert found.proposed_end == datetime(2026, 10, 22, 21, 30, tzinfo=UTC)


def test_proposal_in_a_zone_of_outlook_is_understood() -> None:
    data = calendar(
        f"UID:{UID}",
        "ATTENDEE;PARTSTAT=TENTATIVE:mailto:zoe@hospital.example",
        "DTSTART;TZID=Eastern Standard Time:20261022T160000",
        "DTEND;TZID=Eastern Standard Time:20261022T170000",
        method="COUNTER",
    )
    assert one(data).proposed_start == datetime(2026, 10, 22, 20, tzinfo=UTC)


@pytest.mark.parametrize("method", ["", "REPLY"])
def test_method_may_stand_in_the_mail_alone(method: str) -> None:
    data = calendar(f"UID:{UID}", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:zoe@hospital.example", method="")
    assert one(data, method=method).answer is Answer.ACCEPTED


def test_of_several_attendees_the_sender_is_meant() -> None:
    lines = (
        f"UID:{UID}",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:a@x.example",
        "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:B@x.example",
    )
    assert one(calendar(*lines), sender="b@X.example").answer is Answer.ACCEPTED
    (problem,) = read(Part(source="x.ics", data=calendar(*lines), sender="c@x.example")).problems
    assert problem == "x.ics, line 5: This answer does not say whose it is; enter it by hand."


def test_deputy_who_says_so_is_no_stranger() -> None:
    attendee = 'ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY="mailto:desk@x.example":mailto:boss@x.example'
    assert one(calendar(f"UID:{UID}", attendee), sender="Desk@x.example").sender == ""
    assert one(calendar(f"UID:{UID}", attendee), sender="who@x.example").sender == "who@x.example"


def test_address_beside_a_path_of_the_server_is_taken() -> None:
    attendee = "ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=zoe@hospital.example:/principals/zoe"
    assert one(calendar(f"UID:{UID}", attendee)).address == "zoe@hospital.example"


def test_unknown_answer_is_kept_in_its_own_word() -> None:
    found = one(calendar(f"UID:{UID}", "ATTENDEE;PARTSTAT=X-MAYBE:mailto:zoe@hospital.example"))
    assert (found.answer, found.said) == (None, "X-MAYBE")


def test_delegate_is_named() -> None:
    attendee = 'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:dep@x.example":mailto:zoe@hospital.example'
    found = one(calendar(f"UID:{UID}", attendee))
    assert (found.answer, found.delegate) == (Answer.DELEGATED, "dep@x.example")


def test_invitation_is_no_answer(event: MakeEvent) -> None:
    ann = Mailbox("Ann", "ann@network.example")
    data = request(event(), organizer=ann, stamp=datetime(2026, 9, 1, tzinfo=UTC)).to(ann)
    assert read(Part(source="x.ics", data=data)) == RepliesRead(others=1)


def test_answer_without_a_session_is_told() -> None:
    data = calendar("ATTENDEE;PARTSTAT=ACCEPTED:mailto:zoe@hospital.example")
    assert read(Part(source="x.ics", data=data)).problems == (
        "x.ics, line 5: This answer does not say to which session it is; ask the sender.",
    )


@pytest.mark.parametrize("encoding", ["base64", "8bit"])
def test_answer_in_a_mail_is_read_with_its_date(encoding: str) -> None:
    (found,) = read_mails(mail(KORGANIZER, encoding=encoding)).replies
    assert (found.answer, found.sender) == (Answer.DECLINED, "")
    assert found.received == datetime(2026, 9, 1, 12, tzinfo=UTC)


def test_attachment_of_any_type_is_read_where_nothing_else_is() -> None:
    kind = 'application/octet-stream; name="meeting.ics"'
    assert read_mails(mail(KORGANIZER, kind=kind)).replies[0].answer is Answer.DECLINED


def test_forwarded_answer_speaks_for_its_own_sender() -> None:
    outer = b"From: office@network.example\nContent-Type: message/rfc822\n\n" + mail(KORGANIZER)
    assert read_mails(outer).replies[0].sender == ""


def test_folder_of_mails_is_read_mail_by_mail() -> None:
    start = b"From zoe@hospital.example Tue Sep  1 12:00:00 2026\n"
    other = b"From: a@x.example\nSubject: Lunch\n\nFrom here it is near.\n\n"
    folder = start + mail(KORGANIZER) + b"\n" + start + other + start + mail(EXCHANGE)
    assert [each.answer for each in read_mails(folder).replies] == [Answer.DECLINED, Answer.ACCEPTED]


def test_letters_of_another_charset_are_read() -> None:
    latin = KORGANIZER.decode().replace("PARTSTAT=DECLINED", "PARTSTAT=DECLINED").encode("latin-1")
    kind = "text/calendar; charset=iso-8859-1; method=REPLY"
    assert read_mails(mail(latin, kind=kind)).replies[0].name == "Zoë"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 100,
        b"From: a\n" * 1000,
        b"Content-Type: multipart/mixed; boundary=\n\n--\n",
        b"Content-Type: text/calendar; charset=nonsense\nContent-Transfer-Encoding: base64\n\n!!!\n",
        b"From: =?x?q?=\nDate: 99 Foo 99999 99:99:99 +9999\nContent-Type: text/plain\n\n",
        b"From \n" * 50,
    ],
)
def test_broken_mail_holds_no_answer(data: bytes) -> None:
    found = list(parts(data, source="x"))
    for part in found:
        with pytest.raises(Unreadable):
            read(part)


FORWARDED = b"Content-Type: message/rfc822\n\n" * 100_000
NESTED = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (each, each) for each in range(5_000))


@pytest.mark.parametrize("layers", [FORWARDED, NESTED], ids=["forwarded", "nested"])
def test_mail_of_endless_layers_is_told(layers: bytes) -> None:
    with pytest.raises(Unreadable, match="more layers than any mail program makes"):
        list(parts(b"From: a@b.example\n" + layers, source="x"))


def test_mail_is_known_by_its_first_line() -> None:
    assert is_mail(mail(EXCHANGE))
    assert is_mail(b"From x\n")
    assert not is_mail(EXCHANGE.replace(b"BEGIN:VCALENDAR", b"\x89PNG"))


@given(st.binary(max_size=400), st.integers(0, 2**32))
@settings(deadline=None)
def test_no_bytes_at_all_break_the_reader(noise: bytes, at: int) -> None:
    whole = mail(EXCHANGE, encoding="8bit")
    place = at % len(whole)
    for data in (noise, whole[:place] + noise + whole[place:], EXCHANGE[: at % len(EXCHANGE)] + noise):
        with suppress(Unreadable):
            for part in parts(data, source="x"):
                read(part)
