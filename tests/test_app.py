"""The program starts on what it is given, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from cqo_desktop.store.file import File
from tests.window import file

__all__ = ["file"]


def started(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "cqo_desktop", *arguments]
    return subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False
    )


@pytest.mark.parametrize("arguments", [("--smoke",), ("--sample", "--smoke")])
def test_window_paints_and_leaves(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    finished = started(tmp_path, *arguments)
    assert (finished.returncode, finished.stderr) == (0, "")


def test_window_opens_a_file(tmp_path: Path, file: File) -> None:
    finished = started(tmp_path, "open", str(file.path), "--smoke")
    assert (finished.returncode, finished.stderr) == (0, "")


def test_pictures_of_every_page_are_written(tmp_path: Path) -> None:
    finished = started(tmp_path, "showcase", "out", "--screens-only")
    # Dialogs say so where there is no screen.
    said = [line for line in finished.stderr.splitlines() if not line.startswith("This plugin does not support ")]
    assert (finished.returncode, said) == (0, [])
    written = [Path(line) for line in finished.stdout.splitlines()]
    pages = {path.name.split("-light-")[0] for path in written if "-light-" in path.name}
    assert {"welcome", "home", "programme", "people", "history", "settings", "session-draft"} <= pages
    sizes = {(image.width(), image.height()) for image in (QImage(str(tmp_path / path)) for path in written)}
    # Dialogs are as large as they are.
    assert sizes >= {(1440, 900), (1280, 720)}
