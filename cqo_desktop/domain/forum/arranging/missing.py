"""What those who attend miss: sessions they want that run while another one they want does."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol

from cqo_desktop.domain.forum.arranging.puzzle import Puzzle, Spot

type Move = tuple[int, Spot | None, Spot | None]
"""A card, where it lies, and where it would lie."""


class Missing(Protocol):
    """A count that answers what moves would change before they are made."""

    def total(self) -> int:
        """Count all wishes that cannot be."""

    def change(self, moves: Sequence[Move]) -> int:
        """Tell how many more would be missed after one move, or after two cards changed places."""

    def make(self, moves: Iterable[Move]) -> None:
        """Take note of moves that were made."""


def missing(puzzle: Puzzle, at: Sequence[Spot | None]) -> Missing:
    """Choose the quicker count where sessions of one hour all begin and end together."""
    return Slots(puzzle, at) if _in_slots(puzzle) else Stretches(puzzle, at)


def _in_slots(puzzle: Puzzle) -> bool:
    stretches = sorted({spot[:2] for spots in puzzle.spots for spot in spots})
    return all(before[1] <= after[0] for before, after in pairwise(stretches))


class Slots:
    """Sessions are at once or one after the other: of those at once, all but one are missed."""

    def __init__(self, puzzle: Puzzle, at: Sequence[Spot | None]) -> None:
        self._people = [people for _, people in puzzle.wishes]
        self._of = [frozenset(wishes) for wishes in puzzle.wished_by]
        self._here: list[dict[int, int]] = [{} for _ in puzzle.wishes]
        """For each wish, how many of its cards lie in each slot."""
        self.make((card, None, spot) for card, spot in enumerate(at))

    def total(self) -> int:
        """Count all wishes that cannot be."""
        return sum(
            people * sum(count - 1 for count in here.values() if count > 1)
            for people, here in zip(self._people, self._here, strict=True)
        )

    def change(self, moves: Sequence[Move]) -> int:
        """Tell how many more would be missed; who wants both of two that change places misses as much as before."""
        if len(moves) == 1:
            ((card, before, after),) = moves
            return self._change(self._of[card], before, after)
        (one, before, after), (two, _, _) = moves
        first, second = self._of[one], self._of[two]
        return self._change(first - second, before, after) + self._change(second - first, after, before)

    def _change(self, wishes: Iterable[int], before: Spot | None, after: Spot | None) -> int:
        old, new = before and before[0], after and after[0]
        if old == new:
            return 0
        more = 0
        for wish in wishes:
            here = self._here[wish]
            if old is not None and here[old] > 1:
                more -= self._people[wish]
            if new is not None and here.get(new, 0):
                more += self._people[wish]
        return more

    def make(self, moves: Iterable[Move]) -> None:
        """Take note of moves that were made."""
        for card, before, after in moves:
            for wish in self._of[card]:
                here = self._here[wish]
                if before is not None:
                    here[before[0]] -= 1
                if after is not None:
                    here[after[0]] = here.get(after[0], 0) + 1


class Stretches:
    """Sessions of any length: all are missed but the most that fit one after the other."""

    def __init__(self, puzzle: Puzzle, at: Sequence[Spot | None]) -> None:
        self._puzzle, self._at = puzzle, list(at)

    def total(self) -> int:
        """Count all wishes that cannot be."""
        return self._missed(range(len(self._puzzle.wishes)))

    def change(self, moves: Sequence[Move]) -> int:
        """Tell how many more would be missed."""
        wishes = {wish for card, _, _ in moves for wish in self._puzzle.wished_by[card]}
        before = self._missed(wishes)
        self.make(moves)
        after = self._missed(wishes)
        self.make((card, new, old) for card, old, new in moves)
        return after - before

    def make(self, moves: Iterable[Move]) -> None:
        """Take note of moves that were made."""
        for card, _, after in moves:
            self._at[card] = after

    def _missed(self, wishes: Iterable[int]) -> int:
        every = self._puzzle.wishes
        return sum(_left_out([self._at[card] for card in every[wish][0]]) * every[wish][1] for wish in wishes)


def _left_out(spots: Sequence[Spot | None]) -> int:
    stretches = sorted([(spot[1], spot[0]) for spot in spots if spot is not None])
    attended, free_from = 0, -1
    for end, start in stretches:
        if start >= free_from:
            attended, free_from = attended + 1, end
    return len(stretches) - attended
