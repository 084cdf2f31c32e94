"""Wall times resolve alike on every machine; the two hours a year that do not exist or come twice are told."""

import importlib.metadata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused

HOURS = timedelta(hours=1)

# Zone, an hour its clocks skip, an hour they show twice; None where they never move.
CLOCKS = [
    ("America/Toronto", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/New_York", datetime(2026, 3, 8, 2, 0), datetime(2026, 11, 1, 1, 0)),
    ("America/Chicago", datetime(2026, 3, 8, 2, 59), datetime(2026, 11, 1, 1, 59)),
    ("America/Denver", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/Los_Angeles", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/Anchorage", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/Halifax", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/St_Johns", datetime(2026, 3, 8, 2, 30), datetime(2026, 11, 1, 1, 30)),
    ("America/Havana", datetime(2026, 3, 8, 0, 30), datetime(2025, 11, 2, 0, 30)),
    ("America/Santiago", datetime(2026, 9, 6, 0, 30), datetime(2026, 4, 4, 23, 30)),
    ("America/Asuncion", None, None),
    ("America/Sao_Paulo", None, None),
    ("America/Bogota", None, None),
    ("America/Phoenix", None, None),
    ("Atlantic/Azores", datetime(2026, 3, 29, 0, 30), datetime(2026, 10, 25, 0, 30)),
    ("Europe/London", datetime(2026, 3, 29, 1, 30), datetime(2026, 10, 25, 1, 30)),
    ("Europe/Dublin", datetime(2026, 3, 29, 1, 30), datetime(2026, 10, 25, 1, 30)),
    ("Europe/Lisbon", datetime(2026, 3, 29, 1, 30), datetime(2026, 10, 25, 1, 30)),
    ("Europe/Zurich", datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)),
    ("Europe/Stockholm", datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)),
    ("Europe/Athens", datetime(2026, 3, 29, 3, 30), datetime(2026, 10, 25, 3, 30)),
    ("Europe/Chisinau", datetime(2026, 3, 29, 3, 30), datetime(2026, 10, 25, 3, 30)),
    ("Europe/Moscow", None, None),
    ("Europe/Istanbul", None, None),
    ("Africa/Cairo", datetime(2026, 4, 24, 0, 30), datetime(2026, 10, 29, 23, 30)),
    ("Africa/Johannesburg", None, None),
    ("Africa/Lagos", None, None),
    ("Asia/Beirut", datetime(2026, 3, 29, 0, 30), datetime(2026, 10, 24, 23, 30)),
    ("Asia/Jerusalem", datetime(2026, 3, 27, 2, 30), datetime(2026, 10, 25, 1, 30)),
    ("Asia/Kolkata", None, None),
    ("Asia/Kathmandu", None, None),
    ("Asia/Tokyo", None, None),
    ("Asia/Shanghai", None, None),
    ("Asia/Dubai", None, None),
    ("Australia/Sydney", datetime(2026, 10, 4, 2, 30), datetime(2026, 4, 5, 2, 30)),
    ("Australia/Adelaide", datetime(2026, 10, 4, 2, 30), datetime(2026, 4, 5, 2, 30)),
    ("Australia/Lord_Howe", datetime(2026, 10, 4, 2, 15), datetime(2026, 4, 5, 1, 45)),
    ("Australia/Brisbane", None, None),
    ("Pacific/Auckland", datetime(2026, 9, 27, 2, 30), datetime(2026, 4, 5, 2, 30)),
    ("Pacific/Chatham", datetime(2026, 9, 27, 3, 0), datetime(2026, 4, 5, 3, 0)),
    ("Pacific/Kiritimati", None, None),
    ("UTC", None, None),
]
MOVING = [row for row in CLOCKS if row[1] is not None]
EVERYWHERE = st.sampled_from([name for name, _, _ in CLOCKS])


@pytest.mark.parametrize(("name", "skipped", "_"), MOVING, ids=[row[0] for row in MOVING])
def test_skipped_hour_is_refused_with_its_neighbours(name: str, skipped: datetime, _: datetime) -> None:
    with pytest.raises(Refused) as refused:
        zones.resolve(skipped, name)
    sentence = str(refused.value)
    place = f"Clocks in {zones.city(name)} skip {skipped:%H:%M} on {skipped.day} {skipped:%B} 2026; choose "
    assert sentence.startswith(place)
    offered = sentence.removeprefix(place).removesuffix(".").split(" or ")
    for hour in offered:
        clock, _, day = hour.partition(" on ")
        wall = datetime.strptime(f"{day or f'{skipped.day} {skipped:%B}'} 2026 {clock}", "%d %B %Y %H:%M")
        assert zones.resolve(wall, name).wall == wall
    assert zones.resolve_or_none(skipped, name) is None
    assert not zones.is_repeated(skipped, name)


