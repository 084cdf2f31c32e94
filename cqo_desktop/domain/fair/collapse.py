"""What of a grid can matter for nights and total burden: the same optimum from a fraction of it, exactly.

Of starts that let the same classes sleep, only the one of the least total burden matters; of those, one that wakes more
classes at no less burden does not matter. Where gaps between dates hold, a start is let go only for one that leaves its
neighbours at least the same dates. Classes that are asleep in the same starts and carry the same nights are one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import starmap

from cqo_desktop.domain.fair.falling import Candidate
from cqo_desktop.domain.fair.grid import Grid
from cqo_desktop.domain.fair.problem import Limits


@dataclass(frozen=True, slots=True)
class Pattern:
    """One start that can matter."""

    start: datetime
    day: int
    """Its date in UTC, counted from year 1."""
    nights: int
    """The merged classes that are asleep, one bit each."""
    total: int
    bits: tuple[int, ...]
    """The same classes by number."""


@dataclass(frozen=True, slots=True)
class Reduced:
    """A problem without what cannot matter."""

    sessions: tuple[tuple[Pattern, ...], ...]
    people: tuple[int, ...]
    """By merged class."""
    carried: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]
    """The classes of the problem in each merged one."""
    limits: Limits
    locked: tuple[bool, ...]

    @property
    def is_chained(self) -> bool:
        """Tell whether anything must hold between neighbours."""
        limits = self.limits
        return limits.min_gap is not None or limits.max_gap is not None or limits.no_two_nights_in_a_row

    def may_follow(self, at: int, one: Pattern, after: Pattern) -> bool:
        """Tell whether session `at` may begin as `one` and the next one as `after`."""
        if self.locked[at] and self.locked[at + 1]:
            return True
        if self.limits.no_two_nights_in_a_row and one.nights & after.nights:
            return False
        return self.limits.gap_fits(one.day, after.day)


def reduced(whole: Grid) -> Reduced:
    """Leave what can matter."""
    problem = whole.problem
    sessions = undominated(whole, lambda each: each.nights)
    groups = _alike(sessions, [each.carried for each in problem.classes])
    first = [group[0] for group in groups]
    return Reduced(
        tuple(tuple(_renumbered(each, first) for each in patterns) for patterns in sessions),
        tuple(sum(problem.classes[each].people for each in group) for group in groups),
        tuple(problem.classes[each].carried for each in first),
        groups,
        problem.limits,
        tuple(each.locked is not None for each in problem.sessions),
    )


def undominated(whole: Grid, borne: Callable[[Candidate], int]) -> tuple[tuple[Pattern, ...], ...]:
    """Leave the starts of each session that no other betters in what is borne, in total, and in the dates it leaves.

    `borne` tells in bits what a start asks: one that asks less has fewer of the same bits. They stand as its nights.
    """
    freedoms = _freedoms(whole)
    cheapest = [_cheapest(candidates, borne) for candidates in whole.sessions]
    near = [each.near for each in whole.problem.sessions]
    return tuple(starmap(_undominated, zip(cheapest, freedoms, near, strict=True)))


def _cheapest(candidates: Iterable[Candidate], borne: Callable[[Candidate], int]) -> Iterable[Pattern]:
    """Keep one start of each date and each set of bits."""
    best: dict[tuple[int, int], Pattern] = {}
    for each in candidates:
        key = each.start.toordinal(), borne(each)
        if key not in best or each.total < best[key].total:
            best[key] = Pattern(each.start, *key, each.total, ())
    return best.values()


def _freedoms(whole: Grid) -> list[dict[int, int]]:
    """Say for each date of each session which dates it leaves its neighbours, one bit each."""
    limits = whole.problem.limits
    locked = [each.locked is not None for each in whole.problem.sessions]
    days = [sorted({each.start.toordinal() for each in candidates}) for candidates in whole.sessions]
    found: list[dict[int, int]] = []
    for at, own in enumerate(days):
        before = days[at - 1] if at and not (locked[at - 1] and locked[at]) else []
        after = days[at + 1] if at + 1 < len(days) and not (locked[at] and locked[at + 1]) else []
        found.append(
            {
                day: sum(1 << bit for bit, other in enumerate(before) if limits.gap_fits(other, day))
                | sum(1 << bit for bit, other in enumerate(after, len(before)) if limits.gap_fits(day, other))
                for day in own
            }
        )
    return found


def _undominated(patterns: Iterable[Pattern], freedoms: dict[int, int], near: date | None) -> tuple[Pattern, ...]:
    kept: list[tuple[Pattern, int]] = []
    middle = near.toordinal() if near else 0
    # Whoever dominates wakes no more classes, costs no more, and leaves no fewer dates: it comes earlier in this order.
    for each in sorted(
        patterns,
        key=lambda one: (
            one.total,
            one.nights.bit_count(),
            -freedoms[one.day].bit_count(),
            abs(one.day - middle),
            one.start,
        ),
    ):
        awake, free = ~each.nights, freedoms[each.day]
        if not any(other.nights & awake == 0 and free & ~freedom == 0 for other, freedom in kept):
            kept.append((each, free))
    return tuple(each for each, _ in kept)


def _alike(sessions: tuple[tuple[Pattern, ...], ...], carried: list[int]) -> tuple[tuple[int, ...], ...]:
    groups: dict[tuple[int, int], list[int]] = {}
    masks = [each.nights for patterns in sessions for each in patterns]
    for at, nights in enumerate(carried):
        column = sum((mask >> at & 1) << row for row, mask in enumerate(masks))
        groups.setdefault((nights, column), []).append(at)
    return tuple(tuple(group) for group in groups.values())


def _renumbered(pattern: Pattern, first: list[int]) -> Pattern:
    bits = tuple(at for at, each in enumerate(first) if pattern.nights >> each & 1)
    return Pattern(pattern.start, pattern.day, sum(1 << bit for bit in bits), pattern.total, bits)
