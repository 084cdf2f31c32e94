"""Events that repeat become sessions, date by date."""

from datetime import date, datetime

import pytest

from cqo_desktop.calendars.reader import read
from tests.calendars.conftest import MakeFile

WHEN = "DTSTART;TZID=America/Toronto:20261021T160000"


def dates(data: bytes, window: tuple[date, date] | None = None) -> list[datetime | None]:
    return [draft.wall for draft in read(data, window=window).sessions]


def test_each_date_is_a_session_with_an_identity_of_its_own(file: MakeFile) -> None:
    found = read(file(WHEN, "RRULE:FREQ=WEEKLY;COUNT=3", "DURATION:PT1H"))
    assert [(draft.uid, draft.wall, draft.zone, draft.minutes) for draft in found.sessions] == [
        ("a@network.example#20261021T160000", datetime(2026, 10, 21, 16), "America/Toronto", 60),
        ("a@network.example#20261028T160000", datetime(2026, 10, 28, 16), "America/Toronto", 60),
        ("a@network.example#20261104T160000", datetime(2026, 11, 4, 16), "America/Toronto", 60),
    ]
    assert found.problems == ()


@pytest.mark.parametrize("end", ["UNTIL=20261104T210000Z", "UNTIL=20261104T160000", "UNTIL=20261104"])
def test_end_is_exact_in_every_form(file: MakeFile, end: str) -> None:
    assert [wall.day for wall in dates(file(WHEN, f"RRULE:FREQ=WEEKLY;{end}")) if wall] == [21, 28, 4]


def test_end_a_second_earlier_leaves_the_date_out(file: MakeFile) -> None:
    data = file(WHEN, "RRULE:FREQ=WEEKLY;UNTIL=20261104T205959Z")
    assert [wall.day for wall in dates(data) if wall] == [21, 28]


@pytest.mark.parametrize(
    "exception",
    [
        "EXDATE;TZID=America/Toronto:20261028T160000",
        "EXDATE:20261028T200000Z",
        "EXDATE:20261028T160000",
        "EXDATE;VALUE=DATE:20261028",
        "EXDATE;TZID=Europe/London:20261028T200000",
    ],
)
def test_excepted_date_is_left_out_in_every_form(file: MakeFile, exception: str) -> None:
    data = file(WHEN, "RRULE:FREQ=WEEKLY;COUNT=3", exception)
    assert [wall.day for wall in dates(data) if wall] == [21, 4]


def test_listed_dates_are_added_in_order(file: MakeFile) -> None:
    data = file(WHEN, "RDATE;TZID=America/Toronto:20261101T090000,20261025T090000")
    assert dates(data) == [datetime(2026, 10, 21, 16), datetime(2026, 10, 25, 9), datetime(2026, 11, 1, 9)]


def test_changed_date_stands_in_its_place(file: MakeFile) -> None:
    data = file(WHEN, "RRULE:FREQ=WEEKLY;COUNT=3") + file(
        "RECURRENCE-ID:20261028T200000Z", "DTSTART;TZID=America/Toronto:20261029T090000", "LOCATION:Room 3"
    )
    found = read(data)
    assert [(draft.uid, draft.wall, draft.place) for draft in found.sessions] == [
        ("a@network.example#20261021T160000", datetime(2026, 10, 21, 16), None),
        ("a@network.example#20261028T160000", datetime(2026, 10, 29, 9), "Room 3"),
        ("a@network.example#20261104T160000", datetime(2026, 11, 4, 16), None),
    ]
    assert found.problems == ()


def test_changed_date_without_its_series_is_a_session(file: MakeFile) -> None:
    found = read(file("RECURRENCE-ID;TZID=America/Toronto:20261028T160000", WHEN))
    assert [(draft.uid, draft.wall) for draft in found.sessions] == [
        ("a@network.example#20261028T160000", datetime(2026, 10, 21, 16)),
    ]


def test_hour_stays_the_same_over_the_change_of_clocks(file: MakeFile) -> None:
    data = file(WHEN, "RRULE:FREQ=MONTHLY;COUNT=6")
    assert {wall.hour for wall in dates(data) if wall} == {16}


def test_whole_days_repeat_as_days(file: MakeFile) -> None:
    found = read(file("DTSTART;VALUE=DATE:20261021", "RRULE:FREQ=YEARLY;COUNT=2"))
    assert [(draft.uid, draft.zone, draft.minutes) for draft in found.sessions] == [
        ("a@network.example#20261021", None, 1440),
        ("a@network.example#20271021", None, 1440),
    ]


def test_rule_without_end_is_read_for_three_years_and_told(file: MakeFile) -> None:
    found = read(file(WHEN, "RRULE:FREQ=MONTHLY"))
    assert len(found.sessions) == 37
    assert [problem.message for problem in found.problems] == [
        "This event repeats; only its dates from 2026-10-21 to 2029-10-21 were read.",
    ]


def test_only_dates_within_the_window_are_read(file: MakeFile) -> None:
    data = file("DTSTART:20200101T100000Z", "RRULE:FREQ=MONTHLY")
    found = read(data, window=(date(2026, 1, 1), date(2026, 2, 1)))
    assert [draft.wall for draft in found.sessions] == [datetime(2026, 1, 1, 10), datetime(2026, 2, 1, 10)]
    assert [problem.fatal for problem in found.problems] == [False]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=MONTHLY;BYDAY=99MO", "x"])
def test_rule_that_is_not_followed_leaves_the_first_date(file: MakeFile, rule: str) -> None:
    found = read(file(WHEN, f"RRULE:{rule}"))
    assert [draft.wall for draft in found.sessions] == [datetime(2026, 10, 21, 16)]
    assert [(problem.field, problem.fatal) for problem in found.problems] == [("RRULE", False)]


def test_dates_of_one_event_are_a_thousand_at_most(file: MakeFile) -> None:
    found = read(file(WHEN, "RRULE:FREQ=DAILY"))
    assert len(found.sessions) == 1_000
    assert [problem.message for problem in found.problems] == [
        "This event repeats too often; its first 1000 dates were read.",
    ]


def test_file_that_never_ends_stops_at_its_allowance() -> None:
    event = "BEGIN:VEVENT\nUID:{}\nSUMMARY:x\nDTSTART:20260101T000000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
    found = read("".join(["BEGIN:VCALENDAR\n", *map(event.format, range(25)), "END:VCALENDAR\n"]).encode())
    assert len(found.sessions) == 20_000
    assert sum(problem.fatal for problem in found.problems) == 5
