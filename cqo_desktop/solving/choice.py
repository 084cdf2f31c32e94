"""The part of a program that chooses a start for each session and keeps what must hold between neighbours."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from cqo_desktop.domain.fair.collapse import Pattern
from cqo_desktop.domain.fair.problem import Limits
from cqo_desktop.solving.highs import Program

type IsAsleep = Callable[[int, int, int], bool]
"""Tells of a session, one of its patterns and a class whether it is asleep."""


class Choice:
    """One column for each pattern of each session."""

    def __init__(
        self, program: Program, sessions: Sequence[Sequence[Pattern]], costs: Callable[[Pattern], int]
    ) -> None:
        self._program, self._sessions = program, sessions
        self.columns = [program.add_columns(map(costs, patterns)) for patterns in sessions]
        for columns in self.columns:
            program.add_row(((column, 1) for column in columns), low=1, high=1)

    def hold(self, limits: Limits, locked: Sequence[bool], classes: int, is_asleep: IsAsleep) -> None:
        """Keep gaps and nights apart, but between two sessions that are both locked."""
        for at, (one, other) in enumerate(pairwise(locked)):
            if not (one and other):
                self._hold_gaps(at, limits)
                if limits.no_two_nights_in_a_row:
                    self._hold_nights_apart(at, classes, is_asleep)

    def start(self, picks: Sequence[int]) -> list[int]:
        """Write a choice in all columns of the program so far."""
        values = [0] * len(self._program.costs)
        for columns, pick in zip(self.columns, picks, strict=True):
            values[columns[pick]] = 1
        return values

    def picks(self, values: Sequence[int] | None) -> tuple[int, ...] | None:
        """Read a choice."""
        if values is None:
            return None
        return tuple(values[columns.start : columns.stop].index(1) for columns in self.columns)

    def _hold_gaps(self, at: int, limits: Limits) -> None:
        """Let a date only go with dates of the next session that fit it."""
        before, after = self._sessions[at : at + 2]
        for day in {one.day for one in before}:
            fits = [number for number, one in enumerate(after) if limits.gap_fits(day, one.day)]
            if len(fits) < len(after):
                here = [number for number, one in enumerate(before) if one.day == day]
                row = [(self.columns[at][each], 1) for each in here]
                self._program.add_row([*row, *((self.columns[at + 1][each], -1) for each in fits)], high=0)

    def _hold_nights_apart(self, at: int, classes: int, is_asleep: IsAsleep) -> None:
        for each in range(classes):
            asleep = [
                (column, 1)
                for beside in (at, at + 1)
                for number, column in enumerate(self.columns[beside])
                if is_asleep(beside, number, each)
            ]
            self._program.add_row(asleep, high=1)
