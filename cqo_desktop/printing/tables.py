"""Tables that go on over pages: column heads said once and repeated, rows kept whole where a page can hold them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill, rule
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Laid, Spans, Style, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.story import Said, Story
from cqo_desktop.printing.tagging.inking import ink

GAP = 10.0
PAD = 4.0
_HEAD = replace(tokens.CAPTION, color=tokens.MUTED, weight=Weight.SEMIBOLD)
_BAND_STYLE = replace(tokens.SMALL, weight=Weight.BOLD)
_BAND = 40.0
_ENDLESS = 100_000.0
_SPLIT_FROM = 0.5
"""A row taller than this part of a page goes on over its end instead of leaving it half empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column is called, and on which side its cells stand."""

    head: str
    align: Align = Align.LEFT
    width: float | None = None
    """For columns that are written in by hand; others share what is left."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of a cell."""

    text: Spans
    style: Style = tokens.SMALL
    language: str | None = None
    when: datetime | None = None
    """The moment it says, for pages that machines read too."""


type Cell = Sequence[Text]
type Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Band:
    """A line across the table that heads the rows after it, such as a month."""

    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column stands, from the left edge of the text."""

    x: float
    width: float


def table(
    pages: Pages, columns: Sequence[Column], rows: Sequence[Row | Band], *, title: str, least: float = 0.0
) -> None:
    """Put a table down; the first cell of a row is its heading, `title` is read aloud but not printed.

    Rows are at least `least` high, where somebody writes in them.
    """
    places = _places(columns, [row for row in rows if not isinstance(row, Band)], pages.width)
    heads = [
        lay(column.head, replace(_HEAD, align=column.align), place.width)
        for column, place in zip(columns, places, strict=True)
    ]
    high = max((laid.height for laid in heads), default=0.0) + 2 * PAD
    with pages.canvas.within("Table", title=title):
        body = [row if isinstance(row, Band) else _laid(row, columns, places) for row in rows]
        first = next((each for each in body if not isinstance(each, Band)), [])
        pages.need(high + min(_height(first) + 2 * PAD + _BAND, pages.most - high))
        _heads(pages, heads, places, high)
        for i, each in enumerate(body):
            if isinstance(each, Band):
                following = body[i + 1] if i + 1 < len(body) else []
                _band(pages, each, places, heads, high, [] if isinstance(following, Band) else following)
            else:
                last = i + 1 == len(body) or isinstance(body[i + 1], Band)
                _row(pages, each, places, heads, high, least=least, last=last)


def _band(
    pages: Pages,
    band: Band,
    places: Sequence[_Place],
    heads: Sequence[Laid],
    high: float,
    following: Sequence[Story],
) -> None:
    """Put a band down on the page on which the row after it begins."""
    laid = lay(band.text, _BAND_STYLE, pages.width - 2 * PAD)
    height = laid.height + 2 * PAD
    row = _height(following) + 2 * PAD
    if height + (row if row <= pages.most * _SPLIT_FROM else _first(following) + 2 * PAD) > pages.room:
        _again(pages, heads, places, high)
    fill(pages.canvas, pages.x, pages.top - height, pages.width, height, tokens.TINT)
    with pages.canvas.within("TR"), pages.canvas.within("TH", scope="Row", spans=len(places)):
        ink(pages.canvas, laid, pages.x + PAD, pages.top - PAD, "P")
    pages.went(height)


def _places(columns: Sequence[Column], rows: Sequence[Row], width: float) -> list[_Place]:
    """Give every column what it wants where there is room, else no less than its longest word."""
    wanted, least = [], []
    for i, column in enumerate(columns):
        if column.width is None:
            cells = [lay(text.text, text.style, _ENDLESS, language=text.language) for row in rows for text in row[i]]
            cells.append(lay(column.head, _HEAD, _ENDLESS))
            wanted.append(max((laid.widest for laid in cells), default=0.0) + 0.5)
            least.append(max((laid.longest for laid in cells), default=0.0) + 0.5)
    kept = sum(column.width for column in columns if column.width is not None)
    free = iter(shared(wanted, least, width - kept - GAP * (len(columns) - 1)) if wanted else ())
    widths = [next(free) if column.width is None else column.width for column in columns]
    places, x = [], 0.0
    for each in widths:
        places.append(_Place(x, each))
        x += each + GAP
    return places


def shared(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Share a width: all get what they want and a part of the rest; else the wide ones give way, as far as they can."""
    if sum(wanted) <= room:
        return [each * room / sum(wanted) for each in wanted]
    if sum(least) > room:
        return [each * room / sum(least) for each in least]
    # raise a common ceiling until the room is used: narrow columns keep what they want
    low, high = 0.0, max(wanted)
    while high - low > 0.1:
        ceiling = (low + high) / 2
        if sum(max(min(want, ceiling), need) for want, need in zip(wanted, least, strict=True)) > room:
            high = ceiling
        else:
            low = ceiling
    return [max(min(want, low), need) for want, need in zip(wanted, least, strict=True)]


