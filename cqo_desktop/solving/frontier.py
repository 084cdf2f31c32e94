"""The least total burden while nobody bears more than a cap, for some caps from the least possible upward."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from time import monotonic

from cqo_desktop.domain.fair.burden import NIGHT
from cqo_desktop.domain.fair.collapse import undominated
from cqo_desktop.domain.fair.falling import Candidate
from cqo_desktop.domain.fair.grid import Grid
from cqo_desktop.solving.choice import Choice
from cqo_desktop.solving.highs import Program
from cqo_desktop.solving.report import Measure, Point

_TIGHTEST = 0.4
"""The part of the time that looking for the least cap may take."""
# What a burden asks, in bits: each step of it one more, so that less is a part of more.
_STEPS = bytes(
    sum(1 << bit for bit, step in enumerate((1, 2, 3, 4, 6, 7, 10)) if burden >= step) for burden in range(256)
)
_ANY = 10**6
_NIGHTS = bytes(burden >= NIGHT for burden in range(256))


class Frontier:
    """The starts of a year that can matter to a curve."""

    def __init__(self, whole: Grid, measure: Measure, tell: Callable[[int], None]) -> None:
        """Prepare; `tell` hears below which cap there is no plan, as far as is proved."""
        self._whole, self._tell = whole, tell
        self._sessions = undominated(whole, lambda each: int.from_bytes(each.burdens.translate(_STEPS), "little"))
        known = [{each.start: each for each in candidates} for candidates in whole.sessions]
        self._candidates = [
            [by_start[each.start] for each in patterns]
            for by_start, patterns in zip(known, self._sessions, strict=True)
        ]
        carried = [each.carried if measure is Measure.NIGHTS else 0 for each in whole.problem.classes]
        weighed = _NIGHTS if measure is Measure.NIGHTS else bytes(range(256))
        loads = [each.burdens.translate(weighed) for candidates in self._candidates for each in candidates]
        self._rows = sorted(set(zip(carried, *loads, strict=True)))
        """What is carried and what each start adds, once for all classes for whom both are the same."""

    def points(self, fair: Sequence[datetime], count: int, end: float) -> Iterator[Point]:
        """Find `count` points until `end`, by the monotonic clock, beginning with what a fair plan shows."""
        loosest, _ = self._least_total(None, None, end)
        picks = self._tightest(self._picked(fair) or loosest, monotonic() + (end - monotonic()) * _TIGHTEST)
        if picks is None:
            return
        least, most = self._worst(picks), self._worst(loosest or picks)
        caps = sorted({least + round((most - least) * step / max(count - 1, 1)) for step in range(count)})
        for left, cap in zip(range(len(caps), 0, -1), caps, strict=True):
            now = monotonic()
            found, bound = self._least_total(cap, picks, now + (end - now) / left)
            picks = found or picks
            yield Point(cap, self._starts(picks), self._total(picks), bound)

    def _tightest(self, picks: Sequence[int] | None, end: float) -> Sequence[int] | None:
        program = Program()
        choice = self._choice(program, lambda _: 0)
        worst = self._worst(picks) if picks else _ANY
        (cap,) = program.add_columns([1], most=worst)
        self._cap(program, choice, [(cap, -1)], 0)
        start = choice.start(picks) if picks else None
        if start:
            start[cap] = worst
        found = program.solved(start, end, self._tell)
        self._tell(found.bound)
        return choice.picks(found.values) or picks

    def _least_total(
        self, cap: int | None, picks: Sequence[int] | None, end: float
    ) -> tuple[tuple[int, ...] | None, int]:
        program = Program()
        choice = self._choice(program, lambda each: each)
        if cap is not None:
            self._cap(program, choice, [], cap)
        found = program.solved(choice.start(picks) if picks is not None else None, end, lambda _: None)
        return choice.picks(found.values), found.bound

    def _choice(self, program: Program, cost: Callable[[int], int]) -> Choice:
        problem = self._whole.problem
        choice = Choice(program, self._sessions, lambda each: cost(each.total))
        locked = [each.locked is not None for each in problem.sessions]
        choice.hold(problem.limits, locked, len(problem.classes), self._is_asleep)
        return choice

    def _cap(self, program: Program, choice: Choice, more: list[tuple[int, int]], most: int) -> None:
        columns = [column for each in choice.columns for column in each]
        for carried, *loads in self._rows:
            row = [(column, load) for column, load in zip(columns, loads, strict=True) if load]
            program.add_row([*row, *more], high=most - carried)

    def _is_asleep(self, at: int, number: int, each: int) -> bool:
        return self._candidates[at][number].burdens[each] >= NIGHT

    def _picked(self, starts: Sequence[datetime]) -> list[int] | None:
        """Find for each start one that matters and is no worse, on the same date where gaps hold."""
        is_free = self._whole.problem.limits.min_gap is None and self._whole.problem.limits.max_gap is None
        picks = []
        for start, candidates, kept in zip(starts, self._whole.sessions, self._candidates, strict=True):
            whole = next(each for each in candidates if each.start == start)
            found = [number for number, each in enumerate(kept) if _is_no_worse(each, whole, any_date=is_free)]
            if not found:
                return None
            picks.append(found[0])
        return picks

    def _worst(self, picks: Sequence[int]) -> int:
        at = [0]
        for patterns in self._candidates:
            at.append(at[-1] + len(patterns))
        return max(
            (row[0] + sum(row[1 + first + pick] for first, pick in zip(at, picks, strict=False)) for row in self._rows),
            default=0,
        )

    def _starts(self, picks: Sequence[int]) -> tuple[datetime, ...]:
        return tuple(patterns[pick].start for patterns, pick in zip(self._candidates, picks, strict=True))

    def _total(self, picks: Sequence[int]) -> int:
        return sum(patterns[pick].total for patterns, pick in zip(self._candidates, picks, strict=True))


def _is_no_worse(one: Candidate, other: Candidate, *, any_date: bool) -> bool:
    asks_no_more = all(mine <= theirs for mine, theirs in zip(one.burdens, other.burdens, strict=True))
    return asks_no_more and (any_date or one.start.date() == other.start.date())
