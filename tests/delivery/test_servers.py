"""Addresses of servers."""

import pytest

from cqo_desktop.delivery.servers import Security, Server, server
from cqo_desktop.domain.errors import Refused


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("smtp://mail.example.org", Server(host="mail.example.org", port=587, security=Security.STARTTLS)),
        ("smtps://mail.example.org", Server(host="mail.example.org", port=465, security=Security.TLS)),
        ("mail.example.org:25", Server(host="mail.example.org", port=25, security=Security.STARTTLS)),
        (
            "smtp://ann@example.org@mail.example.org:2525/",
            Server(host="mail.example.org", port=2525, security=Security.STARTTLS, user="ann@example.org"),
        ),
        ("SMTPS://a%40b@[::1]:4650", Server(host="::1", port=4650, security=Security.TLS, user="a@b")),
        ("smtp://München.example", Server(host="xn--mnchen-3ya.example", port=587, security=Security.STARTTLS)),
    ],
)
def test_address_is_read_as_people_write_it(url: str, found: Server) -> None:
    assert server(url) == found


@pytest.mark.parametrize(
    "url", ["", "http://x.org", "smtp://", "smtp://x.org:99999", "smtp://x y", "smtp://é" + "é" * 80]
)
def test_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(Refused, match="is no mail server; write it as smtp://"):
        server(url)


def test_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(Refused, match="A password does not belong") as refused:
        server("smtp://ann:secret@mail.example.org")
    assert "secret" not in str(refused.value)
