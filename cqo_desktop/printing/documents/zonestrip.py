"""The strip of local start times under an agenda's title."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import batched

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, fill, fit, rule
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Laid, Span, Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas
from cqo_desktop.printing.times import CityTime, Clock

_INSET = 7.0
_PAD = 6.0
_FEWEST = 4
"""Columns that a row has room for, even if they stay empty: wider cells would be blots."""


def clock_spans(clock: Clock, style: Style) -> tuple[Span, ...]:
    """Write a clock time with its half of the day smaller, so that the digits stand out."""
    if not clock.half:
        return (Span(clock.digits),)
    return (Span(clock.digits), Span(f"\u00a0{clock.half}", weight=Weight.SEMIBOLD, size=max(style.size * 0.6, 7)))


@dataclass(frozen=True, slots=True)
class _Cell:
    """A city's lines, laid."""

    lines: tuple[Laid, ...]
    home: bool

    @property
    def height(self) -> float:
        return sum(laid.height for laid in self.lines)


def zone_strip(cells: Sequence[CityTime], x: float, width: float, accent: str, title: str) -> Block:
    """Make one or two rows of cells, home filled; two where names would not stand on a line of a single row."""
    columns = max(len(cells), _FEWEST)
    one_row = [_cell(cell, width / columns - 2 * _INSET) for cell in cells]
    if columns > _FEWEST and any(len(laid.lines) > 1 for cell in one_row for laid in cell.lines):
        columns = math.ceil(columns / 2)
    laid_cells = [_cell(cell, width / columns - 2 * _INSET) for cell in cells]
    rows = [tuple(row) for row in batched(laid_cells, columns)]
    heights = [max(cell.height for cell in row) + 2 * _PAD for row in rows]

    def draw(canvas: TaggedCanvas, top: float) -> None:
        with canvas.within("L", title=title):
            for row, height in zip(rows, heights, strict=True):
                fill(canvas, x, top - height, width, height, tokens.TINT)
                _row(canvas, row, x, top, width / columns, height, accent)
                top -= height + tokens.STRONG

    return Block(sum(heights) + (len(heights) - 1) * tokens.STRONG, draw)


def _cell(time: CityTime, width: float) -> _Cell:
    """Lay a city's name, its clock and its day; each shrinks a little before it takes a second line."""
    color = tokens.PAPER if time.home else tokens.INK
    label = replace(tokens.CAPTION, color=tokens.PAPER if time.home else tokens.MUTED)
    clock = replace(tokens.CLOCK, weight=Weight.BOLD, color=color)
    lines = [
        fit(time.label, label, width, smallest=7),
        fit(clock_spans(time.clock, clock), clock, width, smallest=10),
    ]
    if time.shift:
        shift = replace(tokens.MICRO, weight=Weight.SEMIBOLD, color=tokens.ALERT)
        lines.append(lay(time.shift, shift, width))
    return _Cell(tuple(lines), time.home)


def _row(
    canvas: TaggedCanvas,
    row: Sequence[_Cell],
    x: float,
    top: float,
    width: float,
    height: float,
    accent: str,
) -> None:
    for i, cell in enumerate(row):
        left = x + i * width
        if cell.home:
            fill(canvas, left, top - height, width, height, accent)
        elif i and not row[i - 1].home:
            rule(canvas, (left, top - _PAD), (left, top - height + _PAD), tokens.RULE)
        with canvas.within("LI"), canvas.within("LBody"):
            y = top - _PAD
            for laid in cell.lines:
                ink(canvas, laid, left + _INSET, y, "P")
                y -= laid.height
