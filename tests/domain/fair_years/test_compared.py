"""Ways to plan a year, side by side."""

from datetime import UTC, date, datetime

from cqo_desktop.domain.fair.members import MemberClass
from cqo_desktop.domain.fair.problem import PlannedSession, Problem, Slots
from cqo_desktop.domain.fair_years.compared import Way, compared, measured

CLASSES = (MemberClass("America/Toronto", people=3), MemberClass("Australia/Perth", carried=5))
SESSIONS = tuple(
    PlannedSession(str(month), f"Month {month}", 60, Slots(date(2026, month, 19), date(2026, month, 23)))
    for month in (10, 11)
)
PROBLEM = Problem(CLASSES, SESSIONS)
TODAY = [datetime(2026, 10, 22, 20, tzinfo=UTC), datetime(2026, 11, 19, 21, tzinfo=UTC)]


def test_nights_are_those_of_these_sessions_alone() -> None:
    found = measured(PROBLEM, TODAY)
    assert (found.histogram, found.most, found.often, found.usual) == ({2: 1, 0: 3}, 2, 1, (0, 3))
    assert found.hardest == ("Australia/Perth",)
    assert (found.people, found.worst_burden, found.total) == (4, 17, 17)


def test_today_stands_beside_the_habits() -> None:
    found = compared(PROBLEM, TODAY, "America/Toronto")
    assert set(found) == set(Way) - {Way.FAIR}
    assert found[Way.TODAY] == measured(PROBLEM, TODAY)
    assert found[Way.FIXED_HOUR].most == 2
    assert all(each.people == 4 for each in found.values())


def test_year_without_sessions_has_nothing_to_compare() -> None:
    assert compared(Problem(CLASSES, ()), (), "UTC") == {}


def test_year_without_members_asks_nothing_of_anybody() -> None:
    found = measured(Problem((), SESSIONS), TODAY)
    assert (found.most, found.people, found.often, found.usual, found.total) == (0, 0, 0, (0, 0), 0)
