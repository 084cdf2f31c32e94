"""What the mouse is doing to a week: moving a session, changing its length, or drawing a new one."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto

from cqo_desktop.domain import day_hours
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Piece
from cqo_desktop.domain.day_hours import QUARTER


class Act(Enum):
    """What is being done."""

    MOVE = auto()
    STRETCH = auto()
    DRAW = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drag:
    """An act under way, and what it would come to if the mouse were let go."""

    act: Act
    day: date
    anchor: float
    """The minute on which the mouse went down; of a session that moves, how far below its beginning."""
    zone: str
    start: datetime
    minutes: int
    entry: Entry | None = None

    @property
    def entry_id(self) -> int:
        """Give the session's id, 0 for one that is drawn."""
        return self.entry.id if self.entry else 0

    @property
    def end(self) -> datetime:
        """Give the end on the same wall."""
        return day_hours.later(self.start, self.minutes)

    def to(self, day: date, minute: float) -> "Drag":
        """Go on to another place; all steps are quarters of an hour."""
        match self.act:
            case Act.MOVE:
                return replace(self, start=day_hours.at(day, _snapped(minute - self.anchor), self.zone))
            case Act.STRETCH:
                end = day_hours.at(self.day, _snapped(minute), self.zone)
                return replace(self, minutes=max(QUARTER, day_hours.minutes_between(self.start, end)))
            case Act.DRAW:
                low, high = sorted((self.anchor, minute))
                first = int(low // QUARTER) * QUARTER
                last = max(first + QUARTER, -int(-high // QUARTER) * QUARTER)
                start, end = (day_hours.at(self.day, each, self.zone) for each in (first, last))
                return replace(self, start=start, minutes=max(QUARTER, day_hours.minutes_between(start, end)))


def move(piece: Piece, minute: float, zone: str) -> Drag:
    """Take a session by one of its minutes."""
    return _of(Act.MOVE, piece, minute - piece.start + _before(piece), zone)


def stretch(piece: Piece, minute: float, zone: str) -> Drag:
    """Take a session by its end."""
    return _of(Act.STRETCH, piece, minute, zone)


def draw(day: date, minute: float, zone: str) -> Drag:
    """Begin a new session at a minute."""
    first = int(minute // QUARTER) * QUARTER
    start = day_hours.at(day, first, zone)
    return Drag(act=Act.DRAW, day=day, anchor=minute, zone=zone, start=start, minutes=QUARTER)


def length(entry: Entry) -> int:
    """Give the minutes a session lasts."""
    return day_hours.minutes_between(entry.start, entry.end)


def _of(act: Act, piece: Piece, anchor: float, zone: str) -> Drag:
    entry = piece.entry
    return Drag(act=act, day=piece.day, anchor=anchor, zone=zone, start=entry.start, minutes=length(entry), entry=entry)


def _before(piece: Piece) -> float:
    """Give the minutes on earlier days of a piece that goes on from there."""
    start = piece.entry.start
    days = (piece.day - start.date()).days
    return days * 24 * 60 - (start.hour * 60 + start.minute) if days else 0


def _snapped(minute: float) -> int:
    return round(minute / QUARTER) * QUARTER
