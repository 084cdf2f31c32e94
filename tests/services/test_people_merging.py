"""One person of two entries: nothing they did is lost, nothing is doubled, and it can be taken back."""

import pytest
from sqlalchemy import select

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.services import agenda, guests, people, people_merging, programme, sessions
from cqo_desktop.store.file import File
from cqo_desktop.store.tables import Photo, Session
from tests.rich_file import IDS, PNG, settled, snapshot

OTHER = PNG + b"other"


def person(rich: File, person_id: int) -> PersonRow:
    return rich.ask(people.one, person_id=person_id)


def roles(rich: File, session_id: int) -> list[tuple[int, Role]]:
    parts = rich.ask(programme.one, session_id=session_id).parts
    return sorted(((part.person_id, part.role) for part in parts), key=str)


def test_merge_fills_what_was_empty_and_keeps_what_was_not(rich: File) -> None:
    other = rich.do(
        people.add, name="Zoe A.", email="z@other.org", country="SE", role="Chief", notes="from a list"
    ).value
    rich.do(people.edit, person_id=IDS.zoe, notes="a friend")
    rich.do(people_merging.merge, keep=IDS.zoe, drop=other)
    row = person(rich, IDS.zoe)
    assert (row.name, row.email, row.country, row.role) == ("Zoë Ångström", "zoe@example.org", "SE", "Chief")
    assert row.notes == "a friend\n\nfrom a list"
    with pytest.raises(NotFound):
        person(rich, other)


def test_merge_takes_the_values_that_were_chosen(rich: File) -> None:
    other = rich.do(people.add, name="Zoe A.", email="z@other.org", notes="theirs").value
    chosen = {"name": "Zoë A.", "email": "z@other.org", "kind": PersonKind.GUEST, "notes": "mine"}
    rich.do(people_merging.merge, keep=IDS.zoe, drop=other, **chosen)
    row = person(rich, IDS.zoe)
    assert {name: getattr(row, name) for name in chosen} == chosen


def test_merge_moves_parts_without_doubling_them(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.first, person_id=IDS.bob)
    rich.do(sessions.assign, session_id=IDS.second, person_id=IDS.bob)
    rich.do(agenda.assign, item_id=IDS.talk, person_id=IDS.bob)
    rich.do(agenda.assign, item_id=IDS.welcome, person_id=IDS.bob)
    rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.bob)
    assert roles(rich, IDS.first) == [(IDS.zoe, Role.HOST), (IDS.zoe, Role.SPEAKER)]
    assert roles(rich, IDS.second) == [(IDS.zoe, Role.SPEAKER)]
    items = rich.ask(programme.one, session_id=IDS.first).items
    assert [[part.person_id for part in item.parts] for item in items] == [[IDS.zoe], [IDS.zoe], []]


def test_merge_revises_the_sessions_it_touches_and_no_other(rich: File) -> None:
    def revised() -> dict[int, object]:
        return rich.ask(lambda db: dict(iter(db.execute(select(Session.id, Session.revised)))))

    before = revised()
    rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.bob)
    assert {row_id for row_id, at in revised().items() if at != before[row_id]} == {IDS.first}


@pytest.mark.parametrize(
    ("own", "other", "wanted", "kept"),
    [
        (PNG, OTHER, False, PNG),
        (PNG, OTHER, True, OTHER),
        (None, OTHER, False, OTHER),
        (PNG, None, True, PNG),
        (None, None, True, None),
    ],
)
def test_merge_keeps_one_picture(
    rich: File,
    own: bytes | None,
    other: bytes | None,
    wanted: bool,
    kept: bytes | None,
) -> None:
    rich.do(people.set_photo, person_id=IDS.zoe, data=own)
    rich.do(people.set_photo, person_id=IDS.bob, data=other)
    rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.bob, other_photo=wanted)
    assert rich.ask(people.photo, person_id=IDS.zoe) == kept
    assert rich.ask(lambda db: len(db.scalars(select(Photo.id)).all())) == (kept is not None)


def test_merge_with_pictures_is_one_step_that_goes_back_and_forth(rich: File) -> None:
    rich.do(people.set_photo, person_id=IDS.bob, data=OTHER)
    before = snapshot(rich)
    rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.bob, other_photo=True)
    after = snapshot(rich)
    rich.undo()
    assert settled(snapshot(rich)) == settled(before)
    rich.redo()
    assert settled(snapshot(rich)) == settled(after)


def test_merge_of_an_entry_with_itself_is_refused(rich: File) -> None:
    with pytest.raises(Refused, match="one entry already"):
        rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.zoe)


def test_merge_of_equal_names_is_told_once(rich: File) -> None:
    twin = rich.do(people.duplicate, person_id=IDS.zoe).value
    rich.do(people.edit, person_id=twin, name="Zoë Ångström")
    done = rich.do(people_merging.merge, keep=IDS.zoe, drop=twin)
    assert done.step.title == "Merge two entries of “Zoë Ångström”"


def test_merge_refuses_a_value_that_is_none_and_changes_nothing(rich: File) -> None:
    before = snapshot(rich)
    with pytest.raises(Refused, match="not an e-mail address"):
        rich.do(people_merging.merge, keep=IDS.zoe, drop=IDS.bob, email="nobody")
    assert snapshot(rich) == before


def test_duplicates_are_found_with_their_organizations(rich: File) -> None:
    assert rich.ask(people_merging.duplicates) == []
    twin = rich.do(people.add, name="Angstrom, Zoe", organization_id=IDS.clinic).value
    rich.do(people.add, name="Angstrom, Zoe", organization_id=IDS.board)
    assert [each.pair for each in rich.ask(people_merging.duplicates)] == [(IDS.zoe, twin)]


def test_merge_takes_over_guest_lists_messages_and_answers(rich: File) -> None:
    kept = rich.do(people.add, name="Zoe A.", email="z@other.org").value
    rich.do(guests.invite_only, session_id=IDS.second, person_ids=[IDS.zoe, kept])
    rich.do(guests.invite_only, session_id=IDS.first, person_ids=[IDS.zoe])
    before = snapshot(rich)
    rich.do(people_merging.merge, keep=kept, drop=IDS.zoe)
    assert [rich.ask(guests.listed, session_id=each) for each in (IDS.first, IDS.second)] == [[kept], [kept]]
    now = snapshot(rich)
    assert {row["person_id"] for table in ("message", "reply") for row in now[table].values()} == {kept}
    rich.undo()
    assert settled(snapshot(rich)) == settled(before)
