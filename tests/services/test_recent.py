"""What was done last, and to what."""

from datetime import datetime

from cqo_desktop.domain.search import Thing
from cqo_desktop.services import agenda, people, recent, series, sessions, together
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def newest(rich: File, limit: int = 1) -> list[tuple[str, Thing | None, int]]:
    return [(each.title, each.thing, each.thing_id) for each in rich.ask(recent.traces, limit=limit)]


def test_step_leads_to_the_session_it_changed(rich: File) -> None:
    rich.do(sessions.edit, session_id=IDS.second, title="Other")
    assert newest(rich) == [("Rename “Second” to “Other”", Thing.SESSION, IDS.second)]


def test_change_of_an_agenda_leads_to_its_session(rich: File) -> None:
    rich.do(agenda.edit, item_id=IDS.talk, minutes=35)
    assert newest(rich) == [("Change “Talk” from 40 to 35 minutes", Thing.SESSION, IDS.first)]


def test_people_and_series_are_led_to_as_well(rich: File) -> None:
    rich.do(people.edit, person_id=IDS.zoe, name="Zoë Å")
    rich.do(series.edit, series_id=IDS.mini, name="Humans")
    assert [each[1:] for each in newest(rich, 2)] == [(Thing.SERIES, IDS.mini), (Thing.PERSON, IDS.zoe)]


def test_what_is_gone_or_many_is_led_to_nowhere(rich: File) -> None:
    rich.do(sessions.delete, session_id=IDS.second)
    acts = [
        lambda db: sessions.move(db, session_id=IDS.first, to=datetime(2026, 10, 16, 16)),
        lambda db: sessions.move(db, session_id=IDS.alone, to=datetime(2026, 11, 2, 16)),
    ]
    rich.do(together.together, title="Move 2 sessions", acts=acts)
    assert newest(rich, 2) == [
        ("Move 2 sessions", None, 0),
        ("Delete “Second” of 19 November 2026", None, 0),
    ]


def test_what_was_undone_is_left_out_until_it_is_done_again(rich: File) -> None:
    before = newest(rich)
    rich.do(sessions.edit, session_id=IDS.second, title="Other")
    after = newest(rich)
    rich.undo()
    assert newest(rich) == before
    rich.redo()
    assert newest(rich) == after
