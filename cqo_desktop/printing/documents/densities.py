"""Five settings of the agenda, from airy to tight: what gives way is size and space, never words."""

from dataclasses import dataclass, replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Style


@dataclass(frozen=True, slots=True)
class Density:
    """How large and how far apart things are."""

    title: Style
    item: Style
    note: Style
    name: Style
    caption: Style
    pad: float
    """Above and below a row's text."""
    gap: float
    """Between the parts of the page."""
    inline_minutes: bool = False
    """Print the length beside the time instead of under it."""

    @property
    def time(self) -> Style:
        """Give the strongest element of a row."""
        return replace(self.item, size=self.item.size + 1, weight=Weight.BOLD)


def _density(
    title: Style, item: Style, note: Style, caption: Style, pad: float, gap: float, *, inline_minutes: bool = False
) -> Density:
    return Density(
        title=replace(title, weight=Weight.BOLD),
        item=replace(item, weight=Weight.SEMIBOLD),
        note=replace(note, color=tokens.MUTED),
        name=replace(item, weight=Weight.SEMIBOLD),
        caption=replace(caption, color=tokens.MUTED),
        pad=pad,
        gap=gap,
        inline_minutes=inline_minutes,
    )


DENSITIES = (
    _density(tokens.TITLE, tokens.LEAD, tokens.BODY, tokens.SMALL, 10, 20),
    _density(tokens.H1, replace(tokens.LEAD, size=11, leading=15), tokens.SMALL, tokens.CAPTION, 8, 18),
    _density(tokens.H1, tokens.BODY, tokens.SMALL, tokens.CAPTION, 6, 16),
    _density(tokens.H2, replace(tokens.BODY, leading=13), tokens.CAPTION, tokens.CAPTION, 4, 12, inline_minutes=True),
    _density(tokens.H2, replace(tokens.SMALL, leading=11), tokens.MICRO, tokens.MICRO, 2.5, 10, inline_minutes=True),
)
