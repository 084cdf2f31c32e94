"""Every rule in one pass."""

from datetime import datetime

from cqo_desktop.domain.checks import problems
from cqo_desktop.domain.problems import Kind, Severity
from tests.domain.planning import NOW, planned

MEMBERS = {"America/Toronto": 17, "Australia/Perth": 2}


def test_nothing_is_wrong_with_an_empty_programme() -> None:
    assert problems([], MEMBERS, now=NOW) == []


def test_worst_comes_first_then_the_soonest() -> None:
    gap_after = planned(datetime(2026, 12, 17, 9), (7,), id=1)
    clash = planned(datetime(2026, 12, 17, 9), (7,), id=2, series_id=None)
    this_month = planned(datetime(2026, 9, 24, 16), id=3, link="")
    found = problems([gap_after, clash, this_month], MEMBERS, now=NOW)
    assert [(each.severity, each.kind) for each in found] == [
        (Severity.PROBLEM, Kind.PERSON_TWICE),
        (Severity.WARNING, Kind.NO_PLACE),
        (Severity.WARNING, Kind.ASLEEP),
        (Severity.WARNING, Kind.GAP),
        (Severity.WARNING, Kind.GAP),
    ]
