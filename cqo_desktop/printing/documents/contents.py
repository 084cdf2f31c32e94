"""Contents at the front of a document, written when the pages of all that follows are known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Laid, Span, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.structure import Node
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_NUMBER = 34.0
_INDENT = 16.0
_KEEP = 40.0
"""Room for what a line heads."""
_STYLES = (replace(tokens.BODY, weight=Weight.BOLD), replace(tokens.BODY, weight=Weight.SEMIBOLD), tokens.SMALL)
_BEFORE = (10.0, 5.0, 1.5)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the contents: a place that will be named by its key, and how deep it lies, 0 to 2."""

    key: str
    title: str
    level: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    item: Item
    laid: Laid
    page: int
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Contents:
    """Room kept for the contents."""

    node: Node
    lines: tuple[_Line, ...]
    edge: float

    def write(self, pages: Pages) -> None:
        """Write the lines, each with the page its place came to."""
        for line in self.lines:
            with pages.canvas.reopened(line.page), pages.canvas.into(self.node), pages.canvas.within("TOCI"):
                self._line(pages.canvas, line, pages.where[line.item.key])

    def _line(self, canvas: TaggedCanvas, line: _Line, number: int) -> None:
        laid, item = line.laid, line.item
        ink(canvas, laid, line.x, line.top, "Reference", item.language)
        style = replace(laid.style, align=Align.RIGHT)
        figure = lay([Span(str(number), goto=item.key)], style, _NUMBER)
        top = line.top - laid.height + figure.height
        ink(canvas, figure, self.edge - _NUMBER, top, "Reference")
        _dots(canvas, line.x + laid.lines[-1].width + 6, self.edge - figure.widest - 5, top - figure.ascent)


def _dots(canvas: TaggedCanvas, start: float, end: float, y: float) -> None:
    """Lead the eye to the number."""
    if end - start < 12:
        return
    if canvas.leftward:
        start, end = canvas.left(end, 0), canvas.left(start, 0)
    with canvas.artifact():
        color = operands(tokens.RULE_STRONG)
        canvas.write(f"q {color} RG 0.8 w 1 J [0 3.5] 0 d {start:.2f} {y + 1:.2f} m {end:.2f} {y + 1:.2f} l S Q")


def keep_room(pages: Pages, items: Sequence[Item]) -> Contents:
    """Keep the pages the contents will need."""
    with pages.canvas.within("TOC") as node:
        pass
    lines: list[_Line] = []
    for i, item in enumerate(items):
        style, indent = _STYLES[item.level], item.level * _INDENT
        text = [Span(item.title.strip() or "–", goto=item.key)]
        laid = lay(text, style, pages.width - indent - _NUMBER - 8, language=item.language)
        if not laid.lines:
            laid = lay([Span("–", goto=item.key)], style, pages.width)
        pages.skip(_BEFORE[item.level])
        heads = i + 1 < len(items) and items[i + 1].level > item.level
        pages.need(laid.height + (_KEEP if heads else 0.0))
        lines.append(_Line(item, laid, pages.number, pages.x + indent, pages.top))
        pages.went(laid.height)
    return Contents(node, tuple(lines), pages.x + pages.width)
