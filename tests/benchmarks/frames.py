"""The window on 1,000 sessions and 30,000 people: each act with the frame that shows it, beside an empty table's."""

import itertools
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QTableView, QWidget

from cqo_desktop import settings
from cqo_desktop.app import application
from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.people.page import PeoplePage
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.programme.page import ProgrammePage
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Choice, Theme
from cqo_desktop.widgets.tokens import Look
from tests.benchmarks.files import large
from tests.benchmarks.timing import in_turn, tell

SESSIONS, PEOPLE, ROUNDS = 1_000, 30_000, 9
WORST = "100 ms"
FULL = date(2027, 1, 1)
"""The first of a month with 200 sessions in it."""


def measure() -> None:
    qt = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.cqo"
        large(path, sessions=SESSIONS, people=PEOPLE).close()
        theme = Theme(qt, Choice.LIGHT)
        kept = settings.scratch(Path(folder) / "settings.ini")
        window = MainWindow(settings.load(kept))
        studio = Studio(window, theme, kept)
        studio.open(path)
        window.resize(1440, 900)
        window.show()
        empty = QTableView()
        empty.resize(window.stack.size())
        empty.show()
        works = {
            "an empty table": empty.grab,
            **_switches(studio),
            **_calendars(studio),
            **_lists(studio),
            **_looks(studio, theme),
        }
        for work in works.values():
            work()
        tell(in_turn(works, ROUNDS), "an empty table", dict.fromkeys(list(works)[1:], WORST))
        studio.close()


def _switches(studio: Studio) -> dict[str, Callable[[], object]]:
    def show(key: str) -> None:
        studio.pages.go(key)
        studio.window.grab()

    return {f"switch to {place.text}": lambda key=place.key: show(key) for place in PLACES}


def _calendars(studio: Studio) -> dict[str, Callable[[], object]]:
    days = itertools.cycle(FULL.replace(day=day) for day in range(1, 29))

    def show(view: str) -> None:
        page = _page(studio, "calendar", CalendarPage)
        page.show_view(view)
        page.go(next(days))
        page.view.grab()

    return {f"{view} amid 200 sessions a month": lambda view=view: show(view) for view in ("month", "week", "agenda")}


def _looks(studio: Studio, theme: Theme) -> dict[str, Callable[[], object]]:
    looks = itertools.cycle((Look.DARK, Look.LIGHT))

    def switch() -> None:
        theme.wear(next(looks))
        studio.window.grab()

    return {"switch the look": switch}


def _lists(studio: Studio) -> dict[str, Callable[[], object]]:
    words = itertools.cycle(("p", "pe", "person 29", "person 299", "zoe"))
    steps = itertools.cycle((400, 1200, 800, 60))

    def narrow() -> None:
        page = _page(studio, "people", PeoplePage)
        page.search.setText(next(words))
        page.search.returnPressed.emit()
        studio.window.grab()

    def scroll(key: str, kind: type[PeoplePage] | type[ProgrammePage]) -> None:
        table = _page(studio, key, kind).findChild(RowsTable)
        assert table is not None
        table.verticalScrollBar().setValue(next(steps))
        table.grab()

    return {
        "narrow 30,000 people": narrow,
        "scroll people": lambda: scroll("people", PeoplePage),
        "scroll the programme": lambda: scroll("programme", ProgrammePage),
    }


def _page[P: QWidget](studio: Studio, key: str, kind: type[P]) -> P:
    studio.pages.go(key)
    page = studio.pages.page
    assert isinstance(page, kind)
    return page
