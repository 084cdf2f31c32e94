"""How a sheet begins: what it is, what it is about, and when and where."""

from collections.abc import Sequence
from dataclasses import replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import balance, lay
from cqo_desktop.printing.paging import Pages

_GAP = 10.0


def opening(pages: Pages, eyebrow: Sequence[str], title: str, lines: Sequence[str]) -> None:
    """Put down an eyebrow, the title, and lines about it; what says nothing is left out."""
    above = replace(tokens.SMALL, weight=Weight.SEMIBOLD, color=pages.imprint.colour)
    pages.line(lay(joined("\u00a0· ", eyebrow), above, pages.width))
    pages.skip(3)
    pages.line(balance(title, replace(tokens.H1, weight=Weight.BOLD), pages.width), "H1")
    for line in lines:
        if line.strip():
            pages.skip(2)
            pages.line(lay(line, replace(tokens.LEAD, color=tokens.MUTED), pages.width))
    pages.skip(_GAP)
