"""Dates strictly read."""

from datetime import datetime, timedelta

import pytest

from cqo_desktop.calendars.moments import NotATimeError, Stamp, duration, stamp, stamps
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Property


def prop(value: str, **parameters: str) -> Property:
    return Property(3, "DTSTART", {name: (value,) for name, value in parameters.items()}, value)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (prop("20261021T160000"), Stamp(datetime(2026, 10, 21, 16))),
        (prop("20261021T160000Z"), Stamp(datetime(2026, 10, 21, 16), utc=True)),
        (prop("20261021T160000", TZID="X"), Stamp(datetime(2026, 10, 21, 16), tzid="X")),
        (prop("20261021", VALUE="DATE"), Stamp(datetime(2026, 10, 21), day=True)),
        (
            prop("00) Eastern:20261021T160000", TZID="(UTC-05"),
            Stamp(datetime(2026, 10, 21, 16), tzid="(UTC-05:00) Eastern"),
        ),
    ],
)
def test_good_time_is_read_without_a_note(given: Property, read: Stamp) -> None:
    notes = Notes()
    assert stamp(given, notes) == read
    assert notes.all() == ()


@pytest.mark.parametrize(
    ("given", "wall"),
    [
        (prop("20261021"), datetime(2026, 10, 21)),
        (prop("2026-10-21T16:00:00"), datetime(2026, 10, 21, 16)),
        (prop("20261021t160000z"), datetime(2026, 10, 21, 16)),
        (prop("20261021T1600"), datetime(2026, 10, 21, 16)),
        (prop("20261021T160060"), datetime(2026, 10, 21, 16, 0, 59)),
        (prop("20261021T160000", VALUE="DATE"), datetime(2026, 10, 21, 16)),
    ],
)
def test_time_against_the_rules_is_read_with_a_note(given: Property, wall: datetime) -> None:
    notes = Notes()
    assert stamp(given, notes).wall == wall
    assert [(problem.line, problem.found, problem.fatal) for problem in notes.all()] == [(3, given.value, False)]


@pytest.mark.parametrize(
    "value",
    [
        "20260230T160000",
        "20261321",
        "20261021T250000",
        "20261021T160061",
        "16010101T000000",
        "99991231",
        "",
        "soon",
        "٢٠٢٦١٠٢١",
    ],
)
def test_day_that_no_calendar_has_is_never_moved(value: str) -> None:
    with pytest.raises(NotATimeError):
        stamp(prop(value), Notes())


def test_list_keeps_its_good_times_and_tells_of_the_bad() -> None:
    notes = Notes()
    found = stamps(prop("20261021T160000Z/PT1H,20260230T160000Z,20261022T160000Z"), notes)
    assert [each.wall.day for each in found] == [21, 22]
    assert [problem.found for problem in notes.all()] == ["20260230T160000Z"]


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("PT90M", timedelta(minutes=90)),
        ("P1DT2H3M4S", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("P2W", timedelta(weeks=2)),
        ("-PT15M", timedelta(minutes=-15)),
        ("P", None),
        ("PT", None),
        ("1 hour", None),
        ("PT" + "9" * 30 + "H", None),
    ],
)
def test_duration_is_read_or_none(value: str, length: timedelta | None) -> None:
    assert duration(value) == length
