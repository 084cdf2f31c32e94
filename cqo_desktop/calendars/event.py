"""A session as a calendar file tells it."""

from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.domain.zones import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """All that a calendar learns about one session; texts are plain and already composed."""

    uid: str
    """Made once, stored, and never given to anything else."""
    sequence: int = 0
    created: datetime
    revised: datetime
    """Aware, like `created`; both come from the file, so that the same data give the same bytes."""
    start: Moment
    minutes: int
    in_person: bool = False
    """Written in the wall time of its place; everything else is written in UTC."""
    all_day: bool = False
    """Written as the days it covers, without hours."""
    title: str
    location: str = ""
    description: str = ""
    link: str = ""
    """Where people join; also the location of a session that has none, and a line of the description."""
    status: SessionStatus
    categories: tuple[str, ...] = ()
    alarm_minutes: int | None = None
    """Minutes before the start; only a file of a single session carries it."""
    transparent: bool = False
    """Leaves people free, as the day of a conference does."""
    related_to: str | None = None
    """The UID of its series."""
