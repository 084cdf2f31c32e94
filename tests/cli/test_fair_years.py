"""A fair year, by the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def year(run: Run, tmp_path: Path) -> Path:
    """Make a network whose members in Perth are asleep four times of four."""
    path = tmp_path / "year.cqo"
    run("new", path, "--name", "CQO", "--zone", "America/Toronto")
    (tmp_path / "sessions.csv").write_text(
        "Title,Date,Start,Minutes,Series\n"
        + "".join(f"Topic {month},2034-{month:02}-16,16:00,60,Monthly call\n" for month in (2, 3, 5, 6)),
        "utf-8",
    )
    (tmp_path / "people.csv").write_text(
        "Name,Time zone,Country,Kind\nPat,Australia/Perth,AU,member\nTina,America/Toronto,CA,member\nNemo,,,member\n",
        "utf-8",
    )
    for name in ("sessions", "people"):
        assert run("import", path, tmp_path / f"{name}.csv").code == 0
    return path


def test_plan_lets_members_sleep_and_says_what_is_proved(run: Run, year: Path) -> None:
    ran = run("plan-year", year, "--series", "monthly call")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0].split()[:4] == ["id", "now", "fair", "asleep"]
    assert "Nobody is asleep in any of 4 sessions." in lines
    assert "Proved: no plan within these limits is fairer." in lines
    assert "1 member has no time zone and cannot be counted: Nemo." in lines
    assert "2034-02-16" in run("list", year, "sessions", "--json").out


def test_plan_is_told_as_json(run: Run, year: Path) -> None:
    told = json.loads(
        run("plan-year", year, "--series", "1", "--candidates", "tue-thu, 06:00-20:00, +-3d", "--json").out
    )
    assert (told["candidates"], told["proved"], told["ending"], told["gap"]) == (
        "tue-thu, 06:00-20:00, +-3d",
        True,
        "proved",
        None,
    )
    assert (told["ways"]["today"]["most_nights"], told["ways"]["fair"]["most_nights"]) == (4, 0)
    assert told["ways"]["fair"]["members_by_nights"] == {"0": 2}
    assert [each["asleep"] for each in told["sessions"]] == [0, 0, 0, 0]
    assert [each["city"] for each in told["sessions"][0]["local"]] == ["Toronto", "Perth"]
    assert (told["without_zone"], told["applied"]) == (["Nemo"], False)


def test_plan_is_applied_as_one_step_and_taken_back(run: Run, year: Path) -> None:
    before = run("list", year, "sessions").out
    ran = run("plan-year", year, "--series", "Monthly call", "--apply")
    assert ran.out.splitlines()[-1] == "4 sessions were moved; `undo` takes it back."
    assert run("list", year, "sessions").out != before
    assert run("undo", year).code == 0
    assert run("list", year, "sessions").out == before


def test_limits_that_leave_no_plan_name_what_to_relax(run: Run, year: Path) -> None:
    ran = run("plan-year", year, "--series", "Monthly call", "--candidates", "sun, +-0d")
    assert ran.code == 2
    assert ran.err.startswith("“Topic 2” has no possible start; allow more")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--series", "Nothing"], "There is no series “Nothing” in this file"),
        (["--series", "1", "--candidates", "whenever"], "“whenever” is no part of a rule"),
    ],
)
def test_plan_that_cannot_be_asked_for_says_why(run: Run, year: Path, options: list[str], told: str) -> None:
    ran = run("plan-year", year, *options)
    assert (ran.code, ran.err.startswith(told)) == (2, True)


def test_series_without_a_session_ahead_has_nothing_to_plan(run: Run, network: Path) -> None:
    run("move", network, "1", "2020-01-01 10:00")
    run("move", network, "2", "2020-02-01 10:00")
    ran = run("plan-year", network, "--series", "Monthly")
    assert (ran.code, ran.out) == (0, "No online session of this series is ahead.\n")
