"""Agendas on paper: one page for each session."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.filenames import file_name
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import NetworkRow, SessionDetail
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import Hours, Writing, Written, usual_hours
from cqo_desktop.printing.documents.agenda import Printed, build
from cqo_desktop.services import network, programme, series
from cqo_desktop.services.outgoing.folder import ready, unique, write
from cqo_desktop.services.outgoing.pages import page
from cqo_desktop.services.outgoing.selecting import chosen, in_batches

FOLDER = "agendas"


def agendas(
    db: Db, *, out: Path, selection: Selection, now: datetime, paper: Paper | None, hours: Hours | None
) -> Writing:
    """Print the sessions chosen; an agenda that does not fit a page and letters no font has are problems."""
    facts, cities, rows = network.one(db), series.member_zones(db), chosen(db, selection=selection)
    folder = ready(out / FOLDER)
    files: list[Path] = []
    problems: list[str] = []
    taken: set[str] = set()
    for number, detail in enumerate(in_batches(db, rows=rows)):
        yield Progress(number, len(rows), detail.row.title)
        try:
            printed = _print(detail, facts, cities, now=now, paper=paper, hours=hours)
        except Refused as unfit:
            problems.append(str(unfit))
            continue
        if printed.missing:
            problems.append(f"No font has these letters of {quoted(detail.row.title)}: {' '.join(printed.missing)}")
        found = page_name(detail.row.title, detail.row.wall)
        files.append(write(folder / unique(found, taken), printed.data))
    return Written(files=tuple(files), problems=tuple(problems))


def one(db: Db, *, session_id: int, now: datetime, paper: Paper | None, hours: Hours | None) -> Printed:
    """Print one session."""
    detail = programme.one(db, session_id=session_id)
    return _print(detail, network.one(db), series.member_zones(db), now=now, paper=paper, hours=hours)


def name(db: Db, *, session_id: int) -> str:
    """Name the file of one session's agenda."""
    row = programme.one(db, session_id=session_id).row
    return page_name(row.title, row.wall)


def page_name(title: str, wall: datetime) -> str:
    """Name an agenda's file as calendars name theirs."""
    return Path(file_name(title, wall)).with_suffix(".pdf").name


def _print(
    detail: SessionDetail,
    facts: NetworkRow,
    cities: Sequence[str],
    *,
    now: datetime,
    paper: Paper | None,
    hours: Hours | None,
) -> Printed:
    paper = paper or facts.paper
    today = now.astimezone(zones.zone(facts.zone)).date()
    return build(page(detail, network=facts, cities=cities, hours=hours or usual_hours(paper), printed=today), paper)
