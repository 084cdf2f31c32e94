"""Putting things where they belong: text in boxes, fills and rules."""

from collections.abc import Callable
from dataclasses import dataclass

from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.lettering.text import Laid, Spans, Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page that knows its height, and can be drawn with its top edge anywhere."""

    height: float
    draw: Callable[[TaggedCanvas, float], None]


def put(
    canvas: TaggedCanvas,
    x: float,
    top: float,
    width: float,
    text: Spans,
    style: Style,
    *,
    role: str = "P",
    language: str | None = None,
) -> float:
    """Draw text in a box whose top edge is `top`; give the height it took."""
    laid = lay(text, style, width, language=language)
    ink(canvas, laid, x, top, role, language)
    return laid.height


def fit(
    text: Spans,
    style: Style,
    width: float,
    *,
    lines: int = 1,
    height: float = float("inf"),
    smallest: float = tokens.SMALLEST,
    language: str | None = None,
) -> Laid:
    """Lay text in the largest size, down to `smallest`, in which it takes so many lines and no word is broken.

    What still does not fit is laid in the smallest size on as many lines as it needs: nothing is cut. Heights are
    those of the letters themselves, so that a tall script is not shrunk for the sake of its font's metrics.
    """
    size = style.size
    while True:
        laid = lay(text, style.scaled(size), width, language=language)
        if size <= smallest or (len(laid.lines) <= lines and laid.height <= height and not laid.broken):
            return laid
        size = max(size - 0.5, smallest)


def brief(text: str, style: Style, width: float) -> Laid:
    """Lay on one line what is said in full elsewhere, such as a running head; dots stand for what it does not hold."""
    laid = fit(text, style, width)
    held, letters = 0, len(laid.text)
    while len(laid.lines) > 1 and letters - held > 1:
        middle = (held + letters) // 2
        other = fit(f"{laid.text[:middle].rstrip()}…", style, width)
        held, letters = (middle, letters) if len(other.lines) < 2 else (held, middle)
    return laid if len(laid.lines) < 2 else fit(f"{laid.text[:held].rstrip()}…", style, width)


def fill(canvas: TaggedCanvas, x: float, bottom: float, width: float, height: float, color: str) -> None:
    """Paint a rectangle."""
    left = canvas.left(x, width)
    with canvas.artifact():
        canvas.write(f"{operands(color)} rg {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")


def rule(
    canvas: TaggedCanvas,
    start: tuple[float, float],
    end: tuple[float, float],
    color: str = tokens.RULE,
    weight: float = tokens.THIN,
) -> None:
    """Draw a straight line."""
    with canvas.artifact():
        line = f"{canvas.left(start[0], 0):.2f} {start[1]:.2f} m {canvas.left(end[0], 0):.2f} {end[1]:.2f} l S"
        canvas.write(f"{operands(color)} RG {weight:g} w {line}")


def space(height: float) -> Block:
    """Leave room."""
    return Block(height, lambda _canvas, _top: None)


def paragraph(laid: Laid, x: float, role: str = "P", language: str | None = None) -> Block:
    """Make a block of laid text."""
    return Block(laid.height, lambda canvas, top: ink(canvas, laid, x, top, role, language))
