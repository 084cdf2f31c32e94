"""The order of letters on a line that mixes left-to-right and right-to-left (Unicode UAX #9).

Embeddings, overrides and isolates are cleaned away before (see `cleaning`), so a paragraph is a single level
run and rules X1 to X8 have nothing to do.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})


def levels(text: str, base: int | None = None) -> tuple[Sequence[int], int]:
    """Give every letter's embedding level and the paragraph's; even levels run left to right.

    `base` is the paragraph's own level, found from the first strong letter where it is None (rules P2, P3).
    """
    if not base and not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text), 0
    classes = [unicodedata.bidirectional(letter) or "L" for letter in text]
    if base is None:
        base = next((int(kind != "L") for kind in classes if kind in {"L", "R", "AL"}), 0)
    # rule X9: format letters take no part, and take the level of the letter before them
    kept = [i for i, kind in enumerate(classes) if kind != "BN"]
    kinds = [classes[i] for i in kept]
    _resolve_weak(kinds, base)
    _resolve_brackets(kinds, [text[i] for i in kept], [classes[i] for i in kept], base)
    _resolve_neutral(kinds, base)
    found = dict(zip(kept, (_implicit(kind, base) for kind in kinds), strict=True))
    out: list[int] = []
    for i in range(len(text)):
        out.append(found.get(i, out[-1] if out else base))
    return out, base


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
