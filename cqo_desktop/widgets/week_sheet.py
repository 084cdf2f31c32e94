"""A week laid out: its columns, its rulers, and the sessions in it; heights count from midnight."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Piece
from cqo_desktop.domain.day_hours import QUARTER
from cqo_desktop.domain.overlays import NOTHING, ByDay
from cqo_desktop.widgets.week_geometry import HEAD, Geometry
from cqo_desktop.widgets.week_rulers import Rulers


@dataclass(frozen=True, slots=True)
class Sheet:
    """All places of one week."""

    geometry: Geometry
    rulers: Rulers
    chips: Sequence[tuple[QRectF, Piece]]
    beside: ByDay = field(default_factory=dict)
    """What others' calendars hold."""

    def chip_at(self, point: QPointF) -> tuple[QRectF, Piece] | None:
        """Find the piece of a session under a point."""
        return next((each for each in reversed(self.chips) if each[0].contains(point)), None)

    def chip_of(self, entry_id: int) -> QRectF | None:
        """Find the first piece of a session."""
        return next((rect for rect, piece in self.chips if piece.entry.id == entry_id), None)

    def place_at(self, point: QPointF) -> tuple[date, float]:
        """Give the day and the minute under a point, or those nearest to it."""
        column, minute = self.geometry.at(point)
        return self.geometry.days[column], minute

    def entry_at(self, day: date, minute: int, chosen: int | None) -> Entry | None:
        """Find the session of a quarter of an hour; the chosen one before others, so that walking along it stays."""
        end = minute + QUARTER
        here = [piece for _, piece in self.chips if piece.day == day and piece.start < end and piece.end > minute]
        return min((piece.entry for piece in here), key=lambda entry: entry.id != chosen, default=None)

    def is_on_second(self, x: float, y: float) -> bool:
        """Tell whether a point of the widget is on the name of the second zone."""
        return bool(self.rulers.second) and y < HEAD and self.rulers.bar <= x < self.rulers.width


def lay_out(
    days: tuple[date, ...], entries: Iterable[Entry], shown: Rulers, right: float, beside: ByDay = NOTHING
) -> Sheet:
    """Lay out a week between its rulers and the scroll bar."""
    geometry = Geometry(days, shown.width, right)
    return Sheet(geometry, shown, geometry.chips(entries), beside)
