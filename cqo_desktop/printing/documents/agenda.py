"""The session agenda: exactly one page, complete, in the loosest of five densities that holds it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import accumulate

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, fill, paragraph, space
from cqo_desktop.printing.colours import readable
from cqo_desktop.printing.documents.agendapage import AgendaItem, AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.documents.agendarows import Table, table
from cqo_desktop.printing.documents.densities import DENSITIES, Density
from cqo_desktop.printing.documents.zonestrip import zone_strip
from cqo_desktop.printing.lettering.cleaning import clean, joined
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Laid, Span, Style, balance, lay
from cqo_desktop.printing.logos import head
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas, live
from cqo_desktop.printing.times import at, clock, strip

__all__ = ["AgendaItem", "AgendaPage", "AgendaPerson", "Line", "Printed", "build"]

_MOST_CITIES = 8
_MOST_STRETCH = 4.0


@dataclass(frozen=True, slots=True)
class _Composed:
    """The page in one density, measured and not yet drawn."""

    above: tuple[Block, ...]
    table: Table
    below: tuple[Block, ...]
    room: float

    @property
    def spare(self) -> float:
        """Measure the room that is left; below zero the page does not hold it all."""
        taken = sum(block.height for block in (*self.above, *self.below))
        return self.room - taken - sum(self.table.heights)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Share some of the room that is left among the rows; the rest stays white at the foot."""
        stretch = min(self.spare / (2 * max(len(self.table.rows), 1)), _MOST_STRETCH)
        return (*self.above, self.table.block(stretch), *self.below)


def build(page: AgendaPage, paper: Paper) -> Printed:
    """Print the agenda as a tagged PDF (PDF/UA-1, PDF/A-2a); the same page gives the same bytes.

    Raises:
        Refused: the agenda does not fit one sheet, names more than eight cities, or has a time without a
            zone; the sentence names the session and says what to do.
    """
    if len(page.cities) >= _MOST_CITIES:
        raise Refused(
            f"The agenda of “{_named(page)}” names {len(page.cities) + 1} cities with home; "
            f"a page holds {_MOST_CITIES}. Choose which of them to print."
        )
    sheet = tokens.SHEETS[paper]
    accent = readable(page.accent, on=tokens.PAPER, otherwise=tokens.ACCENT)
    for i, density in enumerate(DENSITIES):
        composed = _compose(page, sheet, density, accent)
        if composed.spare >= 0:
            return _drawn(page, sheet, composed.blocks, i)
    raise _too_long(page, _compose(page, sheet, DENSITIES[-1], accent))


def _compose(page: AgendaPage, sheet: tokens.Sheet, density: Density, accent: str) -> _Composed:
    x, width = sheet.side, sheet.measure
    above = [*_head(page, x, width, density, accent), space(density.gap)]
    below: list[Block] = []
    if not page.items:
        empty = lay(page.words.no_items, replace(tokens.LEAD, color=tokens.MUTED), width)
        above.append(paragraph(empty, x))
    if page.before:
        spans = [Span(f"{page.words.before} ", weight=Weight.BOLD), *_spans(page.before, accent)]
        below += [space(density.gap * 0.75), paragraph(lay(spans, tokens.BODY, width), x)]
    foot = _foot(page, width)
    taken = density.gap / 2 + (foot.height if foot else 0.0)
    room = sheet.height - sheet.top - sheet.bottom - taken
    return _Composed(tuple(above), table(page, x, width, density), tuple(below), room)


def _head(page: AgendaPage, x: float, width: float, density: Density, accent: str) -> list[Block]:
    """Lay out all that stands above the table."""
    blocks = [_eyebrow(page, x, width, accent), space(4)]
    title = balance(page.title, density.title, width, language=page.spoken)
    blocks += [paragraph(title, x, "H1", page.spoken), space(6)]
    local = at(page.start, page.home.zone)
    length = page.words.counted(page.minutes, page.words.one_minute, page.words.minutes)
    parts = [page.words.day_line(local), length]
    if not page.cities:
        end = at(page.start + timedelta(minutes=page.minutes), page.home.zone)
        hours = [str(clock(when, page.hours, page.words)) for when in (local, end)]
        parts[1:1] = [f"{hours[0]} – {hours[1]}, {page.home.label}"]
    blocks.append(paragraph(lay(joined(" · ", parts), replace(tokens.LEAD, color=tokens.MUTED), width), x))
    for line in (page.place, page.online):
        if line:
            laid = lay(_spans(line, accent), replace(tokens.BODY, color=tokens.MUTED), width)
            blocks += [space(2), paragraph(laid, x)]
    if page.cities:
        cells = strip(page.start, page.home, page.cities, page.hours, page.words)
        blocks += [space(density.gap * 0.75), zone_strip(cells, x, width, accent, page.words.local_times)]
    return blocks


