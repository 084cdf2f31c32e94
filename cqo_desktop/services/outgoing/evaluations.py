"""Evaluation forms of the sessions chosen."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.evaluation import Evaluation, Evaluations
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.times import City
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import event_name
from cqo_desktop.services.outgoing.selecting import ahead


def evaluations(db: Db, asked: Asked) -> Evaluations:
    """Gather a form for each session that takes place."""
    facts = network.one(db)
    rows = ahead(db, selection=asked.selection, now=asked.now)
    imprint = asked.imprint(facts)
    mail = facts.organizer_email
    return Evaluations(
        imprint=imprint,
        event=event_name((row.series for row in rows), facts.name),
        forms=tuple(
            Evaluation(
                title=row.title,
                start=row.instant,
                home=City(zones.city(row.zone), row.zone),
                who=joined(", ", row.speakers),
            )
            for row in rows
        ),
        back=Line(text=imprint.words.hand_in, link=f"mailto:{mail}", link_text=mail) if mail else None,
    )
