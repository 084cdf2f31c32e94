"""Rules about rooms: one session at a time, and a chair for everybody who is expected."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.forum.conflicts import Key, Rule
from cqo_desktop.domain.forum.people import Found
from cqo_desktop.domain.forum.timetable import Card, Facts, Timetable
from cqo_desktop.domain.sentences import quoted


@dataclass(frozen=True, slots=True)
class _Taken:
    card: Card
    room: int | None
    end: datetime

    def meets(self, other: "_Taken") -> bool:
        """Tell whether both want one room; what takes all rooms wants every one of them."""
        return self.room == other.room or (self.card.everywhere or other.card.everywhere)


def twice(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find rooms with two sessions at once, and sessions while something takes all rooms."""
    under_way: list[_Taken] = []
    for card, place in table.placed():
        under_way = [each for each in under_way if each.end > place.start]
        if place.room is None and not card.everywhere:
            continue
        now = _Taken(card, place.room, table.end(card.id))
        for other in under_way:
            if now.meets(other):
                key = Key(Rule.ROOM_TWICE, tuple(sorted((card.id, other.card.id))), place.room or other.room or 0)
                yield key, place.start, _said(now, other, facts, facts.told(place.start)), 1
        under_way.append(now)


def _said(one: _Taken, other: _Taken, facts: Facts, when: str) -> str:
    if one.room == other.room and one.room is not None:
        return f"{facts.room_name(one.room)} is booked twice, {when}"
    whole, beside = (one, other) if one.card.everywhere else (other, one)
    return f"{quoted(whole.card.title)} takes all rooms, and {quoted(beside.card.title)} runs beside it, {when}"


def too_small(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find rooms with fewer seats than people are expected."""
    for card, place in table.placed():
        space = facts.spaces.get(place.room or 0)
        if space is None or space.seats is None or card.expected is None or card.everywhere:
            continue
        if (standing := card.expected - space.seats) > 0:
            key = Key(Rule.TOO_SMALL, (card.id,), space.id)
            said = f"{space.name} has {space.seats:,} seats, and {card.expected:,} people are expected"
            yield key, place.start, said, standing
