"""Who took the hard hours, by the command line."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def _with_members(run: Run, network: Path, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(
        "Name,Time zone,Country,Kind\nPat,Australia/Perth,AU,member\nTina,America/Toronto,CA,member\nNemo,,,member\n",
        "utf-8",
    )
    assert run("import", network, tmp_path / "people.csv").code == 0


def test_ledger_is_a_table_with_the_hardest_hit_first(run: Run, network: Path, tmp_path: Path) -> None:
    _with_members(run, network, tmp_path)
    ran = run("fair", network, "--year", "2026")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "city     people  fine  edge  asleep  of  sessions",
        "Perth    1       0     0     2       2   xx",
        "Toronto  1       2     0     0       2   ..",
        "A good hour is owed to Perth: asleep in 2 of 2 sessions.",
        "1 member has no time zone and is not counted.",
    ]
    assert "Tina  2" in run("fair", network, "--members").out


def test_ledger_is_told_as_json(run: Run, network: Path, tmp_path: Path) -> None:
    _with_members(run, network, tmp_path)
    told = json.loads(run("fair", network, "--json").out)
    assert told["year"] == "2026"
    assert [(each["city"], each["asleep"], each["sessions"]) for each in told["regions"]] == [
        ("Perth", 2, ["asleep", "asleep"]),
        ("Toronto", 0, ["fine", "fine"]),
    ]
    assert (told["owed"], told["without_zone"]) == (["Australia/Perth"], ["Nemo"])


def test_ledger_is_written_as_a_table(run: Run, network: Path, tmp_path: Path) -> None:
    _with_members(run, network, tmp_path)
    assert run("fair", network, "--csv", "fair.csv").code == 0
    head, perth, _toronto = (tmp_path / "fair.csv").read_text("utf-8-sig").splitlines()
    assert head.startswith("City,Time zone,Members,Fine,Early or late,Asleep,Sessions,2026-10-22 16:00 Falls,")
    assert perth == "Perth,Australia/Perth,1,0,0,2,2,asleep,asleep"


def test_network_without_members_says_so(run: Run, network: Path) -> None:
    ran = run("fair", network)
    assert (ran.code, ran.out.splitlines()[0]) == (0, "Nothing to list.")
