"""The year at a glance, the next session, and what comes after it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cqo_desktop.domain.overview import Coming, MonthCell, Need, Strength, coming, first_month, next_session, ribbon
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from tests.domain.planning import NOW, TODAY, row

FIRST = date(2026, 7, 1)
MONTHLY = 1


def session(month: int, day: int = 17, year: int = 2026, **changes: object) -> SessionRow:
    return row(datetime(year, month, day, 16), **{"id": month * 100 + day, **changes})


def forum(day: int, **changes: object) -> SessionRow:
    facts = {"kind": SeriesKind.FORUM_TRACK, "series_id": 9, "series": "Forum", "track": "Plenary", **changes}
    return session(12, day, **facts)


def cells(*rows: SessionRow, monthly: int | None = MONTHLY) -> dict[int, MonthCell]:
    return {cell.first.month: cell for cell in ribbon(rows, first=FIRST, now=NOW, monthly=monthly)}


def needs(*rows: SessionRow, monthly: int | None = MONTHLY) -> dict[int, Need]:
    found = {month: cell.need for month, cell in cells(*rows, monthly=monthly).items()}
    return {month: need for month, need in found.items() if need is not Need.NONE}


@pytest.mark.parametrize(
    ("days", "first"),
    [
        ([], date(2026, 9, 1)),
        ([date(2026, 7, 16), date(2027, 3, 18)], date(2026, 7, 1)),
        ([date(2024, 6, 20), date(2026, 8, 20)], date(2026, 8, 1)),
        ([date(2024, 6, 20)], date(2026, 9, 1)),
        ([date(2027, 1, 20)], date(2026, 9, 1)),
    ],
)
def test_year_begins_with_its_oldest_session_else_with_this_month(days: list[date], first: date) -> None:
    assert first_month(days, TODAY) == first


def test_there_are_twelve_months_and_this_one_is_known() -> None:
    found = ribbon((), first=FIRST, now=NOW)
    assert [cell.first.month for cell in found] == [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]
    assert [cell.first.month for cell in found if cell.is_now] == [9]
    assert [cell.first.month for cell in found if cell.is_past] == [7, 8]


@pytest.mark.parametrize(
    ("status", "strength"),
    [
        (SessionStatus.IDEA, Strength.LOOSE),
        (SessionStatus.HOLD, Strength.LOOSE),
        (SessionStatus.DRAFT, Strength.DRAFT),
        (SessionStatus.CONFIRMED, Strength.FIRM),
        (SessionStatus.INVITED, Strength.FIRM),
        (SessionStatus.DONE, Strength.PAST),
    ],
)
def test_mark_is_as_firm_as_its_session(status: SessionStatus, strength: Strength) -> None:
    (mark,) = cells(session(10, status=status))[10].marks
    assert (mark.strength, mark.title) == (strength, "Fatigue")


def test_session_that_is_over_is_past_whatever_its_status() -> None:
    assert cells(session(7))[7].marks[0].strength is Strength.PAST


def test_session_called_off_leaves_no_mark() -> None:
    assert cells(session(10, status=SessionStatus.CALLED_OFF))[10].marks == ()


def test_forum_is_one_mark_of_its_month() -> None:
    marks = cells(forum(7), forum(8), session(12))[12].marks
    assert [(mark.kind, mark.title) for mark in marks] == [
        (SeriesKind.FORUM_TRACK, "Forum"),
        (SeriesKind.MONTHLY, "Fatigue"),
    ]


def test_month_without_its_session_is_a_gap_and_those_after_the_last_are_open() -> None:
    found = needs(session(9), session(10), session(12))
    assert found == {11: Need.GAP} | dict.fromkeys((1, 2, 3, 4, 5, 6), Need.OPEN)
    assert cells(session(10), session(12))[11].series_id == MONTHLY


def test_month_of_a_forum_asks_for_nothing() -> None:
    assert 12 not in needs(session(9), session(10), session(11), forum(7), session(1, year=2027))
    assert 12 not in needs(session(11), forum(7))


def test_months_behind_us_and_networks_without_a_monthly_series_ask_for_nothing() -> None:
    assert set(needs()) == {9, 10, 11, 12, 1, 2, 3, 4, 5, 6}
    assert needs(monthly=None) == {}


def test_next_session_is_the_one_that_is_on_or_comes_first() -> None:
    on = row(datetime(2026, 9, 15, 9), minutes=60)
    later = session(10)
    assert next_session((on, later), NOW) == on
    assert next_session((on, later), NOW + timedelta(hours=1)) == later


@pytest.mark.parametrize(
    "changes",
    [
        {"status": SessionStatus.CALLED_OFF},
        {"status": SessionStatus.IDEA},
        {"kind": SeriesKind.FORUM_TRACK, "title": "Lunch"},
    ],
)
def test_what_nobody_prepares_for_is_not_the_next_session(changes: dict[str, object]) -> None:
    assert next_session((session(9, **changes), session(10)), NOW) == session(10)


def test_next_weeks_are_listed_and_a_few_in_any_case() -> None:
    near, far = [session(9, day) for day in range(17, 24)], [session(11, day) for day in range(1, 8)]
    assert coming((*near, *far), NOW) == tuple(map(Coming, near))
    assert coming((near[0], *far), NOW) == tuple(map(Coming, (near[0], *far[:4])))


def test_day_of_a_forum_is_one_line() -> None:
    days = [forum(7), forum(7, id=2), forum(8)]
    assert coming(days, datetime(2026, 12, 1, tzinfo=UTC)) == (Coming(days[0], 2), Coming(days[2], 1))


def test_session_called_off_is_listed_and_an_idea_is_not() -> None:
    off, idea = session(9, 17, status=SessionStatus.CALLED_OFF), session(9, 24, status=SessionStatus.IDEA)
    assert coming((off, idea), NOW) == (Coming(off),)
