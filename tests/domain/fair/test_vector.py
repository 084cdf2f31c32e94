"""Plans compare by whoever has most nights, then by whoever has most of the others, at last by burden."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.fair.members import Member, classes
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair.vector import Vector, outcome, top, vector
from tests.domain.fair.networks import monthly, year

NIGHTS = st.lists(st.integers(0, 4), min_size=6, max_size=6)
PARIS_TOKYO = ["Europe/Paris", "Europe/Paris", "Asia/Tokyo"]
NOONS = [datetime(2027, 1, 12, 12, tzinfo=UTC), datetime(2027, 2, 12, 16, tzinfo=UTC)]


def of(nights: list[int], total: int) -> Vector:
    return vector(Counter(nights).items(), total, 4)


@given(NIGHTS, st.integers(0, 3), NIGHTS, st.integers(0, 3))
def test_order_is_that_of_everybodys_nights_the_most_first(
    one: list[int], total: int, other: list[int], others: int
) -> None:
    first = sorted(one, reverse=True), total
    second = sorted(other, reverse=True), others
    assert (of(one, total) < of(other, others)) == (first < second)
    assert (of(one, total) == of(other, others)) == (first == second)


@given(NIGHTS)
def test_worst_and_counts_are_read_off(nights: list[int]) -> None:
    counted = of(nights, 0)
    assert counted.worst == max(nights)
    assert [counted.having(each) for each in range(1, 6)] == [
        sum(one >= each for one in nights) for each in range(1, 6)
    ]


def test_outcome_tells_nights_burdens_and_who_has_how_many() -> None:
    told = outcome(year(PARIS_TOKYO, monthly(2)), NOONS)
    assert told.nights == (1, 0)
    assert told.burdens == (14, 2)
    assert (told.histogram, told.vector, told.worst_burden) == ({0: 2, 1: 1}, Vector((0, 1), 18), 14)
    assert told.starts == tuple(NOONS)


def test_nights_given_before_count_in_the_vector_alone() -> None:
    problem = Problem(classes([Member("Europe/Paris", carried=3), Member("Asia/Tokyo")]), monthly(2))
    told = outcome(problem, NOONS)
    assert (top(problem), told.nights, told.histogram) == (5, (1, 0), {1: 1, 3: 1})
    assert told.vector.at_least == (0, 0, 1, 1, 2)


def test_any_start_can_be_judged_in_any_zone() -> None:
    ahead = [each.astimezone(datetime.strptime("+0530", "%z").tzinfo) + timedelta(0) for each in NOONS]
    problem = year(PARIS_TOKYO, monthly(2))
    assert outcome(problem, ahead) == outcome(problem, NOONS)


def test_year_of_nobody_and_of_nothing_has_no_nights() -> None:
    nobody, nothing = outcome(year([], monthly(2)), NOONS), outcome(year(PARIS_TOKYO, []), [])
    assert (nobody.vector, nobody.histogram, nobody.worst_burden) == (Vector((0, 0), 0), {}, 0)
    assert (nothing.vector, nothing.histogram, nothing.vector.worst) == (Vector((), 0), {0: 3}, 0)
