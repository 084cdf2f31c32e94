"""Running the command line as a shell does, in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cqo_desktop.cli.program import program


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str


type Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `cqo-desktop` with arguments in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: object) -> Ran:
        code = program([str(each) for each in arguments])
        told = capsys.readouterr()
        return Ran(code, told.out, told.err)

    return ran


@pytest.fixture
def network(run: Run, tmp_path: Path) -> Path:
    """Make a network with two sessions and two people."""
    path = tmp_path / "network.cqo"
    run("new", path, "--name", "CQO", "--zone", "America/Toronto")
    (tmp_path / "sessions.csv").write_text(
        "Title,Date,Start,Minutes,Series,Speakers,UID\n"
        "Falls,2026-10-22,16:00,60,Monthly,Zoë Ång,u1@example.org\n"
        "睡眠,2026-11-19,16:00,90,Monthly,Bo,u2@example.org\n",
        "utf-8",
    )
    assert run("import", path, tmp_path / "sessions.csv").code == 0
    return path
