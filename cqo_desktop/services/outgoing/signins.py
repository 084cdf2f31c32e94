"""Sign-in sheets of the sessions chosen."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.printing.documents.signin import Signer, SignIn, SignIns
from cqo_desktop.printing.times import City
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import attending, event_name, parts_of
from cqo_desktop.services.outgoing.selecting import ahead


def sign_ins(db: Db, asked: Asked) -> SignIns:
    """Gather a sheet for each session, with all who are expected by family name."""
    facts, rows = network.one(db), ahead(db, selection=asked.selection, now=asked.now)
    there = attending(db, session_ids=[row.id for row in rows])
    return SignIns(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows), facts.name),
        sheets=tuple(
            SignIn(
                title=row.title,
                start=row.instant,
                home=City(zones.city(row.zone), row.zone),
                where=row.where,
                signers=tuple(_signer(person) for person in there.at(row.id)),
            )
            for row in rows
        ),
    )


def _signer(person: PersonRow) -> Signer:
    given, family = parts_of(person)
    name = f"{family}, {given}" if family else given
    return Signer(name=name, organization=person.organization, language=person.language or None)
