"""The timetable of a Forum, by the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def forum(run: Run, tmp_path: Path) -> Path:
    """Make the sample network, whose Forum has two mistakes that are meant."""
    path = tmp_path / "sample.cqo"
    assert run("new", path, "--sample").code == 0
    return path


def test_conflicts_are_listed_with_what_mends_them(run: Run, forum: Path) -> None:
    ran = run("conflicts", forum, "--repairs")
    assert (ran.code, ran.err) == (1, "")
    blocking = [line for line in ran.out.splitlines() if line.startswith("block")]
    assert [line.partition(", ")[0] for line in blocking] == [
        "block     Lena Whitcombe is in two sessions at once",
        "block     Lagoon is booked twice",
    ]
    assert all(". Move “" in line for line in blocking)


def test_conflicts_are_told_as_json(run: Run, forum: Path) -> None:
    told = json.loads(run("conflicts", forum, "--json").out)
    first = told["conflicts"][0]
    assert (first["rule"], first["strictness"], len(first["session_ids"]), first["accepted"]) == (
        "person_twice",
        "block",
        2,
        None,
    )


def test_forum_that_is_not_there_is_one_sentence(run: Run, forum: Path, network: Path) -> None:
    ran = run("conflicts", forum, "--forum", "Nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("There is no Forum “Nowhere” in this file; there is “CQO track, Forum")
    assert run("conflicts", network).err == (
        "There is no Forum in this file; make a series of the kind Forum track, and plan sessions in it.\n"
    )


def test_arranging_proposes_and_moves_nothing(run: Run, forum: Path) -> None:
    before = run("list", forum).out
    ran = run("arrange", forum, "--all", "--seconds", "1")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].endswith(", 3 conflicts gone, 0 new, 0 blocking.")
    assert run("list", forum).out == before


def test_arranging_is_applied_as_one_step(run: Run, forum: Path) -> None:
    told = json.loads(run("arrange", forum, "--all", "--seconds", "1", "--apply", "--json").out)
    assert (told["applied"], told["blocking"], told["waiting"]) == (True, 0, [])
    assert run("conflicts", forum).code == 0
    assert run("undo", forum).out == "Undid: arranged the timetable.\n"


def test_arranging_asks_for_days(run: Run, forum: Path) -> None:
    ran = run("arrange", forum)
    assert (ran.code, ran.err) == (2, "Say which days to arrange: --day 2026-12-07, or --all.\n")
    assert run("arrange", forum, "--day", "2020-01-01").err.startswith(
        "Nothing takes place on Wednesday 1 January 2020;"
    )
