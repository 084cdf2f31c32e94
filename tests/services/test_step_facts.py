"""What a step did, told from the journal."""

from datetime import datetime

from cqo_desktop.domain.step_facts import Done, Fact, Thing
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.services import agenda, people, sessions
from cqo_desktop.services.step_facts import step_facts
from cqo_desktop.store import file as files
from tests.rich_file import IDS


def told(file: files.File, verb: object, **arguments: object) -> list[Thing]:
    step = file.do(verb, **arguments).step  # type: ignore[arg-type] # any verb
    return [*file.ask(step_facts, step_id=step.id).things]


def test_changed_fields_are_told_before_and_after(rich: files.File) -> None:
    (thing,) = told(rich, people.edit, person_id=IDS.zoe, role="Chair")
    assert (thing.table, thing.done, thing.name) == ("person", Done.CHANGED, "Zoë Ångström")
    assert thing.facts == (Fact(field="role", before="", after="Chair"),)


def test_references_go_by_their_names(rich: files.File) -> None:
    (thing,) = told(rich, people.edit, person_id=IDS.zoe, organization_id=IDS.board)
    assert thing.facts == (Fact(field="organization_id", before="Centre « Santé »", after='O\'Neill "Board"'),)


def test_move_tells_the_wall_time_and_not_what_follows_from_it(rich: files.File) -> None:
    (thing,) = told(rich, sessions.move, session_id=IDS.second, to=datetime(2026, 11, 26, 16))
    assert thing.facts == (Fact(field="wall", before="2026-11-19T16:00", after="2026-11-26T16:00"),)


def test_what_was_added_tells_only_what_was_said_of_it(rich: files.File) -> None:
    (thing,) = told(rich, people.add, name="Kim", email="kim@example.org")
    assert (thing.done, thing.name) == (Done.ADDED, "Kim")
    assert [(fact.field, fact.after) for fact in thing.facts] == [("email", "kim@example.org"), ("kind", "member")]


def test_a_part_goes_by_the_names_of_both(rich: files.File) -> None:
    (thing,) = told(rich, sessions.assign, session_id=IDS.second, person_id=IDS.zoe, role=Role.HOST)
    assert (thing.name, thing.facts) == ("Second, Zoë Ångström", (Fact(field="role", after="host"),))


def test_what_is_gone_keeps_its_name(rich: files.File) -> None:
    made = rich.do(agenda.add, session_id=IDS.second, title="Coffee", minutes=5)
    rich.do(sessions.delete, session_id=IDS.second)
    (thing,) = rich.ask(step_facts, step_id=made.step.id).things
    assert (thing.table, thing.name) == ("agenda_item", "Coffee")
