from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.printing.documents.entries import Entry
from cqo_desktop.printing.documents.gridplan import Need, day_plan, parts, shares

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)


def entry(key: int, start: int, minutes: int, room: str = "", place: str = "") -> Entry:
    return Entry(
        key=key,
        title=f"{key}",
        start=NINE + timedelta(minutes=start),
        minutes=minutes,
        zone="UTC",
        room=room,
        place=place or room,
    )


def test_rooms_are_lanes_and_what_nothing_runs_beside_goes_across() -> None:
    day = [entry(1, 0, 30, place="Foyer"), entry(2, 30, 60, "B"), entry(3, 30, 60, "A"), entry(4, 90, 30, "A")]
    plan = day_plan(day, ["A", "B"], "Elsewhere")
    assert [(lane.name, [each.key for each in lane.entries]) for lane in plan.lanes] == [("A", [3]), ("B", [2])]
    assert [each.key for each in plan.across] == [1, 4]
    assert [(when - NINE).seconds // 60 for when in plan.times] == [0, 30, 90, 120]


def test_sessions_that_overlap_in_a_room_stand_side_by_side() -> None:
    day = [entry(1, 0, 60, "A"), entry(2, 30, 60, "A"), entry(3, 60, 30, "A")]
    plan = day_plan(day, ["A"], "Elsewhere")
    assert [(lane.name, [each.key for each in lane.entries]) for lane in plan.lanes] == [("A", [1, 3]), ("A", [2])]


def test_what_has_no_room_stands_under_its_place() -> None:
    plan = day_plan([entry(1, 0, 60, "A"), entry(2, 0, 60, place="Lawn"), entry(3, 0, 60)], ["A"], "Elsewhere")
    assert [lane.name for lane in plan.lanes] == ["A", "Lawn", "Elsewhere"]


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (8, [8]), (9, [5, 4]), (12, [6, 6]), (17, [6, 6, 5])])
def test_columns_are_shared_evenly(count: int, sizes: list[int]) -> None:
    assert [len(range(count)[share]) for share in shares(count, 8)] == sizes


def test_sessions_get_the_height_they_need() -> None:
    needs = [Need(0, 2, 50), Need(0, 1, 20), Need(1, 2, 10)]
    (part,) = parts(needs, [30, 30], [5, 5], 50, 10)
    assert (part.first, part.last, part.reach) == (0, 2, pytest.approx((0, 20, 50), abs=0.5))


def test_room_to_spare_shows_how_long_things_are() -> None:
    (part,) = parts([Need(0, 1, 20), Need(1, 2, 20)], [30, 90], [5, 5], 500, 10)
    assert part.reach == pytest.approx((0, 34.5, 138), abs=0.1)


def test_page_ends_where_nothing_runs_and_none_begins_with_a_pause() -> None:
    needs = [Need(0, 1, 40), Need(0, 2, 60), Need(3, 4, 50)]
    made = parts(needs, [30, 30, 30, 30], [5, 5, 5, 5], 70, 10)
    assert [(part.first, part.last) for part in made] == [(0, 3), (3, 4)]


def test_session_that_runs_over_a_page_goes_on_on_the_next() -> None:
    needs = [Need(0, 2, 30), Need(0, 1, 60), Need(1, 2, 60)]
    made = parts(needs, [30, 30], [5, 5], 70, 10)
    assert [(part.first, part.last) for part in made] == [(0, 1), (1, 2)]


def test_session_higher_than_a_page_cannot_be_placed() -> None:
    assert parts([Need(0, 1, 90)], [30], [5], 70, 10) == []
