"""Badges for all who are expected at the sessions chosen."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.printing.documents.badges import Badge, BadgeSheet, Nudge
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import Attending, attending, event_name, parts_of
from cqo_desktop.services.outgoing.forums import forum_rows


def badge_sheet(db: Db, asked: Asked) -> BadgeSheet:
    """Gather the badges, by family name."""
    facts, rows = network.one(db), forum_rows(db, asked)
    there = attending(db, session_ids=[row.id for row in rows])
    return BadgeSheet(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows), facts.name),
        badges=tuple(_badge(person, there) for person in there.everybody),
        stock=asked.labels.stock,
        nudge=Nudge(asked.labels.across, asked.labels.down),
        used=asked.labels.used,
    )


def _badge(person: PersonRow, there: Attending) -> Badge:
    given, family = parts_of(person)
    return Badge(
        given=given,
        family=family,
        role=person.role,
        organization=person.organization,
        here=there.here(person),
        language=person.language or None,
    )
