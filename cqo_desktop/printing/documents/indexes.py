"""Indexes at the end: people and topics, with the pages of their sessions."""

from collections.abc import Sequence
from dataclasses import replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.daygrid import DayGrids
from cqo_desktop.printing.documents.entries import Entry
from cqo_desktop.printing.documents.portraits import Portrait, numbers, sessions_of
from cqo_desktop.printing.lettering.cleaning import apart
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Laid, Span, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.story import Said

_GAP = 18.0
_BETWEEN = 2.0
_TOPIC = replace(tokens.BODY, weight=Weight.BOLD)


def people_index(pages: Pages, people: Sequence[Portrait], grids: DayGrids) -> None:
    """List everybody with the pages of their sessions, in three columns."""
    sessions = sessions_of(grids)
    if not people:
        pages.line(lay(grids.says.no_people, tokens.BODY, pages.width))
        return
    with pages.in_columns(3, _GAP), pages.canvas.within("L", title=grids.says.people_index):
        lines = [_indexed(pages, person, sessions.get(person.key, [])) for person in people]
        pages.share(sum(laid.height + _BETWEEN for laid in lines), max(laid.height for laid in lines))
        for laid in lines:
            with pages.canvas.within("LI"), pages.canvas.within("LBody"):
                pages.line(laid)
            pages.skip(_BETWEEN)


def _indexed(pages: Pages, person: Portrait, sessions: Sequence[Entry]) -> Laid:
    name = f"{apart(person.sorted_name or person.name)}\u00a0\u00a0"
    spans = [Span(name, language=person.language, is_name=True), *numbers(pages, sessions)]
    return lay(spans, tokens.SMALL, pages.width)


def topic_index(pages: Pages, grids: DayGrids) -> None:
    """List the sessions of each track with their pages, in two columns."""
    with pages.in_columns(2, _GAP):
        for group in grids.told.values():
            title = [Span(f"{group.letter}\u00a0\u00a0", color=group.shade.text), Span(group.name)]
            pages.skip(8)
            pages.line(lay(title, _TOPIC, pages.width), "H2", keep=20)
            with pages.canvas.within("L", title=group.name):
                for entry in (entry for day in grids.days for entry in day.entries if entry.group == group.name):
                    words = [
                        Span(f"{apart(entry.title)}\u00a0\u00a0", language=entry.language),
                        *numbers(pages, [entry]),
                    ]
                    with pages.canvas.within("LI"), pages.canvas.within("LBody"):
                        pages.say([Said(lay(words, tokens.SMALL, pages.width))])
                    pages.skip(3)
