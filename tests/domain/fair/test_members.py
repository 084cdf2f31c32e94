"""People who live alike are counted together."""

from datetime import date

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import DaysOff, Member, MemberClass, classes

EARLY = Hours(7 * 60, 15 * 60)
HOLIDAY = DaysOff(holidays=frozenset({date(2027, 1, 1)}))


def test_members_who_live_alike_are_one_class_whatever_their_order() -> None:
    people = [Member("Europe/Paris"), Member("Asia/Tokyo"), Member("Europe/Paris", EARLY), Member("Europe/Paris")]
    expected = (
        MemberClass("Asia/Tokyo", people=1),
        MemberClass("Europe/Paris", EARLY, people=1),
        MemberClass("Europe/Paris", people=2),
    )
    assert classes(people) == classes(reversed(people)) == expected


def test_days_off_and_nights_given_before_tell_members_apart() -> None:
    people = [Member("Europe/Paris"), Member("Europe/Paris", days_off=HOLIDAY), Member("Europe/Paris", carried=2)]
    assert [each.people for each in classes(people)] == [1, 1, 1]


def test_nobody_is_no_class() -> None:
    assert classes([]) == ()


def test_day_off_is_a_holiday_or_outside_the_work_week() -> None:
    days = [date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3), date(2027, 1, 4)]
    assert [day in HOLIDAY for day in days] == [True, True, True, False]
    assert [day in DaysOff(frozenset({6, 0, 1, 2, 3})) for day in days] == [True, True, False, False]
