"""Inviting by the command line, over a session's life."""

import json
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import icalendar
import pytest

from tests.cli.conftest import Run

FALLS = "f@example.org"
"""Long after whatever day these tests are run on."""


@pytest.fixture
def inviting(run: Run, tmp_path: Path) -> Path:
    """Make a network that answers can come to, with a session to come and three members, one without an address."""
    path = tmp_path / "network.cqo"
    run("new", path, "--zone", "America/Toronto", "--organizer-email", "office@example.org")
    coming = f"Title,Date,Start,Minutes,UID,Status\nFalls,2096-10-18,16:00,60,{FALLS},confirmed\n"
    members = "Name,Email\nAnn,ann@example.org\n睡子,sleep@example.org\nCyd,\n"
    for name, text in (("coming.csv", coming), ("people.csv", members)):
        (tmp_path / name).write_text(text, "utf-8")
        assert run("import", path, tmp_path / name).code == 0
    return path


def told(folder: Path) -> dict[str, tuple[str, int, str]]:
    """Give each file's method, SEQUENCE and title."""
    found = {}
    for path in sorted(folder.glob("*.ics")):
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        (event,) = calendar.walk("VEVENT")
        found[path.name] = (str(calendar["METHOD"]), int(event["SEQUENCE"]), str(event["SUMMARY"]))
    return found


def test_each_change_of_a_session_reaches_those_who_hold_it(run: Run, inviting: Path, tmp_path: Path) -> None:
    ran = run("invite", inviting, FALLS, "--out", "a", "--ics")
    assert (ran.code, set(ran.out.split())) == (0, {f"a/{name}" for name in told(tmp_path / "a")})
    assert "Cyd has no address and was not told." in ran.err
    assert list(told(tmp_path / "a").values()) == [("REQUEST", 0, "Falls")] * 2
    assert run("invite", inviting, FALLS, "--out", "a", "--ics").err.endswith("Everybody knows what is so now.\n")
    run("move", inviting, FALLS, "2096-12-06 16:00")
    ran = run("outdated", inviting)
    assert "18 October 2096, 16:00 Toronto  6 December 2096, 16:00 Toronto  Falls" in ran.out
    assert ran.err == "2 people hold what is no longer so.\n"
    run("invite", inviting, FALLS, "--out", "b", "--ics")
    assert set(told(tmp_path / "b").values()) == {("REQUEST", 1, "Falls")}
    assert run("outdated", inviting).out == "Nothing to list.\n"


def test_outdated_is_told_as_data(run: Run, inviting: Path) -> None:
    run("invite", inviting, FALLS, "--out", "a")
    run("move", inviting, FALLS, "2096-12-06 17:00")
    (first, _) = json.loads(run("outdated", inviting, "--json").out)
    assert (first["uid"], first["needs"], first["address"]) == (FALLS, "update", "ann@example.org")
    assert first["holds"]["starts_utc"] == "2096-10-18T20:00:00Z"
    assert first["now"]["starts_utc"] == "2096-12-06T22:00:00Z"


def test_dry_run_says_who_needs_what_and_changes_nothing(run: Run, inviting: Path, tmp_path: Path) -> None:
    ran = run("invite", inviting, FALLS, "--out", "a", "--dry-run")
    assert "invitation  Ann   ann@example.org" in ran.out
    assert "invitation  Cyd   (none)" in ran.out
    assert not (tmp_path / "a").exists()
    assert "invitation" in run("invite", inviting, FALLS, "--out", "a", "--dry-run").out


def test_mail_opens_in_a_mail_program_ready_to_be_sent(run: Run, inviting: Path, tmp_path: Path) -> None:
    ran = run("invite", inviting, FALLS, "--out", "a")
    assert sorted(ran.out.split()) == sorted(f"a/{path.name}" for path in (tmp_path / "a").iterdir())
    mail = message_from_bytes((tmp_path / "a" / "invitation-ann.eml").read_bytes(), policy=default)
    assert (mail["X-Unsent"], mail["To"]) == ("1", "Ann <ann@example.org>")
    assert run("invite", inviting, FALLS, "--out", "a").out == ""


def test_session_that_never_was_is_told(run: Run, inviting: Path) -> None:
    for session in ("99", "x@example.org"):
        ran = run("invite", inviting, session, "--out", "a")
        assert (ran.code, ran.err[:19]) == (2, "There is no session")


def test_invited_session_says_so_in_the_programme(run: Run, inviting: Path) -> None:
    before = json.loads(run("list", inviting, "sessions", "--json").out)[-1]["status"]
    run("invite", inviting, FALLS, "--out", "a")
    after = json.loads(run("list", inviting, "sessions", "--json").out)[-1]["status"]
    assert (before, after) == ("confirmed", "invited")


def test_network_without_an_address_for_answers_invites_nobody(run: Run, network: Path) -> None:
    ran = run("invite", network, "1", "--out", "a")
    assert (ran.code, ran.err[:46]) == (2, "The network has no organizer's address that an")


def reply(partstat: str, address: str = "ann@example.org") -> str:
    lines = ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{FALLS}", "DTSTAMP:20260901T120000Z"]
    return "\n".join([*lines, f"ATTENDEE;PARTSTAT={partstat}:mailto:{address}", "END:VEVENT", "END:VCALENDAR", ""])


def test_answers_are_taken_in_once_and_doubtful_ones_are_named(run: Run, inviting: Path, tmp_path: Path) -> None:
    run("invite", inviting, FALLS, "--out", "a")
    (tmp_path / "ann.ics").write_text(reply("ACCEPTED"))
    ran = run("replies", inviting, "ann.ics")
    assert (ran.code, ran.out, ran.err) == (0, "1 new answer, 0 known already, 0 to check.\n", "")
    (tmp_path / "bob.ics").write_text(reply("DECLINED", "bob@example.org"))
    ran = run("replies", inviting, tmp_path / "ann.ics", "bob.ics", "none.eml")
    assert (ran.code, ran.out) == (1, "0 new answers, 1 known already, 1 to check.\n")
    assert ran.err == (
        "none.eml: There is no such file; check the name.\n"
        "To check: bob@example.org (declined) was not invited under this address, and does not say which version it "
        "answers.\n"
    )


def test_answers_are_told_as_data_without_being_taken_in(run: Run, inviting: Path, tmp_path: Path) -> None:
    run("invite", inviting, FALLS, "--out", "a")
    (tmp_path / "ann.ics").write_text(reply("TENTATIVE"))
    told = json.loads(run("replies", inviting, "ann.ics", "--dry-run", "--json").out)
    assert (told["dry_run"], told["counted"], told["replies"][0]["answer"]) == (True, 0, "tentative")
    assert run("replies", inviting, "ann.ics", "--dry-run").out == (
        "answer     from             file\ntentative  ann@example.org  ann.ics\n"
    )
    assert run("replies", inviting, "ann.ics").out.startswith("1 new answer,")
