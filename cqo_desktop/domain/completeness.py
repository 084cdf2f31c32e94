"""What a session lacks, given how far it is."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity, of_session
from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import SessionStatus

SOON = timedelta(days=14)
"""Before this a draft is no news."""
FORGOTTEN = timedelta(days=60)
"""After this nobody wants to hear that a session was never marked done."""


def lacks(planned: Planned, *, now: datetime) -> Iterator[Problem]:
    """Find what is missing of a session that takes place: its place, speaker, time, decision, people."""
    row = planned.row
    if not planned.is_ahead(now):
        return
    ready, invited = marks(row), row.status is SessionStatus.INVITED
    if ready.place is Mark.PROBLEM:
        said = "Invited without a join link or room" if invited else "No join link or room"
        severity = Severity.PROBLEM if invited else Severity.WARNING
        yield of_session(planned, Kind.NO_PLACE, severity, said, "Add a link")
    if ready.speaker is Mark.PROBLEM:
        yield of_session(planned, Kind.NO_SPEAKER, Severity.WARNING, "No speaker", "Choose one")
    if ready.agenda is Mark.PROBLEM:
        said = f"The agenda runs {counted(row.planned - row.minutes, 'minute')} over"
        yield of_session(planned, Kind.OVER_RUN, Severity.WARNING, said, "Shorten it")
    if row.status in {SessionStatus.HOLD, SessionStatus.DRAFT} and row.instant - now <= SOON:
        days = max((row.instant - now).days, 0)
        said = f"{_in_days(days)} and still a {row.status.value}"
        yield of_session(planned, Kind.UNDECIDED, Severity.WARNING, said, "Confirm it")
    for each in planned.people:
        if not each.among:
            said = f"{each.name} is in the agenda, but not among the session’s people"
            yield of_session(planned, Kind.NOT_AMONG, Severity.NOTE, said, "Add them", each.person_id)


def _in_days(days: int) -> str:
    return f"Begins in {counted(days, 'day')}" if days else "Begins within a day"


def not_closed(planned: Planned, *, now: datetime) -> Iterator[Problem]:
    """Find sessions that are over and were never marked done."""
    row = planned.row
    is_open = row.status.takes_place and row.status is not SessionStatus.DONE
    if is_open and timedelta(days=1) < now - row.end <= FORGOTTEN:
        said = f"Over, and still marked {row.status.value}"
        yield of_session(planned, Kind.NOT_CLOSED, Severity.NOTE, said, "Mark it done")
