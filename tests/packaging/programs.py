"""Running a program as a person's machine would."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Only what a person's machine has: no PYTHONPATH, no virtual environment of ours.
ENVIRONMENT = {name: os.environ[name] for name in ("HOME", "LANG", "PATH") if name in os.environ} | {
    "QT_QPA_PLATFORM": "offscreen",
}


def run(command: Sequence[str | Path], folder: Path) -> str:
    """Run a program to its end in a folder and give what it printed; complaints fail the test."""
    finished = subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=600, check=False
    )
    assert finished.returncode == 0, f"{finished.stdout[-3000:]}\n{finished.stderr[-3000:]}"
    return finished.stdout
