"""Sessions that fall on a day off."""

from datetime import date, datetime

from cqo_desktop.domain.days_off import DaysOff, NamedDay, Place, beside, by_day, days_off
from cqo_desktop.domain.problems import Kind, Severity
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, planned

PERTH, TORONTO = Place("AU", "Australia/Perth"), Place("CA", "America/Toronto")
FRIDAY = NamedDay(date(2026, 10, 23), "Royal Day", ((TORONTO, 17), (PERTH, 2)))
"""The day after the session in Toronto; the same in Perth."""

MEMBERS = {"America/Toronto": 17, "Australia/Perth": 2}


def test_day_off_is_told_where_it_is_that_day() -> None:
    (found,) = days_off([planned()], by_day([FRIDAY]), MEMBERS, now=NOW)
    assert found.sentence == "2 members off work in Perth, “Royal Day”: “Fatigue”, Thursday 22 October 2026."
    assert found.kind is Kind.DAY_OFF


def test_travellers_keep_the_day_of_the_place_they_meet_at() -> None:
    assert list(days_off([planned(place="Atrium")], by_day([FRIDAY]), MEMBERS, now=NOW)) == []
    (found,) = days_off([planned(datetime(2026, 10, 23, 9), place="Atrium")], by_day([FRIDAY]), MEMBERS, now=NOW)
    assert found.finding == "19 members off work in Toronto and Perth, “Royal Day”"


def test_what_is_over_or_called_off_falls_on_nothing() -> None:
    every = [planned(status=SessionStatus.CALLED_OFF), planned(datetime(2026, 9, 10, 16))]
    free = [FRIDAY, NamedDay(date(2026, 9, 10), "Day", ((TORONTO, 17),))]
    assert list(days_off(every, by_day(free), MEMBERS, now=NOW)) == []


def test_free_days_are_weekends_and_dates() -> None:
    free = DaysOff({PERTH: frozenset({date(2026, 10, 23)})}, {"AE": frozenset({4})})
    week = [date(2026, 10, day) for day in range(19, 26)]
    assert free.within(PERTH, week) == set(week[4:])
    assert free.within(Place("AE", "Asia/Dubai"), week) == {week[4]}
    assert free.within(Place("", "Europe/London"), week) == set(week[5:])


def test_days_off_lie_beside_the_programme_with_their_countries() -> None:
    (found,) = beside(by_day([FRIDAY]))
    assert (found.label, list(found.days("UTC"))) == ("CA, AU: Royal Day", [FRIDAY.day])
    many = NamedDay(FRIDAY.day, "New Year", tuple((Place(code, "UTC"), 1) for code in ("AU", "CA", "US")))
    assembly = NamedDay(FRIDAY.day, "Assembly", FRIDAY.places, own=True)
    assert [each.label for each in beside(by_day([many, assembly]))] == ["AU +2: New Year", "Assembly"]


def test_several_days_off_are_one_finding_and_few_people_are_a_note() -> None:
    london, cities = Place("GB", "Europe/London"), ("Europe/Rome", "Europe/Madrid", "Europe/Paris")
    free = [
        FRIDAY,
        NamedDay(date(2026, 10, 22), "Harvest", ((london, 1), *((Place("XX", zone), 1) for zone in cities))),
    ]
    (found,) = days_off([planned()], by_day(free), {"America/Toronto": 1000}, now=NOW)
    assert found.finding == "6 members off work in Perth, London, Rome and 2 more cities, “Royal Day” and “Harvest”"
    assert found.severity is Severity.NOTE
    (found,) = days_off([planned()], by_day([FRIDAY]), {"America/Toronto": 17}, now=NOW)
    assert found.severity is Severity.WARNING
