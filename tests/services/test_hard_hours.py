"""The ledger of hard hours, asked of a file."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.comfort import USUAL
from cqo_desktop.domain.hard_hours import Share, Tally
from cqo_desktop.domain.vocabulary import PersonKind, SessionStatus
from cqo_desktop.services import comfort_hours, guests, hard_hours, people, sessions
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Sitting
from tests.rich_file import IDS

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PERTH = "Australia/Perth"


@pytest.fixture(autouse=True)
def _usual_day(rich: File) -> None:
    rich.do(comfort_hours.choose, hours=USUAL)


def _perth(rich: File, name: str = "Pat") -> int:
    return rich.do(people.add, name=name, zone=PERTH, country="AU").value


def test_ledger_counts_online_sessions_held_and_planned_that_take_place(rich: File) -> None:
    _perth(rich)
    found = rich.ask(hard_hours.seen, now=NOW)
    assert [(each.title, each.held) for each in found.gatherings] == [("First “quoted”", True), ("Second", True)]
    assert [(line.zone, len(line.members), line.tally) for line in found.regions] == [
        (PERTH, 1, Tally(asleep=2)),
        ("Europe/Stockholm", 1, Tally(edge=2)),
    ]
    assert (found.turn.owed, found.turn.nights, found.held) == ((PERTH,), 2, 2)


def test_members_without_a_known_zone_are_named_and_guests_left_out(rich: File) -> None:
    rich.do(people.add, name="Nemo")
    rich.do(people.add, name="Gast", zone=PERTH, kind=PersonKind.GUEST)
    found = rich.ask(hard_hours.seen, now=NOW)
    assert found.unplaced == ("Nemo",)
    assert [line.zone for line in found.regions] == ["Europe/Stockholm"]


def test_only_those_invited_are_counted(rich: File) -> None:
    pat = _perth(rich)
    rich.do(guests.invite_only, session_id=IDS.first, person_ids=[IDS.zoe])
    line = rich.ask(hard_hours.of_person, person_id=pat, now=NOW)
    assert line is not None
    assert line.shares == (None, Share.ASLEEP)
    zoe = rich.ask(hard_hours.of_person, person_id=IDS.zoe, now=NOW)
    assert zoe is not None
    assert zoe.shares == (Share.EDGE, Share.EDGE)


def test_second_sitting_is_counted_with_the_first(rich: File) -> None:
    _perth(rich)
    made = rich.do(sessions.add, title="Second again", wall=datetime(2026, 11, 19, 4)).value
    rich.do(_second_sitting, session_id=made)
    found = rich.ask(hard_hours.seen, now=NOW)
    assert [each.session_ids for each in found.gatherings] == [(IDS.first,), (made, IDS.second)]
    assert found.regions[0].shares == (Share.ASLEEP, Share.FINE)


def _second_sitting(db: Db, *, session_id: int) -> None:
    entitle(db, "Hold it twice")
    db.add(Sitting(session_id=session_id, of_id=IDS.second))


def test_years_before_are_counted_apart_and_carried_over(rich: File) -> None:
    pat = _perth(rich)
    rich.do(sessions.add, title="Long ago", wall=datetime(2024, 10, 17, 16), status=SessionStatus.DONE)
    found = rich.ask(hard_hours.seen, now=NOW)
    assert [each.name for each in found.years] == ["2024", "2026"]
    assert found.before == {PERTH: Tally(asleep=1), "Europe/Stockholm": Tally(edge=1)}
    assert [each.title for each in rich.ask(hard_hours.seen, now=NOW, first=2024).gatherings] == ["Long ago"]
    carried = rich.ask(hard_hours.carried_over, before=NOW - timedelta(days=10))
    assert carried[pat] == Tally(asleep=2)


def test_empty_programme_is_an_empty_ledger(rich: File) -> None:
    for each in (IDS.first, IDS.second, IDS.off, IDS.alone):
        rich.do(sessions.delete, session_id=each)
    found = rich.ask(hard_hours.seen, now=NOW)
    assert (found.year, found.gatherings, found.turn.owed) == (None, (), ())


def test_number_of_queries_does_not_grow(rich: File) -> None:
    counts = []
    for number in range(2):
        rich.do(sessions.add, title="More", wall=datetime(2026, 10, 20 + number, 16))
        _perth(rich, f"Pat {number}")
        with rich.reading() as db:
            asked: list[str] = []
            event.listen(db.get_bind(), "before_cursor_execute", lambda *each, asked=asked: asked.append(each[2]))
            hard_hours.seen(db, now=NOW)
            counts.append(len(asked))
    assert counts[0] == counts[1]
