"""Finding an hour by the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def spread(run: Run, network: Path, tmp_path: Path) -> Path:
    """Let members live in three parts of the world, one of them nowhere."""
    (tmp_path / "people.csv").write_text(
        "Name,Email,Time zone\nAnn,ann@x.org,America/Toronto\nBea,bea@x.org,America/Toronto\n"
        "Cy,cy@x.org,Europe/London\nDi,di@x.org,Australia/Perth\nEve,eve@x.org,\n",
        "utf-8",
    )
    assert run("import", network, tmp_path / "people.csv").code == 0
    return network


def test_options_of_a_session_are_told_with_local_times(run: Run, spread: Path) -> None:
    ran = run("times", spread, "1")
    lines = ran.out.splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert lines[0] == "“Falls” on Thu 22 Oct 2026, Toronto time"
    assert lines[1].split() == ["hour", "asleep", "comfort", "note"]
    assert any(line.startswith("16:00") and "as planned" in line for line in lines)
    assert any(line.startswith("Perth") and "04:00 Fri asleep" in line for line in lines)
    assert lines[-1] == "1 person has no time zone and cannot be counted: Eve."


def test_hours_at_which_a_speaker_cannot_come_are_not_offered(run: Run, spread: Path, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("Name,Email,Time zone\nZoë Ång,zoe@x.org,Pacific/Auckland\n", "utf-8")
    assert run("import", spread, tmp_path / "people.csv").code == 0
    told = run("times", spread, "1").out
    assert "Zoë Ång would be asleep at 06:00, 07:00, 08:00, 09:00, 10:00, 11:00, 12:00 and 13:00." not in told
    (tmp_path / "more.csv").write_text(
        "Title,Date,Start,Minutes,Speakers\nBoard,2026-10-22,00:00,1440,Zoë Ång\n", "utf-8"
    )
    assert run("import", spread, tmp_path / "more.csv").code == 0
    ran = run("times", spread, "1")
    assert ran.code == 1
    assert "Zoë Ång is in “Board” at 06:00, 07:00" in ran.out
    assert ran.out.splitlines()[-2] == (
        "No hour of this day is open to all of them; try another day, or hold it without somebody."
    )


def test_options_are_data(run: Run, spread: Path) -> None:
    told = json.loads(run("times", spread, "u1@example.org", "--json").out)
    assert (told["session"], told["zone"], told["date"], told["people"]) == (
        {"id": 1, "title": "Falls"},
        "America/Toronto",
        "2026-10-22",
        4,
    )
    ranks = [(each["asleep"], -each["comfort"]) for each in told["options"]]
    assert ranks == sorted(ranks)
    (planned,) = [each for each in told["options"] if each["planned"]]
    (sitting,) = planned["sittings"]
    assert sitting["starts_utc"] == "2026-10-22T20:00:00Z"
    assert [(each["city"], each["starts_wall"], each["asleep"]) for each in sitting["local"]] == [
        ("Toronto", "2026-10-22T16:00:00", 0),
        ("London", "2026-10-22T21:00:00", 0),
        ("Perth", "2026-10-23T04:00:00", 1),
    ]


def test_day_without_a_session_is_enough(run: Run, spread: Path) -> None:
    told = json.loads(run("times", spread, "--date", "2026-11-01", "--json").out)
    assert (told["session"], told["minutes"], told["closed"]) == (None, 60, [])
    assert told["options"]


def test_empty_network_has_every_hour(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "empty.cqo", "--name", "CQO", "--zone", "UTC")
    ran = run("times", tmp_path / "empty.cqo", "--date", "2026-11-02")
    assert (ran.code, ran.out.splitlines()[0]) == (0, "60 minutes on Mon 02 Nov 2026, UTC time")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Say which session, by its number, or which day with --date."),
        (("9",), "There is no session 9 in this file; it may have been deleted meanwhile."),
        (("--date", "soon"), "“soon” is not a date; write it as 2026-10-22."),
    ],
)
def test_question_that_cannot_be_is_refused(run: Run, network: Path, arguments: tuple[str, ...], sentence: str) -> None:
    ran = run("times", network, *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", f"{sentence}\n")
