"""Files in and out by the command line."""

import json
from pathlib import Path

import icalendar
import pytest

from cqo_desktop.store.file import open_file
from tests.cli.conftest import Run


def sessions(run: Run, path: Path) -> list[dict[str, object]]:
    listed: list[dict[str, object]] = json.loads(run("list", path, "sessions", "--json").out)
    return listed


def test_dry_run_says_what_would_change_and_changes_nothing(run: Run, network: Path, tmp_path: Path) -> None:
    before = run("list", network, "history").out
    (tmp_path / "new.csv").write_text("Title,Date,Start,Minutes\nFalls,2026-10-22,16:00,45\nNew,2027-01-01,9:00,30\n")
    ran = run("import", network, "new.csv", "--dry-run")
    assert ran.code == 0
    assert ran.out == (
        "Would import from new.csv: 1 new, 1 changed, 0 same, 0 problems.\n"
        "The file names no zone, so its times are those of America/Toronto, the network’s home zone.\n"
        "  changed, line 2: Falls (length: 60 → 45)\n"
        "  new, line 3: New\n"
    )
    assert run("list", network, "history").out == before


def test_second_import_finds_all_the_same(run: Run, network: Path) -> None:
    ran = run("import", network, "sessions.csv", "--json")
    told = json.loads(ran.out)
    counts = {name: told[name] for name in ("new", "changed", "same", "problems", "dry_run", "zone")}
    assert (ran.code, counts) == (
        0,
        {"new": 0, "changed": 0, "same": 2, "problems": 0, "dry_run": False, "zone": "America/Toronto"},
    )


def test_zone_asked_for_is_the_zone_of_times_without_one(run: Run, network: Path, tmp_path: Path) -> None:
    (tmp_path / "new.csv").write_text("Title,Date,Start\nNew,2027-01-01,9:00\n")
    ran = run("import", network, "new.csv", "--zone", "Asia/Kathmandu")
    assert ran.out.endswith("Times without a zone are those of Asia/Kathmandu, as asked.\n")
    assert [row["starts_utc"] for row in sessions(run, network)][-1] == "2027-01-01T03:15:00Z"


def test_import_is_one_step_that_undoes(run: Run, network: Path) -> None:
    assert run("undo", network).out == "Undid: imported 2 sessions from “sessions.csv”.\n"
    assert sessions(run, network) == []
    assert run("redo", network).out == "Redid: imported 2 sessions from “sessions.csv”.\n"
    assert len(sessions(run, network)) == 2


def test_lines_with_problems_are_told_and_the_others_come_in(run: Run, network: Path, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("Name,E-mail\nAda,ada@example.org\nEve,ada@example.org\n,none@example.org\n")
    ran = run("import", network, "p.csv")
    assert (ran.code, ran.out) == (1, "Imported from p.csv: 1 new, 0 changed, 0 same, 2 problems.\n")
    assert ran.err.splitlines() == [
        "Line 4: there is no name, so the person was left out.",
        "Lines 2 and 3 have the same e-mail address ada@example.org; keep one.",
    ]


BAD = {
    "empty.csv": b"",
    "nul.csv": b"Name,E-mail\nA\0da,x\n",
    "page.xls": b"<html><body><table>",
    "bomb.xml": b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>',
    "zip.xlsx": b"PK\x03\x04" + bytes(300),
    "cut.json": b'{"schedule": {"conference": ',
    "none.vcf": b"BEGIN:VCAR",
    "other.ics": b"hello",
    "headless.csv": b"1,2,3\n4,5,6\n",
}


@pytest.mark.parametrize("name", BAD)
def test_file_that_cannot_be_read_gives_one_sentence_and_changes_nothing(
    run: Run, network: Path, tmp_path: Path, name: str
) -> None:
    before = run("list", network, "history").out
    (tmp_path / name).write_bytes(BAD[name])
    ran = run("import", network, name)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert name in ran.err
    assert "unexpected" not in ran.err
    assert run("list", network, "history").out == before


def test_exports_print_each_file_they_write(run: Run, network: Path) -> None:
    written = {kind: run("export", network, kind, "--out", "out") for kind in ("ics", "pdf", "csv", "schedule")}
    assert {kind: (ran.code, ran.out.split()) for kind, ran in written.items()} == {
        "ics": (
            0,
            [
                "out/sessions/2026-10-22-falls.ics",
                "out/sessions/2026-11-19-session.ics",
                "out/programme.ics",
                "out/series/series-monthly.ics",
            ],
        ),
        "pdf": (0, ["out/agendas/2026-10-22-falls.pdf", "out/agendas/2026-11-19-session.pdf"]),
        "csv": (0, ["out/sessions.csv", "out/people.csv"]),
        "schedule": (0, ["out/schedule.xml", "out/schedule.json"]),
    }


@pytest.mark.parametrize(
    "chosen",
    [
        ("--session", "2"),
        ("--session", "u2@example.org"),
        ("--from", "2026-11-01"),
        ("--from", "2026-11-19", "--to", "2026-11-19", "--series", "MONTHLY"),
    ],
)
def test_export_takes_only_what_is_chosen(run: Run, network: Path, chosen: tuple[str, ...]) -> None:
    ran = run("export", network, "ics", "--out", "out", *chosen, "--json")
    calendar = icalendar.Calendar.from_ical(Path("out/programme.ics").read_bytes())
    assert [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")] == ["睡眠"]
    assert json.loads(ran.out)["files"][-1] == "out/series/series-monthly.ics"


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (("--series", "Weekly"), "There is no series called “Weekly”; this file has “Monthly”.\n"),
        (("--session", "99"), "There is no session 99 in this file; it may have been deleted meanwhile.\n"),
        (("--from", "tomorrow"), "“tomorrow” is not a day; write it as 2026-10-21.\n"),
        (("--to", "2020-01-01"), "There is no session to export; add one, or choose a wider time.\n"),
    ],
)
def test_choice_of_nothing_is_told_and_writes_nothing(
    run: Run, network: Path, chosen: tuple[str, str], sentence: str
) -> None:
    ran = run("export", network, "ics", "--out", "out", *chosen)
    assert (ran.code, ran.out, ran.err) == (2, "", sentence)
    assert not Path("out").exists()


