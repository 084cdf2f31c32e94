"""A rule for the starts of a year is read from a line and written back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.problem import Slots
from cqo_desktop.domain.fair_years.rule import MOST_DAYS, Rule, parsed, written

MINUTES = st.integers(0, 24 * 60 - 1)
RULES = st.builds(
    lambda weekdays, hours, days, zone: Rule(frozenset(weekdays), min(hours), max(hours), days, zone),
    st.sets(st.integers(0, 6), min_size=1),
    st.tuples(MINUTES, MINUTES),
    st.integers(0, MOST_DAYS),
    st.sampled_from(["", "UTC", "America/Toronto", "Asia/Kathmandu"]),
)


@given(RULES)
def test_rule_is_read_as_it_is_written(rule: Rule) -> None:
    assert parsed(written(rule)) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", Rule()),
        ("tue-thu, 06:00-22:00, +-7d", Rule()),
        ("±3d", Rule(days=3)),
        ("sat-mon, 6:00-7:30 utc", Rule(frozenset({5, 6, 0}), 360, 450, zone="UTC")),
        ("Mon/Wed, 3 days", Rule(frozenset({0, 2}), days=3)),
    ],
)
def test_rule_may_say_a_part_only(text: str, rule: Rule) -> None:
    assert parsed(text) == rule


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("someday", "“someday” is no part of a rule; write it like “tue-thu, 06:00-22:00, +-7d”."),
        ("+-90d", "A session cannot be 90 days away from its date; give 31 at the most."),
        ("22:00-06:00", "06:00 comes before 22:00; give hours of one day, the earlier one first."),
        ("06:00-25:00", "“25:00” is not an hour; write it as 16:00."),
        ("06:00-07:00 Mars/Base", "time zone"),
    ],
)
def test_rule_that_cannot_be_read_says_what_to_write(text: str, told: str) -> None:
    with pytest.raises(Refused) as refused:
        parsed(text)
    assert told in str(refused.value)


def test_slots_lie_around_the_date_and_never_in_the_past() -> None:
    rule, since = Rule(), date(2026, 10, 18)
    assert rule.slots(date(2026, 10, 21), "America/Toronto", since=since) == Slots(
        since, date(2026, 10, 28), frozenset({1, 2, 3}), 360, 1320, 30, "America/Toronto"
    )
