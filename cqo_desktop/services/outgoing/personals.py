"""Personal schedules: the sessions chosen, as each person goes to them."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PersonRow, SessionRow
from cqo_desktop.printing.documents.personal import Mine, Personal, Personals
from cqo_desktop.printing.phrases import Phrases
from cqo_desktop.printing.times import City
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import Attending, attending, event_name
from cqo_desktop.services.outgoing.forums import forum_rows


def personal_schedules(
    db: Db,
    asked: Asked,
    *,
    person_ids: Collection[int] | None = None,
) -> Personals:
    """Gather the schedules of some people, or of all who are expected, by family name."""
    facts = network.one(db)
    rows = [row for row in forum_rows(db, asked) if row.status.takes_place]
    there = attending(db, session_ids=[row.id for row in rows])
    own = asked.imprint(facts)
    return Personals(
        imprint=own,
        event=event_name((row.series for row in rows), facts.name),
        people=tuple(
            _personal(person, [row for row in rows if person.id in there.expected[row.id]], there, own.words)
            for person in there.everybody
            if person_ids is None or person.id in person_ids
        ),
    )


def _personal(person: PersonRow, rows: Sequence[SessionRow], there: Attending, words: Phrases) -> Personal:
    """Show the wall of the sessions, and the person's own where they join from elsewhere."""
    ((home, _),) = Counter(row.zone for row in rows).most_common(1)
    walls = [home]
    if person.zone and any(not row.in_person and _apart(row.instant, home, person.zone) for row in rows):
        walls.append(person.zone)
    return Personal(
        name=person.name,
        cities=tuple(City(zones.city(zone), zone) for zone in walls),
        sessions=tuple(
            Mine(
                start=row.instant,
                minutes=row.minutes,
                title=row.title,
                part=" · ".join(words.said(role) for role in there.parts(row.id, person.id)),
                where=row.where,
                link=row.link,
            )
            for row in rows
        ),
        language=person.language or None,
    )


def _apart(instant: datetime, one: str, other: str) -> bool:
    """Tell whether clocks differ at a moment."""
    return instant.astimezone(zones.zone(one)).utcoffset() != instant.astimezone(zones.zone(other)).utcoffset()
