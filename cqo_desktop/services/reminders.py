"""Letters by plan: those who have not answered are reminded before a session, and all who were told hear of it after.

Each series says how long before and after its sessions. A plan makes drafts when somebody looks, and never sends.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import reminders
from cqo_desktop.domain.correspondence import SessionStanding
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import counted, listed, quoted
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.services import editing, invitations, standing
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Reminded, Reminder, Series, Session

_EVER = datetime.min.replace(tzinfo=UTC)
_BACK = timedelta(minutes=reminders.LONGEST_AFTER) + reminders.TOO_LATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A session about which letters are due."""

    uid: str
    session_id: int | None
    title: str
    minutes: int
    """How long before the start this was planned for; less than nothing is after the end."""
    people: int


def set_plan(db: Db, *, series_id: int, minutes: Collection[int]) -> None:
    """Say how many minutes before the sessions of a series people are reminded, and after (as negative numbers).

    Raises:
        NotFound: the series is gone.
        Refused: a time is nearer than a minute, more than a year before, or more than 30 days after.
    """
    row = editing.found(db, Series, series_id, "series")
    wanted = sorted(set(minutes), reverse=True)
    for each in wanted:
        if not each or not -reminders.LONGEST_AFTER <= each <= reminders.LONGEST:
            raise Refused(
                f"A letter cannot be planned for {abs(each)} minutes {'after' if each < 0 else 'before'} a session; "
                "give at most a year before, or 30 days after."
            )
    if wanted == list(plan(db, series_id=series_id)):
        return
    entitle(db, f"Set the reminders of {quoted(row.name)} to {_told(wanted)}")
    db.execute(delete(Reminder).where(Reminder.series_id == series_id))
    db.add_all(Reminder(series_id=series_id, minutes=each) for each in wanted)


def _told(plan: Sequence[int]) -> str:
    before = listed([reminders.in_words(each) for each in plan if each > 0])
    after = listed([reminders.in_words(-each) for each in reversed(plan) if each < 0])
    said = [f"{when} {where}" for when, where in ((before, "before"), (after, "after")) if when]
    return " and ".join(said) or "none"


def plan(db: Db, *, series_id: int) -> tuple[int, ...]:
    """List the plan of a series in minutes before its sessions, the longest first; negative ones are after."""
    query = select(Reminder.minutes).where(Reminder.series_id == series_id).order_by(Reminder.minutes.desc())
    return tuple(db.scalars(query))


def due(db: Db, *, at: datetime) -> list[Due]:
    """List the sessions about which letters are due, by time."""
    reminded = dict(db.execute(select(Reminded.uid, Reminded.at)).all())
    plans = _plans(db, at, reminded)
    found = []
    for there in standing.several(db, uids=plans.keys(), at=at) if plans else ():
        is_after = there.facts is not None and there.facts.ends <= at
        people = _reached(there, is_after=is_after)
        if people and there.facts and not there.facts.is_off:
            told, last, wanted = min(people), reminded.get(there.uid), plans[there.uid]
            minutes = (
                reminders.due_after(wanted, ends=there.facts.ends, told=told, reminded=last, now=at)
                if is_after
                else reminders.due(wanted, starts=there.facts.starts, told=told, reminded=last, now=at)
            )
            if minutes is not None:
                made = Due(
                    uid=there.uid, session_id=there.session_id, title=there.title, minutes=minutes, people=len(people)
                )
                found.append(made)
    return found


def draft_due(db: Db) -> tuple[int, ...]:
    """Draft all letters that are due, and give their numbers; those thrown away do not come back.

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
        draft = invitations.remind if each.minutes > 0 else invitations.follow_up
        drafted += [number for number in draft(db, uid=each.uid).message_ids if number not in before]
        _remember(db, each.uid, at)
    return tuple(drafted)


def _remember(db: Db, uid: str, at: datetime) -> None:
    row = db.scalar(select(Reminded).where(Reminded.uid == uid))
    if row:
        row.at = at
    else:
        db.add(Reminded(uid=uid, at=at))


def _plans(db: Db, at: datetime, reminded: Mapping[str, datetime]) -> Mapping[str, list[int]]:
    """Give the plan of each session of which a moment has come; who stands how to it is asked of these alone."""
    query = select(Session.uid, Session.instant, Session.minutes, Reminder.minutes.label("planned"))
    query = query.join(Reminder, Reminder.series_id == Session.series_id).where(Session.instant > at - _BACK)
    found: dict[str, list[int]] = {}
    for uid, starts, minutes, planned in db.execute(query):
        ends, last = starts + timedelta(minutes=minutes), reminded.get(uid)
        before = reminders.due([planned], starts=starts, told=_EVER, reminded=last, now=at)
        after = reminders.due_after([planned], ends=ends, told=_EVER, reminded=last, now=at)
        if before is not None or after is not None:
            found.setdefault(uid, []).append(planned)
    return found


def _reached(there: SessionStanding, *, is_after: bool) -> list[datetime]:
    """Give when those were told whom a letter would reach: before, the silent; after, all who did not decline."""
    return [
        each.told
        for each in there.people
        if each.told
        and each.held
        and not each.need
        and not each.message
        and (each.answer is not Answer.DECLINED if is_after else each.unanswered)
    ]
