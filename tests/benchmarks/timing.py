"""Timing: several rounds in turn, so that what else the machine does falls on all alike; medians and ratios."""

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter


def seconds(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin


def in_turn(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Give the median seconds of each, all measured once a round."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(seconds(work))
    return {name: median(each) for name, each in taken.items()}


def tell(taken: Mapping[str, float], floor: str, aims: Mapping[str, str] | None = None) -> None:
    """Print milliseconds and the ratio to the floor."""
    for name, each in taken.items():
        aim = f"   aim {aims[name]}" if aims and name in aims else ""
        print(f"  {name:<52} {each * 1000:9.1f} ms   x{each / taken[floor]:6.2f}{aim}")
