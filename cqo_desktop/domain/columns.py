"""Which day and which column of it a session stands in, where several overlap: pure, for grids of days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cqo_desktop.domain.calendar_entries import Entry

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Piece:
    """What one day shows of a session; minutes count on the wall, from midnight."""

    entry: Entry
    day: date
    start: int
    end: int
    begins: bool
    """Whether it begins on this day; else it goes on from the day before."""
    ends: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """Where something stands across its day: from a share of the width up to another, 0 to 1."""

    left: float
    right: float


def pieces(entries: Iterable[Entry], days: Sequence[date]) -> list[Piece]:
    """Cut sessions at midnight and keep what falls on some days, in order."""
    if not days:
        return []
    first, last, wanted = min(days), max(days), set(days)
    near = (entry for entry in entries if entry.start.date() <= last and entry.end.date() >= first)
    found = [piece for entry in near for piece in _cut(entry) if piece.day in wanted]
    return sorted(found, key=lambda piece: (piece.day, piece.start, -piece.end, piece.entry.id))


def _cut(entry: Entry) -> Iterator[Piece]:
    day, last = entry.start.date(), entry.end.date()
    begin, end = _minute(entry.start), _minute(entry.end)
    # Where clocks go back, a session may end on the wall before it began.
    if day == last and end <= begin:
        end = min(begin + 1, DAY)
    while day <= last:
        start, stop = begin if day == entry.start.date() else 0, end if day == last else DAY
        if stop > start:
            is_last = day == last or (day + timedelta(days=1) == last and end == 0)
            yield Piece(entry, day, start, stop, day == entry.start.date(), is_last)
        day += timedelta(days=1)


def _minute(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """Set spans side by side so that none covers another, each as wide as its neighbours let it."""
    placed: list[Lane | None] = [None] * len(spans)
    cluster: list[int] = []
    reach = None
    for place in sorted(range(len(spans)), key=lambda each: (spans[each][0], -spans[each][1], each)):
        start, end = spans[place]
        if reach is not None and start >= reach:
            _spread(cluster, spans, placed)
            cluster, reach = [], None
        cluster.append(place)
        reach = end if reach is None else max(reach, end)
    _spread(cluster, spans, placed)
    return [lane or Lane(0, 1) for lane in placed]


def _spread(cluster: Sequence[int], spans: Sequence[tuple[int, int]], placed: list[Lane | None]) -> None:
    """Share the width among those that overlap, each in the first column that is free, then widened to the right."""
    columns: list[list[int]] = []
    column_of: dict[int, int] = {}
    for place in cluster:
        free = next((i for i, column in enumerate(columns) if spans[column[-1]][1] <= spans[place][0]), len(columns))
        if free == len(columns):
            columns.append([])
        columns[free].append(place)
        column_of[place] = free
    for place, column in column_of.items():
        right = column + 1
        while right < len(columns) and not any(_meet(spans[place], spans[other]) for other in columns[right]):
            right += 1
        placed[place] = Lane(column / len(columns), right / len(columns))


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
