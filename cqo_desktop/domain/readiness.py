"""How ready a session is, as the marks of the programme table."""

from dataclasses import dataclass
from enum import Enum

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus


class Mark(Enum):
    """One mark: a tick, an exclamation mark, a circle, a dash."""

    DONE = "done"
    PROBLEM = "problem"
    OPEN = "open"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Readiness:
    """The marks of one session."""

    speaker: Mark
    agenda: Mark
    place: Mark
    """The join link, the room or the place."""
    text: Mark
    """What members will read."""


_PROMISED = {SessionStatus.CONFIRMED, SessionStatus.INVITED}
_BEHIND_US = {SessionStatus.DONE, SessionStatus.CALLED_OFF}


def marks(row: SessionRow) -> Readiness:
    """Mark what a session has, lacks, and may do without."""
    return Readiness(
        speaker=_mark(row, done=bool(row.speakers), needed=not is_break(row)),
        agenda=_agenda(row),
        place=_mark(row, done=bool(row.link) or row.in_person),
        text=_text(row),
    )


def is_break(row: SessionRow) -> bool:
    """Tell whether a Forum session stands outside its tracks: registration, a meal, a gathering."""
    return row.kind is SeriesKind.FORUM_TRACK and not row.track


def _mark(row: SessionRow, *, done: bool, needed: bool = True) -> Mark:
    if done:
        return Mark.DONE
    if not needed or row.status in _BEHIND_US:
        return Mark.NOT_NEEDED
    return Mark.PROBLEM if row.status in _PROMISED else Mark.OPEN


def _agenda(row: SessionRow) -> Mark:
    if row.planned > row.minutes and row.status not in _BEHIND_US:
        return Mark.PROBLEM
    if row.planned:
        return Mark.DONE
    needed = row.kind is not SeriesKind.FORUM_TRACK and row.status not in _BEHIND_US
    return Mark.OPEN if needed else Mark.NOT_NEEDED


def _text(row: SessionRow) -> Mark:
    # A session without a text can be held all the same, so that it is never a problem.
    needed = row.status not in _BEHIND_US and not is_break(row)
    return Mark.DONE if row.described else Mark.OPEN if needed else Mark.NOT_NEEDED
