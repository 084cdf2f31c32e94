"""Where one year of a programme ends and the next begins."""

from datetime import date

import pytest

from cqo_desktop.domain.programme_years import ProgrammeYear, programme_years, year_of


def months(first: tuple[int, int], count: int) -> list[date]:
    start = first[0] * 12 + first[1] - 1
    return [date((start + each) // 12, (start + each) % 12 + 1, 20) for each in range(count)]


@pytest.mark.parametrize(
    ("days", "names"),
    [
        ([], []),
        (months((2024, 6), 7), ["2024"]),
        (months((2026, 9), 10), ["2026–27"]),
        (months((2024, 1), 24), ["2024", "2025"]),
        (months((2099, 9), 10), ["2099–00"]),
        ([*months((2024, 6), 7), *months((2026, 7), 13)], ["2024", "2026–27"]),
        ([*months((2023, 9), 10), *months((2024, 9), 10), *months((2025, 9), 10)], ["2023–24", "2024–25", "2025–26"]),
    ],
)
def test_years_are_named_by_the_sessions_they_hold(days: list[date], names: list[str]) -> None:
    assert [year.name for year in programme_years(days)] == names


def test_year_begins_with_its_first_session_and_ends_with_its_last() -> None:
    (year,) = programme_years([date(2027, 6, 17), date(2026, 9, 24), date(2026, 9, 3)])
    assert year == ProgrammeYear(date(2026, 9, 1), date(2027, 6, 1))
    assert [year.holds(day) for day in (date(2026, 8, 31), date(2026, 9, 1), date(2027, 6, 30), date(2027, 7, 1))] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(("more", "names"), [(2, ["2026–27"]), (3, ["2026–27", "2027"])])
def test_first_months_of_a_new_year_stay_with_the_old_one_until_there_are_three(more: int, names: list[str]) -> None:
    assert [year.name for year in programme_years(months((2026, 9), 12 + more))] == names


@pytest.mark.parametrize(
    ("today", "name"),
    [
        (date(2024, 1, 5), "2024"),
        (date(2024, 12, 31), "2024"),
        (date(2025, 6, 1), "2026–27"),
        (date(2026, 12, 24), "2026–27"),
        (date(2030, 1, 1), "2026–27"),
    ],
)
def test_year_that_is_on_is_chosen_else_the_next_else_the_newest(today: date, name: str) -> None:
    years = programme_years([*months((2024, 6), 7), *months((2026, 9), 10)])
    chosen = year_of(today, years)
    assert chosen is not None
    assert chosen.name == name


def test_programme_without_sessions_has_no_year() -> None:
    assert year_of(date(2026, 1, 1), []) is None
