"""Inviting: drafts for those who need to hear something, and the record of what went out.

Drafting, editing and discarding are undone like any step. What was handed over is a fact about the world: its steps
are final, and so are those that drafted it, so that undoing a move afterwards makes a new update and never a lie.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow, PersonStanding, SessionStanding
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.told import Told, numbered
from cqo_desktop.domain.vocabulary import Answer, MessageKind, MessageState, SessionStatus, Standing
from cqo_desktop.services import editing, ledger, network, standing
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Message, Session

_OPEN = (MessageState.WAITING, MessageState.FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What drafting left in the outbox."""

    message_ids: tuple[int, ...]
    """All that wait for this session now, new ones and those still right."""
    without_address: tuple[str, ...] = ()
    """Names of those who cannot be told."""


def draft(db: Db, *, uid: str, person_ids: Collection[int] | None = None) -> Drafted:
    """Fill the outbox with what people need to hear about a session; `person_ids` narrows them.

    Drafts that are still right are kept with their edits, the others are made anew or dropped.

    Raises:
        NotFound: there is no such session, and there never was.
        Refused: the session is only an idea, or the network has no address that messages could come from.
    """
    at = step_time(db)
    there = standing.one(db, uid=uid, at=at)
    _see_sender(db)
    _see_firm(db, there)
    chosen = [each for each in there.people if person_ids is None or each.person_id in person_ids]
    wanted = [each for each in chosen if each.need and each.address and not _is_kept(each)]
    others = [] if person_ids is None else [each for each in there.people if each.person_id not in person_ids]
    kept = {each.message.id for each in (*filter(_is_kept, chosen), *others) if each.message}
    gone = [each for each in _waiting(db, uid) if each not in kept]
    if wanted or gone:
        what = counted(len(wanted), "message") if wanted else "nothing"
        entitle(db, f"Draft {what} about {quoted(there.title)}")
    _drop(db, gone)
    _add(db, there, wanted, stamp=_stamp(db, uid, at))
    return Drafted(
        message_ids=tuple(_waiting(db, uid)),
        without_address=tuple(each.name for each in there.without_address),
    )


def remind(db: Db, *, uid: str) -> Drafted:
    """Draft a reminder for everybody who holds what is so now and has not answered.

    Raises:
        NotFound: there is no such session.
        Refused: the network has no address that messages could come from.
    """
    at = step_time(db)
    there = standing.one(db, uid=uid, at=at)
    _see_sender(db)
    silent = [
        replace(each, need=MessageKind.REMINDER)
        for each in there.people
        if each.unanswered and not each.need and not each.message and each.held and each.held.ends > at
    ]
    if silent:
        entitle(db, f"Draft {counted(len(silent), 'reminder')} about {quoted(there.title)}")
    _add(db, there, silent, stamp=_stamp(db, uid, at))
    return Drafted(message_ids=tuple(_waiting(db, uid)))


def follow_up(db: Db, *, uid: str) -> Drafted:
    """Draft a letter for everybody who was told of a session that is over, unless they declined; drafts are made anew.

    Raises:
        NotFound: there is no such session.
        Refused: it has not taken place, or the network has no address that messages could come from.
    """
    at = step_time(db)
    there = standing.one(db, uid=uid, at=at)
    _see_sender(db)
    if there.facts is None or there.facts.is_off or there.facts.ends > at:
        raise Refused(f"{quoted(there.title)} has not taken place; letters that look back on it come after.")
    _drop(db, [each.message.id for each in there.people if each.message and each.message.is_after])
    came = [
        replace(each, need=MessageKind.REMINDER, message=None)
        for each in there.people
        if each.held and each.answer is not Answer.DECLINED and (each.message is None or each.message.is_after)
    ]
    if came:
        entitle(db, f"Draft {counted(len(came), 'letter')} after {quoted(there.title)}")
        _add(db, there, came, stamp=_stamp(db, uid, at))
    return Drafted(message_ids=tuple(_waiting(db, uid)))


def decline_proposal(db: Db, *, uid: str, person_id: int | None, address: str) -> None:
    """Draft the answer to somebody who proposed another time: what they hold stays (iTIP's DECLINECOUNTER).

    Raises:
        NotFound: there is no such session.
        Refused: the network has no address that messages could come from.
    """
    at = step_time(db)
    there = standing.one(db, uid=uid, at=at)
    _see_sender(db)
    theirs = [
        each
        for each in there.people
        if each.held
        and not each.need
        and (each.person_id == person_id or each.address.casefold() == address.casefold())
    ]
    _drop(db, [each.message.id for each in theirs if each.message])
    kept = [replace(each, need=MessageKind.TIME_KEPT, message=None) for each in theirs[:1]]
    if kept:
        entitle(db, f"Draft {counted(1, 'message')} about {quoted(there.title)}")
    _add(db, there, kept, stamp=_stamp(db, uid, at))


def _see_sender(db: Db) -> None:
    if not network.one(db).organizer_email:
        raise Refused("The network has no organizer's address that answers could go to; give one in the settings.")


def _see_firm(db: Db, there: SessionStanding) -> None:
    row = db.get(Session, there.session_id) if there.session_id else None
    if row is not None and row.status is SessionStatus.IDEA and not any(each.held for each in there.people):
        raise Refused(f"{quoted(row.title)} is only an idea; confirm it before inviting people.")