def _laid(row: Row, columns: Sequence[Column], places: Sequence[_Place]) -> list[Story]:
    return [
        Story(
            [
                Said(
                    lay(text.text, replace(text.style, align=column.align), place.width, language=text.language),
                    language=text.language,
                )
                for text in cell
            ]
        )
        for cell, column, place in zip(row, columns, places, strict=True)
    ]


def _heads(pages: Pages, heads: Sequence[Laid], places: Sequence[_Place], high: float) -> None:
    canvas, bottom = pages.canvas, pages.top - high + PAD
    with canvas.within("TR"):
        for laid, place in zip(heads, places, strict=True):
            with canvas.within("TH", scope="Column"):
                ink(canvas, laid, pages.x + place.x, bottom + laid.height, "P")
    pages.went(high)
    _rule(pages, tokens.RULE_STRONG, tokens.STRONG)


def _again(pages: Pages, heads: Sequence[Laid], places: Sequence[_Place], high: float) -> None:
    """Go on at the next page, with the heads for those who see it."""
    pages.turn()
    with pages.canvas.artifact("Pagination"):
        _heads(pages, heads, places, high)


def _row(
    pages: Pages,
    stories: Sequence[Story],
    places: Sequence[_Place],
    heads: Sequence[Laid],
    high: float,
    *,
    least: float,
    last: bool,
) -> None:
    canvas = pages.canvas
    height = max(_height(stories) + 2 * PAD, least)
    if height > pages.room and (height <= pages.most * _SPLIT_FROM or _first(stories) + 2 * PAD > pages.room):
        _again(pages, heads, places, high)
    with canvas.within("TR"):
        nodes = []
        for i in range(len(stories)):
            with canvas.within("TH" if i == 0 else "TD", scope="Row" if i == 0 else "") as node:
                nodes.append(node)
    while True:
        taken = 0.0
        baseline = max((story.ascent for story in stories), default=0.0)
        for story, node, place in zip(stories, nodes, places, strict=True):
            sunk = baseline - story.ascent if story.ascent else 0.0
            room = pages.room - 2 * PAD - sunk
            with canvas.into(node):
                put = story.put(canvas, pages.x + place.x, pages.top - PAD - sunk, room)
            taken = max(taken, put + sunk if put else 0.0)
        pages.went(max(taken + 2 * PAD, min(least, pages.room)))
        if all(story.done for story in stories):
            break
        _again(pages, heads, places, high)
    _rule(pages, tokens.RULE_STRONG if last else tokens.RULE, tokens.STRONG if last else tokens.HAIR)


def _height(stories: Sequence[Story]) -> float:
    """Measure the tallest cell when all begin on one baseline."""
    baseline = max((story.ascent for story in stories), default=0.0)
    return max((baseline - story.ascent + story.height for story in stories), default=0.0)


def _first(stories: Sequence[Story]) -> float:
    """Measure what must be put down first when all begin on one baseline."""
    baseline = max((story.ascent for story in stories), default=0.0)
    return max((baseline - story.ascent + story.first for story in stories), default=0.0)


def _rule(pages: Pages, color: str, weight: float) -> None:
    rule(pages.canvas, (pages.x, pages.top), (pages.x + pages.width, pages.top), color, weight)
