"""What an hour costs somebody."""

import pytest

from cqo_desktop.domain.fair.burden import Hours, burden, through

OFFICE = Hours(8 * 60, 18 * 60)


@pytest.mark.parametrize(
    ("hour", "cost"),
    [
        (0, 10), (4.75, 10), (5, 7), (5.75, 7), (6, 4), (6.25, 4), (6.5, 2), (7, 1), (7.75, 1), (8, 0), (17.75, 0),
        (18, 1), (18.5, 1), (18.75, 2), (20, 2), (20.25, 3), (21.25, 3), (21.5, 4), (22.25, 4), (22.5, 7), (23.25, 7),
        (23.5, 10),
    ],
)  # fmt: skip
def test_hour_costs_more_the_nearer_it_is_to_deep_night(hour: float, cost: int) -> None:
    assert burden(int(hour * 60), OFFICE) == cost


def test_quarter_of_an_hour_weighs_as_it_begins() -> None:
    assert [burden(18 * 60 + minute, OFFICE) for minute in (30, 44, 45, 59)] == [1, 1, 2, 2]


def test_whoever_works_at_night_is_awake_at_night() -> None:
    night_shift = Hours(20 * 60, 4 * 60)
    assert [burden(hour * 60, night_shift) for hour in (19, 20, 23, 0, 3, 4, 8)] == [1, 0, 0, 0, 0, 10, 3]


def test_session_weighs_as_the_worst_it_touches() -> None:
    begun = through(OFFICE, 90)
    assert [begun[hour * 60] for hour in (7, 9, 16, 17, 21, 23)] == [1, 0, 0, 1, 4, 10]
    assert begun[21 * 60 + 1] == 7
    assert begun[16 * 60 + 30] == 0
    assert begun[16 * 60 + 31] == 1


def test_session_of_no_length_weighs_as_the_minute_it_is_at() -> None:
    assert through(OFFICE, 0)[8 * 60] == 0


def test_night_is_where_the_network_draws_its_lines() -> None:
    hours = Hours(night_from=23 * 60, night_to=7 * 60)
    assert [burden(int(hour * 60), hours) for hour in (21.75, 22, 22.75, 23, 23.75, 0, 5.75, 6, 6.75, 7, 7.5)] == [
        3, 4, 4, 7, 7, 10, 10, 7, 7, 4, 2,
    ]  # fmt: skip


def test_night_is_where_the_network_draws_it_to_the_quarter_it_begins_in() -> None:
    late = Hours(8 * 60, 18 * 60, 23 * 60 + 20, 7 * 60 + 10)
    costs = [burden(minute, late) for minute in (22 * 60, 22 * 60 + 15, 23 * 60 + 15, 15, 6 * 60, 7 * 60, 7 * 60 + 15)]
    assert costs == [3, 4, 7, 10, 10, 7, 4]
    assert burden(7 * 60 + 45, late) == 1
