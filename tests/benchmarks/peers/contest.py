"""Each in a process of its own: seconds of the first and of later settings, memory at its most, size and pages."""

import json
import subprocess
import sys
from dataclasses import dataclass

_AIMS = {"booklet": "faster than both", "agenda": "under 100 ms warm", "badges": "under 1 s"}
_SETTERS = {
    "ours": "PDF, tagged",
    "platypus": "ReportLab's Platypus",
    "typesetter": "Typst, tagged",
    "browser": "WeasyPrint, tagged",
    "twins": "ours for the browser",
}


@dataclass(frozen=True)
class Run:
    """How one document went; times are seconds on the wall and on all processors together."""

    start: float
    """Loading, and reading what is to be set."""
    first: tuple[float, float]
    warm: tuple[float, float]
    memory: float
    size: int
    pages: int


def measure() -> None:
    for document, aim in _AIMS.items():
        print(f"  {document} (aim: {aim})")
        heads = ("load s", "first s", "CPU s", "warm s", "CPU s", "MB", "KB", "pages")
        print(f"    {'':<32}{''.join(f'{head:>8}' for head in heads)}")
        for setter, name in _SETTERS.items():
            run = _run(setter, document)
            if isinstance(run, str):
                print(f"    {setter}: {name}: {run}")
                continue
            told = (
                *(f"{each:.3f}" for each in (run.start, *run.first, *run.warm)),
                *(f"{each:.0f}" for each in (run.memory, run.size / 1024, run.pages)),
            )
            print(f"    {f'{setter}: {name}':<32}{''.join(f'{each:>8}' for each in told)}", flush=True)


def _run(setter: str, document: str) -> Run | str:
    """Set a document, or say why it cannot be set here."""
    command = [sys.executable, "-m", "tests.benchmarks.peers.once", setter, document]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return (done.stderr.splitlines() or ["it ended without a word"])[-1]
    return Run(**json.loads(done.stdout.splitlines()[-1]))
