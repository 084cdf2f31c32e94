"""A day, hour by hour, in every region; who is asleep is never averaged away."""

from datetime import UTC, date, datetime, time

import pytest

from cqo_desktop.domain.comfort import Comfort, DayHours
from cqo_desktop.domain.days_off import DaysOff, Place
from cqo_desktop.domain.fair_times.audience import Attendee, Audience, audience, own_hours
from cqo_desktop.domain.fair_times.limits import Engagement, KeyPerson
from cqo_desktop.domain.fair_times.matrix import Matrix, matrix
from tests.domain.fair_times.seats import DAY, SEATS, TORONTO, network


def people(*zones: str, **facts: object) -> list[Attendee]:
    return [Attendee(number, f"{zone} {number}", zone, **facts) for number, zone in enumerate(zones)]


def laid_out(there: Audience, day: date = DAY, zone: str = TORONTO, minutes: int = 60, **more: object) -> Matrix:
    return matrix(there, day=day, zone=zone, minutes=minutes, **more)


def test_regions_run_from_west_to_east_with_their_heads() -> None:
    rows = laid_out(network()).regions
    assert [(each.zones, each.people) for each in rows] == [((zone,), seats) for zone, seats in SEATS.items()]


def test_hours_of_the_home_day_have_comfort_and_sleepers() -> None:
    found = [(each.wall.hour, each.percent, each.asleep) for each in laid_out(network()).hours]
    assert found[0] == (6, 38, 20)
    assert found[6] == (12, 84, 8)
    assert found[10] == (16, 80, 2)
    assert found[-1] == (23, 25, 36)
    assert len(found) == 18


def test_cell_shows_the_local_hour_of_the_next_day() -> None:
    hour = laid_out(network()).hours[6]
    assert [(each.wall.day, each.wall.hour, each.comfort.value) for each in hour.cells] == [
        (22, 9, 4), (22, 11, 4), (22, 12, 4), (22, 12, 4), (22, 17, 3), (22, 18, 3), (23, 0, 0), (23, 3, 0),
    ]  # fmt: skip


def test_day_begins_at_the_planned_hour_where_that_is_earlier_and_keeps_its_minute() -> None:
    hours = laid_out(network(), at=time(4, 30)).hours
    assert [f"{each.wall:%H:%M}" for each in (hours[0], hours[-1])] == ["04:30", "21:30"]


def test_zone_of_three_quarters_of_an_hour_falls_on_its_own_minute() -> None:
    (row,) = laid_out(audience(people("Asia/Kathmandu"))).hours[0].cells
    assert (f"{row.wall:%H:%M}", row.comfort) == ("15:45", Comfort.WORKING_DAY)


def test_date_line_keeps_two_days_apart() -> None:
    cells = laid_out(audience(people("Pacific/Kiritimati", "Pacific/Pago_Pago"))).hours[0].cells
    assert [(each.wall.day, each.wall.hour) for each in cells] == [(21, 23), (23, 0)]


def test_hour_that_clocks_skip_cannot_be_chosen() -> None:
    hours = laid_out(network(), day=date(2027, 3, 14), at=time(0)).hours
    assert [each.wall.hour for each in hours if each.moment is None] == [2]
    assert [each.is_open for each in hours[:4]] == [True, True, False, True]


def test_hour_that_clocks_show_twice_is_the_first_and_says_so() -> None:
    hours = laid_out(network(), day=date(2026, 11, 1), at=time(0)).hours
    assert [each.wall.hour for each in hours if each.repeated] == [1]
    assert hours[1].moment is not None
    assert hours[1].moment.instant == datetime(2026, 11, 1, 5, tzinfo=UTC)


def test_people_without_a_zone_are_named_and_not_guessed() -> None:
    there = audience([*people(TORONTO), Attendee(8, "Zoë", ""), Attendee(9, "bo", "Mars/Olympus")])
    assert (there.people, there.unplaced) == (1, ("bo", "Zoë"))


def test_nobody_is_an_empty_day() -> None:
    found = laid_out(audience([]))
    assert (found.regions, found.hours[0].cells, found.hours[0].percent, found.hours[0].asleep) == ((), (), 100, 0)


def test_own_hours_stand_before_those_of_the_network() -> None:
    there = audience([Attendee(1, "Early", TORONTO, own_hours("06:00", "14:00")), *people(TORONTO)])
    hour = laid_out(there).hours[0]
    assert [each.comfort for each in hour.falls] == [Comfort.VERY_EARLY_OR_LATE, Comfort.WORKING_DAY]
    assert hour.cells[0].comfort is Comfort.VERY_EARLY_OR_LATE


