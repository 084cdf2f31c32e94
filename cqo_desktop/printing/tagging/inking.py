"""Laid text put on a canvas, with its tags and links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.lettering import bidi
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.embedding import Embedded, joined
from cqo_desktop.printing.lettering.itemising import Fragment
from cqo_desktop.printing.lettering.text import Align, Laid, Line, Span
from cqo_desktop.printing.tagging.structure import Node
from cqo_desktop.printing.tagging.tags import TaggedCanvas, live


def ink(canvas: TaggedCanvas, laid: Laid, x: float, top: float, role: str, language: str | None = None) -> None:
    """Draw laid text with its first line's top at `top`, as one element of the structure tree."""
    with canvas.within(role, language=language) as node:
        ink_lines(canvas, laid, laid.lines, x, top, node, {})


def ink_lines(
    canvas: TaggedCanvas,
    laid: Laid,
    lines: Sequence[Line],
    x: float,
    top: float,
    node: Node,
    inner: dict[int, Node],
) -> None:
    """Draw some lines of a paragraph into its element; `inner` remembers its links from one page to the next."""
    baseline = top
    for line in lines:
        baseline -= line.ascent
        _line(canvas, laid, line, x, baseline, node, inner)
        baseline -= line.descent


@dataclass(eq=False, slots=True)
class _Piece:
    """Neighbours on the line that are drawn and read in one go."""

    order: tuple[int, int]
    """When on the line it is read."""
    fragment: Fragment
    """The first of them, or the one of which this is a letter."""
    speaks: bool
    """Tell whether its glyphs alone say its text."""
    text: str = ""
    width: float = 0.0
    shown: list[tuple[str, str]] = field(default_factory=list)
    """Each font's resource, and operators in it."""
    last: int = -1
    """The place of the last fragment, where another may join."""

    @property
    def run(self) -> int:
        """Tell which span it is from."""
        return self.fragment.run

    @property
    def said(self) -> str:
        """Give the text of a piece whose glyphs do not say it."""
        return "" if self.speaks else self.text

    def add(self, text: str, resource: str, operators: str, width: float) -> None:
        """Draw and read more in one go."""
        self.text += text
        self.width += width
        self.shown.append((resource, operators))


def _line(
    canvas: TaggedCanvas, laid: Laid, line: Line, x: float, baseline: float, node: Node, inner: dict[int, Node]
) -> None:
    """Draw one line from left to right; its pieces are read in the order of the text."""
    pieces = _pieces(canvas, laid, line)
    numbers = {} if canvas.decorating else _reserve(canvas, laid, pieces, node, inner)
    x = canvas.left(x, laid.width) + _indent(laid, line, leftward=canvas.leftward)
    if laid.level:
        x -= line.trailing  # the blank at the end of a right-to-left line hangs over its left
    for run, some in groupby(pieces, lambda piece: piece.run):
        span, size = laid.spans[run], laid.size(run)
        begin = x
        for piece in some:
            with canvas.marked(numbers.get(piece), piece.said):
                canvas.write(_operators(piece, span.color or laid.style.color, size, x, baseline))
            x += piece.width
        if run in inner and (target := _target(span)):
            box = (begin, baseline - size * 0.25, x, baseline + size * 0.85)
            canvas.link(inner[run], target, clean(span.text).strip(), box)


def _indent(laid: Laid, line: Line, *, leftward: bool) -> float:
    """Measure from the left of the box to a line.

    The paragraph stands where the page wants it; its lines are flush on the side where its own script begins.
    """
    side = laid.style.align.value
    if leftward:
        side = 1 - side
    own = float(laid.level) if laid.level != leftward and laid.style.align is not Align.CENTRE else side
    return (laid.width - laid.widest) * side + (laid.widest - line.width) * own


def _pieces(canvas: TaggedCanvas, laid: Laid, line: Line) -> list[_Piece]:
    """Turn fragments into operators: what speaks for itself and is read on in the same order is one piece."""
    pieces: list[_Piece] = []
    last: _Piece | None = None
    for place in _visual(line, laid.level):
        fragment = line.fragments[place]
        shaped = fragment.shaped
        if not shaped.clusters:
            continue  # joiners and direction marks alone have no shape
        size = laid.size(fragment.run)
        embedded = canvas.embed(shaped.face)
        if fragment.missing:
            canvas.missing.update(fragment.missing)
        if fragment.level % 2:
            pieces += _letters(fragment, place, embedded, size)
            last = None
            continue
        operators, speaks = embedded.show(shaped, size)
        speaks = speaks and not fragment.missing
        if last is None or not (speaks and last.speaks) or last.run != fragment.run or last.last + 1 != place:
            last = _Piece((place, 0), fragment, speaks)
            pieces.append(last)
        last.add(fragment.text, embedded.resource, operators, shaped.width * size / 1000)
        last.last = place
    return pieces


def _letters(fragment: Fragment, place: int, embedded: Embedded, size: float) -> Iterator[_Piece]:
    """Show what runs from right to left letter by letter, since readers go from the left."""
    for i, cluster in enumerate(fragment.shaped.clusters):
        operators, speaks = embedded.show_cluster(cluster, size)
        piece = _Piece((place, -i), fragment, speaks and not fragment.missing)
        width = sum(glyph.advance for glyph in cluster.glyphs) * size / 1000
        piece.add(fragment.text if fragment.missing else cluster.text, embedded.resource, operators, width)
        yield piece


def _visual(line: Line, base: int) -> list[int]:
    """Order a line's fragments from left to right; blanks at its end take the paragraph's level (rule L1)."""
    levels = [fragment.level for fragment in line.fragments]
    if not any(levels):
        return list(range(len(levels)))
    for i in range(len(levels) - 1, -1, -1):
        if line.fragments[i].shaped.text.strip(" "):
            break
        levels[i] = base
    return bidi.visual_order(levels)


def _reserve(
    canvas: TaggedCanvas, laid: Laid, pieces: Sequence[_Piece], node: Node, inner: dict[int, Node]
) -> dict[_Piece, int]:
    """Give the pieces numbers in the order they are read, each under its element."""
    numbers: dict[_Piece, int] = {}
    words: dict[Fragment, Node] = {}
    for piece in sorted(pieces, key=lambda piece: piece.order):
        owner = _owner(node, inner, piece.run, laid.spans[piece.run])
        word = piece.fragment
        if word.level % 2 and len(word.text) > 1:
            owner = words.get(word) or words.setdefault(word, Node("Span", owner, said=word.text))
        numbers[piece] = canvas.reserve(owner)
    return numbers


def _owner(node: Node, inner: dict[int, Node], run: int, span: Span) -> Node:
    """Find the element a span is read in: its own for a link or a language, over lines too, else the paragraph's."""
    role = "Link" if _target(span) else "Span" if span.language else ""
    if not role:
        return node
    return inner.get(run) or inner.setdefault(run, Node(role, node, language=span.language))


def _target(span: Span) -> str:
    """Tell where a click on a span leads: to a safe address, or to a place in this document."""
    return f"#{span.goto}" if span.goto else live(span.link)


def _operators(piece: _Piece, color: str, size: float, x: float, baseline: float) -> str:
    """Write a piece out; the pen moves on by itself."""
    out = [f"{operands(color)} rg", f"BT 1 0 0 1 {x:.2f} {baseline:.2f} Tm"]
    for resource, some in groupby(piece.shown, itemgetter(0)):
        out += [f"/{resource} {size:g} Tf", joined("".join(operators for _, operators in some))]
    return "\n".join((*out, "ET"))
