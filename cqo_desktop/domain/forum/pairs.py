"""Rules about sessions and their neighbours: which follow each other, and which must not run side by side."""

from collections.abc import Iterator
from datetime import datetime

from cqo_desktop.domain.forum.conflicts import WANTED_LEAST, WANTED_SHARE, Key, Rule
from cqo_desktop.domain.forum.people import Found
from cqo_desktop.domain.forum.timetable import Facts, Timetable
from cqo_desktop.domain.forum.wants import Pair
from cqo_desktop.domain.sentences import quoted


def side_by_side(table: Timetable) -> Iterator[Pair]:
    """Give the pairs of cards that run at the same time; what takes all rooms runs beside nothing."""
    under_way: list[int] = []
    for card, place in table.placed():
        if card.everywhere:
            continue
        under_way = [each for each in under_way if table.end(each) > place.start]
        yield from ((min(each, card.id), max(each, card.id)) for each in under_way)
        under_way.append(card.id)


def wrong_order(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find sessions that begin before the one they build on has ended."""
    for first, second in facts.after:
        if first in table.places and second in table.places and table.places[second].start < table.end(first):
            later, earlier = (table.cards[each] for each in (second, first))
            start = table.places[second].start
            said = f"{quoted(later.title)} begins before {quoted(earlier.title)}, which it builds on, has ended"
            yield Key(Rule.WRONG_ORDER, tuple(sorted((first, second)))), start, said, 1


def kept_apart(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find sessions side by side that somebody wants apart."""
    apart = {(min(pair), max(pair)) for pair in facts.apart}
    for pair in side_by_side(table):
        if pair in apart:
            one, two = (table.cards[each] for each in pair)
            said = f"{quoted(one.title)} and {quoted(two.title)} should not run side by side"
            yield Key(Rule.SIDE_BY_SIDE, pair), _start(table, pair), said, 1


def same_track(table: Timetable, facts: Facts) -> Iterator[Found]:  # noqa: ARG001 - every rule is asked alike
    """Find sessions of one track side by side: its people cannot hear both."""
    for pair in side_by_side(table):
        track, other = (table.cards[each].track for each in pair)
        if track and track == other:
            one, two = (table.cards[each] for each in pair)
            said = f"{quoted(one.title)} and {quoted(two.title)}, both on {track}, run side by side"
            yield Key(Rule.SAME_TRACK, pair), _start(table, pair), said, 1


def wanted_both(table: Timetable, facts: Facts) -> Iterator[Found]:
    """Find sessions side by side of which many who want one want the other too."""
    wants = facts.wants.one
    for pair in side_by_side(table):
        missing = facts.wants.both.get(pair, 0)
        if missing < WANTED_LEAST:
            continue
        first, second = sorted(pair, key=lambda each: (wants[each], each))
        if missing >= WANTED_SHARE * wants[first]:
            one, two = (table.cards[each] for each in (first, second))
            said = f"{missing:,} of {wants[first]:,} who want {quoted(one.title)} also want {quoted(two.title)}"
            yield Key(Rule.WANTED_BOTH, pair), _start(table, pair), said, missing


def _start(table: Timetable, pair: Pair) -> datetime:
    return max(table.places[each].start for each in pair)
