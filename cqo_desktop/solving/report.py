"""What is known of a year while it is being planned, and at the end."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from cqo_desktop.domain.fair.certificate import Certificate
from cqo_desktop.domain.fair.vector import Vector


class Ending(Enum):
    """Why no more news will come."""

    PROVED = "proved"
    """No plan is fairer, as `Vector` compares."""
    OUT_OF_TIME = "out-of-time"
    """The plan is good; the proof is not finished."""
    HUNG = "hung"
    """The solver did not come back and was ended."""
    DIED = "died"
    """The solver ended by itself without an answer."""
    MISSING = "missing"
    """There is no solver on this machine; the search alone was at work."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The first figure of the vector that is not proved: it might be as low as the bound."""

    nights: int
    """Members with at least so many nights are counted; 0 means the total burden."""
    value: int
    bound: int


@dataclass(frozen=True, slots=True)
class Report:
    """The best plan so far and what is proved about it."""

    starts: tuple[datetime, ...]
    """In the order of the problem's sessions; aware, in UTC."""
    vector: Vector
    certificate: Certificate | None = None
    bound: int = 0
    """In every plan somebody has at least so many nights, carried ones included."""
    gap: Gap | None = None
    """None before it is known, and when none is left."""
    ending: Ending | None = None
    """None while it is at work."""

    @property
    def worst_is_proved(self) -> bool:
        """Tell whether nobody's most nights can be fewer in any plan."""
        return self.bound >= self.vector.worst

    @property
    def is_proved(self) -> bool:
        """Tell whether no plan is fairer at all."""
        return self.ending is Ending.PROVED


class Measure(Enum):
    """What of the member who bears most is capped."""

    BURDEN = "burden"
    NIGHTS = "nights"


@dataclass(frozen=True, slots=True)
class Point:
    """The least total burden there can be while nobody bears more than the cap."""

    cap: int
    starts: tuple[datetime, ...]
    total: int
    bound: int
    """No plan within the cap has a lesser total."""

    @property
    def is_proved(self) -> bool:
        """Tell whether no plan within the cap is better."""
        return self.total <= self.bound


@dataclass(frozen=True, slots=True)
class Curve:
    """What fairness to the worst-off costs all together: caps rise, totals fall."""

    points: tuple[Point, ...]
    least_cap: int
    """No plan has a lesser worst, as far as is proved; the first point may lie above."""
    ending: Ending | None = None
    """None while it is at work; PROVED if every point is."""
