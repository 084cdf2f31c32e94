"""When reminders are due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.reminders import USUAL, due, due_after, in_words

STARTS = datetime(2026, 11, 19, 21, tzinfo=UTC)
TOLD = STARTS - timedelta(days=30)
DAY, HOUR = 24 * 60, 60


def asked(before: timedelta, *, told: datetime = TOLD, reminded: datetime | None = None) -> int | None:
    return due(USUAL, starts=STARTS, told=told, reminded=reminded, now=STARTS - before)


@pytest.mark.parametrize(
    ("before", "found"),
    [
        (timedelta(days=7, minutes=1), None),
        (timedelta(days=7), 7 * DAY),
        (timedelta(days=1, minutes=1), 7 * DAY),
        (timedelta(hours=5), DAY),
        (timedelta(minutes=1), HOUR),
        (timedelta(), None),
        (timedelta(days=-1), None),
    ],
)
def test_last_moment_that_has_come_counts_until_the_session_starts(before: timedelta, found: int | None) -> None:
    assert asked(before) == found


def test_moment_that_was_used_is_not_used_again() -> None:
    week_before = STARTS - timedelta(days=7)
    assert asked(timedelta(days=6), reminded=week_before) is None
    assert asked(timedelta(days=1), reminded=week_before) == DAY


def test_nobody_is_reminded_of_what_they_were_told_after_that_moment() -> None:
    assert asked(timedelta(days=6), told=STARTS - timedelta(days=6, hours=1)) is None


def test_plan_of_nothing_reminds_nobody() -> None:
    assert due((), starts=STARTS, told=TOLD, reminded=None, now=STARTS - timedelta(minutes=1)) is None


def test_letter_afterwards_is_due_for_a_week() -> None:
    def found(after: timedelta, reminded: datetime | None = None) -> int | None:
        plan = (*USUAL, -HOUR, -3 * DAY)
        return due_after(plan, ends=STARTS, told=TOLD, reminded=reminded, now=STARTS + after)

    assert found(timedelta(minutes=59)) is None
    assert found(timedelta(hours=1)) == -HOUR
    assert found(timedelta(days=2), reminded=STARTS + timedelta(hours=1)) is None
    assert found(timedelta(days=3), reminded=STARTS + timedelta(hours=1)) == -3 * DAY
    assert found(timedelta(days=9)) == -3 * DAY
    assert found(timedelta(days=10)) is None
    assert due((-HOUR,), starts=STARTS, told=TOLD, reminded=None, now=STARTS - timedelta(minutes=1)) is None


@given(st.sets(st.integers(1, 60 * DAY)), st.lists(st.integers(-DAY, 60 * DAY)))
def test_looking_often_reminds_no_more_often_than_planned(plan: set[int], looks: list[int]) -> None:
    reminded, times = None, []
    for before in sorted(looks, reverse=True):
        now = STARTS - timedelta(minutes=before)
        found = due(plan, starts=STARTS, told=TOLD, reminded=reminded, now=now)
        if found is not None:
            reminded = now
            times.append(found)
    assert len(times) == len(set(times))
    assert set(times) <= plan


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (7 * DAY, "7 days"),
        (DAY, "1 day"),
        (HOUR, "1 hour"),
        (36 * HOUR, "36 hours"),
        (90, "90 minutes"),
        (1, "1 minute"),
    ],
)
def test_length_is_said_in_its_largest_unit(minutes: int, said: str) -> None:
    assert in_words(minutes) == said
