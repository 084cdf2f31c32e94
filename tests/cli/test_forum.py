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
