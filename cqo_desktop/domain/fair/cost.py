"""The leximin order as one whole number, so that plans compare and add up in single steps.

Members with at least v nights weigh more than all members with fewer and all burden together. What a class adds with
its next night depends only on how many it has: the cost of a start is a sum over those it wakes.
"""

from collections.abc import Sequence

from cqo_desktop.domain.fair.collapse import Reduced


class Costs:
    """What nights cost in a year, by class and by how many there were before."""

    def __init__(self, year: Reduced) -> None:
        self._year = year
        self.base = 1 + sum(max(each.total for each in patterns) for patterns in year.sessions)
        more_than_all = 1 + sum(year.people)
        highest = len(year.sessions) + max(year.carried, default=0)
        levels: list[int] = [self.base * more_than_all**each for each in range(highest)]
        self.next_night: list[list[int]] = [[people * level for level in levels] + [0, 0] for people in year.people]
        """By class and nights so far: what one more costs."""

    def of(self, picks: Sequence[int]) -> int:
        """Weigh a whole plan; the lesser is the fairer, as vectors are."""
        cost, nights = 0, list(self._year.carried)
        for patterns, pick in zip(self._year.sessions, picks, strict=True):
            pattern = patterns[pick]
            cost += pattern.total
            for each in pattern.bits:
                cost += self.next_night[each][nights[each]]
                nights[each] += 1
        return cost

    def nights(self, picks: Sequence[int]) -> list[int]:
        """Count each merged class's nights, carried ones included."""
        nights = list(self._year.carried)
        for patterns, pick in zip(self._year.sessions, picks, strict=True):
            for each in patterns[pick].bits:
                nights[each] += 1
        return nights
