"""Agendas on paper: one page for each session."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.filenames import file_name
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import NetworkRow, SessionDetail
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import Hours, Writing, Written
from cqo_desktop.printing.documents.agenda import Printed, build
from cqo_desktop.services import logo, network, programme, series
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.entries import own_language
from cqo_desktop.services.outgoing.folder import ready, unique, write
from cqo_desktop.services.outgoing.lacking import sentence
from cqo_desktop.services.outgoing.pages import page
from cqo_desktop.services.outgoing.selecting import chosen, in_batches

FOLDER = "agendas"


def asked(
    db: Db,
    *,
    selection: Selection = EVERYTHING,
    now: datetime,
    paper: Paper | None,
    hours: Hours | None,
    language: Language | None,
    zones: Sequence[str],
) -> Asked:
    """Fill in what was left to the network and to each session."""
    return Asked(
        logo=logo.data(db),
        now=now,
        paper=paper or network.one(db).paper,
        selection=selection,
        hours=hours,
        language=language or Language.ENGLISH,
        own_language=language is None,
        zones=tuple(zones),
    )


def agendas(db: Db, *, out: Path, asked: Asked) -> Writing:
    """Print the sessions chosen; an agenda that does not fit a page and letters no font has are problems."""
    facts, walls, rows = network.one(db), series.member_zones(db), chosen(db, selection=asked.selection)
    if not asked.dry:
        ready(out / FOLDER)
    files: list[Path] = []
    problems: list[str] = []
    taken: set[str] = set()
    for number, detail in enumerate(in_batches(db, rows=rows)):
        yield Progress(number, len(rows), detail.row.title)
        try:
            printed = _print(detail, facts, walls, asked)
        except Refused as unfit:
            problems.append(str(unfit))
            continue
        if printed.missing:
            problems.append(sentence(quoted(detail.row.title), printed.missing))
        found = page_name(detail.row.title, detail.row.wall)
        path = out / FOLDER / unique(found, taken)
        files.append(path if asked.dry else write(path, printed.data))
    return Written(files=tuple(files), problems=tuple(problems))


def one(db: Db, *, session_id: int, asked: Asked) -> Printed:
    """Print one session."""
    return _print(programme.one(db, session_id=session_id), network.one(db), series.member_zones(db), asked)


def name(db: Db, *, session_id: int) -> str:
    """Name the file of one session's agenda."""
    row = programme.one(db, session_id=session_id).row
    return page_name(row.title, row.wall)


def page_name(title: str, wall: datetime) -> str:
    """Name an agenda's file as calendars name theirs."""
    return Path(file_name(title, wall)).with_suffix(".pdf").name


def _print(detail: SessionDetail, facts: NetworkRow, walls: Sequence[str], asked: Asked) -> Printed:
    if asked.own_language:
        asked = replace(asked, language=own_language(detail.row.language))
    shown = page(detail, network=facts, walls=walls, asked=asked)
    return build(replace(shown, logo=asked.imprint(facts).logo), asked.paper)
