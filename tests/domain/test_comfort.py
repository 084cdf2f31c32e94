"""The hour of the day, and how it feels."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import Comfort, DayHours, Local

SEATS = {
    "America/Vancouver": 9,
    "America/Chicago": 11,
    "America/Toronto": 17,
    "America/Port_of_Spain": 5,
    "Europe/London": 8,
    "Europe/Copenhagen": 6,
    "Australia/Perth": 2,
    "Australia/Sydney": 6,
}
OCTOBER = datetime(2025, 10, 23, 20, tzinfo=UTC)


def test_day_is_shaded_from_night_to_working_day_and_back() -> None:
    assert "".join(str(comfort.of_hour(hour).value) for hour in range(24)) == "000000123444444443322210"


def test_score_is_what_the_shade_weighs() -> None:
    assert [shade.score for shade in Comfort] == [0.0, 0.25, 0.55, 0.85, 1.0]


@pytest.mark.parametrize(
    ("start", "minutes", "shade"),
    [
        ((9, 0), 60, Comfort.WORKING_DAY),
        ((16, 0), 60, Comfort.WORKING_DAY),
        ((16, 0), 61, Comfort.SHOULDER),
        ((22, 0), 60, Comfort.VERY_EARLY_OR_LATE),
        ((22, 30), 60, Comfort.ASLEEP),
        ((5, 59), 60, Comfort.ASLEEP),
        ((6, 0), 60, Comfort.VERY_EARLY_OR_LATE),
        ((23, 30), 30, Comfort.ASLEEP),
        ((10, 0), 24 * 60, Comfort.ASLEEP),
    ],
)
def test_worst_hour_touched_decides(start: tuple[int, int], minutes: int, shade: Comfort) -> None:
    assert comfort.worst(start[0] * 60 + start[1], minutes) is shade


@given(st.integers(0, 24 * 60 - 1), st.integers(1, 3 * 24 * 60))
def test_worst_agrees_with_looking_at_every_minute(start: int, minutes: int) -> None:
    every = (comfort.of_hour((start + each) // 60 % 24) for each in range(minutes))
    assert comfort.worst(start, minutes) is min(every)


def test_four_in_toronto_is_four_in_the_morning_in_perth() -> None:
    falls = {each.zone: (each.wall.hour, each.comfort.value) for each in comfort.everywhere(OCTOBER, 60, SEATS)}
    assert falls == {
        "America/Vancouver": (13, 4),
        "America/Chicago": (15, 4),
        "America/Toronto": (16, 4),
        "America/Port_of_Spain": (16, 4),
        "Europe/London": (21, 2),
        "Europe/Copenhagen": (22, 1),
        "Australia/Perth": (4, 0),
        "Australia/Sydney": (7, 2),
    }


def test_mean_counts_heads_and_sleepers_stay_visible() -> None:
    everywhere = comfort.everywhere(OCTOBER, 60, SEATS)
    assert round(100 * comfort.mean(everywhere)) == 80
    assert [(each.zone, each.people) for each in comfort.asleep(everywhere)] == [("Australia/Perth", 2)]


def test_mean_of_nobody_is_full_comfort() -> None:
    assert comfort.mean([]) == 1.0


def test_mean_of_one_zone_is_its_score() -> None:
    assert comfort.mean([Local("Europe/London", 3, OCTOBER, Comfort.SHOULDER)]) == pytest.approx(0.85)


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (None, "000000123444444443322210"),
        ((6 * 60, 14 * 60), "000003444444443322222210"),
        ((12 * 60, 20 * 60), "000000122223444444443310"),
        ((22 * 60, 6 * 60), "444444332222222222222344"),
    ],
)
def test_own_hours_are_never_night_and_draw_the_shoulders_around_them(own: comfort.Span | None, said: str) -> None:
    day = comfort.shades(comfort.USUAL, own)
    assert "".join(str(day[hour * 60]) for hour in range(24)) == said


def test_network_that_rises_at_five_is_awake_at_five() -> None:
    early = DayHours(awake_from=5 * 60)
    assert [comfort.of_hour(hour, early) for hour in (4, 5)] == [Comfort.ASLEEP, Comfort.VERY_EARLY_OR_LATE]
    assert comfort.local(OCTOBER.replace(hour=9), 60, "America/Toronto", hours=early).comfort is not Comfort.ASLEEP
