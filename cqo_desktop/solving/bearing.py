"""What classes bear by each start that can matter to a curve."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise

from cqo_desktop.domain.fair.burden import NIGHT
from cqo_desktop.domain.fair.collapse import undominated
from cqo_desktop.domain.fair.falling import Candidate
from cqo_desktop.domain.fair.grid import Grid
from cqo_desktop.solving.report import Measure

# What a burden asks, in bits: each step of it one more, so that less is a part of more.
_ASKED = (1, 2, 3, 4, 6, 7, 10)
_STEPS = bytes(sum(1 << bit for bit, step in enumerate(_ASKED) if burden >= step) for burden in range(256))
_NIGHTS = bytes(burden >= NIGHT for burden in range(256))


@dataclass(frozen=True, slots=True)
class Row:
    """What classes bear for whom all is the same."""

    carried: int
    loads: bytes
    """What each start adds, session by session."""


class Bearing:
    """A year's starts that can matter, and what is borne by whoever may bear most."""

    def __init__(self, whole: Grid, measure: Measure) -> None:
        self.problem = whole.problem
        self._whole, self._measure = whole, measure
        self.sessions = undominated(whole, self._asked)
        known = [{each.start: each for each in candidates} for candidates in whole.sessions]
        self._candidates = [
            [by_start[each.start] for each in patterns] for by_start, patterns in zip(known, self.sessions, strict=True)
        ]
        self.firsts = (0, *accumulate(map(len, self.sessions)))
        """Where each session's starts begin among all, and where they end."""
        self.locked = tuple(each.locked is not None for each in whole.problem.sessions)
        self.rows = self._heaviest()

    def binding(self, cap: int) -> list[Row]:
        """List the rows that could be above a cap."""
        return [row for row in self.rows if row.carried + sum(map(max, self._by_session(row))) > cap]

    def worst(self, picks: Sequence[int]) -> int:
        """Say what is borne by whoever bears most."""
        chosen = [first + pick for first, pick in zip(self.firsts, picks, strict=False)]
        return max((row.carried + sum(row.loads[each] for each in chosen) for row in self.rows), default=0)

    def total(self, picks: Sequence[int]) -> int:
        """Say what all bear together."""
        return sum(patterns[pick].total for patterns, pick in zip(self.sessions, picks, strict=True))

    def starts(self, picks: Sequence[int]) -> tuple[datetime, ...]:
        """Give the starts of a choice."""
        return tuple(patterns[pick].start for patterns, pick in zip(self.sessions, picks, strict=True))

    def is_asleep(self, at: int, number: int, each: int) -> bool:
        """Tell whether a class is asleep at a start of a session."""
        return self._candidates[at][number].burdens[each] >= NIGHT

    def keeps(self, picks: Sequence[int]) -> bool:
        """Tell whether a choice keeps what must hold between neighbours."""
        limits = self.problem.limits
        chosen = [candidates[pick] for candidates, pick in zip(self._candidates, picks, strict=True)]
        for (one, after), (locked, next_locked) in zip(pairwise(chosen), pairwise(self.locked), strict=True):
            fits = limits.gap_fits(one.start.toordinal(), after.start.toordinal())
            rests = not (limits.no_two_nights_in_a_row and one.nights & after.nights)
            if not (locked and next_locked) and not (fits and rests):
                return False
        return True

    def picked(self, starts: Sequence[datetime]) -> list[int] | None:
        """Find for each start one that matters and asks no more of anybody, on its own date where gaps hold."""
        is_free = self.problem.limits.min_gap is None and self.problem.limits.max_gap is None
        picks = []
        for start, candidates, kept in zip(starts, self._whole.sessions, self._candidates, strict=True):
            asked = self._asked(next(each for each in candidates if each.start == start))
            found = [
                number
                for number, each in enumerate(kept)
                if self._asked(each) & ~asked == 0 and (is_free or each.start.date() == start.date())
            ]
            if not found:
                return None
            picks.append(found[0])
        return picks

    def _asked(self, each: Candidate) -> int:
        """Tell in bits what a start asks."""
        if self._measure is Measure.NIGHTS:
            return each.nights
        return int.from_bytes(each.burdens.translate(_STEPS), "little")

    def _by_session(self, row: Row) -> list[bytes]:
        return [row.loads[first:last] for first, last in pairwise(self.firsts)]

    def _heaviest(self) -> list[Row]:
        """List what classes bear, without those that never bear more than another one."""
        nights = self._measure is Measure.NIGHTS
        carried = [each.carried if nights else 0 for each in self.problem.classes]
        weighed = _NIGHTS if nights else bytes(range(256))
        loads = [each.burdens.translate(weighed) for candidates in self._candidates for each in candidates]
        rows = {Row(before, bytes(column)) for before, *column in zip(carried, *loads, strict=True)}
        kept: list[tuple[Row, int]] = []
        for row in sorted(
            rows, key=lambda each: (each.carried + sum(each.loads), each.carried, each.loads), reverse=True
        ):
            steps = int.from_bytes(row.loads.translate(_STEPS), "little")
            if not any(row.carried <= other.carried and steps & ~more == 0 for other, more in kept):
                kept.append((row, steps))
        return [row for row, _ in kept]
