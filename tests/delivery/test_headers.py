"""Header lines hold whatever names hold, on one header and no other."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.delivery import headers
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import clean_line


def read(line: str) -> EmailMessage:
    made = message_from_bytes(f"{line}\r\n\r\n".encode(), policy=default)
    assert isinstance(made, EmailMessage)
    return made


NAMES = [
    "Ann Ottawa",
    "Doe, Jane; MD: chief <x@y.org>",
    'O\'Neill "Bob" \\',
    "Zoë Ångström, PhD",
    "睡子 山田",
    "=?utf-8?Q?nobody?=",
    "An (aside) name",
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_name_is_read_back_as_it_was(name: str) -> None:
    (found,) = read(headers.mailbox("To", person=name, address="a@example.org"))["To"].addresses
    assert (found.display_name, found.addr_spec) == (name, "a@example.org")


@pytest.mark.parametrize(
    "name",
    ["A\r\nBcc: evil@x.example", "A\nX: y", "A\0B", "A\r\n\r\nbody", "\u202egnorw", "A\u2028Bcc: x@y.org", "\ud800"],
)
def test_name_cannot_begin_another_header(name: str) -> None:
    mail = read(headers.mailbox("To", person=name, address="a@example.org"))
    assert list(mail) == ["To"]
    assert [each.addr_spec for each in mail["To"].addresses] == ["a@example.org"]
    assert mail["To"].addresses[0].display_name == clean_line(name)
    subject = read(headers.text("Subject", name))
    assert (list(subject), subject["Subject"]) == (["Subject"], clean_line(name))


@pytest.mark.parametrize("letter", ["a", "a ", "é", "名", "👩"])
def test_ten_thousand_letters_are_cut_to_what_programs_show(letter: str) -> None:
    line = headers.text("Subject", letter * 10_000)
    assert max(len(each) for each in line.split("\r\n")) <= headers.LONGEST + len("Subject: ")
    assert str(read(line)["Subject"]).endswith("…")


@given(st.text(max_size=300))
def test_any_text_is_one_header(value: str) -> None:
    mail = read(headers.text("Subject", value))
    assert list(mail) == ["Subject"]
    if len(clean_line(value)) <= headers.LONGEST:
        assert mail["Subject"] == clean_line(value)


def test_domain_of_another_script_goes_as_servers_know_it() -> None:
    assert headers.reachable("ann@München.example") == "ann@xn--mnchen-3ya.example"


@pytest.mark.parametrize("address", ["", "ann", "ann@", "@example.org", "a@b.org, c@d.org", "a@b.org\r\nBcc: x@y.org"])
def test_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="address"):
        headers.reachable(address)


def test_domain_that_no_server_can_have_is_refused() -> None:
    with pytest.raises(Refused, match="is no address that mail can reach"):
        headers.reachable(f"ann@{'é' * 80}.org")
