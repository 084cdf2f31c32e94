"""Months without a session."""

from datetime import datetime

from cqo_desktop.domain.gaps import gaps
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from tests.domain.planning import TODAY, planned, sentences


def monthly(month: int, year: int = 2026, **changes: object) -> Planned:
    return planned(datetime(year, month, 17, 16), **changes)


def found(*all_planned: Planned) -> list[str]:
    return sentences(list(gaps(all_planned, today=TODAY)))


def test_empty_month_between_two_sessions_is_a_gap() -> None:
    assert found(monthly(9), monthly(10), monthly(12)) == ["November 2026 has no session: “Monthly session”."]


def test_year_may_turn_within_a_gap() -> None:
    assert found(monthly(11), monthly(2, 2027)) == [
        "December 2026 has no session: “Monthly session”.",
        "January 2027 has no session: “Monthly session”.",
    ]


def test_what_is_before_today_or_after_the_last_session_is_no_gap() -> None:
    assert found(monthly(5), monthly(7)) == []
    assert found(monthly(5), monthly(9)) == []


def test_this_month_counts() -> None:
    assert found(monthly(8), monthly(10)) == ["September 2026 has no session: “Monthly session”."]


def test_idea_and_session_called_off_fill_no_month() -> None:
    assert len(found(monthly(9), monthly(10, status=SessionStatus.IDEA), monthly(11))) == 1
    assert len(found(monthly(9), monthly(10, status=SessionStatus.CALLED_OFF), monthly(11))) == 1


def test_hold_fills_its_month() -> None:
    assert found(monthly(9), monthly(10, status=SessionStatus.HOLD), monthly(11)) == []


def test_month_of_a_forum_needs_no_session() -> None:
    forum = monthly(10, id=9, series_id=2, kind=SeriesKind.FORUM_TRACK)
    assert found(monthly(9), forum, monthly(11)) == []


def test_replaced_session_excuses_its_month() -> None:
    replaced = monthly(10, status=SessionStatus.CALLED_OFF, replaced_by_id=5)
    assert found(monthly(9), replaced, monthly(11)) == []


def test_each_monthly_series_is_looked_at_by_itself() -> None:
    other = {"series_id": 2, "series": "Coffee"}
    assert found(monthly(9), monthly(10), monthly(9, **other), monthly(11, **other)) == [
        "October 2026 has no session: “Coffee”.",
    ]


def test_series_of_other_kinds_have_no_gaps() -> None:
    mini = {"kind": SeriesKind.MINI_SERIES}
    assert found(monthly(9, **mini), monthly(12, **mini)) == []
