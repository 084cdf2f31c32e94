"""Where everything of six weeks stands: days, and the sessions that have room in them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.clock_changes import ClockChange, clock_changes
from cqo_desktop.domain.overlays import NOTHING, ByDay, OverlayDate
from cqo_desktop.widgets import calendar_chip

ROWS, DAYS = 6, 7
HEAD, NUMBER, FOOT, GAP, INSET = 30, 27, 20, 3, 4
MORE = 82
"""How wide “+2 more” is, at the right of the number."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A session's chip, and of how many lines its title is; none is one line with its hour."""

    entry: Entry
    rect: QRectF
    lines: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One day: its place, its chips, and how many sessions had no room."""

    day: date
    rect: QRectF
    placed: tuple[Placed, ...]
    left: int
    more: QRectF
    """Where “+2 more” stands."""
    changes: tuple[ClockChange, ...]
    beside: Sequence[OverlayDate] = ()
    """What others' calendars hold."""


def _cell(
    day: date,
    rect: QRectF,
    entries: Sequence[Entry],
    changes: tuple[ClockChange, ...],
    beside: Sequence[OverlayDate],
) -> Cell:
    """Lay the sessions of a day out: as tall as there is room, else one line each, else the first few."""
    room = rect.adjusted(INSET, NUMBER, -INSET, -(FOOT if changes else GAP))
    lines = next((most for most in (3, 2, 1) if _fits(entries, room, most)), 0)
    if lines:
        heights = [calendar_chip.height(entry, room.width(), lines) for entry in entries]
        shown = list(entries)
    else:
        most = max(int((room.height() + GAP) // (calendar_chip.ONE_LINE + GAP)), 0)
        shown = list(entries[:most])
        heights = [float(calendar_chip.ONE_LINE)] * len(shown)
    placed, top = [], room.top()
    for entry, height in zip(shown, heights, strict=True):
        placed.append(Placed(entry, QRectF(room.left(), top, room.width(), height), lines))
        top += height + GAP
    left = len(entries) - len(shown)
    more = QRectF(rect.right() - MORE, rect.top(), MORE, NUMBER) if left else QRectF()
    return Cell(day, rect, tuple(placed), left, more, changes, beside)


def _fits(entries: Sequence[Entry], room: QRectF, most: int) -> bool:
    whole = sum(calendar_chip.height(entry, room.width(), most) + GAP for entry in entries)
    return whole - GAP <= room.height()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Six weeks, day by day."""

    cells: tuple[Cell, ...]

    @property
    def row_height(self) -> float:
        """Say how high a week is."""
        return self.cells[0].rect.height() if self.cells else 1.0

    def cell_at(self, at: QPointF) -> Cell | None:
        """Find the day at a place."""
        return next((cell for cell in self.cells if cell.rect.contains(at)), None)

    def placed_at(self, at: QPointF) -> Placed | None:
        """Find the session at a place."""
        return next((placed for placed in self._placed() if placed.rect.contains(at)), None)

    def cell_of(self, day: date) -> Cell | None:
        """Find a day."""
        return next((cell for cell in self.cells if cell.day == day), None)

    def placed_of(self, entry_id: int) -> Placed | None:
        """Find a session."""
        return next((placed for placed in self._placed() if placed.entry.id == entry_id), None)

    def _placed(self) -> Iterator[Placed]:
        return (placed for cell in self.cells for placed in cell.placed)


def by_day(entries: Iterable[Entry]) -> dict[date, list[Entry]]:
    """Give the sessions of each day in their order."""
    made: dict[date, list[Entry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: (entry.start, entry.id)):
        made[entry.start.date()].append(entry)
    return dict(made)


def lay_out(
    top: date,
    size: QSize,
    by_day: Mapping[date, Sequence[Entry]],
    zones: Sequence[str],
    beside: ByDay = NOTHING,
) -> Sheet:
    """Lay six weeks out on whole pixels, with the days on which clocks move in these zones."""
    width, height = size.width() / DAYS, max((size.height() - HEAD) / ROWS, 1)
    xs = [round(width * column) for column in range(DAYS + 1)]
    ys = [round(HEAD + height * row) for row in range(ROWS + 1)]
    changes = clock_changes(top, ROWS * DAYS, zones)
    cells = []
    for number in range(ROWS * DAYS):
        day, (row, column) = top + timedelta(days=number), divmod(number, DAYS)
        rect = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
        cells.append(_cell(day, rect, by_day.get(day, ()), changes.get(day, ()), beside.get(day, ())))
    return Sheet(tuple(cells))
