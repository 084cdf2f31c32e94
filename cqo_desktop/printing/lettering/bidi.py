"""The order of letters on a line that mixes left-to-right and right-to-left (Unicode UAX #9).

Embeddings and overrides are cleaned away before (see `cleaning`), so that of rules X1 to X8 those for isolates are
left: what is between an isolate and its end is a paragraph of its own, and to the rest one neutral letter.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from cqo_desktop.printing.lettering.cleaning import runs_leftward

_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_DEEPEST = 60
"""Isolates in isolates that are still told apart (BD2 allows no more)."""


def levels(text: str, base: int | None = None) -> tuple[Sequence[int], int]:
    """Give every letter's embedding level and the paragraph's; even levels run left to right.

    `base` is the paragraph's own level, found from the first strong letter where it is None (rules P2, P3).
    """
    if not base and not runs_leftward(text):
        return [0] * len(text), 0
    classes = [unicodedata.bidirectional(letter) or "L" for letter in text]
    ends = _isolates(classes)
    whole = range(len(text))
    if base is None:
        base = _first_strong(classes, ends, whole)
    found = [base] * len(text)
    _resolve(text, classes, ends, whole, base, found)
    return found, base


def _isolates(classes: Sequence[str]) -> Mapping[int, int]:
    """Lead from each isolate to its end (BD9)."""
    ends: dict[int, int] = {}
    openings: list[int] = []
    for i, kind in enumerate(classes):
        if kind in _ISOLATES:
            openings.append(i)
        elif kind == "PDI" and openings:
            ends[openings.pop()] = i
    return ends


def _outside(ends: Mapping[int, int], part: range) -> list[int]:
    """List the places that are in no isolate of this part."""
    places = []
    i = part.start
    while i < part.stop:
        places.append(i)
        i = ends.get(i, i + 1)
    return places


def _first_strong(classes: Sequence[str], ends: Mapping[int, int], part: range) -> int:
    kinds = (classes[i] for i in _outside(ends, part))
    return next((int(kind != "L") for kind in kinds if kind in {"L", "R", "AL"}), 0)


def _resolve(
    text: str, classes: Sequence[str], ends: Mapping[int, int], part: range, base: int, found: list[int]
) -> None:
    """Find the levels of a part at its own level, then of the isolates in it."""
    places = _outside(ends, part)
    # rule X9: format letters take no part, and take the level of the letter before them
    kept = [i for i in places if classes[i] != "BN"]
    own = ["ON" if classes[i] in _ISOLATES or classes[i] == "PDI" else classes[i] for i in kept]
    kinds = list(own)
    _resolve_weak(kinds, base)
    _resolve_brackets(kinds, [text[i] for i in kept], own, base)
    _resolve_neutral(kinds, base)
    resolved = dict(zip(kept, (_implicit(kind, base) for kind in kinds), strict=True))
    last = base
    for i in places:
        last = found[i] = resolved.get(i, last)
    for i in places:
        if i in ends:
            inside = range(i + 1, ends[i])
            side = {"LRI": 0, "RLI": 1}.get(classes[i])
            side = _first_strong(classes, ends, inside) if side is None else side
            deeper = base + 1 + ((base + 1) % 2 != side)
            _resolve(text, classes, ends, inside, min(deeper, 2 * _DEEPEST + side), found)


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Give the places of a line's pieces from left to right (rule L2)."""
    order = list(range(len(line_levels)))
    odd = [level for level in line_levels if level % 2]
    if not odd:
        return order
    for level in range(max(line_levels), min(odd) - 1, -1):
        i = 0
        while i < len(order):
            j = i
            while j < len(order) and line_levels[order[j]] >= level:
                j += 1
            order[i:j] = reversed(order[i:j])
            i = max(j, i + 1)
    return order


def _strong(base: int) -> str:
    return "R" if base % 2 else "L"


