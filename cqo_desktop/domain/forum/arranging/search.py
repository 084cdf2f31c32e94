"""A first timetable in which nothing blocks, then an ever better one: least conflicts first, then annealing.

The clock is the caller's: `spent` tells which share of the time is over, so that a test counts moves and a coordinator
counts seconds. Whoever stops listening has the best so far.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import exp
from random import Random

from cqo_desktop.domain.forum.arranging.cost import Board
from cqo_desktop.domain.forum.arranging.puzzle import HARD, Puzzle, Spot

_HOTTEST = 0.02
"""The share of the first cost that a worse move may cost at the beginning."""
_COLDEST = 0.05
_PATIENCE = 40
"""Rounds of least conflicts for each card before the rest is let wait."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best timetable so far."""

    spots: tuple[Spot | None, ...]
    cost: int
    missed: int
    """Wishes that cannot be."""
    moves: int
    """Moves tried until now."""

    @property
    def blocking(self) -> int:
        """Count the rules that are broken all the same."""
        return self.cost // HARD


def search(puzzle: Puzzle, *, seed: int, spent: Callable[[int], float], afresh: bool = False) -> Iterator[Found]:
    """Yield ever better timetables until the time is over; `spent` gets the moves so far, and gives a share up to 1.

    `afresh` takes all cards that may move off the board first; else what lies well may stay.
    """
    random = Random(seed)  # noqa: S311 - a search, not a secret
    run = _Run(puzzle, random, spent, afresh=afresh)
    run.settle()
    yield run.found()
    yield from run.anneal()


