"""Pictures of what has to do with files: import, export, history, drops, and what goes wrong."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.errors import Unwritable
from cqo_desktop.views import drops, error_sheet
from cqo_desktop.views.history.page import HistoryPage
from cqo_desktop.views.importing.page import ROWS, ImportPage
from cqo_desktop.views.report import ReportDialog
from cqo_desktop.views.studio import Studio

MEMBERS = """Full name,Job title,Hospital,City,E-mail,Time zone,Shoe size
Ana Souza,Head of Patient Safety,Hospital das Clínicas,São Paulo,ana.souza@example.org,America/Sao_Paulo,38
Ravi Menon,VP Quality,Mercy General,Boston,not an address,America/New_York,41
,Director,Lakeside,Chicago,somebody@example.org,America/Chicago,40
Jeanne Fournier,Directrice de la qualité,CHU de Québec,Québec,j.fournier@example.org,America/Toronto,37
"""
SESSIONS = """Session,Date,Start,End,Speakers,Link
Quality walk-rounds,03/04/2031,16:00,17:00,Ana Souza; Ravi Menon,https://meet.example.org/a
Learning from near misses,05/06/2031,4 p.m.,5 p.m.,Ana Souza,https://meet.example.org/b
"""
FULL = "The disk that holds “Sample network.cqo” is full, so nothing was saved. Free some space and try again."


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    yield "import-columns", partial(_import, studio, "members.csv", MEMBERS)
    yield "import-rows", partial(_show_rows, studio)
    yield "import-problem", partial(_show_problem, studio)
    yield "import-dates", partial(_import, studio, "sessions.csv", SESSIONS)
    yield "drop", partial(_hold, studio, "members.csv", "programme.ics")
    yield "drop-refused", partial(_hold, studio, "film.mp4")
    yield "export", partial(_export, studio)
    yield "error", partial(_fail, studio)
    yield "report", partial(_report, studio)
    yield "history-step", partial(_look_into, studio)


def _import(studio: Studio, name: str, text: str) -> None:
    if studio.desk is not None:
        path = studio.desk.document.path.with_name(name)
        path.write_text(text, "utf-8")
        studio.pages.import_file(str(path))


def _imported(studio: Studio) -> ImportPage | None:
    page = studio.pages.page
    return page if isinstance(page, ImportPage) else None


def _show_rows(studio: Studio) -> None:
    if (page := _imported(studio)) is not None:
        page.steps.choose(ROWS)


def _show_problem(studio: Studio) -> None:
    if (page := _imported(studio)) is not None:
        page.list.table.choose(4)


def _hold(studio: Studio, *names: str) -> None:
    studio.window.drop_hint.show_over(*drops.promised([str(Path("/") / name) for name in names]))


def _export(studio: Studio) -> None:
    studio.pages.export("ics")


def _fail(studio: Studio) -> None:
    copy = QCoreApplication.translate("Voice", "Save a copy…")
    error_sheet.show(studio.window, Unwritable(FULL), {copy: studio.window.copy_wanted.emit})


def _report(studio: Studio) -> None:
    try:
        raise RuntimeError
    except RuntimeError as error:
        ReportDialog(studio.window, error).open()


def _look_into(studio: Studio) -> None:
    studio.pages.go("history")
    page = studio.pages.page
    if isinstance(page, HistoryPage):
        page.table.setFocus()
        page.table.choose(page.model.at(page.model.rowCount() - 3).id)
