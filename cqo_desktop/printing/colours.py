"""Colours as numbers: PDF operands, contrast, and making a colour dark enough to read."""

import re
from functools import lru_cache

_HEX = re.compile("#[0-9A-Fa-f]{6}")


def channels(color: str) -> tuple[float, float, float]:
    """Split '#RRGGBB' into red, green and blue between 0 and 1."""
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


@lru_cache(256)
def operands(color: str) -> str:
    """Write a colour as a PDF operator takes it."""
    return " ".join(f"{channel:.4g}" for channel in channels(color))


def luminance(color: str) -> float:
    """Measure how light a colour looks (WCAG 2.2, relative luminance)."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Compare two colours, from 1 (the same) to 21 (black and white); letters need 4.5."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: str | None, on: str, otherwise: str) -> str:
    """Darken a colour until it can be read on a light one; where it is no colour, take another."""
    if not color or not _HEX.fullmatch(color):
        return otherwise
    while contrast(color, on) < 4.5:
        color = "#" + "".join(f"{int(channel * 255 * 0.95):02X}" for channel in channels(color))
    return color
