"""Words put into lines: as many as there is room for, and parted where they may be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cqo_desktop.printing.lettering.hyphenating import Hyphens, points
from cqo_desktop.printing.lettering.itemising import Fragment, Paragraph, parted, shatter

SLACK = 0.01
"""What a line may be too wide by, for the sake of rounding."""
_GAP = 0.12
"""The part of a line that must be left empty before prose is hyphenated for it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How wide lines may be, and for each of a paragraph's runs its size and language."""

    width: float
    sizes: tuple[float, ...]
    languages: tuple[str | None, ...]
    hyphens: Hyphens

    def narrowed(self, width: float) -> "Measure":
        """Give the same measure with another width."""
        return replace(self, width=width)


@dataclass(frozen=True, eq=False, slots=True)
class Word:
    """What stands between two places where a line may end, measured in points."""

    fragments: Sequence[Fragment]
    full: float
    bare: float
    """Without the space at its end."""


def measured(paragraph: Paragraph, measure: Measure) -> list[Word]:
    """Measure a paragraph's words."""
    return [_word(word, measure) for word in words_of(paragraph.fragments)]


def _word(fragments: Sequence[Fragment], measure: Measure) -> Word:
    return Word(fragments, *extent(fragments, measure.sizes))


def words_of(fragments: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Gather fragments up to each place where a line may end."""
    word: list[Fragment] = []
    for fragment in fragments:
        word.append(fragment)
        if fragment.ends_line:
            yield word
            word = []
    if word:
        yield word


def extent(fragments: Sequence[Fragment], sizes: Sequence[float]) -> tuple[float, float]:
    """Measure fragments with and without the space at their end."""
    if len(fragments) == 1:
        (only,) = fragments
        part = sizes[only.run] / 1000
        return only.shaped.width * part, (only.shaped.width - only.shaped.trailing) * part
    full = sum(each.shaped.width * sizes[each.run] for each in fragments) / 1000
    hanging = 0.0
    for each in reversed(fragments):
        hanging += each.shaped.trailing * sizes[each.run] / 1000
        if each.shaped.trailing < each.shaped.width:
            break
    return full, full - hanging


def rows(words: Sequence[Word], measure: Measure) -> Iterator[list[Fragment]]:
    """Fill lines greedily; a word wider than a line is parted with a hyphen, or else cut between its letters."""
    room = measure.width + SLACK
    row: list[Fragment] = []
    used = 0.0
    was_parted = False
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if used + word.bare <= room:
            row.extend(word.fragments)
            used += word.full
            continue
        two = _parted(word, room - used, measure, again=was_parted)
        if two is not None:
            head, tail = two
            yield [*row, *head]
            waiting.append(tail)
            row, used, was_parted = [], 0.0, True
            continue
        was_parted = False
        if row:
            yield row
            row, used = [], 0.0
            waiting.append(word)
        elif len(parts := _cut(word.fragments)) > 1:
            waiting.extend(_word(part, measure) for part in reversed(parts))
        else:
            row, used = list(word.fragments), word.full
    if row:
        yield row


def _parted(word: Word, room: float, measure: Measure, *, again: bool) -> tuple[Sequence[Fragment], Word] | None:
    """Part a word so that as much of it as can stands at the end of a line, if it may be parted at all."""
    is_long = word.bare > measure.width + SLACK
    is_prose = measure.hyphens is Hyphens.PROSE and not again and room > measure.width * _GAP
    before = 0.0
    for i, fragment in enumerate(word.fragments):
        places = set(fragment.soft)
        text = fragment.shaped.text
        if (is_long and measure.hyphens is not Hyphens.NONE) or (is_prose and text.lstrip("(“‘«¿¡")[:1].islower()):
            places.update(points(text.rstrip(" "), measure.languages[fragment.run]))
        if fragment.level % 2 or fragment.missing:
            places = set()
        for at in sorted(places, reverse=True):
            head, tail = parted(fragment, at, measure.languages[fragment.run])
            full = before + sum(each.shaped.width for each in head) * measure.sizes[fragment.run] / 1000
            if full <= room:
                rest = [tail, *word.fragments[i + 1 :]]
                return [*word.fragments[:i], *head], _word(rest, measure)
        before += fragment.shaped.width * measure.sizes[fragment.run] / 1000
    return None


def _cut(word: Sequence[Fragment]) -> list[list[Fragment]]:
    """Cut a word that is too wide where it may be, and if that is nowhere, between any two letters."""
    letters = [letter for fragment in word for letter in shatter(fragment)]
    parts = list(words_of(letters))
    return parts if len(parts) > 1 else [[letter] for letter in letters]
