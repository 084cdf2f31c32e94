"""The timetable of a Forum as the file knows it."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.forum.conflicts import Key, Rule, Strictness
from cqo_desktop.domain.forum.timetable import Place
from cqo_desktop.domain.vocabulary import Pairing, Role, SeriesKind, SessionStatus
from cqo_desktop.services import series, sessions
from cqo_desktop.services.forum import moving, needs, rules, timetables
from cqo_desktop.store.file import File
from tests.rich_file import IDS

TEN = datetime(2026, 12, 7, 10)
AT_TEN = datetime(2026, 12, 7, 15, tzinfo=UTC)


@pytest.fixture
def forum(rich: File) -> int:
    """Begin a Forum whose two sessions are at once in one room; both need Zoë."""
    made: int = rich.do(series.add, name="Forum 2026", kind=SeriesKind.FORUM_TRACK).value
    for title in ("Opening", "Workshop"):
        added = rich.do(
            sessions.add, title=title, wall=TEN, series_id=made, room_id=IDS.big, zone="America/Toronto"
        ).value
        rich.do(sessions.assign, session_id=added, person_id=IDS.zoe, role=Role.SPEAKER)
    return made


def seen(rich: File, forum: int) -> timetables.Forum:
    return rich.ask(timetables.one, series_id=forum)


def ids(rich: File, forum: int) -> tuple[int, ...]:
    return tuple(seen(rich, forum).rows)


def findings(rich: File, forum: int) -> list[str]:
    return [each.finding for each in seen(rich, forum).conflicts()]


def test_forums_are_listed_with_their_days(rich: File, forum: int) -> None:
    (only,) = rich.ask(timetables.listed)
    assert (only.series_id, only.name, only.first, only.last, only.sessions) == (
        forum,
        "Forum 2026",
        TEN.date(),
        TEN.date(),
        2,
    )


def test_conflicts_come_from_the_file(rich: File, forum: int) -> None:
    assert findings(rich, forum) == [
        "Zoë Ångström is in two sessions at once, 10:00 a.m. Monday",
        "Big is booked twice, 10:00 a.m. Monday",
        "Zoë Ångström leaves at 9:02 a.m. Wednesday",
        "Zoë Ångström leaves at 9:02 a.m. Wednesday",
    ]


def test_all_that_is_known_is_asked(rich: File, forum: int) -> None:
    first, second = ids(rich, forum)
    rich.do(needs.set_presence, person_id=IDS.zoe, stretches=[])
    rich.do(moving.put, places={second: Place(AT_TEN + timedelta(minutes=60), IDS.small)})
    assert findings(rich, forum) == ["Zoë Ångström has 0 minutes from Big to Small, which takes 5"]
    rich.do(needs.set_walk, first_id=IDS.small, second_id=IDS.big, minutes=0)
    rich.do(needs.pair, first_id=second, second_id=first, kind=Pairing.AFTER)
    assert findings(rich, forum) == ["“Opening” begins before “Workshop”, which it builds on, has ended"]
    rich.do(needs.unpair, first_id=first, second_id=second)
    rich.do(needs.set_placing, session_id=first, expected=121)
    assert findings(rich, forum) == ["Big has 120 seats, and 121 people are expected"]


def test_accepted_conflict_keeps_its_reason_until_it_is_reconsidered(rich: File, forum: int) -> None:
    key = Key(Rule.ROOM_TWICE, ids(rich, forum), IDS.big)
    rich.do(rules.accept, key=key, reason="  Half of the room each ")
    assert [each.reason for each in seen(rich, forum).conflicts() if each.key == key] == ["Half of the room each"]
    rich.do(rules.reconsider, key=key)
    assert [each.reason for each in seen(rich, forum).conflicts() if each.key == key] == [""]


def test_strictness_is_the_files_own(rich: File, forum: int) -> None:
    rich.do(rules.set_strictness, rule=Rule.ROOM_TWICE, strictness=Strictness.OFF)
    assert "Big is booked twice, 10:00 a.m. Monday" not in findings(rich, forum)


def test_thought_waits_beside_the_grid_and_becomes_a_draft_with_its_place(rich: File, forum: int) -> None:
    added = rich.do(
        sessions.add, title="Idea", wall=TEN, series_id=forum, status=SessionStatus.IDEA, zone="America/Toronto"
    ).value
    assert [card.title for card in seen(rich, forum).table.waiting()] == ["Idea"]
    rich.do(moving.put, places={added: Place(AT_TEN, IDS.small)})
    row = seen(rich, forum).rows[added]
    assert (row.status, row.instant, row.room) == (SessionStatus.DRAFT, AT_TEN, "Small")
    rich.do(moving.take_out, session_id=added)
    assert [card.title for card in seen(rich, forum).table.waiting()] == ["Idea"]


def test_several_sessions_move_in_one_step(rich: File, forum: int) -> None:
    first, second = ids(rich, forum)
    places = {first: Place(AT_TEN + timedelta(hours=2), IDS.big), second: Place(AT_TEN, IDS.small)}
    assert rich.do(moving.put, places=places).step.title == "Move 2 sessions in the timetable"
    assert seen(rich, forum).table.places == places


def test_session_that_is_called_off_has_no_place(rich: File, forum: int) -> None:
    first, _ = ids(rich, forum)
    rich.do(sessions.call_off, session_id=first)
    assert first not in seen(rich, forum).table.cards


def test_series_without_sessions_is_no_forum(rich: File) -> None:
    with pytest.raises(NotFound, match="There is no Forum in this series yet; plan a session in it first"):
        rich.ask(timetables.one, series_id=99)
