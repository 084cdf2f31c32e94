"""What a form of several parts saves in one step: a series with its template and reminders, a venue with its rooms."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.sentences import quoted
from cqo_desktop.services import agenda, editing, reminders, series, venues
from cqo_desktop.services.series import SeriesFields
from cqo_desktop.services.venues import VenueFields
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Venue

type Items = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room as a form has it; `id` is None where it is new."""

    id: int | None
    name: str
    seats: int | None


def add_series(db: Db, *, fields: SeriesFields, items: Items = (), plan: Collection[int] = ()) -> int:
    """Add a series with the agenda its sessions begin with and the plan of its reminders; return its id.

    Raises:
        Refused: a value is not usable.
    """
    made = series.add(db, **fields)
    if items:
        series.set_template(db, series_id=made, items=items)
    reminders.set_plan(db, series_id=made, minutes=plan)
    return made


def edit_series(
    db: Db,
    *,
    series_id: int,
    fields: SeriesFields,
    items: Items,
    plan: Collection[int] | None = None,
    was: Mapping[str, object] | None = None,
) -> None:
    """Change a series and, where they differ, the agenda its sessions begin with and the plan of its reminders.

    Raises:
        NotFound: it is gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    series.edit(db, series_id=series_id, was=was, **fields)
    if list(items) != agenda.template_of(db, series_id):
        series.set_template(db, series_id=series_id, items=items)
    if plan is not None:
        reminders.set_plan(db, series_id=series_id, minutes=plan)


def add_venue(db: Db, *, fields: VenueFields, rooms: Sequence[RoomLine] = ()) -> int:
    """Add a venue with its rooms; return its id.

    Raises:
        Refused: a value is not usable.
    """
    made = venues.add(db, **fields)
    for line in rooms:
        venues.add_room(db, venue_id=made, name=line.name, seats=line.seats)
    return made


def edit_venue(
    db: Db,
    *,
    venue_id: int,
    fields: VenueFields,
    rooms: Sequence[RoomLine],
    was: Mapping[str, object] | None = None,
) -> None:
    """Change a venue and bring its rooms to these, in this order; a room left out is deleted.

    Raises:
        NotFound: it is gone.
        Refused: a value is not usable.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Venue, venue_id, "venue")
    before = [RoomLine(room.id, room.name, room.seats) for room in venues.rooms(db) if room.venue_id == venue_id]
    if list(rooms) != before:
        entitle(db, f"Change the rooms of {quoted(fields.get('name') or row.name)}")
    venues.edit(db, venue_id=venue_id, was=was, **fields)
    if list(rooms) != before:
        _bring_rooms(db, venue_id, before, rooms)


def _bring_rooms(db: Db, venue_id: int, before: Sequence[RoomLine], rooms: Sequence[RoomLine]) -> None:
    known, kept = {line.id for line in before}, {line.id for line in rooms}
    for gone in known - kept:
        assert gone is not None
        venues.delete_room(db, room_id=gone)
    for place, line in enumerate(rooms):
        if line.id in known and line.id is not None:
            room_id = line.id
            venues.edit_room(db, room_id=room_id, name=line.name, seats=line.seats)
        else:
            room_id = venues.add_room(db, venue_id=venue_id, name=line.name, seats=line.seats)
        venues.move_room(db, room_id=room_id, to=place)