def test_commands_work_beside_an_open_file_which_notices(run: Run, network: Path) -> None:
    window = open_file(network, author="Ann")
    window.changed_elsewhere()
    assert run("move", network, 1, "2026-10-29 16:00").code == 0
    assert window.changed_elsewhere() is True
    window.close()


def test_calendar_of_others_is_kept_beside_the_programme(run: Run, network: Path, tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Congress\r\nDTSTART;VALUE=DATE:20961022\r\nEND:VEVENT\r\n"
    text = f"BEGIN:VCALENDAR\r\nNAME:HIMSS\r\n{event}{event.replace('20961022', '20960230')}END:VCALENDAR\r\n"
    (tmp_path / "himss.ics").write_text(text, "utf-8", newline="")
    ran = run("import", network, "himss.ics", "--overlay", "--dry-run")
    assert (ran.code, ran.out) == (1, "Would read 1 date from himss.ics.\n")
    ran = run("import", network, "himss.ics", "--overlay")
    assert (ran.code, ran.out) == (1, "Added the overlay calendar “HIMSS”: 1 date.\n")
    assert ran.err.startswith("himss.ics, line 11: No calendar has this day")
    assert run("undo", network).out == "Undid: added the overlay calendar “HIMSS”.\n"


def test_documents_are_printed_by_name(run: Run, network: Path, tmp_path: Path) -> None:
    options = (
        "--paper",
        "a4",
        "--lang",
        "fr",
        "--zones",
        "Europe/Paris,America/Toronto",
        "--columns",
        "title, speakers",
    )
    ran = run("export", network, "pdf", "--document", "programme", *options, "--out", tmp_path / "out")
    assert (ran.code, ran.out, ran.err) == (0, f"{tmp_path}/out/programme.pdf\n", "")
    ran = run("export", network, "pdf", "--document", "programme", "--columns", "salary", "--out", tmp_path / "out")
    assert ran.code == 2
    assert "There is no column “salary”" in ran.err


def test_all_documents_are_printed_at_once(run: Run, network: Path, tmp_path: Path) -> None:
    ran = run("export", network, "pdf", "--document", "all", "--out", tmp_path / "out", "--json")
    names = {Path(path).name for path in json.loads(ran.out)["files"]}
    assert {"year-planner.pdf", "programme.pdf", "people.pdf", "2026-10-22-falls.pdf"} <= names


def test_pages_for_the_browser_are_written_too(run: Run, network: Path, tmp_path: Path) -> None:
    ran = run("export", network, "pdf", "--document", "programme", "--lang", "es", "--html", "--out", tmp_path / "out")
    assert (ran.code, ran.out, ran.err) == (0, f"{tmp_path}/out/programme.pdf\n{tmp_path}/out/programme.html\n", "")
    assert '<html lang="es">' in (tmp_path / "out" / "programme.html").read_text(encoding="utf-8")


def test_badges_are_printed_on_the_labels_there_are(run: Run, network: Path, tmp_path: Path) -> None:
    badges = ("export", network, "pdf", "--document", "badge-test", "--paper", "a4", "--from", "2020-01-01")
    ran = run(*badges, "--labels", "4x3", "--nudge", "1", "-0.5", "--used", "2", "--out", tmp_path / "out")
    assert (ran.code, ran.out, ran.err) == (0, f"{tmp_path}/out/badge-test.pdf\n", "")
    ran = run(*badges, "--labels", "5395", "--out", tmp_path / "out")
    assert (ran.code, ran.err) == (
        2,
        "The labels 5395 are not made in A4; choose 4x3 or L4785, or the other paper.\n",
    )
