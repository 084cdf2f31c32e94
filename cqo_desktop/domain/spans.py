"""Who and what is needed twice at once: a sweep over all, and an index that answers while something is dragged."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter


@dataclass(frozen=True, slots=True)
class Busy[R: Hashable]:
    """An owner that needs resources from one instant up to, not including, another."""

    owner: int
    start: datetime
    end: datetime
    needs: tuple[R, ...]


@dataclass(frozen=True, slots=True)
class Overlap[R: Hashable]:
    """Two owners that need one resource at once, from `start` up to `end`."""

    resource: R
    first: int
    second: int
    start: datetime
    end: datetime


def overlaps[R: Hashable](all_busy: Iterable[Busy[R]]) -> list[Overlap[R]]:
    """Find every overlap in one sweep over time; an owner never overlaps itself."""
    under_way: dict[R, list[Busy[R]]] = {}
    found = []
    for busy in sorted(all_busy, key=attrgetter("start")):
        start, end = busy.start, busy.end
        if end <= start:
            continue
        for resource in busy.needs:
            before = under_way.get(resource)
            # Most often one stay is over when the next begins; that case builds nothing.
            if before is None or (len(before) == 1 and before[0].end <= start):
                under_way[resource] = [busy]
                continue
            still = [each for each in before if each.end > start]
            found += [
                Overlap(resource, each.owner, busy.owner, start, min(each.end, end))
                for each in still
                if each.owner != busy.owner
            ]
            still.append(busy)
            under_way[resource] = still
    return found


class Clashes[R: Hashable]:
    """An index of what is busy when, kept up to date by hand; each question costs a bisection."""

    def __init__(self, all_busy: Iterable[Busy[R]] = ()) -> None:
        self._rows: dict[R, list[tuple[datetime, datetime, int]]] = defaultdict(list)
        self._longest: dict[R, timedelta] = defaultdict(timedelta)
        for busy in all_busy:
            self._note(busy)
            for resource in busy.needs:
                self._rows[resource].append((busy.start, busy.end, busy.owner))
        for rows in self._rows.values():
            rows.sort()

    def add(self, busy: Busy[R]) -> None:
        """Take something in."""
        self._note(busy)
        for resource in busy.needs:
            insort(self._rows[resource], (busy.start, busy.end, busy.owner))

    def _note(self, busy: Busy[R]) -> None:
        for resource in busy.needs:
            self._longest[resource] = max(self._longest[resource], busy.end - busy.start)

    def remove(self, busy: Busy[R]) -> None:
        """Leave something out that was taken in."""
        for resource in busy.needs:
            rows, row = self._rows[resource], (busy.start, busy.end, busy.owner)
            place = bisect_left(rows, row)
            if rows[place : place + 1] == [row]:
                del rows[place]

    def with_(self, wanted: Busy[R]) -> set[tuple[R, int]]:
        """Give what a wish would collide with, as resource and owner; its own owner never counts."""
        if wanted.end <= wanted.start:
            return set()
        found = set()
        for resource in wanted.needs:
            rows = self._rows.get(resource, [])
            # Nothing that starts earlier than the longest stay can still be there.
            low = bisect_left(rows, wanted.start - self._longest[resource], key=lambda row: row[0])
            high = bisect_right(rows, wanted.end, key=lambda row: row[0])
            found |= {
                (resource, owner)
                for start, end, owner in rows[low:high]
                if start < wanted.end and end > wanted.start and owner != wanted.owner and end > start
            }
        return found