def _implicit(kind: str, base: int) -> int:
    """Apply rules I1 and I2."""
    if base % 2:
        return base + (kind in {"L", "EN", "AN"})
    return base + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _resolve_weak(kinds: list[str], base: int) -> None:
    """Apply rules W1 to W7 in place."""
    before = strong = _strong(base)
    for i, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[i] = before  # W1
        elif kind in {"L", "R", "AL"}:
            strong = kind
        if kinds[i] == "EN" and strong == "AL":
            kinds[i] = "AN"  # W2
        before = kinds[i]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for i in range(1, len(kinds) - 1):
        around = (kinds[i - 1], kinds[i + 1])
        if (kinds[i] in {"ES", "CS"} and around == ("EN", "EN")) or (kinds[i] == "CS" and around == ("AN", "AN")):
            kinds[i] = around[0]  # W4
    _resolve_terminators(kinds)
    strong = _strong(base)
    for i, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"  # W7


def _resolve_terminators(kinds: list[str]) -> None:
    """Let percent and currency signs join a number beside them (W5); make other separators neutral (W6)."""
    i = 0
    while i < len(kinds):
        j = i
        while j < len(kinds) and kinds[j] == "ET":
            j += 1
        if j > i and "EN" in (*kinds[i - 1 : i], *kinds[j : j + 1]):
            kinds[i:j] = ["EN"] * (j - i)
        i = max(j, i + 1)
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]


def _direction(kind: str) -> str | None:
    """Take numbers for right to left, as rules N0 and N1 do."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind)


def _resolve_neutral(kinds: list[str], base: int) -> None:
    """Apply rules N1 and N2 in place."""
    i = 0
    while i < len(kinds):
        j = i
        while j < len(kinds) and kinds[j] in _NEUTRAL:
            j += 1
        if j > i:
            left = _direction(kinds[i - 1]) if i else _strong(base)
            right = _direction(kinds[j]) if j < len(kinds) else _strong(base)
            kinds[i:j] = [left if left and left == right else _strong(base)] * (j - i)
        i = max(j, i + 1)


@lru_cache(512)
def _closing(letter: str) -> str | None:
    """Give the bracket that closes this one; Unicode numbers each pair side by side."""
    if unicodedata.category(letter) != "Ps" or not unicodedata.mirrored(letter):
        return None
    return next(
        (chr(ord(letter) + step) for step in (1, 2) if unicodedata.category(chr(ord(letter) + step)) == "Pe"),
        None,
    )


def _bracket_pairs(letters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Find the pairs of brackets in the order they open (BD16)."""
    pairs: list[tuple[int, int]] = []
    open_ones: list[tuple[str, int]] = []
    for i, written in enumerate(letters):
        letter = unicodedata.normalize("NFC", written)  # two angle brackets have twins
        if kinds[i] != "ON":
            continue
        if closing := _closing(letter):
            if len(open_ones) == 63:
                break
            open_ones.append((closing, i))
        elif unicodedata.category(letter) == "Pe":
            for depth in range(len(open_ones) - 1, -1, -1):
                if open_ones[depth][0] == letter:
                    pairs.append((open_ones[depth][1], i))
                    del open_ones[depth:]
                    break
    return sorted(pairs)


def _resolve_brackets(kinds: list[str], letters: Sequence[str], classes: Sequence[str], base: int) -> None:
    """Let a pair of brackets share one direction (rule N0), with the marks that stand on it."""
    own = _strong(base)
    for start, end in _bracket_pairs(letters, kinds):
        inside = {_direction(kind) for kind in kinds[start + 1 : end]} - {None}
        if not inside:
            continue
        side = own
        if own not in inside:
            before = next((d for d in map(_direction, reversed(kinds[:start])) if d), own)
            side = before if before != own else own
        for bracket in (start, end):
            marks = takewhile(lambda kind: kind == "NSM", classes[bracket + 1 :])
            reach = bracket + 1 + len(list(marks))
            kinds[bracket:reach] = [side] * (reach - bracket)
