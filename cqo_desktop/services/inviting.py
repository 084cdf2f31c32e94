"""The lists of the page of invitations: what is to send, what is out, and which answers wait for a look."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import ReplyRow
from cqo_desktop.domain.inviting import SOON, Inviting, Stage, inviting
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.vocabulary import MessageState, SeriesKind, SessionStatus
from cqo_desktop.services import answers, editing, programme, standing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """Everything that goes to and fro about sessions."""

    lines: tuple[Inviting, ...]
    """By date; what is over comes newest first, and at the end."""
    astray: tuple[ReplyRow, ...]
    """Doubtful answers to sessions that are none of these."""

    @property
    def to_send(self) -> int:
        """Count the sessions about which something is to be sent."""
        return sum(each.stage is Stage.TO_SEND for each in self.lines)

    @property
    def outdated(self) -> tuple[Inviting, ...]:
        """List the sessions of which somebody holds what is no longer so."""
        return tuple(each for each in self.lines if any(person.outdated for person in each.standing.people))

    @property
    def is_urgent(self) -> bool:
        """Tell whether something can be sent at once, or an answer waits."""
        return bool(self.to_check) or any(each.messages and not each.missing for each in self.lines)

    @property
    def to_check(self) -> int:
        """Count the answers that wait for a look."""
        return len(self.astray) + sum(each.to_check for each in self.lines)


def listed(db: Db, *, at: datetime, also: Collection[str] = ()) -> Correspondence:
    """List the sessions that people were told of, those with drafts, and those to be invited to soon.

    The entries of a Forum are not invited to one by one unless somebody begins it; `also` names such sessions.
    """
    rows = {row.uid: row for row in programme.listed(db)}
    told = set(db.scalars(select(Message.uid).distinct()))
    soon = {
        uid
        for uid, row in rows.items()
        if row.status is SessionStatus.CONFIRMED and row.kind is not SeriesKind.FORUM_TRACK and at < row.end < at + SOON
    }
    found = standing.several(db, at=at, uids=told | soon | (rows.keys() & set(also)))
    doubtful: dict[str, list[ReplyRow]] = defaultdict(list)
    for reply in answers.to_check(db):
        doubtful[reply.uid].append(reply)
    lines = []
    for each in found:
        row = rows.get(each.uid)
        if each.facts is None and not any(person.held for person in each.people):
            continue
        made = inviting(
            each,
            row.status if row else None,
            doubtful.pop(each.uid, ()),
            in_person=bool(row and row.in_person),
            at=at,
        )
        if made.stage is not Stage.TO_SEND or made.messages or made.unsure or each.uid in soon or each.uid in also:
            lines.append(made)
    coming = [each for each in lines if each.stage is not Stage.DONE]
    over = [each for each in reversed(lines) if each.stage is Stage.DONE]
    return Correspondence(
        lines=(*coming, *over),
        astray=tuple(reply for some in doubtful.values() for reply in some),
    )


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
