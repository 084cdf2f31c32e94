"""Who holds what: for each session, everybody invited or told, what they need and what they answered."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select, union
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow, PersonStanding, Recipient, ReplyRow, SessionStanding, Theirs
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.told import Facts, need
from cqo_desktop.domain.vocabulary import MessageKind, MessageState, ReplyState, SessionStatus
from cqo_desktop.services import guests, ledger
from cqo_desktop.store.tables import Message, Person, Reply

_OUT = (MessageState.WAITING, MessageState.SENDING, MessageState.FAILED)


def one(db: Db, *, uid: str, at: datetime) -> SessionStanding:
    """Say how everybody stands to one session at a time, deleted ones that somebody still holds included.

    Raises:
        NotFound: no session has this UID, and nobody was ever told of one that had.
    """
    found = several(db, uids=[uid], at=at)
    if not found:
        raise NotFound(f"There is no session “{uid[:80]}” in this file; it may have been deleted meanwhile.")
    return found[0]


def several(
    db: Db, *, at: datetime, uids: Collection[str] | None = None, addresses: Collection[str] | None = None
) -> list[SessionStanding]:
    """Say how everybody stands to several sessions; without UIDs to all that anybody was told of.

    `addresses`, in one case, narrows the people.
    """
    if uids is None:
        uids = set(db.scalars(select(Message.uid).where(Message.state == MessageState.SENT).distinct()))
    here = ledger.sessions(db, uids=uids)
    audiences = guests.audiences(db, session_ids=[row.id for row, _ in here.values()], addresses=addresses)
    sent = ledger.messages(db, uids=uids, states=[MessageState.SENT], addresses=addresses)
    waiting = ledger.messages(db, uids=uids, states=_OUT, addresses=addresses)
    replies = ledger.replies(db, uids=uids, addresses=addresses)
    made = []
    for uid in sorted(here.keys() | sent.keys(), key=lambda each: _order(each, here, sent)):
        row, facts = here.get(uid, (None, None))
        invited = audiences[row.id] if row else ()
        post = _post(sent.get(uid, ()), waiting.get(uid, ()), replies.get(uid, ()))
        is_idea = row is not None and row.status is SessionStatus.IDEA
        people = list(_people(facts, invited, post, is_idea=is_idea, at=at))
        people += _uninvited(people, post)
        title = row.title if row else sent[uid][-1].facts.title
        made.append(
            SessionStanding(uid=uid, session_id=row.id if row else None, title=title, facts=facts, people=tuple(people))
        )
    return made


def theirs(db: Db, *, person_id: int, at: datetime) -> list[Theirs]:
    """List the sessions somebody was told of or answered to, the latest first."""
    uids = {*db.scalars(select(Message.uid).where(Message.person_id == person_id, Message.state == MessageState.SENT))}
    uids |= {*db.scalars(select(Reply.uid).where(Reply.person_id == person_id, Reply.state == ReplyState.TAKEN))}
    theirs_ = (
        select(Person.email).where(Person.id == person_id),
        select(Message.address).where(Message.person_id == person_id),
        select(Reply.address).where(Reply.person_id == person_id),
    )
    addresses = {each.casefold() for each in db.scalars(union(*theirs_))}
    found = several(db, at=at, uids=uids, addresses=addresses)
    return [
        Theirs(session_id=each.session_id, title=each.title, facts=each.facts, person=person)
        for each in reversed(found)
        for person in each.people
        if person.person_id == person_id and each.session_id is not None and each.facts is not None
    ]


def _order(
    uid: str, here: Mapping[str, tuple[SessionRow, Facts]], sent: Mapping[str, list[MessageRow]]
) -> tuple[datetime, str]:
    return (here[uid][1] if uid in here else sent[uid][-1].facts).starts, uid


@dataclass(frozen=True, slots=True)
class _Post:
    """All that went between the network and people about one session, by address in one case."""

    sent: Mapping[str, Sequence[MessageRow]]
    waiting: Mapping[str, MessageRow]
    replies: Mapping[str | int, ReplyRow]
    """Also by person, for those whose address has changed."""

    def reply(self, person_id: int | None, address: str) -> ReplyRow | None:
        """Find somebody's newest reply."""
        mine = self.replies.get(person_id) if person_id is not None else None
        return mine or self.replies.get(address.casefold())


