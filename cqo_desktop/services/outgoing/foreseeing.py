"""Which files an export would write, named before it writes them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.filenames import file_name
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.written import ExportKind
from cqo_desktop.services.outgoing.agendas import FOLDER as AGENDAS
from cqo_desktop.services.outgoing.agendas import page_name
from cqo_desktop.services.outgoing.calendars import SESSIONS, shared_files
from cqo_desktop.services.outgoing.folder import unique
from cqo_desktop.services.outgoing.selecting import chosen


def foreseen(db: Db, *, kind: ExportKind, selection: Selection, out: Path) -> tuple[Path, ...]:
    """Name the files in the order in which they are written."""
    try:
        rows = chosen(db, selection=selection)
    except NotFound:
        if kind is not ExportKind.TABLES or selection != EVERYTHING:
            raise
        rows = []
    return tuple(_named(db, kind, rows, out))


def _named(db: Db, kind: ExportKind, rows: Sequence[SessionRow], out: Path) -> Iterator[Path]:
    taken: set[str] = set()
    match kind:
        case ExportKind.CALENDARS:
            yield from (out / SESSIONS / unique(file_name(row.title, row.wall), taken) for row in rows)
            held = {None, *(row.series_id for row in rows)}
            yield from (path for series_id, path in shared_files(db, out).items() if series_id in held)
        case ExportKind.AGENDAS:
            yield from (out / AGENDAS / unique(page_name(row.title, row.wall), taken) for row in rows)
        case ExportKind.TABLES:
            yield from (out / name for name in ("sessions.csv", "people.csv"))
        case ExportKind.SCHEDULE:
            yield from (out / name for name in ("schedule.xml", "schedule.json"))
