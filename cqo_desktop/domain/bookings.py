"""People and rooms that are booked twice."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum

from cqo_desktop.domain import hours, zones
from cqo_desktop.domain.planned import Engaged, Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.domain.spans import Busy, Overlap, overlaps


class Resource(StrEnum):
    """What can be in one place only."""

    PERSON = "person"
    ROOM = "room"


type Booking = tuple[Resource, int]


def bookings(planned: Planned) -> Iterator[Busy[Booking]]:
    """Give what a session keeps busy: its room and its people, those of an agenda item for that item alone."""
    row = planned.row
    if row.room_id is not None:
        yield Busy(row.id, row.instant, row.end, ((Resource.ROOM, row.room_id),))
    for each in planned.people:
        yield Busy(row.id, each.start, each.end, ((Resource.PERSON, each.person_id),))


def double_bookings(all_planned: Sequence[Planned], *, now: datetime) -> Iterator[Problem]:
    """Find people in two sessions at once and rooms with two sessions in them."""
    ahead = {each.row.id: each for each in all_planned if each.is_ahead(now)}
    people = {person.person_id: person for each in ahead.values() for person in each.people}
    told = set()
    for overlap in overlaps(busy for each in ahead.values() for busy in bookings(each)):
        # Somebody with parts in several items of one session meets another session only once.
        pair = (overlap.resource, frozenset((overlap.first, overlap.second)))
        if pair not in told:
            told.add(pair)
            yield _told(overlap, ahead[overlap.first], ahead[overlap.second], people)


def _told(
    overlap: Overlap[Booking],
    first: Planned,
    second: Planned,
    people: dict[int, Engaged],
) -> Problem:
    kind, found = overlap.resource
    wall = overlap.start.astimezone(zones.zone(first.row.zone))
    when = hours.weekday_hour(wall)
    both = listed([quoted(each.row.title) for each in (first, second)])
    is_person = kind is Resource.PERSON
    return Problem(
        kind=Kind.PERSON_TWICE if is_person else Kind.ROOM_TWICE,
        severity=Severity.PROBLEM,
        day=wall.date(),
        finding=f"{people[found].name} is in two sessions at once, {when}"
        if is_person
        else f"{first.row.room} is booked twice, {when}",
        about=f"{both}, {hours.full_day(wall)}",
        repair="Move one",
        session_ids=(first.row.id, second.row.id),
        person_id=found if is_person else None,
        room_id=None if is_person else found,
    )
