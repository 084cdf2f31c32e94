"""How years are planned by hand, to compare with: each habit chooses among the same starts."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from cqo_desktop.domain import zones
from cqo_desktop.domain.fair.burden import DAY
from cqo_desktop.domain.fair.falling import Candidate
from cqo_desktop.domain.fair.grid import Grid

_SUMMER = range(4, 11)


def fixed_hour(grid: Grid, zone: str, minute: int = 16 * 60) -> tuple[datetime, ...]:
    """Meet at one hour of the wall of one zone all year, or as near to it as each session allows."""
    wall = zones.zone(zone)
    return tuple(_nearest(candidates, wall, minute) for candidates in grid.sessions)


def best_average(grid: Grid) -> tuple[datetime, ...]:
    """Take each time the start of the least burden for all together, whoever bears it."""
    return tuple(min(each, key=lambda one: (one.total, one.start)).start for each in grid.sessions)


def two_slots(grid: Grid) -> tuple[datetime, ...]:
    """Take turns between 16:00 and 08:00 UTC."""
    return _in_turn(grid, [lambda _: 16 * 60, lambda _: 8 * 60])


def three_slots(grid: Grid) -> tuple[datetime, ...]:
    """Take turns between the three windows of RFC 9400: 05:00, 13:00 (an hour later in winter) and 22:00 UTC."""
    return _in_turn(grid, [lambda day: _winter(day, 5), lambda day: _winter(day, 13), lambda _: 22 * 60])


def greedy_with_a_log(grid: Grid) -> tuple[datetime, ...]:
    """Spare, session by session, whoever bore most so far: least worst burden, then fewest who bear it, then total."""
    people = [each.people for each in grid.problem.classes]
    borne = [0] * len(people)
    chosen = []
    for candidates in grid.sessions:
        best = min(candidates, key=lambda one: (*_strain(one, borne, people), one.start))
        borne = [before + more for before, more in zip(borne, best.burdens, strict=True)]
        chosen.append(best.start)
    return tuple(chosen)


def _strain(one: Candidate, borne: Sequence[int], people: Sequence[int]) -> tuple[int, int, int]:
    then = [before + more for before, more in zip(borne, one.burdens, strict=True)]
    worst = max(then, default=0)
    return worst, sum(each for each, burden in zip(people, then, strict=True) if burden == worst), one.total


def _in_turn(grid: Grid, slots: Sequence[Callable[[datetime], int]]) -> tuple[datetime, ...]:
    utc = zones.zone("UTC")
    return tuple(
        _nearest(candidates, utc, slots[at % len(slots)](candidates[0].start))
        for at, candidates in enumerate(grid.sessions)
    )


def _winter(day: datetime, hour: int) -> int:
    return (hour if day.month in _SUMMER else hour + 1) * 60


def _nearest(candidates: Sequence[Candidate], wall: ZoneInfo, minute: int) -> datetime:
    def away(one: Candidate) -> tuple[int, datetime]:
        local = one.start.astimezone(wall)
        apart = (local.hour * 60 + local.minute - minute) % DAY
        return min(apart, DAY - apart), one.start

    return min(candidates, key=away).start
