"""Every session of a booklet: when at the left, then what, who and what it is about."""

from collections.abc import Collection
from dataclasses import replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import rule
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Group, Speaker
from cqo_desktop.printing.lettering.cleaning import apart, flowing
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Span, Style, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.story import Said, Story
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.times import at, clock

_RAIL = 78.0
_KEPT = 0.28
"""What is no taller than this part of a page stays in one piece."""
_DAY = replace(tokens.H2, weight=Weight.BOLD)
_TIME = replace(tokens.LEAD, weight=Weight.BOLD)
_TITLE = replace(tokens.LEAD, weight=Weight.BOLD)
_QUIET = replace(tokens.SMALL, color=tokens.MUTED)


def day_key(day: Day) -> str:
    """Name the place where a day's sessions begin."""
    return f"sessions-{day.date:%Y%m%d}"


def session_key(entry: Entry) -> str:
    """Name the place of a session."""
    return f"session-{entry.key}"


def person_key(key: int) -> str:
    """Name the place of a person."""
    return f"person-{key}"


def session_pages(pages: Pages, grids: DayGrids, known: Collection[int]) -> None:
    """Put all sessions down, a day after the other; people who are `known` lead to their portraits."""
    if not grids.days:
        pages.line(lay(grids.says.no_sessions, tokens.BODY, pages.width))
    for i, day in enumerate(grids.days):
        if i:
            pages.fresh()
        name = grids.says.day_of(day.date, grids.imprint.words)
        pages.running = f"{grids.says.sessions} · {name}"
        pages.bookmark(day_key(day), name, 1)
        pages.line(lay(name, replace(_DAY, color=grids.imprint.colour), pages.width), "H2", keep=80)
        pages.skip(6)
        for entry in day.entries:
            _session(pages, grids, entry, known)


def _session(pages: Pages, grids: DayGrids, entry: Entry, known: Collection[int]) -> None:
    with pages.indented(_RAIL):
        title = lay(_titled(entry), _TITLE, pages.width, language=entry.language)
        rest = [*_about(pages, grids, entry), *_people(pages, entry, known), *_abstract(pages, entry)]
    whole = title.height + Story(rest).height + 8
    pages.skip(8)
    pages.need(whole if whole <= pages.most * _KEPT else min(title.height + 70, pages.most))
    rule(pages.canvas, (pages.x, pages.top), (pages.x + pages.width, pages.top), tokens.RULE, tokens.HAIR)
    pages.went(8)
    pages.bookmark(session_key(entry), entry.title, 2)
    _rail(pages, grids, entry, title.ascent)
    with pages.indented(_RAIL):
        pages.say([Said(title, "H3", entry.language)])
        pages.say(rest)
    pages.went(6)


def _titled(entry: Entry) -> list[Span]:
    spans = [Span(entry.title)]
    if entry.status:
        spans.append(Span(f" · {entry.status}", color=tokens.ALERT, weight=Weight.SEMIBOLD))
    return spans


def _rail(pages: Pages, grids: DayGrids, entry: Entry, ascent: float) -> None:
    """Write the hours beside the title, on its first line."""
    words, hours, zone = grids.imprint.words, grids.imprint.hours, grids.home.zone
    start, end = (str(clock(at(when, zone), hours, words)) for when in (entry.start, entry.end))
    begin = lay(start, _TIME, _RAIL - 8, tidy=False)
    top = pages.top - ascent + begin.ascent
    ink(pages.canvas, begin, pages.x, top, "P")
    ink(pages.canvas, lay(f"– {end}", _QUIET, _RAIL - 8, tidy=False), pages.x, top - begin.height, "P")


def _about(pages: Pages, grids: DayGrids, entry: Entry) -> list[Said]:
    said = []
    if entry.subtitle:
        said.append(_said(pages, [Span(entry.subtitle)], replace(tokens.BODY, color=tokens.MUTED), entry.language))
    group: Group | None = grids.told.get(entry.group)
    length = grids.imprint.words.counted(entry.minutes, grids.imprint.words.one_minute, grids.imprint.words.minutes)
    spans = []
    if group:
        spans.append(Span(f"{group.letter}\u00a0\u00a0{group.name}", Weight.SEMIBOLD, color=group.shade.text))
    for text in (entry.place, length):
        if text.strip():
            spans.append(Span((" · " if spans else "") + text))
    return [*said, _said(pages, spans, _QUIET)]


def _people(pages: Pages, entry: Entry, known: Collection[int]) -> list[Said]:
    return [
        replace(_said(pages, _person(pages, each, known), tokens.BODY, each.language), before=0.0 if i else 4.0)
        for i, each in enumerate(entry.speakers)
    ]


def _person(pages: Pages, speaker: Speaker, known: Collection[int]) -> list[Span]:
    goto = person_key(speaker.key) if speaker.key in known else ""
    color = pages.imprint.colour if goto else None
    more = f", {apart(speaker.caption)}" if speaker.caption.strip() else ""
    name = Span(apart(speaker.name) if more else speaker.name, Weight.SEMIBOLD, color=color, goto=goto, is_name=True)
    return [name, Span(more, size=tokens.SMALL.size, color=tokens.MUTED)] if more else [name]


def _abstract(pages: Pages, entry: Entry) -> list[Said]:
    texts = [
        replace(_said(pages, [Span(text)], tokens.BODY, entry.language), before=5.0) for text in flowing(entry.abstract)
    ]
    if entry.link:
        link = [Span(entry.link, link=entry.link, color=pages.imprint.colour)]
        texts.append(replace(_said(pages, link, tokens.SMALL), before=5.0))
    return texts


def _said(pages: Pages, spans: list[Span], style: Style, language: str | None = None) -> Said:
    return Said(lay(spans, style, pages.width, language=language), "P", language, 1.0)
