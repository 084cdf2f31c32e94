"""Files out: calendars, agendas, tables and schedules, each written whole or not at all.

Every export is a generator for a job: `with file.reading() as db: written = yield from exporting.ics(db, …)`.
Each leaves the composing and the heavy writers to a module of its own, imported only when it runs.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import USUAL_LABELS, Document, ExportKind, Hours, Labels, Lacking, Writing

if TYPE_CHECKING:
    from cqo_desktop.printing.documents.agenda import Printed
    from cqo_desktop.services.hard_hours import HardHours


def foreseen(db: Db, *, kind: ExportKind, out: Path, selection: Selection = EVERYTHING) -> tuple[Path, ...]:
    """Name the files an export would write; those that turn out to have nothing in them are left out then.

    Raises:
        NotFound: there is nothing to export.
    """
    from cqo_desktop.services.outgoing import foreseeing  # noqa: PLC0415 - loads the writers, which name their files

    return foreseeing.foreseen(db, kind=kind, selection=selection, out=out)


def ics(db: Db, *, out: Path, selection: Selection = EVERYTHING, now: datetime, hours: Hours | None = None) -> Writing:
    """Write `programme.ics`, `series/<name>.ics` and `sessions/<day>-<title>.ics`."""
    from cqo_desktop.services.outgoing.calendars import calendars  # noqa: PLC0415 - loads the calendar writer

    return calendars(db, out=out, selection=selection, now=now, hours=hours)


def subscription(db: Db, *, out: Path, now: datetime, hours: Hours | None = None) -> Writing:
    """Bring `programme.ics` and `series/<name>.ics` up to date in a folder that others subscribe to."""
    from cqo_desktop.services.outgoing import calendars  # noqa: PLC0415 - loads the calendar writer

    return calendars.subscription(db, out=out, now=now, hours=hours)


def session_ics(db: Db, *, session_id: int, out: Path, hours: Hours | None = None) -> Path:
    """Write one session's calendar file into a folder and give its path.

    Raises:
        NotFound: the session is gone.
    """
    from cqo_desktop.services.outgoing.calendars import session_calendar  # noqa: PLC0415 - loads the calendar writer

    return session_calendar(db, session_id=session_id, out=out, hours=hours)


def agendas(
    db: Db,
    *,
    out: Path,
    selection: Selection = EVERYTHING,
    now: datetime,
    paper: Paper | None = None,
    hours: Hours | None = None,
    language: Language | None = None,
    zones: Sequence[str] = (),
) -> Writing:
    """Write `agendas/<day>-<title>.pdf`, one page each, in the sessions' own languages unless one is given.

    Those that do not fit a page are problems.
    """
    from cqo_desktop.services.outgoing import agendas as printing  # noqa: PLC0415 - loads the printer

    asked = printing.asked(db, selection=selection, now=now, paper=paper, hours=hours, language=language, zones=zones)
    return printing.agendas(db, out=out, asked=asked)


def documents(
    db: Db,
    *,
    out: Path,
    wanted: Sequence[Document],
    selection: Selection = EVERYTHING,
    now: datetime,
    paper: Paper | None = None,
    hours: Hours | None = None,
    language: Language = Language.ENGLISH,
    zones: Sequence[str] = (),
    columns: Sequence[str] = (),
    labels: Labels = USUAL_LABELS,
    dry: bool = False,
    html: bool = False,
) -> Writing:
    """Write `<document>.pdf` for each wanted; of several, those that cannot be printed are told and left out.

    With `html` the same is written as `<document>.html` too, each one file for the browser.
    `dry` prints all the same and tells what is missing, but writes nothing.

    Raises:
        PlannerError: the only one wanted cannot be printed.
    """
    from cqo_desktop.services.outgoing import documents as printing  # noqa: PLC0415 - loads the printer

    asked = printing.asked(
        db,
        selection=selection,
        now=now,
        paper=paper,
        hours=hours,
        language=language,
        zones=zones,
        columns=columns,
        labels=labels,
        dry=dry,
    )
    on_paper = printing.documents(db, out=out, wanted=wanted, asked=asked)
    if not html:
        return on_paper
    from cqo_desktop.services.outgoing import webpages  # noqa: PLC0415 - with the printer, whose data it shows

    return webpages.beside(db, on_paper=on_paper, out=out, wanted=wanted, asked=asked)


def document_pdf(
    db: Db,
    *,
    document: Document,
    selection: Selection = EVERYTHING,
    now: datetime,
    paper: Paper | None = None,
    hours: Hours | None = None,
    language: Language = Language.ENGLISH,
    zones: Sequence[str] = (),
    columns: Sequence[str] = (),
    labels: Labels = USUAL_LABELS,
) -> "Printed":
    """Print a document for a preview; `missing` names the letters to be told of before it is written.

    Agendas are printed one by one, by `agenda_pdf`.

    Raises:
        PlannerError: it cannot be printed; the sentence says why.
    """
    from cqo_desktop.services.outgoing import documents as printing  # noqa: PLC0415 - loads the printer

    asked = printing.asked(
        db,
        selection=selection,
        now=now,
        paper=paper,
        hours=hours,
        language=language,
        zones=zones,
        columns=columns,
        labels=labels,
    )
    return printing.MAKES[document](db, asked)


def lacking(db: Db, *, letters: Sequence[str]) -> tuple[Lacking, ...]:
    """Tell whose texts have the letters that a document printed for a preview is missing."""
    from cqo_desktop.services.outgoing import lacking as found  # noqa: PLC0415 - with the others that print

    return found.lacking(db, letters=letters)


def agenda_pdf(
    db: Db,
    *,
    session_id: int,
    now: datetime,
    paper: Paper | None = None,
    hours: Hours | None = None,
    language: Language | None = None,
    zones: Sequence[str] = (),
) -> "Printed":
    """Print one session's agenda for a preview; paper, clock and words are the network's and its own unless given.

    Raises:
        NotFound: the session is gone.
        Refused: the agenda does not fit a page.
    """
    from cqo_desktop.services.outgoing import agendas as printing  # noqa: PLC0415 - loads the printer

    asked = printing.asked(db, now=now, paper=paper, hours=hours, language=language, zones=zones)
    return printing.one(db, session_id=session_id, asked=asked)


def agenda_name(db: Db, *, session_id: int) -> str:
    """Name the file of one session's agenda: `2026-10-22-human-factors.pdf`.

    Raises:
        NotFound: the session is gone.
    """
    from cqo_desktop.services.outgoing import agendas as printing  # noqa: PLC0415 - loads the printer

    return printing.name(db, session_id=session_id)


def save_page(*, path: Path, data: bytes) -> Path:
    """Write a page printed before, and the folders above it.

    Raises:
        Refused: it could not be written; what stood there before still does.
    """
    from cqo_desktop.services.outgoing import folder  # noqa: PLC0415 - with the others that write

    folder.ready(path.parent)
    return folder.write(path, data)


def messages(db: Db, *, messages: Sequence[MessageRow], out: Path, now: datetime) -> Writing:
    """Write the calendar part of each message, one file a person: `<kind>-<name>.ics`."""
    from cqo_desktop.services.outgoing.messages import message_files  # noqa: PLC0415 - loads the calendar writer

    return message_files(db, messages=messages, out=out, at=now)


def mails(db: Db, *, messages: Sequence[MessageRow], out: Path, now: datetime, hours: Hours | None = None) -> Writing:
    """Write each message as a draft that mail programs open ready to be sent: `<kind>-<name>.eml`."""
    from cqo_desktop.services.outgoing.mails import mail_files  # noqa: PLC0415 - loads the calendar writer

    return mail_files(db, messages=messages, out=out, at=now, hours=hours)


def csv(db: Db, *, out: Path, selection: Selection = EVERYTHING) -> Writing:
    """Write `sessions.csv` of the sessions chosen and `people.csv` of everybody."""
    from cqo_desktop.services.outgoing.tables import tables  # noqa: PLC0415 - loads the exchange formats

    return tables(db, out=out, selection=selection)


def people_csv(db: Db, *, path: Path, person_ids: Collection[int]) -> Path:
    """Write some people to a file, in the order of their names.

    Raises:
        Refused: it could not be written; what stood there before still does.
    """
    from cqo_desktop.services.outgoing.tables import people  # noqa: PLC0415 - loads the exchange formats

    return people(db, path=path, person_ids=person_ids)


def hard_hours_csv(*, path: Path, seen: "HardHours", by_member: bool = False) -> Path:
    """Write who took the hard hours of a year, a line for each region or for each member.

    Raises:
        Refused: it could not be written; what stood there before still does.
    """
    from cqo_desktop.services.outgoing.hardships import table_file  # noqa: PLC0415 - loads the exchange formats

    return table_file(path=path, seen=seen, by_member=by_member)


def schedule(db: Db, *, out: Path, selection: Selection = EVERYTHING, now: datetime) -> Writing:
    """Write `schedule.xml` and `schedule.json`."""
    from cqo_desktop.services.outgoing.schedules import schedules  # noqa: PLC0415 - loads the exchange formats

    return schedules(db, out=out, selection=selection, now=now)
