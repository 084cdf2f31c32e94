"""How many people stand how to each session, counted by the database: there may be tens of thousands for hundreds.

Who stands alike is one line. `standing` says the same of each person by name; a test holds the two together.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, Case, ColumnElement, Row, Select, and_, case, exists, func, or_, select, union
from sqlalchemy.orm import Session as Db
from sqlalchemy.orm import aliased

from cqo_desktop.domain.inviting import Alike
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.told import Facts, Told, need
from cqo_desktop.domain.vocabulary import MessageKind, MessageState, PersonKind, ReplyState, SessionStatus, Standing
from cqo_desktop.services import guests
from cqo_desktop.store.tables import (
    AgendaItem,
    Guest,
    GuestList,
    ItemPart,
    Message,
    Person,
    Reply,
    Session,
    SessionPart,
)

OPEN = (MessageState.WAITING, MessageState.SENDING, MessageState.FAILED)

_M, _R = Message.__table__.c, Reply.__table__.c
_ASKS = [each for each in MessageKind if each.asks]
_NO_ANSWER = (ReplyState.TO_CHECK, ReplyState.LEFT_OUT)
_KEPT = "MATERIALIZED"
"""Looked up by key often. For the same reason states are told by those that are not meant: SQLite takes what one state
has for few, and would read them all for each person, which takes minutes."""
_FACTS = tuple(Facts.__dataclass_fields__)

_ALIKE = ("uid", "invited", "moved_away", "asked", "answered", "answer", "kind", "state", "after", *_FACTS)

type Here = Mapping[str, tuple[SessionRow, Facts]]
"""The sessions of the file by UID, and what their entries say."""


def counted(db: Db, *, here: Here, uids: Collection[str], at: datetime) -> Mapping[str, list[Alike]]:
    """Count everybody the sessions concern: those invited, and those who were told."""
    found: dict[str, list[Alike]] = defaultdict(list)
    reached: dict[str, int] = defaultdict(int)
    for group in db.connection().execute(_groups(uids)):
        facts = here[group.uid][1] if group.uid in here else None
        reached[group.uid] += group.people if group.invited else 0
        found[group.uid] += _alike(group, facts, is_idea=_is_idea(here, group.uid), at=at)
    invited = guests.numbers(db, session_ids=[here[uid][0].id for uid in uids if uid in here])
    for uid in uids:
        if uid in here:
            row, facts = here[uid]
            found[uid] += _untold(invited[row.id], reached[uid], None if _is_idea(here, uid) else facts, at)
    return found


def holders(db: Db, *, uid: str, most: int) -> list[str]:
    """Name some of those in whose calendar a session stands, by name."""
    last = _last([uid])
    query = select(last.c.name).where(last.c.standing != Standing.CANCELLED).order_by(func.lower(last.c.name))
    return list(db.scalars(query.limit(most)))


def _is_idea(here: Here, uid: str) -> bool:
    return uid in here and here[uid][0].status is SessionStatus.IDEA


def _untold(invited: guests.Numbers, reached: int, facts: Facts | None, at: datetime) -> Iterator[Alike]:
    needed = need(facts, None, at=at) if facts else None
    for count, reachable in ((invited.reachable - reached, True), (invited.nameless, False)):
        if count > 0:
            yield Alike(count=count, need=needed, held=None, answer=None, told=None, versions=0, reachable=reachable)


def _alike(group: Row[Any], facts: Facts | None, *, is_idea: bool, at: datetime) -> Iterator[Alike]:
    said = Facts(**{name: getattr(group, name) for name in _FACTS}) if group.told else None
    if group.moved_away and facts is not None and not facts.is_off:
        # They are told at their new address.
        return
    now = facts if group.invited and not (is_idea and said is None) else None
    needed = need(now, Told(MessageKind.INVITATION, 0, said) if said else None, at=at)
    held = said if said and not said.is_off else None
    older = group.answered is not None and group.asked is not None and group.answered < group.asked
    answer = None if older else group.answer
    silent = held is not None and (group.answered is None or older)
    is_quiet = needed is None and group.state is not MessageState.SENDING
    waits = {
        MessageKind.REMINDER: held is not None if group.after else silent,
        MessageKind.TIME_KEPT: held is not None,
    }
    if not group.invited and said is None:
        return
    yield Alike(
        count=group.people,
        need=needed,
        held=held,
        answer=answer,
        told=group.told,
        versions=group.versions or 0,
        waits=group.kind if is_quiet and waits.get(group.kind) else None,
        failed=group.state is MessageState.FAILED,
        unsure=group.state is MessageState.SENDING,
    )


def _groups(uids: Collection[str]) -> Select[Any]:
    last, waiting = _last(uids), _waiting(uids)
    keys = union(select(last.c.uid, last.c.key), select(waiting.c.uid, waiting.c.key)).cte("keys")
    here = _invited(keys)
    had = here.c.person_id.is_not(None)
    whose = (
        select(
            *keys.c,
            func.coalesce(here.c.person_id, last.c.person_id).label("person_id"),
            had.label("invited"),
            and_(~had, _shares_none()).label("moved_away"),
            *(last.c[name] for name in (*_FACTS, "asked", "sent", "versions")),
            *(waiting.c[name] for name in ("kind", "state", "after")),
        )
        .select_from(keys)
        .outerjoin(last, _same(keys, last))
        .outerjoin(waiting, _same(keys, waiting))
        .outerjoin(here, _same(keys, here))
        .outerjoin(Session, Session.uid == keys.c.uid)
        .outerjoin(Person, Person.id == last.c.person_id)
        .cte("whose")
        .prefix_with(_KEPT)
    )
    strays = _strays(uids, last)
    of_stray = or_(
        exists().where(strays.c.uid == _R.uid, strays.c.person_id == _R.person_id),
        exists().where(strays.c.uid == _R.uid, strays.c.key == func.lower(_R.address)),
    )
    mine = _answers(uids, _R.person_id, "mine", of_stray)
    theirs = _answers(uids, func.lower(_R.address), "theirs")
    # A reply found by the person stands before one found by the address.
    by_person = mine.c.sequence.is_not(None)
    each = (
        select(
            *whose.c,
            case((by_person, mine.c.sequence), else_=theirs.c.sequence).label("answered"),
            case((by_person, mine.c.answer), else_=theirs.c.answer).label("answer"),
        )
        .select_from(whose)
        .outerjoin(mine, and_(mine.c.uid == whose.c.uid, mine.c.key == whose.c.person_id))
        .outerjoin(theirs, _same(whose, theirs))
        .subquery()
    )
    same = [each.c[name] for name in _ALIKE]
    told, versions = func.max(each.c.sent).label("told"), func.max(each.c.versions).label("versions")
    return select(*same, func.count().label("people"), told, versions).group_by(*same)


def _shares_none() -> ColumnElement[bool]:
    """Tell whether the person an address once belonged to is invited at another, as the first who has it."""
    first = aliased(Person)
    before = exists().where(
        first.id < Person.id,
        Person.email != "",
        func.lower(first.email) == func.lower(Person.email),
        _invites(Session.id, first.id, first.kind),
    )
    return and_(_invites(Session.id, Person.id, Person.kind), ~before.correlate(Session, Person))


def _same(one: CTE, other: CTE) -> ColumnElement[bool]:
    return and_(one.c.uid == other.c.uid, one.c.key == other.c.key)


def _last(uids: Collection[str]) -> CTE:
    """Find what each address was told last, and how often it was asked."""
    key = func.lower(_M.address)
    each = _M.uid, key
    rank = func.row_number().over(partition_by=each, order_by=(_M.sent.desc(), _M.id.desc()))
    asks = _M.kind.in_(_ASKS)
    made = (
        select(
            _M.uid,
            key.label("key"),
            _M.person_id,
            _M.name,
            _M.sent,
            *(_M[name] for name in _FACTS),
            func.max(case((asks, _M.sequence))).over(partition_by=each).label("asked"),
            func.count(case((asks, 1))).over(partition_by=each).label("versions"),
            rank.label("rank"),
        )
        .where(_M.state.not_in(OPEN), _M.uid.in_(uids))
        .subquery()
    )
    return select(made).where(made.c.rank == 1).cte("told_last").prefix_with(_KEPT)


def _waiting(uids: Collection[str]) -> CTE:
    """Find what waits to go out to each address."""
    key = func.lower(_M.address)
    rank = func.row_number().over(partition_by=(_M.uid, key), order_by=_M.id.desc())
    after: Case[Any] = case((_M.stamp >= _M.ends, 1), else_=0)
    made = (
        select(_M.uid, key.label("key"), _M.kind, _M.state, after.label("after"), rank.label("rank"))
        .where(_M.state.in_(OPEN), _M.uid.in_(uids))
        .subquery()
    )
    return select(made).where(made.c.rank == 1).cte("waiting").prefix_with(_KEPT)


def _answers(uids: Collection[str], key: ColumnElement[Any], name: str, *which: ColumnElement[bool]) -> CTE:
    """Find the newest answer by a key."""
    newest = func.coalesce(_R.received, _R.stamp)
    order = _R.sequence.desc(), _R.stamp.desc(), newest.desc(), _R.id.desc()
    rank = func.row_number().over(partition_by=(_R.uid, key), order_by=order)
    made = (
        select(_R.uid, key.label("key"), _R.answer, _R.sequence, rank.label("rank"))
        .where(_R.state.not_in(_NO_ANSWER), _R.uid.in_(uids), *which)
        .subquery()
    )
    return select(made).where(made.c.rank == 1).cte(name).prefix_with(_KEPT)


def _strays(uids: Collection[str], last: CTE) -> CTE:
    """Find those who were told or answered at another address than they have: only they are known by the person."""
    answered = select(_R.uid, _R.person_id, func.lower(_R.address).label("key")).where(
        _R.state.not_in(_NO_ANSWER), _R.uid.in_(uids), Person.id == _R.person_id, Person.email != _R.address
    )
    told = select(last.c.uid, last.c.person_id, last.c.key).where(
        Person.id == last.c.person_id, func.lower(Person.email) != last.c.key
    )
    return union(answered, told).cte("strays").prefix_with(_KEPT)


def _invited(keys: CTE) -> CTE:
    """Find who is invited at each address that something went or is to go to; of several, the first."""
    who = select(Person.id, Person.kind, func.lower(Person.email).label("key")).where(Person.email != "").cte("who")
    return (
        select(keys.c.uid, keys.c.key, func.min(who.c.id).label("person_id"))
        .join(who, who.c.key == keys.c.key)
        .join(Session, Session.uid == keys.c.uid)
        .where(_invites(Session.id, who.c.id, who.c.kind))
        .group_by(keys.c.uid, keys.c.key)
        .cte("invited")
    )


def _invites(session_id: Any, person_id: Any, kind: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns
    """Tell whether a session invites somebody: as `guests.audiences` does."""
    listed = exists().where(GuestList.session_id == session_id).correlate_except(GuestList)
    guest = exists().where(
        GuestList.session_id == session_id, Guest.guest_list_id == GuestList.id, Guest.person_id == person_id
    )
    part = exists().where(SessionPart.session_id == session_id, SessionPart.person_id == person_id)
    item = exists().where(
        AgendaItem.session_id == session_id, ItemPart.item_id == AgendaItem.id, ItemPart.person_id == person_id
    )
    return or_(
        and_(kind == PersonKind.MEMBER, ~listed),
        guest.correlate_except(GuestList, Guest),
        part.correlate_except(SessionPart),
        item.correlate_except(AgendaItem, ItemPart),
    )
