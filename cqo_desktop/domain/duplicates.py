"""Which entries may be the same person: pure, and quick for tens of thousands."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cqo_desktop.domain.text import fold

_WORDS = re.compile(r"[^\W_]+")
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "professor"})
_MOST_PLACES = 20
"""So many organizations of one name are compared; beyond that the name alone tells nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What two entries are compared by."""

    id: int
    name: str
    email: str
    organization: str


@dataclass(frozen=True, slots=True, order=True)
class Alike:
    """Two entries that may be one person, the older first."""

    first: int
    second: int
    by_address: bool
    """Whether they share an e-mail address, not only a name."""

    @property
    def pair(self) -> tuple[int, int]:
        """Name the two, whatever makes them alike."""
        return self.first, self.second


def found(people: Iterable[Entry]) -> list[Alike]:
    """Pair each entry with the oldest it may be the same as.

    They share an address; or a name, whatever the order of its words, and one's organization has all words of the
    other's, or none.
    """
    entries = sorted(people, key=lambda each: each.id)
    by_address = {alike.pair: alike for alike in _of_one_address(entries)}
    by_name = {alike.pair: alike for alike in _of_one_name(entries)}
    return sorted({**by_name, **by_address}.values())


def _of_one_address(entries: Iterable[Entry]) -> Iterable[Alike]:
    first: dict[str, int] = {}
    for each in entries:
        if each.email:
            older = first.setdefault(fold(each.email), each.id)
            if older != each.id:
                yield Alike(older, each.id, by_address=True)


def _of_one_name(entries: Iterable[Entry]) -> Iterable[Alike]:
    named: dict[str, list[Entry]] = defaultdict(list)
    for each in entries:
        named[_name_key(each.name)].append(each)
    for key, same in named.items():
        if key and len(same) > 1:
            yield from _of_alike_places(same)


def _of_alike_places(same: Sequence[Entry]) -> Iterable[Alike]:
    oldest: dict[frozenset[str], int] = {}
    for each in same:
        words = frozenset(_WORDS.findall(fold(each.organization)))
        alike = [row_id for other, row_id in oldest.items() if words <= other or other <= words]
        if alike:
            yield Alike(min(alike), each.id, by_address=False)
        if len(oldest) < _MOST_PLACES:
            oldest.setdefault(words, each.id)


def _name_key(name: str) -> str:
    """Give the form in which “Dr Zoë Lund” and “LUND, Zoe” are equal."""
    return " ".join(sorted(word for word in _WORDS.findall(fold(name)) if word not in _TITLES))
