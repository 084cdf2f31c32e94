"""Sending by the command line, through a real server; and what is left when it is killed."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import click
import keyring
import pytest
from keyring.backends import fail

from cqo_desktop.delivery.servers import Server
from cqo_desktop.domain.vocabulary import MessageState, Way
from cqo_desktop.services import invitations, sending
from cqo_desktop.services.opening import open_file
from tests.cli.conftest import Run
from tests.mail_server import PASSWORD, Post, certificate, running

FALLS = "f@example.org"
PEOPLE = 6


@pytest.fixture
def outbox(run: Run, tmp_path: Path) -> Path:
    """Make a network whose outbox holds an invitation for each of its people."""
    path = tmp_path / "network.cqo"
    run("new", path, "--zone", "America/Toronto", "--organizer-email", "office@example.org")
    members = "".join(f"P{number},p{number}@example.org\n" for number in range(PEOPLE))
    coming = f"Title,Date,Start,Minutes,UID,Status\nFalls,2096-10-18,16:00,60,{FALLS},confirmed\n"
    for name, text in (("coming.csv", coming), ("people.csv", f"Name,Email\n{members}")):
        (tmp_path / name).write_text(text, "utf-8")
        assert run("import", path, tmp_path / name).code == 0
    ran = run("invite", path, FALLS)
    assert (ran.code, ran.out) == (0, f"{PEOPLE} drafts wait in the outbox.\n")
    return path


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Post]]:
    """Run a server that is trusted, and tell its password to those who ask the environment."""
    pem = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    monkeypatch.setenv("CQO_SMTP_PASSWORD", PASSWORD)
    with running(pem) as found:
        yield found


def send(run: Run, path: Path, server: Server, *more: str) -> tuple[int, str, str]:
    ran = run("send", path, "--smtp", server.url, "--per-minute", "6000", *more)
    return ran.code, ran.out, ran.err


def test_outbox_is_sent_once(run: Run, outbox: Path, server: tuple[Server, Post]) -> None:
    there, post = server
    assert send(run, outbox, there) == (0, f"Sent {PEOPLE} mails.\n", "")
    assert send(run, outbox, there) == (0, "Sent 0 mails.\n", "")
    assert len(post.mails) == PEOPLE
    assert "invited" in run("list", outbox, "sessions").out


def test_dry_run_shows_every_mail_and_sends_none(run: Run, outbox: Path, server: tuple[Server, Post]) -> None:
    there, post = server
    code, out, _ = send(run, outbox, there, "--dry-run")
    assert (code, post.lines) == (0, 0)
    assert "P0    p0@example.org  2096-10-18 16:00  Invitation: Falls, Thursday, October 18, 2096 (Toronto" in out


def test_one_who_is_refused_is_named(run: Run, outbox: Path, server: tuple[Server, Post]) -> None:
    there, post = server
    post.refuses["p1@example.org"] = "550 Unknown"
    code, out, err = send(run, outbox, there)
    assert (code, out) == (1, f"Sent {PEOPLE - 1} mails.\n")
    assert err == "P1: The mail server does not take mail for “p1@example.org”: 550 Unknown.\n"


def test_password_that_nobody_knows_is_asked_for(
    run: Run, outbox: Path, server: tuple[Server, Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CQO_SMTP_PASSWORD")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    code, _, err = send(run, outbox, server[0])
    keyring.set_keyring(before)
    assert code == 2
    assert err.startswith("No password of “office@example.org” is known; set CQO_SMTP_PASSWORD")


def test_password_that_is_typed_is_kept_or_asked_for_again(
    run: Run, outbox: Path, server: tuple[Server, Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(click, "prompt", lambda *_arguments, **_options: PASSWORD)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    code, out, err = send(run, outbox, server[0], "--ask-password")
    keyring.set_keyring(before)
    assert (code, out) == (0, f"Sent {PEOPLE} mails.\n")
    assert err == "This computer has no keyring that keeps passwords for programs; type the password each time.\n"


def test_what_is_killed_on_the_way_sends_nothing_twice(run: Run, outbox: Path, server: tuple[Server, Post]) -> None:
    there, post = server
    third = threading.Event()
    held = threading.Event()

    def hold_the_third(_: str) -> None:
        if len(post.mails) == 3:
            third.set()
            held.wait(60)

    post.taken = hold_the_third
    command = [sys.executable, "-m", "cqo_desktop", "send", str(outbox), "--smtp", there.url, "--per-minute", "6000"]
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL) as sender:
        assert third.wait(60)
        sender.send_signal(signal.SIGKILL)
    held.set()
    code, out, err = send(run, outbox, there)
    assert (code, out) == (1, f"Sent {PEOPLE - 3} mails.\n")
    assert err == "P2: perhaps sent at an earlier try; see in the window whether it arrived.\n"
    assert post.addresses == [f"p{number}@example.org" for number in range(PEOPLE)]
    opened = open_file(outbox, author="Ann").file
    (unsure,) = opened.ask(invitations.unsure)
    assert (unsure.address, unsure.state) == ("p2@example.org", MessageState.SENDING)
    opened.do(sending.record, message_ids=[unsure.id], way=Way.MAIL)
    assert opened.ask(invitations.outbox) == []
    opened.close()


def test_reminders_that_are_due_are_drafted(run: Run, outbox: Path) -> None:
    assert run("remind", outbox, "--dry-run").out == "Nothing to list.\n"
    assert run("remind", outbox).out == "0 reminders wait in the outbox.\n"