def test_few_sleepers_of_a_region_are_counted_though_most_are_awake() -> None:
    awake = [Attendee(each, "Night", TORONTO, own_hours("22:00", "06:00")) for each in range(3)]
    cell = laid_out(audience([*awake, *people(TORONTO)]), at=time(3)).hours[0].cells[0]
    assert (cell.comfort, cell.asleep, cell.people) == (Comfort.WORKING_DAY, 1, 4)


@pytest.mark.parametrize(
    ("start", "end", "own"),
    [
        ("09:00", "17:00", None),
        ("08:00", "08:00", None),
        ("08:00", "16:30", (480, 990)),
        ("22:00", "06:00", (1320, 360)),
    ],
)
def test_own_hours_are_known_where_somebody_named_others(start: str, end: str, own: object) -> None:
    assert own_hours(start, end) == own


def test_network_may_draw_its_own_lines_through_the_day() -> None:
    there = audience(people(TORONTO), hours=DayHours(awake_from=300, early_from=330, near_from=345, work_from=360))
    assert [each.percent for each in laid_out(there, at=time(4)).hours[:3]] == [0, 25, 100]


def test_weekend_and_holiday_are_at_best_very_early_or_late() -> None:
    holidays = DaysOff({Place("CA", TORONTO): frozenset({DAY})})
    there = audience(people(TORONTO, country="CA"), days_off=holidays)
    assert {each.falls[0].comfort for each in laid_out(there).hours[3:8]} == {Comfort.VERY_EARLY_OR_LATE}
    saturday = laid_out(audience(people(TORONTO)), day=date(2026, 10, 24)).hours[6]
    assert (saturday.percent, saturday.asleep) == (25, 0)


def test_session_that_runs_into_a_day_off_is_held_on_it() -> None:
    there = audience(people(TORONTO), hours=DayHours(near_to=1320, evening_to=1410, awake_to=1440))
    friday = laid_out(there, day=date(2026, 10, 23), minutes=90).hours[-1]
    assert friday.falls[0].comfort is Comfort.ASLEEP
    late = laid_out(there, day=date(2026, 10, 23), minutes=60).hours[-1]
    assert late.falls[0].comfort is Comfort.VERY_EARLY_OR_LATE


def test_many_zones_share_rows_where_their_clocks_agree() -> None:
    more = ("America/New_York", "America/Detroit", "Europe/Paris", "Europe/Zurich", "Asia/Tokyo", "Asia/Dubai")
    there = audience(people(*SEATS, *more, "Europe/Zurich"))
    rows = {each.zones: each.people for each in laid_out(there).regions}
    assert rows["America/Detroit", "America/New_York", "America/Port_of_Spain", TORONTO] == 4
    assert rows["Europe/Zurich", "Europe/Copenhagen", "Europe/Paris"] == 4
    assert len(rows) == 9


def test_zones_whose_clocks_change_that_day_have_a_row_of_their_own() -> None:
    more = ("America/New_York", "America/Detroit", "Europe/Paris", "Europe/Zurich", "Asia/Tokyo", "Asia/Dubai")
    rows = [each.zones for each in laid_out(audience(people(*SEATS, *more)), day=date(2026, 11, 1)).regions]
    assert ("America/Detroit", "America/New_York", TORONTO) in rows
    assert ("America/Port_of_Spain",) in rows


def test_key_people_who_sleep_or_are_engaged_close_an_hour() -> None:
    busy = Engagement(datetime(2026, 10, 22, 18, tzinfo=UTC), datetime(2026, 10, 22, 19, tzinfo=UTC), "Board")
    speaker = KeyPerson(7, "Dr W.", "Australia/Perth", None, (busy,))
    nowhere = KeyPerson(8, "Ann", "", None, (busy,))
    hours = laid_out(network(), key_people=(speaker, nowhere)).hours
    assert [each.wall.hour for each in hours if each.is_open] == [6, 7, 8, 9, 10, 18, 19, 20, 21, 22, 23]
    two = hours[8].obstacles
    assert [(each.name, each.busy_in) for each in two] == [("Dr W.", "Board"), ("Ann", "Board")]
    assert [(each.name, each.wall.hour) for each in hours[9].obstacles] == [("Dr W.", 3)]
