"""Acts on sessions at another hour than usual, and on those new zone rules moved."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Kind
from cqo_desktop.services import clock_guard, people, problems, sessions
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Session
from tests.rich_file import IDS, START

STOCKHOLM = "Europe/Stockholm"


@pytest.fixture
def odd(rich: File) -> File:
    """Let one session of a series fall between the changes of clocks in Europe and America."""
    for month, day in ((9, 17), (10, 29), (12, 17)):
        rich.do(sessions.add, title="Call", wall=datetime(2026, month, day, 16), series_id=IDS.monthly)
    return rich


def _instant(file: File, session_id: int) -> datetime:
    return file.ask(lambda db: db.get_one(Session, session_id).instant)


def test_odd_sessions_to_come_are_listed(odd: File) -> None:
    (found,) = odd.ask(clock_guard.listed, now=START)
    assert (found.session.row.wall, found.settled) == (datetime(2026, 10, 29, 16), False)
    assert odd.ask(clock_guard.listed, now=datetime(2026, 12, 1, tzinfo=UTC)) == []
    assert odd.ask(clock_guard.listed, now=START, series_id=IDS.mini) == []
    assert Kind.ODD_HOUR in {each.kind for each in odd.ask(problems.found, now=START)}


def test_kept_wall_time_moves_nothing_and_is_settled(odd: File) -> None:
    (found,) = odd.ask(clock_guard.listed, now=START)
    session_id = found.session.row.id
    odd.do(clock_guard.keep_wall, session_ids=[session_id])
    assert _instant(odd, session_id) == found.session.row.instant
    assert [each.settled for each in odd.ask(clock_guard.listed, now=START)] == [True]
    assert Kind.ODD_HOUR not in {each.kind for each in odd.ask(problems.found, now=START)}
    odd.do(sessions.add, title="More", wall=datetime(2026, 8, 20, 16), series_id=IDS.monthly)
    odd.do(sessions.move, session_id=session_id, to=datetime(2026, 10, 28, 16))
    assert [each.settled for each in odd.ask(clock_guard.listed, now=START)] == [False]


def test_hour_of_another_city_is_kept_by_moving(odd: File) -> None:
    (found,) = odd.ask(clock_guard.listed, now=START)
    session_id = found.session.row.id
    odd.do(clock_guard.keep_hour, session_ids=[session_id], zone=STOCKHOLM)
    assert _instant(odd, session_id) == datetime(2026, 10, 29, 21, tzinfo=UTC)


def test_session_alone_keeps_no_hour(odd: File) -> None:
    with pytest.raises(Refused, match="“Alone 👩” keeps no hour with others"):
        odd.do(clock_guard.keep_hour, session_ids=[IDS.alone], zone="UTC")
    with pytest.raises(Refused, match="No session is chosen"):
        odd.do(clock_guard.keep_hour, session_ids=[], zone="UTC")
    with pytest.raises(Refused, match="No session is chosen"):
        odd.do(clock_guard.put_back, instants={})


def _with_old_rules(db: Db) -> None:
    row = db.get_one(Session, IDS.second)
    row.rules_version, row.instant = "1999.1", row.instant.replace(hour=20)
    entitle(db, "Remember older rules")


def test_sessions_that_new_rules_moved_are_listed_and_can_keep_their_instant(rich: File) -> None:
    assert rich.ask(clock_guard.drifted, now=START) == []
    rich.do(_with_old_rules)
    rich.do(sessions.recompute, since=START)
    (found,) = rich.ask(clock_guard.drifted, now=START)
    assert (found.row.id, found.was, found.row.instant.hour) == (IDS.second, datetime(2026, 11, 19, 20, tzinfo=UTC), 21)
    rich.do(clock_guard.keep_wall, session_ids=[found.row.id])
    assert rich.ask(clock_guard.drifted, now=START) == []
    rich.do(clock_guard.put_back, instants={found.row.id: found.was})
    assert _instant(rich, IDS.second) == found.was
    assert rich.ask(clock_guard.drifted, now=START) == []


def test_members_without_a_zone_are_nobody_s_usual_hour(odd: File) -> None:
    odd.do(people.add, name="Nemo")
    assert len(odd.ask(clock_guard.listed, now=START)) == 1
