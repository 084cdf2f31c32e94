"""Which sessions a person means."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """All sessions that meet every condition given."""

    series: str | None = None
    """A series by name, case and accents aside."""
    session_ids: tuple[int, ...] = ()
    start: date | None = None
    end: date | None = None
    """Both inclusive, days in the home zone."""


EVERYTHING = Selection()
