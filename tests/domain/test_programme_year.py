"""The twelve months a network plans together."""

from datetime import date

import pytest

from cqo_desktop.domain.programme_year import ProgrammeYear, year_around

TODAY = date(2026, 11, 23)


def first(*days: date) -> date:
    return year_around(days, TODAY).first


def test_year_begins_with_the_month_of_its_first_session() -> None:
    assert first(date(2026, 7, 16), date(2026, 9, 17), date(2027, 3, 18)) == date(2026, 7, 1)


def test_network_that_meets_all_year_keeps_its_first_month() -> None:
    months = [date(2023 + each // 12, each % 12 + 1, 9) for each in range(8, 60)]
    assert months[0] == date(2023, 9, 9)
    assert first(*months) == date(2026, 9, 1)


def test_years_after_a_long_silence_begin_anew() -> None:
    assert first(date(2024, 6, 20), date(2024, 12, 9), date(2026, 8, 20)) == date(2026, 8, 1)


@pytest.mark.parametrize("days", [(), (date(2030, 1, 1),), (date(2024, 6, 20),)])
def test_without_a_session_around_today_it_begins_with_this_month(days: tuple[date, ...]) -> None:
    assert first(*days) == date(2026, 11, 1)


def test_sessions_that_begin_later_leave_this_month_the_first() -> None:
    assert first(date(2027, 1, 21)) == date(2026, 11, 1)


def test_it_has_twelve_months_and_both_years_in_its_name() -> None:
    year = ProgrammeYear(date(2026, 7, 1))
    assert (year.months[0], year.months[-1], len(year.months)) == (date(2026, 7, 1), date(2027, 6, 1), 12)
    assert (year.name, ProgrammeYear(date(2027, 1, 1)).name) == ("2026–27", "2027")
    assert [day in year for day in (date(2026, 6, 30), date(2026, 7, 1), date(2027, 6, 30), date(2027, 7, 1))] == [
        False,
        True,
        True,
        False,
    ]
