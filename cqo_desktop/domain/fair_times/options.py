"""The best hours of a day, fewest asleep first, then comfort; and the best two, of which everybody takes the better."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.fair_times.audience import Fall
from cqo_desktop.domain.fair_times.matrix import Hour, Matrix, asleep, mean

MOST = 5

type Places = tuple[int, ...]
"""One column of the matrix, or the two of two sittings."""


@dataclass(frozen=True, slots=True)
class Hard:
    """Whom an option is not good for: a region, what its clocks show, and how many of its people are asleep."""

    region: int
    fall: Fall
    asleep: int


@dataclass(frozen=True, slots=True)
class Option:
    """One hour, or two sittings, and what speaks for and against it."""

    places: Places
    asleep: int
    percent: int
    hard: tuple[Hard, ...] = ()
    """The hardest hit first: those with sleepers; where nobody sleeps, those for whom it is very early or late."""
    is_planned: bool = False
    is_best_mean: bool = False

    @property
    def is_two(self) -> bool:
        """Tell whether the session is held twice."""
        return len(self.places) > 1


def singles(of: Matrix, planned: Places = ()) -> list[Option]:
    """Rank every hour that can be chosen."""
    open_ = [place for place, hour in enumerate(of.hours) if hour.is_open]
    best = max((of.hours[place].percent for place in open_), default=0)
    first_best = next((place for place in open_ if of.hours[place].percent == best), None)
    made = (_single(of, place, planned, is_best_mean=place == first_best) for place in open_)
    return sorted(made, key=_rank)


def _single(of: Matrix, place: int, planned: Places, *, is_best_mean: bool) -> Option:
    hour = of.hours[place]
    worst = hard(of, hour.falls)
    return Option((place,), hour.asleep, hour.percent, worst, is_planned=planned == (place,), is_best_mean=is_best_mean)


def best_pair(of: Matrix, planned: Places = ()) -> Option | None:
    """Find the two sittings that fewest sleep through, then the most comfortable, then the planned hour."""
    open_ = [(place, hour) for place, hour in enumerate(of.hours) if hour.is_open]
    pairs = [(a, b) for (a, first), (b, second) in combinations(open_, 2) if _apart(first, second, of.minutes)]
    if not pairs:
        return None
    # Among a hundred and fifty pairs only the best one is worth its words.
    shades = {place: bytes(each.comfort for each in hour.falls) for place, hour in open_}
    people = [group.people for group in of.audience.groups]

    def rank(pair: tuple[int, int]) -> tuple[int, int, bool, int, int]:
        heads = [0] * len(Comfort)
        for first, second, many in zip(shades[pair[0]], shades[pair[1]], people, strict=True):
            heads[max(first, second)] += many
        comfort = sum(many * shade.score for shade, many in zip(Comfort, heads, strict=True))
        percent = round(comfort / (sum(heads) or 1) * 100)
        return heads[Comfort.ASLEEP], -percent, not {*planned} & {*pair}, pair[1] - pair[0], pair[0]

    best: tuple[int, int] = min(pairs, key=rank)
    return _pair(of, best, planned)


def _apart(first: Hour, second: Hour, minutes: int) -> bool:
    return second.wall - first.wall >= timedelta(minutes=minutes)


def _pair(of: Matrix, places: Places, planned: Places) -> Option:
    falls = better(of.hours[place].falls for place in places)
    percent = round(mean(falls, of.audience) * 100)
    return Option(places, asleep(falls, of.audience), percent, hard(of, falls), is_planned=places == planned)


def better(sittings: Iterable[Sequence[Fall]]) -> list[Fall]:
    """Give each group the sitting that suits it better, the first of two equals."""
    return [max(falls, key=lambda each: each.comfort) for falls in zip(*sittings, strict=True)]


def hard(of: Matrix, falls: Sequence[Fall]) -> tuple[Hard, ...]:
    """Name the regions for which an hour is not good."""
    found = [
        (place, falls[group], of.audience.groups[group].people)
        for place, region in enumerate(of.regions)
        for group in region.groups
        if falls[group].comfort <= Comfort.VERY_EARLY_OR_LATE
    ]
    sleepers: dict[int, Hard] = {}
    for place, each, people in found:
        if each.comfort is Comfort.ASLEEP:
            before = sleepers.get(place)
            sleepers[place] = Hard(place, each, people + (before.asleep if before else 0))
    if sleepers:
        return tuple(sorted(sleepers.values(), key=lambda each: (-each.asleep, each.region)))
    return tuple({place: Hard(place, each, 0) for place, each, _ in reversed(found)}.values())[::-1]


def shortlist(of: Matrix, planned: Places = ()) -> list[Option]:
    """Choose what is worth comparing: two sittings where they let more people sleep, the best hours, today's plan."""
    ranked = singles(of, planned)
    pair = best_pair(of, planned)
    chosen = [pair] if ranked and pair and pair.asleep < ranked[0].asleep else []
    twice = at(of, planned, planned) if len(planned) > 1 else None
    if twice is not None and twice not in chosen:
        chosen.append(twice)
    kept = [each for each in ranked if each is ranked[0] or each.is_planned or each.is_best_mean]
    for each in ranked:
        # Neighbours say the same; an hour further off is another choice.
        if len(chosen) + len(kept) < MOST and all(abs(each.places[0] - other.places[0]) > 1 for other in kept):
            kept.append(each)
    return [*chosen, *sorted(kept, key=_rank)]


def _rank(option: Option) -> tuple[int, int, int]:
    return option.asleep, -option.percent, option.places[0]


def at(of: Matrix, places: Places, planned: Places = ()) -> Option | None:
    """Weigh any choice of columns; None where one of them cannot be chosen, or there is none."""
    if not places or not all(place < len(of.hours) and of.hours[place].is_open for place in places):
        return None
    if len(places) == 1:
        return next((each for each in singles(of, planned) if each.places == places), None)
    return _pair(of, places, planned)
