"""The flyer of a mini-series: one page to hang up, with every date on every wall."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Hue, Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, fill, fit, paragraph, rule, space
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.hours import few
from cqo_desktop.printing.imprint import Imprint, bookmark, finished
from cqo_desktop.printing.lettering.cleaning import clean, paragraphs
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Laid, Span, balance, lay
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.qr import qr_code
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas, live
from cqo_desktop.printing.times import City, at, clock, day_shift

_SETTINGS = (1.3, 1.15, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
_BAND = 22.0
_DAY = 74.0
"""The column of days."""
_QR = 24 * tokens.MM
_MOST_STRETCH = 44.0
_SHIFT = 0.75
"""Of the hour's size: what says that it is another day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlyerDate:
    """A session of the series."""

    start: datetime
    title: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flyer:
    """What the flyer of a series says; `cities` are the walls to print, home first."""

    title: str
    cities: tuple[City, ...]
    hue: Hue | None = None
    lead: str = ""
    minutes: int = 0
    """Of every session, where they are alike."""
    dates: tuple[FlyerDate, ...] = ()
    join: Line | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flyers:
    """The flyers of some series, a page each."""

    imprint: Imprint
    flyers: tuple[Flyer, ...]
    foot: str = ""
    """Whom to ask."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A page, measured and not yet drawn."""

    above: Sequence[Block]
    rows: Sequence[Block]
    below: Sequence[Block]

    @property
    def height(self) -> float:
        return sum(block.height for block in (*self.above, *self.rows, *self.below))


def build(data: Flyers, paper: Paper) -> Printed:
    """Print each flyer in the largest setting that fits its page.

    Raises:
        NotFound: there is none.
        Refused: one does not fit a page, has no dates, or names more than four cities.
    """
    if not data.flyers:
        raise NotFound("There is no series to print a flyer of; choose one with sessions.")
    sheet, words = tokens.SHEETS[paper], data.imprint.words
    title = f"{words.flyer} · {data.flyers[0].title}" if len(data.flyers) == 1 else words.flyer
    canvas = data.imprint.canvas(sheet, title, data.imprint.network)
    tightest = 0
    for number, flyer in enumerate(data.flyers, 1):
        if len(data.flyers) > 1:
            bookmark(canvas, flyer.title, sheet.height)
        parts, density = _composed(flyer, data.imprint, sheet)
        _draw(canvas, parts, sheet, words.sessions)
        data.imprint.foot(canvas, sheet, data.foot, (number, len(data.flyers)))
        canvas.showPage()
        tightest = max(tightest, density)
    return finished(canvas, len(data.flyers), tightest)


def _composed(flyer: Flyer, imprint: Imprint, sheet: tokens.Sheet) -> tuple[_Parts, int]:
    few(flyer.cities)
    if not flyer.dates:
        raise Refused(f"The series “{clean(flyer.title)}” has no session yet; add one before you print its flyer.")
    for density, size in enumerate(_SETTINGS):
        parts = _Parts(
            _above(flyer, imprint, sheet, size),
            [_row(flyer, each, imprint, sheet, size) for each in flyer.dates],
            _below(flyer, imprint, sheet, size),
        )
        if parts.height <= sheet.height - sheet.top - sheet.bottom:
            return parts, density
    raise Refused(
        f"The flyer of “{clean(flyer.title)}” does not fit one page; "
        "shorten its description or the names of its sessions."
    )


def _draw(canvas: TaggedCanvas, parts: _Parts, sheet: tokens.Sheet, sessions: str) -> None:
    """Share some of the room that is left among the dates; how to join stands at the foot."""
    spare = sheet.height - sheet.top - sheet.bottom - parts.height
    stretch = min(spare / len(parts.rows), _MOST_STRETCH)
    y = _down(canvas, parts.above, sheet.height - sheet.top)
    with canvas.within("L", title=sessions):
        for row in parts.rows:
            with canvas.within("LI"), canvas.within("LBody"):
                row.draw(canvas, y)
            y -= row.height + stretch
    rule(canvas, (sheet.side, y), (sheet.side + sheet.measure, y), tokens.RULE_STRONG, tokens.STRONG)
    _down(canvas, parts.below, sheet.bottom + sum(block.height for block in parts.below))


def _down(canvas: TaggedCanvas, blocks: Iterable[Block], y: float) -> float:
    for block in blocks:
        block.draw(canvas, y)
        y -= block.height
    return y


