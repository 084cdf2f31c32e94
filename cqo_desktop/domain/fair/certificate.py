"""Why nobody can do better: weights over classes whose weighted nights no plan can bring below a figure.

For any plan the member with the most nights has at least the weighted mean of all, and that is at least the sum,
session by session, of the least any start allows. Anyone can add this up again; finding the weights is the only work.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt

from cqo_desktop.domain.fair.collapse import Pattern, Reduced

_FINE = 10**6


@dataclass(frozen=True, slots=True)
class Certificate:
    """Weights of the classes of a problem, whole numbers in its order, not all 0 unless there are no classes."""

    weights: tuple[int, ...]


def bound(certificate: Certificate, year: Reduced) -> int:
    """Add up how many nights somebody has in every plan, at the least; takes about a millisecond."""
    weights = [sum(certificate.weights[each] for each in group) for group in year.groups]
    whole = sum(weights)
    if not whole:
        return 0
    least = sum(weight * carried for weight, carried in zip(weights, year.carried, strict=True))
    for patterns in year.sessions:
        least += min(sum([weights[each] for each in pattern.bits]) for pattern in patterns)
    return -(-least // whole)


def certificate(year: Reduced, target: int, rounds: int = 1000) -> Certificate:
    """Look for weights that prove `target` nights, by multiplicative weights; give the best of so many rounds."""
    count = len(year.people)
    logs, width = [0.0] * count, max(len(year.sessions), 1)
    best_sum, best = -1.0, [1.0] * count
    if not count:
        return Certificate(())
    sleepers = [_fewest(patterns) for patterns in year.sessions]
    for turn in range(1, rounds + 1):
        least, nights, weights = _lightest(year.carried, sleepers, _softened(logs))
        if least > best_sum:
            best_sum, best = least, weights
            found = _whole(best, year)
            if least > target - 1 and bound(found, year) >= target:
                return found
        # Whoever was asleep more than the mean weighs more in the next round.
        step = 8.0 / (width * sqrt(turn))
        logs = [log + step * (each - least) for log, each in zip(logs, nights, strict=True)]
    return _whole(best, year)


def _softened(logs: Sequence[float]) -> list[float]:
    highest = max(logs)
    raw = [exp(each - highest) for each in logs]
    whole = sum(raw)
    return [each / whole for each in raw]


def _fewest(patterns: Sequence[Pattern]) -> list[tuple[int, ...]]:
    """List who is asleep in starts than which no other wakes fewer."""
    kept: list[Pattern] = []
    for each in sorted(patterns, key=lambda one: len(one.bits)):
        if not any(other.nights & ~each.nights == 0 for other in kept):
            kept.append(each)
    return [each.bits for each in kept]


def _lightest(
    carried: Sequence[int], sleepers: Sequence[Sequence[tuple[int, ...]]], weights: list[float]
) -> tuple[float, list[int], list[float]]:
    """Take of each session the start that weighs least; give the sum and everybody's nights."""
    nights = list(carried)
    least = sum(weight * each for weight, each in zip(weights, nights, strict=True))
    for asleep in sleepers:
        weight, lightest = min((sum([weights[each] for each in bits]), bits) for bits in asleep)
        least += weight
        for each in lightest:
            nights[each] += 1
    return least, nights, weights


def _whole(weights: list[float], year: Reduced) -> Certificate:
    """Write weights in whole numbers, each merged class's on the first of its classes."""
    classes = 1 + max(each for group in year.groups for each in group)
    written = [0] * classes
    heaviest = max(weights)
    for weight, group in zip(weights, year.groups, strict=True):
        written[group[0]] = round(weight / heaviest * _FINE)
    return Certificate(tuple(written))
