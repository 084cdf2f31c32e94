"""The best hours of a day: fewest asleep before comfort, and two sittings where one hour suits nobody."""

from datetime import UTC, date, datetime, time
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.domain.comfort import Comfort, worst
from cqo_desktop.domain.fair_times import options
from cqo_desktop.domain.fair_times.audience import Attendee, Audience, audience, own_hours
from cqo_desktop.domain.fair_times.limits import Engagement, KeyPerson
from cqo_desktop.domain.fair_times.matrix import Matrix, matrix
from cqo_desktop.domain.zones import zone
from tests.domain.fair_times.seats import DAY, TORONTO, attendees, network

ZONES = ("America/Los_Angeles", TORONTO, "Europe/Paris", "Asia/Kathmandu", "Asia/Tokyo", "Pacific/Chatham")


def day(there: Audience, **more: object) -> Matrix:
    return matrix(there, day=DAY, zone=TORONTO, minutes=60, **more)


def hours(of: Matrix, found: list[options.Option]) -> list[tuple[list[int], int, int]]:
    return [([of.hours[each].wall.hour for each in one.places], one.asleep, one.percent) for one in found]


def test_fewest_asleep_come_before_the_best_average() -> None:
    of = day(network())
    assert hours(of, options.singles(of))[:3] == [([15], 2, 80), ([16], 2, 80), ([10], 6, 82)]
    best = [each for each in options.singles(of) if each.is_best_mean]
    assert [(one.percent, one.asleep) for one in best] == [(84, 8)]


def test_two_sittings_let_everybody_sleep() -> None:
    of = day(network())
    pair = options.best_pair(of)
    assert pair is not None
    assert pair.is_two
    assert pair.asleep == 0
    assert pair.percent > max(each.percent for each in of.hours)


def test_shortlist_begins_with_two_sittings_and_keeps_the_plan_and_the_best_average() -> None:
    of = day(network())
    found = options.shortlist(of, planned=(10,))
    assert [each.is_two for each in found] == [True, *[False] * (len(found) - 1)]
    assert [of.hours[each.places[0]].wall.hour for each in found if each.is_planned] == [16]
    assert sum(each.is_best_mean for each in found) == 1
    assert [each.asleep for each in found[1:]] == sorted(each.asleep for each in found[1:])


def test_two_sittings_that_are_planned_are_compared_with_the_best_two() -> None:
    of = day(network())
    best = options.best_pair(of)
    assert best is not None
    assert [each.is_planned for each in options.shortlist(of, planned=best.places) if each.is_two] == [True]
    found = [each for each in options.shortlist(of, planned=(0, 17)) if each.is_two]
    assert [(each.places, each.is_planned) for each in found] == [(best.places, False), ((0, 17), True)]


def test_one_hour_that_wakes_nobody_needs_no_second_sitting() -> None:
    of = day(audience(attendees({TORONTO: 3, "Europe/London": 2})))
    found = options.shortlist(of)
    assert [each.is_two for each in found] == [False] * len(found)
    assert found[0].asleep == 0


def test_hard_hit_regions_are_named_the_most_sleepers_first() -> None:
    of = day(network())
    noon = next(each for each in options.singles(of) if each.places == (6,))
    named = [(of.regions[each.region].zones[0], each.fall.wall.hour, each.asleep) for each in noon.hard]
    assert named == [("Australia/Sydney", 3, 6), ("Australia/Perth", 0, 2)]


def test_where_nobody_sleeps_those_up_early_or_late_are_named() -> None:
    of = day(audience(attendees({TORONTO: 1, "Europe/Copenhagen": 1})))
    four = next(each for each in options.singles(of) if each.places == (10,))
    assert [(of.regions[each.region].zones[0], each.asleep) for each in four.hard] == [("Europe/Copenhagen", 0)]


def test_sittings_do_not_overlap() -> None:
    of = matrix(network(), day=DAY, zone=TORONTO, minutes=10 * 60)
    pair = options.best_pair(of)
    assert pair is not None
    assert pair.places[1] - pair.places[0] >= 10


def test_nothing_is_offered_where_the_speaker_never_can() -> None:
    busy = Engagement(datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC), "Leave")
    of = day(network(), key_people=(KeyPerson(1, "Dr W.", TORONTO, None, (busy,)),))
    assert (options.shortlist(of), options.best_pair(of), options.at(of, (3,))) == ([], None, None)


def test_any_choice_can_be_weighed() -> None:
    of = day(network())
    alone, both = options.at(of, (6,)), options.at(of, (6, 12))
    assert alone is not None
    assert both is not None
    assert (alone.asleep, both.asleep) == (8, 0)


def test_one_member_and_no_member_are_no_special_case() -> None:
    for seats in ({TORONTO: 1}, {}):
        of = day(audience(attendees(seats)))
        assert options.shortlist(of)[0].asleep == 0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(ZONES), st.sampled_from([("09:00", "17:00"), ("12:00", "20:00")])), max_size=8),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sampled_from([15, 60, 90]),
)
def test_options_agree_with_looking_at_every_person(
    who: list[tuple[str, tuple[str, str]]], on: date, minutes: int
) -> None:
    people = [Attendee(number, "A", name, own_hours(*own)) for number, (name, own) in enumerate(who)]
    of = matrix(audience(people), day=on, zone="Europe/London", minutes=minutes, at=time(0))

    def shade(person: Attendee, place: int) -> Comfort:
        moment = of.hours[place].moment
        assert moment is not None
        wall = moment.instant.astimezone(zone(person.zone))
        found = worst(wall.hour * 60 + wall.minute, minutes, own=person.own)
        ends = datetime.fromtimestamp(moment.instant.timestamp() + minutes * 60 - 60, zone(person.zone))
        off = {wall.weekday(), ends.weekday()} & {5, 6}
        return min(found, Comfort.VERY_EARLY_OR_LATE) if off else found

    open_ = [place for place, hour in enumerate(of.hours) if hour.is_open]
    apart = [(a, b) for a, b in combinations(open_, 2) if (b - a) * 60 >= minutes]
    one = {place: sum(shade(each, place) is Comfort.ASLEEP for each in people) for place in open_}
    two = [sum(max(shade(each, a), shade(each, b)) is Comfort.ASLEEP for each in people) for a, b in apart]
    pair = options.best_pair(of)
    assert {each.places[0]: each.asleep for each in options.singles(of)} == one
    assert pair is not None
    assert pair.asleep == min(two)
