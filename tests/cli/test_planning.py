"""Moving, undo and redo by the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("session", ["1", "u1@example.org"])
def test_session_is_moved_by_number_or_uid_and_back(run: Run, network: Path, session: str) -> None:
    ran = run("move", network, session, "2026-10-29 16:00")
    assert (ran.code, ran.out) == (0, "Moved “Falls” from 22 to 29 October 2026.\n")
    assert run("move", network, session, "2026-10-29 16:00").out == "It is there already.\n"
    assert run("undo", network).out == "Undid: moved “Falls” from 22 to 29 October 2026.\n"
    assert run("redo", network).out == "Redid: moved “Falls” from 22 to 29 October 2026.\n"


def test_session_is_moved_to_another_zone(run: Run, network: Path) -> None:
    run("move", network, "1", "2026-10-23 09:00", "--zone", "Australia/Perth")
    assert "Fri 23 Oct 2026 09:00  Australia/Perth" in run("list", network, "sessions").out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("9", "2026-10-29 16:00"), "There is no session 9 in this file; it may have been deleted meanwhile."),
        (("x", "2026-10-29 16:00"), "There is no session “x” in this file; give its number or UID"),
        (("1", "next week"), "“next week” is not a time; write it as “2026-10-21 16:00”."),
        (("1", "2027-03-14 02:30"), "Clocks in Toronto skip 02:30 on 14 March 2027; choose 01:30 or 03:30."),
        (("1", "2026-10-29 16:00", "--zone", "Mars"), "There is no time zone called “Mars”."),
    ],
)
def test_move_that_cannot_be_is_told(run: Run, network: Path, arguments: tuple[str, ...], sentence: str) -> None:
    ran = run("move", network, *arguments)
    assert (ran.code, ran.out, ran.err[: len(sentence)], ran.err.count("\n")) == (2, "", sentence, 1)


def test_nothing_to_redo_is_told(run: Run, network: Path) -> None:
    assert (run("redo", network).code, run("redo", network).err) == (2, "There is nothing to redo.\n")
