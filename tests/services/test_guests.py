"""Whom sessions invite."""

from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.services import agenda, guests, people, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def names(file: File, session_id: int) -> list[str]:
    return [each.name for each in file.ask(guests.audiences, session_ids=[session_id])[session_id]]


def test_session_invites_all_members_and_those_who_have_a_part(rich: File) -> None:
    lead = rich.do(people.add, name="Ada", kind=PersonKind.GUEST).value
    rich.do(people.add, name="Eve", kind=PersonKind.GUEST)
    rich.do(agenda.assign, item_id=IDS.talk, person_id=lead)
    assert names(rich, IDS.first) == ["Ada", "Bob'); DROP TABLE x;--", "Zoë Ångström"]
    assert names(rich, IDS.second) == ["Zoë Ångström"]


def test_guest_list_still_invites_those_who_have_a_part(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.off, person_id=IDS.zoe, role=Role.TECH)
    assert names(rich, IDS.off) == ["Bob'); DROP TABLE x;--", "Zoë Ångström"]


def test_guests_are_exchanged_one_by_one(rich: File) -> None:
    before = rich.ask(guests.listed, session_id=IDS.off)
    rich.do(guests.invite_only, session_id=IDS.off, person_ids=[IDS.zoe])
    assert (before, rich.ask(guests.listed, session_id=IDS.off)) == ([IDS.bob], [IDS.zoe])
    assert rich.do(guests.invite_only, session_id=IDS.off, person_ids=[IDS.zoe]).step.id is None


def test_people_without_an_address_are_each_counted(rich: File) -> None:
    for name in ("Cyd", "Dan"):
        rich.do(people.add, name=name)
    assert names(rich, IDS.second) == ["Cyd", "Dan", "Zoë Ångström"]


def test_inviting_everybody_twice_changes_nothing(rich: File) -> None:
    assert rich.do(guests.invite_everybody, session_id=IDS.first).step.id is None
