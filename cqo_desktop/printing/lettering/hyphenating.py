"""Where words may be parted with a hyphen, by the patterns of their language."""

import re
from enum import Enum
from functools import lru_cache

import pyphen

_DICTIONARIES = {"en": "en_US", "en_gb": "en_GB", "fr": "fr", "es": "es"}
"""The languages whose patterns come with the program."""
_CORE = re.compile(r"[^\W\d_]{6,}")
_LEAST = 3
"""Letters that stay together at both ends of a word."""


class Hyphens(Enum):
    """How far a paragraph's words may be parted; soft hyphens that somebody wrote are always honoured."""

    NONE = 0
    LONG = 1
    """Only words that are wider than their line."""
    PROSE = 2
    """Also words in small letters that would leave a line half empty; for narrow columns, never for names."""


@lru_cache(16)
def _dictionary(language: str) -> pyphen.Pyphen | None:
    code = language.lower().replace("-", "_")
    name = _DICTIONARIES.get(code) or _DICTIONARIES.get(code.partition("_")[0])
    return pyphen.Pyphen(lang=name, left=_LEAST, right=_LEAST) if name else None


@lru_cache(8192)
def points(word: str, language: str | None) -> tuple[int, ...]:
    """List where a word may be parted; a word has one run of letters, with marks around it."""
    core = _CORE.search(word)
    dictionary = _dictionary(language) if language else None
    if (
        core is None
        or dictionary is None
        or any(letter.isalnum() for letter in word[: core.start()] + word[core.end() :])
    ):
        return ()
    return tuple(core.start() + int(each) for each in dictionary.positions(core[0]))
