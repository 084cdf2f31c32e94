"""Sessions at another hour than usual where some members live."""

from datetime import UTC, datetime, time

from cqo_desktop.domain.odd_weeks import odd_sessions, odd_weeks
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, row

MEMBERS = {"America/Toronto": 17, "Europe/London": 8, "Australia/Perth": 2, "America/Port_of_Spain": 5}
WEEKS = [datetime(2026, month, day, 16) for month, day in ((9, 17), (10, 15), (10, 29), (11, 19))]


def run(*walls: datetime, **changes: object) -> list[SessionRow]:
    return [row(wall, id=number, **changes) for number, wall in enumerate(walls, 1)]


def test_week_between_two_changes_of_clocks_is_odd_in_london() -> None:
    found = odd_sessions(run(*WEEKS), ["Europe/London"])
    (odd,) = found
    (hour,) = odd.hours
    assert (odd.row.wall.day, hour.usual, hour.wall.hour) == (29, time(21), 20)


def test_places_without_summer_time_are_odd_for_a_winter() -> None:
    found = odd_sessions(run(*WEEKS), ["America/Port_of_Spain", "Australia/Perth"])
    assert [(odd.row.wall.day, [hour.wall.hour for hour in odd.hours]) for odd in found] == [(19, [17, 5])]


def test_two_hours_as_frequent_are_usual_as_they_came_first() -> None:
    found = odd_sessions(run(WEEKS[0], WEEKS[3]), ["Australia/Perth"])
    assert [odd.row.wall.day for odd in found] == [19]


def test_fixed_hour_in_utc_is_odd_wherever_clocks_move() -> None:
    found = odd_sessions(run(*WEEKS, zone="UTC"), list(MEMBERS))
    assert [(odd.row.wall.day, [hour.zone for hour in odd.hours]) for odd in found] == [
        (29, ["Europe/London"]),
        (19, ["America/Toronto", "Europe/London"]),
    ]


def test_what_keeps_no_hour_with_others_is_never_odd() -> None:
    assert odd_sessions(run(WEEKS[0], datetime(2026, 11, 19, 9)), ["Australia/Perth"]) == []
    assert odd_sessions(run(*WEEKS, place="Atrium"), ["Australia/Perth"]) == []
    assert odd_sessions(run(*WEEKS, status=SessionStatus.CALLED_OFF), ["Australia/Perth"]) == []
    assert odd_sessions(run(*WEEKS, series_id=None), ["Australia/Perth"]) == []
    assert odd_sessions(run(*WEEKS), []) == []


def test_first_of_a_stretch_is_noted_until_somebody_settles_it() -> None:
    rows = run(*WEEKS, datetime(2026, 12, 17, 16), datetime(2027, 1, 21, 16, 0), datetime(2026, 8, 20, 16))
    planned = [Planned(each) for each in rows]
    found = list(odd_weeks(planned, {"Australia/Perth": 2, "America/Port_of_Spain": 5}, settled={}, now=NOW))
    assert [each.finding for each in found] == [
        "5:00 a.m. in Perth, usually 4:00 a.m.; 5:00 p.m. in Port of Spain, usually 4:00 p.m."
    ]
    assert found[0].kind is Kind.ODD_HOUR
    settled = {each.id: each.instant for each in rows}
    assert list(odd_weeks(planned, MEMBERS, settled=settled, now=NOW)) == []
    other = {4: datetime(2026, 11, 19, 20, tzinfo=UTC)}
    assert [each.session_ids for each in odd_weeks(planned, {"Australia/Perth": 2}, settled=other, now=NOW)] == [(4,)]
