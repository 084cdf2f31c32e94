"""The documents there are, and how each is made; a file each, but for agendas, which are one a session."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import Document, Hours, Labels, Writing, Written
from cqo_desktop.printing.documents import (
    badges,
    booklet,
    certificate,
    daygrid,
    doors,
    evaluation,
    flyer,
    lists,
    personal,
    runofshow,
    signin,
    tents,
    yearplanner,
)
from cqo_desktop.printing.printed import Printed
from cqo_desktop.services import logo, network
from cqo_desktop.services.outgoing.agendas import agendas
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.badges import badge_sheet
from cqo_desktop.services.outgoing.booklets import booklet as gathered_booklet
from cqo_desktop.services.outgoing.certificates import certificates
from cqo_desktop.services.outgoing.doors import door_sheets
from cqo_desktop.services.outgoing.evaluations import evaluations
from cqo_desktop.services.outgoing.fairness import hard_hours_page
from cqo_desktop.services.outgoing.flyers import flyers
from cqo_desktop.services.outgoing.folder import ready, write
from cqo_desktop.services.outgoing.forums import day_grids
from cqo_desktop.services.outgoing.lacking import lacking, sentence, unread
from cqo_desktop.services.outgoing.lists import people_list, programme_list
from cqo_desktop.services.outgoing.personals import personal_schedules
from cqo_desktop.services.outgoing.shows import runs_of_show
from cqo_desktop.services.outgoing.signins import sign_ins
from cqo_desktop.services.outgoing.tents import tent_cards
from cqo_desktop.services.outgoing.years import year_plan

type Make = Callable[[Db, Asked], Printed]


def _of[Data](gather: Callable[[Db, Asked], Data], build: Callable[[Data, Paper], Printed]) -> Make:
    """Print what is gathered."""
    return lambda db, asked: build(gather(db, asked), asked.paper)


MAKES: Mapping[Document, Make] = MappingProxyType(
    {
        Document.YEAR_PLANNER: _of(year_plan, yearplanner.build),
        Document.DAY_GRID: _of(day_grids, daygrid.build),
        Document.BOOKLET: lambda db, asked: booklet.build(gathered_booklet(db, asked), asked.paper),
        Document.PROGRAMME: _of(programme_list, lists.build),
        Document.PEOPLE: _of(people_list, lists.build),
        Document.BADGES: _of(badge_sheet, badges.build),
        Document.TENT_CARDS: _of(tent_cards, tents.build),
        Document.SIGN_IN: _of(sign_ins, signin.build),
        Document.CERTIFICATES: _of(certificates, certificate.build),
        Document.DOOR_SHEETS: _of(door_sheets, doors.build),
        Document.SCHEDULES: _of(personal_schedules, personal.build),
        Document.RUN_OF_SHOW: _of(runs_of_show, runofshow.build),
        Document.FLYERS: _of(flyers, flyer.build),
        Document.EVALUATION: _of(evaluations, evaluation.build),
        Document.HARD_HOURS: _of(hard_hours_page, lists.build),
        Document.BADGE_TEST: _of(badge_sheet, badges.trial),
    }
)


def asked(
    db: Db,
    *,
    selection: Selection,
    now: datetime,
    paper: Paper | None,
    hours: Hours | None,
    language: Language,
    zones: Sequence[str],
    columns: Sequence[str],
    labels: Labels,
    dry: bool = False,
) -> Asked:
    """Fill in what was left to the network."""
    return Asked(
        logo=logo.data(db),
        now=now,
        paper=paper or network.one(db).paper,
        selection=selection,
        hours=hours,
        language=language,
        zones=tuple(zones),
        columns=tuple(columns),
        labels=labels,
        dry=dry,
    )


def documents(db: Db, *, out: Path, wanted: Sequence[Document], asked: Asked) -> Writing:
    """Print documents into a folder; where there are several, one that cannot be printed is told and left out.

    Raises:
        PlannerError: the only one wanted cannot be printed.
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
                written = yield from agendas(db, out=out, asked=asked)
                files += written.files
                problems += written.problems
                continue
            printed = MAKES[document](db, asked)
        except NotFound as nothing:
            if len(wanted) == 1:
                raise
            notes.append(f"{document.value}: {nothing}")
            continue
        except Refused as unfit:
            if len(wanted) == 1:
                raise
            problems.append(f"{document.value}: {unfit}")
            continue
        path = out / f"{document.value}.pdf"
        if printed.missing:
            problems.append(sentence(path.name, printed.missing, lacking(db, letters=printed.missing)))
        if printed.unread:
            problems.append(unread(path.name, printed.unread))
        files.append(path if asked.dry else write(path, printed.data))
    return Written(files=tuple(files), notes=tuple(notes), problems=tuple(problems))
