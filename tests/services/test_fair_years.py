"""What a fair year is planned from, and how it is applied."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.days_off import DaysOff, Place
from cqo_desktop.domain.errors import Conflict, NotFound, Refused
from cqo_desktop.domain.fair import members as fair_members
from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import Member
from cqo_desktop.domain.fair.problem import Needed
from cqo_desktop.domain.fair_years.rule import Rule
from cqo_desktop.domain.fair_years.wishes import Wishes, Year
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import comfort_hours, fair_years, guests, people, programme, sessions, sittings
from cqo_desktop.services.fair_years import Shift
from cqo_desktop.store.file import File
from tests.rich_file import IDS

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
PERTH = "Australia/Perth"


@pytest.fixture(autouse=True)
def _usual_day(rich: File) -> None:
    rich.do(comfort_hours.choose, hours=DayHours(work_from=8 * 60 + 30, awake_to=22 * 60 + 30))


def asked(rich: File, now: datetime = NOW, series_id: int | None = IDS.monthly) -> Year:
    return rich.ask(fair_years.asked, now=now, series_id=series_id)


def test_online_sessions_ahead_are_planned_in_their_order(rich: File) -> None:
    found = asked(rich)
    assert [(row.id, row.wall) for row in found.sessions] == [
        (IDS.first, datetime(2026, 10, 15, 16)),
        (IDS.second, datetime(2026, 11, 19, 16)),
    ]
    assert (found.home, found.today) == ("America/Toronto", date(2026, 9, 1))
    assert [row.id for row in asked(rich, datetime(2026, 11, 1, tzinfo=UTC)).sessions] == [IDS.second]


def test_session_that_is_held_twice_or_at_a_place_is_left_aside(rich: File) -> None:
    rich.do(
        sittings.plan_two, session_id=IDS.first, first=datetime(2026, 10, 15, 12), second=datetime(2026, 10, 15, 18)
    )
    rich.do(sessions.place_in, session_id=IDS.second, room_id=IDS.small)
    found = asked(rich)
    assert (found.sessions, found.members, found.aside) == ((), (), 3)


def test_members_bring_their_hours_their_days_off_and_what_they_took(rich: File) -> None:
    rich.do(people.add, name="Pat", zone=PERTH, country="AU")
    rich.do(people.add, name="Nina", zone=PERTH, country="AU", usual_start="20:00", usual_end="04:00")
    rich.do(people.add, name="Nemo")
    off = DaysOff({Place("AU", PERTH): frozenset({date(2026, 11, 20), date(1999, 1, 1)})}, {"AU": frozenset({4})})
    found = rich.ask(fair_years.asked, now=datetime(2026, 11, 1, tzinfo=UTC), series_id=IDS.monthly, days_off=off)
    perth = fair_members.DaysOff(frozenset({0, 1, 2, 3, 5, 6}), frozenset({date(2026, 11, 20)}))
    night = 22 * 60 + 30, 6 * 60
    assert found.unplaced == ("Nemo",)
    assert found.members == (
        Member(PERTH, Hours(20 * 60, 4 * 60, *night), perth, carried=0),
        Member(PERTH, Hours(8 * 60 + 30, 17 * 60, *night), perth, carried=1),
        Member("Europe/Stockholm", Hours(8 * 60 + 30, 17 * 60, *night), carried=1),
    )
    assert [each.carried for each in found.problem(Wishes(counts_before=False)).classes] == [0, 0, 0]


def test_only_those_invited_count_where_no_session_invites_all(rich: File) -> None:
    rich.do(people.add, name="Pat", zone=PERTH)
    rich.do(guests.invite_only, session_id=IDS.first, person_ids=[IDS.zoe])
    assert len(asked(rich).members) == 2
    rich.do(guests.invite_only, session_id=IDS.second, person_ids=[IDS.zoe])
    assert [each.zone for each in asked(rich).members] == ["Europe/Stockholm"]


def test_whoever_speaks_is_needed_and_away_where_they_are_in_another_session(rich: File) -> None:
    speaker = rich.do(people.add, name="Sam", zone=PERTH).value
    rich.do(sessions.assign, session_id=IDS.first, person_id=speaker, role=Role.SPEAKER)
    rich.do(sessions.assign, session_id=IDS.alone, person_id=speaker, role=Role.SPEAKER)
    alone = rich.ask(programme.one, session_id=IDS.alone).row
    away = frozenset({alone.instant.astimezone(UTC).date()} if alone.instant > NOW else ())
    mine = [each for each in asked(rich).needed[IDS.first] if each.name == "Sam"]
    assert mine == [Needed("Sam", PERTH, away=mine[0].away)]
    assert len(mine[0].away) == len(away)


def test_sessions_members_count_on_stay_unless_they_are_let_go(rich: File) -> None:
    rich.do(sessions.set_status, session_id=IDS.second, status=SessionStatus.CONFIRMED)
    rich.do(sessions.set_status, session_id=IDS.first, status=SessionStatus.DRAFT)
    found = asked(rich)
    assert found.locked(Wishes()) == {IDS.second}
    first, second = found.problem(Wishes()).sessions
    assert (first.locked, second.locked) == (None, found.sessions[1].instant)
    assert [each.locked for each in found.problem(Wishes(locked=frozenset())).sessions] == [None, None]


def test_sessions_whose_dates_could_cross_keep_their_order(rich: File) -> None:
    found = asked(rich)
    assert found.problem(Wishes()).limits.min_gap is None
    assert found.problem(Wishes(rule=Rule(days=20))).limits.min_gap == 1
    assert found.problem(Wishes(rule=Rule(days=20), min_gap=5)).limits.min_gap == 5


def test_questions_are_as_many_for_many_members(rich: File) -> None:
    def count() -> int:
        seen: list[str] = []

        def question(db: Db) -> None:
            engine = db.get_bind()
            listen = lambda *args: seen.append(args[2])  # noqa: E731 - SQLAlchemy wants the same function twice
            event.listen(engine, "before_cursor_execute", listen)
            fair_years.asked(db, now=NOW, series_id=IDS.monthly)
            event.remove(engine, "before_cursor_execute", listen)

        rich.ask(question)
        return len(seen)

    before = count()
    for at in range(30):
        rich.do(people.add, name=f"P{at}", zone=PERTH)
    assert count() == before


def test_unknown_series_is_not_found(rich: File) -> None:
    with pytest.raises(NotFound):
        asked(rich, series_id=99)


def test_plan_moves_all_sessions_in_one_step(rich: File) -> None:
    before = {row.id: (row.instant, row.sequence) for row in asked(rich).sessions}
    fair = datetime(2026, 10, 20, 13, tzinfo=UTC)
    stays = before[IDS.second][0]
    done = rich.do(fair_years.apply, shifts=[Shift(IDS.first, fair, before[IDS.first][0]), Shift(IDS.second, stays)])
    assert done.value == [IDS.first]
    assert done.step.title == "Plan a fair year of “Monthly call”: 1 session moved"
    after = {row.id: row for row in asked(rich).sessions}
    assert (after[IDS.first].wall, after[IDS.first].zone) == (datetime(2026, 10, 20, 9), "America/Toronto")
    assert after[IDS.first].sequence == before[IDS.first][1] + 1
    rich.undo()
    assert asked(rich).sessions[0].instant == before[IDS.first][0]


def test_plan_says_so_where_a_session_was_moved_meanwhile(rich: File) -> None:
    was = asked(rich).sessions[0].instant
    rich.do(sessions.move, session_id=IDS.first, to=datetime(2026, 10, 16, 10))
    shifts = [Shift(IDS.second, NOW + timedelta(days=70)), Shift(IDS.first, was + timedelta(hours=1), was)]
    with pytest.raises(Conflict):
        rich.do(fair_years.apply, shifts=shifts)
    assert asked(rich).sessions[1].wall == datetime(2026, 11, 19, 16)


def test_plan_that_moves_nothing_is_no_step(rich: File) -> None:
    with pytest.raises(Refused):
        rich.do(fair_years.apply, shifts=[Shift(row.id, row.instant) for row in asked(rich).sessions])