def _post(sent: Iterable[MessageRow], waiting: Iterable[MessageRow], replies: Iterable[ReplyRow]) -> _Post:
    by_address: dict[str, list[MessageRow]] = defaultdict(list)
    for each in sent:
        by_address[each.address.casefold()].append(each)
    answers: dict[str | int, ReplyRow] = {}
    for reply in replies:
        answers[reply.address.casefold()] = reply
        if reply.person_id is not None:
            answers[reply.person_id] = reply
    return _Post(by_address, {each.address.casefold(): each for each in waiting}, answers)


def _people(
    facts: Facts | None, invited: Sequence[Recipient], post: _Post, *, is_idea: bool, at: datetime
) -> Iterator[PersonStanding]:
    people, addresses = {each.person_id for each in invited}, {each.address.casefold() for each in invited}
    elsewhere = [theirs[-1] for address, theirs in post.sent.items() if address not in addresses]
    former = {last.person_id: last.address for last in elsewhere if not last.facts.is_off}
    for each in invited:
        # An idea invites nobody; those who were told of it before are told what becomes of it.
        now = None if is_idea and each.address.casefold() not in post.sent else facts
        made = _person(each.person_id, each.name, each.address, post, facts=now, invited=True, at=at)
        yield replace(made, former=former[each.person_id]) if each.person_id in former else made
    for last in elsewhere:
        # Somebody whose address has changed is told at the new one: both may lead to the same calendar, which a
        # cancellation to the old one would empty. What is off is taken out of every calendar.
        if last.person_id not in people or (facts is not None and facts.is_off):
            yield _person(last.person_id, last.name, last.address, post, facts=None, invited=False, at=at)


def _uninvited(people: Collection[PersonStanding], post: _Post) -> Iterator[PersonStanding]:
    """Give those who answer to what they were never sent, as somebody does to whom an invitation was passed on."""
    here = {each.reply.id for each in people if each.reply}
    ids, addresses = {each.person_id for each in people}, {each.address.casefold() for each in people}
    found = {reply.address.casefold(): reply for reply in post.replies.values() if reply.id not in here}
    for address, reply in found.items():
        if reply.person_id not in ids and address not in addresses:
            yield PersonStanding(
                person_id=reply.person_id,
                name=reply.address,
                address=reply.address,
                invited=False,
                need=None,
                held=None,
                reply=reply,
            )


def _person(
    person_id: int | None,
    name: str,
    address: str,
    post: _Post,
    *,
    facts: Facts | None,
    invited: bool,
    at: datetime,
) -> PersonStanding:
    key = address.casefold()
    theirs = post.sent.get(key, ()) if key else ()
    message = post.waiting.get(key) if key else None
    last = theirs[-1] if theirs else None
    asked = [each.sequence for each in theirs if each.kind.asks]
    needed = need(facts, ledger.told(last) if last else None, at=at)
    held = last.facts if last and not last.facts.is_off else None
    reply = post.reply(person_id, address)
    older = bool(reply and asked and reply.sequence < asked[-1])
    silent = held is not None and (reply is None or older)
    return PersonStanding(
        person_id=person_id,
        name=name,
        address=address,
        invited=invited,
        need=needed,
        held=held,
        told=last.sent if last else None,
        versions=len(asked),
        reply=reply,
        answered_older=older,
        message=message,
        stale=message is not None and _is_stale(message, needed, facts, held, silent=silent),
    )


def _is_stale(
    message: MessageRow, needed: MessageKind | None, facts: Facts | None, held: Facts | None, *, silent: bool
) -> bool:
    if message.state is MessageState.SENDING:
        return False
    if message.is_after:
        return needed is not None or held is None
    if message.kind is MessageKind.TIME_KEPT:
        return needed is not None or held is None
    if message.kind is MessageKind.REMINDER:
        return needed is not None or not silent
    if message.kind is not needed:
        return True
    said = message.facts
    return said != (replace(held, standing=said.standing) if held and said.is_off else facts)
