"""A problem arrives as it was sent."""

import json
from dataclasses import replace
from datetime import date

from hypothesis import given, settings

from cqo_desktop.domain.fair.problem import Limits, Needed, Problem
from cqo_desktop.solving.wire import read, written
from tests.domain.fair.networks import monthly, year
from tests.domain.fair.years import years

LIMITS = Limits(frozenset({date(2027, 12, 24)}), 7, 30, no_two_nights_in_a_row=True)
SPEAKER = Needed('Ada "\n" Łoś', "Europe/Warsaw", away=frozenset({date(2027, 3, 1)}))


@settings(deadline=None)
@given(years())
def test_any_year_arrives_as_it_was_sent(problem: Problem) -> None:
    assert read(written(problem)) == problem


def test_speakers_limits_and_dates_arrive_on_one_line_of_plain_letters() -> None:
    sessions = [replace(each, needed=(SPEAKER,)) for each in monthly(2)]
    problem = year(["Europe/Paris"], sessions, LIMITS)
    line = written(problem)
    assert read(line) == problem
    assert (line.isascii(), line.count("\n"), type(json.loads(line))) == (True, 0, dict)
