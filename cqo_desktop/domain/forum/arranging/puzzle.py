"""Cards, places and rules as whole numbers, so that a search can try many thousand moves a second."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations

from cqo_desktop.domain.forum.arranging.frame import Frame
from cqo_desktop.domain.forum.conflicts import Rule, Strictness
from cqo_desktop.domain.forum.people import is_within
from cqo_desktop.domain.forum.timetable import Card, Facts, Place, Timetable, stays

HARD = 10_000
"""What one broken rule that blocks costs: more than all wishes together."""
WAITING = 1_000
"""What a card costs that has no place."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)

type Spot = tuple[int, int, int]
"""Start and end in minutes since 1970, and the room's number; -1 where there is none."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much the coordinator minds a soft rule, for each person or pair it concerns; 0 is not at all."""

    wishes: int = 1
    same_track: int = 8
    too_small: int = 2
    too_far: int = 4
    no_pause: int = 0
    change: int = 2
    """For each card that lies elsewhere than before."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What two cards must or should not do to each other."""

    people: tuple[tuple[int, int, int, int], ...] = ()
    """Stretches of the first and of the second in which one person is needed, in minutes after the starts."""
    clash: int = 0
    """What it costs if they run side by side."""
    order: int = 0
    """1 if the first must have ended when the second begins, -1 the other way round."""


@dataclass(frozen=True, slots=True)
class Puzzle:
    """All a search needs to know."""

    ids: tuple[int, ...]
    minutes: tuple[int, ...]
    everywhere: tuple[bool, ...]
    spots: tuple[tuple[Spot, ...], ...]
    """Where each card may lie; a card that is fixed has one spot, or none if it waits."""
    harm: tuple[Mapping[Spot, int], ...]
    """What each of these spots costs by itself."""
    before: tuple[Spot | None, ...]
    """Where each card lies now."""
    beside: tuple[Mapping[int, Pair], ...]
    """For each card the cards it has something to do with."""
    wishes: tuple[tuple[tuple[int, ...], int], ...]
    """The cards somebody wants, and how many want exactly these."""
    wished_by: tuple[tuple[int, ...], ...]
    """For each card the wishes it is in."""
    walks: Mapping[tuple[int, int], int]
    rules: frozenset[Rule]
    """The rules that block."""
    weights: Weights

    def place(self, spot: Spot) -> Place:
        """Write a spot as a place again."""
        return Place(_EPOCH + spot[0] * _MINUTE, None if spot[2] < 0 else spot[2])


def puzzle(
    table: Timetable,
    facts: Facts,
    frame: Frame,
    strictness: Mapping[Rule, Strictness],
    weights: Weights,
    *,
    movable: frozenset[int] | None = None,
) -> Puzzle:
    """Write a timetable as a puzzle.

    Only cards that are movable may lie elsewhere, and never those that are fixed, take all rooms or lie in none.
    """
    ids = tuple(sorted(table.cards))
    number = {card: each for each, card in enumerate(ids)}
    before = tuple(_spot(table, card) for card in ids)
    free = [_is_free(table.cards[card], at, movable) for card, at in zip(ids, before, strict=True)]
    spots = tuple(
        tuple(_spots(table.cards[card], facts, frame, strictness)) if may else ((at,) if at else ())
        for card, may, at in zip(ids, free, before, strict=True)
    )
    wishes = _wishes(facts, number, strictness)
    wished_by: list[list[int]] = [[] for _ in ids]
    for each, (wanted, _) in enumerate(wishes):
        for card in wanted:
            wished_by[card].append(each)
    return Puzzle(
        ids=ids,
        minutes=tuple(table.cards[card].minutes for card in ids),
        everywhere=tuple(table.cards[card].everywhere for card in ids),
        spots=spots,
        harm=tuple(
            {spot: _harm(table.cards[card], spot, facts, strictness, weights) for spot in found}
            for card, found in zip(ids, spots, strict=True)
        ),
        before=before,
        beside=_beside(table, facts, ids, strictness, weights),
        wishes=wishes,
        wished_by=tuple(map(tuple, wished_by)),
        walks={pair: minutes for rooms, minutes in facts.walks.items() for pair in _both_ways(rooms)},
        rules=frozenset(rule for rule, meant in strictness.items() if meant is Strictness.BLOCK),
        weights=weights,
    )


