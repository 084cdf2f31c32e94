"""What the letters and colours of a page mean."""

from collections.abc import Sequence
from dataclasses import replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill
from cqo_desktop.printing.documents.entries import Group
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.tagging.inking import ink

_CHIP = 13.0
_GAP = 14.0
_LETTER = replace(tokens.CAPTION, weight=Weight.BOLD, color=tokens.PAPER, align=Align.CENTRE)


def key(pages: Pages, told: Sequence[Group], title: str) -> None:
    """Put a line of chips with their names down, on as many lines as it takes."""
    if not told:
        return
    canvas = pages.canvas
    x = pages.x
    high = _LETTER.leading + 3
    with canvas.within("L", title=title):
        for group in told:
            letter = lay(group.letter, _LETTER, 100)
            chip = max(_CHIP, letter.widest + 6)
            name = lay(group.name, tokens.CAPTION, pages.width - chip - 5)
            if x > pages.x and x + chip + 5 + name.widest > pages.x + pages.width:
                x = pages.x
                pages.went(high)
            fill(canvas, x, pages.top - high + 2, chip, high - 2, group.shade.text)
            with canvas.within("LI"):
                with canvas.within("Lbl"):
                    ink(canvas, replace(letter, width=chip), x, pages.top - 1, "P")
                with canvas.within("LBody"):
                    ink(canvas, name, x + chip + 5, pages.top - 1, "P")
            x += chip + 5 + name.widest + _GAP
            if len(name.lines) > 1:
                pages.went(name.height - _LETTER.leading)
    pages.went(high + 8)
