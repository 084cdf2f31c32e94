"""How years are planned by hand."""

from datetime import date

from cqo_desktop.domain.fair.grid import Grid, grid
from cqo_desktop.domain.fair.habits import best_average, fixed_hour, greedy_with_a_log, three_slots, two_slots
from cqo_desktop.domain.fair.vector import outcome
from tests.domain.fair.networks import monthly, session, year

CORNERS = ["America/Los_Angeles", "Europe/London", "Europe/Paris", "Australia/Perth", "Pacific/Auckland"]


def whole(count: int = 6) -> Grid:
    return grid(year(CORNERS, monthly(count)))


def test_fixed_hour_is_the_same_on_the_wall_of_its_zone_all_year() -> None:
    hours = [f"{each:%H:%M}" for each in fixed_hour(whole(), "Europe/London")]
    assert hours == ["16:00", "16:00", "16:00", "15:00", "15:00", "15:00"]


def test_fixed_hour_takes_the_nearest_where_it_is_not_allowed() -> None:
    slots = session(0, date(2027, 1, 12), step=17 * 60)
    assert [f"{each:%H:%M}" for each in fixed_hour(grid(year(CORNERS, [slots])), "Europe/London", 1410)] == ["00:00"]


def test_best_average_looks_at_each_time_alone() -> None:
    table = whole()
    totals = [[each.total for each in candidates] for candidates in table.sessions]
    chosen = [
        next(each.total for each in candidates if each.start == start)
        for candidates, start in zip(table.sessions, best_average(table), strict=True)
    ]
    assert chosen == [min(each) for each in totals]


def test_two_slots_take_turns() -> None:
    assert [each.hour for each in two_slots(whole(4))] == [16, 8, 16, 8]


def test_three_slots_take_turns_an_hour_later_in_winter() -> None:
    assert [each.hour for each in three_slots(whole(6))] == [6, 14, 22, 5, 13, 22]


def test_log_spares_whoever_bore_most() -> None:
    table = whole(8)
    logged, average = (outcome(table.problem, plan(table)) for plan in (greedy_with_a_log, best_average))
    assert logged.worst_burden < average.worst_burden


def test_year_of_nobody_and_of_nothing_has_its_habits_too() -> None:
    for problem in (year([], monthly(2)), year(CORNERS, [])):
        for habit in (best_average, two_slots, three_slots, greedy_with_a_log):
            assert len(habit(grid(problem))) == len(problem.sessions)
