"""The least total burden while nobody bears more than a cap, for some caps from the least possible upward."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from time import monotonic

from cqo_desktop.solving.bearing import Bearing, Row
from cqo_desktop.solving.choice import Choice
from cqo_desktop.solving.highs import Program
from cqo_desktop.solving.report import Point

_TIGHTEST = 0.3
"""The part of the time that looking for the least cap may take."""
_ANY = 10**6

type Rough = tuple[int, Sequence[int], int]
"""A cap, a choice within it, and a bound on the least total."""


def points(
    year: Bearing, fair: Sequence[datetime], count: int, end: float, tell: Callable[[int], None]
) -> Iterator[Point]:
    """Find `count` points, each at once and again when more of it is proved, until `end` of the monotonic clock.

    `fair` is any plan that keeps the limits; `tell` hears below which cap there is no plan, as far as is proved.
    """
    loosest, _ = _least_total(year, _ANY, None, end)
    picks = _tightest(year, year.picked(fair) or loosest, monotonic() + (end - monotonic()) * _TIGHTEST, tell)
    if picks is None or loosest is None:
        return
    least, most = year.worst(picks), year.worst(loosest)
    rough: list[Rough] = []
    for cap in sorted({least + round((most - least) * step / max(count - 1, 1)) for step in range(count)}):
        picks, bound = _roughly(year, cap, picks if cap < most else loosest, end)
        rough.append((cap, picks, bound))
        yield _point(year, *rough[-1])
    yield from _closer(year, rough, end)


def _closer(year: Bearing, rough: Sequence[Rough], end: float) -> Iterator[Point]:
    """Close the gaps that are left, each in its part of the time; what is still open then has its turn again."""
    gaps = [each for each in rough if year.total(each[1]) > each[2]]
    while gaps and monotonic() < end:
        still: list[Rough] = []
        for left, (cap, picks, bound) in zip(range(len(gaps), 0, -1), gaps, strict=True):
            now = monotonic()
            found, proved = _least_total(year, cap, picks, now + (end - now) / left)
            known = cap, found or picks, max(bound, proved)
            yield _point(year, *known)
            if year.total(known[1]) > known[2]:
                still.append(known)
        gaps = still


def _point(year: Bearing, cap: int, picks: Sequence[int], bound: int) -> Point:
    total = year.total(picks)
    return Point(cap, year.starts(picks), total, min(bound, total))


def _roughly(year: Bearing, cap: int, picks: Sequence[int], end: float) -> tuple[Sequence[int], int]:
    # The seam: numpy comes only into the other process.
    from cqo_desktop.solving.easing import Easing  # noqa: PLC0415

    easing = Easing(year, cap)
    found = easing.eased(picks, end)
    return found, easing.bound(year.total(found))


def _tightest(
    year: Bearing, picks: Sequence[int] | None, end: float, tell: Callable[[int], None]
) -> Sequence[int] | None:
    """Find a choice with the least worst, as far as there is time."""
    program = Program()
    choice = _choice(year, program, lambda _: 0)
    worst = year.worst(picks) if picks else _ANY
    (cap,) = program.add_columns([1], most=worst)
    _hold_cap(program, choice, year.rows, [(cap, -1)], 0)
    start = choice.start(picks) if picks else None
    if start:
        start[cap] = worst
    found = program.solved(start, end, tell)
    tell(found.bound)
    return choice.picks(found.values) or picks


def _least_total(year: Bearing, cap: int, picks: Sequence[int] | None, end: float) -> tuple[Sequence[int] | None, int]:
    """Find the least total within a cap, as far as there is time, from a choice within it; and a bound."""
    program = Program()
    choice = _choice(year, program, lambda total: total)
    _hold_cap(program, choice, year.binding(cap), [], cap)
    found = program.solved(choice.start(picks) if picks is not None else None, end, lambda _: None)
    return choice.picks(found.values), found.bound


def _choice(year: Bearing, program: Program, cost: Callable[[int], int]) -> Choice:
    choice = Choice(program, year.sessions, lambda each: cost(each.total))
    choice.hold(year.problem.limits, year.locked, len(year.problem.classes), year.is_asleep)
    return choice


def _hold_cap(
    program: Program, choice: Choice, rows: Sequence[Row], more: Sequence[tuple[int, int]], most: int
) -> None:
    columns = [column for each in choice.columns for column in each]
    for row in rows:
        loads = [(column, load) for column, load in zip(columns, row.loads, strict=True) if load]
        program.add_row([*loads, *more], high=most - row.carried)
