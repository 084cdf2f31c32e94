"""The program starts on what it is given, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from cqo_desktop.store.file import File
from cqo_desktop.views.places import PLACES
from tests.window import file

__all__ = ["file"]


def started(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return ran(tmp_path, "-m", "cqo_desktop", *arguments)


def ran(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *arguments]
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


SHOTS = """
from pathlib import Path
from cqo_desktop import app
from cqo_desktop.views.shots.taking import Edition
from cqo_desktop.widgets.theme import Choice
editions = [Edition(Choice.LIGHT, (1280, 720), scale=2), Edition(Choice.DARK, (1440, 900), language="fr")]
print(*app.shots(Path("out"), editions), sep="\\n")
"""


def test_pictures_of_every_page_are_written_in_each_edition(tmp_path: Path) -> None:
    finished = ran(tmp_path, "-c", SHOTS)
    # Dialogs say so where there is no screen.
    said = [line for line in finished.stderr.splitlines() if not line.startswith("This plugin does not support ")]
    assert (finished.returncode, said) == (0, [])
    written = {Path(line).name for line in finished.stdout.splitlines()}
    pages = {"welcome", *(place.key for place in PLACES), "session-draft", "palette-plan", "import-rows", "print"}
    twice, french = "light-1280x720-2x.png", "dark-1440x900-fr.png"
    assert {f"{page}-{edition}" for page in pages for edition in (twice, french)} <= written
    sizes = {edition: QImage(str(tmp_path / "out" / f"home-{edition}")).size() for edition in (twice, french)}
    assert sizes == {twice: QSize(2560, 1440), french: QSize(1440, 900)}


COPIED = """
from cqo_desktop import app
from cqo_desktop.models import copied_table
clipboard = app.application().clipboard()
copied_table.keep_text(clipboard)
clipboard.setMimeData(copied_table.mime(("Name",), [("Zoë",)]))
copied_table.keep_text(clipboard)
print(clipboard.text())
"""


def test_program_ends_well_with_a_table_on_the_clipboard(tmp_path: Path) -> None:
    finished = ran(tmp_path, "-c", COPIED)
    assert (finished.returncode, finished.stdout.split()) == (0, ["Name", "Zoë"])
