"""What the calendar works out of rows and settings."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.models.clock import Clock
from cqo_desktop.settings import Settings
from cqo_desktop.views.calendar import rows

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
TORONTO, NEW_YORK, LONDON = "America/Toronto", "America/New_York", "Europe/London"


def entry(number: int, day: int, warned: str = "") -> Entry:
    start = datetime(2026, 10, day, 16, tzinfo=UTC)
    return Entry(
        id=number, start=start, end=start + timedelta(hours=1), title=f"Session {number}", series="Monthly",
        hue=Hue.BLUE, status=SessionStatus.DRAFT, warned=warned, who="Lena", where="Online", kind=SeriesKind.MONTHLY,
    )  # fmt: skip


ENTRIES = [entry(1, 5), entry(2, 5), entry(3, 20)]


@pytest.mark.parametrize(
    ("chosen", "day", "by", "found"),
    [
        (1, 5, 1, 2),
        (2, 5, 1, 3),
        (3, 20, 1, None),
        (1, 5, -1, None),
        (None, 5, 1, 1),
        (None, 6, 1, 3),
        (None, 6, -1, 2),
        (None, 1, -1, None),
        (99, 21, 1, None),
    ],
)
def test_next_session_is_the_one_after_what_is_chosen_or_after_the_day(
    chosen: int | None, day: int, by: int, found: int | None
) -> None:
    neighbour = rows.neighbour(ENTRIES, chosen, date(2026, 10, day), by)
    assert (neighbour.id if neighbour else None) == found


def test_second_zone_is_where_most_others_live_unless_another_is_preferred() -> None:
    members = {TORONTO: 17, NEW_YORK: 9, LONDON: 4, "Australia/Perth": 2}
    assert rows.second_zone(Settings(), TORONTO, members, NOW) == LONDON
    assert rows.second_zone(Settings(second_zone="Asia/Tokyo"), TORONTO, members, NOW) == "Asia/Tokyo"
    assert rows.second_zone(Settings(second_zone="Narnia"), TORONTO, members, NOW) == LONDON
    assert rows.second_zone(Settings(), TORONTO, {NEW_YORK: 3}, NOW) == ""


def test_weeks_start_as_preferred_or_as_the_language_has_it() -> None:
    assert [rows.week_start(Settings(week_start=each)) for each in ("1", "6", "7")] == [1, 6, 7]
    usual = QLocale().firstDayOfWeek().value
    assert [rows.week_start(Settings(week_start=each)) for each in ("auto", "9", "x")] == [usual] * 3


def test_session_is_spoken_whole() -> None:
    told = rows.spoken(entry(1, 5, "2 members asleep in Perth"), Clock())
    assert told == "Session 1, Mon 5 Oct, 4:00 to 5:00 p.m., Monthly, Draft, Lena, Online, 2 members asleep in Perth"


def test_worst_problem_of_a_session_is_its_warning_and_notes_are_none() -> None:
    def problem(severity: Severity, finding: str, *ids: int) -> Problem:
        return Problem(
            kind=Kind.NO_PLACE, severity=severity, day=date(2026, 10, 5), finding=finding, about="", repair="",
            session_ids=ids,
        )  # fmt: skip

    found = [
        problem(Severity.PROBLEM, "Two rooms", 1),
        problem(Severity.WARNING, "No link", 1, 2),
        problem(Severity.NOTE, "Clocks", 3),
    ]
    assert rows.warnings(found) == {1: "Two rooms", 2: "No link"}
