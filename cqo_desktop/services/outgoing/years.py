"""The year planner's months and sessions."""

from datetime import date

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import NetworkRow, SessionRow
from cqo_desktop.domain.vocabulary import Paper, SessionStatus
from cqo_desktop.printing.documents.yearplanner import YearPlan
from cqo_desktop.services import network, series
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.entries import cities, entry
from cqo_desktop.services.outgoing.selecting import chosen, in_batches

_SUNDAY = 6
_YEAR = 12


def year_plan(db: Db, asked: Asked) -> YearPlan:
    """Gather the sessions of twelve months: of those chosen, or from this month on.

    Sessions called off are no part of a plan. What lies outside the twelve months gets pages of its own only where it
    was asked for by days.
    """
    facts = network.one(db)
    rows = [row for row in chosen(db, selection=asked.selection) if row.status is not SessionStatus.CALLED_OFF]
    first, months = _months(rows, facts, asked)
    home = zones.zone(facts.zone)
    rows = [row for row in rows if 0 <= _apart(first, row.instant.astimezone(home).date()) < months]
    says, words = asked.says, asked.imprint(facts).words
    last = _later(first, months - 1)
    return YearPlan(
        imprint=asked.imprint(facts),
        title=says.year_of(first, last, words),
        first=first,
        months=months,
        entries=tuple(entry(detail, by_track=False, says=says) for detail in in_batches(db, rows=rows)),
        cities=cities(asked.zones, facts.zone, series.member_zones(db), when=[row.instant for row in rows]),
        week_start=_SUNDAY if asked.paper is Paper.LETTER else 0,
        says=says,
    )


def _months(rows: list[SessionRow], facts: NetworkRow, asked: Asked) -> tuple[date, int]:
    """Choose the first month and how many there are."""
    home = zones.zone(facts.zone)
    days = [row.instant.astimezone(home).date() for row in rows] or [asked.now.astimezone(home).date()]
    chosen_days = asked.selection
    if chosen_days.start or chosen_days.end or chosen_days.series or chosen_days.session_ids:
        first = (chosen_days.start or min(days)).replace(day=1)
        return first, max(_YEAR, _apart(first, chosen_days.end or max(days)) + 1)
    today = asked.now.astimezone(home).date().replace(day=1)
    ahead = any(0 <= _apart(today, day) < _YEAR for day in days)
    return (today if ahead else _later(max(days).replace(day=1), 1 - _YEAR)), _YEAR


def _apart(first: date, day: date) -> int:
    return (day.year - first.year) * 12 + day.month - first.month


def _later(first: date, months: int) -> date:
    years, rest = divmod(first.month - 1 + months, 12)
    return date(first.year + years, rest + 1, 1)
