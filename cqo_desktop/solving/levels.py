"""The program of one level: the fewest members with so many nights, or the least burden, with what is proved held.

Each class's nights are told in unary from the lowest level that matters: one column for each further night. For one
class this is as tight as a linear relaxation can be.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from cqo_desktop.domain.fair.collapse import Reduced
from cqo_desktop.solving.choice import Choice
from cqo_desktop.solving.highs import Program

TOTAL = 0
"""The level after the last: the total burden."""


class Level:
    """One level of one year."""

    def __init__(self, year: Reduced, level: int, most: int, held: Mapping[int, int]) -> None:
        """Prepare for `level`; nobody may have more than `most` nights, `held` has the most members for those below."""
        self._year, self._level = year, level
        self._program = Program()
        self._choice = Choice(self._program, year.sessions, lambda each: each.total if level == TOTAL else 0)
        self._choice.hold(year.limits, year.locked, len(year.people), self._is_asleep)
        everybody = sum(year.people)
        # What holds for everybody binds nobody.
        self._held = {night: most for night, most in held.items() if most < everybody}
        lowest = min({*self._held, level, most + 1} - {TOTAL})
        self._nights = range(lowest, most + 1)
        self._further = [self._add_nights(each) for each in range(len(year.people))]
        self._add_held()

    def solved(
        self, picks: Sequence[int], nights: Sequence[int], end: float, tell: Callable[[int], None]
    ) -> tuple[tuple[int, ...] | None, int]:
        """Solve from a choice that keeps what is held and the nights it gives; give the best choice, and a bound."""
        start = self._choice.start(picks)
        for columns, given in zip(self._further, nights, strict=True):
            for night, column in columns.items():
                start[column] = int(given >= night)
        found = self._program.solved(start, end, tell)
        return self._choice.picks(found.values), found.bound

    def _is_asleep(self, at: int, number: int, each: int) -> bool:
        return bool(self._year.sessions[at][number].nights >> each & 1)

    def _add_nights(self, each: int) -> dict[int, int]:
        """Add a column for each further night of a class; give them by night."""
        people, carried = self._year.people[each], self._year.carried[each]
        columns = self._program.add_columns(people if night == self._level else 0 for night in self._nights)
        waking = [
            (column, 1)
            for at, starts in enumerate(self._choice.columns)
            for number, column in enumerate(starts)
            if self._is_asleep(at, number, each)
        ]
        self._program.add_row([*waking, *((column, -1) for column in columns)], high=self._nights.start - 1 - carried)
        for column, further in pairwise(columns):
            self._program.add_row([(column, 1), (further, -1)], low=0)
        return dict(zip(self._nights, columns, strict=True))

    def _add_held(self) -> None:
        for night, most in self._held.items():
            counted = [(each[night], people) for each, people in zip(self._further, self._year.people, strict=True)]
            self._program.add_row(counted, high=most + 0.4)
