"""Whose answer it is, and to what: matched by UID and address, guessed where that does not do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow, ReplyDraft
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import Doubt, MessageState
from cqo_desktop.services import ledger
from cqo_desktop.store.tables import Message, Person, Session


@dataclass(frozen=True, slots=True)
class Whose:
    """All that answers are matched with."""

    uids: Mapping[str, str]
    """Each as it is, and in one case, for programs that change it."""
    told: Mapping[str, Mapping[str, list[MessageRow]]]
    """By session and by address in one case, oldest first."""
    people: Mapping[str, int]
    """Everybody in the file, by address in one case."""

    def session(self, uid: str) -> str | None:
        """Find the session that a UID means."""
        return self.uids.get(uid) or self.uids.get(_folded(uid))

    def person(self, uid: str | None, draft: ReplyDraft) -> tuple[int | None, Doubt | None]:
        """Find who answered, or whom to suggest, and why somebody should look at it."""
        told = self.told.get(uid or "", {})
        address = draft.address.casefold()
        mine = told.get(address)
        if uid is None:
            return self.people.get(address), Doubt.UNKNOWN_SESSION
        if not mine:
            doubt = Doubt.UNKNOWN_VERSION if draft.sequence is None else Doubt.UNKNOWN_PERSON
            return self._suggested(told, draft), doubt
        person_id = self.people.get(address) or mine[-1].person_id
        if draft.answer is None:
            return person_id, Doubt.UNKNOWN_ANSWER
        return person_id, Doubt.OTHER_SENDER if draft.sender else None

    def _suggested(self, told: Mapping[str, list[MessageRow]], draft: ReplyDraft) -> int | None:
        address = draft.address.casefold()
        plain = {_untagged(each): rows[-1].person_id for each, rows in told.items()}
        named = {fold(rows[-1].name): rows[-1].person_id for rows in told.values()}
        tried = (self.people.get(address), plain.get(_untagged(address)), named.get(fold(draft.name)))
        return next((each for each in tried if each is not None), None)

    def asked(self, uid: str | None, address: str, at: datetime) -> int:
        """Give the version that somebody had been asked about by then: what an answer without a SEQUENCE means.

        KOrganizer, which leaves it out, gives its answers the very stamp of the invitation. For an address that
        nobody was told at, it is the version that anybody had been asked about.
        """
        told = self.told.get(uid or "", {})
        rows = [each for each in told.get(address.casefold(), []) or chain(*told.values()) if each.kind.asks]
        rows.sort(key=lambda each: (each.stamp, each.sequence))
        before = [each for each in rows if each.stamp <= at]
        return (before or rows)[-1].sequence if rows else 0


def _folded(uid: str) -> str:
    return uid.strip().casefold()


def _untagged(address: str) -> str:
    """Give an address without the tag behind a plus sign, which many mailboxes ignore."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def known(db: Db, *, said: Iterable[str]) -> Whose:
    """Read all that answers to these UIDs are matched with."""
    uids = {*db.scalars(select(Session.uid)), *db.scalars(select(Message.uid).distinct())}
    by_case = {_folded(uid): uid for uid in sorted(uids)} | {uid: uid for uid in uids}
    meant = {by_case.get(uid) or by_case.get(_folded(uid)) for uid in said}
    sent = ledger.messages(db, uids=[uid for uid in meant if uid], states=[MessageState.SENT, MessageState.SENDING])
    told: dict[str, dict[str, list[MessageRow]]] = {}
    for uid, rows in sent.items():
        for row in rows:
            told.setdefault(uid, {}).setdefault(row.address.casefold(), []).append(row)
    people = db.execute(select(Person.email, Person.id).where(Person.email != "").order_by(Person.id.desc()))
    return Whose(by_case, told, {email.casefold(): person_id for email, person_id in people})
