"""Handing mails to a real server on this machine, and every way in which that fails."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from cqo_desktop.delivery import smtp
from cqo_desktop.delivery.servers import Security, Server
from cqo_desktop.delivery.smtp import Lost, NoServer, NotTaken, Unsure, connected, hand_over
from tests.delivery.test_mail import MAIL
from tests.mail_server import PASSWORD, Post, certificate, running

type Running = tuple[Server, Post]
ZOE = "zoe@example.org"


def sent(server: Server, *, password: str = PASSWORD) -> None:
    with connected(server, password=password) as line:
        hand_over(line, MAIL)


@contextmanager
def listener(greeting: bytes) -> Iterator[Server]:
    """Say one thing to whoever connects, and nothing after."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        held: list[socket.socket] = []

        def answer() -> None:
            line, _ = found.accept()
            held.append(line)
            line.sendall(greeting)

        thread = threading.Thread(target=answer)
        thread.start()
        yield Server(host="localhost", port=found.getsockname()[1], security=Security.STARTTLS)
        thread.join()
        for each in held:
            each.close()


def test_mail_arrives_as_it_was_written(server: Running) -> None:
    there, post = server
    sent(there)
    (mail,), (envelope,) = post.mails, post.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == ("ann@example.org", [ZOE])
    assert mail["Subject"] == MAIL.subject
    calendar = next(part for part in mail.walk() if part.get_content_type() == "text/calendar")
    assert calendar.get_payload(decode=True) == MAIL.calendar


def test_line_that_is_encrypted_from_the_first_word(trusted: Path) -> None:
    with running(trusted, security=Security.TLS) as (there, post):
        sent(there)
        assert post.addresses == [ZOE]


def test_lines_that_begin_with_dots_arrive(server: Running) -> None:
    there, post = server
    with connected(there, password=PASSWORD) as line:
        hand_over(line, replace(MAIL, text=".one\n..two\n.\nthree"))
    body = post.mails[0].get_body(("plain",))
    assert body is not None
    assert body.get_content().split() == [".one", "..two", ".", "three"]


def test_certificate_nobody_vouches_for_ends_before_the_password(pem: Path) -> None:
    with (
        running(pem) as (there, post),
        pytest.raises(NoServer, match=r"cannot prove that it is “localhost” .*self-signed"),
    ):
        sent(there)
    assert post.mails == []


