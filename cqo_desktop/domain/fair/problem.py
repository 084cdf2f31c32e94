"""What is asked of a fair year: whose year, which sessions, when they may begin, and what must hold between them."""

from dataclasses import dataclass
from datetime import date, datetime

from cqo_desktop.domain.fair.members import MemberClass


@dataclass(frozen=True, slots=True)
class Slots:
    """When a session may begin: dates and hours on the wall of one zone."""

    first: date
    last: date
    weekdays: frozenset[int] = frozenset(range(5))
    """Monday is 0."""
    earliest: int = 0
    """The first minute of the day it may begin at."""
    latest: int = 23 * 60 + 30
    """The last one."""
    step: int = 30
    """Minutes from one possible start to the next."""
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Needed:
    """Somebody without whom the session cannot be: its speaker, or a key person."""

    name: str
    zone: str
    earliest: int = 7 * 60
    """The session begins at this minute of their day at the earliest."""
    latest: int = 21 * 60
    """It begins at this minute at the latest, and ends on the same day of theirs."""
    away: frozenset[date] = frozenset()
    """Days of theirs on which they cannot."""


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """One session to be given a start."""

    key: str
    """Whatever the asker knows it by."""
    name: str
    """What people call it, for sentences."""
    minutes: int
    slots: Slots
    needed: tuple[Needed, ...] = ()
    locked: datetime | None = None
    """The instant it keeps, whatever the limits say."""
    near: date | None = None
    """The date (in UTC) to stay close to where nothing else tells two starts apart."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What must hold for the year as a whole."""

    blackout: frozenset[date] = frozenset()
    """Dates, on the wall of each session's slots, on which none may begin."""
    min_gap: int | None = None
    """At the least so many days from one session's date (in UTC) to the next one's, in the order given."""
    max_gap: int | None = None
    """At the most so many days."""
    no_two_nights_in_a_row: bool = False
    """Nobody is asleep in two neighbouring sessions."""

    def gap_fits(self, day: int, after: int) -> bool:
        """Tell whether two neighbouring sessions may have these dates, counted in days."""
        gap = after - day
        return (self.min_gap is None or gap >= self.min_gap) and (self.max_gap is None or gap <= self.max_gap)


@dataclass(frozen=True, slots=True)
class Problem:
    """Whose year it is, and what has to find its hours, in the order of the year."""

    classes: tuple[MemberClass, ...]
    sessions: tuple[PlannedSession, ...]
    limits: Limits = Limits()
