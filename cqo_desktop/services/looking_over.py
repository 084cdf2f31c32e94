"""Everything that is looked over beside the window after each change."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.days_off import NO_DAYS, ByDay, by_day
from cqo_desktop.domain.problems import Problem
from cqo_desktop.services import days_off, hard_hours, inviting, problems
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.services.inviting import Correspondence

_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedOver:
    """What was found."""

    problems: list[Problem]
    """The worst first."""
    post: Correspondence
    hard_hours: HardHours | None = None
    """Of the year that is on; None until somebody looked."""
    days_off: ByDay = field(default_factory=lambda: NO_DAYS)
    """From a year ago to two years ahead."""


def everything(db: Db, *, now: datetime, language: str = "en") -> LookedOver:
    """Look everything over at an aware instant; names of holidays come in a language where it is known.

    Loads the tables of holidays: for a job, never for the window's own thread.
    """
    today = now.date()
    return LookedOver(
        problems=problems.found(db, now=now),
        post=inviting.listed(db, at=now),
        hard_hours=hard_hours.seen(db, now=now, days_off=days_off.free(db)),
        days_off=by_day(days_off.listed(db, first=today - _YEAR, last=today + 2 * _YEAR, language=language)),
    )
