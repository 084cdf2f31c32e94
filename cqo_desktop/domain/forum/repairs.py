"""The smallest move that mends a conflict and breaks nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.forum.conflicts import Conflict, Strictness
from cqo_desktop.domain.forum.live import Live
from cqo_desktop.domain.forum.timetable import Card, Facts, Place
from cqo_desktop.domain.nights import counted_day
from cqo_desktop.domain.sentences import quoted


@dataclass(frozen=True, slots=True)
class Repair:
    """Moves that mend a conflict, as a verb says them."""

    moves: Mapping[int, Place]
    title: str
    """Such as 'Move “Fatigue” to Boardroom'."""


def best(conflict: Conflict, live: Live) -> Repair | None:
    """Find the smallest move of one of its cards that mends a conflict; None where no single move or swap does.

    A move within the hour comes before another hour, and no move may break more than was broken.
    """
    for moves in _moves(conflict, live):
        if _mends(conflict, moves, live):
            return Repair(moves, _title(moves, live))
    return None


def _mends(conflict: Conflict, moves: Mapping[int, Place], live: Live) -> bool:
    gone, come = live.difference(moves)
    return any(each.key == conflict.key for each in gone) and _weight(come) < _weight(gone)


def _weight(found: list[Conflict]) -> tuple[int, int]:
    still = [each for each in found if each.is_open]
    blocking = sum(each.strictness is Strictness.BLOCK for each in still)
    return blocking, sum(each.people for each in still if each.strictness is Strictness.WARN)


def _moves(conflict: Conflict, live: Live) -> Iterator[Mapping[int, Place]]:
    table, facts = live.table, live.facts
    cards = [table.cards[each] for each in conflict.key.cards]
    movable = sorted(
        (each for each in cards if not each.fixed), key=lambda card: (card.everywhere, card.minutes, card.id)
    )
    for card in movable:
        yield from _elsewhere(card, live)
    for card in movable:
        yield from _exchanges(card, live)
    for card in movable:
        place = table.places[card.id]
        for start in _starts(card, place, live):
            rooms = [place.room, *(room for room in facts.spaces if room != place.room)]
            yield from ({card.id: Place(start, room)} for room in rooms if _fits(card, room, facts))


def _elsewhere(card: Card, live: Live) -> Iterator[Mapping[int, Place]]:
    place = live.table.places[card.id]
    for room in live.facts.spaces:
        if room != place.room and _fits(card, room, live.facts):
            yield {card.id: Place(place.start, room)}


def _exchanges(card: Card, live: Live) -> Iterator[Mapping[int, Place]]:
    """Let it change rooms with what runs at the very same time."""
    place = live.table.places[card.id]
    for other, beside in live.table.placed():
        alike = beside.start == place.start and other.minutes == card.minutes and beside.room != place.room
        if alike and not other.fixed and not other.everywhere and None not in (beside.room, place.room):
            yield {card.id: beside, other.id: place}


def _starts(card: Card, place: Place, live: Live) -> Iterator[datetime]:
    """Give the other starts of its day that something begins or ends at, the nearest first."""
    table, zone = live.table, live.facts.zone
    day = _day(place.start, zone)
    found = {each.start for _, each in table.placed() if _day(each.start, zone) == day}
    if not found:
        return
    last = max(table.end(other.id) for other, each in table.placed() if _day(each.start, zone) == day)
    found |= {table.end(other.id) for other, each in table.placed() if _day(each.start, zone) == day}
    length = timedelta(minutes=card.minutes)
    near = sorted(found - {place.start}, key=lambda start: (abs(start - place.start), start))
    yield from (start for start in near if start + length <= last)


def _day(instant: datetime, zone: str) -> date:
    return counted_day(instant.astimezone(zones.zone(zone)))


def _fits(card: Card, room: int | None, facts: Facts) -> bool:
    seats = facts.spaces[room].seats if room is not None and room in facts.spaces else None
    return seats is None or card.expected is None or card.expected <= seats


def _title(moves: Mapping[int, Place], live: Live) -> str:
    cards = [live.table.cards[card] for card in moves]
    if len(cards) > 1:
        one, two = cards
        return f"Let {quoted(one.title)} and {quoted(two.title)} change rooms"
    ((card, place),) = zip(cards, moves.values(), strict=True)
    before = live.table.places[card.id]
    when, room = live.facts.told(place.start), live.facts.room_name(place.room)
    if place.start == before.start:
        return f"Move {quoted(card.title)} to {room}"
    if place.room == before.room:
        return f"Move {quoted(card.title)} to {when}"
    return f"Move {quoted(card.title)} to {when}, {room}"
