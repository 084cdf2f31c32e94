"""From the start of the process to the first picture and to the data, beside a bare window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.files import sample
from tests.benchmarks.timing import tell

ROUNDS = 5

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
window.grab()
print("painted", flush=True)
print("shown", flush=True)
"""

OURS = """
import sys
from pathlib import Path
from cqo_desktop.domain import zones
zones.use_pinned_rules()
from cqo_desktop import app, settings
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.widgets.theme import Choice, Theme
qt = app.application()
kept = settings.scratch(Path(sys.argv[1]).with_suffix(".ini"))
window = MainWindow(settings.load(kept))
theme = Theme(qt, Choice.LIGHT)
def shown():
    print("shown", flush=True)
    qt.quit()
start = app.Start(window, theme, kept, Path(sys.argv[1]), sample=False, then=shown)
window.painted.connect(lambda: print("painted", flush=True))
window.painted.connect(start.fill)
window.show()
qt.exec()
start.close()
"""


def measure() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.cqo"
        sample(path).close()
        marks: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for name, code in (("bare window", BARE), ("CQO Desktop", OURS)):
                for mark, taken in _run(code, path).items():
                    marks.setdefault(f"{name}, {mark}", []).append(taken)
    aims = {"CQO Desktop, painted": "x1.5", "CQO Desktop, shown": "x3"}
    tell({name: median(each) for name, each in marks.items()}, "bare window, painted", aims)


def _run(code: str, path: Path) -> dict[str, float]:
    begin = perf_counter()
    marks = {}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            marks[line.strip()] = perf_counter() - begin
    return marks
