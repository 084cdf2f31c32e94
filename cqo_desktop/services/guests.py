"""Whom a session invites: all members, or only those on its guest list, and always those who have a part in it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, case, delete, distinct, func, select, union, update
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.correspondence import Recipient
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import AgendaItem, Guest, GuestList, ItemPart, Person, Session, SessionPart


def invite_only(db: Db, *, session_id: int, person_ids: Collection[int]) -> None:
    """Invite only these people to a session, and those who have a part in it.

    Raises:
        Refused: nobody is named.
    """
    row = editing.found(db, Session, session_id, "session")
    wanted = set(person_ids)
    if not wanted:
        raise Refused(f"Choose at least one guest of {quoted(row.title)}, or invite all members.")
    for person_id in wanted:
        editing.found(db, Person, person_id, "person")
    kept = db.scalar(select(GuestList).where(GuestList.session_id == session_id))
    if kept is None:
        kept = GuestList(session_id=session_id)
        db.add(kept)
        db.flush()
    there = set(db.scalars(select(Guest.person_id).where(Guest.guest_list_id == kept.id)))
    entitle(db, f"Invite {counted(len(wanted), 'person', 'people')} to {quoted(row.title)}")
    db.execute(delete(Guest).where(Guest.guest_list_id == kept.id, Guest.person_id.in_(there - wanted)))
    db.add_all(Guest(guest_list_id=kept.id, person_id=each) for each in sorted(wanted - there))


def invite_everybody(db: Db, *, session_id: int) -> None:
    """Invite all members to a session again."""
    row = editing.found(db, Session, session_id, "session")
    kept = db.scalar(select(GuestList).where(GuestList.session_id == session_id))
    if kept is not None:
        entitle(db, f"Invite all members to {quoted(row.title)}")
        db.delete(kept)


def copy_list(db: Db, *, session_id: int, to: int) -> None:
    """Give another session the guest list of this one, in the step under way."""
    people = listed(db, session_id=session_id)
    if people is not None:
        made = GuestList(session_id=to)
        db.add(made)
        db.flush()
        db.add_all(Guest(guest_list_id=made.id, person_id=each) for each in people)


def hand_over(db: Db, *, person_id: int, to: int) -> None:
    """Put somebody on the lists of another person, in the step under way."""
    there = select(Guest.guest_list_id).where(Guest.person_id == to)
    db.execute(delete(Guest).where(Guest.person_id == person_id, Guest.guest_list_id.in_(there)))
    db.execute(update(Guest).where(Guest.person_id == person_id).values(person_id=to))


def listed(db: Db, *, session_id: int) -> list[int] | None:
    """List the people on a session's guest list, or None where it invites all members."""
    kept = db.scalar(select(GuestList.id).where(GuestList.session_id == session_id))
    if kept is None:
        return None
    return list(db.scalars(select(Guest.person_id).where(Guest.guest_list_id == kept).order_by(Guest.person_id)))


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many a session invites; an address that several share counts once."""

    reachable: int
    nameless: int
    """Those without an address."""


def numbers(db: Db, *, session_ids: Collection[int]) -> Mapping[int, Numbers]:
    """Count whom each session invites, without reading them all."""
    member = Person.kind == PersonKind.MEMBER
    key = func.lower(Person.email)
    everybody = Numbers(*db.execute(select(_reachable(key), _nameless()).where(member)).one())
    guests_ = select(GuestList.session_id, Guest.person_id).join(Guest, Guest.guest_list_id == GuestList.id)
    listed_ = union(guests_, *_parts()).subquery()
    columns = listed_.c.session_id, _reachable(key), _nameless()
    query = select(*columns).join(Person, Person.id == listed_.c.person_id).group_by(listed_.c.session_id)
    chosen = {session_id: Numbers(*each) for session_id, *each in db.execute(query)}
    parts = union(*_parts()).subquery()
    speaking = select(parts.c.session_id, key).join(Person, Person.id == parts.c.person_id).where(~member)
    besides: dict[int, list[str]] = defaultdict(list)
    for session_id, address in db.execute(speaking):
        besides[session_id].append(address)
    strange = {address for some in besides.values() for address in some if address}
    strange -= set(db.scalars(select(key).where(member, key.in_(strange))))
    lists = set(db.scalars(select(GuestList.session_id)))
    return {
        each: chosen.get(each, Numbers(0, 0)) if each in lists else _more(everybody, besides[each], strange)
        for each in session_ids
    }


def _reachable(key: Any) -> ColumnElement[int]:  # noqa: ANN401 - a column
    return func.count(distinct(case((key != "", key))))


def _nameless() -> ColumnElement[int]:
    return func.count(case((Person.email == "", 1)))


def _more(members: Numbers, besides: Sequence[str], strange: AbstractSet[str]) -> Numbers:
    return Numbers(members.reachable + len(strange & set(besides)), members.nameless + besides.count(""))


def audiences(
    db: Db, *, session_ids: Sequence[int], addresses: Collection[str] | None = None
) -> Mapping[int, tuple[Recipient, ...]]:
    """List whom each session invites, by name; an address that several share gets one message, to the first of them.

    `addresses`, in one case, narrows them.
    """
    people = _people(db, addresses)
    members = [each for each, kind in people.values() if kind is PersonKind.MEMBER]
    lists = dict.fromkeys(db.scalars(select(GuestList.session_id)), frozenset[int]()) | _ids(
        db, select(GuestList.session_id, Guest.person_id).join(Guest, Guest.guest_list_id == GuestList.id)
    )
    parts = _ids(
        db,
        union(*_parts()),
    )
    made = {}
    for session_id in session_ids:
        some = lists.get(session_id)
        invited = members if some is None else [people[each][0] for each in some if each in people]
        speaking = [people[each][0] for each in parts.get(session_id, ()) if each in people]
        made[session_id] = _each_once([*invited, *speaking])
    return made


def known(db: Db) -> list[Recipient]:
    """List everybody on file, as messages know them."""
    return [each for each, _ in _people(db).values()]


def _parts() -> tuple[Select[int, int], ...]:
    return (
        select(SessionPart.session_id, SessionPart.person_id),
        select(AgendaItem.session_id, ItemPart.person_id).join(ItemPart, ItemPart.item_id == AgendaItem.id),
    )


def _people(db: Db, addresses: Collection[str] | None = None) -> dict[int, tuple[Recipient, PersonKind]]:
    query = select(Person.id, Person.name, Person.email, Person.zone, Person.language, Person.kind)
    if addresses is not None and all(map(str.isascii, addresses)):
        query = query.where(func.lower(Person.email).in_(addresses))
    return {
        person_id: (Recipient(person_id=person_id, name=name, address=email, zone=zone, language=language), kind)
        for person_id, name, email, zone, language, kind in db.execute(query)
        if addresses is None or email.casefold() in addresses
    }


def _ids(db: Db, query: Any) -> dict[int, frozenset[int]]:  # noqa: ANN401 - a select or a union of two
    found: dict[int, set[int]] = defaultdict(set)
    for session_id, person_id in db.execute(query):
        found[session_id].add(person_id)
    return {session_id: frozenset(each) for session_id, each in found.items()}


def _each_once(invited: Sequence[Recipient]) -> tuple[Recipient, ...]:
    seen: set[str] = set()
    kept = []
    for each in sorted({each.person_id: each for each in invited}.values(), key=lambda each: each.person_id):
        address = each.address.casefold()
        if not address or address not in seen:
            kept.append(each)
        seen.add(address)
    return tuple(sorted(kept, key=lambda each: (each.name.casefold(), each.person_id)))
