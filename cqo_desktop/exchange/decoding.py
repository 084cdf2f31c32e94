"""Bytes of a foreign text file into text, saying how they were read."""

import codecs
import re
from dataclasses import dataclass

import charset_normalizer

from cqo_desktop.domain.drafts import Problem
from cqo_desktop.domain.errors import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 100_000
_NEVER_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]")
_WESTERN = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŸ–—‘’“”„…•€°ºª«»¿¡·\xa0®™©")
_OLD = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman", "shift_jis", "gb18030", "big5"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was found in; `guessed` where the bytes alone did not tell."""

    text: str
    encoding: str
    guessed: bool = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Warn about a guess."""
        if not self.guessed:
            return ()
        message = (
            f"The file does not say how its letters are encoded; it was read as {self.encoding}. "
            "Check the accented names, or save it again as UTF-8."
        )
        return (Problem(line=None, field="", found=self.encoding, message=message, fatal=False),)


def decode(data: bytes) -> Decoded:
    """Read text by its byte order mark, as UTF-8, as UTF-16 without mark, or by a reported guess.

    Raises:
        Unreadable: the bytes are no text.
    """
    found = _marked(data) or _unmarked(data)
    if "\0" in found.text:
        line = found.text.count("\n", 0, found.text.index("\0")) + 1
        raise Unreadable(f"Line {line} holds a NUL character, so this is no text; save it again as text.")
    return found


def clean(text: str) -> str:
    """Drop what no file, database or page can hold, and end lines in one way."""
    return _NEVER_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError:
                # A mark that lies, or a file cut in two: keep what can be read, and say so.
                return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding, guessed=True)
    return None


def _unmarked(data: bytes) -> Decoded:
    wide = _wide(data[:_SAMPLE])
    for encoding in (wide, "utf-8") if wide else ("utf-8",):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    if _reads_as_western(data):
        return Decoded(data.decode("cp1252"), "cp1252", guessed=True)
    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=_OLD).best()
    encoding = best.encoding if best else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)


def _reads_as_western(data: bytes) -> bool:
    """Tell whether these are words with some accents and typographic marks in the old Windows encoding."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    odd = [letter for letter in text if letter > "\x7f"]
    letters = sum(map(str.isalpha, text))
    return set(odd) <= _WESTERN and len(odd) * 3 <= letters


def _wide(sample: bytes) -> str | None:
    """Recognise UTF-16 by where its NULs stand: Western text has one in every second byte."""
    pairs = len(sample) // 2
    if sample[1::2].count(0) * 3 > pairs and not sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) * 3 > pairs and not sample[1::2].count(0):
        return "utf-16-be"
    return None
