"""How strictly the rules of a timetable are meant, and which conflicts stay."""

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.forum.conflicts import USUAL, Key, Rule, Strictness
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.domain.text import clean_line
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Accepted, RuleStrictness, Session

NAMES = {
    Rule.PERSON_TWICE: "one person in two sessions",
    Rule.ROOM_TWICE: "two sessions in one room",
    Rule.NOT_THERE: "people who are not there",
    Rule.WRONG_ORDER: "sessions in the wrong order",
    Rule.SIDE_BY_SIDE: "sessions to be kept apart",
    Rule.TOO_SMALL: "rooms with too few seats",
    Rule.TOO_FAR: "walks that take too long",
    Rule.NO_PAUSE: "no pause between two sessions",
    Rule.SAME_TRACK: "one track side by side",
    Rule.WANTED_BOTH: "sessions that many want both of",
}


def set_strictness(db: Db, *, rule: Rule, strictness: Strictness) -> None:
    """Say how strictly a rule is meant in this file."""
    row = db.scalar(select(RuleStrictness).where(RuleStrictness.rule == rule))
    now = row.strictness if row else USUAL[rule]
    if now is strictness:
        return
    entitle(db, _title(rule, strictness))
    if row is None:
        db.add(RuleStrictness(rule=rule, strictness=strictness))
    else:
        row.strictness = strictness


def _title(rule: Rule, strictness: Strictness) -> str:
    match strictness:
        case Strictness.BLOCK:
            return f"Forbid {NAMES[rule]}"
        case Strictness.WARN:
            return f"Warn of {NAMES[rule]}"
        case Strictness.OFF:
            return f"Ignore {NAMES[rule]}"


def accept(db: Db, *, key: Key, reason: str) -> None:
    """Let a conflict stay, for a reason.

    Raises:
        Refused: no reason is given.
        NotFound: one of its sessions is gone.
    """
    said = clean_line(reason)
    if not said:
        raise Refused("Say in a few words why this may stay; it will be asked later.")
    titles = [quoted(editing.found(db, Session, each, "session").title) for each in key.cards]
    entitle(db, f"Accept {NAMES[key.rule]}: {listed(titles)}")
    db.execute(delete(Accepted).where(*_same(key)))
    first, second = (*key.cards, None)[:2]
    db.add(Accepted(rule=key.rule, first_id=first, second_id=second, subject=key.subject, reason=said))


def reconsider(db: Db, *, key: Key) -> None:
    """Let an accepted conflict count again."""
    titles = [quoted(editing.found(db, Session, each, "session").title) for each in key.cards]
    if db.execute(delete(Accepted).where(*_same(key)).returning(Accepted.id)).all():
        entitle(db, f"Reconsider {NAMES[key.rule]}: {listed(titles)}")


def _same(key: Key) -> tuple[ColumnElement[bool], ...]:
    first, second = (*key.cards, None)[:2]
    return (
        Accepted.rule == key.rule,
        Accepted.first_id == first,
        Accepted.second_id == second,
        Accepted.subject == key.subject,
    )