def _above(data: Flyer, imprint: Imprint, sheet: tokens.Sheet, part: float) -> list[Block]:
    """Lay out the title on its colour, and what the series is about."""
    words, width = imprint.words, sheet.measure - 2 * _BAND
    color = tokens.HUES[data.hue].text if data.hue else imprint.colour
    eyebrow = replace(tokens.SMALL, weight=Weight.SEMIBOLD, color=tokens.PAPER)
    cover = replace(tokens.COVER.scaled(tokens.COVER.size * part), weight=Weight.BOLD, color=tokens.PAPER)
    title = balance(data.title, fit(data.title, cover, width, lines=3, smallest=24 * part).style, width)
    count = words.counted(len(data.dates), words.one_session, words.some_sessions)
    length = words.fill(words.each_lasts, minutes=words.lasted(data.minutes)) if data.minutes else ""
    lines = (
        lay(f"{clean(imprint.network)}\u00a0· {words.flyer}", eyebrow, width),
        title,
        lay(" · ".join(filter(None, (count, length))), replace(tokens.LEAD, color=tokens.PAPER), width),
    )
    height = sum(laid.height for laid in lines) + 2 * _BAND + 12

    def draw(canvas: TaggedCanvas, top: float) -> None:
        fill(canvas, sheet.side, top - height, sheet.measure, height, color)
        y = top - _BAND
        for laid, role in zip(lines, ("P", "H1", "P"), strict=True):
            ink(canvas, laid, sheet.side + _BAND, y, role)
            y -= laid.height + 6

    blocks = [Block(height, draw), space(18 * part)]
    lead = tokens.LEAD.scaled(max(tokens.LEAD.size * part, 8.5))
    for text in paragraphs(data.lead):
        blocks += [paragraph(lay(text, lead, sheet.measure), sheet.side), space(5)]
    return [*blocks, space(9 * part)]


def _row(data: Flyer, each: FlyerDate, imprint: Imprint, sheet: tokens.Sheet, part: float) -> Block:
    """Lay out a date: its day large, what it is about, and when it begins on every wall."""
    words = imprint.words
    color = tokens.HUES[data.hue].text if data.hue else imprint.colour
    local = at(each.start, data.cities[0].zone)
    number = replace(tokens.DISPLAY.scaled(tokens.DISPLAY.size * part), weight=Weight.BOLD, color=color)
    body = tokens.BODY.scaled(max(tokens.BODY.size * part, 7.5))
    month = replace(tokens.SMALL.scaled(max(tokens.SMALL.size * part, 7)), weight=Weight.SEMIBOLD, color=tokens.MUTED)
    when = (
        lay(str(local.day), number, _DAY),
        fit(words.months[local.month - 1], month, _DAY, smallest=7),
        lay(
            words.weekdays[local.weekday()],
            replace(tokens.CAPTION.scaled(max(tokens.CAPTION.size * part, 7)), color=tokens.MUTED),
            _DAY,
        ),
    )
    width = sheet.measure - _DAY - 12
    h2 = replace(tokens.H2.scaled(tokens.H2.size * part), weight=Weight.SEMIBOLD)
    what = [lay(each.title, h2, width)]
    if each.who.strip():
        what.append(lay(each.who, replace(body, color=tokens.MUTED), width))
    what.append(lay(_hours(data, imprint, each.start, body.size), body, width))
    height = max(_high(when), _high(what)) + 16 * part

    def draw(canvas: TaggedCanvas, top: float) -> None:
        rule(canvas, (sheet.side, top), (sheet.side + sheet.measure, top), tokens.RULE, tokens.THIN)
        for column, x in ((when, sheet.side), (what, sheet.side + _DAY + 12)):
            y = top - 8 * part
            for laid in column:
                ink(canvas, laid, x, y, "P")
                y -= laid.height

    return Block(height, draw)


def _high(column: Iterable[Laid]) -> float:
    return sum(laid.height for laid in column)


def _hours(data: Flyer, imprint: Imprint, start: datetime, size: float) -> list[Span]:
    """Say the hour in each city, the day where it is another."""
    words, home = imprint.words, at(start, data.cities[0].zone).date()
    spans: list[Span] = []
    for place, city in enumerate(data.cities):
        local = at(start, city.zone)
        if place:
            spans.append(Span("  ·  ", color=tokens.RULE_STRONG))
        hour = str(clock(local, imprint.hours, words))
        spans += [Span(f"{hour}\u00a0", Weight.BOLD), Span(city.label.replace(" ", "\u00a0"), color=tokens.MUTED)]
        if shift := day_shift(local.date(), home, words):
            said = f"\u00a0({shift.replace(' ', '\u00a0')})"
            spans.append(Span(said, color=tokens.ALERT, size=max(size * _SHIFT, tokens.MICRO.size)))
    return spans


def _below(data: Flyer, imprint: Imprint, sheet: tokens.Sheet, part: float) -> list[Block]:
    """Say how to join, in words that work on paper, and for telephones."""
    if data.join is None:
        return []
    target = live(data.join.link)
    words = imprint.words
    x = sheet.side + sheet.measure - _QR
    code = qr_code(target, x, _QR, words.fill(words.qr, link=target))
    width = sheet.measure - (_QR + 16 if code else 0)
    strong = replace(tokens.LEAD, weight=Weight.BOLD)
    lines = [lay(data.join.text, strong, width)]
    if data.join.link.strip():
        shown = Span(data.join.link_text or data.join.link, Weight.SEMIBOLD, color=imprint.colour, link=target)
        lines.append(lay((shown,), replace(tokens.BODY, align=Align.LEFT), width))
    height = max(_high(lines), code.height if code else 0.0)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        y = top
        for laid in lines:
            ink(canvas, laid, sheet.side, y, "P")
            y -= laid.height
        if code:
            code.draw(canvas, top)

    return [space(14 * part), Block(height, draw)]
