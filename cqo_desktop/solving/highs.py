"""Programs of whole columns for HiGHS: filled row by row, solved until a moment, with news of bounds on the way."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, inf
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from highspy import HighsLp
    from highspy.highs import HighsCallbackEvent

_SLACK = 1e-6
_NEWS_EVERY = 0.3


def is_here() -> bool:
    """Tell whether HiGHS is installed."""
    try:
        # The seam: numpy and the solver come only into the other process, and only when there is something to prove.
        import highspy  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Solved:
    """What HiGHS found."""

    values: tuple[int, ...] | None
    """The columns of the best solution it knows."""
    bound: int
    """No solution costs less; what the best one costs, if that is proved."""
    is_possible: bool
    """False where it is proved that there is no solution."""


class Program:
    """Whole columns, what they cost, and rows that hold; costs are whole and at least 0."""

    def __init__(self) -> None:
        self.costs: list[int] = []
        self._most: list[float] = []
        self._lows: list[float] = []
        self._highs: list[float] = []
        self._starts = [0]
        self._indices: list[int] = []
        self._values: list[float] = []

    def add_columns(self, costs: Iterable[int], most: int = 1) -> range:
        """Add columns from 0 to `most` and give their numbers."""
        first = len(self.costs)
        self.costs += costs
        self._most += [most] * (len(self.costs) - first)
        return range(first, len(self.costs))

    def add_row(self, terms: Iterable[tuple[int, int]], *, low: float = -inf, high: float = inf) -> None:
        """Keep a sum of (column, factor) between two figures."""
        for column, factor in terms:
            self._indices.append(column)
            self._values.append(factor)
        self._starts.append(len(self._indices))
        self._lows.append(low)
        self._highs.append(high)

    def solved(self, start: Sequence[int] | None, end: float, tell: Callable[[int], None]) -> Solved:
        """Find a solution of the least cost until `end`, by the monotonic clock; `tell` hears each better bound."""
        if not self.costs:
            return Solved((), 0, is_possible=True)
        import highspy  # noqa: PLC0415 - the seam above

        solver = highspy.Highs()  # type: ignore[no-untyped-call] # theirs is not typed
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("mip_rel_gap", 0.0)
        # Costs are whole numbers: closer than 1 is equal.
        solver.setOptionValue("mip_abs_gap", 0.99)
        solver.setOptionValue("time_limit", max(end - monotonic(), 0.0))
        solver.passModel(self._lp())
        if start is not None:
            solution = highspy.HighsSolution()
            solution.col_value = [float(each) for each in start]
            solver.setSolution(solution)
        solver.cbMipInterrupt.subscribe(_Bounds(tell).hear)
        solver.run()
        status, info = solver.getModelStatus(), solver.getInfo()
        has_solution = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
        values = tuple(map(round, solver.getSolution().col_value)) if has_solution else None
        bound = _whole(info.mip_dual_bound)
        if status == highspy.HighsModelStatus.kOptimal and values is not None:
            bound = sum(cost * value for cost, value in zip(self.costs, values, strict=True))
        return Solved(values, bound, is_possible=status != highspy.HighsModelStatus.kInfeasible)

    def _lp(self) -> "HighsLp":
        import highspy  # noqa: PLC0415 - the seam above

        count = len(self.costs)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = count, len(self._lows)
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = list(map(float, self.costs)), [0.0] * count, self._most
        lp.integrality_ = [highspy.HighsVarType.kInteger] * count
        lp.row_lower_, lp.row_upper_ = self._lows, self._highs
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = self._starts, self._indices, self._values
        return lp


class _Bounds:
    """Passes on better bounds, now and then."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self._tell, self._best, self._next = tell, 0, monotonic() + _NEWS_EVERY

    def hear(self, event: "HighsCallbackEvent") -> None:
        if monotonic() > self._next:
            self._next = monotonic() + _NEWS_EVERY
            bound = _whole(event.data_out.mip_dual_bound)
            if bound > self._best:
                self._best = bound
                self._tell(bound)


def _whole(bound: float) -> int:
    """Round a bound up to the next whole number; the solver's own accuracy is let go of first."""
    return ceil(bound - _SLACK * max(1.0, abs(bound) * 1e-3)) if 0 < bound < inf else 0
