"""What a reader takes for one letter: a base with its marks, a joined emoji, a flag (after UAX #29)."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

ZERO_WIDTH_JOINER = "\u200d"


@lru_cache(4096)
def _extends(letter: str) -> bool:
    """Tell whether a letter stays with the one before it."""
    return (
        unicodedata.category(letter)[0] == "M"
        or letter in "\u200c\u200d"
        or "\U0001f3fb" <= letter <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= letter <= "\U000e007f"  # tags of regional flags
        or letter in "\u0e33\u0eb3"  # Thai and Lao AM: half of it stands above the letter before
    )


def _is_regional(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def clusters(text: str) -> Iterator[str]:
    """Cut a text into letters as a reader counts them; joined again they are the text."""
    start = 0
    for i in range(1, len(text)):
        letter, previous = text[i], text[i - 1]
        if _extends(letter):
            continue
        if previous == ZERO_WIDTH_JOINER and unicodedata.category(letter) == "So":
            continue
        if _is_regional(letter) and _is_regional(previous) and i - start == 1:
            continue
        if (
            "\u0900" <= letter <= "\u0dff"
            and unicodedata.category(letter) == "Lo"
            and _ends_in_virama(previous, text, i)
        ):
            continue
        if _is_jamo(letter) and _is_jamo(previous) and not "\u1100" <= letter <= "\u115f":
            continue
        yield text[start:i]
        start = i
    if text:
        yield text[start:]


def _ends_in_virama(previous: str, text: str, i: int) -> bool:
    """Tell whether an Indian conjunct goes on: its letters are drawn as one."""
    if previous == ZERO_WIDTH_JOINER and i > 1:
        previous = text[i - 2]
    return unicodedata.combining(previous) == 9


def _is_jamo(letter: str) -> bool:
    return "\u1100" <= letter <= "\u11ff"
