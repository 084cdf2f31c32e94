"""The sample network's correspondence: who was invited to what is invited already, and what they answered."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow, RepliesRead, ReplyDraft
from cqo_desktop.domain.sample_plans import Table
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import Answer, SessionStatus, Way
from cqo_desktop.services import answers, invitations, sending
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Session

_SOURCE = "sample"


def correspond(db: Db, *, said: Table) -> None:
    """Send the invitations of the coming sessions that are marked as invited; `said` is what people answer."""
    invited = Session.status == SessionStatus.INVITED, Session.instant > step_time(db)
    coming = select(Session.uid).where(*invited).order_by(Session.instant)
    uids = list(db.scalars(coming))
    entitle(db, f"Invite everybody to {counted(len(uids), 'session')}")
    for uid in uids:
        message_ids = invitations.draft(db, uid=uid).message_ids
        messages = invitations.by_id(db, message_ids=message_ids)
        sending.record(db, message_ids=message_ids, way=Way.MAIL)
        replies = (*_answers(db, said, messages), *_doubtful(db, said, messages))
        answers.take(db, read=RepliesRead(replies=replies))


def _answers(db: Db, said: Table, messages: Sequence[MessageRow]) -> Iterator[ReplyDraft]:
    words: Sequence[str] = said["answers"]
    comments = dict(said["comments"])
    for place, message in enumerate(messages):
        word = words[place % len(words)]
        if word:
            yield _reply(db, message, word, minutes=place, comment=comments.pop(word, ""))


def _doubtful(db: Db, said: Table, messages: Sequence[MessageRow]) -> Iterator[ReplyDraft]:
    for row in said["doubtful"] if messages else ():
        message = messages[row["from_member"]]
        local, _, domain = message.address.rpartition("@")
        address = f"{local}+{row['tag']}@{domain}" if "tag" in row else message.address
        yield _reply(
            db,
            message,
            row["answer"],
            minutes=90,
            address=address,
            uid=row.get("uid", ""),
            sender=row.get("sender", ""),
        )


def _reply(
    db: Db,
    message: MessageRow,
    word: str,
    *,
    minutes: int,
    uid: str = "",
    address: str = "",
    sender: str = "",
    comment: str = "",
) -> ReplyDraft:
    return ReplyDraft(
        source=_SOURCE,
        uid=uid or message.uid,
        address=address or message.address,
        name=message.name,
        sender=sender,
        answer=Answer(word),
        sequence=message.sequence,
        stamp=step_time(db) + timedelta(minutes=minutes),
        comment=comment,
    )
