"""Venues and their rooms."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import RoomRow, VenueRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line, named
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Room, Venue

_WORDS = {
    "name": "name",
    "address": "address",
    "city": "city",
    "country": "country",
    "zone": "time zone",
    "seats": "seats",
}


class VenueFacts(TypedDict, total=False):
    """What a venue may have besides its name."""

    address: str
    city: str
    country: str
    zone: str


class VenueFields(VenueFacts, total=False):
    """What can be edited of a venue."""

    name: str


class RoomFields(TypedDict, total=False):
    """What can be edited of a room."""

    name: str
    seats: int | None


def add(db: Db, *, name: str, **fields: Unpack[VenueFacts]) -> int:
    """Add a venue and return its id."""
    row = Venue(**_venue({"name": name, **fields}))
    db.add(row)
    db.flush()
    entitle(db, f"Add the venue {quoted(row.name)}")
    return row.id


def edit(
    db: Db,
    *,
    venue_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[VenueFields],
) -> None:
    """Change facts of a venue."""
    row = editing.found(db, Venue, venue_id, "venue")
    editing.edit(db, row, name=row.name, fields=_venue(fields), words=_WORDS, was=was)


def _venue(fields: Mapping[str, object]) -> dict[str, object]:
    made: dict[str, object] = {field: clean_line(str(value)) for field, value in fields.items()}
    if "name" in made:
        made["name"] = named(str(made["name"]), "A venue")
    if made.get("zone"):
        made["zone"] = zones.zone(str(made["zone"])).key
    return made


def duplicate(db: Db, *, venue_id: int) -> int:
    """Add another venue like this one, rooms included, and return its id."""
    row = editing.found(db, Venue, venue_id, "venue")
    entitle(db, f"Duplicate the venue {quoted(row.name)}")
    made = editing.copied(row, name=f"{row.name} (copy)")
    db.add(made)
    db.flush()
    for room in _rooms(db, venue_id):
        db.add(editing.copied(room, venue_id=made.id))
    return made.id


def delete(db: Db, *, venue_id: int) -> None:
    """Delete a venue with its rooms; sessions held there stay, without a room."""
    row = editing.found(db, Venue, venue_id, "venue")
    entitle(db, f"Delete the venue {quoted(row.name)}")
    db.delete(row)


def add_room(db: Db, *, venue_id: int, name: str, seats: int | None = None) -> int:
    """Add a room behind the others and return its id."""
    venue = editing.found(db, Venue, venue_id, "venue")
    position = editing.next_position(db, Room.position, Room.venue_id == venue_id)
    row = Room(venue_id=venue_id, name=named(name, "A room"), seats=_seats(seats), position=position)
    db.add(row)
    db.flush()
    entitle(db, f"Add the room {quoted(row.name)} to {quoted(venue.name)}")
    return row.id


def edit_room(
    db: Db,
    *,
    room_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[RoomFields],
) -> None:
    """Change facts of a room."""
    row = editing.found(db, Room, room_id, "room")
    cleaned: dict[str, object] = dict(fields)
    if "name" in fields:
        cleaned["name"] = named(fields["name"], "A room")
    if "seats" in fields:
        cleaned["seats"] = _seats(fields["seats"])
    editing.edit(db, row, name=row.name, fields=cleaned, words=_WORDS, was=was)


def _seats(seats: int | None) -> int | None:
    if seats is not None and not 0 < seats <= 100_000:
        raise Refused(f"A room cannot have {seats} seats; give a number from 1 up, or none.")
    return seats


def move_room(db: Db, *, room_id: int, to: int) -> None:
    """Put a room at another place among its venue's rooms, 0 the first."""
    row = editing.found(db, Room, room_id, "room")
    editing.places([*editing.reorder(_rooms(db, row.venue_id), row, to)])
    entitle(db, f"Move the room {quoted(row.name)} to place {row.position + 1}")


def delete_room(db: Db, *, room_id: int) -> None:
    """Delete a room; sessions held there stay, without one."""
    row = editing.found(db, Room, room_id, "room")
    entitle(db, f"Delete the room {quoted(row.name)}")
    db.delete(row)


def _rooms(db: Db, venue_id: int) -> list[Room]:
    return list(db.scalars(select(Room).where(Room.venue_id == venue_id).order_by(Room.position, Room.id)))


def listed(db: Db) -> list[VenueRow]:
    """List the venues by name."""
    rows = db.scalars(select(Venue).order_by(func.lower(Venue.name)))
    return [
        VenueRow(
            id=row.id,
            name=row.name,
            address=row.address,
            city=row.city,
            country=row.country,
            zone=row.zone,
        )
        for row in rows
    ]


def rooms(db: Db) -> list[RoomRow]:
    """List every room, by venue and place."""
    query = (
        select(Room.id, Room.venue_id, Venue.name.label("venue"), Room.name, Room.seats, Room.position)
        .join(Venue, Room.venue_id == Venue.id)
        .order_by(func.lower(Venue.name), Room.position)
    )
    return [RoomRow(**row) for row in db.execute(query).mappings()]
