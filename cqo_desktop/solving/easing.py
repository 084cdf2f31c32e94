"""Good plans under a cap and bounds on the best one, in a fraction of a second; the solver then closes the gap."""

from collections.abc import Sequence
from itertools import combinations, pairwise
from math import ceil
from time import monotonic

# Only the other process comes here.
import numpy as np
from numpy.typing import NDArray

from cqo_desktop.solving.bearing import Bearing

type Loads = NDArray[np.int32]
type Weights = NDArray[np.float64]

_TURNS = 600


class Easing:
    """One cap of one year."""

    def __init__(self, year: Bearing, cap: int) -> None:
        rows = year.binding(cap)
        loads = np.array([list(row.loads) for row in rows], np.int32).reshape(len(rows), year.firsts[-1]).T
        self._room = np.array([cap - row.carried for row in rows], np.int32)
        """What each row may bear."""
        self._loads = [loads[first:last] for first, last in pairwise(year.firsts)]
        self._totals = [np.array([each.total for each in patterns], np.int64) for patterns in year.sessions]
        self._keeps = year.keeps

    def eased(self, picks: Sequence[int], end: float) -> tuple[int, ...]:
        """Lessen the total of a choice within the cap until no change of one or two sessions does, or until `end`."""
        chosen = list(picks)
        room = self._room.copy()
        for loads, pick in zip(self._loads, chosen, strict=True):
            room -= loads[pick]
        while (self._one(chosen, room) or self._two(chosen, room)) and monotonic() < end:
            pass
        return tuple(chosen)

    def bound(self, best: int) -> int:
        """Say below which total there is no plan within the cap, by weights on the rows; `best` is the best known."""
        weights = np.zeros(len(self._room))
        highest, step, idle = 0.0, 1.0, 0
        for _ in range(_TURNS):
            value, over = self._relaxed(weights)
            idle = 0 if value > highest else idle + 1
            if idle > 9:
                step, idle = step / 2, 0
            highest = max(highest, value)
            length = float(over @ over)
            if ceil(highest - 1e-4) >= best or not length:
                break
            weights = np.maximum(weights + step * (best - value) / length * over, 0.0)
        return ceil(highest - 1e-4)

    def _relaxed(self, weights: Weights) -> tuple[float, Weights]:
        """Let the cap be broken at a price; give the least sum, and by how much each row is over."""
        over = -self._room.astype(np.float64)
        value = float(weights @ over)
        for loads, totals in zip(self._loads, self._totals, strict=True):
            costs = totals + loads @ weights
            at = int(costs.argmin())
            value += float(costs[at])
            over += loads[at]
        return value, over

    def _one(self, picks: list[int], room: Loads) -> bool:
        bettered = False
        for at, (loads, totals) in enumerate(zip(self._loads, self._totals, strict=True)):
            now = picks[at]
            room += loads[now]
            cheaper = np.flatnonzero(totals < totals[now])
            for pick in cheaper[np.argsort(totals[cheaper], kind="stable")].tolist():
                if (loads[pick] <= room).all() and self._keeps([*picks[:at], pick, *picks[at + 1 :]]):
                    picks[at], bettered = pick, True
                    break
            room -= loads[picks[at]]
        return bettered

    def _two(self, picks: list[int], room: Loads) -> bool:
        bettered = False
        for one, other in combinations(range(len(picks)), 2):
            both = self._totals[one][:, None] + self._totals[other][None, :]
            cheaper = np.flatnonzero(both.ravel() < both[picks[one], picks[other]])
            firsts, seconds = np.divmod(cheaper[np.argsort(both.ravel()[cheaper], kind="stable")], both.shape[1])
            wider = room + self._loads[one][picks[one]] + self._loads[other][picks[other]]
            left = wider - self._loads[one][firsts] - self._loads[other][seconds]
            for at in np.flatnonzero((left >= 0).all(axis=1)).tolist():
                changed = [*picks]
                changed[one], changed[other] = int(firsts[at]), int(seconds[at])
                if self._keeps(changed):
                    room[:] = left[at]
                    picks[:] = changed
                    bettered = True
                    break
        return bettered
