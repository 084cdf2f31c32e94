"""The Forum booklet: cover, contents, the days at a glance, every session, everybody who speaks, two indexes."""

from dataclasses import dataclass, field, replace

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill, fit
from cqo_desktop.printing.documents.contents import Item, keep_room
from cqo_desktop.printing.documents.daygrid import DayGrids, draw_day
from cqo_desktop.printing.documents.indexes import people_index, topic_index
from cqo_desktop.printing.documents.portraits import Portrait, portraits
from cqo_desktop.printing.documents.sessionpages import day_key, session_key, session_pages
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.programme_words import ProgrammeWords
from cqo_desktop.printing.tagging.inking import ink

_HEADING = replace(tokens.TITLE, weight=Weight.BOLD)
_BLOCK = 0.42
"""The part of the cover that is in the network's colour."""
_INSET = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """What a booklet says."""

    grids: DayGrids
    dates: str
    place: str = ""
    people: tuple[Portrait, ...] = ()
    """Everybody named in a session, in the order of the index."""
    says: ProgrammeWords = field(default_factory=ProgrammeWords)


def build(booklet: Booklet, paper: Paper) -> Printed:
    """Print the booklet as a tagged PDF; the same booklet gives the same bytes.

    Raises:
        Refused: a session's title is longer than a sheet.
    """
    grids, says = booklet.grids, booklet.says
    sheet = tokens.SHEETS[paper]
    pages = Pages(grids.imprint, sheet, title=grids.title, subject=says.programme, note=grids.title)
    _cover(pages, booklet)
    pages.fresh()
    _chapter(pages, "contents", says.contents)
    contents = keep_room(pages, _items(booklet))
    for day in grids.days:
        pages.running = f"{grids.title} · {says.day_of(day.date, grids.imprint.words)}"
        draw_day(pages, grids, day, sheet.turned, level=0)
    pages.fresh(sheet)
    _chapter(pages, "sessions", says.sessions)
    shown = _shown(booklet)
    known = frozenset(portrait.key for portrait in shown)
    session_pages(pages, grids, known)
    if shown:
        pages.fresh(sheet)
        _chapter(pages, "people", says.people)
        portraits(pages, shown, grids)
    pages.fresh(sheet)
    _chapter(pages, "people-index", says.people_index)
    people_index(pages, booklet.people, grids)
    if grids.told:
        pages.fresh(sheet)
        _chapter(pages, "topic-index", says.topic_index)
        topic_index(pages, grids)
    contents.write(pages)
    return pages.finish()


def _shown(booklet: Booklet) -> list[Portrait]:
    """List those of whom there is more to say than a name; the index names all."""
    return [each for each in booklet.people if each.caption.strip() or each.bio.strip() or each.photo]


def _cover(pages: Pages, booklet: Booklet) -> None:
    """Set the title into a field of the network's colour, and when and where under it."""
    canvas, imprint, sheet = pages.canvas, pages.imprint, pages.sheet
    pages.bare = True
    high = sheet.height * _BLOCK
    x, width = pages.x + _INSET, pages.width - 2 * _INSET
    white = replace(tokens.LEAD, color=tokens.PAPER, weight=Weight.SEMIBOLD)
    network = fit(imprint.network, white, width, lines=2)
    cover = replace(tokens.COVER, weight=Weight.BOLD, color=tokens.PAPER)
    title = fit(booklet.grids.title, cover, width, lines=5, height=high - network.height - 3 * _INSET, smallest=10)
    high = max(high, title.height + network.height + 3 * _INSET)
    fill(canvas, pages.x, pages.top - high, pages.width, high, imprint.colour)
    ink(canvas, network, x, pages.top - _INSET, "P")
    ink(canvas, title, x, pages.top - high + _INSET + title.height, "H1")
    pages.went(high + _INSET)
    with pages.indented(_INSET):
        pages.line(lay(booklet.says.programme, replace(tokens.H2, weight=Weight.BOLD, color=imprint.colour), width))
        for text in (booklet.dates, booklet.place):
            if text.strip():
                pages.skip(4)
                pages.line(lay(text, tokens.H2, width))


def _chapter(pages: Pages, key: str, title: str) -> None:
    pages.running = title
    pages.bookmark(key, title)
    pages.line(lay(title, _HEADING, pages.width), "H1", keep=60)
    pages.skip(12)


def _items(booklet: Booklet) -> list[Item]:
    """List what the contents name."""
    grids, says, words = booklet.grids, booklet.says, booklet.grids.imprint.words
    items = [Item(f"day-{day.date:%Y%m%d}", says.day_of(day.date, words), 0) for day in grids.days]
    items.append(Item("sessions", says.sessions, 0))
    for day in grids.days:
        items.append(Item(day_key(day), says.day_of(day.date, words), 1))
        items += [Item(session_key(entry), entry.title, 2, entry.language) for entry in day.entries]
    if _shown(booklet):
        items.append(Item("people", says.people, 0))
    items.append(Item("people-index", says.people_index, 0))
    if grids.told:
        items.append(Item("topic-index", says.topic_index, 0))
    return items
