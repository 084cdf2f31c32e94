"""Minimal members with so many nights, or minimal burden, by HiGHS, with what is proved already held.

Each class's nights are told in unary from the level asked about upward: one 0/1 column for each further night. For one
class this is as tight as a linear relaxation can be.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from math import ceil, inf
from time import monotonic
from typing import Any

from cqo_desktop.domain.fair.collapse import Reduced

TOTAL = 0
"""The level after the last: the total burden."""
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Solved:
    """What HiGHS found."""

    picks: tuple[int, ...] | None
    """The best choice it knows, a pattern of each session."""
    bound: int
    """No choice has less than this."""
    is_done: bool
    """There is nothing between the two."""


def is_here() -> bool:
    """Tell whether HiGHS is installed."""
    return find_spec("highspy") is not None


def least(
    year: Reduced, level: int, held: Mapping[int, int], nights: Sequence[int], picks: Sequence[int], end: float
) -> Solved:
    """Find the fewest members with at least `level` nights, or the least total, until `end` by the monotonic clock.

    `held` has the most members for each higher level; `picks` is a choice that keeps them and `nights` what it gives.
    """
    model = _Model(year, level, held)
    return model.solved(model.values(picks, nights), end)


class _Model:
    """One level's columns and rows; columns of starts come first, in the order of the patterns."""

    def __init__(self, year: Reduced, level: int, held: Mapping[int, int]) -> None:
        # The seam: numpy and the solver come only into this process, and only when there is something to prove.
        import highspy  # noqa: PLC0415

        self._year, self._level = year, level
        self._highspy: Any = highspy
        self._columns: list[float] = []
        self._rows: list[tuple[float, float, dict[int, float]]] = []
        self._firsts: list[int] = []
        for patterns in year.sessions:
            self._firsts.append(len(self._columns))
            self._columns += [float(each.total) if level == TOTAL else 0.0 for each in patterns]
        self._add_sessions()
        self._further = self._add_nights(held)

    def _add_sessions(self) -> None:
        for first, patterns in zip(self._firsts, self._year.sessions, strict=True):
            self._rows.append((1, 1, dict.fromkeys(range(first, first + len(patterns)), 1.0)))
        if self._year.is_chained:
            for at in range(len(self._year.sessions) - 1):
                if not (self._year.locked[at] and self._year.locked[at + 1]):
                    self._add_neighbours(at)

    def _add_neighbours(self, at: int) -> None:
        year, first, second = self._year, self._firsts[at], self._firsts[at + 1]
        before, after = year.sessions[at], year.sessions[at + 1]
        if year.limits.no_two_nights_in_a_row:
            for each in range(len(year.people)):
                asleep = [first + number for number, one in enumerate(before) if one.nights >> each & 1]
                again = [second + number for number, one in enumerate(after) if one.nights >> each & 1]
                if asleep and again:
                    self._rows.append((-inf, 1, dict.fromkeys([*asleep, *again], 1.0)))
        for day in {one.day for one in before}:
            row = {first + number: 1.0 for number, one in enumerate(before) if one.day == day}
            fits = [second + number for number, one in enumerate(after) if year.limits.gap_fits(day, one.day)]
            if len(fits) < len(after):
                self._rows.append((-inf, 0, row | dict.fromkeys(fits, -1.0)))

    def _add_nights(self, held: Mapping[int, int]) -> dict[tuple[int, int], int]:
        """Add a column for each night of each class from the level on, and what is held; tell the columns."""
        year = self._year
        lowest, highest = max(self._level, 1), max([self._level, *held])
        columns: dict[tuple[int, int], int] = {}
        for each, (people, carried) in enumerate(zip(year.people, year.carried, strict=True)):
            row = {
                first + number: 1.0
                for first, patterns in zip(self._firsts, year.sessions, strict=True)
                for number, one in enumerate(patterns)
                if one.nights >> each & 1
            }
            for night in range(lowest, highest + 1):
                columns[each, night] = len(self._columns)
                row[len(self._columns)] = -1.0
                self._columns.append(float(people) if night == self._level else 0.0)
                if night > lowest:
                    self._rows.append((0, inf, {columns[each, night - 1]: 1.0, columns[each, night]: -1.0}))
            self._rows.append((-inf, lowest - 1 - carried, row))
        for night, most in held.items():
            counted = {columns[each, night]: float(people) for each, people in enumerate(year.people)}
            self._rows.append((-inf, most + 0.4, counted))
        return columns

    def values(self, picks: Sequence[int], nights: Sequence[int]) -> list[float]:
        """Write a choice in the model's columns."""
        values = [0.0] * len(self._columns)
        for first, pick in zip(self._firsts, picks, strict=True):
            values[first + pick] = 1.0
        for (each, night), column in self._further.items():
            values[column] = float(nights[each] >= night)
        return values

    def solved(self, start: Sequence[float], end: float) -> Solved:
        solver = self._highspy.Highs()
        options = {
            "output_flag": False,
            "mip_rel_gap": 0.0,
            "mip_abs_gap": 0.99,
            "time_limit": max(end - monotonic(), 0.0),
        }
        for name, value in options.items():
            solver.setOptionValue(name, value)
        solver.passModel(self._program())
        solution = self._highspy.HighsSolution()
        solution.col_value = list(start)
        solver.setSolution(solution)
        solver.run()
        status, info = solver.getModelStatus(), solver.getInfo()
        is_done = status == self._highspy.HighsModelStatus.kOptimal
        values = list(solver.getSolution().col_value)
        bound = ceil(info.mip_dual_bound - _SLACK) if info.mip_dual_bound > 0 else 0
        return Solved(self._picks(values) if values else None, bound, is_done)

    def _picks(self, values: Sequence[float]) -> tuple[int, ...]:
        return tuple(
            max(range(len(patterns)), key=lambda number: values[first + number])
            for first, patterns in zip(self._firsts, self._year.sessions, strict=True)
        )

    def _program(self) -> object:
        lp = self._highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self._columns), len(self._rows)
        lp.col_cost_ = self._columns
        lp.col_lower_, lp.col_upper_ = [0.0] * len(self._columns), [1.0] * len(self._columns)
        lp.row_lower_, lp.row_upper_ = [low for low, _, _ in self._rows], [high for _, high, _ in self._rows]
        lp.integrality_ = [self._highspy.HighsVarType.kInteger] * len(self._columns)
        lp.a_matrix_.format_ = self._highspy.MatrixFormat.kRowwise
        starts, indices, values = [0], [], []
        for _, _, row in self._rows:
            indices += list(row)
            values += list(row.values())
            starts.append(len(indices))
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, indices, values
        return lp
