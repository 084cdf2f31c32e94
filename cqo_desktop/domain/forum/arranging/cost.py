"""What one card costs at a spot, given where the others lie."""

from collections.abc import Iterable

from cqo_desktop.domain.forum.arranging.missing import missing
from cqo_desktop.domain.forum.arranging.puzzle import HARD, WAITING, Pair, Puzzle, Spot
from cqo_desktop.domain.forum.conflicts import PAUSE, Rule


class Board:
    """Cards on their spots, changed one by one; every question is asked of the neighbours alone."""

    def __init__(self, puzzle: Puzzle, spots: Iterable[Spot | None]) -> None:
        self.puzzle = puzzle
        self.at: list[Spot | None] = list(spots)
        self._in_room: dict[int, set[int]] = {}
        self._everywhere: set[int] = set()
        for card, spot in enumerate(self.at):
            self._note(card, spot)
        self.missing = missing(puzzle, self.at)
        self._too_far = HARD if Rule.TOO_FAR in puzzle.rules else puzzle.weights.too_far
        self._no_pause = HARD if Rule.NO_PAUSE in puzzle.rules else puzzle.weights.no_pause
        self._order = HARD if Rule.WRONG_ORDER in puzzle.rules else puzzle.weights.same_track

    def put(self, card: int, spot: Spot | None) -> None:
        """Lay a card on a spot, or take it off with None."""
        self.missing.make([(card, self.at[card], spot)])
        self.lift(card, spot)

    def lift(self, card: int, spot: Spot | None = None) -> None:
        """Lay a card elsewhere, or nowhere, for a moment: wishes do not notice."""
        before = self.at[card]
        if before is not None:
            self._in_room[before[2]].discard(card)
        self.at[card] = spot
        self._note(card, spot)

    def taker(self, spot: Spot) -> int | None:
        """Give the card that lies on a spot at this moment."""
        for card in self._in_room.get(spot[2], ()):
            there = self.at[card]
            if there is not None and there[0] < spot[1] and spot[0] < there[1]:
                return card
        return None

    def _note(self, card: int, spot: Spot | None) -> None:
        if spot is not None:
            self._in_room.setdefault(spot[2], set()).add(card)
        if self.puzzle.everywhere[card] and spot is not None:
            self._everywhere.add(card)

    def cost(self, card: int, spot: Spot | None, harm: int = 0) -> int:
        """Give what a card would cost on a spot beside all others, wishes left out."""
        puzzle = self.puzzle
        change = puzzle.weights.change if puzzle.before[card] not in {None, spot} else 0
        if spot is None:
            return WAITING + change
        start, end, room = spot
        cost = harm + change
        if room >= 0:
            for other in self._in_room.get(room, ()):
                there = self.at[other]
                if other != card and there is not None and start < there[1] and there[0] < end:
                    cost += HARD
        for other in self._everywhere:
            there = self.at[other]
            if other != card and there is not None and there[2] != room and start < there[1] and there[0] < end:
                cost += HARD
        for other, pair in puzzle.beside[card].items():
            there = self.at[other]
            if there is not None:
                cost += self._between(pair, spot, there)
        return cost

    def _between(self, pair: Pair, one: Spot, two: Spot) -> int:
        cost = pair.clash if one[0] < two[1] and two[0] < one[1] else 0
        if pair.order and (two[0] < one[1] if pair.order > 0 else one[0] < two[1]):
            cost += self._order
        if pair.people:
            cost += self._for_people(pair, one, two)
        return cost

    def _for_people(self, pair: Pair, one: Spot, two: Spot) -> int:
        cost = 0
        for first, last, their_first, their_last in pair.people:
            begins, ends = one[0] + first, one[0] + last
            they_begin, they_end = two[0] + their_first, two[0] + their_last
            if begins < they_end and they_begin < ends:
                return HARD
            between = they_begin - ends if they_begin >= ends else begins - they_end
            if between < self.puzzle.walks.get((one[2], two[2]), 0):
                cost += self._too_far
            if between < PAUSE:
                cost += self._no_pause
        return cost

    def total(self) -> int:
        """Give the cost of everything, each pair counted once."""
        puzzle = self.puzzle
        change = [
            puzzle.weights.change if puzzle.before[card] not in {None, spot} else 0 for card, spot in enumerate(self.at)
        ]
        own = [
            self.cost(card, spot, self.harm(card)) - change[card] if spot is not None else 0
            for card, spot in enumerate(self.at)
        ]
        alone = [self.harm(card) if spot is not None else 0 for card, spot in enumerate(self.at)]
        pairs = (sum(own) - sum(alone)) // 2
        waiting = WAITING * sum(spot is None and bool(puzzle.spots[card]) for card, spot in enumerate(self.at))
        return pairs + sum(alone) + sum(change) + waiting + puzzle.weights.wishes * self.missing.total()

    def harm(self, card: int) -> int:
        """Give what a card costs by itself where it lies; where it may not lie, that breaks a rule."""
        spot = self.at[card]
        return self.puzzle.harm[card].get(spot, HARD) if spot is not None else 0
