"""What must hold between neighbours."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from cqo_desktop.domain.fair.chain import keeps, possible, starts_of
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import grid
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Limits, Problem
from tests.domain.fair.networks import session, year

MAY = date(2027, 5, 3)
WEEKS = tuple(session(at, MAY + timedelta(days=7 * at), days=5, step=240) for at in range(3))


def first(problem: Problem) -> list[date]:
    small = reduced(grid(problem))
    picks = possible(small, problem)
    assert keeps(small, picks)
    return [each.date() for each in starts_of(small, picks)]


def test_gaps_hold_between_the_dates_of_neighbours() -> None:
    days = first(year(["Europe/Paris"], WEEKS, Limits(min_gap=9, max_gap=9)))
    assert [(after - before).days for before, after in pairwise(days)] == [9, 9]


@pytest.mark.parametrize(
    ("limits", "relax", "sentence"),
    [
        (Limits(min_gap=10), (Limit.MIN_GAP,), "“Session 2” .* after “Session 1”; allow sessions closer together"),
        (Limits(max_gap=2), (Limit.MAX_GAP,), "“Session 1” .* after “Session 0”; allow sessions further apart"),
        (Limits(min_gap=9, max_gap=8), (Limit.MIN_GAP, Limit.MAX_GAP), "closer together or allow sessions further"),
    ],
)
def test_gaps_that_cannot_hold_are_named(limits: Limits, relax: tuple[Limit, ...], sentence: str) -> None:
    with pytest.raises(NoPlan, match=sentence) as failed:
        first(year(["Europe/Paris"], WEEKS, limits))
    assert failed.value.limits == relax


def test_two_nights_in_a_row_that_cannot_be_avoided_are_named() -> None:
    around_the_world = ["Europe/Paris", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Asia/Kolkata"]
    slots = [replace(each, slots=replace(each.slots, step=24 * 60)) for each in WEEKS]
    with pytest.raises(NoPlan, match="allow two nights in a row") as failed:
        first(year(around_the_world, slots, Limits(no_two_nights_in_a_row=True)))
    assert failed.value.limits == (Limit.NIGHTS_IN_A_ROW,)


def test_two_locked_sessions_stay_whatever_lies_between_them() -> None:
    locked = [replace(each, locked=datetime(2027, 5, 3 + at, 3, tzinfo=UTC)) for at, each in enumerate(WEEKS)]
    limits = Limits(min_gap=5, no_two_nights_in_a_row=True)
    assert first(year(["Europe/Paris"], locked, limits)) == [MAY + timedelta(days=at) for at in range(3)]


def test_locked_session_keeps_its_free_neighbour_away() -> None:
    sessions = [replace(WEEKS[0], locked=datetime(2027, 5, 7, 12, tzinfo=UTC)), *WEEKS[1:]]
    assert first(year(["Europe/Paris"], sessions, Limits(min_gap=6)))[1] == date(2027, 5, 13)


def test_year_without_sessions_is_possible() -> None:
    assert first(year(["Europe/Paris"], [])) == []
