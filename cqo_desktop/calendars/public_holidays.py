"""Public holidays by country, from a library's tables and without a network; loaded only when somebody asks."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import holidays

from cqo_desktop.domain.days_off import Place

_PARTS = {
    "America/St_Johns": ("NL",),
    "America/Halifax": ("NS", "PE"),
    "America/Moncton": ("NB",),
    "America/Toronto": ("ON", "QC"),
    "America/Winnipeg": ("MB", "ON"),
    "America/Regina": ("SK",),
    "America/Edmonton": ("AB", "BC", "NT", "SK"),
    "America/Vancouver": ("BC",),
    "America/Whitehorse": ("YT",),
    "America/Iqaluit": ("NU",),
    "Australia/Adelaide": ("SA",),
    "Australia/Brisbane": ("QLD",),
    "Australia/Darwin": ("NT",),
    "Australia/Hobart": ("TAS",),
    "Australia/Melbourne": ("VIC",),
    "Australia/Perth": ("WA",),
    "Australia/Sydney": ("ACT", "NSW"),
}
"""The parts of a country whose clocks are a zone's: a day kept in all of them is kept by everybody there."""


def is_known(country: str) -> bool:
    """Tell whether the tables have a country."""
    return country in holidays.list_supported_countries()


def named(place: Place, year: int, language: str = "en") -> Mapping[date, str]:
    """Name the public holidays that everybody of a place keeps; none where the tables do not have its country."""
    return _named(place.country, _PARTS.get(place.zone, ()), year, language) if is_known(place.country) else {}


@lru_cache(1024)
def _named(country: str, parts: tuple[str, ...], year: int, language: str) -> Mapping[date, str]:
    first, *others = [
        holidays.country_holidays(country, subdiv=part, years=year, language=_language(country, language))
        for part in (parts if parts and parts[0] in _subdivisions(country) else (None,))
    ]
    return {day: name for day, name in sorted(first.items()) if all(day in other for other in others)}


def _subdivisions(country: str) -> tuple[str, ...]:
    return tuple(holidays.list_supported_countries()[country])


@lru_cache(1024)
def _language(country: str, wanted: str) -> str | None:
    """Choose the language of the names: the one wanted, else English, else the country's own."""
    known = sorted(holidays.country_holidays(country).supported_languages)
    theirs = [each for each in known if each.partition("_")[0] == wanted]
    english = [each for each in known if each == "en_US"]
    return next(iter([*theirs, *english]), None)


def weekend(country: str) -> frozenset[int]:
    """Give the days that end the week of a country, Monday is 0."""
    return frozenset(holidays.country_holidays(country).weekend) if is_known(country) else frozenset({5, 6})
