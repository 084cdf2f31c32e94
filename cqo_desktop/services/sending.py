"""What happened to messages on their way: facts that nobody can take back.

A sender calls `begin` before it hands a message over and `record` after; what is found `SENDING` at the next start was
handed over when the program stopped, and is asked about instead of being sent twice.
"""

from collections.abc import Collection, Sequence
from itertools import batched

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.text import clean_line
from cqo_desktop.domain.vocabulary import MessageKind, MessageState, SessionStatus, Way
from cqo_desktop.services import standing
from cqo_desktop.store.journal import entitle, settle, step_time
from cqo_desktop.store.tables import Message, Session


def begin(db: Db, *, message_ids: Collection[int]) -> None:
    """Write down that messages are about to be handed over.

    Raises:
        NotFound: one of them is gone.
        Refused: one of them went out already, or the session has changed since it was drafted.
    """
    rows = _rows(db, message_ids)
    for row in rows:
        if row.state not in {MessageState.WAITING, MessageState.FAILED}:
            raise Refused(f"The message to {quoted(row.name)} has gone out already; draft a new one.")
    _see_fresh(db, rows)
    _entitle(db, rows)
    for row in rows:
        row.state, row.problem = MessageState.SENDING, ""
    settle(db, rows)


def record(db: Db, *, message_ids: Collection[int], way: Way) -> None:
    """Write down that messages went out: from now on this is what their people hold.

    Raises:
        NotFound: one of them is gone.
        Refused: one of them went out already, or the session has changed since it was drafted.
    """
    rows = _rows(db, message_ids)
    if any(row.state is MessageState.SENT for row in rows):
        raise Refused(f"Some of these messages about {quoted(rows[0].title)} went out already; choose the others.")
    _see_fresh(db, [row for row in rows if row.state is not MessageState.SENDING])
    _entitle(db, rows)
    at = step_time(db)
    for row in rows:
        row.state, row.way, row.sent, row.problem = MessageState.SENT, way, at, ""
    for uid in {row.uid for row in rows}:
        _raise(db, uid, [row for row in rows if row.uid == uid])
    settle(db, rows)


def record_failure(db: Db, *, message_ids: Collection[int], problem: str) -> None:
    """Write down, as a sentence, why messages did not arrive, even if they came back later; they can be sent again.

    Raises:
        NotFound: one of them is gone.
        Refused: one of them was never handed over.
    """
    rows = _rows(db, message_ids)
    for row in rows:
        if row.state is MessageState.WAITING:
            raise Refused(f"The message to {quoted(row.name)} has not been sent, so it cannot have failed.")
    _entitle(db, rows)
    for row in rows:
        row.state, row.way, row.sent, row.problem = MessageState.FAILED, None, None, clean_line(problem)
    settle(db, rows)


def _rows(db: Db, message_ids: Collection[int]) -> list[Message]:
    found: dict[int, Message] = {}
    for some in batched(message_ids, 500):
        found |= {row.id: row for row in db.scalars(select(Message).where(Message.id.in_(some)))}
    for each in message_ids:
        if each not in found:
            raise NotFound(f"There is no message {each} in this file; it may have been discarded meanwhile.")
    return list(found.values())


def _see_fresh(db: Db, rows: Sequence[Message]) -> None:
    if not rows:
        return
    wanted = {row.id for row in rows}
    addresses = {row.address.casefold() for row in rows}
    for there in standing.several(db, uids={row.uid for row in rows}, addresses=addresses, at=step_time(db)):
        fresh = {each.message.id for each in there.people if each.message and not each.stale}
        here = {row.id for row in rows if row.uid == there.uid}
        if here - fresh:
            raise Refused(f"{quoted(there.title)} has changed since this was drafted; draft it again before sending.")
        wanted -= here
    if wanted:
        raise Refused("The session these messages are about is gone; discard them.")


def _entitle(db: Db, rows: Sequence[Message]) -> None:
    about = {row.uid: row.title for row in rows}
    if len(about) == 1:
        (uid,) = about
        entitle(db, f"Send messages about {quoted(about[uid])}", joins=f"sending/{uid}")
    elif about:
        entitle(db, f"Send messages about {counted(len(about), 'session')}")


def _raise(db: Db, uid: str, rows: Sequence[Message]) -> None:
    """Let the session's own SEQUENCE be the highest that was told of it, and above those that took it away from some.

    Nothing else of it may change here, or the steps before could not be undone: this one never is.
    """
    session = db.scalar(select(Session).where(Session.uid == uid))
    if session is not None:
        off = session.status is SessionStatus.CALLED_OFF
        told = (row.sequence + (row.kind is MessageKind.CANCELLATION and not off) for row in rows)
        session.sequence = max(session.sequence, *told)
