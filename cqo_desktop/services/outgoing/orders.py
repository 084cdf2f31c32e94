"""What the print centre orders: one document printed, or many written into a folder."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.orders import BatchProgress, Fate, Order, Outcome
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language
from cqo_desktop.domain.written import Document
from cqo_desktop.printing.documents import certificate, doors, personal
from cqo_desktop.printing.documents.certificate import Certificates
from cqo_desktop.printing.documents.doors import Doors
from cqo_desktop.printing.printed import Printed
from cqo_desktop.services import logo, network, venues
from cqo_desktop.services.outgoing import agendas, webpages
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.certificates import certificates
from cqo_desktop.services.outgoing.documents import MAKES
from cqo_desktop.services.outgoing.doors import door_sheets
from cqo_desktop.services.outgoing.folder import ready, unique, write
from cqo_desktop.services.outgoing.lacking import sentence, unread
from cqo_desktop.services.outgoing.personals import personal_schedules
from cqo_desktop.services.outgoing.selecting import chosen
from cqo_desktop.webpages.twins import certificate as certificate_twin
from cqo_desktop.webpages.twins import doors as doors_twin
from cqo_desktop.webpages.twins import personal as personal_twin


def printed(db: Db, *, order: Order, now: datetime) -> Printed:
    """Print what is ordered; of agendas, that of the first session.

    Raises:
        PlannerError: it cannot be printed; the sentence says why.
    """
    asked = _asked(db, order, now)
    match order.document:
        case Document.AGENDAS:
            return agendas.one(db, session_id=_first(db, order.selection), asked=asked)
        case Document.SCHEDULES:
            return personal.build(personal_schedules(db, asked, person_ids=_only(order)), asked.paper)
        case Document.CERTIFICATES:
            return certificate.build(_certificates(db, order, asked), asked.paper)
        case Document.DOOR_SHEETS if order.room_id is not None:
            return doors.build(_doors_of(db, order.room_id, asked), asked.paper)
        case _:
            return MAKES[order.document](db, asked)


def webpage(db: Db, *, order: Order, now: datetime) -> bytes:
    """Write what is ordered as a page for the browser, in one file; of agendas, that of the first session.

    Raises:
        PlannerError: there is nothing to show; the sentence says why.
    """
    asked = _asked(db, order, now)
    match order.document:
        case Document.AGENDAS:
            return webpages.agenda_page(db, session_id=_first(db, order.selection), asked=asked)
        case Document.SCHEDULES:
            return personal_twin.twin(personal_schedules(db, asked, person_ids=_only(order)))
        case Document.CERTIFICATES:
            return certificate_twin.twin(_certificates(db, order, asked))
        case Document.DOOR_SHEETS if order.room_id is not None:
            return doors_twin.twin(_doors_of(db, order.room_id, asked))
        case Document.BADGE_TEST:
            raise Refused("The test sheet is for a printer, so there is no page of it for the browser.")
        case _:
            return webpages.TWINS[order.document](db, asked)


def _certificates(db: Db, order: Order, asked: Asked) -> Certificates:
    return certificates(
        db,
        asked,
        person_ids=_only(order),
        credits_an_hour=order.credits.an_hour,
        credit=order.credits.word.strip(),
    )


def _doors_of(db: Db, room_id: int, asked: Asked) -> Doors:
    """Gather the sheets of one room.

    Raises:
        NotFound: nothing takes place there.
    """
    room = next(each for each in venues.rooms(db) if each.id == room_id)
    every = door_sheets(db, asked)
    own = tuple(each for each in every.doors if (each.room, each.venue) == (room.name, room.venue))
    if not own:
        raise NotFound(f"Nothing takes place in the room “{room.name}” then; choose another room or other days.")
    return replace(every, doors=own)


def _asked(db: Db, order: Order, now: datetime) -> Asked:
    return Asked(
        logo=logo.data(db),
        now=now,
        paper=order.paper or network.one(db).paper,
        selection=order.selection,
        hours=order.hours,
        language=order.language or Language.ENGLISH,
        own_language=order.language is None,
        zones=order.zones,
        columns=order.columns,
        labels=order.labels,
    )


def _only(order: Order) -> tuple[int, ...] | None:
    return None if order.person_id is None else (order.person_id,)


def _first(db: Db, selection: Selection) -> int:
    return selection.session_ids[0] if selection.session_ids else chosen(db, selection=selection)[0].id


def file_name(db: Db, *, order: Order) -> str:
    """Name the file of what is ordered: `booklet.pdf`, or an agenda by its day and title."""
    if order.document is Document.AGENDAS:
        return agendas.name(db, session_id=_first(db, order.selection))
    return f"{order.document.value}.pdf"


def batch(
    db: Db, *, orders: Sequence[Order], out: Path, now: datetime, with_pages: bool = False
) -> Generator[BatchProgress, None, tuple[Outcome, ...]]:
    """Write every document ordered into a folder; one that cannot be printed keeps no other from it.

    Raises:
        Refused: the folder cannot be written to.
    """
    folder = ready(out)
    taken: set[str] = set()
    made: list[Outcome] = []
    for number, order in enumerate(orders):
        yield BatchProgress(number, len(orders), "", tuple(made))
        try:
            done = printed(db, order=order, now=now)
            twin = webpage(db, order=order, now=now) if with_pages else b""
        except NotFound as nothing:
            made.append(Outcome(document=order.document, fate=Fate.EMPTY, remark=str(nothing)))
            continue
        except Refused as unfit:
            made.append(Outcome(document=order.document, fate=Fate.REFUSED, remark=str(unfit)))
            continue
        path = folder / unique(file_name(db, order=order), taken)
        files = [write(path, done.data), *([write(path.with_suffix(".html"), twin)] if with_pages else [])]
        made.append(
            Outcome(
                document=order.document,
                fate=Fate.WRITTEN,
                files=tuple(files),
                pages=done.pages,
                remark=_remark(path.name, done),
            )
        )
    yield BatchProgress(len(orders), len(orders), "", tuple(made))
    return tuple(made)


def _remark(name: str, done: Printed) -> str:
    """Say what is missing on the pages; letters first, since they are on every one."""
    if done.missing:
        return sentence(name, done.missing)
    return unread(name, done.unread) if done.unread else ""
