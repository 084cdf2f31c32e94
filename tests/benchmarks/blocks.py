"""How long the window answers nobody, at worst: the longest its loop stands still while something long runs."""

import csv
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

from cqo_desktop import settings
from cqo_desktop.app import application
from cqo_desktop.domain.written import Document
from cqo_desktop.services import people
from cqo_desktop.views.exporting.sheet import Export
from cqo_desktop.views.importing.page import ROWS, ImportPage
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.people.page import PeoplePage
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.shots.taking import settle
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Choice, Theme
from tests.benchmarks.files import large

SESSIONS, PEOPLE, NEWCOMERS = 10_000, 30_000, 30_000
WORST = 0.1
WORDS = ("p", "person 29", "session 77", "zoe 299", "safety", "17 oct 4pm")


class Watch(QObject):
    """A timer that would like to be called every millisecond, and remembers the longest it had to wait."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._last = 0.0
        self.worst = 0.0

    def over(self, work: Callable[[], object]) -> float:
        """Give the longest block, in seconds, while work is begun and until it has come to its end."""
        self._last, self.worst = perf_counter(), 0.0
        self._timer.start()
        work()
        self._look()
        self._timer.stop()
        return self.worst

    def _look(self) -> None:
        now = perf_counter()
        self.worst, self._last = max(self.worst, now - self._last), now


def measure() -> None:
    qt = application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large(folder / "large.cqo", sessions=SESSIONS, people=PEOPLE).close()
        _write_newcomers(folder / "newcomers.csv")
        kept = settings.scratch(folder / "settings.ini")
        theme = Theme(qt, Choice.LIGHT)
        window = MainWindow(settings.load(kept))
        studio = Studio(window, theme, kept)
        window.resize(1440, 900)
        window.show()
        watch = Watch()
        for title, act in _acts(studio, folder).items():
            begin = perf_counter()
            worst = watch.over(partial(_until_quiet, studio, act))
            mark = "" if worst <= WORST else "   too long"
            print(
                f"  {title:<52} {worst * 1000:9.1f} ms of {(perf_counter() - begin) * 1000:9.1f} ms{mark}", flush=True
            )
        studio.close()


def _until_quiet(studio: Studio, act: Callable[[], object]) -> None:
    # From within the loop, as a key or a click would come.
    QTimer.singleShot(0, act)
    settle(studio)


def _write_newcomers(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(("Full name", "Job title", "E-mail", "Time zone"))
        for each in range(NEWCOMERS):
            rows.writerow((f"Ana Newcomer {each}", "Director", f"newcomer{each}@example.org", "America/Sao_Paulo"))


def _acts(studio: Studio, folder: Path) -> Mapping[str, Callable[[], object]]:
    """Name each act; each leaves the window where the next begins."""
    return {
        f"open a file of {SESSIONS:,} sessions": partial(studio.open, folder / "large.cqo"),
        **{f"show {place.text} first": partial(studio.pages.go, place.key) for place in PLACES},
        **{f"show {place.text} again": partial(studio.pages.go, place.key) for place in PLACES},
        "open a session": partial(studio.pages.open_session, SESSIONS // 2),
        "open the palette": studio.finder.open,
        **{f"search “{words}”": partial(_search, studio, words) for words in WORDS},
        "close the palette": studio.finder.palette.close_up,
        f"change one of {PEOPLE:,} people in the list": partial(_change_one, studio),
        "read the file to import": partial(studio.pages.import_file, str(folder / "newcomers.csv")),
        "look at the rows to import": partial(_look_at_rows, studio),
        f"import {NEWCOMERS:,} people": partial(_import, studio),
        "show People with everybody imported": partial(studio.pages.go, "people"),
        "take the import back": studio.undo,
        "export the whole programme as calendars": partial(_export, studio, "ics", folder / "out"),
        "export the whole programme as tables": partial(_export, studio, "csv", folder / "out"),
        "preview an agenda": partial(_preview, studio),
    }


def _search(studio: Studio, words: str) -> None:
    studio.finder.palette.field.setText(words)
    studio.finder.palette.field.textEdited.emit(words)


def _change_one(studio: Studio) -> None:
    studio.pages.go("people")
    assert isinstance(studio.pages.page, PeoplePage)
    assert studio.desk is not None
    studio.desk.do(people.edit, person_id=500, role="Chair")


def _import_page(studio: Studio) -> ImportPage:
    page = studio.pages.page
    assert isinstance(page, ImportPage)
    return page


def _look_at_rows(studio: Studio) -> None:
    _import_page(studio).steps.choose(ROWS)


def _import(studio: Studio) -> None:
    _import_page(studio).advance()


def _export(studio: Studio, kind: str, out: Path) -> None:
    studio.pages.export(kind)
    form = studio.window.findChild(Export)
    assert form is not None
    form.form.folder_edit.setText(str(out))
    form.begin()


def _preview(studio: Studio) -> None:
    assert studio.desk is not None
    studio.pages.print_document(Document.AGENDAS, (1,))
