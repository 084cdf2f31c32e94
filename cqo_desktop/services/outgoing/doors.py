"""Door sheets for every room in which the sessions chosen take place."""

from collections import defaultdict
from datetime import date

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import RoomRow, SessionRow
from cqo_desktop.domain.selection import EVERYTHING
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.printing.documents.doors import Door, Doors, Talk
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.times import City
from cqo_desktop.services import network, venues
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import event_name
from cqo_desktop.services.outgoing.forums import forum_rows
from cqo_desktop.services.outgoing.selecting import chosen


def door_sheets(db: Db, asked: Asked) -> Doors:
    """Gather a sheet for each day and room, in the rooms' own order."""
    facts = network.one(db)
    rooms = venues.rooms(db)
    order = {room.id: place for place, room in enumerate(rooms)}
    known = {room.id: room for room in rooms}
    found: dict[tuple[date, int], list[SessionRow]] = defaultdict(list)
    rows = [row for row in chosen(db, selection=asked.selection) if row.status is not SessionStatus.IDEA]
    if asked.selection == EVERYTHING:
        forum = {row.series_id for row in forum_rows(db, asked)}
        rows = [row for row in rows if row.series_id in forum]
    for row in rows:
        if row.room_id is not None:
            found[row.wall.date(), row.room_id].append(row)
    return Doors(
        imprint=asked.imprint(facts),
        event=event_name((row.series for row in rows if row.room_id is not None), facts.name),
        doors=tuple(
            _door(known[room_id], day, found[day, room_id])
            for day, room_id in sorted(found, key=lambda each: (each[0], order[each[1]]))
        ),
    )


def _door(room: RoomRow, day: date, rows: list[SessionRow]) -> Door:
    return Door(
        room=room.name,
        venue=room.venue,
        day=day,
        home=City(zones.city(rows[0].zone), rows[0].zone),
        talks=tuple(
            Talk(
                start=row.instant,
                minutes=row.minutes,
                title=row.title,
                who=joined(", ", row.speakers),
                called_off=row.status is SessionStatus.CALLED_OFF,
            )
            for row in rows
        ),
    )
