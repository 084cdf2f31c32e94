from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.exchange import dates

DAY = date(2026, 10, 22)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-22", "2026/10/22", "2026.10.22", "20261022", "22 Oct 2026", "22-Oct-2026", "22 October, 2026",
        "Oct 22, 2026", "October 22nd 2026", "Thursday, October 22, 2026", "Thu 22 Oct 2026", "10/22/2026",
        "22/10/2026", "22.10.2026", "22.10.26", "22 octobre 2026", "jeudi 22 octobre 2026", "22 de octubre de 2026",
        "22. Oktober 2026", "22nd of October 2026", "46317", "46317.0",
    ],
)  # fmt: skip
def test_dates_are_understood_as_people_write_them(text: str) -> None:
    found = dates.take(text, day_first=None)
    assert found is not None
    assert (found.day, found.other) == (DAY, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er mars 2026", date(2026, 3, 1)),
        ("15 févr. 2026", date(2026, 2, 15)),
        ("3 juil. 2026", date(2026, 7, 3)),
        ("5 ene 2026", date(2026, 1, 5)),
        ("7 sept 2026", date(2026, 9, 7)),
        ("9. März 2026", date(2026, 3, 9)),
        ("1 may 2026", date(2026, 5, 1)),
    ],
)
def test_months_are_known_in_four_languages(text: str, day: date) -> None:
    found = dates.take(text, day_first=None)
    assert found == dates.Found(day, "")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2026-10-22T16:00:00-04:00", "T16:00:00-04:00"),
        ("2026-10-22 16:00", "16:00"),
        ("Oct 22, 2026, 4:00 PM", "4:00 PM"),
        ("22 octobre 2026 à 16h", "16h"),
        ("46317.6666666667", ".6666666667"),
    ],
)
def test_what_stands_behind_a_date_is_kept(text: str, rest: str) -> None:
    assert dates.take(text, day_first=None) == dates.Found(DAY, rest)


@pytest.mark.parametrize(
    "text", ["", "soon", "22 Oct", "2026-13-01", "31/02/2026", "30 Feb 2026", "16:00", "jui 3 2026", "123456", "99999"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates.take(text, day_first=None) is None


def test_day_and_month_that_could_be_swapped_are_told_unless_decided() -> None:
    fourth_of_march, third_of_april = date(2026, 3, 4), date(2026, 4, 3)
    assert dates.take("03/04/2026", day_first=None) == dates.Found(third_of_april, "", fourth_of_march)
    assert dates.take("03/04/2026", day_first=True) == dates.Found(third_of_april, "")
    assert dates.take("03/04/2026", day_first=False) == dates.Found(fourth_of_march, "")
    assert dates.take("04/04/2026", day_first=None) == dates.Found(date(2026, 4, 4), "")


@pytest.mark.parametrize(
    ("column", "decided"),
    [
        (["03/04/2026", "22/10/2026"], True),
        (["03/04/2026", "10/22/2026", "2026-01-01", "x"], False),
        (["03/04/2026"], None),
        (["22/10/2026", "10/22/2026"], None),
        ([], None),
    ],
)
def test_a_column_decides_the_order(column: list[str], decided: bool | None) -> None:
    assert dates.day_first(column) is decided


@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%d.%m.%Y", "%b %d, %Y"])
)
def test_every_day_is_understood(day: date, form: str) -> None:
    assert dates.take(day.strftime(form), day_first=None) == dates.Found(day, "")
