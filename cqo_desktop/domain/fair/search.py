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


def search(year: Reduced, first: Sequence[int], seed: int = 1) -> Iterator[Found]:
    """Give the best plan so far after every few milliseconds of work, forever, the same for the same seed.

    `first` is a choice that is possible; it comes first.
    """
    descent = _Descent(year, seed)
    picks, best = list(first), None
    while True:
        for found in descent.down(picks):
            best = found if best is None or found.cost <= best.cost else best
            yield best
        assert best is not None
        picks = descent.shaken(list(best.picks))


def descent(year: Reduced, picks: Sequence[int], seed: int = 1) -> Iterator[Found]:
    """Give a plan, better and better, until no change of one or two sessions makes it so."""
    return _Descent(year, seed).down(list(picks))


class _Descent:
    """Betters a plan until no change of one or two sessions does."""

    def __init__(self, year: Reduced, seed: int) -> None:
        self._year, self._costs = year, Costs(year)
        self._random = Random(seed)  # noqa: S311 - the same plan for the same seed is wanted
        self._follow: dict[tuple[int, int], frozenset[int]] = {}
        self._precede: dict[tuple[int, int], frozenset[int]] = {}

    def down(self, picks: list[int]) -> Iterator[Found]:
        nights = self._costs.nights(picks)
        is_moving = True
        while is_moving:
            found = Found(tuple(picks), self._costs.of(picks))
            yield found
            is_moving = self._one(picks, nights)
            for one, other in [] if is_moving else self._pairs():
                yield found
                if self._pair(one, other, picks, nights):
                    is_moving = True
                    break

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

    def _pairs(self) -> list[tuple[int, int]]:
        pairs = list(combinations(range(len(self._year.sessions)), 2))
        self._random.shuffle(pairs)
        return pairs

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
                if whole < best and (other != one + 1 or pick_2 in self._following(one, pick)):
                    chosen, best = (pick, pick_2), whole
        return chosen

    def _both(self, one: Pattern, other: Pattern, nights: list[int]) -> int:
        return self._cost(one, nights) + self._cost(other, nights) + self._shared(one, other, nights)

    def _shared(self, one: Pattern, other: Pattern, nights: list[int]) -> int:
        """Say what both cost more than each alone: whoever is asleep in both pays the dearer night too."""
        both = one.nights & other.nights
        if not both:
            return 0
        next_night = self._costs.next_night
        again = [each for each in one.bits if both >> each & 1]
        return sum([next_night[each][nights[each] + 1] - next_night[each][nights[each]] for each in again])

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
        patterns = self._year.sessions[at]
        if not self._year.is_chained:
            return list(enumerate(patterns))
        allowed = frozenset(range(len(patterns)))
        if at and at - 1 != beside:
            allowed &= self._following(at - 1, picks[at - 1])
        if at + 1 < len(picks) and at + 1 != beside:
            allowed &= self._preceding(at + 1, picks[at + 1])
        return [(pick, patterns[pick]) for pick in sorted(allowed)]

    def _following(self, at: int, pick: int) -> frozenset[int]:
        """List the patterns of the next session that may follow a pattern of this one."""
        if (at, pick) not in self._follow:
            one, after = self._year.sessions[at][pick], enumerate(self._year.sessions[at + 1])
            fits = frozenset(number for number, each in after if self._year.may_follow(at, one, each))
            self._follow[at, pick] = fits
        return self._follow[at, pick]

    def _preceding(self, at: int, pick: int) -> frozenset[int]:
        """List the patterns of the session before that may come before a pattern of this one."""
        if (at, pick) not in self._precede:
            after, before = self._year.sessions[at][pick], enumerate(self._year.sessions[at - 1])
            fits = frozenset(number for number, each in before if self._year.may_follow(at - 1, each, after))
            self._precede[at, pick] = fits
        return self._precede[at, pick]