class _Run:
    def __init__(self, puzzle: Puzzle, random: Random, spent: Callable[[int], float], *, afresh: bool) -> None:
        self._puzzle, self._random, self._spent = puzzle, random, spent
        self._free = [card for card, spots in enumerate(puzzle.spots) if len(spots) > 1 or self._may_wait(card)]
        free = set(self._free)
        start = (None if afresh and card in free else spot for card, spot in enumerate(puzzle.before))
        self._board = Board(puzzle, start)
        self._moves = 0

    def _may_wait(self, card: int) -> bool:
        return bool(self._puzzle.spots[card]) and self._puzzle.before[card] is None

    def found(self) -> Found:
        board = self._board
        return Found(tuple(board.at), board.total(), board.missing.total(), self._moves)

    # -- a first timetable ---------------------------------------------------------------------------------

    def settle(self) -> None:
        """Mend what lies somewhere, then place what waits; what fits nowhere whole goes on waiting."""
        board = self._board
        self._mend()
        waiting = [card for card in self._free if board.at[card] is None]
        waiting.sort(
            key=lambda card: (len(self._puzzle.spots[card]), -self._puzzle.minutes[card], self._random.random())
        )
        mended = list(board.at)
        for card in waiting:
            board.put(card, self._best(card))
        self._mend()
        if self._broken():
            for card, spot in enumerate(mended):
                board.put(card, spot)
            for card in waiting:
                spot = self._best(card)
                if spot is not None and board.cost(card, spot, self._puzzle.harm[card][spot]) < HARD:
                    board.put(card, spot)

    def _broken(self) -> list[int]:
        return [card for card in self._free if self._own(card) >= HARD]

    def _mend(self) -> None:
        """Move what is in conflict until nothing is, or patience ends."""
        for _ in range(_PATIENCE * max(len(self._free), 1)):
            broken = self._broken()
            if not broken or self._spent(self._moves) >= 1:
                break
            card = self._random.choice(broken)
            if self._random.random() < 0.5 or not self._change_places(card):
                self._board.put(card, self._best(card, sideways=True))

    def _change_places(self, card: int) -> bool:
        """Let a card change places with the one by which least is broken, even if that is not less than now."""
        board, puzzle, here = self._board, self._puzzle, self._board.at[card]
        best, least = None, None
        if here is None:
            return False
        for other in self._random.sample(self._free, len(self._free)):
            there = board.at[other]
            if there is None or there == here:
                continue
            to_there = (there[0], there[0] + puzzle.minutes[card], there[2])
            to_here = (here[0], here[0] + puzzle.minutes[other], here[2])
            if to_there in puzzle.harm[card] and to_here in puzzle.harm[other]:
                self._moves += 1
                change = self._exchanged(card, other, to_there, to_here)
                if least is None or change < least:
                    best, least = (other, to_there, to_here), change
        if best is None:
            return False
        other, to_there, to_here = best
        board.put(card, None)
        board.put(other, to_here)
        board.put(card, to_there)
        return True

    def _exchanged(self, one: int, two: int, to_second: Spot, to_first: Spot) -> int:
        """Tell what an exchange would cost, and leave all as it is."""
        board, first, second = self._board, self._board.at[one], self._board.at[two]
        change = -self._own(one)
        board.lift(one)
        change -= self._own(two)
        board.lift(two, to_first)
        change += board.cost(two, to_first, board.harm(two))
        board.lift(one, to_second)
        change += board.cost(one, to_second, board.harm(one))
        board.lift(one)
        board.lift(two, second)
        board.lift(one, first)
        return change

    def _own(self, card: int) -> int:
        spot = self._board.at[card]
        return self._board.cost(card, spot, self._board.harm(card)) if spot is not None else 0

    def _best(self, card: int, *, sideways: bool = False) -> Spot | None:
        """Give the spot that costs least, one of the best at random; moving sideways leaves the present spot."""
        board, puzzle, now = self._board, self._puzzle, self._board.at[card]
        board.lift(card)
        best: list[Spot | None] = []
        least = None
        for spot, harm in puzzle.harm[card].items():
            if sideways and spot == now and len(puzzle.spots[card]) > 1:
                continue
            self._moves += 1
            cost = board.cost(card, spot, harm)
            if cost < HARD:
                cost += puzzle.weights.wishes * board.missing.change([(card, now, spot)])
            if least is None or cost < least:
                least, best = cost, [spot]
            elif cost == least:
                best.append(spot)
        board.lift(card, now)
        return self._random.choice(best) if best else now

    # -- a better one --------------------------------------------------------------------------------------

    def anneal(self) -> Iterator[Found]:
        """Move and exchange cards, worse moves too while it is warm; never break what is whole."""
        best = self.found()
        cost = best.cost
        hottest = max(1.0, cost % HARD * _HOTTEST)
        if not self._free:
            return
        share = self._spent(self._moves)
        while share < 1:
            warmth = hottest * (_COLDEST / hottest) ** share if hottest > _COLDEST else _COLDEST
            for _ in range(50):
                self._moves += 1
                cost += self._try(warmth)
                if cost < best.cost:
                    best = Found(tuple(self._board.at), cost, self._board.missing.total(), self._moves)
                    yield best
            share = self._spent(self._moves)

    def _try(self, warmth: float) -> int:
        """Move a card to a spot, or let it change places with the one that lies there; give what that changed."""
        board, puzzle = self._board, self._puzzle
        card = self._random.choice(self._free)
        after, before = self._random.choice(puzzle.spots[card]), board.at[card]
        if after == before:
            return 0
        other = board.taker(after)
        if other is None or other == card:
            return self._move(card, after, warmth)
        return self._exchange(card, other, warmth) if before is not None else 0

    def _move(self, card: int, after: Spot, warmth: float) -> int:
        board, puzzle = self._board, self._puzzle
        before = board.at[card]
        change = board.cost(card, after, puzzle.harm[card][after]) - board.cost(card, before, board.harm(card))
        if change >= HARD:
            return 0
        change += puzzle.weights.wishes * board.missing.change([(card, before, after)])
        if not self._accepts(change, warmth):
            return 0
        board.put(card, after)
        return change

    def _exchange(self, one: int, two: int, warmth: float) -> int:
        board, puzzle = self._board, self._puzzle
        first, second = board.at[one], board.at[two]
        if first is None or second is None:
            return 0
        to_second = (second[0], second[0] + puzzle.minutes[one], second[2])
        to_first = (first[0], first[0] + puzzle.minutes[two], first[2])
        if to_second not in puzzle.harm[one] or to_first not in puzzle.harm[two]:
            return 0
        change = self._exchanged(one, two, to_second, to_first)
        if change >= HARD:
            return 0
        moves = [(one, first, to_second), (two, second, to_first)]
        change += puzzle.weights.wishes * board.missing.change(moves)
        if not self._accepts(change, warmth):
            return 0
        board.missing.make(moves)
        board.lift(one)
        board.lift(two, to_first)
        board.lift(one, to_second)
        return change

    def _accepts(self, change: int, warmth: float) -> bool:
        if change >= HARD:
            return False
        return change <= 0 or self._random.random() < exp(-change / warmth)