def _eyebrow(page: AgendaPage, x: float, width: float, accent: str) -> Block:
    """Lay out the line above the title, with the status as a label at its right."""
    bold = replace(tokens.SMALL, weight=Weight.SEMIBOLD)
    status = lay(page.status, replace(bold, color=tokens.PAPER), width / 2)
    label = status.widest + 12 if status.lines else 0.0
    laid = lay(
        joined("\u00a0· ", (page.network, *page.eyebrow)),
        replace(bold, color=accent),
        width - label - (12 if label else 0),
    )

    def draw(canvas: TaggedCanvas, top: float) -> None:
        if label:
            edge = x + width - label
            fill(canvas, edge, top - status.height - 2, label, status.height + 4, tokens.ALERT)
            ink(canvas, status, edge + 6, top, "P")
        ink(canvas, laid, x, top, "P")

    return Block(max(laid.height, status.height), draw)


def _spans(line: Line, accent: str) -> tuple[Span, ...]:
    """Write a line with its link, if it has one that may be followed."""
    target = live(line.link)
    words = line.link_text or line.link
    if not words:
        return (Span(line.text),)
    text = f"{line.text} " if line.text.strip() else ""
    if not target:
        return (Span(f"{text}{words}"),)
    return (Span(text), Span(words, weight=Weight.SEMIBOLD, color=accent, link=target))


_FOOT_STYLE: Style = replace(tokens.MICRO, color=tokens.MUTED)


def _foot(page: AgendaPage, width: float) -> Laid | None:
    return lay(page.foot, _FOOT_STYLE, width * 0.62) if page.foot.strip() else None


def _drawn(page: AgendaPage, sheet: tokens.Sheet, blocks: Sequence[Block], density: int) -> Printed:
    canvas = TaggedCanvas(
        (sheet.width, sheet.height),
        title=page.title,
        author=page.network,
        subject=" · ".join(page.eyebrow) or page.words.agenda,
        language=page.language,
        day=page.printed,
    )
    top = sheet.height - sheet.top
    for block in blocks:
        block.draw(canvas, top)
        top -= block.height
    _draw_foot(canvas, page, sheet)
    head(canvas, page.logo, sheet)
    data = canvas.finish()
    return Printed(data, 1, tuple(sorted(canvas.missing)), density=density)


def _draw_foot(canvas: TaggedCanvas, page: AgendaPage, sheet: tokens.Sheet) -> None:
    """Stand the foot on its line: the note is part of what the page says, the page number is not."""
    if foot := _foot(page, sheet.measure):
        ink(canvas, foot, sheet.side, sheet.foot + foot.height, "P")
    words = page.words
    printed = words.fill(words.printed, date=words.day(page.printed))
    number = words.fill(words.page, n=1, total=1)
    width = sheet.measure * 0.36
    laid = lay(f"{printed} · {number}", replace(_FOOT_STYLE, align=Align.RIGHT), width)
    with canvas.artifact("Pagination"):
        ink(canvas, laid, sheet.side + sheet.measure - width, sheet.foot + laid.height, "P")


def _named(page: AgendaPage) -> str:
    """Name the session in a sentence of reasonable length."""
    title = clean(page.title).strip()
    return title if len(title) <= 80 else f"{title[:79].rstrip()}…"


def _too_long(page: AgendaPage, tightest: _Composed) -> Refused:
    """Say how much of the agenda the page holds in its tightest setting."""
    heights = tightest.table.heights
    room = tightest.spare + sum(heights)
    held = sum(reach <= room for reach in accumulate(heights))
    if held:
        return Refused(
            f"“{_named(page)}” has {len(page.items)} agenda items and the page holds {held} of them; "
            "shorten their notes, or split the session in two."
        )
    return Refused(
        f"The agenda of “{_named(page)}” does not fit one page even in the smallest type; "
        "shorten its title, its place and what is to be done before it."
    )
