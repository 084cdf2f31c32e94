"""A year of a series: laid out first, then planned or repeated in one step; and the month that lacks a session."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import hours, zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.programme_years import programme_years
from cqo_desktop.domain.recurrence import MonthlyRule, rank, same_place_next_year
from cqo_desktop.domain.sentences import counted, day, quoted
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.domain.year_plans import Proposal, proposals, repeated
from cqo_desktop.services import editing, problems, programme, series, sessions
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Series, Session


def laid_out(db: Db, *, series_id: int, first: date, months: int = 12) -> list[Proposal]:
    """Show every date a series' rule makes, in the zones where members live, before anything is created.

    Raises:
        Refused: it has neither a rule nor a session to go by.
    """
    rule = usual_rule(db, series_id=series_id)
    return proposals(
        rule.walls(first, months),
        zone=rule.zone,
        members=[*problems.members(db)],
        series_id=series_id,
        rows=programme.listed(db),
    )


def rolled(db: Db, *, series_id: int) -> list[Proposal]:
    """Show the newest year of a series a year later, each session on the same weekday of its month.

    Raises:
        Refused: it has no sessions to repeat.
    """
    row = editing.found(db, Series, series_id, "series")
    rows = programme.listed(db)
    run = [each for each in rows if each.series_id == series_id and each.status is not SessionStatus.CALLED_OFF]
    if not run:
        raise Refused(f"The series {quoted(row.name)} has no sessions to roll; plan its first year by hand.")
    newest = programme_years(each.wall.date() for each in run)[-1]
    later = [(each, same_place_next_year(each.wall)) for each in run if newest.holds(each.wall.date())]
    return repeated(later, members=[*problems.members(db)], rows=rows)


def plan(db: Db, *, series_id: int, walls: Sequence[datetime]) -> list[int]:
    """Add a hold of a series, with its length and agenda, at each wall time in its rule's zone; return their ids.

    Raises:
        Refused: it has neither a rule nor a session to go by, or clocks skip the hour on one of the dates.
    """
    if not walls:
        raise Refused("No date is chosen; tick those that are to be planned.")
    row = editing.found(db, Series, series_id, "series")
    zone = usual_rule(db, series_id=series_id).zone
    entitle(db, f"Plan {counted(len(walls), 'session')} of {quoted(row.name)}")
    return [_hold(db, row, wall, zone) for wall in walls]


def roll(db: Db, *, copies: Sequence[tuple[int, datetime]], with_content: bool = True) -> list[int]:
    """Repeat sessions as holds at other wall times, with or without titles, agendas and people; return their ids.

    Raises:
        NotFound: one of them is gone.
        Refused: none is given, or clocks skip the hour on one of the dates.
    """
    if not copies:
        raise Refused("No date is chosen; tick those that are to be planned.")
    rows = {session_id: editing.found(db, Session, session_id, "session") for session_id, _ in copies}
    series_id = rows[copies[0][0]].series_id
    of = db.get(Series, series_id) if series_id is not None else None
    what = counted(len(copies), "session") + (f" of {quoted(of.name)}" if of else "")
    entitle(db, f"Roll {what} to {min(to.year for _, to in copies)}")
    if with_content or of is None:
        return [
            sessions.duplicate(db, session_id=session_id, to=to, status=SessionStatus.HOLD) for session_id, to in copies
        ]
    return [_hold(db, of, to, rows[session_id].zone, rows[session_id].minutes) for session_id, to in copies]


def fill(db: Db, *, series_id: int, month: date) -> int:
    """Draft the session a month lacks and return its id: from an idea that waits there, else where the rule has it.

    Raises:
        NotFound: the series is gone.
        Refused: the month has one already, or the series has neither a rule nor a session to go by.
    """
    row = editing.found(db, Series, series_id, "series")
    here = [
        each
        for each in programme.listed(db, series_id=series_id)
        if (each.wall.year, each.wall.month) == (month.year, month.month)
    ]
    held = next((each for each in here if each.status.takes_place), None)
    if held is not None:
        raise Refused(f"{hours.month(month)} has {quoted(held.title)} already; open that session instead.")
    idea = next((each for each in here if each.status is SessionStatus.IDEA), None)
    if idea is not None:
        entitle(db, f"Plan {quoted(idea.title)} on {day(idea.wall)}")
        sessions.set_status(db, session_id=idea.id, status=SessionStatus.DRAFT)
        return idea.id
    rule = usual_rule(db, series_id=series_id)
    wall = rule.proposal(month, today=step_time(db).astimezone(zones.zone(rule.zone)).date())
    entitle(db, f"Plan {quoted(row.name)} on {day(wall)}")
    return sessions.add(db, title=row.name, wall=wall, zone=rule.zone, series_id=series_id)


def usual_rule(db: Db, *, series_id: int) -> MonthlyRule:
    """Give a series' rule; where it was given none, the one its latest session follows.

    Raises:
        NotFound: it is gone.
        Refused: it has neither.
    """
    row = editing.found(db, Series, series_id, "series")
    held = [each for each in programme.listed(db, series_id=series_id) if each.status.takes_place]
    if row.rule_nth is None and held:
        wall = held[-1].wall
        return MonthlyRule(rank(wall), wall.weekday(), wall.time(), held[-1].zone)
    return series.rule_of(row)


def _hold(db: Db, of: Series, wall: datetime, zone: str, minutes: int | None = None) -> int:
    return sessions.add(
        db,
        title=of.name,
        wall=wall,
        zone=zone,
        status=SessionStatus.HOLD,
        series_id=of.id,
        minutes=minutes or of.minutes,
    )
