"""Tent cards for those who sit in front."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.printing.documents.tents import TentCard, TentCards
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import attending, event_name
from cqo_desktop.services.outgoing.forums import forum_rows


def tent_cards(db: Db, asked: Asked) -> TentCards:
    """Gather the cards of all who have a part, by family name."""
    facts, rows = network.one(db), forum_rows(db, asked)
    there = attending(db, session_ids=[row.id for row in rows])
    taking_part = there.sorted({person for roles in there.roles.values() for person in roles})
    return TentCards(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows), facts.name),
        cards=tuple(
            TentCard(name=person.name, organization=person.organization, language=person.language or None)
            for person in taking_part
        ),
    )
