"""Public holidays of the places where members live."""

from datetime import date

from cqo_desktop.calendars import public_holidays
from cqo_desktop.domain.days_off import Place


def test_days_are_those_of_the_part_of_a_country_whose_clocks_a_zone_is() -> None:
    perth = public_holidays.named(Place("AU", "Australia/Perth"), 2026)
    sydney = public_holidays.named(Place("AU", "Australia/Sydney"), 2026)
    assert (perth[date(2026, 6, 1)], perth.get(date(2026, 10, 5))) == ("Western Australia Day", None)
    assert (sydney[date(2026, 10, 5)], sydney.get(date(2026, 6, 1))) == ("Labour Day", None)


def test_zone_of_two_parts_has_what_both_keep() -> None:
    toronto = public_holidays.named(Place("CA", "America/Toronto"), 2026)
    assert toronto[date(2026, 10, 12)] == "Thanksgiving Day"
    assert date(2026, 6, 24) not in toronto, "only Quebec keeps it"


def test_names_are_in_the_language_wanted_where_the_tables_have_it() -> None:
    day = date(2026, 7, 1)
    toronto, london = Place("CA", "America/Toronto"), Place("GB", "Europe/London")
    assert [public_holidays.named(toronto, 2026, language)[day] for language in ("en", "fr", "es")] == [
        "Canada Day",
        "Fête du Canada",
        "Canada Day",
    ]
    assert public_holidays.named(london, 2026, "fr")[date(2026, 12, 25)] == "Christmas Day"


def test_country_without_tables_has_no_days() -> None:
    assert public_holidays.named(Place("XX", "Europe/London"), 2026) == {}
    assert public_holidays.weekend("XX") == {5, 6}
    assert public_holidays.weekend("IL") == {4, 5}
