"""Every size, colour and margin a page may use; no document states its own. Units are points."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from cqo_desktop.domain.vocabulary import Hue, Paper
from cqo_desktop.printing.lettering.text import Style

INCH = 72.0
MM = INCH / 25.4

INK = "#1B1F24"
MUTED = "#4F5963"
RULE = "#C5CDD3"
RULE_STRONG = "#7C8791"
TINT = "#EEF3F6"
ACCENT = "#0B5A8A"
ALERT = "#A6260F"
PAPER = "#FFFFFF"

HAIR = 0.35
THIN = 0.5
STRONG = 1.0

SMALLEST = 6.5
"""No letter is smaller, whatever has to fit."""

# sizes with leadings that are even, so that neighbouring columns meet on a 2 point grid
MICRO = Style(7, 9, INK)
CAPTION = Style(8, 10, INK)
SMALL = Style(9, 12, INK)
BODY = Style(10, 14, INK)
LEAD = Style(12, 16, INK)
CLOCK = Style(14, 18, INK)
H2 = Style(16, 20, INK)
H1 = Style(22, 26, INK)
TITLE = Style(26, 30, INK)
DISPLAY = Style(30, 34, INK)
COVER = Style(44, 48, INK)


@dataclass(frozen=True, slots=True)
class Shade:
    """A category's colour: for letters and bars, and as a ground under ink."""

    text: str
    tint: str


HUES: Mapping[Hue, Shade] = MappingProxyType(
    {
        Hue.BLUE: Shade("#0B5A8A", "#E3EEF5"),
        Hue.PURPLE: Shade("#6B3FA0", "#EFE9F6"),
        Hue.ORANGE: Shade("#A6400F", "#FAEBE3"),
        Hue.GOLD: Shade("#7A5200", "#F7EEDC"),
        Hue.GREEN: Shade("#1E6B3A", "#E4F1E8"),
        Hue.SLATE: Shade("#4A5568", "#EBEDF1"),
    }
)

SHADES = (*HUES.values(), Shade("#A01F6A", "#F8E7F0"), Shade("#00666B", "#DFF1F1"))
"""Colours for what has none of its own, such as the tracks of a Forum; after the eighth they begin again."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in portrait and the part of it that is printed on; margins are the same on both papers."""

    width: float
    height: float
    top: float = 20 * MM
    bottom: float = 18 * MM
    side: float = 18 * MM
    foot: float = 10 * MM
    """Where the last line of the foot stands."""
    head: float = 11 * MM
    """How far from the upper edge the running head ends."""

    @property
    def turned(self) -> "Sheet":
        """Turn the sheet to landscape, or back."""
        return replace(self, width=self.height, height=self.width)

    @property
    def measure(self) -> float:
        """Give the width between the margins."""
        return self.width - 2 * self.side


SHEETS: Mapping[Paper, Sheet] = MappingProxyType(
    {
        Paper.LETTER: Sheet(612, 792),
        Paper.A4: Sheet(595.276, 841.89),
    }
)
