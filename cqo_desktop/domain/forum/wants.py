"""Who wants to hear what, counted once."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations

type Pair = tuple[int, int]
"""Two cards in order of id."""


@dataclass(frozen=True, slots=True)
class Wants:
    """The wishes of those who attend, and how many want each card and each pair of cards."""

    people: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """The cards each person wants, by person."""
    one: Mapping[int, int] = field(default_factory=dict)
    both: Mapping[Pair, int] = field(default_factory=dict)

    @classmethod
    def of(cls, wishes: Mapping[int, frozenset[int]]) -> "Wants":
        """Count wishes, given as the cards each person wants."""
        one: Counter[int] = Counter()
        both: Counter[Pair] = Counter()
        for each in wishes.values():
            one.update(each)
            both.update(combinations(sorted(each), 2))
        return cls(wishes, one, both)
