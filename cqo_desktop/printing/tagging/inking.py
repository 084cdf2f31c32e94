"""Laid text put on a canvas, with its tags and links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.lettering import bidi
from cqo_desktop.printing.lettering.embedding import joined
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


@dataclass(frozen=True, eq=False, slots=True)
class _Shown:
    """A fragment as operators, or one cluster of a fragment that runs from right to left."""

    order: tuple[int, int]
    """When on the line it is read."""
    fragment: Fragment
    text: str
    resource: str
    operators: str
    speaks: bool
    width: float


@dataclass(frozen=True, eq=False, slots=True)
class _Piece:
    """Neighbours on the line that are drawn and read in one go."""

    parts: tuple[_Shown, ...]

    @property
    def run(self) -> int:
        """Tell which span it is from."""
        return self.parts[0].fragment.run

    @property
    def said(self) -> str:
        """Give the text of a piece whose glyphs do not say it."""
        return "" if self.parts[0].speaks else self.parts[0].text

    @property
    def text(self) -> str:
        """Give what it says."""
        return "".join(part.text for part in self.parts)

    @property
    def width(self) -> float:
        """Add up the parts."""
        return sum(part.width for part in self.parts)


def _line(
    canvas: TaggedCanvas, laid: Laid, line: Line, x: float, baseline: float, node: Node, inner: dict[int, Node]
) -> None:
    """Draw one line from left to right; its pieces are read in the order of the text."""
    pieces = _pieces([part for place in _visual(line, laid.level) for part in _show(canvas, laid, line, place)])
    numbers = {} if canvas.decorating else _reserve(canvas, laid, pieces, node, inner)
    x = canvas.left(x, laid.width) + _indent(laid, line, leftward=canvas.leftward)
    if laid.level:
        x -= line.trailing  # the blank at the end of a right-to-left line hangs over its left
    for piece in pieces:
        span, size = laid.spans[piece.run], laid.size(piece.run)
        with canvas.marked(numbers.get(piece), piece.said):
            canvas.write(_operators(piece, span.color or laid.style.color, size, x, baseline))
        if piece.text.strip() and piece.run in inner and (target := _target(span)):
            box = (x, baseline - size * 0.25, x + piece.width, baseline + size * 0.85)
            canvas.link(inner[piece.run], target, span.text.strip(), box)
        x += piece.width


def _indent(laid: Laid, line: Line, *, leftward: bool) -> float:
    """Measure from the left of the box to a line.

    The paragraph stands where the page wants it; its lines are flush on the side where its own script begins.
    """
    side = laid.style.align.value
    if leftward:
        side = 1 - side
    own = float(laid.level) if laid.level != leftward and laid.style.align is not Align.CENTRE else side
    return (laid.width - laid.widest) * side + (laid.widest - line.width) * own


def _show(canvas: TaggedCanvas, laid: Laid, line: Line, place: int) -> Iterator[_Shown]:
    """Turn a fragment into operators; from right to left letter by letter, since readers go from the left."""
    fragment = line.fragments[place]
    if not fragment.shaped.clusters:
        return  # joiners and direction marks alone have no shape
    canvas.missing.update(fragment.missing)
    embedded = canvas.embed(fragment.shaped.face)
    size = laid.size(fragment.run)
    if fragment.level % 2 == 0:
        operators, speaks = embedded.show(fragment.shaped, size)
        speaks = speaks and not fragment.missing
        width = fragment.shaped.width * size / 1000
        yield _Shown((place, 0), fragment, fragment.text, embedded.resource, operators, speaks, width)
        return
    for i, cluster in enumerate(fragment.shaped.clusters):
        operators, speaks = embedded.show_cluster(cluster, size)
        width = sum(glyph.advance for glyph in cluster.glyphs) * size / 1000
        text = fragment.text if fragment.missing else cluster.text
        speaks = speaks and not fragment.missing
        yield _Shown((place, -i), fragment, text, embedded.resource, operators, speaks, width)


def _visual(line: Line, base: int) -> list[int]:
    """Order a line's fragments from left to right; blanks at its end take the paragraph's level (rule L1)."""
    levels = [fragment.level for fragment in line.fragments]
    for i in range(len(levels) - 1, -1, -1):
        if line.fragments[i].shaped.text.strip(" "):
            break
        levels[i] = base
    return bidi.visual_order(levels)


def _pieces(row: Sequence[_Shown]) -> list[_Piece]:
    """Join what speaks for itself and is read on in the same order; the rest stands alone."""
    pieces: list[list[_Shown]] = []
    for part in row:
        last = pieces[-1][-1] if pieces else None
        follows = last and last.order[0] + 1 == part.order[0] and last.fragment.run == part.fragment.run
        if last and follows and last.speaks and part.speaks and not (last.fragment.level or part.fragment.level) % 2:
            pieces[-1].append(part)
        else:
            pieces.append([part])
    return [_Piece(tuple(parts)) for parts in pieces]


def _reserve(
    canvas: TaggedCanvas, laid: Laid, pieces: Sequence[_Piece], node: Node, inner: dict[int, Node]
) -> dict[_Piece, int]:
    """Give the pieces numbers in the order they are read, each under its element."""
    numbers: dict[_Piece, int] = {}
    words: dict[Fragment, Node] = {}
    for piece in sorted(pieces, key=lambda piece: piece.parts[0].order):
        owner = _owner(node, inner, piece.run, laid.spans[piece.run])
        word = piece.parts[0].fragment
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
    resource = ""
    shown: list[str] = []
    for part in piece.parts:
        if part.resource != resource:
            resource = part.resource
            out += [joined("".join(shown)), f"/{resource} {size:g} Tf"]
            shown = []
        shown.append(part.operators)
    return "\n".join(each for each in (*out, joined("".join(shown)), "ET") if each)
