"""What is so now, what went out, and what came in: the columns from which every question about invitations is told."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Row, Select, func, or_, select, union
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import MessageRow, ReplyRow
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.told import Facts, Told
from cqo_desktop.domain.vocabulary import MessageState, ReplyState
from cqo_desktop.services import programme
from cqo_desktop.store.tables import Message, Person, Reply, Room, Session, Venue

_FACTS = tuple(Facts.__dataclass_fields__)
_MESSAGE = tuple(name for name in MessageRow.__dataclass_fields__ if name != "facts")
_REPLY = tuple(ReplyRow.__dataclass_fields__)
_M, _R = Message.__table__.c, Reply.__table__.c

type Uids = Collection[str] | None
"""Sessions by calendar UID; None is all."""


def sessions(db: Db, *, uids: Uids = None) -> dict[str, tuple[SessionRow, Facts]]:
    """Give each session and what its entry in a calendar says now."""
    ids = None if uids is None else list(db.scalars(select(Session.id).where(Session.uid.in_(uids))))
    cities = dict(db.execute(select(Room.id, Venue.city).join(Venue, Venue.id == Room.venue_id)).all())
    return {
        row.uid: (row, facts(row, cities.get(row.room_id, "") if row.room_id else ""))
        for row in programme.listed(db, ids=ids)
    }


def facts(row: SessionRow, city: str) -> Facts:
    """Say what a session's entry says; a place without a venue is in the city it ends with, as in 'Hotel X, Bern'."""
    return Facts(
        title=row.title,
        starts=row.instant,
        ends=row.end,
        zone=row.zone,
        place=", ".join(part for part in (row.where, city) if part),
        city=city or row.where.rpartition(",")[2].strip(),
        link=row.link,
        standing=row.status.standing,
    )


def messages(
    db: Db, *, uids: Uids = None, states: Iterable[MessageState], addresses: Collection[str] | None = None
) -> Mapping[str, list[MessageRow]]:
    """Give the messages in these states by session, oldest first; `addresses`, in one case, narrows them."""
    query = select(*(_M[name] for name in (*_MESSAGE, *_FACTS))).where(_M.state.in_(states)).order_by(_M.sent, _M.id)
    if addresses is not None:
        written = db.scalars(_of(select(_M.address).distinct(), uids, _M.uid))
        query = query.where(_M.address.in_([each for each in written if each.casefold() in addresses]))
    found: dict[str, list[MessageRow]] = defaultdict(list)
    for row in db.connection().execute(_of(query, uids, _M.uid)):
        made = _message(row)
        found[made.uid].append(made)
    return found


def by_id(db: Db, *, message_ids: Collection[int]) -> list[MessageRow]:
    """Give messages by their numbers, in that order."""
    query = select(*(_M[name] for name in (*_MESSAGE, *_FACTS))).where(_M.id.in_(message_ids))
    found = {row[0]: _message(row) for row in db.connection().execute(query)}
    return [found[each] for each in message_ids if each in found]


def _message(row: Row[*tuple[Any, ...]]) -> MessageRow:
    own, said = row[: len(_MESSAGE)], row[len(_MESSAGE) :]
    values: dict[str, Any] = dict(zip(_MESSAGE, own, strict=True))
    return MessageRow(**values, facts=Facts(**dict(zip(_FACTS, said, strict=True))))


def replies(
    db: Db,
    *,
    uids: Uids = None,
    states: Iterable[ReplyState] = (ReplyState.TAKEN,),
    addresses: Collection[str] | None = None,
) -> Mapping[str, list[ReplyRow]]:
    """Give the replies in these states by session, those to older versions first.

    `addresses`, in one case, narrows them to those sent from there, or by somebody who was told there or is now.
    """
    query = select(*(_R[name] for name in _REPLY)).where(_R.state.in_(states))
    if addresses is not None and all(map(str.isascii, addresses)):
        people = union(
            select(Person.id).where(func.lower(Person.email).in_(addresses)),
            _of(select(_M.person_id).where(func.lower(_M.address).in_(addresses)), uids, _M.uid),
        )
        query = query.where(or_(func.lower(_R.address).in_(addresses), _R.person_id.in_(people)))
    newest = func.coalesce(_R.received, _R.stamp)
    found: dict[str, list[ReplyRow]] = defaultdict(list)
    for row in db.connection().execute(_of(query, uids, _R.uid).order_by(_R.sequence, _R.stamp, newest, _R.id)):
        values: dict[str, Any] = dict(zip(_REPLY, row, strict=True))
        found[values["uid"]].append(ReplyRow(**values))
    return found


def told(row: MessageRow) -> Told:
    """Give what a message told."""
    return Told(row.kind, row.sequence, row.facts)


def _of(query: Select[*tuple[Any, ...]], uids: Uids, column: Any) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - of a table
    return query if uids is None else query.where(column.in_(uids))
