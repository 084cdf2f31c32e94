"""Publishing by the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqo_desktop.cli.publishing import PASSWORD as VARIABLE
from tests.calendar_server import PASSWORD, Server, running
from tests.cli.conftest import Run


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a server whose password is known."""
    monkeypatch.setenv(VARIABLE, PASSWORD)
    with running(tmp_path) as found:
        yield found


def test_programme_is_previewed_published_and_published_anew(run: Run, network: Path, server: Server) -> None:
    ran = run("publish", network, "--caldav", server.url, "--dry-run")
    assert (ran.code, ran.out, ran.err) == (0, "would   session\ncreate  Falls\ncreate  睡眠\n", "")
    assert server.writes() == []
    ran = run("publish", network, "--caldav", server.url, "--series", "Monthly")
    address = server.calendar.address
    told = f"Published to {address}: 2 new, 0 changed, 0 cancelled, 0 as they were.\n"
    assert (ran.code, ran.out, ran.err) == (0, told, "")
    run("move", network, "u1@example.org", "2026-10-23 16:00")
    ran = run("publish", network, "--caldav", server.url)
    assert ran.out == f"Published to {address}: 0 new, 1 changed, 0 cancelled, 1 as they were.\n"


def test_conflict_is_told_and_written_over_when_asked(run: Run, network: Path, server: Server) -> None:
    run("publish", network, "--caldav", server.url)
    data = server.by_hand("GET", "u1%40example.org.ics")[1]
    server.by_hand("PUT", "u1%40example.org.ics", data.replace(b"SUMMARY:Falls", b"SUMMARY:Theirs"))
    server.by_hand("DELETE", "u2%40example.org.ics")
    ran = run("publish", network, "--caldav", server.url)
    assert (ran.code, ran.err.splitlines()) == (
        1,
        [
            "“Falls” was changed on the server (SUMMARY); --overwrite writes over it.",
            "“睡眠” was deleted on the server; --overwrite makes it again.",
        ],
    )
    assert run("publish", network, "--caldav", server.url, "--overwrite").code == 0
    assert run("publish", network, "--caldav", server.url).out.endswith("2 as they were.\n")


def test_what_the_server_does_not_take_is_named(run: Run, network: Path, server: Server) -> None:
    server.troubles["PUT", "u1@example.org.ics"] = ("507 Insufficient Storage", [])
    ran = run("publish", network, "--caldav", server.url)
    assert (ran.code, ran.err) == (
        1,
        "“Falls”: The calendar server “127.0.0.1” has no room for this; free some there, or ask those who run it.\n",
    )


def test_wrong_password_is_one_sentence(
    run: Run, network: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "open")
    ran = run("publish", network, "--caldav", server.url)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == ("The calendar server “127.0.0.1” does not accept this password for “ann”; check both.\n")


def test_address_in_the_open_is_refused(run: Run, network: Path) -> None:
    ran = run("publish", network, "--caldav", "http://ann@dav.example.org/a/")
    assert (ran.code, "in the open" in ran.err) == (2, True)
