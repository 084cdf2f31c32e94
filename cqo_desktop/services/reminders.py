"""Reminders by plan: each series says how long before its sessions those who have not answered are reminded.

A plan makes drafts when somebody looks, and never sends.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import reminders
from cqo_desktop.domain.correspondence import SessionStanding
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import counted, listed, quoted
from cqo_desktop.services import editing, invitations, standing
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Reminded, Reminder, Series, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A session whose silent people are due to be reminded."""

    uid: str
    session_id: int | None
    title: str
    minutes: int
    """How long before the start this was planned for."""
    people: int


def set_plan(db: Db, *, series_id: int, minutes: Collection[int]) -> None:
    """Say how long before the sessions of a series people are reminded; nothing is never.

    Raises:
        NotFound: the series is gone.
        Refused: a time is not before the session, or more than a year.
    """
    row = editing.found(db, Series, series_id, "series")
    wanted = sorted(set(minutes), reverse=True)
    for each in wanted:
        if not 0 < each <= reminders.LONGEST:
            raise Refused(f"A reminder cannot go out {each} minutes before a session; give 1 minute to 1 year.")
    if wanted == list(plan(db, series_id=series_id)):
        return
    when = f"to {listed([reminders.in_words(each) for each in wanted])} before" if wanted else "to none"
    entitle(db, f"Set the reminders of {quoted(row.name)} {when}")
    db.execute(delete(Reminder).where(Reminder.series_id == series_id))
    db.add_all(Reminder(series_id=series_id, minutes=each) for each in wanted)


def plan(db: Db, *, series_id: int) -> tuple[int, ...]:
    """List how many minutes before its sessions a series reminds people, the longest first."""
    query = select(Reminder.minutes).where(Reminder.series_id == series_id).order_by(Reminder.minutes.desc())
    return tuple(db.scalars(query))


def due(db: Db, *, at: datetime) -> list[Due]:
    """List the sessions whose reminders are due, by time."""
    plans = _plans(db, at)
    reminded = dict(db.execute(select(Reminded.uid, Reminded.at)).all())
    found = []
    for there in standing.several(db, uids=plans.keys(), at=at) if plans else ():
        silent = _silent(there)
        if silent and there.facts:
            told, last = min(silent), reminded.get(there.uid)
            minutes = reminders.due(plans[there.uid], starts=there.facts.starts, told=told, reminded=last, now=at)
            if minutes is not None:
                made = Due(
                    uid=there.uid, session_id=there.session_id, title=there.title, minutes=minutes, people=len(silent)
                )
                found.append(made)
    return found


def draft_due(db: Db) -> tuple[int, ...]:
    """Draft all reminders that are due, and give their numbers; those thrown away do not come back.

    Raises:
        Refused: the network has no address that messages could come from.
    """
    at = step_time(db)
    made = due(db, at=at)
    if made:
        entitle(db, f"Draft {counted(sum(each.people for each in made), 'due reminder')}")
    drafted: list[int] = []
    for each in made:
        before = {row.id for row in invitations.outbox(db, uid=each.uid)}
        drafted += [each for each in invitations.remind(db, uid=each.uid).message_ids if each not in before]
        row = db.scalar(select(Reminded).where(Reminded.uid == each.uid))
        if row:
            row.at = at
        else:
            db.add(Reminded(uid=each.uid, at=at))
    return tuple(drafted)


def _plans(db: Db, at: datetime) -> Mapping[str, list[int]]:
    """Give the plan of each session to come."""
    query = select(Session.uid, Reminder.minutes).join(Reminder, Reminder.series_id == Session.series_id)
    found: dict[str, list[int]] = {}
    for uid, minutes in db.execute(query.where(Session.instant > at)):
        found.setdefault(uid, []).append(minutes)
    return found


def _silent(there: SessionStanding) -> list[datetime]:
    """Give when those were told who hold what is so now, have not answered, and for whom nothing waits."""
    return [each.told for each in there.people if each.told and each.unanswered and not each.need and not each.message]
