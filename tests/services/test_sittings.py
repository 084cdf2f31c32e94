"""A session held twice: one agenda, the same people, counted once."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import agenda, guests, people, problems, programme, series, sessions, sittings
from cqo_desktop.store.file import File
from tests.rich_file import IDS, START, filled

NOON, SIX = datetime(2026, 10, 15, 12), datetime(2026, 10, 15, 18)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    made = filled(tmp_path / "rich.cqo")
    yield made
    made.close()


def planned(file: File) -> int:
    return file.do(sittings.plan_two, session_id=IDS.first, first=NOON, second=SIX).value


def test_two_sittings_share_title_agenda_and_people(file: File) -> None:
    first, second = (file.ask(programme.one, session_id=each) for each in (IDS.first, planned(file)))
    assert (first.row.wall, second.row.wall) == (NOON, SIX)
    assert second.row.title == first.row.title
    assert [(each.title, each.minutes) for each in second.items] == [(each.title, each.minutes) for each in first.items]
    assert [each.name for each in second.items[1].parts] == [each.name for each in first.items[1].parts]
    assert [(each.name, each.role) for each in second.parts] == [(each.name, each.role) for each in first.parts]
    assert file.ask(sittings.other, session_id=IDS.first) == second.row.id
    assert file.ask(sittings.other, session_id=second.row.id) == IDS.first


def test_two_sittings_are_one_session_of_their_series(file: File) -> None:
    before = [each.sessions for each in file.ask(series.listed)]
    planned(file)
    assert [each.sessions for each in file.ask(series.listed)] == before


def test_two_sittings_are_one_lesson_of_a_mini_series(file: File) -> None:
    lesson = file.do(sessions.add, title="Two", wall=datetime(2026, 10, 20, 16), series_id=IDS.mini).value
    file.do(sessions.add, title="Three", wall=datetime(2026, 10, 27, 16), series_id=IDS.mini)
    twice = {"first": datetime(2026, 10, 20, 9), "second": datetime(2026, 10, 20, 20)}
    again = file.do(sittings.plan_two, session_id=lesson, **twice).value
    places = [file.ask(programme.one, session_id=each) for each in (lesson, again)]
    assert [(each.series_position, each.series_count) for each in places] == [(1, 2), (1, 2)]


def test_planning_again_moves_the_second_sitting(file: File) -> None:
    second = planned(file)
    seven = SIX.replace(hour=19)
    assert file.do(sittings.plan_two, session_id=IDS.first, first=NOON, second=seven).value == second
    assert file.ask(programme.one, session_id=second).row.wall == seven


def test_two_sittings_are_taken_back_in_one_step(file: File) -> None:
    second = planned(file)
    file.undo()
    assert [each.id for each in file.ask(programme.listed, ids=[second])] == []
    assert file.ask(programme.one, session_id=IDS.first).row.wall == datetime(2026, 10, 15, 16)


def test_invited_session_has_a_second_sitting_that_is_confirmed(file: File) -> None:
    file.do(sessions.set_status, session_id=IDS.first, status=SessionStatus.INVITED)
    assert file.ask(programme.one, session_id=planned(file)).row.status is SessionStatus.CONFIRMED


@pytest.mark.parametrize(
    ("session_id", "second", "said"),
    [(IDS.first, datetime(2026, 10, 15, 12, 30), "would overlap"), (IDS.off, SIX, "is over or called off")],
)
def test_two_sittings_that_cannot_be_are_refused(file: File, session_id: int, second: datetime, said: str) -> None:
    with pytest.raises(Refused, match=said):
        file.do(sittings.plan_two, session_id=session_id, first=NOON, second=second)


def test_aligning_gives_the_other_sitting_all_that_changed_since(file: File) -> None:
    second = planned(file)
    file.do(sessions.edit, session_id=IDS.first, title="Renamed", minutes=75)
    file.do(agenda.add, session_id=IDS.first, title="Break", minutes=5, at=0)
    file.do(sessions.assign, session_id=IDS.first, person_id=IDS.bob, role=Role.TECH)
    file.do(guests.invite_only, session_id=IDS.first, person_ids=[IDS.bob])
    file.do(sittings.align, session_id=IDS.first)
    there = file.ask(programme.one, session_id=second)
    assert (there.row.title, there.row.minutes, there.row.wall) == ("Renamed", 75, SIX)
    assert [each.title for each in there.items] == ["Break", "Welcome", "Talk", "Questions"]
    assert [(each.person_id, each.role) for each in there.parts][-1] == (IDS.bob, Role.TECH)
    assert file.ask(guests.listed, session_id=second) == [IDS.bob]
    file.do(guests.invite_only, session_id=IDS.first, person_ids=[IDS.zoe])
    file.do(sittings.align, session_id=IDS.first)
    assert file.ask(guests.listed, session_id=second) == [IDS.zoe]


def test_separated_sittings_are_two_sessions(file: File) -> None:
    second = planned(file)
    file.do(sittings.separate, session_id=second)
    assert file.ask(sittings.other, session_id=IDS.first) is None
    with pytest.raises(Refused, match="is held once"):
        file.do(sittings.align, session_id=second)


def test_deleting_a_sitting_leaves_a_session_held_once(file: File) -> None:
    second = planned(file)
    file.do(sessions.delete, session_id=IDS.first)
    assert file.ask(sittings.other, session_id=second) is None


def test_each_sitting_tells_of_the_other(file: File) -> None:
    second = planned(file)
    first, again = (file.ask(programme.one, session_id=each).other for each in (IDS.first, second))
    assert first is not None
    assert again is not None
    assert (first.id, first.wall, first.is_first) == (second, SIX, False)
    assert (again.id, again.wall, again.is_first) == (IDS.first, NOON, True)


def test_members_awake_at_one_of_two_sittings_are_no_finding(file: File) -> None:
    file.do(people.add, name="Ned", zone="Australia/Perth")
    nights = [each for each in file.ask(problems.found, now=START) if each.kind is Kind.ASLEEP]
    assert {IDS.first} <= {session_id for each in nights for session_id in each.session_ids}
    second = planned(file)
    nights = [each for each in file.ask(problems.found, now=START) if each.kind is Kind.ASLEEP]
    assert not {IDS.first, second} & {session_id for each in nights for session_id in each.session_ids}


def test_sittings_out_of_line_are_warned_of_until_they_are_alike(file: File) -> None:
    second = planned(file)

    def warned() -> list[str]:
        found = file.ask(problems.found, now=START)
        return [each.finding for each in found if each.kind is Kind.SITTINGS_DIFFER]

    assert warned() == []
    file.do(sessions.edit, session_id=second, title="Another")
    assert warned() == ["The two sittings have different titles"]
    file.do(sittings.align, session_id=IDS.first)
    assert warned() == []
