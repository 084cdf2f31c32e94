"""One typed line, from which what is understood is taken piece by piece; the rest stays for the title."""

import re
from dataclasses import dataclass
from enum import Enum

from cqo_desktop.domain.text import fold

TAKEN = "\x1f"
"""Stands where a piece was taken; typed text never holds it."""
KEPT = "\x1e"
"""Stands for quoted words, which are never read as anything but title."""

_QUOTED = re.compile('["“„«][^"“”„«»]*["”»]')
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_EDGES = " ,;:.–—-·/|"


class Kind(Enum):
    """What a piece of the line tells."""

    DATE = "date"
    HOUR = "hour"
    LENGTH = "length"
    ZONE = "zone"
    SERIES = "series"
    PERSON = "person"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of the line that were understood, as half-open places in it."""

    kind: Kind
    start: int
    end: int


class Line:
    """A line being read; `text` is folded letter by letter, so that its places are those of what was typed."""

    def __init__(self, typed: str) -> None:
        self.typed = _CONTROL.sub(" ", typed)
        self.text = "".join(map(_folded, self.typed))
        self.pieces: list[Piece] = []
        for quoted in _QUOTED.finditer(self.text):
            self._blot(quoted.start(), quoted.end(), KEPT)

    def take(self, kind: Kind, start: int, end: int) -> None:
        """Take a piece out of the line."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        self.pieces.append(Piece(kind, start, end))
        self._blot(start, end, TAKEN)

    def title(self) -> str:
        """Give what is left, with the quotation marks that protected it removed."""
        parts = re.split(f"{TAKEN}+", self.text)
        made, place = [], 0
        for part in parts:
            place = self.text.index(part, place) if part else place
            made.append(_unquoted(self.typed[place : place + len(part)], part).strip(_EDGES))
            place += len(part)
        words = " ".join(" ".join(made).split())
        return words[:1].upper() + words[1:] if words.split(" ")[0].islower() else words

    def _blot(self, start: int, end: int, mark: str) -> None:
        self.text = self.text[:start] + mark * (end - start) + self.text[end:]


def _folded(letter: str) -> str:
    plain = fold(letter)
    return plain if len(plain) == 1 else letter


def _unquoted(typed: str, part: str) -> str:
    return "".join(letter for letter, mark in zip(typed, part, strict=True) if mark != KEPT or letter not in '"“”„«»')
