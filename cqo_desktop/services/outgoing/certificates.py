"""Certificates of what people attended; the coordinator says who did."""

from collections.abc import Collection
from decimal import Decimal

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import PersonRow, SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.printing.documents.certificate import Attended, Certificate, Certificates
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import attending, event_name
from cqo_desktop.services.outgoing.entries import named_in_full
from cqo_desktop.services.outgoing.selecting import chosen

_QUARTER = Decimal("0.25")


def certificates(
    db: Db,
    asked: Asked,
    *,
    person_ids: Collection[int] | None = None,
    credits_an_hour: Decimal | None = None,
    credit: str = "",
) -> Certificates:
    """Gather what is certified of those who attended, or of all who were expected, by family name.

    Only sessions that are over count; credits are given by the quarter, rounded down.
    """
    facts = network.one(db)
    rows = [row for row in chosen(db, selection=asked.selection) if row.end <= asked.now and _took_place(row)]
    there = attending(db, session_ids=[row.id for row in rows])
    made = []
    for person in there.everybody:
        attended = [row for row in rows if person.id in there.expected[row.id]]
        if person_ids is None or person.id in person_ids:
            made.append(_certificate(person, attended, credits_an_hour))
    return Certificates(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows), facts.name),
        certificates=tuple(made),
        signatories=((facts.organizer_name, facts.name),) if facts.organizer_name else (),
        credit=credit,
    )


def _took_place(row: SessionRow) -> bool:
    return row.status.takes_place and row.status not in {SessionStatus.HOLD, SessionStatus.DRAFT}


def _certificate(person: PersonRow, rows: list[SessionRow], credits_an_hour: Decimal | None) -> Certificate:
    earned = None
    if credits_an_hour is not None:
        earned = Decimal(sum(row.minutes for row in rows)) / 60 * credits_an_hour // _QUARTER * _QUARTER
    return Certificate(
        name=named_in_full(person.name, person.credentials),
        sessions=tuple(Attended(title=row.title, day=row.wall.date(), minutes=row.minutes) for row in rows),
        credits=earned,
        number=f"{rows[-1].wall.year}-{person.id:04}",
        language=person.language or None,
    )
