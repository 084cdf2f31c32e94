"""Listing what a file holds."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_sessions_are_listed_with_documented_keys(run: Run, network: Path) -> None:
    first, second = json.loads(run("list", network, "sessions", "--json").out)
    assert first == {
        "id": 1,
        "uid": "u1@example.org",
        "title": "Falls",
        "series": "Monthly",
        "status": "draft",
        "starts_utc": "2026-10-22T20:00:00Z",
        "starts_wall": "2026-10-22T16:00",
        "zone": "America/Toronto",
        "minutes": 60,
        "room": "",
        "speakers": ["Zoë Ång"],
    }
    assert (second["title"], second["starts_utc"]) == ("睡眠", "2026-11-19T21:00:00Z")


def test_sessions_are_listed_in_columns(run: Run, network: Path) -> None:
    assert run("list", network, "sessions").out == (
        "id  when                   zone             min  status  title\n"
        "1   Thu 22 Oct 2026 16:00  America/Toronto  60   draft   Falls\n"
        "2   Thu 19 Nov 2026 16:00  America/Toronto  90   draft   睡眠\n"
    )


def test_wide_letters_keep_the_columns_straight(run: Run, network: Path, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("Name,Organization\n陈思远,诊所\nAda,St Mary\n", "utf-8")
    run("import", network, "p.csv")
    lines = run("list", network, "people").out.splitlines()
    assert lines[0].index("organization") == len("id  Zoë Ång  ")
    assert "陈思远   诊所" in next(line for line in lines if "陈" in line)


def test_people_series_and_history_are_listed(run: Run, network: Path) -> None:
    people = json.loads(run("list", network, "people", "--json").out)
    series = json.loads(run("list", network, "series", "--json").out)
    steps = json.loads(run("list", network, "history", "--json").out)
    assert [row["name"] for row in people] == ["Bo", "Zoë Ång"]
    assert [(row["name"], row["sessions"]) for row in series] == [("Monthly", 2)]
    assert [row["sentence"] for row in steps] == [
        "you: imported 2 sessions from “sessions.csv”",
        "you: began the network “CQO”",
    ]


def test_empty_list_says_so(run: Run) -> None:
    run("new", "a.cqo")
    assert (run("list", "a.cqo", "people").out, run("list", "a.cqo", "people", "--json").out) == (
        "Nothing to list.\n",
        "[]\n",
    )
