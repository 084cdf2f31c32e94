"""The largest type a name can have."""

import math

from cqo_desktop.printing.lettering.text import Laid, Span, Spans, Style, lay

_UNBOUNDED = 100_000.0
_STEP = 0.5
_TWO_LINES_FROM = 0.6
"""Below this part of the full size a name is better on two lines."""
_TWO_LINES = 0.8
"""Of the full size: what two lines may have."""
_MOST_LINES = 2


def largest(text: str, style: Style, width: float, *, smallest: float, language: str | None = None) -> Laid:
    """Lay a name on one line in the largest size up to the style's, or on two where one would make it small.

    At `smallest` it takes as many lines as it needs: nothing is cut.
    """
    name = [Span(text, is_name=True)]
    whole = lay(name, style, _UNBOUNDED, language=language)
    size = style.size
    if whole.widest > width:
        # letters grow with their size and nothing else, so that one look is enough
        size = math.floor(style.size * width / whole.widest / _STEP) * _STEP
    if size >= max(style.size * _TWO_LINES_FROM, smallest):
        return lay(name, style.scaled(size), width, language=language)
    two = _on_two(name, style.scaled(style.size * _TWO_LINES), width, smallest, language)
    return two if two.size(0) > size or size < smallest else lay(name, style.scaled(size), width, language=language)


def _on_two(text: Spans, style: Style, width: float, smallest: float, language: str | None) -> Laid:
    """Find the largest size for two lines by halving, in half points."""
    fitting, large = int(smallest / _STEP), int(style.size / _STEP)
    best = lay(text, style.scaled(smallest), width, language=language)
    while large > fitting:
        middle = (fitting + large + 1) // 2
        laid = lay(text, style.scaled(middle * _STEP), width, language=language)
        if len(laid.lines) <= _MOST_LINES and not laid.broken:
            best, fitting = laid, middle
        else:
            large = middle - 1
    return best
