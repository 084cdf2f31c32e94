"""A paragraph cut into fragments: each in one font, one direction and one span, none longer than a word."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, zip_longest

from cqo_desktop.printing.lettering import bidi
from cqo_desktop.printing.lettering.breaking import may_be_cut_after, may_end_after
from cqo_desktop.printing.lettering.cleaning import SOFT_HYPHEN
from cqo_desktop.printing.lettering.clusters import clusters
from cqo_desktop.printing.lettering.faces import Face
from cqo_desktop.printing.lettering.fonts import SUBSTITUTE, Weight, choose, han_language, primary
from cqo_desktop.printing.lettering.shaping import Shaped, shape
from cqo_desktop.printing.lettering.thai import word_ends

_PLAIN = re.compile("[\x20-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2212]*")
"""Letters that need no more than one font and a left-to-right run."""
_UNSEEN = f"{SOFT_HYPHEN}\u2066\u2067\u2068\u2069"
"""Soft hyphens, isolates and their ends: they say how letters stand, and are none."""
_WORD = re.compile("[^ \u2010\u2013\u2014/-]*(?: +|[\u2010\u2013\u2014/-](?=[^\\W\\d_]))|.[^ \u2010\u2013\u2014/-]*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in one weight and one language, clean."""

    text: str
    weight: Weight
    language: str | None = None
    is_name: bool = False
    """Tell whether it is parted at spaces and hyphens alone, whatever its script."""


