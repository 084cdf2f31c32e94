"""What people answered: taken in from files, or noted by hand; what is doubtful waits for somebody to look at it."""

import hashlib
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft, ReplyRow
from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.progress import Tell, quiet
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.text import clean_text
from cqo_desktop.domain.vocabulary import Answer, ReplyState
from cqo_desktop.services import editing, invitations, ledger, network, sessions, standing
from cqo_desktop.services.answering import Whose, known
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Person, Reply, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of the answers read."""

    counted: int = 0
    to_check: int = 0
    known: int = 0
    """Those that had been read before."""


def read(sources: Sequence[Path], *, tell: Tell = quiet) -> RepliesRead:
    """Read answers from calendar files, mails, mail folders and directories; touches no database."""
    from cqo_desktop.services.incoming import replies  # noqa: PLC0415 - loads the calendar reader

    return replies.read(sources, tell=tell)


def take(db: Db, *, read: RepliesRead) -> Taken:
    """Take answers in; the same one twice changes nothing, and none is dropped."""
    there = set(db.scalars(select(Reply.digest)))
    whose = known(db, said=[each.uid for each in read.replies])
    at = step_time(db)
    made = []
    seen = 0
    for draft in read.replies:
        digest = _digest(draft)
        if digest in there:
            seen += 1
            continue
        there.add(digest)
        made.append(_row(draft, whose, digest, at))
    if made:
        entitle(db, f"Take in {counted(len(made), 'answer')}")
    db.add_all(made)
    waiting = sum(row.state is ReplyState.TO_CHECK for row in made)
    return Taken(counted=len(made) - waiting, to_check=waiting, known=seen)


def _digest(draft: ReplyDraft) -> str:
    """Name all that an answer says and when, whatever file it was read from.

    The date of the mail is part of it: somebody who accepts, declines and accepts again may do so under one stamp.
    """
    told = (draft.uid, draft.address.casefold(), draft.answer and draft.answer.value, draft.said, draft.sequence)
    more = (draft.stamp, draft.received, draft.comment, draft.delegate, draft.proposed_start, draft.proposed_end)
    return hashlib.sha256(repr((*told, *map(str, more))).encode()).hexdigest()


def _row(draft: ReplyDraft, whose: Whose, digest: str, at: datetime) -> Reply:
    uid = whose.session(draft.uid)
    person_id, doubt = whose.person(uid, draft)
    stamp = draft.stamp or draft.received or at
    asked = draft.sequence if draft.sequence is not None else whose.asked(uid, draft.address, stamp)
    return Reply(
        uid=uid or draft.uid,
        person_id=person_id,
        address=draft.address,
        sender=draft.sender,
        answer=draft.answer,
        said=draft.said,
        sequence=asked,
        stamp=stamp,
        received=draft.received,
        comment=draft.comment,
        delegate=draft.delegate,
        proposed_start=draft.proposed_start,
        proposed_end=draft.proposed_end,
        state=ReplyState.TO_CHECK if doubt else ReplyState.TAKEN,
        doubt=doubt,
        digest=digest,
    )


def record(db: Db, *, uid: str, person_id: int, answer: Answer, comment: str = "") -> None:
    """Note what somebody answered by word of mouth, to what they were told last.

    Raises:
        NotFound: the session or the person is gone.
    """
    at = step_time(db)
    there = standing.one(db, uid=uid, at=at)
    person = editing.found(db, Person, person_id, "person")
    entitle(db, f"Note the answer of {quoted(person.name)} to {quoted(there.title)}: {answer.value}")
    mine = next((each for each in there.people if each.person_id == person_id), None)
    earlier = mine.reply if mine else None
    sequence = known(db, said=[uid]).asked(uid, person.email, at)
    db.add(
        Reply(
            uid=uid,
            person_id=person_id,
            address=person.email,
            answer=answer,
            sequence=max(sequence, earlier.sequence if earlier else 0),
            stamp=max(at, earlier.stamp) if earlier else at,
            comment=clean_text(comment),
            state=ReplyState.TAKEN,
            digest=uuid.uuid4().hex,
        )
    )


def accept(
    db: Db, *, reply_id: int, person_id: int | None = None, uid: str | None = None, answer: Answer | None = None
) -> None:
    """Let a doubtful answer count: as it is guessed, or for another person or session, or as another answer.

    Raises:
        NotFound: it is gone.
        Refused: nobody has said whose it is, to which session, or what it says.
    """
    row = editing.found(db, Reply, reply_id, "answer")
    whose = known(db, said=[uid or row.uid])
    person_id, uid, answer = person_id or row.person_id, whose.session(uid or row.uid), answer or row.answer
    if person_id is None:
        raise Refused(f"Nobody knows whose answer that of {quoted(row.address)} is; choose the person.")
    if uid is None:
        raise Refused(f"Nobody knows to which session {quoted(row.address)} answered; choose it.")
    if answer is None:
        raise Refused(f"“{row.said or 'Nothing'}” is no answer; choose one.")
    person = editing.found(db, Person, person_id, "person")
    entitle(db, f"Count the answer of {quoted(row.address)} for {quoted(person.name)}")
    row.person_id, row.uid, row.answer, row.state = person_id, uid, answer, ReplyState.TAKEN


def move_as_proposed(db: Db, *, reply_id: int) -> None:
    """Move a session to the time that somebody proposed, in its own zone, and draft the updates.

    Raises:
        NotFound: the answer or the session is gone.
        Refused: the answer proposes no time.
    """
    row = editing.found(db, Reply, reply_id, "answer")
    session = db.scalar(select(Session).where(Session.uid == row.uid))
    if session is None:
        raise NotFound("The session this answer proposes a time for is gone; it may have been deleted meanwhile.")
    if row.proposed_start is None:
        raise Refused(f"The answer of {quoted(row.address)} to {quoted(session.title)} proposes no other time.")
    to = zones.moment(row.proposed_start, session.zone)
    minutes = session.minutes
    if row.proposed_end and row.proposed_end > row.proposed_start:
        minutes = round((row.proposed_end - row.proposed_start).total_seconds() / 60)
    sessions.move(db, session_id=session.id, to=to.wall, minutes=minutes)
    if network.one(db).organizer_email:
        invitations.draft(db, uid=row.uid)


def keep_time(db: Db, *, reply_id: int) -> None:
    """Settle a proposal of another time: the session stays, the answer counts, and its sender is to be told.

    Raises:
        NotFound: the answer is gone.
        Refused: it proposes no time, or the network has no address that messages could come from.
    """
    row = editing.found(db, Reply, reply_id, "answer")
    if row.proposed_start is None:
        raise Refused(f"The answer of {quoted(row.address)} proposes no other time.")
    entitle(db, f"Keep the time that {quoted(row.address)} would change")
    row.proposed_start = row.proposed_end = None
    db.flush()
    invitations.decline_proposal(db, uid=row.uid, person_id=row.person_id, address=row.address)


def leave_out(db: Db, *, reply_ids: Collection[int]) -> None:
    """Let answers not count; they are kept, so that reading them again brings up nothing.

    Raises:
        NotFound: one of them is gone.
    """
    rows = [editing.found(db, Reply, each, "answer") for each in dict.fromkeys(reply_ids)]
    if any(row.state is not ReplyState.LEFT_OUT for row in rows):
        entitle(db, f"Leave out {counted(len(rows), 'answer')}")
    for row in rows:
        row.state = ReplyState.LEFT_OUT


def to_check(db: Db) -> list[ReplyRow]:
    """List the answers that wait for somebody to look at them, oldest first."""
    found = ledger.replies(db, states=[ReplyState.TO_CHECK])
    return sorted((each for some in found.values() for each in some), key=lambda each: (each.stamp, each.id))
