"""A contact card's properties into a person."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cqo_desktop.domain.drafts import UNEDITED, Edits, PersonDraft, Photo, Problem
from cqo_desktop.exchange import people
from cqo_desktop.exchange.decoding import clean
from cqo_desktop.exchange.headings import PersonField
from cqo_desktop.exchange.photos import photo
from cqo_desktop.exchange.records import Record
from cqo_desktop.exchange.vcard_lines import Property

_SIMPLE = {
    "FN": PersonField.NAME,
    "EMAIL": PersonField.EMAIL,
    "TITLE": PersonField.ROLE,
    "ROLE": PersonField.ROLE,
    "NOTE": PersonField.BIO,
    "TZ": PersonField.ZONE,
    "LANG": PersonField.LANGUAGE,
    "LANGUAGE": PersonField.LANGUAGE,
    "PRONOUNS": PersonField.PRONOUNS,
    "X-PRONOUNS": PersonField.PRONOUNS,
}
_PARTS_OF_NAME = (PersonField.FAMILY_NAME, PersonField.GIVEN_NAME, PersonField.MIDDLE_NAME)
_SUFFIXES = 4
_COUNTRY = 6
_PHONETIC = ("X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME")
_NOT_A_PERSON = frozenset({"group", "org", "location", "device", "application"})


def person(card: list[Property], problems: list[Problem], edits: Edits = UNEDITED) -> PersonDraft | None:
    """Read a card's person; a card of a group or a place is noted and left out."""
    texts: dict[str, str] = dict(edits.get(card[0].line, {}))
    lines: dict[str, int] = {}
    for field, text, line in _facts(card):
        if tidy := clean(text).strip():
            texts.setdefault(field.value, tidy)
            lines.setdefault(field.value, line)
    record = Record(card[0].line, texts, problems, lines)
    for each in card:
        kind = each.value.strip().casefold()
        if each.name in {"KIND", "X-ADDRESSBOOKSERVER-KIND"} and kind in _NOT_A_PERSON:
            message = f"the card is of a {kind}, not of a person, so it was left out."
            record.note(PersonField.KIND, message, found=kind, fatal=True)
            return None
    found = people.person(record, has_parts=any(field.value in texts for field in _PARTS_OF_NAME))
    return replace(found, photo=_photo(card, problems)) if found else None


def _facts(card: list[Property]) -> Iterator[tuple[PersonField, str, int]]:
    """Give every fact with its line, the preferred one of several first."""
    for each in sorted(card, key=_preference):
        if each.name == "N":
            parts = each.components
            yield from ((field, part, each.line) for field, part in zip(_PARTS_OF_NAME, parts, strict=False))
            suffixes = re.sub(r"\s*,\s*", ", ", "".join(parts[_SUFFIXES : _SUFFIXES + 1]))
            yield PersonField.CREDENTIALS, suffixes, each.line
        elif each.name == "ORG":
            yield PersonField.ORGANIZATION, next(filter(None, each.components), ""), each.line
        elif each.name == "ADR":
            yield PersonField.COUNTRY, "".join(each.components[_COUNTRY : _COUNTRY + 1]), each.line
        elif each.name in _SIMPLE:
            yield _SIMPLE[each.name], each.text, each.line
    phonetic = [each for name in _PHONETIC for each in card if each.name == name]
    if phonetic:
        yield PersonField.PRONUNCIATION, " ".join(each.text for each in phonetic), phonetic[0].line


def _preference(each: Property) -> tuple[int, bool]:
    """Rank by the card's own preference, and a title before the role that goes with it."""
    rank = next(iter(each.parameters.get("PREF", ())), "")
    marked = "pref" in each.says("TYPE")
    return (int(rank) if rank.isascii() and rank.isdigit() else 0 if marked else 101, each.name == "ROLE")


def _photo(card: list[Property], problems: list[Problem]) -> Photo | None:
    for each in card:
        if each.name == "PHOTO" and each.value.strip():
            found = photo(each.text.strip())
            if isinstance(found, Photo):
                return found
            message = f"Line {each.line}: the photo {found} and was left out."
            problems.append(Problem(line=each.line, field="photo", found=each.value[:80], message=message, fatal=False))
    return None
