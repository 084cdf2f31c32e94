"""What a check of a file answers."""

from dataclasses import dataclass
from enum import Enum

from cqo_desktop.domain.problems import Severity


class Area(Enum):
    """Where a finding was made."""

    PAGES = "pages"
    REFERENCES = "references"
    JOURNAL = "journal"
    ZONES = "zones"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found, in a sentence that says what to do."""

    area: Area
    severity: Severity
    sentence: str
    session_ids: tuple[int, ...] = ()
