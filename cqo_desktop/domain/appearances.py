"""What somebody does in the programme, as lists and cards show it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.domain.vocabulary import Hue, Role, SeriesKind, SessionStatus

LOOKS_BACK = timedelta(days=365)
"""How far back sessions count in lists of people."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sessions somebody spoke in or hosted in the last 12 months, and how many are to come."""

    past: int = 0
    coming: int = 0


NONE = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One session somebody has a part in."""

    session_id: int
    title: str
    wall: datetime
    instant: datetime
    status: SessionStatus
    kind: SeriesKind
    hue: Hue
    roles: tuple[Role, ...]
