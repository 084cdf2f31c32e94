"""What the search over everything finds in a file."""

from datetime import UTC, datetime
from threading import get_ident

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from cqo_desktop.domain.search import Index, Thing
from cqo_desktop.services import programme, quick_adding, searching
from cqo_desktop.store.file import File
from tests.rich_file import IDS

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def index(file: File) -> Index:
    made = Index()
    for thing in searching.READ_FROM:
        made = made.with_entries(thing, file.ask(searching.entries, thing=thing, now=NOW))
    return made


def test_sessions_are_found_by_title_series_speaker_and_room(rich: File) -> None:
    everything = index(rich)
    found = {
        word: [entry.id for entry in everything.find(word) if entry.thing is Thing.SESSION]
        for word in ("first", "monthly", "angstrom", "hall big")
    }
    assert found == {
        "first": [IDS.first],
        "monthly": [IDS.second, IDS.first],
        "angstrom": [IDS.first],
        "hall big": [IDS.alone],
    }


def test_sessions_to_come_stand_before_those_that_are_over(rich: File) -> None:
    entries = rich.ask(searching.entries, thing=Thing.SESSION, now=NOW)
    assert [entry.id for entry in entries] == [IDS.second, IDS.off, IDS.alone, IDS.first]


def test_people_series_and_organizations_are_found(rich: File) -> None:
    everything = index(rich)
    found = {word: (entry.thing, entry.id) for word in ("zoe", "sante", "human") for entry in everything.find(word)[:1]}
    assert found == {
        "zoe": (Thing.PERSON, IDS.zoe),
        "sante": (Thing.ORGANIZATION, IDS.clinic),
        "human": (Thing.SERIES, IDS.mini),
    }
    assert everything.person("Ångström") == IDS.zoe


@pytest.mark.parametrize("thing", searching.READ_FROM)
def test_a_sort_of_thing_takes_at_most_two_queries(rich: File, thing: Thing) -> None:
    asked: list[str] = []
    ours = get_ident()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        # Windows of other tests may still be reading in threads of theirs.
        if get_ident() == ours:
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        rich.ask(searching.entries, thing=thing, now=NOW)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert 1 <= sum(each.lstrip().startswith("SELECT") for each in asked) <= 2


def test_months_with_a_session_are_taken_unless_it_is_called_off(rich: File) -> None:
    assert rich.ask(searching.taken_months) == {IDS.monthly: frozenset({(2026, 10), (2026, 11)})}


def test_a_planned_session_has_its_people_and_its_series_agenda(rich: File) -> None:
    made = rich.do(
        quick_adding.plan,
        title="Fatigue",
        wall=datetime(2027, 1, 21, 16),
        zone="America/Toronto",
        minutes=60,
        series_id=IDS.monthly,
        people=[IDS.zoe, IDS.bob],
    ).value
    detail = rich.ask(programme.one, session_id=made)
    assert [part.person_id for part in detail.parts] == [IDS.zoe, IDS.bob]
    assert [item.title for item in detail.items] == ["Welcome", "Talk", "Questions"]
