"""What people do in the programme, counted once a session."""

from datetime import UTC, datetime

from cqo_desktop.domain.appearances import Tally
from cqo_desktop.domain.vocabulary import Hue, Role, SessionStatus
from cqo_desktop.services import agenda, appearances, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS

BEFORE, BETWEEN = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, 12, tzinfo=UTC)


def tally(rich: File, person_id: int, now: datetime) -> Tally | None:
    return rich.ask(appearances.tallies, now=now).get(person_id)


def test_session_counts_once_whatever_the_number_of_roles(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.first, person_id=IDS.zoe, role=Role.HOST)
    assert tally(rich, IDS.zoe, BEFORE) == Tally(past=0, coming=1)


def test_sessions_over_and_to_come_are_told_apart(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.second, person_id=IDS.zoe)
    assert tally(rich, IDS.zoe, BETWEEN) == Tally(past=1, coming=1)


def test_part_in_an_item_counts(rich: File) -> None:
    rich.do(sessions.unassign, session_id=IDS.first, person_id=IDS.zoe)
    assert tally(rich, IDS.zoe, BEFORE) == Tally(coming=1)


def test_sessions_long_over_called_off_or_only_thought_of_do_not_count(rich: File) -> None:
    assert tally(rich, IDS.zoe, datetime(2027, 12, 1, tzinfo=UTC)) is None
    rich.do(sessions.set_status, session_id=IDS.first, status=SessionStatus.IDEA)
    assert tally(rich, IDS.zoe, BEFORE) is None
    rich.do(sessions.set_status, session_id=IDS.first, status=SessionStatus.DRAFT)
    rich.do(sessions.call_off, session_id=IDS.first)
    assert tally(rich, IDS.zoe, BEFORE) is None


def test_helping_with_the_technique_is_no_appearance(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.second, person_id=IDS.bob, role=Role.TECH)
    assert tally(rich, IDS.bob, BEFORE) == Tally(coming=1)


def test_all_their_sessions_are_listed_the_latest_first_with_their_roles(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.second, person_id=IDS.zoe, role=Role.TECH)
    rich.do(sessions.assign, session_id=IDS.alone, person_id=IDS.zoe)
    rich.do(agenda.assign, item_id=IDS.talk, person_id=IDS.zoe, role=Role.PANELLIST)
    found = rich.ask(appearances.theirs, person_id=IDS.zoe)
    assert [(each.session_id, each.roles) for each in found] == [
        (IDS.second, (Role.TECH,)),
        (IDS.alone, (Role.SPEAKER,)),
        (IDS.first, (Role.SPEAKER, Role.PANELLIST)),
    ]
    assert found[1].hue is Hue.SLATE


def test_person_without_a_part_has_none(rich: File) -> None:
    assert rich.ask(appearances.theirs, person_id=99) == []
