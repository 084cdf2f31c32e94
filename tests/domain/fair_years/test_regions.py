"""A plan is told by the clocks of member regions."""

from datetime import UTC, date, datetime

from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import MemberClass
from cqo_desktop.domain.fair.problem import PlannedSession, Problem, Slots
from cqo_desktop.domain.fair_years.regions import cells, nights, regions

SLOTS = Slots(date(2026, 10, 20), date(2026, 11, 10))
CLASSES = (
    MemberClass("America/New_York", people=3),
    MemberClass("America/Toronto", people=5),
    MemberClass("Asia/Kathmandu", people=1),
    MemberClass("Australia/Perth", Hours(22 * 60, 6 * 60), people=1),
    MemberClass("Australia/Perth", people=2),
)
PROBLEM = Problem(CLASSES, (PlannedSession("1", "First", 60, SLOTS),))


def test_zones_whose_clocks_agree_are_one_region_from_west_to_east() -> None:
    found = regions(PROBLEM)
    assert [(each.zones, each.people, each.classes) for each in found] == [
        (("America/Toronto", "America/New_York"), 8, (0, 1)),
        (("Asia/Kathmandu",), 1, (2,)),
        (("Australia/Perth",), 3, (3, 4)),
    ]


def test_cell_tells_the_local_hour_and_who_is_asleep() -> None:
    told = cells(PROBLEM, [datetime(2026, 10, 22, 20, tzinfo=UTC)], regions(PROBLEM))
    assert [(f"{each.wall:%a %H:%M}", each.asleep, each.comfort) for each in told[0]] == [
        ("Thu 16:00", 0, Comfort.WORKING_DAY),
        ("Fri 01:45", 1, Comfort.ASLEEP),
        ("Fri 04:00", 2, Comfort.ASLEEP),
    ]
    assert [nights(told, place) for place in range(3)] == [0, 1, 1]


def test_region_that_works_at_night_is_not_shown_asleep() -> None:
    problem = Problem(CLASSES[3:4], PROBLEM.sessions)
    told = cells(problem, [datetime(2026, 10, 22, 20, tzinfo=UTC)], regions(problem))
    assert (told[0][0].asleep, told[0][0].comfort) == (0, Comfort.VERY_EARLY_OR_LATE)
