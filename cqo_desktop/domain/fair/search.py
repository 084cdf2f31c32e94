"""A good plan at once, and a better one the longer it runs: descent by one and two sessions, shaken and repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from cqo_desktop.domain.fair.collapse import Pattern, Reduced
from cqo_desktop.domain.fair.cost import Costs


@dataclass(frozen=True, slots=True)
class Found:
    """The best plan so far."""

    picks: tuple[int, ...]
    """A pattern of each session, by number."""
    cost: int


def search(year: Reduced, first: list[int], seed: int = 1) -> Iterator[Found]:
    """Give the best plan after each round, forever, the same for the same seed; begin with one that is possible."""
    random = Random(seed)  # noqa: S311 - the same plan for the same seed is wanted
    costs = Costs(year)
    descent = _Descent(year, costs, random)
    best = descent.down(list(first))
    current = best
    yield best
    while True:
        current = descent.down(descent.shaken(list(current.picks)))
        if current.cost <= best.cost:
            best = current
        else:
            current = best
        yield best


def bettered(year: Reduced, picks: Sequence[int], seed: int = 1) -> Found:
    """Better a plan until no change of one or two sessions does."""
    random = Random(seed)  # noqa: S311 - the same plan for the same seed is wanted
    return _Descent(year, Costs(year), random).down(list(picks))


class _Descent:
    """Betters a plan until no change of one or two sessions does."""

    def __init__(self, year: Reduced, costs: Costs, random: Random) -> None:
        self._year, self._costs, self._random = year, costs, random

    def down(self, picks: list[int]) -> Found:
        nights = self._costs.nights(picks)
        while self._one(picks, nights) or self._two(picks, nights):
            pass
        return Found(tuple(picks), self._costs.of(picks))

    def shaken(self, picks: list[int]) -> list[int]:
        """Change a few sessions at random, within what is allowed."""
        sessions = range(len(picks))
        for at in self._random.sample(sessions, min(len(picks), self._random.randint(2, 5))):
            allowed = [pick for pick, _ in self._allowed(at, picks)]
            picks[at] = self._random.choice(allowed)
        return picks

    def _one(self, picks: list[int], nights: list[int]) -> bool:
        bettered = False
        order = list(range(len(picks)))
        self._random.shuffle(order)
        for at in order:
            now = picks[at]
            self._lift(at, now, nights)
            cheapest, best = now, self._cost(self._year.sessions[at][now], nights)
            for pick, pattern in self._allowed(at, picks):
                cost = self._cost(pattern, nights)
                if cost < best:
                    cheapest, best = pick, cost
            bettered |= cheapest != now
            picks[at] = cheapest
            self._lay(at, cheapest, nights)
        return bettered

    def _two(self, picks: list[int], nights: list[int]) -> bool:
        pairs = list(combinations(range(len(picks)), 2))
        self._random.shuffle(pairs)
        return any(self._pair(one, other, picks, nights) for one, other in pairs)

    def _pair(self, one: int, other: int, picks: list[int], nights: list[int]) -> bool:
        now = picks[one], picks[other]
        self._lift(one, now[0], nights)
        self._lift(other, now[1], nights)
        found = self._best_pair(one, other, picks, nights)
        picks[one], picks[other] = found
        self._lay(one, found[0], nights)
        self._lay(other, found[1], nights)
        return found != now

    def _best_pair(self, one: int, other: int, picks: list[int], nights: list[int]) -> tuple[int, int]:
        first, second = (
            sorted((self._cost(pattern, nights), pick, pattern) for pick, pattern in self._free(at, picks, beside))
            for at, beside in ((one, other), (other, one))
        )
        now = picks[one], picks[other]
        chosen, best = now, self._both(self._year.sessions[one][now[0]], self._year.sessions[other][now[1]], nights)
        for cost, pick, pattern in first:
            if cost + second[0][0] >= best:
                break
            for more, pick_2, pattern_2 in second:
                if cost + more >= best:
                    break
                whole = cost + more + self._shared(pattern, pattern_2, nights)
                if whole < best and (other != one + 1 or self._year.may_follow(one, pattern, pattern_2)):
                    chosen, best = (pick, pick_2), whole
        return chosen

    def _both(self, one: Pattern, other: Pattern, nights: list[int]) -> int:
        return self._cost(one, nights) + self._cost(other, nights) + self._shared(one, other, nights)

    def _shared(self, one: Pattern, other: Pattern, nights: list[int]) -> int:
        """Say what both cost more than each alone: whoever is asleep in both pays the dearer night too."""
        next_night = self._costs.next_night
        return sum(
            next_night[each][nights[each] + 1] - next_night[each][nights[each]]
            for each in one.bits
            if other.nights >> each & 1
        )

    def _cost(self, pattern: Pattern, nights: list[int]) -> int:
        next_night = self._costs.next_night
        # A list adds up faster than a generator, and this is where the time goes.
        return pattern.total + sum([next_night[each][nights[each]] for each in pattern.bits])

    def _lift(self, at: int, pick: int, nights: list[int]) -> None:
        for each in self._year.sessions[at][pick].bits:
            nights[each] -= 1

    def _lay(self, at: int, pick: int, nights: list[int]) -> None:
        for each in self._year.sessions[at][pick].bits:
            nights[each] += 1

    def _allowed(self, at: int, picks: list[int]) -> list[tuple[int, Pattern]]:
        return self._free(at, picks, None)

    def _free(self, at: int, picks: list[int], beside: int | None) -> list[tuple[int, Pattern]]:
        """List the patterns of a session that fit its neighbours as they are, but for one that moves with it."""
        year, numbered = self._year, list(enumerate(self._year.sessions[at]))
        if not year.is_chained:
            return numbered
        if at and at - 1 != beside:
            before = year.sessions[at - 1][picks[at - 1]]
            numbered = [(pick, each) for pick, each in numbered if year.may_follow(at - 1, before, each)]
        if at + 1 < len(picks) and at + 1 != beside:
            after = year.sessions[at + 1][picks[at + 1]]
            numbered = [(pick, each) for pick, each in numbered if year.may_follow(at, each, after)]
        return numbered
