"""What is not right with a programme, said so that a coordinator knows where, when and what to do."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from cqo_desktop.domain.planned import Planned


class Severity(Enum):
    """How much a finding wants of its reader."""

    PROBLEM = "problem"
    """Somebody will stand before a closed door."""
    WARNING = "warning"
    """It can go on like this, but should not."""
    NOTE = "note"
    """Good to know."""


class Kind(Enum):
    """What is wrong."""

    PERSON_TWICE = "person_twice"
    ROOM_TWICE = "room_twice"
    NO_PLACE = "no_place"
    SPEAKER_ASLEEP = "speaker_asleep"
    NO_SPEAKER = "no_speaker"
    OVER_RUN = "over_run"
    UNDECIDED = "undecided"
    GAP = "gap"
    ASLEEP = "asleep"
    NOT_AMONG = "not_among"
    CLOCKS_MOVE = "clocks_move"
    NOT_CLOSED = "not_closed"
    FALLS_ON = "falls_on"
    DAY_OFF = "day_off"
    ODD_HOUR = "odd_hour"
    SITTINGS_DIFFER = "sittings_differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding; `sentence` stands alone, `finding` is enough where its subject is on the screen already."""

    kind: Kind
    severity: Severity
    day: date
    """When it matters, on the wall of the session; of a gap, the first of its month."""
    finding: str
    """Such as '2 members asleep in Perth, 4:00 a.m. Friday'."""
    about: str
    """What it was found in, such as '“Fatigue”, Thursday 22 October 2026'."""
    repair: str
    """What to press."""
    session_ids: tuple[int, ...] = ()
    person_id: int | None = None
    room_id: int | None = None
    series_id: int | None = None

    @property
    def sentence(self) -> str:
        """Say all of it."""
        return f"{self.finding}: {self.about}."


def of_session(
    planned: Planned,
    kind: Kind,
    severity: Severity,
    finding: str,
    repair: str,
    person_id: int | None = None,
) -> Problem:
    """Make a finding about one session."""
    return Problem(
        kind=kind,
        severity=severity,
        day=planned.row.wall.date(),
        finding=finding,
        about=planned.about,
        repair=repair,
        session_ids=(planned.row.id,),
        person_id=person_id,
    )


_ORDER = {severity: place for place, severity in enumerate(Severity)}


def urgency(problem: Problem) -> tuple[int, date]:
    """Order findings for a list: the worst first, then by day."""
    return _ORDER[problem.severity], problem.day
