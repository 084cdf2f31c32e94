"""The one entry: words, exit codes, pipes and terminals."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cqo_desktop
from tests.cli.conftest import Run

PROGRAM = [sys.executable, "-m", "cqo_desktop"]
HEAVY = {"sqlalchemy", "PySide6", "reportlab", "icalendar", "openpyxl", "alembic", "uharfbuzz", "PIL"}


def test_version_is_told(run: Run) -> None:
    assert run("--version").out == f"cqo-desktop {cqo_desktop.__version__}\n"


def test_version_loads_nothing_heavy() -> None:
    code = "import sys; from cqo_desktop.cli.program import program; program(['--version']); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(told.split()) & HEAVY == set()


def test_every_command_tells_what_it_does(run: Run) -> None:
    listed = run("--help")
    assert listed.code == 0
    for name in ("new", "import", "export", "list", "move", "undo", "redo", "check", "recover", "backup", "showcase"):
        assert run(name, "--help").code == 0
        assert f"  {name} " in listed.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("exprot",), "There is no command or file “exprot”; did you mean “export”?"),
        (("list", "a.cqo"), "Missing argument"),
        (("list", "a.cqo", "rooms"), "Invalid value for"),
        (("export", "a.cqo", "ics"), "Missing option '--out'."),
        (("undo", "a.cqo", "--force"), "No such option"),
    ],
)
def test_bad_arguments_are_told_in_one_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(sentence)


def test_closed_pipe_is_no_error(network: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*PROGRAM, "list", str(network), "sessions"]
    ran = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "utf-16"])
def test_names_print_on_any_terminal(network: Path, encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    for options in ((), ("--json",)):
        command = [*PROGRAM, "list", str(network), "sessions", *options]
        ran = subprocess.run(command, capture_output=True, env=environment, check=True)
        if options:
            assert [each["title"] for each in json.loads(ran.stdout.decode(encoding))] == ["Falls", "睡眠"]


def test_unexpected_fault_is_one_sentence_and_its_trace_is_kept(
    run: Run, network: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cqo_desktop.services.programme.listed", lambda _: 1 / 0)
    ran = run("list", network, "sessions")
    assert (ran.code, ran.out, ran.err.count("\n"), "Traceback" in ran.err) == (2, "", 1, False)
    kept = Path(ran.err.partition("“")[2].partition("”")[0])
    assert "ZeroDivisionError" in kept.read_text("utf-8")
    kept.unlink()
