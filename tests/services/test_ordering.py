"""Sessions of a series in another order, over the same dates."""

from datetime import datetime

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import ordering, programme, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS

DATES = [datetime(2027, 2, 2, 9), datetime(2027, 3, 2, 10), datetime(2027, 4, 6, 11)]


@pytest.fixture
def lessons(rich: File) -> list[int]:
    return [
        rich.do(sessions.add, title=f"Lesson {place}", wall=wall, series_id=IDS.mini, minutes=30 * place).value
        for place, wall in enumerate(DATES, 1)
    ]


def order(rich: File) -> list[tuple[str, datetime, int]]:
    rows = rich.ask(programme.listed, series_id=IDS.mini)
    return [(row.title, row.wall, row.minutes) for row in rows if row.status is not SessionStatus.CALLED_OFF]


@pytest.mark.parametrize("to", [0, -3])
def test_last_lesson_becomes_the_first_and_the_others_move_up(to: int, lessons: list[int], rich: File) -> None:
    done = rich.do(ordering.reorder, session_id=lessons[2], to=to)
    assert order(rich) == [("Lesson 3", DATES[0], 90), ("Lesson 1", DATES[1], 30), ("Lesson 2", DATES[2], 60)]
    assert done.step.title == "Move “Lesson 3” to place 1 of “Human factors”"
    rich.undo()
    assert [title for title, _, _ in order(rich)] == ["Lesson 1", "Lesson 2", "Lesson 3"]


def test_neighbours_swap_and_the_third_is_left_alone(lessons: list[int], rich: File) -> None:
    rich.do(ordering.reorder, session_id=lessons[0], to=1)
    rows = {row.title: row for row in rich.ask(programme.listed, series_id=IDS.mini)}
    assert [(rows[f"Lesson {n}"].wall, rows[f"Lesson {n}"].sequence) for n in (2, 1, 3)] == [
        (DATES[0], 1),
        (DATES[1], 1),
        (DATES[2], 0),
    ]


def test_zone_and_instant_go_with_the_time(lessons: list[int], rich: File) -> None:
    rich.do(sessions.move, session_id=lessons[1], to=DATES[1], zone="Europe/Zurich")
    rich.do(ordering.reorder, session_id=lessons[1], to=0)
    first, second, _ = [row for row in rich.ask(programme.listed, series_id=IDS.mini) if row.title != "Off"]
    assert (first.title, first.wall, first.zone) == ("Lesson 2", DATES[0], "America/Toronto")
    assert (second.title, second.zone, second.instant.hour) == ("Lesson 1", "Europe/Zurich", 9)


def test_place_it_has_already_is_no_step(lessons: list[int], rich: File) -> None:
    assert rich.do(ordering.reorder, session_id=lessons[2], to=9).step.id is None


def test_lesson_that_took_place_is_not_passed(lessons: list[int], rich: File) -> None:
    rich.do(sessions.set_status, session_id=lessons[0], status=SessionStatus.DONE)
    with pytest.raises(Refused, match="“Lesson 1” has taken place and keeps its date; choose a later place"):
        rich.do(ordering.reorder, session_id=lessons[2], to=0)
    rich.do(ordering.reorder, session_id=lessons[2], to=1)
    assert [title for title, _, _ in order(rich)] == ["Lesson 1", "Lesson 3", "Lesson 2"]


@pytest.mark.parametrize("session_id", [IDS.alone, IDS.off])
def test_session_without_a_place_in_a_series_is_refused(session_id: int, rich: File) -> None:
    with pytest.raises(Refused, match="has no place in a series"):
        rich.do(ordering.reorder, session_id=session_id, to=0)
