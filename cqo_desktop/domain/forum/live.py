"""What a card would meet at a place, answered while it is dragged."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import PAUSE, USUAL, Conflict, Key, Rule, Strictness
from cqo_desktop.domain.forum.timetable import Facts, Place, Timetable


class Live:
    """The rules of a timetable, asked for one card at a time.

    A card can only meet what runs at its time, what a person must walk from or to, and its partners in an order: the
    rules are asked of these alone, so that ten thousand cards cost no more than ten.
    """

    def __init__(
        self,
        table: Timetable,
        facts: Facts,
        strictness: Mapping[Rule, Strictness] = USUAL,
        accepted: Mapping[Key, str] | None = None,
    ) -> None:
        self.table, self.facts = table, facts
        self._strictness, self._accepted = strictness, accepted or {}
        self._starts = sorted((place.start, card) for card, place in table.places.items())
        self._longest = timedelta(minutes=max((table.cards[card].minutes for card in table.places), default=0))
        self._margin = timedelta(minutes=max((PAUSE, *facts.walks.values())))
        self._partners: dict[int, set[int]] = {}
        for first, second in facts.after:
            self._partners.setdefault(first, set()).add(second)
            self._partners.setdefault(second, set()).add(first)

    def answer(self, moves: Mapping[int, Place]) -> list[Conflict]:
        """Find what some cards would break if they lay elsewhere, the worst first; nothing is moved."""
        found = self._found(self._around(moves), moves)
        return [each for each in found if not moves.keys().isdisjoint(each.key.cards)]

    def difference(self, moves: Mapping[int, Place]) -> tuple[list[Conflict], list[Conflict]]:
        """Give the conflicts that would go and those that would come, also between cards that stay."""
        here = {card: self.table.places[card] for card in moves if card in self.table.places}
        near = self._around(moves) | self._around(here)
        now = {each.key: each for each in self._found(near, {})}
        then = {each.key: each for each in self._found(near, moves)}
        return [now[key] for key in now if key not in then], [then[key] for key in then if key not in now]

    def _around(self, places: Mapping[int, Place]) -> set[int]:
        near = set(places)
        for card, place in places.items():
            end = place.start + timedelta(minutes=self.table.cards[card].minutes)
            near.update(self._near(place.start, end))
            near |= self._partners.get(card, set())
        return near

    def _found(self, near: Iterable[int], moves: Mapping[int, Place]) -> list[Conflict]:
        places = {card: self.table.places[card] for card in near if card in self.table.places}
        return conflicts(Timetable(self.table.cards, {**places, **moves}), self.facts, self._strictness, self._accepted)

    def move(self, card: int, place: Place | None) -> None:
        """Take a card to another place; None takes it out."""
        before = self.table.places.get(card)
        if before is not None:
            del self._starts[bisect_left(self._starts, (before.start, card))]
        if place is not None:
            insort(self._starts, (place.start, card))
            self._longest = max(self._longest, timedelta(minutes=self.table.cards[card].minutes))
        self.table = self.table.moved({card: place})

    def _near(self, start: datetime, end: datetime) -> Iterable[int]:
        # Nothing that starts earlier than the longest card and the longest walk can still matter.
        low = bisect_left(self._starts, (start - self._longest - self._margin, 0))
        high = bisect_right(self._starts, (end + self._margin, 0))
        return (card for each, card in self._starts[low:high] if self.table.end(card) + self._margin >= start)
