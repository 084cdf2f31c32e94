"""A disk that takes no more, as the window meets it: nothing is lost, it says so, and work goes on afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.programs import ROOT
from tests.rich_file import filled

WORKS_WHILE_NO_FILE_MAY_GROW = """
import json, resource, signal, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from cqo_desktop import app, settings
from cqo_desktop.services import people
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Choice, Theme

def wait(is_over):
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: is_over() and loop.quit())
    timer.start(20)
    loop.exec()

def allow(most):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

def sheet():
    wait(lambda: window.findChild(ErrorSheet) is not None)
    found = window.findChild(ErrorSheet)
    text = [found.windowTitle(), found.text, *found.ways]
    found.close()
    wait(lambda: window.findChild(ErrorSheet) is None)
    return text

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
application = app.application()
folder = Path(sys.argv[1]).parent
kept = settings.scratch(folder / "settings.ini")
window = MainWindow(settings.load(kept))
studio = Studio(window, Theme(application, Choice.LIGHT), kept)
studio.open(Path(sys.argv[1]))
window.show()
told = {}
allow(1)
studio.desk.do(people.add, name="Lost")
told["step"] = sheet()
from cqo_desktop.views.exporting.sheet import Export
form = Export(window, studio.desk, "csv")
form.form.folder_edit.setText(str(folder / "out"))
form.begin()
told["export"] = sheet()
allow(resource.RLIM_INFINITY)
studio.desk.do(people.add, name="Kept")
told["names"] = [row.name for row in studio.desk.document.ask(people.listed)]
told["left"] = sorted(each.name for each in (folder / "out").iterdir())
studio.close()
print(json.dumps(told))
"""


@pytest.mark.skipif(os.name != "posix", reason="limits as only POSIX has them")
def test_full_disk_is_told_and_work_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    opened = filled(tmp_path / "full.cqo")
    opened.close()
    run = [sys.executable, "-c", WORKS_WHILE_NO_FILE_MAY_GROW, str(opened.path)]
    ended = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    told = json.loads(ended.stdout)
    assert told["step"] == [
        "Nothing was saved",
        "The disk that holds “full.cqo” reports an error, so nothing was saved. Save a copy elsewhere.",
        "Save a copy…",
    ]
    assert told["export"][1].startswith("The disk is full, so “")
    assert told["left"] == []
    assert ("Lost" in told["names"], "Kept" in told["names"]) == (False, True)
