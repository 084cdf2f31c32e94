"""What can be wrong with a timetable, how much it matters, and what was accepted all the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Strictness(StrEnum):
    """What a broken rule means."""

    BLOCK = "block"
    """It cannot take place like this."""
    WARN = "warn"
    """It can, but should not."""
    OFF = "off"
    """The rule is not asked."""


class Rule(StrEnum):
    """The rules of a timetable, the hardest first."""

    PERSON_TWICE = "person_twice"
    ROOM_TWICE = "room_twice"
    NOT_THERE = "not_there"
    WRONG_ORDER = "wrong_order"
    SIDE_BY_SIDE = "side_by_side"
    TOO_SMALL = "too_small"
    TOO_FAR = "too_far"
    NO_PAUSE = "no_pause"
    SAME_TRACK = "same_track"
    WANTED_BOTH = "wanted_both"


USUAL: Mapping[Rule, Strictness] = {
    Rule.PERSON_TWICE: Strictness.BLOCK,
    Rule.ROOM_TWICE: Strictness.BLOCK,
    Rule.NOT_THERE: Strictness.BLOCK,
    Rule.WRONG_ORDER: Strictness.BLOCK,
    Rule.SIDE_BY_SIDE: Strictness.BLOCK,
    Rule.TOO_SMALL: Strictness.WARN,
    Rule.TOO_FAR: Strictness.WARN,
    Rule.NO_PAUSE: Strictness.OFF,
    Rule.SAME_TRACK: Strictness.WARN,
    Rule.WANTED_BOTH: Strictness.WARN,
}
"""How strict a Forum is until somebody says otherwise."""

PAUSE = 15
"""Minutes a person should have between two sessions, where that rule is asked."""
WANTED_SHARE = 0.5
"""From which share of those who want one session, and the other too, the two should not run side by side."""
WANTED_LEAST = 3
"""Fewer people than these make no rule."""


@dataclass(frozen=True, slots=True)
class Key:
    """What makes a conflict the same one after a move: the rule, its cards in order of id, and whom it is about."""

    rule: Rule
    cards: tuple[int, ...]
    subject: int = 0
    """The person or the room; 0 where it is about neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One thing that is wrong."""

    key: Key
    strictness: Strictness
    start: datetime
    """From when on it matters."""
    finding: str
    """Such as 'Ana Lima is in two sessions at once, 3:00 p.m. Monday'."""
    people: int = 1
    """How many people it concerns."""
    reason: str = ""
    """Why it was accepted; empty where it was not."""

    @property
    def rule(self) -> Rule:
        """The rule it breaks."""
        return self.key.rule

    @property
    def is_open(self) -> bool:
        """Tell whether it still wants somebody."""
        return not self.reason


_ORDER = {rule: place for place, rule in enumerate(Rule)}


def urgency(conflict: Conflict) -> tuple[bool, bool, int, datetime, tuple[int, ...], int]:
    """Order conflicts for a list: what blocks first, accepted ones last, then by rule and hour."""
    blocks = conflict.strictness is Strictness.BLOCK
    return (
        not conflict.is_open,
        not blocks,
        _ORDER[conflict.rule],
        conflict.start,
        conflict.key.cards,
        conflict.key.subject,
    )
