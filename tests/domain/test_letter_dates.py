"""Days and hours in each language of letters."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain import letter_dates
from cqo_desktop.domain.vocabulary import Language

WHEN = datetime(2026, 10, 1, 16, 5)


@pytest.mark.parametrize(
    ("language", "twelve", "said"),
    [
        (Language.ENGLISH, True, ("Thursday, October 1, 2026", "4:05\u00a0p.m.")),
        (Language.ENGLISH, False, ("Thursday 1 October 2026", "16:05")),
        (Language.FRENCH, True, ("jeudi 1er octobre 2026", "16\u00a0h\u00a005")),
        (Language.SPANISH, False, ("jueves 1 de octubre de 2026", "16:05")),
    ],
)
def test_day_and_hour_are_written_as_people_there_do(
    language: Language, *, twelve: bool, said: tuple[str, str]
) -> None:
    assert (
        letter_dates.day(WHEN.date(), language, twelve=twelve),
        letter_dates.hour(WHEN, language, twelve=twelve),
    ) == said


def test_midnight_and_noon_are_twelve() -> None:
    hours = [letter_dates.hour(WHEN.replace(hour=each), Language.ENGLISH, twelve=True) for each in (0, 12)]
    assert hours == ["12:05\u00a0a.m.", "12:05\u00a0p.m."]


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("America/Toronto", "Toronto, UTC−4"),
        ("Asia/Kolkata", "Kolkata, UTC+5:30"),
        ("Africa/Abidjan", "Abidjan, UTC"),
        ("UTC", "UTC"),
    ],
)
def test_zone_is_named_by_its_city_and_how_far_its_clocks_are(zone: str, said: str) -> None:
    assert letter_dates.place(WHEN.replace(tzinfo=ZoneInfo(zone)), zone) == said
