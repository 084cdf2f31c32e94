"""Which column and which rows of a day's grid each session takes; nothing here knows of letters or inks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from cqo_desktop.printing.documents.entries import Entry


@dataclass(frozen=True, slots=True)
class Lane:
    """A column: a room, or part of one where sessions overlap in it."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day's sessions: those in lanes, and those that nothing else runs beside."""

    lanes: tuple[Lane, ...]
    across: tuple[Entry, ...]
    times: tuple[datetime, ...]
    """Every moment at which something begins or ends."""


def day_plan(entries: Sequence[Entry], rooms: Sequence[str], elsewhere: str) -> DayPlan:
    """Sort a day's sessions into rooms in their order; where they have none, under their place or `elsewhere`."""
    across = tuple(entry for entry in entries if not any(_overlap(entry, other) for other in entries))
    by_room: dict[str, list[Entry]] = {room: [] for room in rooms}
    places: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry in across:
            continue
        if entry.room:
            by_room.setdefault(entry.room, []).append(entry)
        else:
            places.setdefault(entry.place or elsewhere, []).append(entry)
    lanes = [Lane(name, tuple(lane)) for name, found in (*by_room.items(), *places.items()) for lane in _lanes(found)]
    times = sorted({moment for entry in entries for moment in (entry.start, entry.end)})
    return DayPlan(tuple(lanes), across, tuple(times))


def _overlap(one: Entry, other: Entry) -> bool:
    return one is not other and one.start < other.end and other.start < one.end


def _lanes(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Give sessions that overlap in one room a lane each, as few as it takes."""
    lanes: list[list[Entry]] = []
    for entry in sorted(entries, key=lambda each: (each.start, each.key)):
        free = next((lane for lane in lanes if lane[-1].end <= entry.start), None)
        if free is None:
            lanes.append([entry])
        else:
            free.append(entry)
    return lanes


def shares(count: int, most: int) -> list[slice]:
    """Share columns among as few sheets as hold them, evenly."""
    sheets = -(-count // most)
    size, more = divmod(count, sheets) if sheets else (0, 0)
    edges = [0]
    for i in range(sheets):
        edges.append(edges[-1] + size + (i < more))
    return [slice(*each) for each in pairwise(edges)]


@dataclass(frozen=True, slots=True)
class Part:
    """What of a day stands on one page: from one moment to another, and how far down each moment is."""

    first: int
    last: int
    reach: tuple[float, ...]
    """From the top, for each moment from `first` to `last`."""


@dataclass(frozen=True, slots=True)
class Need:
    """How high a session must at least be, from the moment it begins to the one it ends."""

    first: int
    last: int
    height: float


def parts(
    needs: Sequence[Need], minutes: Sequence[float], rows: Sequence[float], room: float, more: float
) -> list[Part]:
    """Share a day among as few pages as hold it; empty where a session is higher than a page.

    `minutes` and `rows` say for each row how long it is and how high at least; `more` is how high what goes on from the
    page before must be. Pages end where nothing runs if they can.
    """
    made: list[Part] = []
    first, end = 0, len(rows)
    while first < end:
        if not any(need.first <= first < need.last for need in needs):
            first += 1  # no page begins with a pause
            continue
        clean = [i for i in range(end, first, -1) if not any(need.first < i < need.last for need in needs)]
        order = [*clean, *(i for i in range(end - 1, first, -1) if i not in clean)]
        found = next(
            ((last, reach) for last in order if (reach := _reach(needs, rows, first, last, more))[-1] <= room + 0.01),
            None,
        )
        if found is None:
            return []
        last, reach = found
        made.append(Part(first, last, _stretched(reach, minutes[first:last], room)))
        first = last
    return made


def _reach(needs: Sequence[Need], rows: Sequence[float], first: int, last: int, more: float) -> list[float]:
    """Set every moment as high up as what ends at it allows."""
    reach = [0.0]
    here = [need for need in needs if need.first < last and need.last > first]
    ending: Mapping[int, list[Need]] = {
        i: [need for need in here if min(need.last, last) == i] for i in range(first + 1, last + 1)
    }
    for i in range(first + 1, last + 1):
        down = reach[-1] + rows[i - 1]
        for need in ending[i]:
            begun = reach[max(need.first, first) - first]
            down = max(down, begun + (need.height if need.first >= first else more))
        reach.append(down)
    return reach


_MOST_STRETCH = 1.15
"""Points for a minute that rows are drawn out to where a page has room to spare."""


def _stretched(reach: Sequence[float], minutes: Sequence[float], room: float) -> tuple[float, ...]:
    """Draw short rows out, so that the height of a row shows its length as far as there is room."""
    rows = [after - before for before, after in pairwise(reach)]
    low, high = 0.0, _MOST_STRETCH
    for _ in range(12):
        middle = (low + high) / 2
        if sum(max(row, length * middle) for row, length in zip(rows, minutes, strict=True)) > room:
            high = middle
        else:
            low = middle
    out = [0.0]
    for row, length in zip(rows, minutes, strict=True):
        out.append(out[-1] + max(row, length * low))
    return tuple(out)
