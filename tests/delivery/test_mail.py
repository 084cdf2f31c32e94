"""A mail as a mail program takes it apart."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from cqo_desktop.delivery.mail import Mail, written

CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Zoë\r\nEND:VCALENDAR\r\n".encode()
MAIL = Mail(
    sender="Ann Ottawa",
    sender_address="ann@example.org",
    name="Zoë Ångström",
    address="zoe@example.org",
    subject="Invitation: Falls, Thursday (Stockholm)",
    text="Dear Zoë,\n\n.\nFrom here\n" + "long " * 300,
    html="<p>Dear Zoë,</p>",
    calendar=CALENDAR,
    method="REQUEST",
    message_id="abc@example.org",
    date=datetime(2026, 9, 1, 8, 30, 5, tzinfo=UTC),
)


def read(data: bytes) -> EmailMessage:
    made = message_from_bytes(data, policy=default)
    assert isinstance(made, EmailMessage)
    assert [part.defects for part in made.walk() if part.defects] == []
    return made


def test_mail_has_the_parts_that_calendar_programs_look_for() -> None:
    mail = read(written(MAIL))
    kinds = [(part.get_content_type(), part.get_content_disposition()) for part in mail.walk()]
    assert kinds == [
        ("multipart/mixed", None),
        ("multipart/alternative", None),
        ("text/plain", None),
        ("text/html", None),
        ("text/calendar", None),
        ("application/ics", "attachment"),
    ]
    *_, calendar, attached = mail.walk()
    assert dict(calendar["Content-Type"].params) == {"charset": "UTF-8", "method": "REQUEST"}
    assert calendar["Content-Transfer-Encoding"] == "base64"
    assert calendar.get_payload(decode=True) == attached.get_payload(decode=True) == CALENDAR
    assert (attached.get_filename(), attached["Content-Type"].params["name"]) == ("invite.ics", "invite.ics")


def test_mail_says_from_whom_to_whom_and_when() -> None:
    mail = read(written(MAIL))
    assert {name: str(value) for name, value in mail.items() if name != "Content-Type"} == {
        "From": "Ann Ottawa <ann@example.org>",
        "Reply-To": "Ann Ottawa <ann@example.org>",
        "To": "Zoë Ångström <zoe@example.org>",
        "Subject": "Invitation: Falls, Thursday (Stockholm)",
        "Date": "Tue, 01 Sep 2026 08:30:05 +0000",
        "Message-ID": "<abc@example.org>",
        "MIME-Version": "1.0",
    }


def test_text_arrives_as_it_was_written() -> None:
    *_, plain, page, _, _ = read(written(MAIL)).walk()
    assert plain.get_content().replace("\r\n", "\n") == MAIL.text.rstrip()
    assert page.get_content() == MAIL.html


def test_letter_with_nothing_for_a_calendar_is_a_text_alone() -> None:
    mail = read(written(replace(MAIL, calendar=b"")))
    assert [part.get_content_type() for part in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]


def test_draft_opens_ready_to_be_sent() -> None:
    assert read(written(MAIL, is_draft=True))["X-Unsent"] == "1"


def test_same_mail_gives_the_same_bytes_in_lines_that_servers_take() -> None:
    data = written(MAIL)
    assert data == written(MAIL)
    lines = data.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 78


@pytest.mark.parametrize(
    "evil", ["x\r\nBcc: evil@x.example", "--=_mixed--\r\n\r\nend", "\0\ud800\u202e", "=_alternative"]
)
def test_nothing_in_a_mail_can_change_its_shape(evil: str) -> None:
    mail = read(written(replace(MAIL, sender=evil, name=evil, subject=evil, text=evil, html=evil)))
    assert mail["Bcc"] is None
    assert [part.get_content_type() for part in mail.walk()] == [
        part.get_content_type() for part in read(written(MAIL)).walk()
    ]
    assert [each.addr_spec for each in mail["To"].addresses] == ["zoe@example.org"]
