"""The window paints before anything heavy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "alembic", "defusedxml", "highspy", "holidays", "icalendar", "keyring", "numpy", "openpyxl", "ortools", "PIL",
    "psycopg", "reportlab", "uharfbuzz",
}  # fmt: skip


@pytest.mark.parametrize("arguments", [["-c", "import cqo_desktop.app"], ["-m", "cqo_desktop", "--smoke"]])
def test_nothing_heavy_is_loaded_before_the_first_paint(arguments: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-X", "importtime", *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    finished = subprocess.run(
        command, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    lines = finished.stderr.splitlines()
    assert finished.returncode == 0, [line for line in lines if not line.startswith("import time:")]
    imported = {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}
    assert "cqo_desktop.app" in imported
    assert {name.partition(".")[0] for name in imported} & HEAVY == set()