@pytest.mark.parametrize(("name", "_", "twice"), MOVING, ids=[row[0] for row in MOVING])
def test_repeated_hour_is_told_apart_by_its_fold(name: str, _: datetime, twice: datetime) -> None:
    first, second = (zones.resolve(twice.replace(fold=fold), name) for fold in (0, 1))
    expected = HOURS / 2 if name == "Australia/Lord_Howe" else HOURS
    assert second.instant - first.instant == expected
    assert (first.wall.fold, second.wall.fold) == (0, 1)
    assert zones.is_repeated(twice, name)


@pytest.mark.parametrize("name", [name for name, skipped, _ in CLOCKS if skipped is None])
def test_clocks_that_never_move_resolve_every_hour_of_the_year(name: str) -> None:
    start = datetime(2026, 1, 1)
    offsets = {
        zones.resolve(start + each * HOURS, name).instant - (start + each * HOURS).replace(tzinfo=UTC)
        for each in range(0, 8760, 3)
    }
    assert len(offsets) == 1


def test_day_a_zone_leapt_over_is_told_with_the_days_around_it() -> None:
    with pytest.raises(Refused, match="choose 10:00 on 29 December or 10:00 on 31 December"):
        zones.resolve(datetime(2011, 12, 30, 10), "Pacific/Apia")


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)), st.integers(0, 1), EVERYWHERE)
def test_resolved_wall_time_reads_back_the_same(wall: datetime, fold: int, name: str) -> None:
    wall = wall.replace(microsecond=0, fold=fold)
    if (found := zones.resolve_or_none(wall, name)) is not None:
        assert found.wall == wall
        assert zones.moment(found.instant, name) == found
        assert found.wall.fold == zones.moment(found.instant, name).wall.fold
        assert found.at(name).replace(tzinfo=None) == wall


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)), EVERYWHERE)
def test_every_instant_has_a_wall_time_that_resolves_to_it(instant: datetime, name: str) -> None:
    read = zones.moment(instant, name)
    assert zones.resolve(read.wall, name).instant == instant


def test_zone_of_the_wall_time_itself_does_not_count() -> None:
    assert zones.resolve(datetime(2026, 7, 1, 16, tzinfo=UTC), "America/Toronto").instant == datetime(
        2026, 7, 1, 20, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("America/Torontoo", "Did you mean America/Toronto"),
        ("toronto", "Did you mean America/Toronto"),
        ("Zürich", "Did you mean Europe/Zurich|Use a name such as America/Toronto"),
        ("", "Use a name such as America/Toronto"),
        ("../../etc/passwd", "Use a name such as America/Toronto"),
        ("x" * 10_000, "Use a name such as America/Toronto"),
    ],
)
def test_unknown_zone_is_refused_with_a_hint(name: str, hint: str) -> None:
    with pytest.raises(Refused, match=hint) as refused:
        zones.zone(name)
    assert len(str(refused.value)) < 250


@pytest.mark.parametrize("wall", [datetime.min, datetime.max])
def test_edge_of_the_calendar_is_refused(wall: datetime) -> None:
    name = "Asia/Tokyo" if wall == datetime.min else "America/Los_Angeles"
    with pytest.raises(Refused, match="is outside the calendar"):
        zones.resolve(wall, name)


def test_change_of_clocks_is_told_for_the_week_it_falls_in() -> None:
    mondays = [datetime(2026, 3, 2) + timedelta(weeks=each) for each in range(5)]
    toronto = [zones.offset_change(monday.date(), "America/Toronto") for monday in mondays]
    zurich = [zones.offset_change(monday.date(), "Europe/Zurich") for monday in mondays]
    assert toronto == [HOURS, 0 * HOURS, 0 * HOURS, 0 * HOURS, 0 * HOURS]
    assert zurich == [0 * HOURS, 0 * HOURS, 0 * HOURS, HOURS, 0 * HOURS]
    assert zones.offset_change(datetime(2026, 10, 26).date(), "America/Toronto") == -HOURS


def test_city_is_the_last_part_of_a_name() -> None:
    assert [zones.city(name) for name in ("America/Argentina/Buenos_Aires", "America/Port_of_Spain", "UTC")] == [
        "Buenos Aires",
        "Port of Spain",
        "UTC",
    ]


def test_rules_are_those_of_the_installed_edition() -> None:
    assert zones.rules_version() == importlib.metadata.version("tzdata")
    assert {name for name, _, _ in CLOCKS} <= zones.names()
