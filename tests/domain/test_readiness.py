"""The marks of the programme table."""

import pytest

from cqo_desktop.domain.readiness import Mark, Readiness, marks
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from tests.domain.planning import row

BARE = {"speakers": (), "planned": 0, "link": "", "described": False}


@pytest.mark.parametrize(
    ("status", "mark", "agenda"),
    [
        (SessionStatus.IDEA, Mark.OPEN, Mark.OPEN),
        (SessionStatus.HOLD, Mark.OPEN, Mark.OPEN),
        (SessionStatus.DRAFT, Mark.OPEN, Mark.OPEN),
        (SessionStatus.CONFIRMED, Mark.PROBLEM, Mark.OPEN),
        (SessionStatus.INVITED, Mark.PROBLEM, Mark.OPEN),
        (SessionStatus.DONE, Mark.NOT_NEEDED, Mark.NOT_NEEDED),
        (SessionStatus.CALLED_OFF, Mark.NOT_NEEDED, Mark.NOT_NEEDED),
    ],
)
def test_what_is_missing_weighs_by_how_far_the_session_is(status: SessionStatus, mark: Mark, agenda: Mark) -> None:
    assert marks(row(status=status, **BARE)) == Readiness(speaker=mark, agenda=agenda, place=mark, text=agenda)


@pytest.mark.parametrize("status", SessionStatus)
def test_what_is_there_is_done_at_every_stage(status: SessionStatus) -> None:
    assert marks(row(status=status)) == Readiness(Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE)


@pytest.mark.parametrize("changes", [{"room_id": 3}, {"place": "Atrium"}])
def test_room_or_place_serves_as_well_as_a_link(changes: dict[str, object]) -> None:
    assert marks(row(link="", **changes)).place is Mark.DONE


def test_agenda_that_runs_over_is_a_problem_until_the_session_is_over() -> None:
    assert marks(row(planned=61)).agenda is Mark.PROBLEM
    assert marks(row(planned=60)).agenda is Mark.DONE
    assert marks(row(planned=61, status=SessionStatus.DONE)).agenda is Mark.DONE


def test_forum_session_needs_a_speaker_and_no_agenda() -> None:
    forum = marks(row(kind=SeriesKind.FORUM_TRACK, track="Governance", **BARE))
    assert (forum.speaker, forum.agenda) == (Mark.PROBLEM, Mark.NOT_NEEDED)


def test_forum_break_needs_neither_speaker_nor_text() -> None:
    forum = marks(row(kind=SeriesKind.FORUM_TRACK, **BARE))
    assert (forum.speaker, forum.text) == (Mark.NOT_NEEDED, Mark.NOT_NEEDED)