@dataclass(frozen=True, eq=False, slots=True)
class Fragment:
    """The smallest piece that is placed on a line."""

    shaped: Shaped
    run: int
    """Which of the paragraph's runs it is from."""
    level: int
    ends_line: bool
    """Tell whether a line may end after it."""
    missing: str = ""
    """The letters it stands for as a substitute."""
    soft: tuple[int, ...] = ()
    """Where its text has soft hyphens."""

    @property
    def text(self) -> str:
        """Give what it says, which is not what it shows where letters are missing."""
        has_meaning = self.missing and unicodedata.category(self.missing[0]) not in {"Co", "Cn"}
        return self.missing if has_meaning else self.shaped.text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph ready to be broken into lines of any width and size."""

    fragments: tuple[Fragment, ...]
    level: int
    """0 where the paragraph reads left to right, 1 where it reads right to left."""


@lru_cache(8192)
def itemise(runs: tuple[Run, ...]) -> Paragraph:
    """Cut a paragraph into fragments and shape them."""
    if all(_PLAIN.fullmatch(run.text) and _covered(run) for run in runs):
        return Paragraph(tuple(fragment for i, run in enumerate(runs) for fragment in _plain(run, i)), 0)
    text = "".join(run.text for run in runs)
    levels, base = bidi.levels(text)
    levels = [level for level, letter in zip(levels, text, strict=True) if letter not in _UNSEEN]
    letters = [letter for i, run in enumerate(runs) for letter in _letters(run, i)]
    return Paragraph(tuple(_fragments(letters, levels, runs, mixed=any(levels))), base)


def _covered(run: Run) -> bool:
    return primary(run.weight).covers.issuperset(map(ord, run.text.replace(SOFT_HYPHEN, "")))


def _plain(run: Run, place: int) -> Iterator[Fragment]:
    """Cut plain text at its spaces and hyphens; the last word of a run may go on in the next one."""
    words = _WORD.findall(run.text)
    for word in words:
        soft: tuple[int, ...] = ()
        if SOFT_HYPHEN in word:
            parts = word.split(SOFT_HYPHEN)
            word, soft = "".join(parts), tuple(accumulate(map(len, parts[:-1])))  # noqa: PLW2901 - the word as it shows
            if not word:
                continue
        shaped = shape(primary(run.weight), word, run.language)
        yield Fragment(shaped, place, 0, ends_line=word[-1] in " \u2010\u2013\u2014/-", soft=soft)


@dataclass(frozen=True, slots=True)
class _Letter:
    """A cluster on its way into a fragment."""

    text: str
    run: int
    font: Weight
    han: str
    ends_word: bool
    """Tell whether a line may end after it, whatever stands there."""
    is_soft: bool
    """Tell whether a soft hyphen follows."""


def _letters(run: Run, place: int) -> Iterator[_Letter]:
    han = han_language(run.language, run.text)
    ends = frozenset[int]() if run.is_name else word_ends(run.text)
    at = 0
    for cluster in clusters(run.text):
        at += len(cluster)
        seen = cluster.strip(_UNSEEN)
        if seen:
            yield _Letter(seen, place, run.weight, han, at in ends, run.text[at : at + 1] == SOFT_HYPHEN)


def _fragments(
    letters: Sequence[_Letter], levels: Sequence[int], runs: Sequence[Run], *, mixed: bool
) -> Iterator[Fragment]:
    """Join letters into fragments as long as nothing about them changes."""
    pending: list[_Letter] = []
    position = start = 0
    for i, letter in enumerate(letters):
        following = letters[i + 1] if i + 1 < len(letters) else None
        pending.append(letter)
        position += len(letter.text)
        name = runs[letter.run].is_name
        ends = bool(following and (letter.ends_word or may_end_after(letter.text, following.text, is_name=name)))
        if following and not ends and _together(letter, following, levels[start], levels[position], mixed=mixed):
            continue
        yield _fragment(pending, levels[start], runs[letter.run].language, ends_line=ends)
        pending = []
        start = position


def _together(one: _Letter, next_one: _Letter, level: int, next_level: int, *, mixed: bool) -> bool:
    """Tell whether two letters can be shaped in one go."""
    if one.run != next_one.run or level != next_level:
        return False
    if mixed and (one.text == " ") != (next_one.text == " "):
        return False  # spaces at a line's end are moved by themselves (rule L1)
    return _face_of(one) is _face_of(next_one) is not None


def _face_of(letter: _Letter) -> object:
    return choose(letter.text, letter.font, letter.han)


def _fragment(letters: Sequence[_Letter], level: int, language: str | None, *, ends_line: bool) -> Fragment:
    first = letters[0]
    text = "".join(letter.text for letter in letters)
    face = choose(first.text, first.font, first.han)
    if face is None:
        shaped = shape(primary(first.font), SUBSTITUTE)
        return Fragment(shaped, first.run, level, ends_line, text)
    reach = accumulate(len(letter.text) for letter in letters)
    soft = tuple(at for letter, at in zip(letters, reach, strict=True) if letter.is_soft and at < len(text))
    return Fragment(shape(face, text, language, rtl=bool(level % 2)), first.run, level, ends_line, soft=soft)


def parted(fragment: Fragment, at: int, language: str | None = None) -> tuple[tuple[Fragment, Fragment], Fragment]:
    """Part a word with a hyphen at the end of the line; what reads the page is told that the hyphen is a soft one."""
    face, text = fragment.shaped.face, fragment.shaped.text
    head = replace(fragment, shaped=shape(face, text[:at], language), ends_line=False, soft=())
    hyphen = replace(head, shaped=_hyphen(face), ends_line=True)
    soft = tuple(each - at for each in fragment.soft if each > at)
    return (head, hyphen), replace(fragment, shaped=shape(face, text[at:], language), soft=soft)


@lru_cache(64)
def _hyphen(face: Face) -> Shaped:
    """Draw a hyphen that stands for a soft one."""
    drawn = shape(face, "-")
    clusters = tuple(replace(each, text=SOFT_HYPHEN) for each in drawn.clusters)
    return replace(drawn, text=SOFT_HYPHEN, clusters=clusters)


def shatter(fragment: Fragment, language: str | None = None) -> Iterator[Fragment]:
    """Cut a fragment that is wider than any line into its letters."""
    if len(fragment.shaped.clusters) < 2:
        yield fragment
        return
    letters = list(clusters(fragment.shaped.text))
    for letter, following in zip_longest(letters, letters[1:]):
        shaped = shape(fragment.shaped.face, letter, language, rtl=bool(fragment.level % 2))
        ends = may_be_cut_after(letter, following) if following else fragment.ends_line
        yield Fragment(shaped, fragment.run, fragment.level, ends_line=ends)
