"""Days off where members live."""

from datetime import date, datetime

import pytest

from cqo_desktop.domain.days_off import NamedDay, Place
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Kind
from cqo_desktop.services import days_off, people, problems, sessions
from cqo_desktop.store.file import File
from tests.rich_file import START

SWEDEN = Place("SE", "Europe/Stockholm")


def test_country_is_what_people_say_else_where_their_zone_lies(rich: File) -> None:
    rich.do(people.add, name="Pat", zone="Australia/Perth")
    rich.do(people.add, name="Eve", zone="America/Toronto", country="US")
    rich.do(people.add, name="Nemo", country="CA")
    rich.do(people.add, name="Uta", zone="UTC")
    found = rich.ask(days_off.places)
    assert found.people == {Place("AU", "Australia/Perth"): 1, SWEDEN: 1, Place("US", "America/Toronto"): 1}
    assert found.unknown == ("Nemo", "Uta")


def test_own_days_and_public_holidays_are_listed_by_date(rich: File) -> None:
    found = rich.ask(days_off.listed, first=date(2027, 6, 1), last=date(2027, 6, 30))
    assert found == [
        NamedDay(date(2027, 6, 6), "National day", ((SWEDEN, 1),), own=True),
        NamedDay(date(2027, 6, 6), "National Day", ((SWEDEN, 1),)),
        NamedDay(date(2027, 6, 7), "National day", ((SWEDEN, 1),), own=True),
        NamedDay(date(2027, 6, 26), "Midsummer Day", ((SWEDEN, 1),)),
    ]


def test_own_day_without_a_country_is_for_everybody(rich: File) -> None:
    rich.do(days_off.add, name="Assembly", first=date(2026, 10, 15))
    (found,) = rich.ask(days_off.listed, first=date(2026, 10, 15), last=date(2026, 10, 15))
    assert (found.places, found.own) == (((SWEDEN, 1),), True)
    free = rich.ask(days_off.free)
    assert date(2026, 10, 15) in free.dates[SWEDEN]


def test_session_on_a_day_off_is_warned_of(rich: File) -> None:
    rich.do(sessions.add, title="Feast", wall=datetime(2026, 12, 25, 9))
    found = [each for each in rich.ask(problems.found, now=START) if each.kind is Kind.DAY_OFF]
    assert [each.finding for each in found] == ["1 member off work in Stockholm, “Christmas Day”"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"last": date(2027, 9, 16)}, "“Day” ends on 16 September 2027, before it begins; choose a later last day."),
        ({"last": date(2028, 9, 17)}, "“Day” is longer than a year; choose an earlier last day."),
        ({"country": "Mars"}, "“Mars” is no country that is known; write its name or two letters such as CA."),
    ],
)
def test_day_that_cannot_be_is_refused(rich: File, fields: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refused) as told:
        rich.do(days_off.add, **{"name": "Day", "first": date(2027, 9, 17), **fields})
    assert str(told.value) == sentence


def test_edited_days_stay_in_order(rich: File) -> None:
    rich.do(days_off.edit, own_day_id=1, was={"first": date(2027, 6, 6)}, first=date(2027, 6, 5), country="Norge")
    (row,) = rich.ask(days_off.own)
    assert (row.first, row.last, row.country) == (date(2027, 6, 5), date(2027, 6, 7), "NO")


def test_session_in_a_far_year_asks_for_that_year_alone(rich: File) -> None:
    rich.do(sessions.add, title="Typing error", wall=datetime(2086, 12, 25, 9))
    rich.do(sessions.add, title="Worse", wall=datetime(9999, 11, 30, 9))
    free = rich.ask(days_off.free).dates[SWEDEN]
    assert {day.year for day in free} == {2026, 2027, 2086, 2087}
    assert Kind.DAY_OFF in {each.kind for each in rich.ask(problems.found, now=START)}
