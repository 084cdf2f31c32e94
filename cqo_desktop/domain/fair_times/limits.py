"""Without whom a session cannot be held, and when they cannot come."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import Comfort, DayHours, Span


@dataclass(frozen=True, slots=True)
class Engagement:
    """Where somebody is already."""

    start: datetime
    end: datetime
    title: str


@dataclass(frozen=True, slots=True)
class KeyPerson:
    """Somebody who has to be there; of one without a zone only the engagements are known."""

    person_id: int
    name: str
    zone: str
    own: Span | None = None
    engagements: tuple[Engagement, ...] = ()

    @property
    def is_placed(self) -> bool:
        """Tell whether their hours are known."""
        return self.zone in zones.names()


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why somebody cannot come at an hour: they sleep, or are in a session of that title."""

    person_id: int
    name: str
    wall: datetime
    """Aware, in their own zone where it is known."""
    busy_in: str = ""


def obstacles(
    instant: datetime, minutes: int, key_people: Iterable[KeyPerson], hours: DayHours = comfort.USUAL
) -> Iterator[Obstacle]:
    """Give what keeps key people away from a session, one reason for each of them."""
    end = instant + timedelta(minutes=minutes)
    for each in key_people:
        wall = instant.astimezone(zones.zone(each.zone)) if each.is_placed else instant
        busy = next((one.title for one in each.engagements if one.start < end and instant < one.end), "")
        if busy:
            yield Obstacle(each.person_id, each.name, wall, busy)
        elif each.is_placed and _sleeps(wall, minutes, hours, each.own):
            yield Obstacle(each.person_id, each.name, wall)


def _sleeps(wall: datetime, minutes: int, hours: DayHours, own: Span | None) -> bool:
    return comfort.worst(wall.hour * 60 + wall.minute, minutes, hours, own) is Comfort.ASLEEP
