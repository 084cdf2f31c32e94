"""A Forum arranged from the file, read before anything moves, adopted as one step."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.forum.arranging.proposal import Proposal
from cqo_desktop.domain.forum.arranging.search import search
from cqo_desktop.domain.forum.timetable import Place
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.services import series, sessions
from cqo_desktop.services.forum import arranging, needs, timetables
from cqo_desktop.services.forum.arranging import Asked
from cqo_desktop.store.file import File
from tests.rich_file import IDS

TEN = datetime(2026, 12, 7, 10)
AT_TEN = datetime(2026, 12, 7, 15, tzinfo=UTC)


@pytest.fixture
def forum(rich: File) -> int:
    """Begin a Forum of two hours in two rooms: two sessions at once in one of them, and one that waits."""
    made: int = rich.do(series.add, name="Forum 2026", kind=SeriesKind.FORUM_TRACK).value
    for title, hour, room in (("One", 0, IDS.big), ("Two", 0, IDS.big), ("Three", 1, IDS.small)):
        wall = TEN + timedelta(hours=hour)
        rich.do(sessions.add, title=title, wall=wall, series_id=made, room_id=room, zone="America/Toronto")
    rich.do(sessions.add, title="Idea", wall=TEN, series_id=made, status=SessionStatus.IDEA, zone="America/Toronto")
    return made


def arranged(rich: File, forum: int, *, afresh: bool = False) -> tuple[Asked, Proposal]:
    asked = rich.ask(arranging.asked, series_id=forum, afresh=afresh)
    *_, found = search(asked.puzzle, seed=1, spent=lambda moves: moves / 2_000, afresh=afresh)
    return asked, asked.proposal(found)


def titles(asked: Asked, cards: list[int]) -> list[str]:
    return sorted(asked.forum.rows[card].title for card in cards)


def test_proposal_mends_and_places_what_waits(rich: File, forum: int) -> None:
    asked, found = arranged(rich, forum)
    assert (found.blocking, found.waiting, found.come) == (0, (), ())
    assert [each.finding for each in found.gone] == ["Big is booked twice, 10:00 a.m. Monday"]
    reasons = {asked.forum.rows[each.card].title: each.reason for each in found.changes}
    assert reasons.pop("Idea") == "It had no place yet"
    assert list(reasons.values()) == ["Big is booked twice, 10:00 a.m. Monday"]


def test_proposal_is_adopted_as_one_step(rich: File, forum: int) -> None:
    _, found = arranged(rich, forum)
    assert rich.do(arranging.adopt, proposal=found).step.title == "Arrange the timetable"
    after = rich.ask(timetables.one, series_id=forum)
    assert (after.conflicts(), after.table.waiting()) == ([], [])
    rich.undo()
    assert len(rich.ask(timetables.one, series_id=forum).conflicts()) == 1


def test_locked_session_stays(rich: File, forum: int) -> None:
    one = next(iter(rich.ask(timetables.one, series_id=forum).rows))
    rich.do(needs.set_placing, session_id=one, fixed=True)
    asked, found = arranged(rich, forum, afresh=True)
    assert asked.forum.table.moved(dict(found.places)).places[one] == Place(AT_TEN, IDS.big)


def test_what_has_no_place_left_says_why(rich: File, forum: int) -> None:
    for minutes, title in ((300, "Long"), (60, "Fifth")):
        facts = {"minutes": minutes, "status": SessionStatus.IDEA, "zone": "America/Toronto"}
        rich.do(sessions.add, title=title, wall=TEN, series_id=forum, **facts)  # type: ignore[arg-type]
    asked, found = arranged(rich, forum)
    said = list(asked.why_waiting(found))
    assert "“Long” lasts longer than any day; make it shorter, or a day longer" in said
    assert len(said) == 2
    assert found.blocking == 0


def test_only_the_days_asked_for_move(rich: File, forum: int) -> None:
    facts = {"zone": "America/Toronto", "room_id": IDS.big}
    for title in ("Tuesday", "Tuesday too"):
        rich.do(sessions.add, title=title, wall=TEN + timedelta(days=1), series_id=forum, **facts)  # type: ignore[arg-type]
    asked = rich.ask(arranging.asked, series_id=forum, days={(TEN + timedelta(days=1)).date()})
    *_, found = search(asked.puzzle, seed=1, spent=lambda moves: moves / 1_000)
    assert set(titles(asked, list(asked.proposal(found).places))) <= {"Tuesday", "Tuesday too", "Idea"}


def test_day_without_sessions_cannot_be_arranged(rich: File, forum: int) -> None:
    with pytest.raises(
        Refused, match="Nothing takes place on Saturday 1 August 2026; place a first and a last session"
    ):
        rich.ask(arranging.asked, series_id=forum, days={datetime(2026, 8, 1, tzinfo=UTC).date()})
