"""Letters to members: templates with fields, filled in for one person; and the same as a web page for mail programs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from html import escape

from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.vocabulary import Language

_FIELD = re.compile(r"\{(\w+)\}")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n]+")
_AFTER = ".,;:!?)»”"
"""What ends a sentence and no address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """The words of a letter; fields stand in braces, and a line whose fields are all empty is left out."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What can be filled in; all of it is plain text of one line."""

    name: str = ""
    title: str = ""
    local_date: str = ""
    """The day on the wall of the person written to; for a session in person, of its place."""
    local_time: str = ""
    local_end: str = ""
    zone: str = ""
    """Whose wall that is."""
    place: str = ""
    link: str = ""
    was_date: str = ""
    """What they were told before, where it was another day or hour."""
    was_time: str = ""
    was_place: str = ""
    network: str = ""
    organizer: str = ""


NAMES = tuple(each.name for each in fields(Fields))
"""The fields a template may name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of a letter in one language."""

    language: Language | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What one person reads."""

    subject: str
    passages: tuple[Passage, ...]
    """More than one where nobody knows which language they read."""

    @property
    def text(self) -> str:
        """Give all of it as plain text."""
        return "\n\n—\n\n".join(each.text for each in self.passages)


def filled(template: str, values: Fields) -> str:
    """Fill in a template; a name in braces that is no field is left standing, and values are never read as one."""
    lines = (_line(each, values) for each in clean_text(template).split("\n"))
    text = "\n".join(line for line in lines if line is not None)
    return clean_text(re.sub(r"\n{3,}", "\n\n", text))


def _line(line: str, values: Fields) -> str | None:
    named = [each for each in _FIELD.findall(line) if each in NAMES]
    if named and not any(getattr(values, each) for each in named):
        return None
    return _FIELD.sub(lambda found: _value(found, values), line)


def _value(found: re.Match[str], values: Fields) -> str:
    if found[1] not in NAMES:
        return found[0]
    # Blanks that do not break stay: hours and quotation marks have them.
    return _BLANKS.sub(" ", clean_text(getattr(values, found[1])))


def letter(parts: Sequence[tuple[Language, Template, Fields]]) -> Letter:
    """Write a letter in one language or in several, one after the other."""
    subjects = dict.fromkeys(filled(template.subject, values) for _, template, values in parts)
    return Letter(
        subject=clean_line(" / ".join(subjects)),
        passages=tuple(
            Passage(language=language, text=filled(template.body, values)) for language, template, values in parts
        ),
    )


def page(made: Letter) -> str:
    """Write a letter as a web page that carries nothing but its words: no style, no picture, no script."""
    first = made.passages[0].language if made.passages else None
    tongue = f' lang="{first.value}"' if first else ""
    head = f'<head><meta charset="utf-8"><title>{escape(made.subject)}</title></head>'
    body = "\n<hr>\n".join(_passage(each) for each in made.passages)
    return f"<!DOCTYPE html>\n<html{tongue}>\n{head}\n<body>\n{body}\n</body>\n</html>"


def _passage(passage: Passage) -> str:
    tongue = f' lang="{passage.language.value}"' if passage.language else ""
    paragraphs = (f'<p dir="auto">{_marked(each)}</p>' for each in passage.text.split("\n\n") if each.strip())
    return f"<div{tongue}>\n" + "\n".join(paragraphs) + "\n</div>"


def _marked(paragraph: str) -> str:
    made, end = "", 0
    for found in _ADDRESS.finditer(paragraph):
        address = found[0].rstrip(_AFTER)
        made += escape(paragraph[end : found.start()])
        made += f'<a href="{escape(address)}">{escape(address)}</a>'
        end = found.start() + len(address)
    return (made + escape(paragraph[end:])).replace("\n", "<br>\n")
