"""Files out: calendars, agendas, tables and schedules, each written whole or not at all.

Every export is a generator for a job: `with file.reading() as db: written = yield from exporting.ics(db, …)`.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.vocabulary import Paper

if TYPE_CHECKING:
    from cqo_desktop.printing.agenda import Printed

type Hours = Literal[12, 24]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which sessions: all that meet every condition given."""

    series: str | None = None
    """A series by name, case and accents aside."""
    session_ids: tuple[int, ...] = ()
    start: date | None = None
    end: date | None = None
    """Both inclusive, days in the home zone."""


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The files written, and sentences about what is missing in them or could not be written at all."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


type Writing = Generator[Progress, None, Written]


def ics(db: Db, *, out: Path, selection: Selection = EVERYTHING, now: datetime) -> Writing:
    """Write `programme.ics`, `series/<name>.ics` and `sessions/<day>-<title>.ics`."""
    raise NotImplementedError(db, out, selection, now)
    yield


def agendas(
    db: Db,
    *,
    out: Path,
    selection: Selection = EVERYTHING,
    now: datetime,
    paper: Paper | None = None,
    hours: Hours | None = None,
) -> Writing:
    """Write `agendas/<day>-<title>.pdf`, one page each; those that do not fit a page are named in the notes."""
    raise NotImplementedError(db, out, selection, now, paper, hours)
    yield


def csv(db: Db, *, out: Path, selection: Selection = EVERYTHING) -> Writing:
    """Write `sessions.csv` of the sessions chosen and `people.csv` of everybody."""
    raise NotImplementedError(db, out, selection)
    yield


def schedule(db: Db, *, out: Path, selection: Selection = EVERYTHING, now: datetime) -> Writing:
    """Write `schedule.xml` and `schedule.json`."""
    raise NotImplementedError(db, out, selection, now)
    yield


def agenda_pdf(
    db: Db, *, session_id: int, now: datetime, paper: Paper | None = None, hours: Hours | None = None
) -> "Printed":
    """Print one session's agenda for a preview; paper and clock are the network's unless given.

    Raises:
        NotFound: the session is gone.
        Refused: the agenda does not fit a page.
    """
    raise NotImplementedError(db, session_id, now, paper, hours)
