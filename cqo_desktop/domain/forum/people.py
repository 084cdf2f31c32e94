"""Rules about people: nobody is in two places, in a room before arriving, or out of breath."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from cqo_desktop.domain.forum.conflicts import PAUSE, Key, Rule
from cqo_desktop.domain.forum.timetable import Facts, Stay, Timetable, stays
from cqo_desktop.domain.sentences import counted, quoted

type Found = tuple[Key, datetime, str, int]
"""A broken rule: which, from when on, in words, and how many people it concerns."""


def everyones(table: Timetable) -> dict[int, list[Stay]]:
    """Tell where everybody has to be, by start."""
    found: dict[int, list[Stay]] = defaultdict(list)
    for card, place in table.placed():
        for stay in stays(card, place):
            found[stay.person].append(stay)
    for theirs in found.values():
        theirs.sort(key=lambda stay: (stay.start, stay.end, stay.card))
    return found


def twice(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find people in two sessions at once."""
    for person, theirs in everyones(table).items():
        told = set()
        for first, second in _overlapping(theirs):
            key = _key(Rule.PERSON_TWICE, first, second)
            # Somebody with parts in several items of one session meets another session only once.
            if key not in told:
                told.add(key)
                start = max(first.start, second.start)
                yield key, start, f"{facts.names[person]} is in two sessions at once, {facts.told(start)}", 1


def _overlapping(theirs: list[Stay]) -> Iterator[tuple[Stay, Stay]]:
    under_way: list[Stay] = []
    for stay in theirs:
        under_way = [each for each in under_way if each.end > stay.start]
        yield from ((each, stay) for each in under_way if each.card != stay.card)
        under_way.append(stay)


def not_there(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find people who have not arrived yet, have left, or cannot be there in between."""
    for card, place in table.placed():
        told = set()
        for stay in stays(card, place):
            there = facts.present.get(stay.person)
            if there is None or stay.person in told or is_within(stay, there):
                continue
            told.add(stay.person)
            key = Key(Rule.NOT_THERE, (card.id,), stay.person)
            yield key, stay.start, _absence(facts.names[stay.person], stay, there, facts), 1


def is_within(stay: Stay, there: Iterable[tuple[datetime, datetime]]) -> bool:
    """Tell whether somebody is there for all of a stay."""
    return any(first <= stay.start and stay.end <= last for first, last in there)


def _absence(name: str, stay: Stay, there: tuple[tuple[datetime, datetime], ...], facts: Facts) -> str:
    arrives, leaves = min(first for first, _ in there), max(last for _, last in there)
    if stay.start < arrives:
        return f"{name} arrives only at {facts.told(arrives)}"
    if stay.end > leaves:
        return f"{name} leaves at {facts.told(leaves)}"
    return f"{name} is not free at {facts.told(stay.start)}"


def too_far(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find people who cannot walk from one room to the next in time."""
    for person, theirs in everyones(table).items():
        for first, second in _following(theirs, timedelta(minutes=max(facts.walks.values(), default=0))):
            walk, between = facts.walk(first.room, second.room), second.start - first.end
            if between < timedelta(minutes=walk):
                has = counted(between // timedelta(minutes=1), "minute")
                here, there = facts.room_name(first.room), facts.room_name(second.room)
                said = f"{facts.names[person]} has {has} from {here} to {there}, which takes {walk}"
                yield _key(Rule.TOO_FAR, first, second), second.start, said, 1


def no_pause(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find people who go from one session to the next without a pause."""
    for person, theirs in everyones(table).items():
        for first, second in _following(theirs, timedelta(minutes=PAUSE)):
            one, two = (table.cards[each.card] for each in (first, second))
            has = counted((second.start - first.end) // timedelta(minutes=1), "minute")
            said = f"{facts.names[person]} has {has} between {quoted(one.title)} and {quoted(two.title)}"
            yield _key(Rule.NO_PAUSE, first, second), second.start, said, 1


def _following(theirs: list[Stay], less_than: timedelta) -> Iterator[tuple[Stay, Stay]]:
    """Give the pairs of stays with less time than this between them, whatever else a person has meanwhile."""
    for number, first in enumerate(theirs, 1):
        for second in theirs[number:]:
            between = second.start - first.end
            if between >= less_than:
                break
            if between >= timedelta() and first.card != second.card:
                yield first, second


def _key(rule: Rule, first: Stay, second: Stay) -> Key:
    return Key(rule, tuple(sorted((first.card, second.card))), first.person)
