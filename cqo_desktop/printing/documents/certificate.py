"""Certificates of attendance: a page for each person, with the sessions, the minutes and the credits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import batched

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, fit, paragraph, rule, space
from cqo_desktop.printing.imprint import Imprint, bookmark, finished
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.sizing import largest
from cqo_desktop.printing.lettering.text import Align, Laid, Style, balance, lay
from cqo_desktop.printing.logos import HIGH, WIDE, stand
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_FRAME = 14 * tokens.MM
_SIDE = 34 * tokens.MM
_LIST = 0.86
"""The part of the measure that the list of sessions takes."""
_A_COLUMN = 10
"""Sessions that stand in one column; more stand in two."""
_GUTTER = 20.0
_NAME = Style(40, 46, tokens.INK, Weight.BOLD, Align.CENTRE)
_SIGNED = 190.0
_SETTINGS = (1.0, 0.9, 0.8, 0.7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """A session somebody attended."""

    title: str
    day: date
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What is certified of one person."""

    name: str
    sessions: tuple[Attended, ...]
    credits: Decimal | None = None
    number: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """The certificates of an event."""

    imprint: Imprint
    event: str
    certificates: tuple[Certificate, ...] = ()
    signatories: tuple[tuple[str, str], ...] = ()
    """Name and role of up to two people who sign."""
    credit: str = ""
    """What a credit is called, as its body wants it: 'AMA PRA Category 1 Credits'."""


def build(data: Certificates, paper: Paper) -> Printed:
    """Print the certificates, each on a page in landscape.

    Raises:
        NotFound: there is nobody.
        Refused: what somebody attended does not fit a page.
    """
    if not data.certificates:
        raise NotFound("There is nobody to certify anything of; choose sessions that have taken place.")
    sheet = replace(tokens.SHEETS[paper].turned, side=_SIDE)
    canvas = data.imprint.canvas(sheet, f"{data.imprint.words.certificate} · {data.event}", data.event)
    for each in data.certificates:
        with canvas.within("Sect"):
            bookmark(canvas, each.name, sheet.height)
            _draw(canvas, each, data, sheet)
        canvas.showPage()
    return finished(canvas, len(data.certificates))


def _draw(canvas: TaggedCanvas, each: Certificate, data: Certificates, sheet: tokens.Sheet) -> None:
    _frame(canvas, sheet, data.imprint.colour)
    foot = _foot(each, data, sheet)
    bottom = _FRAME + 16
    room = sheet.height - _FRAME - 30 - bottom - foot.height - 26
    blocks = _composed(each, data, sheet, room)
    spare = room - sum(block.height for block in blocks)
    y = sheet.height - _FRAME - 30 - spare * 0.42
    for block in blocks:
        block.draw(canvas, y)
        y -= block.height
    foot.draw(canvas, bottom + foot.height)


def _composed(each: Certificate, data: Certificates, sheet: tokens.Sheet, room: float) -> list[Block]:
    for part in _SETTINGS:
        blocks = [*_certified(each, data, sheet, part), *_listed(each, data, sheet, part)]
        if sum(block.height for block in blocks) <= room:
            return blocks
    raise Refused(
        f"“{clean(each.name)}” attended {len(each.sessions)} sessions and a certificate does not hold them; "
        "certify one series at a time."
    )


def _certified(each: Certificate, data: Certificates, sheet: tokens.Sheet, part: float) -> list[Block]:
    words, x, width = data.imprint.words, sheet.side, sheet.measure
    quiet = replace(tokens.LEAD, color=tokens.MUTED, align=Align.CENTRE)
    said = replace(tokens.LEAD, align=Align.CENTRE)
    eyebrow = Style(9, 12, data.imprint.colour, Weight.SEMIBOLD, Align.CENTRE)
    name = largest(each.name, _NAME.scaled(_NAME.size * part), width, smallest=16, language=each.language)
    blocks = [
        *_logo(data, sheet, part),
        paragraph(lay(data.imprint.network, eyebrow, width), x),
        space(8 * part),
        paragraph(lay(words.certificate, replace(tokens.DISPLAY, align=Align.CENTRE), width), x, "H1"),
        space(16 * part),
        paragraph(lay(words.certify, quiet, width), x),
        space(4),
        paragraph(name, x, "P", each.language),
        space(8 * part),
        paragraph(balance(attended(each, data), said, width), x),
    ]
    if each.credits is not None:
        earned = words.fill(words.credits, n=each.credits, credit=data.credit or words.credit)
        blocks += [space(6 * part), paragraph(lay(earned, replace(said, weight=Weight.SEMIBOLD), width), x)]
    return blocks


def _logo(data: Certificates, sheet: tokens.Sheet, part: float) -> list[Block]:
    """Stand the logo above everything else, in the middle."""
    logo = data.imprint.logo
    if logo is None:
        return []
    size = logo.within(WIDE * part, 2 * HIGH * part)
    left = sheet.side + (sheet.measure - size[0]) / 2
    return [Block(size[1], lambda canvas, top: stand(canvas, logo, left, top, size)), space(10 * part)]


