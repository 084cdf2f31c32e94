"""Runs of show for the sessions chosen."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PartRow, SessionDetail
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.printing.documents.runofshow import Cue, Show, Shows
from cqo_desktop.printing.times import City
from cqo_desktop.services import network
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import event_name
from cqo_desktop.services.outgoing.selecting import ahead, in_batches

_ON_STAGE = (Role.SPEAKER, Role.PANELLIST, Role.FACILITATOR)


def runs_of_show(db: Db, asked: Asked) -> Shows:
    """Gather the run of each session that takes place."""
    facts = network.one(db)
    rows = ahead(db, selection=asked.selection, now=asked.now)
    return Shows(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows), facts.name),
        stamp=asked.now,
        shows=tuple(map(_show, in_batches(db, rows=rows))),
    )


def _show(detail: SessionDetail) -> Show:
    row = detail.row
    cues = tuple(
        Cue(
            minutes=item.minutes,
            title=item.title,
            note=item.note,
            speaking=_named(item.parts, *_ON_STAGE),
            hosts=_named(item.parts, Role.HOST),
            tech=_named(item.parts, Role.TECH),
        )
        for item in detail.items
    )
    whole = Cue(minutes=row.minutes, title=row.title, speaking=_named(detail.parts, *_ON_STAGE))
    return Show(
        title=row.title,
        start=row.instant,
        minutes=row.minutes,
        home=City(zones.city(row.zone), row.zone),
        where=detail.address or row.link,
        hosts=_named(detail.parts, Role.HOST),
        tech=_named(detail.parts, Role.TECH),
        cues=cues or (whole,),
        notes=detail.notes,
    )


def _named(parts: tuple[PartRow, ...], *roles: Role) -> tuple[str, ...]:
    return tuple(part.name for part in parts if part.role in roles)
