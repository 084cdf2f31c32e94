"""Where everything of a week stands: columns, hours, and the chips in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, groupby

from PySide6.QtCore import QPointF, QRectF

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Lane, Piece, lanes, pieces
from cqo_desktop.domain.day_hours import QUARTER

HEAD, HOUR = 56, 48
HEIGHT = 24 * HOUR
LEAST = 22
"""How high the shortest session is painted, so that its title can be read."""
_LEAST_MINUTES = -(-LEAST * 60 // HOUR)
_WEEKEND = 0.5
_GAP, _INSET = 2, 3

ALL_OF_IT = Lane(0, 1)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Seven columns behind rulers; heights count from midnight, before scrolling."""

    days: tuple[date, ...]
    left: float
    right: float

    @property
    def edges(self) -> tuple[float, ...]:
        """Give where columns begin, and where the last one ends; weekends are half as wide."""
        weights = [_WEEKEND if day.weekday() >= 5 else 1 for day in self.days]
        unit = (self.right - self.left) / sum(weights)
        return self.left, *(round(self.left + unit * sofar) for sofar in accumulate(weights))

    def column(self, place: int) -> QRectF:
        """Give the room of one day."""
        left, right = self.edges[place : place + 2]
        return QRectF(left, 0, right - left, HEIGHT)

    def at(self, point: QPointF) -> tuple[int, float]:
        """Give the column and the minute under a point, or those nearest to it."""
        place = sum(point.x() >= edge for edge in self.edges[1:-1])
        return place, min(max(point.y() * 60 / HOUR, 0), 24 * 60)

    def chip(self, piece: Piece, lane: Lane = ALL_OF_IT) -> QRectF:
        """Give the room of what a day shows of a session."""
        column = self.column(self.days.index(piece.day)).adjusted(_INSET, 0, -_INSET - 2, 0)
        left, right = (column.left() + share * column.width() for share in (lane.left, lane.right))
        top, bottom = (minute * HOUR / 60 for minute in (piece.start, piece.end))
        height = max(LEAST, bottom - top - _GAP)
        gap = _GAP if lane.right < 1 else 0
        return QRectF(left, min(top + 1, HEIGHT - height), right - left - gap, height)

    def chips(self, entries: Iterable[Entry]) -> list[tuple[QRectF, Piece]]:
        """Lay out all sessions, side by side where they overlap, also where only their least heights do."""
        found: list[tuple[QRectF, Piece]] = []
        for _, group in groupby(pieces(entries, self.days), key=lambda piece: piece.day):
            all_day = list(group)
            spans = [(piece.start, max(piece.end, piece.start + _LEAST_MINUTES)) for piece in all_day]
            found += [(self.chip(piece, lane), piece) for piece, lane in zip(all_day, lanes(spans), strict=True)]
        return found

    def cell(self, place: int, minute: int) -> QRectF:
        """Give the room of a quarter of an hour."""
        column = self.column(place)
        return QRectF(column.left() + 1, minute * HOUR / 60, column.width() - 1, QUARTER * HOUR / 60)
