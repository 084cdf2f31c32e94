"""Documents as pages for the browser, each made of the very data that is printed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import NetworkRow, SessionDetail
from cqo_desktop.domain.written import Document, Writing, Written
from cqo_desktop.services import network, programme, series
from cqo_desktop.services.outgoing import agendas
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.badges import badge_sheet
from cqo_desktop.services.outgoing.booklets import booklet as gathered_booklet
from cqo_desktop.services.outgoing.certificates import certificates
from cqo_desktop.services.outgoing.doors import door_sheets
from cqo_desktop.services.outgoing.entries import own_language
from cqo_desktop.services.outgoing.evaluations import evaluations
from cqo_desktop.services.outgoing.fairness import hard_hours_page
from cqo_desktop.services.outgoing.flyers import flyers
from cqo_desktop.services.outgoing.folder import ready, unique, write
from cqo_desktop.services.outgoing.forums import day_grids
from cqo_desktop.services.outgoing.lists import people_list, programme_list
from cqo_desktop.services.outgoing.pages import page
from cqo_desktop.services.outgoing.personals import personal_schedules
from cqo_desktop.services.outgoing.selecting import chosen, in_batches
from cqo_desktop.services.outgoing.shows import runs_of_show
from cqo_desktop.services.outgoing.signins import sign_ins
from cqo_desktop.services.outgoing.tents import tent_cards
from cqo_desktop.services.outgoing.years import year_plan
from cqo_desktop.webpages.twins import (
    agenda,
    booklet,
    cards,
    certificate,
    daygrid,
    doors,
    evaluation,
    flyer,
    lists,
    personal,
    runofshow,
    signin,
    yearplanner,
)

type Make = Callable[[Db, Asked], bytes]


def _of[Data](gather: Callable[[Db, Asked], Data], twin: Callable[[Data], bytes]) -> Make:
    """Show what is gathered."""
    return lambda db, asked: twin(gather(db, asked))


TWINS: Mapping[Document, Make] = MappingProxyType(
    {
        Document.YEAR_PLANNER: _of(year_plan, yearplanner.twin),
        Document.DAY_GRID: _of(day_grids, daygrid.twin),
        Document.BOOKLET: _of(gathered_booklet, booklet.twin),
        Document.PROGRAMME: _of(programme_list, lists.twin),
        Document.PEOPLE: _of(people_list, lists.twin),
        Document.BADGES: _of(badge_sheet, cards.badges),
        Document.TENT_CARDS: _of(tent_cards, cards.tent_cards),
        Document.SIGN_IN: _of(sign_ins, signin.twin),
        Document.CERTIFICATES: lambda db, asked: certificate.twin(certificates(db, asked)),
        Document.DOOR_SHEETS: _of(door_sheets, doors.twin),
        Document.SCHEDULES: lambda db, asked: personal.twin(personal_schedules(db, asked)),
        Document.RUN_OF_SHOW: _of(runs_of_show, runofshow.twin),
        Document.FLYERS: _of(flyers, flyer.twin),
        Document.EVALUATION: _of(evaluations, evaluation.twin),
        Document.HARD_HOURS: _of(hard_hours_page, lists.twin),
    }
)
"""All but agendas, which are one a session, and the test sheet, which is for a printer alone."""


def webpages(db: Db, *, out: Path, wanted: Sequence[Document], asked: Asked) -> Writing:
    """Write a page for each document wanted; where there are several, what has nothing to show is told.

    Raises:
        PlannerError: the only one wanted cannot be shown.
    """
    if not asked.dry:
        ready(out)
    files: list[Path] = []
    notes: list[str] = []
    problems: list[str] = []
    for number, document in enumerate(wanted):
        yield Progress(number, len(wanted), document.value)
        try:
            if document is Document.AGENDAS:
                written = yield from _agendas(db, out=out, asked=asked)
                files += written.files
            elif make := TWINS.get(document):
                files.append(_write(out / f"{document.value}.html", make(db, asked), asked))
            elif len(wanted) == 1:
                notes.append("The test sheet is for a printer, so there is no page of it for the browser.")
        except NotFound as nothing:
            if len(wanted) == 1:
                raise
            notes.append(f"{document.value}: {nothing}")
        except Refused as unfit:
            if len(wanted) == 1:
                raise
            problems.append(f"{document.value}: {unfit}")
    return Written(files=tuple(files), notes=tuple(notes), problems=tuple(problems))


def beside(db: Db, *, on_paper: Writing, out: Path, wanted: Sequence[Document], asked: Asked) -> Writing:
    """Print first, then write the pages; what there is nothing of was told when it was to be printed.

    Raises:
        PlannerError: the only one wanted can be neither printed nor shown.
    """
    printed = yield from on_paper
    shown = yield from webpages(db, out=out, wanted=wanted, asked=asked)
    return Written(
        files=(*printed.files, *shown.files),
        notes=printed.notes if len(wanted) > 1 else (*printed.notes, *shown.notes),
        problems=tuple(dict.fromkeys((*printed.problems, *shown.problems))),
    )


def _write(path: Path, data: bytes, asked: Asked) -> Path:
    return path if asked.dry else write(path, data)


def _agendas(db: Db, *, out: Path, asked: Asked) -> Writing:
    """Write a page for each session chosen, named as its page on paper."""
    facts, walls, rows = network.one(db), series.member_zones(db), chosen(db, selection=asked.selection)
    folder = out / agendas.FOLDER
    if not asked.dry:
        ready(folder)
    files: list[Path] = []
    taken: set[str] = set()
    for number, detail in enumerate(in_batches(db, rows=rows)):
        yield Progress(number, len(rows), detail.row.title)
        name = Path(agendas.page_name(detail.row.title, detail.row.wall)).with_suffix(".html").name
        files.append(_write(folder / unique(name, taken), _agenda(detail, facts, walls, asked), asked))
    return Written(files=tuple(files))


def agenda_page(db: Db, *, session_id: int, asked: Asked) -> bytes:
    """Show one session.

    Raises:
        NotFound: the session is gone.
    """
    detail = programme.one(db, session_id=session_id)
    return _agenda(detail, network.one(db), series.member_zones(db), asked)


def _agenda(detail: SessionDetail, facts: NetworkRow, walls: Sequence[str], asked: Asked) -> bytes:
    if asked.own_language:
        asked = replace(asked, language=own_language(detail.row.language))
    shown = page(detail, network=facts, walls=walls, asked=asked)
    return agenda.twin(replace(shown, logo=asked.imprint(facts).logo))
