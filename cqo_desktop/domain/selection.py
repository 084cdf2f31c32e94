"""Which sessions a person means, or which people."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """All sessions that meet every condition given, or all people."""

    series: str | None = None
    """A series by name, case and accents aside."""
    session_ids: tuple[int, ...] = ()
    start: date | None = None
    end: date | None = None
    """Both inclusive, days in the home zone."""
    person_ids: tuple[int, ...] = ()
    """The people of a list of people; nothing to sessions."""


EVERYTHING = Selection()
