"""The Forum's booklet: its sessions, and everybody who speaks in them."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.text import fold
from cqo_desktop.printing.documents.booklet import Booklet
from cqo_desktop.printing.documents.daygrid import DayGrids
from cqo_desktop.printing.documents.portraits import Portrait
from cqo_desktop.services import network, people
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import event_name
from cqo_desktop.services.outgoing.entries import caption, named_in_full
from cqo_desktop.services.outgoing.forums import forum_rows, grids_of
from cqo_desktop.services.outgoing.selecting import in_batches
from cqo_desktop.store.tables import Photo


def booklet(db: Db, asked: Asked) -> Booklet:
    """Gather it, in a fixed number of queries for every few hundred sessions."""
    facts = network.one(db)
    details = list(in_batches(db, rows=forum_rows(db, asked)))
    title = event_name((detail.row.series for detail in details), facts.name)
    grids = grids_of(db, asked, details, title)
    says = asked.says
    days = list(dict.fromkeys(grids.imprint.words.day(day.date) for day in (grids.days[0], grids.days[-1])))
    places = {", ".join(part for part in (detail.row.venue, detail.city) if part) for detail in details} - {"", title}
    return Booklet(
        grids=grids,
        dates=says.span.format(first=days[0], last=days[-1]) if len(days) > 1 else days[0],
        place=places.pop() if len(places) == 1 else "",
        people=tuple(_portraits(db, grids)),
        says=says,
    )


def _portraits(db: Db, grids: DayGrids) -> list[Portrait]:
    ids = {speaker.key for day in grids.days for entry in day.entries for speaker in entry.speakers}
    photos = dict(db.execute(select(Photo.person_id, Photo.data)).all()) if ids else {}
    rows = sorted((row for row in people.listed(db) if row.id in ids), key=_by_family)
    return [
        Portrait(
            key=row.id,
            name=named_in_full(row.name, row.credentials),
            sorted_name=", ".join(text for text in (row.family_name, row.given_name) if text) or row.name,
            caption=caption(row),
            bio=row.bio,
            photo=photos.get(row.id, b""),
            language=row.language or None,
        )
        for row in rows
    ]


def _by_family(row: PersonRow) -> tuple[str, str, int]:
    return fold(row.family_name or row.name), fold(row.given_name), row.id