def attended(each: Certificate, data: Certificates) -> str:
    """Say what was attended, when, and for how long."""
    words, days = data.imprint.words, sorted({session.day for session in each.sessions})
    minutes = words.lasted(sum(session.minutes for session in each.sessions))
    if len(each.sessions) == 1:
        return words.fill(
            words.attended_one, title=each.sessions[0].title, day=words.short_day(days[0]), minutes=minutes
        )
    when = words.fill(words.on_day, day=words.short_day(days[0]))
    if len(days) > 1:
        when = words.fill(words.from_to, first=words.short_day(days[0]), last=words.short_day(days[-1]))
    return words.fill(words.attended, n=len(each.sessions), event=data.event, when=when, minutes=minutes)


def _listed(each: Certificate, data: Certificates, sheet: tokens.Sheet, part: float) -> list[Block]:
    """List the sessions, where there is more than the one named above."""
    if len(each.sessions) < 2:
        return []
    words = data.imprint.words
    columns = 1 if len(each.sessions) <= _A_COLUMN else 2
    whole = sheet.measure * (_LIST if columns == 1 else 1.0)
    width = (whole - (columns - 1) * _GUTTER) / columns
    style = tokens.SMALL.scaled(max(tokens.SMALL.size * part, 7))
    quiet = replace(style, color=tokens.MUTED)
    days = [lay(words.short_day(session.day), quiet, width) for session in each.sessions]
    lengths = [lay(words.fill(words.short_minutes, n=session.minutes), quiet, width) for session in each.sessions]
    day_wide, length_wide = (max(laid.widest for laid in column) + 1 for column in (days, lengths))
    titles = [lay(session.title, style, width - day_wide - length_wide - 24) for session in each.sessions]
    rows = list(zip(days, titles, lengths, strict=True))
    a_column = -(-len(rows) // columns)
    left = sheet.side + (sheet.measure - whole) / 2

    def draw(canvas: TaggedCanvas, top: float) -> None:
        with canvas.within("Table", title=words.sessions):
            for number, some in enumerate(batched(rows, a_column)):
                x = left + number * (width + _GUTTER)
                _rows(canvas, some, (x, x + day_wide + 12, x + width - length_wide), (x, x + width), top)

    tallest = max(sum(map(_row_height, some)) for some in batched(rows, a_column))
    return [space(14 * part), Block(tallest, draw)]


def _row_height(row: Sequence[Laid]) -> float:
    return max(laid.height for laid in row) + 4


def _rows(
    canvas: TaggedCanvas,
    rows: Sequence[tuple[Laid, Laid, Laid]],
    places: tuple[float, float, float],
    edges: tuple[float, float],
    top: float,
) -> None:
    """Draw some sessions; the title heads its row."""
    for row in rows:
        rule(canvas, (edges[0], top), (edges[1], top), tokens.RULE, tokens.HAIR)
        with canvas.within("TR"):
            for number, (laid, x) in enumerate(zip(row, places, strict=True)):
                with canvas.within("TD" if number != 1 else "TH", scope="Row" if number == 1 else ""):
                    ink(canvas, laid, x, top - 2, "P")
        top -= _row_height(row)
    rule(canvas, (edges[0], top), (edges[1], top), tokens.RULE, tokens.HAIR)


def _foot(each: Certificate, data: Certificates, sheet: tokens.Sheet) -> Block:
    """Leave lines for the signatures and the date, and say the number."""
    words = data.imprint.words
    name = replace(tokens.BODY, weight=Weight.SEMIBOLD, align=Align.CENTRE)
    small = replace(tokens.CAPTION, color=tokens.MUTED, align=Align.CENTRE)
    lines = [*data.signatories[:2], (words.short_day(data.imprint.printed), words.signed_on)]
    gap = (sheet.measure - _SIGNED * len(lines)) / (len(lines) + 1)
    laid = [(fit(who, name, _SIGNED, smallest=7), lay(what, small, _SIGNED)) for who, what in lines]
    high = max(one.height + other.height for one, other in laid) + 4
    number = lay(words.fill(words.number, number=each.number), small, sheet.measure) if each.number else None

    def draw(canvas: TaggedCanvas, top: float) -> None:
        for place, (one, other) in enumerate(laid):
            x = sheet.side + gap + place * (_SIGNED + gap)
            rule(canvas, (x, top), (x + _SIGNED, top), tokens.RULE_STRONG, tokens.THIN)
            ink(canvas, one, x, top - 4, "P")
            ink(canvas, other, x, top - 4 - one.height, "P")
        if number:
            ink(canvas, number, sheet.side, top - high - 6, "P")

    return Block(high + (number.height + 6 if number else 0), draw)


def _frame(canvas: TaggedCanvas, sheet: tokens.Sheet, color: str) -> None:
    """Draw the double frame."""
    for inset, weight in ((_FRAME, tokens.STRONG), (_FRAME + 4, tokens.HAIR)):
        right, upper = sheet.width - inset, sheet.height - inset
        corners: Sequence[tuple[float, float]] = ((inset, inset), (right, inset), (right, upper), (inset, upper))
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            rule(canvas, start, end, color, weight)
