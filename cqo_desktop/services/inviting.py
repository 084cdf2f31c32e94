"""The lists of the page of invitations: what is to send, what is out, and which answers wait for a look."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import ReplyRow
from cqo_desktop.domain.inviting import SOON, Alike, Inviting, Stage, Subject, inviting, proposal
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.vocabulary import MessageState, ReplyState, SeriesKind, SessionStatus
from cqo_desktop.services import answers, editing, headcounts, ledger, reminders, standing
from cqo_desktop.services.reminders import Due
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Message, Person, Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """Everything that goes to and fro about sessions."""

    lines: tuple[Inviting, ...]
    """By date; what is over comes newest first, and at the end."""
    astray: tuple[ReplyRow, ...]
    """Doubtful answers to sessions that are none of these."""
    due: tuple[Due, ...] = ()
    """Letters that their series has planned for now."""

    @property
    def to_send(self) -> int:
        """Count the sessions about which something is to be sent."""
        return sum(each.stage is Stage.TO_SEND for each in self.lines)

    @property
    def outdated(self) -> tuple[Inviting, ...]:
        """List the sessions of which somebody holds what is no longer so."""
        return tuple(each for each in self.lines if each.outdated)

    @property
    def is_urgent(self) -> bool:
        """Tell whether something can be sent at once, or an answer waits."""
        return bool(self.to_check or self.due) or any(each.messages and not each.missing for each in self.lines)

    @property
    def to_check(self) -> int:
        """Count the answers that wait for a look."""
        return len(self.astray) + sum(each.to_check for each in self.lines)


def listed(db: Db, *, at: datetime, also: Collection[str] = (), over: bool = True) -> Correspondence:
    """List the sessions that people were told of, those with drafts, and those to be invited to soon.

    The entries of a Forum are not invited to one by one unless somebody begins it; `also` names such sessions. Without
    `over`, those are left out that are over for everybody and that nothing waits about.
    """
    here = ledger.sessions(db)
    told = set(db.scalars(select(Message.uid).distinct()))
    if not over:
        waits = or_(Message.ends > at, Message.state.in_(headcounts.OPEN))
        ahead = set(db.scalars(select(Message.uid).where(waits).distinct()))
        told = {uid for uid in told if uid in ahead or (uid in here and here[uid][0].end > at)}
    soon = {uid for uid, (row, _) in here.items() if _is_soon(row, at)}
    people = headcounts.counted(db, here=here, uids=told | soon | (here.keys() & set(also)), at=at)
    doubtful, proposed = _by_session(answers.to_check(db)), _by_session(_proposals(db, at))
    lines = []
    for uid, alike in people.items():
        if about := _subject(uid, here, alike):
            waiting, proposals = doubtful.pop(uid, ()), proposed.get(uid, ())
            made = inviting(about, alike, doubtful=waiting, proposals=proposals, at=at)
            if made.stage is not Stage.TO_SEND or made.messages or made.unsure or uid in soon or uid in also:
                lines.append(made)
    lines.sort(key=lambda each: (each.facts.starts, each.uid))
    coming = [each for each in lines if each.stage is not Stage.DONE]
    done = [each for each in reversed(lines) if each.stage is Stage.DONE]
    return Correspondence(
        lines=(*coming, *done),
        astray=tuple(reply for some in doubtful.values() for reply in some),
        due=tuple(reminders.due(db, at=at)),
    )


def one(db: Db, *, uid: str, at: datetime) -> Inviting | None:
    """Say how far one session is; None where there is none, and nobody holds it."""
    here = ledger.sessions(db, uids=[uid])
    people = headcounts.counted(db, here=here, uids=[uid], at=at)[uid]
    about = _subject(uid, here, people)
    return inviting(about, people, at=at) if about else None


def _is_soon(row: SessionRow, at: datetime) -> bool:
    is_for_all = row.kind is not SeriesKind.FORUM_TRACK
    return is_for_all and row.status is SessionStatus.CONFIRMED and at < row.end < at + SOON


def _subject(uid: str, here: headcounts.Here, people: Sequence[Alike]) -> Subject | None:
    """Give a session, or what people hold of one that is deleted; None where nobody does."""
    if uid in here:
        row, facts = here[uid]
        return Subject(
            uid=uid, session_id=row.id, title=row.title, facts=facts, status=row.status, in_person=row.in_person
        )
    held = [(each.told, each.held) for each in people if each.held and each.told]
    if not held:
        return None
    _, last = max(held, key=lambda each: each[0])
    return Subject(uid=uid, session_id=None, title=last.title, facts=last)


def _by_session(replies: Iterable[ReplyRow]) -> dict[str, list[ReplyRow]]:
    found: dict[str, list[ReplyRow]] = defaultdict(list)
    for each in replies:
        found[each.uid].append(each)
    return found


def _proposals(db: Db, at: datetime) -> Iterator[ReplyRow]:
    """Find who proposes another time for a session to come."""
    counts = Reply.state == ReplyState.TAKEN, Reply.proposed_start.is_not(None)
    query = select(Reply.uid, Reply.address, Person.email).where(*counts)
    rows = db.execute(query.outerjoin(Person, Person.id == Reply.person_id)).all()
    addresses = {each.casefold() for _, *both in rows for each in both if each}
    for there in standing.several(db, uids={uid for uid, *_ in rows}, addresses=addresses, at=at) if rows else ():
        yield from filter(None, (proposal(each, there.facts, at) for each in there.people))


def reword(db: Db, *, message_ids: Collection[int], subject: str, body: str) -> None:
    """Give several drafts the same words, in which fields stand in braces; empty ones give back the usual words.

    Raises:
        NotFound: one of them is gone.
    """
    rows = [editing.found(db, Message, each, "message") for each in dict.fromkeys(message_ids)]
    words = clean_line(subject), clean_text(body)
    changed = [
        row for row in rows if row.state in {MessageState.WAITING, MessageState.FAILED}
        and (row.subject, row.body) != words
    ]  # fmt: skip
    if changed:
        entitle(db, f"Change the words of {counted(len(changed), 'message')}")
    for row in changed:
        row.subject, row.body = words
