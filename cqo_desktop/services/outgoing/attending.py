"""Who is expected at sessions, and what they do there."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select, union
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.services import people
from cqo_desktop.store.tables import AgendaItem, Guest, GuestList, ItemPart, SessionPart

_FIRST = (Role.HOST, Role.SPEAKER, Role.PANELLIST, Role.FACILITATOR, Role.TECH)
"""By which of several roles somebody is named."""


@dataclass(frozen=True, slots=True)
class Attending:
    """The people of some sessions."""

    people: Mapping[int, PersonRow]
    """Everybody in the file."""
    expected: Mapping[int, frozenset[int]]
    """By session: those invited and those with a part."""
    roles: Mapping[int, Mapping[int, frozenset[Role]]]
    """By session and person."""

    @property
    def everybody(self) -> list[PersonRow]:
        """List those expected at any of the sessions, by family name."""
        return self.sorted(set().union(*self.expected.values()))

    def at(self, session_id: int) -> list[PersonRow]:
        """List those expected at a session, by family name."""
        return self.sorted(self.expected[session_id])

    def sorted(self, person_ids: Iterable[int]) -> list[PersonRow]:
        """Sort people by family name."""
        return sorted((self.people[each] for each in person_ids), key=_by_family)

    def here(self, person: PersonRow, sessions: Collection[int] | None = None) -> Role | PersonKind:
        """Tell by what somebody is named: their first role in any of these sessions, else member or guest."""
        asked = self.roles if sessions is None else sessions
        own = {role for each in asked for role in self.roles.get(each, {}).get(person.id, ())}
        return next((role for role in _FIRST if role in own), person.kind)

    def parts(self, session_id: int, person_id: int) -> list[Role]:
        """List what somebody does in a session, the first by which they are named."""
        own = self.roles.get(session_id, {}).get(person_id, ())
        return [role for role in _FIRST if role in own]


def _by_family(person: PersonRow) -> tuple[str, str, int]:
    return fold(person.family_name or person.name), fold(person.given_name), person.id


def attending(db: Db, *, session_ids: Collection[int]) -> Attending:
    """Find the people of some sessions, in four queries."""
    everybody = {person.id: person for person in people.listed(db)}
    members = frozenset(each.id for each in everybody.values() if each.kind is PersonKind.MEMBER)
    listed = {each: set[int]() for each in db.scalars(select(GuestList.session_id))}
    for session_id, person_id in db.execute(
        select(GuestList.session_id, Guest.person_id).join(Guest, Guest.guest_list_id == GuestList.id)
    ):
        listed[session_id].add(person_id)
    roles: dict[int, dict[int, set[Role]]] = defaultdict(lambda: defaultdict(set))
    of_items = select(AgendaItem.session_id, ItemPart.person_id, ItemPart.role).join(
        ItemPart, ItemPart.item_id == AgendaItem.id
    )
    for session_id, person_id, role in db.execute(
        union(select(SessionPart.session_id, SessionPart.person_id, SessionPart.role), of_items)
    ):
        roles[session_id][person_id].add(role)
    return Attending(
        everybody,
        {each: frozenset(listed.get(each, members)) | frozenset(roles.get(each, ())) for each in session_ids},
        {each: {who: frozenset(own) for who, own in roles.get(each, {}).items()} for each in session_ids},
    )


def event_name(rows_series: Iterable[str], network: str) -> str:
    """Name what several sessions are together: their series if it is one, else the network."""
    names = set(rows_series)
    return names.pop() if len(names) == 1 and names != {""} else network


def parts_of(person: PersonRow) -> tuple[str, str]:
    """Split a name for a badge only where the person's own way of writing it says how."""
    name, given, family = clean_line(person.name), clean_line(person.given_name), clean_line(person.family_name)
    if (
        given
        and family
        and fold(name) in {fold(f"{given} {family}"), fold(f"{family} {given}"), fold(f"{family}, {given}")}
    ):
        return given, family
    return name, ""
