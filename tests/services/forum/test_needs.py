"""What the timetable is told: bad input gets one sentence and changes nothing."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.forum.conflicts import Key, Rule
from cqo_desktop.domain.vocabulary import Pairing
from cqo_desktop.services.forum import needs, rules
from cqo_desktop.store.file import File
from tests.rich_file import IDS, START, snapshot

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("verb", "arguments", "said"),
    [
        (needs.set_placing, {"session_id": IDS.first, "expected": -1}, "-1 is no audience; give a number from 0 to"),
        (needs.set_placing, {"session_id": 99, "expected": 1}, "There is no session 99 in this file"),
        (needs.pair, {"first_id": IDS.first, "second_id": IDS.first, "kind": Pairing.APART}, "no place beside itself"),
        (
            needs.pair,
            {"first_id": IDS.alone, "second_id": IDS.second, "kind": Pairing.AFTER},
            "“Second” cannot follow “Alone 👩”, which follows it already",
        ),
        (
            needs.set_presence,
            {"person_id": IDS.zoe, "stretches": [(START, START)]},
            "“Zoë Ångström” would leave before arriving",
        ),
        (
            needs.set_presence,
            {"person_id": IDS.zoe, "stretches": [(START, START + 2 * HOUR), (START + HOUR, START + 3 * HOUR)]},
            "Two stays of “Zoë Ångström” overlap",
        ),
        (needs.set_walk, {"first_id": IDS.big, "second_id": IDS.big, "minutes": 5}, "Give two rooms"),
        (needs.set_walk, {"first_id": IDS.big, "second_id": IDS.small, "minutes": 500}, "Give two rooms"),
        (needs.set_wishes, {"person_id": IDS.zoe, "session_ids": [99]}, "There is no session 99 in this file"),
        (rules.accept, {"key": Key(Rule.ROOM_TWICE, (IDS.first,)), "reason": " \n"}, "Say in a few words why"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    rich: File, verb: Callable[..., object], arguments: dict[str, Any], said: str
) -> None:
    before = snapshot(rich)
    with pytest.raises(PlannerError, match=said):
        rich.do(verb, **arguments)
    assert snapshot(rich) == before


def test_order_is_followed_through_others(rich: File) -> None:
    rich.do(needs.pair, first_id=IDS.first, second_id=IDS.second, kind=Pairing.AFTER)
    with pytest.raises(PlannerError, match="cannot follow"):
        rich.do(needs.pair, first_id=IDS.alone, second_id=IDS.first, kind=Pairing.AFTER)


def test_saying_the_same_again_is_no_step(rich: File) -> None:
    assert rich.do(needs.set_placing, session_id=IDS.second, expected=40).step.id is None
    assert rich.do(needs.set_walk, first_id=IDS.big, second_id=IDS.small, minutes=5).step.id is None
    assert rich.do(needs.set_wishes, person_id=IDS.bob, session_ids=[IDS.second]).step.id is None
