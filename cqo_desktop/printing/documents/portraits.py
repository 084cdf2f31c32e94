"""Everybody who speaks: photo, name, what they do, who they are, and where to meet them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.daygrid import DayGrids
from cqo_desktop.printing.documents.entries import Entry
from cqo_desktop.printing.documents.sessionpages import person_key, session_key
from cqo_desktop.printing.lettering.cleaning import clean, flowing
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.hyphenating import Hyphens
from cqo_desktop.printing.lettering.text import Span, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.photos import photo, show
from cqo_desktop.printing.story import Said, Story
from cqo_desktop.printing.tagging.inking import ink

_SIDE = 22 * tokens.MM
_NAME = replace(tokens.BODY, weight=Weight.BOLD)
_BIO = replace(tokens.SMALL, hyphens=Hyphens.PROSE)
_QUIET = replace(tokens.SMALL, color=tokens.MUTED)
_GAP = 20.0
_KEPT = 0.4
"""What is no taller than this part of a page stays in one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """Somebody who speaks."""

    key: int
    name: str
    sorted_name: str = ""
    """As the index lists them, family name first; the name where empty."""
    caption: str = ""
    bio: str = ""
    photo: bytes = b""
    """A picture of any kind; what cannot be read is left out."""
    language: str | None = None


def sessions_of(grids: DayGrids) -> Mapping[int, list[Entry]]:
    """Tell in which sessions each person speaks."""
    found: dict[int, list[Entry]] = {}
    for day in grids.days:
        for entry in day.entries:
            for speaker in entry.speakers:
                found.setdefault(speaker.key, []).append(entry)
    return found


def portraits(pages: Pages, people: Sequence[Portrait], grids: DayGrids) -> None:
    """Put everybody down, in two columns."""
    sessions = sessions_of(grids)
    with pages.in_columns(2, _GAP):
        for portrait in people:
            _portrait(pages, portrait, grids, sessions.get(portrait.key, []))


def _portrait(pages: Pages, portrait: Portrait, grids: DayGrids, sessions: Sequence[Entry]) -> None:
    picture = photo(portrait.photo) if portrait.photo else None
    if portrait.photo and picture is None:
        pages.canvas.unread.append(clean(portrait.name))
    aside = _SIDE + 8 if picture else 0.0
    width = pages.width - aside
    name = lay([Span(portrait.name, is_name=True)], _NAME, width, language=portrait.language)
    caption = lay(portrait.caption, _QUIET, width)
    head = max(name.height + caption.height, _SIDE if picture else 0.0)
    texts = [
        Said(lay(text, _BIO, pages.width, language=portrait.language), "P", portrait.language, 3.0)
        for text in flowing(portrait.bio)
    ]
    if sessions:
        texts.append(Said(lay(_pages_of(pages, grids, sessions), _QUIET, pages.width), before=3.0))
    pages.skip(12)
    whole = head + 3 + Story(texts).height
    pages.need(whole if whole <= pages.most * _KEPT else min(head + 30, pages.most))
    pages.place(person_key(portrait.key))
    x, top = pages.x, pages.top
    ink(pages.canvas, name, x + aside, top, "H2", portrait.language)
    if picture:
        alt = grids.imprint.words.fill(grids.says.photo, name=portrait.name)
        show(pages.canvas, picture, x, top, _SIDE, name=f"photo-{portrait.key}", alt=alt)
    if caption.lines:
        ink(pages.canvas, caption, x + aside, top - name.height, "P")
    pages.went(head + (4 if picture else 0))
    pages.went(3)
    pages.say(texts)


def _pages_of(pages: Pages, grids: DayGrids, sessions: Sequence[Entry]) -> list[Span]:
    """Say on which pages the sessions are."""
    before, _, after = grids.says.speaks.partition("{codes}")
    return [Span(before), *numbers(pages, sessions), *([Span(after)] if after else [])]


def numbers(pages: Pages, sessions: Sequence[Entry]) -> list[Span]:
    """List the pages of sessions, each a link."""
    spans: list[Span] = []
    for number, entry in {pages.where[session_key(entry)]: entry for entry in sessions}.items():
        if spans:
            spans.append(Span(", "))
        spans.append(Span(str(number), color=pages.imprint.colour, goto=session_key(entry)))
    return spans
