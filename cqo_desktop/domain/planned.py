"""What the rules of the programme need to know of a session."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain import hours
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import quoted


@dataclass(frozen=True, slots=True)
class Engaged:
    """A person who is needed from one instant to another."""

    person_id: int
    name: str
    zone: str
    """Empty where nobody knows it."""
    start: datetime
    end: datetime
    speaks: bool = True
    among: bool = True
    """False where only the agenda names them, and not the session."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A session and everybody who is needed in it."""

    row: SessionRow
    people: tuple[Engaged, ...] = ()
    other: SessionRow | None = None
    """Its other sitting, for those who are asleep at this one."""

    @property
    def about(self) -> str:
        """Name it and its day."""
        return f"{quoted(self.row.title)}, {hours.full_day(self.row.wall)}"

    def is_ahead(self, now: datetime) -> bool:
        """Tell whether it will take place and is not over yet."""
        return self.row.status.takes_place and self.row.end > now


type Members = Mapping[str, int]
"""How many members live in each zone."""