def _is_free(card: Card, at: Spot | None, movable: frozenset[int] | None) -> bool:
    # What is held in no room, such as a lunch, was put there by hand.
    is_held = card.fixed or card.everywhere or (at is not None and at[2] < 0)
    return not is_held and (movable is None or card.id in movable)


def _both_ways(rooms: frozenset[int]) -> Iterator[tuple[int, int]]:
    one, two = sorted(rooms)
    yield from ((one, two), (two, one))


def _minute(instant: datetime) -> int:
    return (instant - _EPOCH) // _MINUTE


def _spot(table: Timetable, card: int) -> Spot | None:
    place = table.places.get(card)
    if place is None:
        return None
    start = _minute(place.start)
    return start, start + table.cards[card].minutes, -1 if place.room is None else place.room


def _spots(card: Card, facts: Facts, frame: Frame, strictness: Mapping[Rule, Strictness]) -> Iterator[Spot]:
    """Give the spots at which no rule about the card alone blocks."""
    length = timedelta(minutes=card.minutes)
    seated = strictness[Rule.TOO_SMALL] is Strictness.BLOCK
    rooms = [room for room in frame.rooms if not seated or not _standing(card, room, facts)]
    for day in frame.days:
        for start in day.starts:
            if start + length <= day.end and _are_there(card, start, facts, strictness):
                begin = _minute(start)
                yield from ((begin, begin + card.minutes, room) for room in rooms)


def _are_there(card: Card, start: datetime, facts: Facts, strictness: Mapping[Rule, Strictness]) -> bool:
    if strictness[Rule.NOT_THERE] is not Strictness.BLOCK:
        return True
    return all(
        stay.person not in facts.present or is_within(stay, facts.present[stay.person])
        for stay in stays(card, Place(start, None))
    )


def _standing(card: Card, room: int, facts: Facts) -> int:
    seats = facts.spaces[room].seats if room in facts.spaces else None
    return 0 if seats is None or card.expected is None else max(card.expected - seats, 0)


def _harm(card: Card, spot: Spot, facts: Facts, strictness: Mapping[Rule, Strictness], weights: Weights) -> int:
    small = strictness[Rule.TOO_SMALL] is Strictness.WARN
    return weights.too_small * _standing(card, spot[2], facts) if small and spot[2] >= 0 else 0


def _wishes(
    facts: Facts, number: Mapping[int, int], strictness: Mapping[Rule, Strictness]
) -> tuple[tuple[tuple[int, ...], int], ...]:
    """Count alike wishes together; who wants one session misses nothing."""
    if strictness[Rule.WANTED_BOTH] is Strictness.OFF:
        return ()
    found: dict[tuple[int, ...], int] = defaultdict(int)
    for wanted in facts.wants.people.values():
        cards = tuple(sorted(number[card] for card in wanted if card in number))
        if len(cards) > 1:
            found[cards] += 1
    return tuple(sorted(found.items()))


def _beside(
    table: Timetable, facts: Facts, ids: Sequence[int], strictness: Mapping[Rule, Strictness], weights: Weights
) -> tuple[Mapping[int, Pair], ...]:
    cost = {Strictness.BLOCK: HARD, Strictness.OFF: 0}
    apart = {frozenset(pair) for pair in facts.apart}
    after = set(facts.after) if strictness[Rule.WRONG_ORDER] is not Strictness.OFF else set()
    kept_apart = cost.get(strictness[Rule.SIDE_BY_SIDE], weights.same_track)
    one_track = cost.get(strictness[Rule.SAME_TRACK], weights.same_track)
    found: list[dict[int, Pair]] = [{} for _ in ids]
    for (one, first), (two, second) in combinations(enumerate(table.cards[card] for card in ids), 2):
        people = tuple(_shared(first, second))
        clash = kept_apart if frozenset((first.id, second.id)) in apart else 0
        clash += one_track if first.track and first.track == second.track else 0
        order = ((first.id, second.id) in after) - ((second.id, first.id) in after)
        if people or clash or order:
            found[one][two] = Pair(people, clash, order)
            found[two][one] = Pair(tuple((c, d, a, b) for a, b, c, d in people), clash, -order)
    return tuple(found)


def _shared(first: Card, second: Card) -> Iterator[tuple[int, int, int, int]]:
    for one in first.needs:
        for two in second.needs:
            if one.person == two.person:
                yield one.first, one.last, two.first, two.last