def _is_kept(person: PersonStanding) -> bool:
    return person.message is not None and not person.stale


def _stamp(db: Db, uid: str, at: datetime) -> datetime:
    """Give a DTSTAMP later than any before: programs take an equal one for a message they know."""
    last = db.scalar(select(func.max(Message.stamp)).where(Message.uid == uid))
    return max(at, last + timedelta(seconds=1)) if last else at


def _waiting(db: Db, uid: str) -> Iterator[int]:
    """Give what waits in the order it should go out: nobody is told a SEQUENCE below one that went out before."""
    order = Message.sequence, Message.name, Message.id
    yield from db.scalars(select(Message.id).where(Message.uid == uid, Message.state.in_(_OPEN)).order_by(*order))


def _drop(db: Db, message_ids: Sequence[int]) -> None:
    if message_ids:
        db.execute(delete(Message).where(Message.id.in_(message_ids), Message.state.in_(_OPEN)))


def _add(db: Db, there: SessionStanding, people: Sequence[PersonStanding], *, stamp: datetime) -> None:
    row = db.get(Session, there.session_id) if there.session_id else None
    sent = ledger.messages(db, uids=[there.uid], states=[MessageState.SENT]).get(there.uid, [])
    said = list(dict.fromkeys(map(ledger.told, sent)))
    last = {each.address.casefold(): ledger.told(each) for each in sent}
    made = [
        _message(there, each, last.get(each.address.casefold()), said, row.sequence if row else 0, stamp)
        for each in people
    ]
    if made:
        db.execute(insert(Message), made)


def _message(
    there: SessionStanding,
    person: PersonStanding,
    held: Told | None,
    said: Sequence[Told],
    sequence: int,
    stamp: datetime,
) -> dict[str, Any]:
    kind = person.need or MessageKind.REMINDER
    facts = there.facts
    if kind is MessageKind.CANCELLATION and person.held:
        facts = replace(person.held, standing=Standing.CANCELLED)
    kept = person.message if person.message and person.message.kind is kind else None
    return {
        "uid": there.uid,
        "person_id": person.person_id,
        "name": person.name,
        "address": person.address,
        "kind": kind,
        "state": MessageState.WAITING,
        "way": None,
        "sent": None,
        "problem": "",
        "subject": kept.subject if kept else "",
        "body": kept.body if kept else "",
        "stamp": stamp,
        "sequence": numbered(kind, sequence=sequence, now=there.facts, held=held, told=said),
        **(asdict(facts) if facts else {}),
    }


def outbox(db: Db, *, uid: str | None = None) -> list[MessageRow]:
    """List what waits to go out, has failed, or was handed over without an answer; of one session or of all."""
    states = [*_OPEN, MessageState.SENDING]
    found = ledger.messages(db, uids=None if uid is None else [uid], states=states)
    return sorted(
        (each for some in found.values() for each in some),
        key=lambda each: (each.uid, each.sequence, each.name, each.id),
    )


def by_id(db: Db, *, message_ids: Collection[int]) -> list[MessageRow]:
    """Give messages by their numbers, in that order; those that are gone are left out."""
    return ledger.by_id(db, message_ids=message_ids)


def edit_draft(db: Db, *, message_id: int, subject: str | None = None, body: str | None = None) -> None:
    """Change the words of a draft; empty ones give it back the template's.

    Raises:
        NotFound: it is gone.
        Refused: it is on its way, or there already.
    """
    row = _open(db, message_id)
    words = {
        field: clean(text)
        for field, text, clean in (("subject", subject, clean_line), ("body", body, clean_text))
        if text is not None and clean(text) != getattr(row, field)
    }
    if words:
        entitle(db, f"Change the message to {quoted(row.name)}", joins=f"message/{row.id}/{','.join(sorted(words))}")
    for field, text in words.items():
        setattr(row, field, text)


def discard(db: Db, *, message_ids: Collection[int]) -> None:
    """Throw drafts away.

    Raises:
        NotFound: one of them is gone.
        Refused: one of them is on its way, or there already.
    """
    rows = [_open(db, each) for each in dict.fromkeys(message_ids)]
    if rows:
        entitle(db, f"Discard {counted(len(rows), 'draft')} about {quoted(rows[0].title)}")
    for row in rows:
        db.delete(row)


def _open(db: Db, message_id: int) -> Message:
    row = editing.found(db, Message, message_id, "message")
    if row.state not in _OPEN:
        raise Refused(f"The message to {quoted(row.name)} has gone out and cannot be changed; draft a new one.")
    return row


def outdated(db: Db, *, at: datetime) -> list[SessionStanding]:
    """List the sessions of which somebody holds an old time or city, or that are off, each with those people alone."""
    found = standing.several(db, at=at)
    kept = (replace(each, people=tuple(one for one in each.people if one.outdated)) for each in found)
    return [each for each in kept if each.people]


def unsure(db: Db) -> list[MessageRow]:
    """List the messages that were handed over when the program stopped: nobody knows whether they arrived."""
    found = ledger.messages(db, states=[MessageState.SENDING])
    return [each for some in found.values() for each in some]