def test_bundle_from_another_system_finds_whom_this_one_trusts(pem: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setattr(smtp, "ROOTS", ("/nowhere", str(pem)))
    with running(pem) as (there, post):
        sent(there)
        assert post.addresses == [ZOE]


@pytest.mark.parametrize("security", list(Security))
def test_certificate_of_another_server_is_refused(
    security: Security, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = certificate(tmp_path, name="mail.example.org")
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    with (
        running(other, security=security) as (there, _),
        pytest.raises(NoServer, match="cannot prove that it is “localhost”"),
    ):
        sent(there)


def test_server_that_does_not_encrypt_is_told_nothing(trusted: Path) -> None:
    with running(trusted, encrypts=False) as (there, post):
        with pytest.raises(NoServer, match=r"does not encrypt on port .* so nothing was sent to it"):
            sent(there)
        assert post.mails == []


def test_wrong_password_is_told_in_the_servers_words(server: Running) -> None:
    there, _ = server
    with pytest.raises(NoServer, match=r"does not accept this password for “office@example\.org” .535 "):
        sent(there, password="wrong")


def test_password_that_the_login_cannot_carry_is_told(server: Running) -> None:
    with pytest.raises(NoServer, match="plain letters alone"):
        sent(server[0], password="pässword")


def test_server_without_a_login_needs_no_password(trusted: Path) -> None:
    with running(trusted, logs_in=False) as (there, post):
        sent(there, password="")
        assert post.addresses == [ZOE]
        with pytest.raises(NoServer, match="has no login with user and password; leave the user out"):
            sent(replace(there, user="ann"))
        assert len(post.mails) == 1


def test_server_that_is_not_there_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NoServer, match=f"localhost:{port} cannot be reached .Connection refused."):
        sent(Server(host="localhost", port=port, security=Security.STARTTLS))


def test_server_that_says_nothing_is_given_up() -> None:
    with (
        listener(b"") as there,
        pytest.raises(NoServer, match="does not answer"),
        connected(there, password="", patience=0.2),
    ):
        pass


def test_server_that_turns_everybody_away_says_why() -> None:
    with listener(b"554 Not today\r\n") as there, pytest.raises(NoServer, match="554 Not today"):
        sent(there)


def test_recipient_that_is_refused_leaves_the_line_good(server: Running) -> None:
    there, post = server
    post.refuses[ZOE] = "550 No such\tmailbox."
    with connected(there, password=PASSWORD) as line:
        with pytest.raises(NotTaken, match=r"does not take mail for “zoe@example\.org”: 550 No such mailbox\.$"):
            hand_over(line, MAIL)
        hand_over(line, replace(MAIL, address="bob@example.org"))
    assert (post.addresses, post.lines) == (["bob@example.org"], 1)


def test_recipient_that_is_refused_for_now_is_told_so(server: Running) -> None:
    there, post = server
    post.refuses[ZOE] = "452 Mailbox full"
    with pytest.raises(NotTaken, match="for now: 452 Mailbox full"):
        sent(there)


def test_mail_that_is_refused_leaves_the_line_good(server: Running) -> None:
    there, post = server
    post.refuses_data[ZOE] = "554 Looks like spam"
    with connected(there, password=PASSWORD) as line:
        with pytest.raises(NotTaken, match="554 Looks like spam"):
            hand_over(line, MAIL)
        hand_over(line, replace(MAIL, address="bob@example.org"))
    assert post.addresses == ["bob@example.org"]


def test_sender_that_is_refused_ends_everything(server: Running) -> None:
    there, post = server
    post.sender_refused = "553 Not yours"
    with pytest.raises(NoServer, match=r"does not let “ann@example\.org” send: 553 Not yours"):
        sent(there)


def test_line_that_breaks_before_the_mail_is_known_to_have_sent_nothing(server: Running) -> None:
    there, post = server
    post.hangs_up_before.add(ZOE)
    with pytest.raises(Lost, match="nothing of this mail went out"):
        sent(there)
    assert post.mails == []


def test_server_that_closes_for_now_has_sent_nothing(server: Running) -> None:
    there, post = server
    post.refuses_data[ZOE] = "421 Going down"
    with pytest.raises(Lost, match="did not take this mail"):
        sent(there)


def test_line_that_breaks_after_the_mail_leaves_it_unsure(server: Running) -> None:
    there, post = server
    post.hangs_up_after.add(ZOE)
    with pytest.raises(Unsure, match="nobody knows whether it arrived"):
        sent(there)
    assert post.addresses == [ZOE]


def test_address_with_letters_goes_where_servers_know_them(trusted: Path) -> None:
    mail = replace(MAIL, address="zoë@example.org")
    with running(trusted) as (there, post), connected(there, password=PASSWORD) as line:
        hand_over(line, mail)
        assert post.addresses == ["zoë@example.org"]
    with (
        running(trusted, letters=False) as (there, _),
        connected(there, password=PASSWORD) as line,
        pytest.raises(NotTaken, match=r"cannot write to “zoë@example\.org”"),
    ):
        hand_over(line, mail)


def test_address_that_is_none_is_not_taken(server: Running) -> None:
    there, post = server
    with connected(there, password=PASSWORD) as line, pytest.raises(NotTaken, match="is not an e-mail address"):
        hand_over(line, replace(MAIL, address="x@y.org>\r\nRCPT TO:<evil@x.example"))
    assert post.mails == []
