"""Search over everything: folded once, found in milliseconds among tens of thousands."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from itertools import accumulate, islice

from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus


class Thing(Enum):
    """What can be found, the likeliest wanted first."""

    PAGE = "page"
    SESSION = "session"
    PERSON = "person"
    SERIES = "series"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be found."""

    thing: Thing
    id: int
    title: str
    about: str = ""
    """What stands beside it: the series, the organization, the city."""
    more: str = ""
    """What is searched besides, and not shown."""
    wall: datetime | None = None
    instant: datetime | None = None
    status: SessionStatus | None = None
    kind: SeriesKind | None = None
    hue: Hue | None = None
    head: str = field(init=False, compare=False)
    """The folded title behind a blank, so that every word of it begins behind one."""
    text: str = field(init=False, compare=False)
    """All that is searched, folded."""

    def __post_init__(self) -> None:
        """Fold once."""
        head = f" {_words(self.title)}"
        object.__setattr__(self, "head", head)
        object.__setattr__(self, "text", f"{head} {_words(f'{self.about} {self.more}')}")


_MARKS = str.maketrans({"-": " ", "\n": " ", "“": "", "”": "", "’": "'"})


def _words(text: str) -> str:
    return fold(text).translate(_MARKS)


class Sheet:
    """Entries of one sort, in the order in which equals are shown, and one long text of each part that is swept."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.entries = entries
        self._heads = _Text([entry.head for entry in entries])
        self._texts = _Text([entry.text for entry in entries])

    def best(self, words: Sequence[str]) -> Iterator[tuple[int, Entry]]:
        """Give the entries in which every word stands, with a rank that is lower the better it fits."""
        starts = [f" {word}" for word in words]
        seen: set[int] = set()
        sweeps = (
            self._heads.having(["\n" + "".join(starts)]),
            self._heads.having(starts),
            self._texts.having(starts),
            # Two letters inside of words mean nothing, and are everywhere.
            self._texts.having(words) if max(map(len, words)) > 2 else (),
        )
        for rank, places in enumerate(sweeps):
            for place in places:
                if place not in seen:
                    seen.add(place)
                    yield rank, self.entries[place]

    def headed(self, words: Sequence[str]) -> list[Entry]:
        """Give the entries in whose titles every word begins a word."""
        return [self.entries[place] for place in self._heads.having([f" {word}" for word in words])]


class _Text:
    """Many lines as one text: finding letters in it runs at the speed of memory."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._whole = "".join(f"\n{line}" for line in lines)
        self._ends = list(accumulate(len(line) + 1 for line in lines))

    def having(self, letters: Sequence[str]) -> Iterator[int]:
        """Give the places of the lines in which all these letters stand."""
        if any(each not in self._whole for each in letters):
            return
        # The longest is likely to be the rarest.
        rarest, *rest = sorted(letters, key=len, reverse=True)
        found = self._whole.find(rarest)
        while found >= 0:
            place = bisect_right(self._ends, found)
            if all(each in self._lines[place] for each in rest):
                yield place
            found = self._whole.find(rarest, self._ends[place])


@dataclass(frozen=True, slots=True)
class Index:
    """All that can be found, by sort."""

    sheets: Mapping[Thing, Sheet] = field(default_factory=dict)

    def with_entries(self, thing: Thing, entries: Sequence[Entry]) -> "Index":
        """Give an index with other entries of one sort."""
        return Index({**self.sheets, thing: Sheet(entries)})

    def find(self, looked_for: str, *, most: int = 8, most_of_one: int = 5) -> list[Entry]:
        """Find the entries in which every word stands, the best of all sorts first.

        Best is a title that begins so, then words of a title that do, then any word, then any letters.
        """
        words = _words(looked_for).split()
        if not words:
            return []
        ranked: list[tuple[int, Entry]] = []
        for thing in Thing:
            if thing in self.sheets:
                ranked.extend(islice(self.sheets[thing].best(words), most_of_one))
        return [entry for _, entry in sorted(ranked, key=lambda each: each[0])][:most]

    def person(self, named: str) -> int | None:
        """Find the one person that words mean: by the whole name, by whole words of it, or by their beginnings."""
        words = _words(named).split()
        if not words or Thing.PERSON not in self.sheets:
            return None
        people = self.sheets[Thing.PERSON].headed(words)
        whole = [entry for entry in people if entry.head.split() == words]
        parts = [entry for entry in people if set(words) <= set(entry.head.split())]
        meant = whole or parts or people
        return meant[0].id if len(meant) == 1 else None
