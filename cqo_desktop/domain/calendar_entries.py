"""What the views of a calendar show of a session."""

from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus


@dataclass(frozen=True, slots=True)
class Entry:
    """One session on the wall clock of the network's home.

    Start and end are aware, in the home zone. What is warned of is a sentence, empty when all is well.
    """

    id: int
    start: datetime
    end: datetime
    title: str
    series: str
    hue: Hue
    status: SessionStatus
    warned: str
    who: str
    where: str
    kind: SeriesKind = SeriesKind.SINGLE
