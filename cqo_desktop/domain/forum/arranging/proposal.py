"""What an arrangement would change, and why: read before anything is moved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.domain.forum.arranging.frame import Frame
from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import Conflict, Key, Rule, Strictness
from cqo_desktop.domain.forum.people import is_within
from cqo_desktop.domain.forum.timetable import Card, Facts, Place, Timetable, stays
from cqo_desktop.domain.sentences import counted, quoted


@dataclass(frozen=True, slots=True)
class Change:
    """One card that would lie elsewhere."""

    card: int
    before: Place | None
    after: Place
    reason: str
    """Why, such as 'Hall is booked twice, 10:30 a.m. Monday'; told after what is mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A timetable to be taken or left, as one step."""

    changes: tuple[Change, ...]
    """By their new start."""
    gone: tuple[Conflict, ...]
    come: tuple[Conflict, ...]
    blocking: int
    """Conflicts that block and are open, afterwards."""
    missed_before: int
    missed: int
    """Wishes that cannot be."""
    waiting: tuple[int, ...]
    """Cards that have no place afterwards."""

    @property
    def places(self) -> dict[int, Place]:
        """Give where the cards would lie that move."""
        return {each.card: each.after for each in self.changes}


def proposal(
    table: Timetable,
    places: Mapping[int, Place],
    facts: Facts,
    strictness: Mapping[Rule, Strictness],
    accepted: Mapping[Key, str],
) -> Proposal:
    """Compare a timetable with the one that was found."""
    after = table.moved(dict(places))
    now = conflicts(table, facts, strictness, accepted)
    then = conflicts(after, facts, strictness, accepted)
    kept, known = {each.key for each in then}, {each.key for each in now}
    gone = tuple(each for each in now if each.key not in kept)
    moved = {card: place for card, place in places.items() if table.places.get(card) != place}
    changes = [
        Change(card, table.places.get(card), place, _reason(card, table, after, gone, facts, moved))
        for card, place in moved.items()
    ]
    return Proposal(
        changes=tuple(sorted(changes, key=lambda change: (change.after.start, change.card))),
        gone=gone,
        come=tuple(each for each in then if each.key not in known),
        blocking=sum(each.is_open and each.strictness is Strictness.BLOCK for each in then),
        missed_before=missed(table, facts.wants.people.values()),
        missed=missed(after, facts.wants.people.values()),
        waiting=tuple(card.id for card in after.waiting()),
    )


def missed(table: Timetable, wishes: Iterable[frozenset[int]]) -> int:
    """Count the sessions that people want and cannot attend, because they run while another they want does."""
    return sum(_left_out(table, [card for card in each if card in table.places]) for each in wishes)


def _left_out(table: Timetable, cards: Sequence[int]) -> int:
    attended, free_from = 0, None
    for end, start in sorted((table.end(card), table.places[card].start) for card in cards):
        if free_from is None or start >= free_from:
            attended, free_from = attended + 1, end
    return len(cards) - attended


def _reason(
    card: int,
    table: Timetable,
    after: Timetable,
    gone: Sequence[Conflict],
    facts: Facts,
    moved: Mapping[int, Place],
) -> str:
    mended = [each for each in gone if card in each.key.cards]
    if mended:
        return mended[0].finding
    if card not in table.places:
        return "It had no place yet"
    guest = next((other for other in moved if other != card and _takes_place_of(other, card, table, after)), None)
    if guest is not None:
        return f"It makes room for {quoted(table.cards[guest].title)}"
    wishes = [each for each in facts.wants.people.values() if card in each]
    back = after.moved({card: table.places[card]})
    fewer = missed(back, wishes) - missed(after, wishes)
    if fewer > 0:
        return f"{counted(fewer, 'wish', 'wishes')} more can come true"
    return "It goes with what moves beside it"


def _takes_place_of(guest: int, card: int, table: Timetable, after: Timetable) -> bool:
    mine, theirs = table.places[card], after.places[guest]
    end = mine.start + timedelta(minutes=table.cards[card].minutes)
    return mine.room == theirs.room and mine.start < after.end(guest) and theirs.start < end


def why_waiting(card: Card, frame: Frame, facts: Facts) -> str:
    """Say why a card lies nowhere: the days, its people or the rooms do not allow it, or all is taken."""
    length = timedelta(minutes=card.minutes)
    starts = [start for day in frame.days for start in day.starts if start + length <= day.end]
    if not starts:
        return f"{quoted(card.title)} lasts longer than any day; make it shorter, or a day longer"
    if not any(_are_there(card, start, facts) for start in starts):
        return f"The people of {quoted(card.title)} are at no time there together"
    seats = [facts.spaces[room].seats for room in frame.rooms]
    if card.expected is not None and all(each is not None and each < card.expected for each in seats):
        return f"{quoted(card.title)} expects {card.expected:,} people, more than any room seats"
    return f"Every place that suits {quoted(card.title)} is taken; add a room or hours, or unlock a session"


def _are_there(card: Card, start: datetime, facts: Facts) -> bool:
    return all(
        stay.person not in facts.present or is_within(stay, facts.present[stay.person])
        for stay in stays(card, Place(start, None))
    )
