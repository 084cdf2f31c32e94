"""Say in the window's language what is written in English below it: step titles, findings, refusals.

The file keeps them in one language, and colleagues read them each in their own. A build gathers the templates they
are made from (resources/i18n/sentences.py); here a sentence is taken apart by its template, and its parts are said
in turn: counts, dates, hours, words. What people typed is never translated.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import sentences
from cqo_desktop.models import cities
from cqo_desktop.views import saying_times

CONTEXT = "Sentence"
_AND = "{0} and {1}"
_PLACE = re.compile(r"\{(\d)\}")
_CAPTURES = {"quoted": "(“.+?”)", "name": "(.+?)", "city": "(.+?)", "words": "(.*?)"}
_COUNT = re.compile(r"([\d,]+) (.+)")
_HOUR = re.compile(r"(\d\d:\d\d) (\D+)")
"""An hour and the city by whose clocks it is."""
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")
_SPLITS = tuple((part, re.compile(part + "(?=(?:[^“”]*“[^“”]*”)*[^“”]*$)")) for part in ("; ", ", ", " and ", " or "))
"""Between the parts of a list, never within quotation marks."""


@dataclass(frozen=True, slots=True)
class _Template:
    source: str
    places: Sequence[str]
    pattern: re.Pattern[str]
    pieces: Sequence[str]

    def parts(self, text: str) -> Sequence[str] | None:
        if not all(piece in text for piece in self.pieces):
            return None
        found = self.pattern.fullmatch(text)
        return found and found.groups()


@dataclass(frozen=True, slots=True)
class _Book:
    """Every template: whole texts (in the past tense too), those that begin with a word, the others, counted things."""

    whole: Mapping[str, str]
    by_word: Mapping[str, Sequence[_Template]]
    others: Sequence[_Template]
    counted: Mapping[str, str]

    def templates(self, text: str) -> Sequence[_Template]:
        return (*self.by_word.get(text.partition(" ")[0], ()), *self.others)


def said(text: str) -> str:
    """Say a sentence in the window's language; what no template makes stays as it is."""
    marker = _translated(_AND)
    return saying_times.in_english(text) if marker == _AND else _said(text, marker)


def told(title: str) -> str:
    """Tell of a step: 'Moved “X” to 21 October'."""
    sentence = said(title)
    if sentence == title or _translated(_AND) == _AND:
        sentence = said(sentences.told(title))
    return f"{sentence[:1].upper()}{sentence[1:]}"


def _is_known(text: str) -> bool:
    """Tell whether some template makes a sentence."""
    book = _book()
    return text in book.whole or any(each.parts(text) is not None for each in book.templates(text))


@lru_cache(4096)
def _said(text: str, marker: str) -> str:
    book = _book()
    plain = text.replace("_", " ")
    for whole in (text, plain):
        if whole in book.whole:
            return _translated(book.whole[whole])
    for template in book.templates(text):
        parts = template.parts(text)
        if parts is not None:
            return _filled(template, parts, marker)
    count = _COUNT.fullmatch(text)
    if count and count[2] in book.counted:
        number = int(count[1].replace(",", ""))
        return QCoreApplication.translate(CONTEXT, book.counted[count[2]], None, number)
    return _in_pieces(text, marker)


def _filled(template: _Template, parts: Sequence[str], marker: str) -> str:
    sentence = _translated(template.source)
    spoken = [_part(kind, part, marker) for kind, part in zip(template.places, parts, strict=True)]
    for number, (part, said_part) in enumerate(zip(parts, spoken, strict=True)):
        # A sentence behind a colon goes on in small letters; names and lists keep their own.
        if f": {{{number}}}" in sentence and said_part[1:2].islower() and _is_known(part):
            spoken[number] = said_part[:1].lower() + said_part[1:]
    pieces = _PLACE.split(sentence)
    pieces[1::2] = [spoken[int(number)] for number in pieces[1::2]]
    pieces[::2] = [piece.replace("{{", "{").replace("}}", "}") for piece in pieces[::2]]
    return "".join(pieces)


def _part(kind: str, text: str, marker: str) -> str:
    match kind:
        case "words":
            return _said(text, marker)
        case "city":
            return cities.named(text)
        case _:
            return _requoted(text)


def _in_pieces(text: str, marker: str) -> str:
    for between, pattern in _SPLITS:
        pieces = pattern.split(text)
        if len(pieces) > 1:
            joint = _translated(f"{{0}}{between}{{1}}").removeprefix("{0}").removesuffix("{1}")
            return joint.join(_said(piece, marker) for piece in pieces)
    if _NUMBER.fullmatch(text):
        return saying_times.number(text)
    spoken = saying_times.said(text)
    hour = _HOUR.fullmatch(spoken)
    return f"{hour[1]} {cities.named(hour[2])}" if hour else _requoted(_named(spoken))


def _named(text: str) -> str:
    """Name a city or a language."""
    city = cities.named(text)
    return QCoreApplication.translate("Language", city) if city == text else city


def _requoted(text: str) -> str:
    marks = _translated("“{0}”")
    return re.sub("“(.+?)”", lambda name: marks.replace("{0}", name[1]), text)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


@lru_cache(1)
def _book() -> _Book:
    written = (files("cqo_desktop") / "resources" / "i18n" / "sentences.tsv").read_text("utf-8")
    rows = [line.partition("\t")[::2] for line in written.splitlines()]
    counted, whole, made = {}, {}, []
    for hint, source in rows:
        kind, _, rest = hint.partition(" ")
        if kind == "number":
            counted[rest] = counted[source.removeprefix("%n ")] = source
        elif not hint:
            whole[source] = source
            whole.setdefault(sentences.told(source), source)
        else:
            made += [_template(source, start, hint.split()) for start in {source, sentences.told(source)}]
    made.sort(key=lambda each: (-sum(map(len, each.pieces)), each.source))
    by_word: dict[str, list[_Template]] = {}
    others = []
    for template in made:
        word, space, _ = template.pattern.pattern.replace("\\", "").partition(" ")
        if space and "(" not in word:
            by_word.setdefault(word, []).append(template)
        else:
            others.append(template)
    return _Book(whole, by_word, others, counted)


def _template(source: str, written: str, places: Sequence[str]) -> _Template:
    """Make a template that is recognized as it is written here: in the imperative, or in the past tense."""
    pieces = [piece.replace("{{", "{").replace("}}", "}") for piece in _PLACE.split(written)]
    captures = (_CAPTURES[places[int(number)]] for number in pieces[1::2])
    fixed = pieces[::2]
    pattern = "".join(re.escape(piece) + capture for piece, capture in zip(fixed, [*captures, ""], strict=True))
    return _Template(source, places, re.compile(pattern, re.DOTALL), [piece for piece in fixed if piece])
